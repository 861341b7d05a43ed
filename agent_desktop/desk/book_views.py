"""What the window shows of enquiries and of what is to be done, as frozen values.

Like `views`: language-free, and unchanged parts stay the same objects.
"""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from msgspec import Struct, field

from agent_desktop.desk.call_views import Delivery
from agent_desktop.domain.call import Direction
from agent_desktop.domain.contact import CallerKind, Channel, Contact, Outcome, Topic
from agent_desktop.domain.follow_up import FollowUp
from agent_desktop.domain.ids import CallId, ContactId
from agent_desktop.domain.incident import Incident
from agent_desktop.domain.log_filter import LogFilter
from agent_desktop.domain.municipality import Municipality


class RecentView(Struct, frozen=True):
    """One line of my latest calls. `unfinished` is shown as "ikkje ført"."""

    call: CallId | None
    contact: ContactId
    municipality: Municipality | None
    number: str
    direction: Direction
    started: datetime
    topic: Topic | None
    outcome: Outcome | None
    unfinished: bool
    delivery: Delivery
    channel: Channel = Channel.PHONE


class LogRow(Struct, frozen=True):
    """One line of the log."""

    contact: ContactId
    municipality: Municipality | None
    channel: Channel
    direction: Direction
    number: str
    """Ready to show: whole, or its last digits, or empty."""
    caller_kind: CallerKind
    started: datetime
    topic: Topic | None
    outcome: Outcome | None
    author: str
    """The name of whoever logged it; empty when it is kept no more."""
    excerpt: str
    to_do: bool
    shared: bool
    void: bool
    taken_care_of: bool = False


class FollowUpView(Struct, frozen=True):
    """Something to be done, with what it is about."""

    follow_up: FollowUp
    municipality: Municipality | None
    number: str
    """Whom to call, when the record keeps it."""
    owner: str
    """The name."""
    mine: bool


class ContactField(StrEnum):
    """What of a contact was corrected, for the list of what has happened to it."""

    TEXT = "text"
    CALLER_KIND = "caller-kind"
    TOPIC = "topic"
    OUTCOME = "outcome"
    ON_WEB = "on-web"
    LEVEL = "level"
    INCIDENT = "incident"
    VOID = "void"
    OTHER = "other"
    """Something a newer version of the program knows of."""


class Correction(Struct, frozen=True):
    """Who corrected what, and when."""

    at: datetime
    author: str
    changed: tuple[ContactField, ...]


class ContactDetail(Struct, frozen=True):
    """One contact, opened in the log."""

    contact: Contact
    municipality: Municipality | None
    author: str
    corrections: tuple[Correction, ...]
    follow_ups: tuple[FollowUpView, ...]
    incident: Incident | None
    may_correct: bool
    """Whether it is mine, or I lead."""
    text: str
    """The whole of it as text, to copy."""


class WeekCount(Struct, frozen=True):
    """One week of enquiries, and how many came from our own employees."""

    monday: date
    enquiries: int
    employees: int


class LogView(Struct, frozen=True):
    """The log as far as it is shown."""

    wanted: LogFilter = field(default_factory=LogFilter)
    rows: tuple[LogRow, ...] = ()
    more: bool = False
    """There are older ones that are not shown yet."""
    found: int | None = None
    """How many there are in all; None while they are being counted."""
    weeks: tuple[WeekCount, ...] = ()
    """The last weeks, the latest first."""
    detail: ContactDetail | None = None


class Colleague(Struct, frozen=True):
    """Somebody who can be given something to do."""

    user: str
    name: str


class CatchingUp(Struct, frozen=True):
    """What was written before is being fetched: so many records so far."""

    fetched: int
