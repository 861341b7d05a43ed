"""What every widget is built with."""

from __future__ import annotations

from dataclasses import dataclass

from agent_desktop.domain.language import Language
from agent_desktop.ui.clock import Clock
from agent_desktop.ui.theme.theme import Theme


@dataclass(frozen=True, slots=True)
class Kit:
    """The look, the time and the language of the window."""

    theme: Theme
    clock: Clock
    language: Language
