"""A telephone call: its states, its parties, how it ended."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from agent_desktop.domain.ids import CallId
from agent_desktop.domain.numbers import PhoneNumber
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


@dataclass(frozen=True, slots=True)
class Party:
    """The other end. `number` is None when withheld or unreadable; the name is untrusted text."""

    number: PhoneNumber | None
    name: str = ""
    withheld: bool = False


@dataclass(frozen=True, slots=True)
class Call:
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
