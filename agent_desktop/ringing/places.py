"""Where a tone is played, and which tone. Pure rules."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum

from agent_desktop.domain.sound import SoundPreferences

DEFAULT = ""
"""The system's default device."""


class Tone(StrEnum):
    """What can be played. A ring goes on until it is stopped; the others come once."""

    RING = "ring"
    WAITING = "waiting"
    ALERT = "alert"
    """The queue has passed one of its limits."""


_SHARES = {Tone.WAITING: 0.25, Tone.ALERT: 0.5}
"""The waiting tone is for an ear with a headset on: this much of the ring's volume."""


def tone_for(*, ringing: bool, talking: bool) -> Tone | None:
    """What to play: nobody in a conversation is rung at."""
    if not ringing:
        return None
    return Tone.WAITING if talking else Tone.RING


def places(
    tone: Tone, wanted: SoundPreferences, present: Mapping[str, object]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The ids of the devices to play on, and those that were wanted before them and are gone.

    A ring that nobody hears is worse than one from the wrong corner: without any of the wanted
    devices the system's default rings.
    """
    headset = wanted.speakers or (DEFAULT,)
    if tone is Tone.WAITING:
        return ((_first(headset, present),) if wanted.waiting_tone else ()), ()
    ringers = wanted.ringers or (DEFAULT,)
    found = _first(ringers, present)
    gone = ringers[: ringers.index(found)] if found in ringers else ringers
    also = (_first(headset, present),) if wanted.ring_on_headset else ()
    return tuple(dict.fromkeys((found, *also))), gone


def loudness(tone: Tone, wanted: SoundPreferences) -> float:
    """The factor for a tone, 0.0 to 1.0."""
    return max(0.0, min(1.0, wanted.ring_volume * _SHARES.get(tone, 1.0)))


def _first(ids: Iterable[str], present: Mapping[str, object]) -> str:
    return next((name for name in ids if name in present), DEFAULT)
