"""A contact record: what one enquiry was about and what came of it."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from msgspec import Struct

from agent_desktop.domain.call import Direction
from agent_desktop.domain.ids import (
    ArticleId,
    CallId,
    ContactId,
    IncidentId,
    MunicipalityCode,
    TopicCode,
)
from agent_desktop.domain.language import Language
from agent_desktop.domain.numbers import PhoneNumber
from agent_desktop.domain.quality import Quality

LONGEST_NOTE = 10_000
"""Characters. A Matrix event may have 65,536 bytes (specification section "Size limits")."""


LADDER = range(1, 7)
"""The steps of the service ladder: from routing and information (1) to a finished case (6)."""


class Channel(StrEnum):
    """The way an enquiry came. All but PHONE are entered by hand."""

    PHONE = "phone"
    WALK_IN = "walk-in"
    EMAIL = "email"
    CHAT = "chat"


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
    UNANSWERED = "unanswered"
    """Nobody took the call. It is logged by itself."""


CHOSEN_OUTCOMES = tuple(outcome for outcome in Outcome if outcome is not Outcome.UNANSWERED)
"""What a person can choose."""


class OnWeb(StrEnum):
    """Was the answer on the municipality's web page?"""

    YES = "yes"
    NO = "no"
    UNSURE = "unsure"


class Topic(Struct, frozen=True):
    """What an enquiry can be about; the code is stable, the names are for reading.

    There are two levels: the code of a topic below another is `parent.own`.
    """

    code: TopicCode
    names: dict[Language, str]

    @property
    def parent(self) -> TopicCode | None:
        """The code of the topic above this one."""
        above, dot, _ = self.code.rpartition(".")
        return TopicCode(above) if dot else None

    def name(self, language: Language) -> str:
        """The topic's name in a language, without the topic above it."""
        return self.names[language]


class Note(Struct, frozen=True):
    """What the agent has written and chosen for one call, finished or not."""

    text: str = ""
    caller_kind: CallerKind = CallerKind.CITIZEN
    topic: TopicCode | None = None
    outcome: Outcome | None = None
    on_web: OnWeb | None = None
    level: int | None = None
    """The step of the service ladder that was reached, one of LADDER."""
    incident: IncidentId | None = None
    """The incident it was about."""
    articles: tuple[ArticleId, ...] = ()
    """The articles that were open while it was answered, in that order."""


class Draft(Struct, frozen=True):
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
    channel: Channel = Channel.PHONE
    wrapped: datetime | None = None
    """When the time for wrap-up ran out; None while it has not."""
    linked: str = ""
    """The exchange's name for the call, the same at every desk it rang at."""


class Contact(Struct, frozen=True):
    """A finished record as it stands after its corrections. Times are UTC."""

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
    channel: Channel = Channel.PHONE
    wrapped: datetime | None = None
    """When wrap-up ended: at saving, or when its time ran out."""
    linked: str = ""
    """The exchange's name for the call, the same at every desk it rang at."""
    number_end: str = ""
    """The last digits of the number, where the policy keeps no more of it."""
    void: bool = False
    """It was logged by mistake, and counts for nothing."""

    @property
    def taken_care_of(self) -> bool:
        """It rang in vain, and counts as lost no more: as a rule it was answered later."""
        return self.void and self.note.outcome is Outcome.UNANSWERED
