"""Hotkeys on X11: passive grabs on the root window (Xlib, XGrabKey), on a connection of our own.

No thread: whoever owns the loop watches `fileno` and calls `take`. An X server under Wayland
(Xwayland) gives such keys only while a window of its own has the focus; there this is of no use.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations
from typing import Any

from Xlib import XK, X, display, error

from agent_desktop.domain.chord import Chord, Modifier
from agent_desktop.domain.command import Command

XK.load_keysym_group("xf86")
_KEYSYMS = {
    "PageUp": "Prior",
    "PageDown": "Next",
    "ScrollLock": "Scroll_Lock",
    "Play": "XF86_AudioPlay",
    "Stop": "XF86_AudioStop",
    "MediaPause": "XF86_AudioPause",
}
_MASKS = {
    Modifier.SHIFT: X.ShiftMask,
    Modifier.CTRL: X.ControlMask,
    Modifier.ALT: X.Mod1Mask,
    Modifier.META: X.Mod4Mask,
}
_OURS = X.ShiftMask | X.ControlMask | X.Mod1Mask | X.Mod4Mask
_SAME_MOMENT_MS = 1
"""A key that is held down repeats: released and pressed again at the same moment."""

_Grab = tuple[int, int]
"""Keycode and modifiers."""


class NoHotkeysError(Exception):
    """There is no X server, or it has gone."""


class XHotkeys:
    """Takes keys for the whole screen. `taken` are the chords another program has already, and
    those this keyboard has no key for."""

    def __init__(self, chords: Mapping[Chord, Command]) -> None:
        """Raises NoHotkeysError."""
        self._chords = chords
        self._commands: dict[_Grab, Command] = {}
        self._released: dict[int, int] = {}
        self.taken: tuple[Chord, ...] = ()
        try:
            self._display = display.Display()
            self._root = self._display.screen().root
            self._locks = _lock_masks(self._display)
            self._grab_all(self._grabs())
        except (error.DisplayError, error.ConnectionClosedError, OSError) as problem:
            raise NoHotkeysError(str(problem)) from problem

    def fileno(self) -> int:
        """What becomes readable when a key is pressed."""
        number: int = self._display.fileno()
        return number

    def take(self) -> tuple[Command, ...]:
        """The commands of the keys pressed since. Doesn't wait. Raises NoHotkeysError."""
        try:
            return tuple(self._read())
        except (error.ConnectionClosedError, OSError) as problem:
            raise NoHotkeysError(str(problem)) from problem

    def close(self) -> None:
        """Give the keys back."""
        try:
            self._display.close()
        except (error.ConnectionClosedError, OSError):
            return

    def _read(self) -> Iterator[Command]:
        while self._display.pending_events():
            event = self._display.next_event()
            if event.type == X.KeyPress:
                command = self._commands.get((event.detail, event.state & _OURS))
                if command is not None and not self._is_repeated(event):
                    yield command
            elif event.type == X.KeyRelease:
                self._released[event.detail] = event.time
            elif event.type == X.MappingNotify:
                self._follow_keyboard(event)

    def _is_repeated(self, event: Any) -> bool:
        released = self._released.get(event.detail)
        return released is not None and event.time - released <= _SAME_MOMENT_MS

    def _follow_keyboard(self, event: Any) -> None:
        """Another layout may have the keys elsewhere."""
        self._display.refresh_keyboard_mapping(event)
        grabs = self._grabs()
        if {grab for grab in grabs if grab} != set(self._commands):
            for code, mask in self._commands:
                for locks in self._locks:
                    self._root.ungrab_key(code, mask | locks)
            self._grab_all(grabs)

    def _grabs(self) -> dict[_Grab, Chord]:
        """Where the chords are on this keyboard; a missing key has keycode 0."""
        return {(self._keycode(chord), _mask(chord.modifiers)): chord for chord in self._chords}

    def _grab_all(self, grabs: Mapping[_Grab, Chord]) -> None:
        self._commands = {}
        taken = []
        for (code, mask), chord in grabs.items():
            if code and self._grab(code, mask):
                self._commands[code, mask] = self._chords[chord]
            else:
                taken.append(chord)
        self.taken = tuple(taken)

    def _grab(self, code: int, mask: int) -> bool:
        """Whether it could be had, with every state of Caps Lock and Num Lock."""
        refused = error.CatchError(error.BadAccess)
        for locks in self._locks:
            self._root.grab_key(
                code, mask | locks, False, X.GrabModeAsync, X.GrabModeAsync, onerror=refused
            )
        self._display.sync()
        if refused.get_error() is None:
            return True
        for locks in self._locks:
            self._root.ungrab_key(code, mask | locks, onerror=error.CatchError())
        self._display.sync()
        return False

    def _keycode(self, chord: Chord) -> int:
        name = _KEYSYMS.get(chord.key, chord.key)
        keysym = XK.string_to_keysym(name.lower() if len(name) == 1 else name)
        code: int = self._display.keysym_to_keycode(keysym)
        return code


def _mask(modifiers: Modifier) -> int:
    return sum(mask for modifier, mask in _MASKS.items() if modifier in modifiers)


def _lock_masks(connection: Any) -> tuple[int, ...]:
    """Every combination of Caps Lock, Num Lock and Scroll Lock that may be on."""
    codes = {connection.keysym_to_keycode(XK.string_to_keysym(n)) for n in _LOCKS} - {0}
    rows: Iterable[Iterable[int]] = connection.get_modifier_mapping()
    locks = {X.LockMask} | {1 << n for n, row in enumerate(rows) if codes & set(row)}
    locks -= set(_MASKS.values())
    sums = (sum(some) for n in range(len(locks) + 1) for some in combinations(sorted(locks), n))
    return tuple(sums)


_LOCKS = ("Num_Lock", "Scroll_Lock")
