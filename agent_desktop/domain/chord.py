"""Keys as a person writes them: `Ctrl+Shift+F9`. Pure."""

from __future__ import annotations

import re
from enum import Flag, StrEnum, auto

from msgspec import Struct


class Modifier(Flag):
    """Keys that are held down with another."""

    NONE = 0
    SHIFT = auto()
    CTRL = auto()
    ALT = auto()
    META = auto()


_MODIFIERS = {"SHIFT": Modifier.SHIFT, "CTRL": Modifier.CTRL, "ALT": Modifier.ALT}
_MODIFIERS |= {"META": Modifier.META, "WIN": Modifier.META, "SUPER": Modifier.META}
_NAMED = {
    name.upper(): name
    for name in ("Insert", "Delete", "Home", "End", "PageUp", "PageDown", "Pause", "ScrollLock")
}
_PLAIN = re.compile(r"[A-Z0-9]|F([1-9]|1[0-9]|2[0-4])")
_WRITES = Modifier.CTRL | Modifier.ALT
"""What AltGr is on Windows: with these a Norwegian keyboard writes @ £ $ € { [ ] } and µ."""
_WRITTEN_WITH_ALTGR = frozenset("02345789EM")
EDITING = frozenset(f"Ctrl+{key}" for key in (*"ACVXYZ", "Shift+Z", "Ins", "Del")) | frozenset(
    f"Ctrl+{key}" for key in ("Insert", "Delete", "Backspace", "Left", "Right", "Home", "End")
)
"""What every field of text takes for itself: nothing else may hang on these."""
_EDITING = frozenset(map(str.upper, EDITING))


class Refusal(StrEnum):
    """Why a key can't be used."""

    WRITES = "you write with it"
    ALTGR = "AltGr writes with it"
    """AltGr is Ctrl and Alt together."""
    EDITS = "it edits text"
    UNHELD = "it needs Ctrl, Alt or Win"
    """Where it holds while another program is in front."""
    NO_KEY = "it can't work everywhere"
    """There is none such that can be taken while another program is in front."""


class Chord(Struct, frozen=True):
    """A key and what is held down with it. A media key stands alone."""

    modifiers: Modifier
    key: str

    def __str__(self) -> str:
        """As it is written."""
        return "+".join((*_names(self.modifiers), self.key))


PLAY, STOP, PAUSE = (Chord(Modifier.NONE, name) for name in ("Play", "Stop", "MediaPause"))
"""The media keys of a keyboard or a headset."""


def read_chord(written: str) -> Chord | None:
    """The chord, or None when there is no such key or somebody would press it while typing: it must
    have Ctrl, Alt or the Windows key in it, and must not be what AltGr writes or what edits text.
    """
    read = _read(written)
    return None if isinstance(read, Refusal) else read


def chord_refusal(written: str) -> Refusal | None:
    """Why there is no such chord; None when there is."""
    read = _read(written)
    return read if isinstance(read, Refusal) else None


def _read(written: str) -> Chord | Refusal:
    *held, key = (part.strip().upper() for part in written.split("+"))
    if not all(name in _MODIFIERS for name in held):
        return Refusal.NO_KEY
    modifiers = Modifier.NONE
    for name in held:
        modifiers |= _MODIFIERS[name]
    if not modifiers & (Modifier.CTRL | Modifier.ALT | Modifier.META):
        return Refusal.UNHELD
    if _WRITES in modifiers and key in _WRITTEN_WITH_ALTGR:
        return Refusal.ALTGR
    if "+".join((*_names(modifiers), key)).upper() in _EDITING:
        return Refusal.EDITS
    found = key if _PLAIN.fullmatch(key) else _NAMED.get(key)
    return Chord(modifiers, found) if found else Refusal.NO_KEY


def _names(modifiers: Modifier) -> tuple[str, ...]:
    order = (Modifier.CTRL, Modifier.ALT, Modifier.SHIFT, Modifier.META)
    return tuple(str(m.name).title() for m in order if m in modifiers)
