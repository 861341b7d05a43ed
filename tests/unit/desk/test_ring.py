"""At ring: the right municipality, who calls, what to say, what is going on."""

from __future__ import annotations

from datetime import timedelta

from msgspec.structs import replace

from agent_desktop.desk.call_views import CallerSort
from agent_desktop.domain.call import CallState, EndCause
from agent_desktop.domain.ids import CallId
from agent_desktop.domain.status import AgentStatus
from tests.made import GULEN, NOW, OSTEROY, call, contact, incident
from tests.unit.desk.conftest import Room


async def test_the_card_is_up_when_the_event_has_been_taken(room: Room) -> None:
    await room.incidents.report(incident())
    room.desk.reload()
    room.telephone.rings(call())
    (card,) = room.view.ringing
    assert card.municipality == OSTEROY
    assert card.line == "Hovudnummeret"
    assert card.greeting == "Osterøy kommune, du snakkar med Ragnhild."
    assert [i.title for i in card.incidents] == ["Fv. 566 stengd ved Hauge"]
    assert room.view.status is AgentStatus.RINGING


async def test_the_wait_in_the_queue_follows_the_call(room: Room) -> None:
    queued = NOW - timedelta(minutes=3)
    room.telephone.rings(replace(call(), queued=queued))
    assert room.view.ringing[0].queued == queued
    room.desk.answer(CallId("c1"))
    assert room.view.calls[0].queued == queued


async def test_another_municipalitys_incident_is_not_shown(room: Room) -> None:
    await room.incidents.report(incident())
    room.desk.reload()
    room.telephone.rings(call(dialled="56000120"))
    assert room.view.ringing[0].incidents == ()


async def test_a_number_of_nobody_says_so_and_works(room: Room) -> None:
    room.telephone.rings(call(dialled="56000199"))
    card = room.view.ringing[0]
    assert card.municipality is None
    assert card.line == "56 00 01 99"
    room.desk.answer(CallId("c1"))
    assert room.view.calls[0].state is CallState.ACTIVE
    room.desk.show_municipality(OSTEROY.code)
    assert room.view.calls[0].municipality == OSTEROY


async def test_a_call_keeps_its_own_municipality(room: Room) -> None:
    """Whatever is looked up while it rings, and after."""
    room.telephone.rings(call())
    room.desk.show_municipality(GULEN.code)
    assert room.view.panel is not None
    assert room.view.panel.municipality == OSTEROY
    room.desk.answer(CallId("c1"))
    room.desk.show_municipality(GULEN.code)
    assert room.view.panel.municipality == OSTEROY
    assert room.view.calls[0].municipality == OSTEROY


async def test_a_number_of_nobody_is_given_a_municipality_while_it_rings(room: Room) -> None:
    room.telephone.rings(call(dialled="56000199"))
    room.desk.show_municipality(OSTEROY.code)
    assert room.view.ringing[0].municipality == OSTEROY
    room.desk.answer(CallId("c1"))
    assert room.view.calls[0].municipality == OSTEROY
    assert room.view.panel is not None
    assert room.view.panel.municipality == OSTEROY


async def test_who_calls(room: Room) -> None:
    await room.logbook.finish(contact())
    sorts = {}
    for caller in ("90000214", "90000377", "90000417", ""):
        room.telephone.rings(call(f"c{caller}", caller=caller))
        sorts[caller] = room.view.ringing[-1].caller
    assert sorts["90000214"].sort is CallerSort.KNOWN
    assert sorts["90000214"].last_topic is not None
    assert sorts["90000377"].sort is CallerSort.UNKNOWN
    assert (sorts["90000417"].sort, sorts["90000417"].name) == (CallerSort.EMPLOYEE, "Arne Vik")
    assert (sorts[""].sort, sorts[""].number) == (CallerSort.WITHHELD, "")


async def test_a_call_answered_elsewhere_leaves_nothing_behind(room: Room) -> None:
    room.telephone.rings(call())
    room.telephone.ends(CallId("c1"), EndCause.ANSWERED_ELSEWHERE)
    assert room.view.ringing == room.view.calls == room.view.recent == ()
    assert room.view.status is AgentStatus.FREE


async def test_two_ring_at_once_and_each_is_its_own(room: Room) -> None:
    room.telephone.rings(call("c1"))
    room.telephone.rings(call("c2", dialled="56000120"))
    assert [card.municipality.name for card in room.view.ringing] == ["Osterøy", "Gulen"]  # type: ignore[union-attr]
    room.desk.answer(CallId("c2"))
    assert [card.call for card in room.view.ringing] == ["c1"]


async def test_the_start_page_is_open_when_the_call_is_answered(room: Room) -> None:
    room.telephone.rings(call())
    room.desk.answer(CallId("c1"))
    panel = room.view.panel
    assert panel is not None
    assert panel.article is not None
    assert [s.markdown for s in panel.article.for_municipality(OSTEROY.code)] == [
        "Spør kva det gjeld.",
        "Telefontid 10–12.",
    ]


async def test_unchanged_parts_of_the_view_are_the_same_objects(room: Room) -> None:
    room.telephone.rings(call())
    before = room.view
    room.desk.reload()
    assert room.view.ringing is before.ringing
    assert room.view.municipalities is before.municipalities


async def test_what_a_number_asked_about_is_not_told_when_the_centre_will_not(room: Room) -> None:
    await room.logbook.finish(contact())
    forgetful = room.again(remember_callers=False)
    forgetful.telephone.rings(call(caller="90000214"))
    assert forgetful.view.ringing[0].caller.sort is CallerSort.UNKNOWN


async def test_an_internal_number_is_one_of_us_even_if_nobody_has_it(room: Room) -> None:
    room.telephone.rings(call(caller="4417"))
    (card,) = room.view.ringing
    assert (card.caller.sort, card.caller.name, card.caller.number) == (
        CallerSort.EMPLOYEE,
        "",
        "4417",
    )
