"""Buttons outside the window, on a real desk."""

from __future__ import annotations

from agent_desktop.desk.pressing import press
from agent_desktop.domain.call import CallState
from agent_desktop.domain.command import Command
from agent_desktop.domain.ids import CallId
from tests.made import call
from tests.unit.desk.conftest import Room

ONE, TWO = CallId("c1"), CallId("c2")


def states(room: Room) -> dict[CallId, CallState]:
    """Where the calls are that do not ring."""
    return {c.call: c.state for c in room.view.calls}


async def test_without_a_call_nothing_happens(room: Room) -> None:
    for command in Command:
        press(command, room.desk)
    assert room.view.calls == ()


async def test_answering_and_rejecting_take_who_has_waited_longest(room: Room) -> None:
    room.telephone.rings(call())
    room.telephone.rings(call("c2"))
    room.telephone.rings(call("c3"))
    press(Command.ANSWER, room.desk)
    press(Command.REJECT, room.desk)
    assert [card.call for card in room.view.ringing] == [CallId("c3")]
    assert states(room)[ONE] is CallState.ACTIVE


async def test_the_hook_answers_what_rings_before_it_hangs_up(room: Room) -> None:
    room.telephone.rings(call())
    press(Command.HOOK, room.desk)
    room.telephone.rings(call("c2"))
    press(Command.HOOK, room.desk)
    assert states(room) == {ONE: CallState.HELD, TWO: CallState.ACTIVE}
    press(Command.HOOK, room.desk)
    assert states(room) == {ONE: CallState.HELD, TWO: CallState.ENDED}


async def test_who_is_on_hold_is_taken_back_and_never_hung_up_on(room: Room) -> None:
    room.telephone.rings(call())
    press(Command.ANSWER, room.desk)
    press(Command.HOLD, room.desk)
    press(Command.HANG_UP, room.desk)
    assert states(room) == {ONE: CallState.HELD}
    press(Command.MUTE, room.desk)
    assert not room.call(ONE).muted
    press(Command.HOOK, room.desk)
    assert states(room) == {ONE: CallState.ACTIVE}
    press(Command.HOLD, room.desk)
    press(Command.HOLD, room.desk)
    assert states(room) == {ONE: CallState.ACTIVE}
    press(Command.HANG_UP, room.desk)
    assert states(room) == {ONE: CallState.ENDED}


async def test_mute_goes_on_and_off(room: Room) -> None:
    room.telephone.rings(call())
    press(Command.ANSWER, room.desk)
    press(Command.MUTE, room.desk)
    assert room.call(ONE).muted
    press(Command.MUTE, room.desk)
    assert not room.call(ONE).muted


async def test_a_call_on_its_way_out_can_be_hung_up_but_not_held(room: Room) -> None:
    room.desk.dial("56000111")
    press(Command.HOLD, room.desk)
    assert [c.state for c in room.view.calls] == [CallState.DIALLING]
    press(Command.HANG_UP, room.desk)
    assert [c.state for c in room.view.calls] == [CallState.ENDED]
