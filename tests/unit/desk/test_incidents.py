"""Incidents as the desk handles them, and the hint that there may be one."""

from __future__ import annotations

from datetime import timedelta

import pytest
from msgspec.structs import replace

from agent_desktop.desk.views import IncidentFacts
from agent_desktop.domain.call import EndCause
from agent_desktop.domain.ids import CallId, IncidentId
from agent_desktop.domain.incident import (
    OVERDUE_AFTER,
    UNCONFIRMED_AFTER,
    IncidentField,
    IncidentKind,
    Standing,
)
from tests.made import BUILDING, GULEN, NOW, OSTEROY, call, incident
from tests.unit.desk.conftest import Room

ONE = CallId("c1")
FACTS = IncidentFacts(IncidentKind.ROAD, "Fv. 566 stengd", (OSTEROY.code,), "Køyr om Valestrand.")


@pytest.fixture
async def reported(room: Room) -> Room:
    """A desk with one incident."""
    room.desk.report_incident(FACTS)
    await room.settle()
    return room


def the_incident(room: Room) -> IncidentId:
    return room.view.incidents[0].id


@pytest.mark.parametrize(
    ("changes", "standing"),
    [
        ({}, Standing.NOW),
        ({"resolved": NOW}, Standing.OVER),
        ({"started": NOW + timedelta(hours=1)}, Standing.COMING),
        ({"confirmed": NOW - UNCONFIRMED_AFTER * 2}, Standing.TO_CONFIRM),
        ({"expected_end": NOW - OVERDUE_AFTER * 2}, Standing.NOW),
        (
            {"expected_end": NOW - OVERDUE_AFTER * 2, "confirmed": NOW - OVERDUE_AFTER * 2},
            Standing.TO_CONFIRM,
        ),
        ({"expected_end": NOW + timedelta(hours=1)}, Standing.NOW),
    ],
)
def test_how_an_incident_stands(changes: dict[str, object], standing: Standing) -> None:
    assert incident(**changes).standing(NOW) is standing


async def test_who_changed_what_and_when(reported: Room) -> None:
    name = the_incident(reported)
    end = NOW + timedelta(hours=3)
    reported.clock.turn(60)
    reported.desk.change_incident(name, replace(FACTS, expected_end=end, place="Hauge"))
    await reported.settle()
    reported.clock.turn(60)
    reported.desk.confirm_incident(name)
    await reported.settle()
    reported.desk.resolve_incident(name)
    await reported.settle()
    reported.desk.resolve_incident(name)
    await reported.settle()
    reported.desk.open_incident(name)
    detail = reported.view.incident
    assert detail is not None
    assert (detail.incident.place, detail.incident.expected_end) == ("Hauge", end)
    assert detail.incident.started == NOW
    again, over, confirmed, changed, made = detail.changes
    assert made.changed == ()
    assert set(changed.changed) == {
        IncidentField.EXPECTED_END,
        IncidentField.PLACE,
        IncidentField.CONFIRMED,
    }
    assert changed.expected_end == end
    assert confirmed.changed == (IncidentField.CONFIRMED,)
    assert IncidentField.RESOLVED in over.changed
    assert not over.reopened
    assert again.reopened
    reported.desk.open_incident(None)
    assert reported.view.incident is None


async def test_a_call_counts_for_its_incident_when_it_is_finished(reported: Room) -> None:
    name = the_incident(reported)
    reported.telephone.rings(call())
    reported.desk.answer(ONE)
    reported.desk.attach_incident(ONE, name)
    assert reported.view.panel is not None
    assert reported.view.panel.attached == name
    reported.desk.attach_incident(ONE, IncidentId("nothing"))
    assert reported.view.panel.attached == name
    reported.telephone.ends(ONE, EndCause.HUNG_UP)
    reported.desk.finish(ONE)
    await reported.settle()
    assert reported.view.incidents[0].calls == 1


async def test_preparedness_stands_on_top_until_it_is_over(room: Room) -> None:
    room.desk.report_incident(replace(FACTS, preparedness=True))
    await room.settle()
    assert [i.title for i in room.view.preparedness] == ["Fv. 566 stengd"]
    room.desk.resolve_incident(the_incident(room))
    await room.settle()
    assert room.view.preparedness == ()


async def test_many_calls_about_the_same_may_be_an_incident(room: Room) -> None:
    for place in range(4):
        name = CallId(f"c{place}")
        room.telephone.rings(replace(call(name), started=room.clock.now()))
        room.desk.answer(name)
        room.desk.choose_topic(name, BUILDING.code)
        room.telephone.ends(name, EndCause.HUNG_UP)
        if place < 3:
            room.desk.finish(name)
        await room.settle(60)
    room.desk.reload()
    (spike,) = room.view.spikes  # the fourth is still being written
    assert (spike.municipality, spike.topic, spike.calls) == (OSTEROY.code, BUILDING.code, 4)
    room.desk.dismiss_spike(spike)
    assert room.view.spikes == ()


async def test_calls_that_are_told_apart_are_no_spike(room: Room) -> None:
    room.desk.report_incident(replace(FACTS, municipalities=(OSTEROY.code, GULEN.code)))
    await room.settle()
    for place in range(4):
        name = CallId(f"c{place}")
        room.telephone.rings(replace(call(name), started=room.clock.now()))
        room.desk.answer(name)
        room.desk.choose_topic(name, BUILDING.code)
        room.desk.attach_incident(name, the_incident(room))
        room.telephone.ends(name, EndCause.HUNG_UP)
        room.desk.finish(name)
        await room.settle(60)
    room.desk.reload()
    assert room.view.spikes == ()
    assert room.view.incidents[0].calls == 4
