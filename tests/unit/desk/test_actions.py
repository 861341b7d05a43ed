"""The other things an agent does."""

from __future__ import annotations

import pytest

from agent_desktop.desk.notices import NoticeKind
from agent_desktop.desk.views import IncidentFacts
from agent_desktop.domain.call import CallState, Direction, EndCause
from agent_desktop.domain.ids import CallId, MunicipalityCode, UnitCode
from agent_desktop.domain.incident import IncidentKind
from agent_desktop.domain.question import QuestionState
from agent_desktop.domain.status import (
    AgentStatus,
    Fault,
    Health,
    Service,
    ServiceState,
)
from tests.made import OSTEROY, call
from tests.unit.desk.conftest import Room

ONE = CallId("c1")


@pytest.fixture
async def talking(room: Room) -> Room:
    """In a call."""
    room.telephone.rings(call())
    room.desk.answer(ONE)
    return room


async def test_hold_mute_and_digits_reach_the_telephone(talking: Room) -> None:
    talking.desk.mute(ONE, True)
    assert talking.view.calls[0].muted
    talking.desk.send_digits(ONE, "12#")
    assert talking.telephone.digits == "12#"
    talking.desk.hold(ONE)
    assert talking.view.calls[0].state is CallState.HELD
    talking.desk.resume(ONE)
    talking.desk.hang_up(ONE)
    assert talking.view.calls[0].state is CallState.ENDED


async def test_rejecting_leaves_the_desk_free(room: Room) -> None:
    room.telephone.rings(call())
    room.desk.reject(ONE)
    assert room.view.status is AgentStatus.FREE


async def test_dialling_has_a_note_of_its_own(room: Room) -> None:
    room.desk.dial("560 00 110")
    assert room.view.calls[0].direction is Direction.OUTGOING
    assert room.view.draft is not None


async def test_an_outgoing_call_that_fails_says_why(room: Room) -> None:
    room.desk.dial("56000110")
    room.telephone.ends(room.view.calls[0].call, EndCause.BUSY)
    assert room.view.notices[-1].kind is NoticeKind.CALL_FAILED
    assert room.view.notices[-1].detail == "busy"


async def test_what_is_no_number_is_told_and_dials_nothing(room: Room) -> None:
    room.desk.dial("hei")
    assert room.view.calls == ()
    assert room.view.notices[0].kind is NoticeKind.BAD_NUMBER
    room.desk.dismiss(NoticeKind.BAD_NUMBER)
    assert room.view.notices == ()


async def test_a_municipality_can_be_looked_up_without_a_call(room: Room) -> None:
    assert room.view.panel is None
    room.desk.show_municipality(OSTEROY.code)
    assert room.view.panel is not None
    assert room.view.panel.greeting == "Osterøy kommune, du snakkar med Ragnhild."
    room.desk.show_municipality(MunicipalityCode("9999"))
    assert room.view.panel.municipality == OSTEROY


async def test_a_question_is_kept_with_the_contact(talking: Room) -> None:
    talking.desk.ask(ONE, UnitCode("plan"), " Må han søkje? ", share_number=True)
    await talking.settle()
    (question,) = talking.view.questions
    assert question.text == "Må han søkje?"
    assert question.call_back == "900 00 214"
    assert question.state is QuestionState.UNSENT


async def test_the_number_goes_along_only_when_ticked(talking: Room) -> None:
    talking.desk.ask(ONE, UnitCode("plan"), "Må han søkje?", share_number=False)
    await talking.settle()
    assert talking.view.questions[0].call_back == ""


async def test_an_empty_question_is_not_asked(talking: Room) -> None:
    talking.desk.ask(ONE, UnitCode("plan"), "  ", share_number=False)
    await talking.settle()
    assert talking.view.questions == ()


async def test_an_incident_is_on_the_list_and_in_the_panel(talking: Room) -> None:
    talking.desk.report_incident(
        IncidentFacts(IncidentKind.POWER, "Straumbrot", (OSTEROY.code,), "Vi veit det.")
    )
    await talking.settle()
    assert [i.title for i in talking.view.incidents] == ["Straumbrot"]
    assert talking.view.panel is not None
    assert [i.title for i in talking.view.panel.incidents] == ["Straumbrot"]


async def test_pause_answers_busy_and_free_takes_calls_again(room: Room) -> None:
    room.desk.set_status(AgentStatus.PAUSE)
    assert (room.view.status, room.telephone.accepting) == (AgentStatus.PAUSE, False)
    room.desk.set_status(AgentStatus.IN_CALL)
    assert room.view.status is AgentStatus.PAUSE
    room.desk.set_status(AgentStatus.FREE)
    assert room.telephone.accepting


async def test_a_missing_sound_device_is_told_until_it_is_there(room: Room) -> None:
    gone = ServiceState(Service.SOUND, Health.DEGRADED, Fault.NO_DEVICE)
    room.desk.take_service(gone)
    assert room.view.notices[0].kind is NoticeKind.NO_SOUND_DEVICE
    room.desk.take_service(ServiceState(Service.SOUND, Health.OK))
    assert room.view.notices == ()
    state = room.view.service(Service.SOUND)
    assert state is not None
    assert state.health is Health.OK


async def test_actions_on_calls_that_are_gone_do_nothing(room: Room) -> None:
    gone = CallId("gone")
    room.desk.write_note(gone, "x")
    room.desk.select(gone)
    room.desk.finish(gone)
    room.desk.ask(gone, UnitCode("plan"), "x", share_number=False)
    await room.settle()
    assert room.view.calls == ()
