"""How a person wants the window: its language, look and keys."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Final, Literal

from msgspec import Struct, field

from agent_desktop.domain.language import Language

AS_SYSTEM: Final = "system"
LARGEST_TEXT = 2.0
TextScale = float | Literal["system"]
"""How large text is against the usual size, 1.0 to 2.0, or as large as the system's."""
TEXT_SCALES: tuple[TextScale, ...] = (AS_SYSTEM, 1.0, 1.25, 1.5, LARGEST_TEXT)
"""The sizes there are to choose from."""


class ThemeChoice(StrEnum):
    """What the agent has asked for."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "contrast"


class Everywhere(StrEnum):
    """What can be done while another program has the focus."""

    ANSWER = "answer"
    HANG_UP = "hang-up"
    MUTE = "mute"
    HOLD = "hold"


class WindowPreferences(Struct, frozen=True):
    """What holds now. `keys` has the bindings that differ from the usual ones, by action."""

    language: Language = Language.NYNORSK
    theme: ThemeChoice = ThemeChoice.SYSTEM
    text_scale: TextScale = AS_SYSTEM
    to_tray: bool = True
    """Closing the window leaves the program in the tray, where there is one."""
    at_login: bool = False
    """The program starts when the person logs in."""
    keys: Mapping[str, str] = field(default_factory=dict)
    everywhere: Mapping[str, str] = field(default_factory=dict)
    """Keys that work while another program has the focus, by `Everywhere`; empty: not taken."""
