"""Colleagues at work: what they do, how we know, and who helps when there are too few."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from msgspec import Struct, field

from agent_desktop.domain.ids import MunicipalityCode, ReinforcementId
from agent_desktop.domain.line import LineState
from agent_desktop.domain.queue import PauseReason


class Presence(StrEnum):
    """What a colleague does, as the board shows it."""

    FREE = "free"
    RINGING = "ringing"
    IN_CALL = "in-call"
    WRAP_UP = "wrap-up"
    PAUSE = "pause"
    OFF_DUTY = "off-duty"
    ABSENT = "absent"
    UNKNOWN = "unknown"
    """Nothing is known, or what is known is too old. Never shown as free."""


class Source(StrEnum):
    """How we know what somebody does."""

    EXCHANGE = "exchange"
    """The queue at the exchange said so: confirmed."""
    DESK = "desk"
    """Their own program said so."""
    LINE = "line"
    """The lamp of their telephone."""
    NOBODY = "nobody"


class DeskStatus(Struct, frozen=True):
    """What a colleague's program says of them. Times are UTC."""

    user: str
    presence: Presence
    since: datetime
    at: datetime
    """When it was said."""
    reason: PauseReason | None = None
    municipality: MunicipalityCode | None = None


class Shift(Struct, frozen=True):
    """A time on telephone duty. Times are UTC."""

    user: str
    begins: datetime
    ends: datetime


class Colleague(Struct, frozen=True):
    """One line of the board. `key` tells people apart: the user, or the first number."""

    key: str
    name: str
    user: str = ""
    unit: str = ""
    employer: MunicipalityCode | None = None
    skills: tuple[str, ...] = ()
    extension: str = ""
    presence: Presence = Presence.UNKNOWN
    reason: PauseReason | None = None
    since: datetime | None = None
    """Since when they do so."""
    seen: datetime | None = None
    """When we last knew, for one who is UNKNOWN now."""
    source: Source = Source.NOBODY
    municipality: MunicipalityCode | None = None
    """For whom the call is that is up."""
    line: LineState = LineState.UNKNOWN
    on_duty_until: datetime | None = None
    next_duty: datetime | None = None
    is_me: bool = False


class HelpAnswer(StrEnum):
    """What somebody who was asked for help said."""

    ACCEPTED = "accepted"
    DECLINED = "declined"
    RELEASED = "released"
    """Was in, and has gone again."""


class Helper(Struct, frozen=True):
    """One who was asked. `answer` None: has not answered. `in_queue`: the exchange says so."""

    user: str
    name: str
    answer: HelpAnswer | None = None
    at: datetime | None = None
    in_queue: bool = False


class MayCall(StrEnum):
    """Who may call one in outside the shift; each person's own choice."""

    EVERYBODY = "everybody"
    LEADS = "leads"
    NOBODY = "nobody"


class Reinforcement(Struct, frozen=True):
    """A call for help to the queue. Open until it is ended or `until` has passed."""

    id: ReinforcementId
    author: str
    """The user who called."""
    called: datetime
    reason: str
    asked: tuple[str, ...]
    """Users."""
    until: datetime | None = None
    ended: datetime | None = None
    answers: dict[str, tuple[HelpAnswer, datetime]] = field(default_factory=dict)

    def is_open(self, now: datetime) -> bool:
        """Whether help is still wanted."""
        return self.ended is None and (self.until is None or now < self.until)
