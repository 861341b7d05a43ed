"""Reading report descriptors: those of real devices, and anything else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_desktop.headset.controls import Button, Lamp, Manner, find_controls
from agent_desktop.headset.descriptor import BadDescriptor, Usage, Way, read_descriptor
from tests.unit.headset.descriptors import (
    A_REPORT_FOR_EVERY_LAMP,
    AN_ARRAY,
    BLACKWIRE,
    MADE,
    MOMENTARY,
    MX_BRIO,
    POWERCONF,
    PUSHED,
    RAZER,
    RECORDED,
    WITHOUT_IDS,
)

Buttons = dict[Button, tuple[int, int, Manner]]
Lamps = dict[Lamp, tuple[int, int]]


def found(data: bytes) -> tuple[Buttons, Lamps]:
    """Report, bit and manner of every button; report and bit of every lamp."""
    controls = find_controls(read_descriptor(data))
    return (
        {p.button: (p.field.report, p.field.at, p.manner) for p in controls.buttons},
        {lamp: (field.report, field.at) for lamp, field in controls.lamps.items()},
    )


def test_a_speakerphone_whose_buttons_are_marked_as_constant() -> None:
    assert found(POWERCONF) == (
        {
            Button.HOOK: (2, 0, Manner.SWITCH),
            Button.MUTE: (2, 2, Manner.PULSE),
            Button.FLASH: (2, 3, Manner.PULSE),
            Button.PROGRAMMABLE: (2, 10, Manner.MOMENTARY),
        },
        {Lamp.OFF_HOOK: (2, 0), Lamp.MUTE: (2, 1), Lamp.RING: (2, 2), Lamp.HOLD: (2, 3)},
    )


def test_a_camera_with_a_telephone_among_six_other_collections() -> None:
    assert found(MX_BRIO) == (
        {Button.MUTE: (8, 0, Manner.PULSE), Button.HOOK: (8, 1, Manner.SWITCH)},
        {Lamp.MUTE: (8, 0)},
    )


def test_a_microphone_with_a_hook_and_no_lamps() -> None:
    assert found(RAZER) == ({Button.HOOK: (2, 0, Manner.SWITCH)}, {})


def test_a_headset_with_a_report_for_every_lamp() -> None:
    assert found(BLACKWIRE) == (
        {
            Button.MUTE: (8, 0, Manner.PULSE),
            Button.HOOK: (8, 1, Manner.SWITCH),
            Button.FLASH: (8, 2, Manner.SWITCH),
        },
        {Lamp.MUTE: (9, 0), Lamp.OFF_HOOK: (23, 0), Lamp.RING: (24, 0)},
    )
    buttons, lamps = found(A_REPORT_FOR_EVERY_LAMP)
    assert buttons[Button.REDIAL] == (0x20, 3, Manner.PULSE)
    assert buttons[Button.PROGRAMMABLE] == (0x20, 4, Manner.PULSE)
    assert lamps[Lamp.HOLD] == (0x25, 0)


def test_other_shapes() -> None:
    assert found(WITHOUT_IDS)[1] == {Lamp.OFF_HOOK: (0, 0), Lamp.MUTE: (0, 1)}
    assert found(MOMENTARY)[0][Button.MUTE] == (1, 1, Manner.MOMENTARY)
    assert found(AN_ARRAY)[0][Button.FLASH] == (0, 0, Manner.MOMENTARY)
    assert found(PUSHED) == ({Button.HOOK: (0, 0, Manner.SWITCH)}, {Lamp.OFF_HOOK: (0, 0)})


@pytest.mark.parametrize("data", [*RECORDED.values(), BLACKWIRE, *MADE.values()])
def test_all_of_them_are_useful(data: bytes) -> None:
    assert find_controls(read_descriptor(data)).are_useful


def test_what_is_made_for_calls_can_be_told_from_a_camera() -> None:
    made = [find_controls(read_descriptor(d)).are_a_headset for d in RECORDED.values()]
    assert made == [True, False, False]
    assert find_controls(read_descriptor(BLACKWIRE)).are_a_headset


def test_a_mouse_is_of_no_use() -> None:
    mouse = bytes.fromhex("05010902a1010901a10005091901290315002501950375018102950175058103c0c0")
    controls = find_controls(read_descriptor(mouse))
    assert (controls.buttons, controls.lamps, controls.are_useful) == ((), {}, False)
    assert controls.write(()) == ()


def test_a_usage_that_brings_its_page_and_a_long_item() -> None:
    data = bytes.fromhex(
        "050ca1 01 fe02aa0102 0b20000b00 15002501 75019501 8122 c0".replace(" ", "")
    )
    assert found(data)[0] == {Button.HOOK: (0, 0, Manner.SWITCH)}
    fields = read_descriptor(data).fields
    assert (fields[0].way, fields[0].usages) == (Way.INPUT, (Usage(0x0B, 0x20),))


def test_the_lengths_of_reports() -> None:
    lengths = read_descriptor(POWERCONF).lengths
    assert lengths[Way.INPUT, 2] == 16
    assert lengths[Way.OUTPUT, 2] == 16
    assert find_controls(read_descriptor(POWERCONF)).lengths == {2: 2, 3: 63}


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"\x05", "cut off"),
        (b"\xfe", "cut off"),
        (b"\x05\x0b" * 3000, "too long"),
        (b"\xa1\x01", "not closed"),
        (b"\xc0", "never opened"),
        (b"\xa1\x01" * 70, "inside one another"),
        (b"\xb4", "push and pop"),
        (b"\xa4" * 70, "push and pop"),
        (b"\x85\x00", "report id"),
        (b"\x86\x00\x01", "report id"),
        (b"\x75\xff\x96\xff\xff\x81\x02", "too long"),
        (b"\x09\x01\x75\x00\x96\xff\xff\x81\x02", "too many fields"),
        (b"\x09\x01\x75\x00\x96\xff\xff\x81\x00", "too many fields"),
    ],
)
def test_what_makes_no_sense_is_refused(data: bytes, why: str) -> None:
    with pytest.raises(BadDescriptor, match=why):
        read_descriptor(data)


def test_what_the_standard_reserves_is_passed_over() -> None:
    odd = b"\x0c" + b"\x29\x07" + b"\x39\x01" + b"\x35\x00" + b"\x09\x01\xd0" + b"\x81\x02\x81\x00"
    assert read_descriptor(odd).fields == ()


SOUND = [*RECORDED.values(), BLACKWIRE, *MADE.values()]
_ITEMS = st.sampled_from([b"\x05\x0b", b"\x09\x20", b"\xa1\x01", b"\xc0", b"\x81\x02", b"\x91\x22"])
_PIECES = st.lists(_ITEMS | st.binary(max_size=6), max_size=60).map(b"".join)


@st.composite
def _spoilt(draw: st.DrawFn) -> bytes:
    data = bytearray(draw(st.sampled_from(SOUND)))
    for _ in range(draw(st.integers(1, 6))):
        data[draw(st.integers(0, len(data) - 1))] = draw(st.integers(0, 255))
    return bytes(data)


@given(st.binary(max_size=300) | _PIECES | _spoilt(), st.binary(max_size=70))
def test_nothing_raises_but_the_one_error(data: bytes, report: bytes) -> None:
    try:
        controls = find_controls(read_descriptor(data))
    except BadDescriptor:
        return
    controls.read(report)
    for written in controls.write(Lamp):
        assert len(written) == 1 + controls.lengths[written[0]]
