"""What the window shows of calls, as frozen values.

Like `views`: language-free, and unchanged parts stay the same objects.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from msgspec import Struct

from agent_desktop.domain.call import CallState, Direction, EndCause, TransferState
from agent_desktop.domain.contact import Channel, Note, Topic
from agent_desktop.domain.ids import CallId, ContactId, MunicipalityCode
from agent_desktop.domain.incident import Incident
from agent_desktop.domain.line import LineState
from agent_desktop.domain.municipality import Municipality
from agent_desktop.domain.numbers import PhoneNumber
from agent_desktop.domain.quality import Quality
from agent_desktop.domain.sensitive import Sensitive


class ExchangeService(StrEnum):
    """What answers when nobody does: a call to it has no note and is no history."""

    VOICEMAIL = "voicemail"
    ECHO = "echo"


class CallerSort(StrEnum):
    """What is known of the one who calls."""

    KNOWN = "known"
    """The number has called before."""
    UNKNOWN = "unknown"
    WITHHELD = "withheld"
    EMPLOYEE = "employee"


class CallerView(Struct, frozen=True):
    """Who calls. `number` is ready to show and empty when withheld or missing.

    `name` and `unit` are filled for employees of the directory only; one with an internal number
    that is not in it has none. A display name from the network is never shown as if it were known.
    """

    sort: CallerSort
    number: str
    name: str = ""
    unit: str = ""
    employer: MunicipalityCode | None = None
    last_contact: datetime | None = None
    last_topic: Topic | None = None


class RingCardView(Struct, frozen=True):
    """One ringing call. `municipality` None: the dialled number belongs to nobody we know."""

    call: CallId
    municipality: Municipality | None
    line: str
    """What the dialled number is called ("Hovudnummeret"), or the number when unknown."""
    caller: CallerView
    greeting: str
    started: datetime
    incidents: tuple[Incident, ...]
    queued: datetime | None = None
    """When the caller came into the queue; None: what is known is since when it rings here."""


class CallView(Struct, frozen=True):
    """A call that has been answered or dialled, until it is finished (wrap-up included)."""

    call: CallId
    municipality: Municipality | None
    caller: CallerView
    direction: Direction
    state: CallState
    started: datetime
    answered: datetime | None
    ended: datetime | None
    muted: bool
    encrypted: bool
    codec: str
    end_cause: EndCause | None
    transfer: TransferState | None = None
    consultation: CallId | None = None
    """The call made about this one, while it lasts; it is among the calls too."""
    consults: CallId | None = None
    """The call this one is about. A consultation has no note of its own."""
    joined: bool = False
    quality: Quality | None = None
    service: ExchangeService | None = None
    queued: datetime | None = None
    channel: Channel = Channel.PHONE
    """Any other: there is no call, an enquiry is being entered by hand."""
    wrap_until: datetime | None = None
    """When the time for wrap-up is out and the next call may come; None when none is running."""
    wrap_seconds: int = 0
    """How long that time is as a whole."""


class PersonView(Struct, frozen=True):
    """A colleague or case handler a call can be handed to."""

    name: str
    unit: str
    employer: Municipality | None
    number: PhoneNumber
    line: LineState = LineState.UNKNOWN


class TakenUp(Struct, frozen=True):
    """A later call with somebody whose call was missed."""

    direction: Direction
    started: datetime
    reached: bool
    """Whether they were talked with."""


class PastCallView(Struct, frozen=True):
    """One line of the call history, newest first."""

    call: CallId
    caller: CallerView
    municipality: Municipality | None
    direction: Direction
    started: datetime
    answered: datetime | None
    ended: datetime
    end_cause: EndCause
    number: PhoneNumber | None
    """What to call back; None when it was withheld."""
    missed: bool
    seen: bool
    taken_up: TakenUp | None = None
    """Of a missed call: it is not news any more."""

    @property
    def is_open(self) -> bool:
        """Whether it was missed and they have not been talked with since."""
        return self.missed and not (self.taken_up and self.taken_up.reached)

    @property
    def is_news(self) -> bool:
        """Whether it was missed, nobody has looked at it, and nothing has been done about it."""
        return self.missed and not self.seen and self.taken_up is None


class Features(Struct, frozen=True):
    """What the exchange offers, by the number to dial for it; empty when it does not."""

    voicemail: str = ""
    mailbox: str = ""
    """Where a caller leaves a message, when that is another number than `voicemail`."""
    park: str = ""
    echo: str = ""
    queue_join: str = ""
    queue_leave: str = ""


class Delivery(StrEnum):
    """How safe a record is."""

    EMPTY = "empty"
    ON_DISK = "on-disk"
    SENT = "sent"
    NOT_SAVED = "not-saved"
    """The disk refused it; it lives in the window only and is tried again."""


class DraftView(Struct, frozen=True):
    """The note of one call."""

    call: CallId
    contact: ContactId
    note: Note
    delivery: Delivery
    saved: datetime | None
    channel: Channel = Channel.PHONE
    sensitive: tuple[Sensitive, ...] = ()
    """What in the text looks like something that should not be logged."""
