"""A question to the case handlers of a unit, asked from a call."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from msgspec import Struct

from agent_desktop.domain.ids import (
    ContactId,
    MessageId,
    MunicipalityCode,
    QuestionId,
    TopicCode,
    UnitCode,
)


class QuestionState(StrEnum):
    """How far a question has come."""

    UNSENT = "unsent"
    OPEN = "open"
    TAKEN = "taken"
    """A case handler has said that the answer will come from them."""
    ANSWERED = "answered"
    CLOSED = "closed"


class Answer(Struct, frozen=True):
    """One reply, first to last. `author` is the display name of who wrote it."""

    author: str
    text: str
    at: datetime


class Question(Struct, frozen=True):
    """A question with the call's context, and the replies so far. Times are UTC."""

    id: QuestionId
    contact: ContactId
    municipality: MunicipalityCode
    unit: UnitCode
    text: str
    topic: TopicCode | None
    call_back: str
    """The citizen's number, only when the agent ticked that it may be passed on; else empty."""
    asked: datetime
    state: QuestionState
    answers: tuple[Answer, ...] = ()
    author: str = ""
    """The user who asked."""
    taken_by: str = ""
    """The name of whoever said so first."""
    taken: datetime | None = None
    closed: datetime | None = None
    remind: datetime | None = None
    """When whoever asked is reminded that there is no answer."""
    ring_me: str = ""
    """The user who asks to be rung about the call; empty when nobody does."""
    message: MessageId | None = None
    """The event of the question in its room, once it is there."""
