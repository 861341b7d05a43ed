"""A contact record: what one enquiry was about and what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from agent_desktop.domain.call import Direction
from agent_desktop.domain.ids import CallId, ContactId, MunicipalityCode, TopicCode
from agent_desktop.domain.language import Language
from agent_desktop.domain.numbers import PhoneNumber
from agent_desktop.domain.quality import Quality

LONGEST_NOTE = 10_000
"""Characters. A Matrix event may have 65,536 bytes (specification section "Size limits")."""


class CallerKind(StrEnum):
    """Who asked."""

    CITIZEN = "citizen"
    BUSINESS = "business"
    AUTHORITY = "authority"
    EMPLOYEE = "employee"


class Outcome(StrEnum):
    """What came of the enquiry. The order is the order of the keys Ctrl+1 to Ctrl+7."""

    SOLVED = "solved"
    BOOKED = "booked"
    ASKED = "asked"
    TRANSFERRED = "transferred"
    MESSAGE_TAKEN = "message-taken"
    REFERRED = "referred"
    WRONG_NUMBER = "wrong-number"


class OnWeb(StrEnum):
    """Was the answer on the municipality's web page?"""

    YES = "yes"
    NO = "no"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Topic:
    """What an enquiry can be about; the code is stable, the names are for reading."""

    code: TopicCode
    names: dict[Language, str]

    def name(self, language: Language) -> str:
        """The topic's name in a language."""
        return self.names[language]


@dataclass(frozen=True, slots=True)
class Note:
    """What the agent has written and chosen for one call, finished or not."""

    text: str = ""
    caller_kind: CallerKind = CallerKind.CITIZEN
    topic: TopicCode | None = None
    outcome: Outcome | None = None
    on_web: OnWeb | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """A note on its way, on disk at every pause in typing."""

    call: CallId
    contact: ContactId
    municipality: MunicipalityCode | None
    party_number: PhoneNumber | None
    direction: Direction
    started: datetime
    note: Note
    saved: datetime
    answered: datetime | None = None
    ended: datetime | None = None
    quality: Quality | None = None
    """How the call sounded, once it is over."""


@dataclass(frozen=True, slots=True)
class Contact:
    """A finished record. Immutable; a correction is a new event. Times are UTC."""

    id: ContactId
    call: CallId | None
    municipality: MunicipalityCode | None
    direction: Direction
    party_number: PhoneNumber | None
    started: datetime
    answered: datetime | None
    ended: datetime | None
    author: str
    written: datetime
    note: Note
    quality: Quality | None = None
