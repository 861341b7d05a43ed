"""The queue as the exchange tells it: who waits, who takes calls, what came of today's calls."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum

from msgspec import Struct

from agent_desktop.domain.ids import MunicipalityCode, QueueCallId
from agent_desktop.domain.numbers import PhoneNumber


class QueueOutcome(StrEnum):
    """What became of a call that waited in the queue."""

    ANSWERED = "answered"
    ABANDONED = "abandoned"
    """The caller gave up: a lost call."""
    LEFT = "left"
    """The exchange took it out of the queue: time-out, a key pressed, nobody logged in."""


class MemberState(StrEnum):
    """What the exchange says of somebody who takes calls from the queue."""

    FREE = "free"
    RINGING = "ringing"
    IN_CALL = "in-call"
    PAUSED = "paused"
    UNAVAILABLE = "unavailable"
    """In the queue, but the telephone is not registered."""


class PauseReason(StrEnum):
    """Why somebody takes no calls for a while; the code the exchange is told."""

    LUNCH = "lunch"
    COUNTER = "counter"
    MEETING = "meeting"
    OTHER_WORK = "other-work"
    WRAP_UP = "wrap-up"
    """Set by the program after a call."""
    MISSED = "missed"
    """Set by the exchange or the program when a ring was not taken."""


CHOSEN_REASONS = (
    PauseReason.LUNCH,
    PauseReason.COUNTER,
    PauseReason.MEETING,
    PauseReason.OTHER_WORK,
)
"""What an agent chooses among, in this order."""


class Member(Struct, frozen=True):
    """One who takes calls. `user` is empty for a telephone that belongs to no account."""

    extension: str
    user: str
    state: MemberState
    since: datetime
    reason: PauseReason | None = None
    municipality: MunicipalityCode | None = None
    """For whom the call is that rings or is up."""


class Waiting(Struct, frozen=True):
    """Those who wait for one municipality; None is for calls to a number of nobody's."""

    municipality: MunicipalityCode | None
    count: int
    longest_since: datetime | None


class Today(Struct, frozen=True):
    """What came of the calls of one municipality since midnight, local time."""

    municipality: MunicipalityCode | None
    offered: int = 0
    """All that came into the queue, those who still wait among them."""
    answered: int = 0
    lost: int = 0
    in_time: int = 0
    """Answered within the service level's seconds."""

    @property
    def service_level(self) -> float | None:
        """The share of answered and lost calls that were answered in time; None without calls."""
        over = self.answered + self.lost
        return self.in_time / over if over else None


class QueueState(Struct, frozen=True):
    """A queue at one moment, as the feed published it. `at` is when the feed knew it."""

    queue: str
    at: datetime
    waiting: tuple[Waiting, ...] = ()
    today: tuple[Today, ...] = ()
    members: tuple[Member, ...] = ()
    in_time_seconds: int = 20
    exchange_is_reached: bool = True
    """False: the feed lives but has lost the exchange; everything else is the last it knew."""

    @property
    def count(self) -> int:
        """How many wait in all."""
        return sum(waiting.count for waiting in self.waiting)

    @property
    def longest_since(self) -> datetime | None:
        """Since when the one waits who has waited longest."""
        return min((w.longest_since for w in self.waiting if w.longest_since), default=None)

    def age(self, now: datetime) -> timedelta:
        """How old this is."""
        return max(now - self.at, timedelta())


class QueueCall(Struct, frozen=True):
    """A call that has left the queue, as everybody may count it. Times are UTC."""

    id: QueueCallId
    queue: str
    municipality: MunicipalityCode | None
    outcome: QueueOutcome
    joined: datetime
    ended: datetime
    """When it was answered, given up or taken out."""
    number: PhoneNumber | None = None
    """Of a lost call, as far as it may be kept."""
    number_end: str = ""
    """Its last digits, when no more is kept."""
    extension: str = ""
    """Who answered."""

    @property
    def waited(self) -> timedelta:
        """How long the caller waited."""
        return max(self.ended - self.joined, timedelta())


class QueueAction(StrEnum):
    """What the exchange can be asked to do with somebody."""

    JOIN = "join"
    LEAVE = "leave"
    PAUSE = "pause"
    RESUME = "resume"


class LostAction(StrEnum):
    """What somebody does about a lost call."""

    TAKE = "take"
    GIVE_BACK = "give-back"
    DONE = "done"


class LostCall(Struct, frozen=True):
    """A lost call of today, to be called back by one agent. `taken_by` is a user."""

    call: QueueCall
    taken_by: str = ""
    taken: datetime | None = None
    done: datetime | None = None
    """When it was called back, or called again and was answered."""


class QueueLimits(Struct, frozen=True):
    """From when on the queue needs more people. 0: there is no such limit."""

    waiting_warn: int = 3
    waiting_alarm: int = 6
    longest_warn: int = 120
    """Seconds."""
    longest_alarm: int = 300


class Pressure(StrEnum):
    """How the queue stands against its limits."""

    CALM = "calm"
    WARN = "warn"
    ALARM = "alarm"


def pressure(state: QueueState | None, limits: QueueLimits, now: datetime) -> Pressure:
    """How the queue stands now; nothing is known without a state, and that is calm."""
    if state is None:
        return Pressure.CALM
    since = state.longest_since
    seconds = (now - since).total_seconds() if since else 0.0
    if _reached(state.count, limits.waiting_alarm) or _reached(seconds, limits.longest_alarm):
        return Pressure.ALARM
    if _reached(state.count, limits.waiting_warn) or _reached(seconds, limits.longest_warn):
        return Pressure.WARN
    return Pressure.CALM


def _reached(value: float, limit: int) -> bool:
    return limit > 0 and value >= limit
