"""Hotkeys on Windows: RegisterHotKey for the thread that runs the window.

Windows puts WM_HOTKEY with our number into that thread's messages; who reads those asks `command`.
Written from Microsoft's documentation; it has not been run.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping

from agent_desktop.domain.chord import Chord, Modifier
from agent_desktop.domain.command import Command

_MASKS = {Modifier.ALT: 1, Modifier.CTRL: 2, Modifier.SHIFT: 4, Modifier.META: 8}
_NO_REPEAT = 0x4000
_KEYS = {
    **{f"F{number}": 0x6F + number for number in range(1, 25)},
    "Insert": 0x2D,
    "Delete": 0x2E,
    "Home": 0x24,
    "End": 0x23,
    "PageUp": 0x21,
    "PageDown": 0x22,
    "Pause": 0x13,
    "ScrollLock": 0x91,
    "Play": 0xB3,
    "Stop": 0xB2,
}
"""Virtual-key codes; a letter's or digit's is its character."""


def key_code(key: str) -> int:
    """The virtual-key code, 0 for a key Windows does not have."""
    return ord(key) if len(key) == 1 else _KEYS.get(key, 0)


class WindowsHotkeys:
    """Takes keys for the whole machine. `taken` are those that another program has."""

    def __init__(self, chords: Mapping[Chord, Command]) -> None:
        self._commands: dict[int, Command] = {}
        taken = []
        for number, (chord, command) in enumerate(chords.items(), start=1):
            if _register(number, chord):
                self._commands[number] = command
            else:
                taken.append(chord)
        self.taken = tuple(taken)

    def command(self, number: int) -> Command | None:
        """What a WM_HOTKEY with this number asks for."""
        return self._commands.get(number)

    def close(self) -> None:
        """Give the keys back."""
        for number in self._commands:
            _unregister(number)
        self._commands = {}


def _register(number: int, chord: Chord) -> bool:
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415

        mask = sum(mask for modifier, mask in _MASKS.items() if modifier in chord.modifiers)
        code = key_code(chord.key)
        user32 = ctypes.windll.user32
        return bool(code and user32.RegisterHotKey(None, number, mask | _NO_REPEAT, code))
    return False


def _unregister(number: int) -> None:
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415

        ctypes.windll.user32.UnregisterHotKey(None, number)
