"""Nothing typed is lost, and no note crosses to another call."""

from __future__ import annotations

import pytest

from agent_desktop.desk.call_views import Delivery
from agent_desktop.desk.notes import PAUSE_SECONDS
from agent_desktop.desk.notices import NoticeKind
from agent_desktop.domain.call import CallState, EndCause
from agent_desktop.domain.contact import LONGEST_NOTE, CallerKind, OnWeb, Outcome
from agent_desktop.domain.ids import CallId
from agent_desktop.domain.status import AgentStatus
from tests.made import BUILDING, call
from tests.unit.desk.conftest import Room

ONE, TWO = CallId("c1"), CallId("c2")


@pytest.fixture
async def talking(room: Room) -> Room:
    """In a call."""
    room.telephone.rings(call())
    room.desk.answer(ONE)
    await room.settle(PAUSE_SECONDS)
    return room


def on_disk(room: Room) -> dict[str, str]:
    return {draft.call: draft.note.text for draft in room.logbook.drafts()}


async def test_the_call_is_on_disk_before_a_word_is_written(talking: Room) -> None:
    assert on_disk(talking) == {ONE: ""}


async def test_a_pause_in_typing_puts_the_note_on_disk(talking: Room) -> None:
    talking.desk.write_note(ONE, "Skal")
    await talking.settle(PAUSE_SECONDS / 2)
    talking.desk.write_note(ONE, "Skal byggje")
    await talking.settle(PAUSE_SECONDS / 2)
    assert on_disk(talking) == {ONE: ""}
    await talking.settle(PAUSE_SECONDS)
    assert on_disk(talking) == {ONE: "Skal byggje"}
    assert talking.view.draft is not None
    assert talking.view.draft.delivery is Delivery.ON_DISK


async def test_two_calls_have_two_notes(talking: Room) -> None:
    talking.desk.write_note(ONE, "den eine")
    talking.telephone.rings(call("c2", dialled="56000120"))
    talking.desk.hold(ONE)
    talking.desk.answer(TWO)
    talking.desk.select(TWO)
    talking.desk.write_note(TWO, "den andre")
    talking.desk.resume(ONE)
    await talking.settle(PAUSE_SECONDS)
    assert on_disk(talking) == {ONE: "den eine", TWO: "den andre"}
    assert talking.view.draft is not None
    assert talking.view.draft.note.text == "den eine"


async def test_a_finished_contact_is_saved_posted_and_off_the_desk(talking: Room) -> None:
    talking.desk.write_note(ONE, "Garasje.")
    talking.desk.choose_topic(ONE, BUILDING.code)
    talking.desk.choose_outcome(ONE, Outcome.SOLVED)
    talking.desk.choose_on_web(ONE, OnWeb.NO)
    talking.desk.choose_caller_kind(ONE, CallerKind.BUSINESS)
    talking.telephone.ends(ONE, EndCause.HUNG_UP)
    assert talking.view.status is AgentStatus.WRAP_UP
    talking.desk.finish(ONE)
    await talking.settle()
    assert talking.view.calls == ()
    assert talking.view.status is AgentStatus.FREE
    (recent,) = talking.view.recent
    assert (recent.topic, recent.outcome, recent.unfinished) == (BUILDING, Outcome.SOLVED, False)
    assert on_disk(talking) == {}
    (letters,) = talking.store.reader.execute("SELECT count(*) FROM outbox").fetchone()
    assert letters == 1


async def test_a_call_that_is_up_can_not_be_finished(talking: Room) -> None:
    talking.desk.finish(ONE)
    await talking.settle()
    assert talking.view.calls[0].state is CallState.ACTIVE


async def test_finishing_twice_is_finishing_once(talking: Room) -> None:
    talking.telephone.ends(ONE, EndCause.HUNG_UP)
    talking.desk.finish(ONE)
    talking.desk.finish(ONE)
    await talking.settle()
    assert len(talking.view.recent) == 1


