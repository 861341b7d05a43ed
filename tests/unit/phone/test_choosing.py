"""Which devices are used when some of those wanted are there."""

from __future__ import annotations

import pytest

from agent_desktop.domain.status import Fault, Health
from agent_desktop.phone import messages as m
from agent_desktop.phone.engine.sound.choosing import NOTHING, Present, pick_devices


def present(speakers: str, microphones: str, default: tuple[str, str] = ("", "")) -> Present:
    """Devices named by letters."""
    return Present(
        tuple(m.Device(letter, letter) for letter in speakers),
        tuple(m.Device(letter, letter) for letter in microphones),
        *default,
    )


def wanted(speakers: str, microphones: str) -> m.SoundChoice:
    return m.SoundChoice(tuple(speakers), tuple(microphones))


def test_the_first_that_is_there_is_used() -> None:
    pick = pick_devices(wanted("abc", "xyz"), present("cb", "zy"))
    assert (pick.speaker, pick.microphone) == ("b", "y")
    assert pick.state == m.Sound(Health.OK, None, "", "b", "y")


def test_an_empty_list_is_the_systems_default() -> None:
    pick = pick_devices(m.SoundChoice(), present("ab", "xy", ("b", "y")))
    assert (pick.speaker, pick.microphone) == ("b", "y")
    assert pick.state == m.Sound(Health.OK)


def test_no_microphone_is_used_that_is_not_in_the_list() -> None:
    pick = pick_devices(wanted("a", "xz"), present("a", "y", ("a", "y")))
    assert (pick.speaker, pick.microphone) == ("a", None)
    assert pick.state == m.Sound(Health.DEGRADED, Fault.DEVICE_MISSING, "x, z", speaker="a")


def test_without_a_speaker_the_microphone_rests() -> None:
    pick = pick_devices(wanted("b", "x"), present("a", "x", ("a", "x")))
    assert (pick.speaker, pick.microphone) == (None, None)
    assert pick.state == m.Sound(Health.DEGRADED, Fault.DEVICE_MISSING, "b")


def test_a_default_that_is_no_microphone_is_none() -> None:
    """PulseAudio's default source is the monitor of a speaker when there is no microphone."""
    pick = pick_devices(m.SoundChoice(), present("a", "", ("a", "a.monitor")))
    assert (pick.speaker, pick.microphone) == ("a", None)
    assert pick.state == m.Sound(Health.DEGRADED, Fault.NO_DEVICE)


@pytest.mark.parametrize(
    ("choice", "fault"),
    [
        (m.SoundChoice(), Fault.NO_DEVICE),
        (m.SoundChoice(("a",)), Fault.DEVICE_MISSING),
        (m.SoundChoice(("a",), null=True), Fault.NO_DEVICE),
    ],
)
def test_nothing_is_there(choice: m.SoundChoice, fault: Fault) -> None:
    pick = pick_devices(choice, NOTHING)
    assert (pick.speaker, pick.microphone) == (None, None)
    assert (pick.state.health, pick.state.fault) == (Health.DEGRADED, fault)


def test_the_null_device_is_chosen_whatever_there_is() -> None:
    pick = pick_devices(m.SoundChoice(null=True), present("a", "x", ("a", "x")))
    assert (pick.speaker, pick.microphone) == (None, None)
