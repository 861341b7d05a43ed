"""What reports say, and how they are said."""

from __future__ import annotations

from agent_desktop.headset.controls import Button, Controls, Lamp, find_controls
from agent_desktop.headset.descriptor import read_descriptor
from tests.unit.headset.descriptors import (
    A_REPORT_FOR_EVERY_LAMP,
    AN_ARRAY,
    BLACKWIRE,
    POWERCONF,
    WITHOUT_IDS,
)


def controls(data: bytes) -> Controls:
    """The controls of a device."""
    return find_controls(read_descriptor(data))


def pressed(data: bytes, report: str) -> set[Button]:
    """The buttons that are on in a report."""
    return {b for b, on in controls(data).read(bytes.fromhex(report)).items() if on}


def test_bits_of_a_numbered_report() -> None:
    assert pressed(POWERCONF, "020100") == {Button.HOOK}
    assert pressed(POWERCONF, "020500") == {Button.HOOK, Button.MUTE}
    assert pressed(POWERCONF, "020004") == {Button.PROGRAMMABLE}
    assert pressed(BLACKWIRE, "0803") == {Button.MUTE, Button.HOOK}


def test_other_reports_and_short_ones_say_nothing() -> None:
    for report in ("", "01ff", "02", "03" + "ff" * 63):
        assert controls(POWERCONF).read(bytes.fromhex(report)) == {}
    assert controls(POWERCONF).read(b"\x02\xff").keys() == {
        Button.HOOK,
        Button.MUTE,
        Button.FLASH,
    }


def test_a_report_without_a_number_begins_at_once() -> None:
    assert pressed(WITHOUT_IDS, "02") == {Button.MUTE}


def test_an_array_names_what_is_pressed() -> None:
    assert [pressed(AN_ARRAY, value) for value in ("00", "01", "02", "03", "04")] == [
        set(),
        {Button.HOOK},
        {Button.MUTE},
        {Button.FLASH},
        set(),
    ]


def test_lamps_share_a_report_or_have_their_own() -> None:
    assert controls(POWERCONF).write([Lamp.OFF_HOOK, Lamp.HOLD]) == (b"\x02\x09\x00",)
    assert controls(POWERCONF).write([]) == (b"\x02\x00\x00",)
    assert controls(WITHOUT_IDS).write([Lamp.MUTE]) == (b"\x00\x02",)
    assert sorted(controls(A_REPORT_FOR_EVERY_LAMP).write([Lamp.RING])) == [
        b"\x21\x01",
        b"\x23\x00",
        b"\x24\x00",
        b"\x25\x00",
    ]


def test_a_lamp_that_is_not_there_is_left_out() -> None:
    assert controls(BLACKWIRE).write([Lamp.HOLD]) == (b"\x09\x00", b"\x17\x00", b"\x18\x00")


def test_how_a_button_speaks() -> None:
    assert controls(BLACKWIRE).manner(Button.REDIAL) is None