async def test_after_a_crash_in_a_call_the_note_is_back_with_the_call(talking: Room) -> None:
    talking.desk.write_note(ONE, "halvvegs")
    await talking.settle(PAUSE_SECONDS)
    again = talking.again()
    again.desk.take_replay((talking.telephone.calls[ONE],))
    assert again.view.draft is not None
    assert again.view.draft.note.text == "halvvegs"
    assert again.view.calls[0].state is CallState.ACTIVE
    assert [n.kind for n in again.view.notices] == [NoticeKind.CALL_RECOVERED]
    again.telephone.calls = {
        call.call: talking.telephone.calls[call.call] for call in again.view.calls
    }
    again.telephone.ends(ONE, EndCause.HUNG_UP)
    assert again.view.notices == ()


async def test_after_a_crash_when_the_call_is_over_the_note_waits_unfinished(
    talking: Room,
) -> None:
    talking.desk.write_note(ONE, "halvvegs")
    await talking.settle(PAUSE_SECONDS)
    again = talking.again()
    again.desk.take_replay(())
    (recent,) = again.view.recent
    assert recent.unfinished
    again.desk.reopen(recent.contact)
    assert again.view.draft is not None
    assert again.view.draft.note.text == "halvvegs"
    again.desk.finish(again.view.draft.call)
    await again.settle()
    assert not again.view.recent[0].unfinished


async def test_the_engine_dies_and_the_note_lives(talking: Room) -> None:
    talking.desk.write_note(ONE, "før det small")
    talking.desk.take_engine_loss()
    await talking.settle(PAUSE_SECONDS)
    assert talking.view.calls[0].end_cause is EndCause.LOST
    assert talking.view.draft is not None
    assert talking.view.draft.note.text == "før det small"
    assert NoticeKind.CALL_LOST in {n.kind for n in talking.view.notices}


async def test_a_full_disk_is_told_and_the_note_is_saved_when_there_is_room(
    talking: Room,
) -> None:
    talking.store.limit_size(1)
    talking.desk.write_note(ONE, "stort " * 1_600)
    await talking.settle(PAUSE_SECONDS)
    assert talking.view.draft is not None
    assert talking.view.draft.delivery is Delivery.NOT_SAVED
    assert talking.view.draft.note.text.startswith("stort")
    assert NoticeKind.DISK_FULL in {n.kind for n in talking.view.notices}
    talking.store.limit_size(100_000)
    await talking.settle(10)
    assert on_disk(talking)[ONE].startswith("stort")
    assert NoticeKind.DISK_FULL not in {n.kind for n in talking.view.notices}


async def test_closing_the_program_in_the_middle_of_a_word_keeps_it(talking: Room) -> None:
    talking.desk.write_note(ONE, "midt i ei")
    await talking.desk.close()
    assert on_disk(talking) == {ONE: "midt i ei"}


async def test_a_note_that_is_too_long_to_be_shared_is_not_taken(talking: Room) -> None:
    talking.desk.write_note(ONE, "kort")
    talking.desk.write_note(ONE, "x" * (LONGEST_NOTE + 1))
    assert talking.view.draft is not None
    assert talking.view.draft.note.text == "kort"
    assert NoticeKind.NOTE_TOO_LONG in {n.kind for n in talking.view.notices}
    talking.desk.write_note(ONE, "kort nok")
    await talking.settle(PAUSE_SECONDS)
    assert NoticeKind.NOTE_TOO_LONG not in {n.kind for n in talking.view.notices}


async def test_the_longest_note_fits_in_one_event(talking: Room) -> None:
    """A Matrix event may have 65,536 bytes (specification section "Size limits")."""
    talking.desk.write_note(ONE, "😀" * LONGEST_NOTE)
    talking.telephone.ends(ONE, EndCause.HUNG_UP)
    talking.desk.finish(ONE)
    await talking.settle()
    (content,) = talking.store.reader.execute("SELECT content FROM outbox").fetchone()
    assert len(content.encode()) < 60_000


async def test_a_lost_call_is_told_with_its_number_until_the_next_thing_happens(
    talking: Room,
) -> None:
    talking.desk.take_engine_loss()
    assert [(n.kind, n.detail) for n in talking.view.notices] == [
        (NoticeKind.CALL_LOST, "900 00 214")
    ]
    talking.telephone.rings(call("c2"))
    talking.desk.answer(TWO)
    assert talking.view.notices == ()
