"""A municipality as the desk knows it. Municipalities are configuration, never code."""

from __future__ import annotations

from datetime import datetime, time
from enum import StrEnum

from msgspec import Struct

from agent_desktop.domain.ids import MunicipalityCode, UnitCode
from agent_desktop.domain.language import Language
from agent_desktop.domain.numbers import PhoneNumber


class Line(Struct, frozen=True):
    """One number a citizen may dial, and what it is called ("Hovudnummeret")."""

    number: PhoneNumber
    label: str


class Hours(Struct, frozen=True):
    """Opening hours of one weekday, local time."""

    opens: time
    closes: time


class Unit(Struct, frozen=True):
    """A unit with case handlers who answer in chat."""

    code: UnitCode
    name: str
    deputy: UnitCode | None = None
    """The unit that is asked when this one does not answer."""


class Opening(StrEnum):
    """Whether the switchboard is open at a moment."""

    OPEN = "open"
    OPENS_LATER = "opens-later"
    CLOSED = "closed"


class OpeningNow(Struct, frozen=True):
    """State of the switchboard; `at` is when it closes (open) or opens (later today)."""

    state: Opening
    at: time | None


class Municipality(Struct, frozen=True):
    """Everything the ring card and the panel say about a municipality."""

    code: MunicipalityCode
    name: str
    mono: str
    colour: str
    written_form: Language
    greeting: str
    lines: tuple[Line, ...]
    switchboard: PhoneNumber
    web: str
    hours: tuple[Hours | None, ...]
    """Monday first; None is closed."""
    units: tuple[Unit, ...] = ()

    def greet(self, agent: str) -> str:
        """The greeting to read out, with the agent's first name put in."""
        return self.greeting.replace("{agent}", agent)

    def opening(self, now: datetime) -> OpeningNow:
        """Whether the switchboard is open at local time `now`."""
        today = self.hours[now.weekday()]
        if today is None or now.time() >= today.closes:
            return OpeningNow(Opening.CLOSED, None)
        if now.time() < today.opens:
            return OpeningNow(Opening.OPENS_LATER, today.opens)
        return OpeningNow(Opening.OPEN, today.closes)
