"""Invented incidents in every standing, for pictures and tests."""

from __future__ import annotations

from datetime import timedelta

from msgspec.structs import replace

from agent_desktop.desk.views import IncidentDetail
from agent_desktop.domain.ids import IncidentId
from agent_desktop.domain.incident import Incident, IncidentChange, IncidentField, IncidentKind
from agent_desktop.domain.spikes import Spike
from tests.unit.ui.pictured_desk import (
    AURLAND,
    BOIL,
    GULEN,
    IDLE,
    IN_CALL,
    NOW,
    OSTEROY,
    POWER,
    ROAD,
    SHUT,
    TOWNS,
    WATER,
    ago,
)

OPEN_ROAD = replace(
    ROAD,
    calls=7,
    place="Hauge, ved brua",
    source="Vegtrafikksentralen",
    text="Entreprenøren er på veg.",
)
SLOW = replace(
    ROAD,
    id=IncidentId("i6"),
    kind=IncidentKind.IT,
    title="Skjemaløysinga er treg",
    municipalities=(GULEN.code, OSTEROY.code),
    say="Prøv att om ei stund.",
    expected_end=None,
    confirmed=NOW - timedelta(hours=26),
    calls=1,
)
"""Nobody has confirmed it since yesterday."""
PLANNED = replace(
    ROAD,
    id=IncidentId("i7"),
    kind=IncidentKind.POWER,
    title="Planlagt straumbrot i Dale",
    municipalities=tuple(town.code for town in TOWNS),
    started=NOW + timedelta(days=1),
    expected_end=NOW + timedelta(days=1, hours=2),
)
STORM = replace(
    ROAD,
    id=IncidentId("i8"),
    kind=IncidentKind.WEATHER,
    title="Ekstremvêr ved kysten",
    municipalities=(OSTEROY.code, GULEN.code),
    say="Hald deg inne etter klokka 18. Ring 112 berre når liv er i fare.",
    preparedness=True,
    calls=31,
    expected_end=NOW + timedelta(hours=15),
)
ALL = (OPEN_ROAD, SHUT, BOIL, SLOW, PLANNED, STORM, POWER)
CHANGES = (
    IncidentChange(ago(26), "Jorunn Hjellvik", (IncidentField.CONFIRMED,)),
    IncidentChange(
        ago(65),
        "Ragnhild Tveiten",
        (IncidentField.CONFIRMED, IncidentField.EXPECTED_END),
        ROAD.expected_end,
    ),
    IncidentChange(ago(100), "Ragnhild Tveiten", ()),
)
SPIKE = Spike(AURLAND.code, WATER.code, 5, 15)
WITH_INCIDENTS = replace(IDLE, incidents=ALL, spikes=(SPIKE,), preparedness=(STORM,))
ROAD_OPEN = replace(WITH_INCIDENTS, incident=IncidentDetail(OPEN_ROAD, CHANGES))
CALL_AND_INCIDENTS = replace(
    IN_CALL,
    incidents=ALL,
    spikes=(SPIKE, replace(SPIKE, municipality=OSTEROY.code)),
    panel=replace(IN_CALL.panel, incidents=(OPEN_ROAD, BOIL, SLOW), attached=OPEN_ROAD.id),
)
STORM_IN_CALL = replace(
    CALL_AND_INCIDENTS,
    preparedness=(STORM,),
    panel=replace(IN_CALL.panel, incidents=(OPEN_ROAD, STORM)),
)


def many_over(count: int) -> tuple[Incident, ...]:
    """So many that are over since today."""
    return tuple(
        replace(POWER, id=IncidentId(f"o{place}"), title=f"Straumbrot {place}")
        for place in range(count)
    )
