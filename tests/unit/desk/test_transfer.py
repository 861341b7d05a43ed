"""Handing a call over: nobody is lost on the way, and it is told how far it has come."""

from __future__ import annotations

import pytest

from agent_desktop.desk.call_views import CallerSort
from agent_desktop.desk.notices import NoticeKind
from agent_desktop.domain.call import CallState, Direction, EndCause, TransferState
from agent_desktop.domain.contact import Outcome
from agent_desktop.domain.ids import CallId
from agent_desktop.domain.line import LineState
from agent_desktop.domain.status import AgentStatus
from tests.made import OSTEROY, call
from tests.unit.desk.conftest import Room

ONE, TWO = CallId("c1"), CallId("c2")


@pytest.fixture
async def talking(room: Room) -> Room:
    """In a call."""
    room.telephone.rings(call())
    room.desk.answer(ONE)
    return room


@pytest.fixture
async def asking(talking: Room) -> Room:
    """A colleague is being called about the call."""
    talking.desk.consult(ONE, "102")
    return talking


@pytest.fixture
async def consulting(asking: Room) -> Room:
    """The colleague has answered."""
    asking.telephone.is_answered(colleague(asking))
    return asking


def colleague(room: Room) -> CallId:
    """The consultation of the first call."""
    consultation = room.call(ONE).consultation
    assert consultation is not None
    return consultation


async def test_a_transfer_that_succeeds_ends_the_call_with_its_outcome(talking: Room) -> None:
    talking.desk.transfer(ONE, "102")
    assert talking.telephone.wanted == {ONE: "102"}
    assert talking.call(ONE).transfer is TransferState.TRYING
    talking.telephone.transfer_rings(ONE)
    assert talking.call(ONE).transfer is TransferState.RINGING
    talking.telephone.transfer_succeeds(ONE)
    assert talking.call(ONE).end_cause is EndCause.TRANSFERRED
    assert talking.view.status is AgentStatus.WRAP_UP
    assert talking.view.draft is not None
    assert talking.view.draft.note.outcome is Outcome.TRANSFERRED
    assert talking.told == set()


async def test_an_outcome_that_was_chosen_stays(talking: Room) -> None:
    talking.desk.choose_outcome(ONE, Outcome.SOLVED)
    talking.desk.transfer(ONE, "102")
    talking.telephone.transfer_succeeds(ONE)
    assert talking.view.draft is not None
    assert talking.view.draft.note.outcome is Outcome.SOLVED


async def test_a_transfer_that_fails_gives_the_caller_back_on_hold(talking: Room) -> None:
    talking.desk.transfer(ONE, "102")
    talking.telephone.transfer_fails(ONE)
    assert talking.call(ONE).state is CallState.HELD
    assert talking.told == {NoticeKind.TRANSFER_FAILED}
    talking.desk.dismiss(NoticeKind.TRANSFER_FAILED)
    talking.desk.mute(ONE, True)
    assert talking.told == set(), "told once"


async def test_a_failed_transfer_is_told_while_the_caller_is_back_until_the_call_is_over(
    talking: Room,
) -> None:
    talking.desk.transfer(ONE, "102")
    talking.telephone.transfer_fails(ONE)
    talking.telephone.resume(ONE)
    assert talking.told == {NoticeKind.TRANSFER_FAILED}
    talking.desk.hang_up(ONE)
    assert talking.told == set()


async def test_a_failed_transfer_is_no_news_when_it_is_tried_again(talking: Room) -> None:
    for again in (talking.desk.transfer, talking.desk.consult):
        talking.desk.transfer(ONE, "102")
        talking.telephone.transfer_fails(ONE)
        again(ONE, "102")
        assert talking.told == set()
        talking.desk.resume(ONE)


async def test_a_call_on_its_way_is_left_alone(talking: Room) -> None:
    talking.desk.transfer(ONE, "102")
    talking.desk.transfer(ONE, "103")
    talking.desk.consult(ONE, "103")
    talking.desk.park(ONE)
    talking.desk.send_to_voicemail(ONE)
    assert talking.telephone.wanted == {ONE: "102"}
    assert len(talking.view.calls) == 1


async def test_what_is_no_number_is_told_and_the_call_goes_on(talking: Room) -> None:
    for hand_over in (talking.desk.transfer, talking.desk.consult):
        hand_over(ONE, "Åse")
        assert talking.told == {NoticeKind.BAD_NUMBER}
        assert talking.call(ONE).state is CallState.ACTIVE
    talking.desk.consult(ONE, "102")
    assert talking.told == set()


