"""A telephone call: its states, its parties, how it ended."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from msgspec import Struct

from agent_desktop.domain.ids import CallId
from agent_desktop.domain.numbers import PhoneNumber
from agent_desktop.domain.quality import Quality
from agent_desktop.domain.routing import CallHeaders


class CallState(StrEnum):
    """Where a call is. Order of life: ringing or dialling, active and held in turn, ended."""

    RINGING = "ringing"
    DIALLING = "dialling"
    ACTIVE = "active"
    HELD = "held"
    ENDED = "ended"


class Direction(StrEnum):
    """Who started the call."""

    INCOMING = "incoming"
    OUTGOING = "outgoing"


class EndCause(StrEnum):
    """Why a call ended, as far as the agent needs to know."""

    HUNG_UP = "hung-up"
    CALLER_GAVE_UP = "caller-gave-up"
    ANSWERED_ELSEWHERE = "answered-elsewhere"
    REJECTED = "rejected"
    BUSY = "busy"
    NO_ANSWER = "no-answer"
    NOT_FOUND = "not-found"
    FAILED = "failed"
    TRANSFERRED = "transferred"
    """Handed over; whether somebody has answered there is for the exchange to see to."""
    SENT_ON = "sent-on"
    """Redirected before it was answered (RFC 3261 section 21.3.3), to voicemail for instance."""
    LOST = "lost"
    """The other end is no longer there, and nobody has hung up."""


class TransferState(StrEnum):
    """How far a transfer has come (RFC 3515); one that succeeds ends the call as TRANSFERRED."""

    TRYING = "trying"
    RINGING = "ringing"
    FAILED = "failed"
    """The other end is back: nothing has changed for them but the wait."""


class Party(Struct, frozen=True):
    """The other end. `number` is None when withheld or unreadable; the name is untrusted text."""

    number: PhoneNumber | None
    name: str = ""
    withheld: bool = False


class Call(Struct, frozen=True):
    """One call at one moment. Times are UTC; None has not happened."""

    id: CallId
    direction: Direction
    state: CallState
    party: Party
    headers: CallHeaders
    started: datetime
    answered: datetime | None = None
    ended: datetime | None = None
    muted: bool = False
    encrypted: bool = False
    codec: str = ""
    end_cause: EndCause | None = None
    transfer: TransferState | None = None
    consults: CallId | None = None
    """The call this one was made for: a question to a colleague before a transfer."""
    joined: bool = False
    """In the conference: everyone in it hears everyone."""
    queued: datetime | None = None
    """When the caller came into the exchange's queue, if it says so."""
    quality: Quality | None = None
    """Live while the call is up, afterwards the whole call's."""
