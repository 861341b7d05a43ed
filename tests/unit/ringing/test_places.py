"""Which tone is played, and where."""

from __future__ import annotations

import pytest

from agent_desktop.domain.sound import SoundPreferences
from agent_desktop.ringing.places import DEFAULT, Tone, loudness, places, tone_for

HERE = dict.fromkeys(("desk", "screen", "headset"))


def wanted(**changes: object) -> SoundPreferences:
    values: dict[str, object] = {"ringers": ("desk", "screen"), "speakers": ("headset",), **changes}
    return SoundPreferences(**values)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("ringing", "talking", "tone"),
    [
        (False, False, None),
        (False, True, None),
        (True, False, Tone.RING),
        (True, True, Tone.WAITING),
    ],
)
def test_nobody_in_a_conversation_is_rung_at(
    ringing: bool, talking: bool, tone: Tone | None
) -> None:
    assert tone_for(ringing=ringing, talking=talking) is tone


def test_the_ring_is_on_the_first_ringer_and_on_the_headset_if_wanted() -> None:
    assert places(Tone.RING, wanted(), HERE) == (("desk", "headset"), ())
    assert places(Tone.RING, wanted(ring_on_headset=False), HERE) == (("desk",), ())


def test_a_missing_ringer_gives_way_to_the_next_and_is_told() -> None:
    here = dict.fromkeys(("screen",))
    assert places(Tone.RING, wanted(ring_on_headset=False), here) == (("screen",), ("desk",))


def test_with_no_wanted_ringer_the_default_rings() -> None:
    found, gone = places(Tone.RING, wanted(ring_on_headset=False), {})
    assert (found, gone) == ((DEFAULT,), ("desk", "screen"))


def test_nothing_chosen_is_the_default_once() -> None:
    chosen = SoundPreferences(ring_on_headset=True)
    assert places(Tone.RING, chosen, HERE) == ((DEFAULT,), (DEFAULT,)[:0])


def test_the_waiting_tone_is_in_the_headset_only_and_can_be_switched_off() -> None:
    assert places(Tone.WAITING, wanted(), HERE) == (("headset",), ())
    assert places(Tone.WAITING, wanted(waiting_tone=False), HERE) == ((), ())


def test_the_waiting_tone_is_softer() -> None:
    assert loudness(Tone.RING, wanted(ring_volume=0.8)) == 0.8
    assert loudness(Tone.WAITING, wanted(ring_volume=0.8)) == pytest.approx(0.2)
    assert loudness(Tone.RING, wanted(ring_volume=7.0)) == 1.0