async def test_a_call_that_is_not_up_can_not_be_handed_over(room: Room) -> None:
    room.telephone.rings(call())
    room.desk.transfer(ONE, "102")
    room.desk.consult(ONE, "102")
    room.desk.transfer(TWO, "102")
    room.desk.complete_transfer(ONE)
    room.desk.take_back(TWO)
    room.desk.join(ONE)
    room.desk.park(ONE)
    assert room.telephone.wanted == {}
    assert room.view.calls == ()


async def test_a_consultation_has_no_note_and_no_wrap_up(asking: Room) -> None:
    about = asking.call(colleague(asking))
    assert about.consults == ONE
    assert about.caller.sort is CallerSort.EMPLOYEE
    assert about.state is CallState.DIALLING
    assert asking.call(ONE).state is CallState.HELD
    assert asking.view.active == ONE
    assert asking.view.draft is not None
    asking.desk.select(about.call)
    assert asking.view.active == ONE
    asking.desk.hang_up(about.call)
    assert [c.call for c in asking.view.calls] == [ONE]
    assert asking.call(ONE).consultation is None
    await asking.settle(1)
    assert [c.call for c in asking.view.past_calls] == []
    assert asking.told == set()


async def test_a_transfer_is_completed_when_the_colleague_has_answered(asking: Room) -> None:
    asking.desk.complete_transfer(ONE)
    assert asking.call(ONE).transfer is None, "nobody is there yet"
    asking.telephone.is_answered(colleague(asking))
    asking.desk.complete_transfer(ONE)
    assert asking.call(ONE).transfer is TransferState.TRYING
    asking.telephone.transfer_succeeds(ONE)
    assert [c.call for c in asking.view.calls] == [ONE]
    assert asking.view.draft is not None
    assert asking.view.draft.note.outcome is Outcome.TRANSFERRED
    await asking.settle(1)
    assert [(c.call, c.end_cause) for c in asking.view.past_calls] == [(ONE, EndCause.TRANSFERRED)]


async def test_a_colleague_who_does_not_answer_is_told(asking: Room) -> None:
    asking.telephone.ends(colleague(asking), EndCause.NO_ANSWER)
    assert asking.told == {NoticeKind.CONSULTATION_FAILED}
    assert asking.view.notices[0].detail == EndCause.NO_ANSWER
    assert asking.call(ONE).state is CallState.HELD
    asking.desk.take_back(ONE)
    assert asking.call(ONE).state is CallState.ACTIVE
    assert asking.told == set()


async def test_taking_back_ends_the_consultation(consulting: Room) -> None:
    consulting.desk.take_back(ONE)
    assert [(c.call, c.state) for c in consulting.view.calls] == [(ONE, CallState.ACTIVE)]


async def test_another_colleague_is_asked_instead(asking: Room) -> None:
    first = colleague(asking)
    asking.desk.consult(ONE, "103")
    assert colleague(asking) != first
    assert len(asking.view.calls) == 2


async def test_swapping_between_caller_and_colleague(consulting: Room) -> None:
    consulting.desk.resume(ONE)
    assert consulting.call(colleague(consulting)).state is CallState.HELD
    consulting.desk.resume(colleague(consulting))
    assert consulting.call(ONE).state is CallState.HELD
    assert consulting.view.active == ONE


async def test_a_conference_and_its_end(consulting: Room) -> None:
    consulting.desk.join(ONE)
    assert {c.joined for c in consulting.view.calls} == {True}
    consulting.desk.part(ONE)
    assert {c.joined for c in consulting.view.calls} == {False}
    assert consulting.call(ONE).state is CallState.ACTIVE
    assert consulting.call(colleague(consulting)).state is CallState.HELD


async def test_a_conference_of_two_callers(talking: Room) -> None:
    talking.desk.join(ONE)
    assert not talking.call(ONE).joined
    talking.telephone.rings(call("c2"))
    talking.desk.answer(TWO)
    talking.desk.join(ONE)
    assert talking.call(TWO).joined


async def test_nobody_is_joined_with_one_who_has_not_answered(asking: Room) -> None:
    asking.desk.join(ONE)
    assert not asking.call(ONE).joined


async def test_the_caller_hangs_up_while_the_colleague_is_asked(consulting: Room) -> None:
    consulting.telephone.ends(ONE, EndCause.HUNG_UP)
    consulting.desk.complete_transfer(ONE)
    consulting.desk.take_back(ONE)
    assert consulting.call(ONE).state is CallState.ENDED
    await consulting.settle(1)
    consulting.desk.finish(ONE)
    await consulting.settle(1)
    assert consulting.view.calls == ()
    assert consulting.view.status is AgentStatus.FREE


async def test_a_second_call_rings_during_a_consultation(consulting: Room) -> None:
    consulting.telephone.rings(call("c2"))
    assert [card.call for card in consulting.view.ringing] == ["c2"]
    assert consulting.view.status is AgentStatus.IN_CALL


