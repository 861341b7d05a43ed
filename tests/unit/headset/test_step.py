"""Headset and calls in step: every press is one command, and nothing else is."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from agent_desktop.domain.command import Command
from agent_desktop.headset.controls import Controls, find_controls
from agent_desktop.headset.descriptor import read_descriptor
from agent_desktop.headset.step import CallsNow, Step
from tests.unit.headset.descriptors import (
    A_REPORT_FOR_EVERY_LAMP,
    MOMENTARY,
    POWERCONF,
    WITHOUT_IDS,
)

IDLE = CallsNow()
RINGING = CallsNow(ringing=True)
TALKING = CallsNow(talking=True)
MUTED = CallsNow(talking=True, muted=True)
HELD = CallsNow(held=True)
SECOND = CallsNow(ringing=True, talking=True)
HOOK, MUTE, FLASH, REJECT = 1, 4, 8, 0x400
"""Bits of the PowerConf's input report."""
OFF_HOOK, MUTED_LAMP, RING, HOLD = 1, 2, 4, 8
"""Bits of its output report."""


def controls(data: bytes) -> Controls:
    """The controls of a device."""
    return find_controls(read_descriptor(data))


class Worn:
    """A headset like the PowerConf: its hook is a switch, the rest are pulses."""

    def __init__(self, calls: CallsNow = IDLE, data: bytes = POWERCONF) -> None:
        self.step = Step(controls(data))
        self.now = 100.0
        self.told = self.step.begin(calls, self.now)

    def calls(self, calls: CallsNow, after: float = 10.0) -> int | None:
        """The lamps after the calls have changed; None when nothing was said."""
        self.now += after
        reports = self.step.follow(calls, self.now)
        return reports[0][1] if reports else None

    def sends(self, bits: int, after: float = 0.1) -> list[Command]:
        """What the desk is told after a report."""
        self.now += after
        outcome = self.step.take(b"\x02" + bits.to_bytes(2, "little"), self.now)
        self.told = outcome.reports
        return list(outcome.commands)


def test_the_lamps_follow_the_calls() -> None:
    worn = Worn()
    assert worn.told == (b"\x02\x00\x00",)
    assert worn.calls(RINGING) == RING
    assert worn.calls(RINGING) is None
    assert worn.calls(TALKING) == OFF_HOOK
    assert worn.calls(MUTED) == OFF_HOOK | MUTED_LAMP
    assert worn.calls(HELD) == OFF_HOOK | HOLD
    assert worn.calls(SECOND) == OFF_HOOK | RING
    assert worn.calls(IDLE) == 0
    assert worn.step.end() == (b"\x02\x00\x00",)


def test_plugged_in_while_talking_it_is_up_to_date() -> None:
    worn = Worn(MUTED)
    assert worn.told == (b"\x02\x03\x00",)
    assert worn.sends(HOOK) == []


def test_the_hook_answers_and_hangs_up() -> None:
    worn = Worn()
    worn.calls(RINGING)
    assert worn.sends(HOOK) == [Command.HOOK]
    assert worn.calls(TALKING, 0.05) == OFF_HOOK
    assert worn.sends(HOOK) == []
    assert worn.sends(0, 30) == [Command.HOOK]
    assert worn.calls(IDLE, 0.05) == 0
    assert worn.sends(0) == []


def test_answered_in_the_window_the_hook_moves_by_itself() -> None:
    worn = Worn()
    worn.calls(RINGING)
    worn.calls(TALKING)
    assert worn.sends(HOOK, 0.3) == []
    worn.calls(IDLE)
    assert worn.sends(0, 0.3) == []


def test_hung_up_at_once_after_an_answer_in_the_window() -> None:
    worn = Worn(RINGING)
    worn.calls(TALKING)
    assert worn.sends(HOOK, 0.3) == []
    assert worn.sends(0, 0.2) == [Command.HOOK]


def test_a_hook_that_follows_no_lamp_is_pressed_all_the_same() -> None:
    worn = Worn(RINGING)
    worn.calls(TALKING)
    assert worn.sends(HOOK, 20) == [Command.HOOK]


def test_a_press_with_no_call_does_nothing_and_the_hook_is_put_back() -> None:
    worn = Worn()
    assert worn.sends(HOOK) == []
    assert worn.told == (b"\x02\x00\x00",)
    worn.calls(RINGING, 0.5)
    assert worn.sends(0, 1.5) == []  # it takes the press back while somebody rings


def test_a_press_too_late_answers_nobody_else() -> None:
    worn = Worn(RINGING)
    assert worn.sends(HOOK) == [Command.HOOK]
    assert worn.calls(IDLE, 0.1) == 0  # the caller had given up
    assert worn.calls(RINGING, 1) == RING
    assert worn.sends(0, 1) == []


def test_a_second_call_is_answered_and_the_hook_stays_off() -> None:
    worn = Worn(TALKING)
    worn.sends(HOOK)
    worn.calls(SECOND)
    assert worn.sends(0) == [Command.HOOK]
    assert worn.calls(CallsNow(talking=True, held=True), 0.1) == OFF_HOOK | HOLD
    assert worn.sends(HOOK, 0.1) == []
    assert worn.sends(0, 60) == [Command.HOOK]


def test_a_held_call_is_off_the_hook_too() -> None:
    worn = Worn(HELD)
    worn.sends(HOOK)
    assert worn.sends(0, 10) == [Command.HOOK]
    assert worn.calls(TALKING, 0.1) == OFF_HOOK
    assert worn.sends(HOOK, 0.1) == []


