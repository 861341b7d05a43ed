"""What happens to notes at the edges: twice the same, gone meanwhile, saved while it waits."""

from __future__ import annotations

from agent_desktop.desk.call_views import Delivery
from agent_desktop.desk.notes import PAUSE_SECONDS, RETRY_SECONDS
from agent_desktop.domain.call import CallState, EndCause
from agent_desktop.domain.ids import CallId
from agent_desktop.domain.status import Health, Service, ServiceState
from tests.made import NOW, OSTEROY, call
from tests.unit.desk.conftest import Room

ONE = CallId("c1")
BIG = "stort " * 1_600


async def up(room: Room) -> Room:
    """In a call, its note on disk."""
    room.telephone.rings(call())
    room.desk.answer(ONE)
    await room.settle(PAUSE_SECONDS)
    return room


async def test_the_same_words_again_are_not_written_again(room: Room) -> None:
    await up(room)
    room.desk.write_note(ONE, "Skal")
    await room.settle(PAUSE_SECONDS)
    room.desk.write_note(ONE, "Skal")
    assert [t for t in room.clock.timers if t.callback != room.desk._on_tick] == []


async def test_a_note_that_is_gone_is_left_alone(room: Room) -> None:
    notes = room.desk._notes
    notes.update(ONE, ended=NOW)
    notes.mark_not_saved(ONE)
    notes.close(ONE)
    notes._save_now(ONE)
    assert notes.view(ONE) is None
    assert [t for t in room.clock.timers if t.callback != room.desk._on_tick] == []


async def test_finishing_twice_is_once(room: Room) -> None:
    await up(room)
    room.desk.hang_up(ONE)
    room.desk.finish(ONE)
    room.desk.finish(ONE)
    await room.settle(1)
    assert room.logbook.drafts() == []
    assert len(room.view.recent) == 1


async def test_finishing_what_is_gone_meanwhile_does_nothing(room: Room) -> None:
    await up(room)
    room.desk.hang_up(ONE)
    room.desk.finish(ONE)
    room.desk._notes.close(ONE)
    await room.settle(1)
    assert room.view.recent == ()


async def test_a_note_finished_while_it_waits_to_be_saved_stays_finished(room: Room) -> None:
    await up(room)
    room.desk.hang_up(ONE)
    room.desk.write_note(ONE, "Sist")
    room.desk._notes._save_now(ONE)
    room.desk._notes.close(ONE)
    await room.settle(1)
    assert ONE not in room.desk._notes


async def test_at_the_end_only_what_waits_is_saved(room: Room) -> None:
    await up(room)
    room.telephone.rings(call("c2"))
    room.desk.answer(CallId("c2"))
    await room.settle(PAUSE_SECONDS)
    room.desk.write_note(ONE, "ventar")
    room.desk._notes._save_now(CallId("c2"))
    await room.desk.close()
    assert {d.call: d.note.text for d in room.logbook.drafts()} == {ONE: "ventar", "c2": ""}


async def test_what_is_typed_while_the_disk_refuses_is_tried_at_its_own_time(room: Room) -> None:
    await up(room)
    room.store.limit_size(1)
    room.desk.write_note(ONE, BIG)
    room.clock.turn(PAUSE_SECONDS)
    room.desk.write_note(ONE, BIG + "meir")
    await room.settle()
    assert room.view.draft is not None
    assert room.view.draft.delivery is Delivery.NOT_SAVED
    assert len([t for t in room.clock.timers if "Notes" in t.callback.__qualname__]) == 1
    room.store.limit_size(100_000)
    await room.settle(RETRY_SECONDS)
    assert room.logbook.drafts()[0].note.text == BIG + "meir"


async def test_a_note_without_a_municipality_comes_back_without_one(room: Room) -> None:
    room.telephone.rings(call(dialled="56000199"))
    room.desk.answer(ONE)
    room.telephone.ends(ONE, EndCause.HUNG_UP)
    await room.settle(PAUSE_SECONDS)
    again = room.again()
    again.desk.reopen(again.view.recent[0].contact)
    assert again.call(ONE).state is CallState.ENDED
    assert again.call(ONE).municipality is None
    again.desk.show_municipality(OSTEROY.code)
    assert again.call(ONE).municipality == OSTEROY
    await again.settle(1)


async def test_other_services_have_no_notice_of_their_own(room: Room) -> None:
    room.desk.take_service(ServiceState(Service.CHAT, Health.DEGRADED))
    assert room.told == set()
