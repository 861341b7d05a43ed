"""Calls that never were, to draw the card with before the first real one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from agent_desktop.desk.call_views import CallerSort, CallerView, RingCardView
from agent_desktop.domain.ids import CallId, IncidentId
from agent_desktop.domain.incident import Incident, IncidentKind
from agent_desktop.domain.municipality import Municipality

_FIGURES = "0123456789 +"


def sample_calls(
    municipalities: tuple[Municipality, ...], now: datetime
) -> Iterator[tuple[RingCardView, ...]]:
    """Two calls for each municipality and for none, with every part of the card in use."""
    for municipality in (None, *municipalities):
        call = _sample(municipality, now)
        yield (call, call)


def _sample(municipality: Municipality | None, now: datetime) -> RingCardView:
    code = (municipality.code,) if municipality else ()
    incident = Incident(
        IncidentId(""), IncidentKind.ROAD, _FIGURES, code, "", now, now, now, author=""
    )
    return RingCardView(
        CallId(""),
        municipality,
        municipality.lines[0].label if municipality and municipality.lines else _FIGURES,
        CallerView(CallerSort.UNKNOWN, _FIGURES),
        municipality.greet("") if municipality else "",
        now,
        (incident,),
    )