async def test_a_consultation_is_not_handed_over_itself(consulting: Room) -> None:
    about = colleague(consulting)
    consulting.desk.transfer(about, "103")
    consulting.desk.consult(about, "103")
    consulting.desk.park(about)
    assert consulting.telephone.wanted == {}
    assert len(consulting.view.calls) == 2


async def test_parking_is_a_transfer_to_the_park(talking: Room) -> None:
    talking.desk.park(ONE)
    assert talking.telephone.wanted == {ONE: "700"}


async def test_a_caller_goes_to_voicemail_before_and_after_the_answer(room: Room) -> None:
    room.telephone.rings(call())
    room.desk.send_to_voicemail(ONE)
    assert room.view.ringing == room.view.calls == ()
    room.telephone.rings(call("c2"))
    room.desk.answer(TWO)
    room.desk.send_to_voicemail(TWO)
    assert room.telephone.wanted == {ONE: "*98", TWO: "*98"}
    assert room.call(TWO).transfer is TransferState.TRYING
    room.desk.send_to_voicemail(CallId("gone"))
    await room.settle(1)
    assert room.view.missed == 0


async def test_listening_to_voicemail_is_no_enquiry(room: Room) -> None:
    room.desk.take_voicemail(3)
    assert room.view.voicemail == 3
    for listen in (room.desk.listen_to_voicemail, room.desk.call_echo):
        listen()
        (mailbox,) = room.view.calls
        assert mailbox.service is not None
        assert room.view.draft is None
        assert room.view.status is AgentStatus.IN_CALL
        room.telephone.is_answered(mailbox.call)
        room.desk.take_call(room.telephone.calls[mailbox.call])
        room.desk.hang_up(mailbox.call)
        assert room.view.calls == ()
    await room.settle(1)
    assert room.view.past_calls == ()
    assert room.view.status is AgentStatus.FREE


async def test_without_the_exchanges_services_nothing_is_dialled(bare: Room) -> None:
    bare.telephone.rings(call())
    bare.desk.send_to_voicemail(ONE)
    bare.desk.answer(ONE)
    for act in (bare.desk.park, bare.desk.send_to_voicemail):
        act(ONE)
    bare.desk.listen_to_voicemail()
    bare.desk.call_echo()
    assert bare.telephone.wanted == {}
    assert [c.call for c in bare.view.calls] == [ONE]


async def test_people_are_found_with_their_lamp(room: Room) -> None:
    assert room.desk.find_people("  ") == ()
    (found,) = room.desk.find_people("åse pl")
    assert (found.name, found.unit, found.employer) == ("Åse Bø", "Plan og byggesak", OSTEROY)
    assert found.number.digits == "102"
    assert found.line is LineState.UNKNOWN
    room.desk.take_line("102", LineState.BUSY)
    assert room.desk.find_people("102")[0].line is LineState.BUSY


async def test_a_recovered_consultation_is_a_consultation(consulting: Room) -> None:
    calls = tuple(consulting.telephone.calls.values())
    await consulting.settle(1)
    again = consulting.again()
    again.desk.take_replay(calls)
    assert again.call(ONE).consultation == colleague(consulting)
    assert again.view.active == ONE
    again.desk.take_engine_loss()
    assert [(c.call, c.end_cause) for c in again.view.calls] == [(ONE, EndCause.LOST)]
    assert NoticeKind.CALL_LOST in again.told
    await again.settle(1)


async def test_a_call_whose_other_end_vanishes_is_told(talking: Room) -> None:
    talking.telephone.ends(ONE, EndCause.LOST)
    assert talking.told == {NoticeKind.CALL_LOST}
    assert talking.view.notices[0].detail == "900 00 214"


async def test_an_answered_call_that_was_dialled_and_is_lost_did_get_through(room: Room) -> None:
    room.desk.dial("56000110")
    dialled = room.view.calls[0]
    assert dialled.direction is Direction.OUTGOING
    room.telephone.is_answered(dialled.call)
    room.telephone.ends(dialled.call, EndCause.LOST)
    assert room.told == {NoticeKind.CALL_LOST}


async def test_nobody_leaves_unseen_while_a_colleague_is_asked(consulting: Room) -> None:
    consulting.desk.transfer(ONE, "103")
    consulting.desk.park(ONE)
    consulting.desk.send_to_voicemail(ONE)
    assert consulting.telephone.wanted == {}


async def test_a_colleague_who_talks_is_not_cut_off_for_another(consulting: Room) -> None:
    asked = consulting.call(ONE).consultation
    consulting.desk.consult(ONE, "103")
    assert consulting.call(ONE).consultation == asked
