"""Something going on in a municipality that citizens call about."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum

from msgspec import Struct

from agent_desktop.domain.ids import IncidentId, MunicipalityCode

UNCONFIRMED_AFTER = timedelta(hours=24)
"""An incident nobody has confirmed for so long must be confirmed before it is told as true."""
OVERDUE_AFTER = timedelta(hours=1)
"""The same, for one that should have ended so long ago."""


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


class Standing(StrEnum):
    """How an incident stands at a moment."""

    NOW = "now"
    TO_CONFIRM = "to-confirm"
    """It may be over: it must be confirmed or marked as over."""
    COMING = "coming"
    OVER = "over"


class Incident(Struct, frozen=True):
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
    """Whoever told of it last."""
    resolved: datetime | None = None
    text: str = ""
    """What colleagues should know besides."""
    place: str = ""
    source: str = ""
    """Who says so."""
    preparedness: bool = False
    """It stands on top of every panel, with what to say."""
    calls: int = 0
    """Enquiries that were about it, as far as this desk may know."""

    def concerns(self, municipality: MunicipalityCode) -> bool:
        """Whether callers to this municipality should hear of it, as long as it is not over."""
        return self.resolved is None and municipality in self.municipalities

    def standing(self, now: datetime) -> Standing:
        """How it stands. What was expected to end, or was told long ago, must be confirmed."""
        if self.resolved is not None:
            return Standing.OVER
        if self.started > now:
            return Standing.COMING
        overdue = self.expected_end is not None and now > max(
            self.expected_end + OVERDUE_AFTER, self.confirmed + OVERDUE_AFTER
        )
        if overdue or now > self.confirmed + UNCONFIRMED_AFTER:
            return Standing.TO_CONFIRM
        return Standing.NOW


class IncidentField(StrEnum):
    """What of an incident can be changed, for the list of what has happened."""

    KIND = "kind"
    TITLE = "title"
    MUNICIPALITIES = "municipalities"
    SAY = "say"
    TEXT = "text"
    PLACE = "place"
    SOURCE = "source"
    STARTED = "started"
    EXPECTED_END = "expected-end"
    CONFIRMED = "confirmed"
    PREPAREDNESS = "preparedness"
    RESOLVED = "resolved"


class IncidentChange(Struct, frozen=True):
    """Who told what about an incident, and when. The first one reported it: `changed` is empty."""

    at: datetime
    author: str
    changed: tuple[IncidentField, ...]
    expected_end: datetime | None = None
    """What the end was expected to be from then on, when that was changed."""
    reopened: bool = False
    """It was over, and is not any more."""
