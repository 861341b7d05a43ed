"""Figures of the contact centre: what was counted, of which days, and where it comes from.

Nothing here says anything of one person.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from enum import StrEnum

from msgspec import Struct, field

from agent_desktop.domain.ids import MunicipalityCode, TopicCode

FEW = 20
"""Of fewer observations than this the count is told, not a share."""
GAVE_UP_AT_ONCE = timedelta(seconds=5)
"""Who hangs up within this time has not waited: it is no lost call."""


class PeriodKind(StrEnum):
    """The usual periods, and one's own."""

    TODAY = "today"
    WEEK = "week"
    MONTH = "month"
    CHOSEN = "chosen"


class Days(Struct, frozen=True):
    """From the first to the last day, both included, local time."""

    first: date
    last: date


class Period(Struct, frozen=True):
    """Which days are wanted. `first` and `last` are for CHOSEN; an open end is today."""

    kind: PeriodKind = PeriodKind.TODAY
    first: date | None = None
    last: date | None = None

    def days(self, today: date) -> Days:
        """The days this is on a day: the week begins on Monday, nothing ends after today unless it
        was chosen so."""
        match self.kind:
            case PeriodKind.TODAY:
                return Days(today, today)
            case PeriodKind.WEEK:
                return Days(today - timedelta(days=today.weekday()), today)
            case PeriodKind.MONTH:
                return Days(today.replace(day=1), today)
            case PeriodKind.CHOSEN:
                last = self.last or max(self.first or today, today)
                first = self.first or last
                return Days(min(first, last), max(first, last))


class CallSource(StrEnum):
    """Who has counted the calls."""

    QUEUE = "queue"
    """The exchange's queue: every call, also those that reached no desk."""
    DESKS = "desks"
    """The desks' own log: a caller who gave up before it rang at a desk is not known."""


class CallFigures(Struct, frozen=True):
    """Calls inside opening hours. `usual_wait` is the median of the answered ones."""

    answered: int = 0
    lost: int = 0
    usual_wait: timedelta | None = None
    longest_wait: timedelta | None = None
    """Of answered and lost calls alike."""

    @property
    def offered(self) -> int:
        """All of them."""
        return self.answered + self.lost


class EnquiryFigures(Struct, frozen=True):
    """What is logged: enquiries of every channel, struck ones and unanswered calls left out."""

    enquiries: int = 0
    solved: int = 0
    """Solved in the first line."""
    employees: int = 0
    """Asked by the municipalities' own employees."""
    usual_wrap_up: timedelta | None = None
    """Median from the end of a call until its note was finished."""


class TownFigures(Struct, frozen=True):
    """One municipality, or all of them; None is also what belongs to no known one."""

    municipality: MunicipalityCode | None = None
    calls: CallFigures = field(default_factory=CallFigures)
    enquiries: EnquiryFigures = field(default_factory=EnquiryFigures)


class HourFigures(Struct, frozen=True):
    """The calls of one hour of the day, over all days."""

    hour: int
    answered: int
    lost: int


class LeftOut(Struct, frozen=True):
    """Calls that are in no figure, so that the figures can be checked."""

    at_once: int = 0
    """Given up within GAVE_UP_AT_ONCE."""
    closed: int = 0
    """Outside the municipality's opening hours."""
    passed_on: int = 0
    """The exchange took them out of the queue: time-out, a key pressed, nobody logged in."""


class Figures(Struct, frozen=True):
    """Everything that was counted of some days."""

    days: Days
    source: CallSource
    total: TownFigures = field(default_factory=TownFigures)
    towns: tuple[TownFigures, ...] = ()
    """Every known municipality in its order; None last, when there is any."""
    hours: tuple[HourFigures, ...] = ()
    """Hours with calls, the earliest first."""
    topics: tuple[tuple[TopicCode | None, int], ...] = ()
    """How many were about what, the most frequent first; None is not logged."""
    left_out: LeftOut = field(default_factory=LeftOut)
    known_from: datetime | None = None
    """The queue has been heard from then on; None when that is before these days."""
