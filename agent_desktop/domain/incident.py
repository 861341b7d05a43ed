"""Something going on in a municipality that citizens call about."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from agent_desktop.domain.ids import IncidentId, MunicipalityCode


class IncidentKind(StrEnum):
    """What sort of incident; decides the icon."""

    ROAD = "road"
    WATER = "water"
    POWER = "power"
    SLIDE = "slide"
    WEATHER = "weather"
    IT = "it"
    CLOSED_OFFICE = "closed-office"
    PLANNED = "planned"


@dataclass(frozen=True, slots=True)
class Incident:
    """One incident as last told. Times are UTC. `resolved` set means over."""

    id: IncidentId
    kind: IncidentKind
    title: str
    municipalities: tuple[MunicipalityCode, ...]
    say: str
    """What to tell callers, in the municipality's written form."""
    started: datetime
    expected_end: datetime | None
    confirmed: datetime
    author: str
    resolved: datetime | None = None

    def concerns(self, municipality: MunicipalityCode) -> bool:
        """Whether callers to this municipality should hear of it now."""
        return self.resolved is None and municipality in self.municipalities