def test_a_press_that_changes_no_lamp_is_put_right_at_the_next_change() -> None:
    worn = Worn(CallsNow(talking=True, held=True))
    worn.sends(HOOK)
    assert worn.sends(0, 10) == [Command.HOOK]
    assert worn.calls(CallsNow(talking=True, held=True, ringing=True)) == OFF_HOOK | HOLD | RING
    assert worn.calls(CallsNow(talking=True, held=True)) == OFF_HOOK | HOLD


def test_mute_is_told_once_for_every_press() -> None:
    worn = Worn(TALKING)
    worn.sends(HOOK)
    assert worn.sends(HOOK | MUTE) == [Command.MUTE]
    assert worn.calls(MUTED, 0.05) == OFF_HOOK | MUTED_LAMP
    assert worn.sends(HOOK) == []
    assert worn.sends(HOOK | MUTE) == [Command.MUTE]
    assert worn.sends(HOOK | MUTE) == [Command.MUTE]  # one that never says 0
    assert worn.sends(MUTE, 9) == [Command.HOOK]  # still on while the hook moves


def test_without_a_call_mute_does_nothing() -> None:
    worn = Worn()
    assert worn.sends(MUTE) == []
    worn.calls(RINGING)
    assert worn.sends(0) == []
    assert worn.sends(MUTE) == []


def test_flash_holds_and_the_programmable_button_rejects() -> None:
    worn = Worn(TALKING)
    worn.sends(HOOK)
    assert worn.sends(HOOK | FLASH) == [Command.HOLD]
    assert worn.sends(HOOK) == []
    assert worn.sends(HOOK | REJECT) == []
    worn.calls(SECOND)
    assert worn.sends(HOOK) == []
    assert worn.sends(HOOK | REJECT) == [Command.REJECT]
    worn.calls(IDLE)
    assert worn.sends(0) == []
    assert worn.sends(FLASH) == []


def test_redial_calls_nobody() -> None:
    step = Step(controls(A_REPORT_FOR_EVERY_LAMP))
    step.begin(IDLE, 0)
    assert step.take(b"\x20\x08", 1).commands == ()


def test_a_momentary_hook_and_mute() -> None:
    step = Step(controls(MOMENTARY))
    assert step.begin(RINGING, 0) == ()
    assert step.take(b"\x01\x01", 1).commands == (Command.HOOK,)
    step.follow(TALKING, 1.1)
    assert step.take(b"\x01\x00", 1.2).commands == ()
    assert step.take(b"\x01\x02", 2).commands == (Command.MUTE,)
    step.follow(MUTED, 2.1)
    assert step.take(b"\x01\x00", 2.2).commands == ()
    assert step.take(b"\x01\x01", 5).commands == (Command.HOOK,)


def test_a_mute_that_is_a_switch() -> None:
    step = Step(controls(WITHOUT_IDS))
    step.begin(TALKING, 0)
    step.take(b"\x01", 0.1)
    assert step.take(b"\x03", 5).commands == (Command.MUTE,)
    assert step.follow(MUTED, 5.1) == (b"\x00\x03",)
    assert step.take(b"\x03", 5.2).commands == ()
    step.follow(TALKING, 9)  # the window switches the microphone on again
    assert step.take(b"\x01", 9.1).commands == ()
    step.follow(IDLE, 20)
    assert step.take(b"\x00", 20.1).commands == ()
    unmeant = step.take(b"\x02", 30)
    assert (unmeant.commands, unmeant.reports) == ((), (b"\x00\x00",))


def test_what_is_no_report_of_a_button_does_nothing() -> None:
    worn = Worn(RINGING)
    for report in (b"", b"\x01\xff", b"\x02", b"\x03" + b"\xff" * 63):
        assert worn.step.take(report, 200) == type(worn.step.take(b"", 200))()


CALLS = st.builds(
    CallsNow, ringing=st.booleans(), talking=st.booleans(), held=st.booleans(), muted=st.booleans()
)


class Obedient:
    """A headset that moves its hook as the lamp says, and a person who never touches it."""

    def __init__(self) -> None:
        self.step = Step(controls(POWERCONF))
        self.hook = 0
        self.hear(self.step.begin(IDLE, 0), 0)

    def hear(self, reports: tuple[bytes, ...], now: float) -> None:
        """Do as told, and say so a tenth of a second later."""
        for report in reports:
            self.hook = report[1] & OFF_HOOK
            outcome = self.step.take(bytes((2, self.hook, 0)), now + 0.1)
            assert outcome.commands == ()
            assert outcome.reports == ()


@given(st.lists(st.tuples(CALLS, st.floats(0.2, 100)), max_size=30))
def test_an_untouched_headset_never_does_anything(changes: list[tuple[CallsNow, float]]) -> None:
    headset, now = Obedient(), 0.0
    for calls, after in changes:
        now += after
        headset.hear(headset.step.follow(calls, now), now)


@given(
    st.lists(
        st.tuples(st.binary(max_size=4) | st.integers(0, 0xFFFF), CALLS, st.floats(0, 9)),
        max_size=40,
    )
)
def test_whatever_it_sends_a_report_is_never_more_than_a_press_of_each(
    events: list[tuple[bytes | int, CallsNow, float]],
) -> None:
    step, now = Step(controls(POWERCONF)), 0.0
    for sent, calls, after in events:
        now += after
        step.follow(calls, now)
        report = sent if isinstance(sent, bytes) else b"\x02" + sent.to_bytes(2, "little")
        commands = step.take(report, now).commands
        assert len(commands) == len(set(commands))
