"""When something can't be done: it is told, nothing is lost, and the rest works."""

from __future__ import annotations

import asyncio

import pytest

from agent_desktop.desk.call_views import CallerSort, Delivery
from agent_desktop.desk.notes import PAUSE_SECONDS, RETRY_SECONDS
from agent_desktop.desk.notices import NoticeKind
from agent_desktop.desk.tasks import Tasks
from agent_desktop.desk.views import DeskView, IncidentFacts
from agent_desktop.domain.call import CallState, EndCause
from agent_desktop.domain.ids import CallId, ContactId, UnitCode
from agent_desktop.domain.incident import IncidentKind
from agent_desktop.domain.question import Question
from tests.made import OSTEROY, call
from tests.unit.desk.conftest import Room

ONE = CallId("c1")
BIG = "stort " * 1_600


@pytest.fixture
async def wrapping_up(room: Room) -> Room:
    """After a call, its note not yet finished."""
    room.telephone.rings(call())
    room.desk.answer(ONE)
    room.telephone.ends(ONE, EndCause.HUNG_UP)
    await room.settle(PAUSE_SECONDS)
    return room


def kinds(room: Room) -> set[NoticeKind]:
    return {notice.kind for notice in room.view.notices}


async def test_a_contact_the_disk_refuses_stays_on_the_desk(wrapping_up: Room) -> None:
    wrapping_up.desk.write_note(ONE, BIG)
    wrapping_up.store.limit_size(1)
    wrapping_up.desk.finish(ONE)
    await wrapping_up.settle()
    assert wrapping_up.view.draft is not None
    assert wrapping_up.view.draft.note.text == BIG
    assert wrapping_up.view.draft.delivery is Delivery.NOT_SAVED
    assert NoticeKind.DISK_FULL in kinds(wrapping_up)
    wrapping_up.store.limit_size(100_000)
    wrapping_up.desk.finish(ONE)
    await wrapping_up.settle()
    assert wrapping_up.view.calls == ()


async def test_a_note_is_tried_again_until_the_disk_takes_it(wrapping_up: Room) -> None:
    wrapping_up.store.limit_size(1)
    wrapping_up.desk.write_note(ONE, BIG)
    for _ in range(3):
        await wrapping_up.settle(RETRY_SECONDS)
    assert NoticeKind.DISK_FULL in kinds(wrapping_up)
    wrapping_up.store.limit_size(100_000)
    await wrapping_up.settle(RETRY_SECONDS)
    assert wrapping_up.logbook.drafts()[0].note.text == BIG


async def test_an_incident_and_a_question_the_disk_refuses_are_told(wrapping_up: Room) -> None:
    wrapping_up.store.limit_size(1)
    wrapping_up.desk.report_incident(IncidentFacts(IncidentKind.ROAD, BIG, (OSTEROY.code,), ""))
    wrapping_up.desk.ask(ONE, UnitCode("plan"), BIG, share_number=False)
    await wrapping_up.settle()
    assert wrapping_up.view.incidents == ()
    assert wrapping_up.view.questions == ()
    assert NoticeKind.DISK_FULL in kinds(wrapping_up)


async def test_an_incident_without_a_title_or_a_municipality_is_not_reported(room: Room) -> None:
    room.desk.report_incident(IncidentFacts(IncidentKind.ROAD, "  ", (OSTEROY.code,), ""))
    room.desk.report_incident(IncidentFacts(IncidentKind.ROAD, "Ras", (), ""))
    await room.settle()
    assert room.view.incidents == ()


async def test_a_call_of_nobody_can_not_ask_a_unit(room: Room) -> None:
    room.telephone.rings(call(dialled="56000199"))
    room.desk.answer(ONE)
    room.desk.ask(ONE, UnitCode("plan"), "Må han søkje?", share_number=False)
    await room.settle()
    assert room.view.open_questions == ()


async def test_a_caller_whose_number_can_not_be_read_is_unknown(room: Room) -> None:
    room.telephone.rings(call(caller="sip-klient"))
    caller = room.view.ringing[0].caller
    assert (caller.sort, caller.number) == (CallerSort.UNKNOWN, "")


async def test_a_call_that_could_not_be_made_at_all_is_told(room: Room) -> None:
    room.desk.take_failure("no account")
    assert NoticeKind.CALL_FAILED in kinds(room)


async def test_a_problem_from_elsewhere_is_shown(room: Room) -> None:
    room.desk.tell(NoticeKind.CONFIGURATION, "municipalities.toml:3: x")
    assert room.view.notices[0].detail == "municipalities.toml:3: x"


async def test_the_engine_dies_while_it_rings(room: Room) -> None:
    room.telephone.rings(call())
    room.desk.take_engine_loss()
    assert room.view.ringing == ()
    assert NoticeKind.CALL_LOST not in kinds(room)


async def test_a_replay_ends_what_the_engine_no_longer_has(room: Room) -> None:
    room.telephone.rings(call())
    room.desk.answer(ONE)
    room.desk.take_replay(())
    assert room.view.calls[0].state is CallState.ENDED


async def test_listeners_hear_of_every_change(room: Room) -> None:
    seen: list[DeskView] = []
    room.desk.subscribe(seen.append)
    room.telephone.rings(call())
    assert len(seen[-1].ringing) == 1


async def test_a_contact_that_is_gone_can_not_be_reopened(room: Room) -> None:
    room.desk.reopen(ContactId("gone"))
    assert room.view.calls == ()


async def test_what_fails_in_a_task_is_logged_with_its_name(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def fails() -> None:
        raise RuntimeError("midt i")

    tasks = Tasks()
    tasks.start(fails(), "this one")
    await tasks.settle()
    await asyncio.sleep(0)
    assert "this one failed" in caplog.text


async def test_the_view_finds_what_is_in_it(room: Room) -> None:
    room.telephone.rings(call())
    room.desk.answer(ONE)
    active = room.view.active_call()
    assert active is not None
    assert active.call == ONE
    assert room.view.municipality(OSTEROY.code) == OSTEROY
    assert room.view.topic(room.view.topics[0].code) == room.view.topics[0]


async def test_questions_of_a_call_only_are_shown_beside_it(room: Room) -> None:
    room.telephone.rings(call())
    room.desk.answer(ONE)
    room.desk.ask(ONE, UnitCode("plan"), "Må han søkje?", share_number=False)
    await room.settle()
    room.telephone.rings(call("c2"))
    room.desk.answer(CallId("c2"))
    room.desk.select(CallId("c2"))
    questions: tuple[Question, ...] = room.view.questions
    assert questions == ()
    assert len(room.view.open_questions) == 1
