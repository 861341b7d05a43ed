"""What every widget is built with."""

from __future__ import annotations

from msgspec import Struct, field

from agent_desktop.domain.language import Language
from agent_desktop.ui.clock import Clock
from agent_desktop.ui.preferences import Preferences
from agent_desktop.ui.shortcuts import Bindings
from agent_desktop.ui.theme.theme import Theme
from agent_desktop.ui.undo import Undo


class Kit(Struct, frozen=True):
    """The look, the time, the language and the keys of the window. Another language or other keys
    are another kit, and a window built anew.
    """

    theme: Theme
    clock: Clock
    language: Language
    keys: Bindings = field(default_factory=Bindings)
    preferences: Preferences = field(default_factory=Preferences)
    undo: Undo = field(default_factory=Undo)
