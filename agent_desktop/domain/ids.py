"""Identifiers, each a type of its own so that they can't be mixed up."""

from __future__ import annotations

import uuid
from typing import NewType

CallId = NewType("CallId", str)
"""One call as the engine knows it; survives a restart of the desktop."""

ContactId = NewType("ContactId", str)
"""One contact record (enquiry). Also the Matrix transaction id of its event."""

IncidentId = NewType("IncidentId", str)
FollowUpId = NewType("FollowUpId", str)
QuestionId = NewType("QuestionId", str)
ArticleId = NewType("ArticleId", str)
ReportId = NewType("ReportId", str)
ReinforcementId = NewType("ReinforcementId", str)
QueueCallId = NewType("QueueCallId", str)
"""A call in the queue, made from the exchange's unique name for it."""
CitizenChatId = NewType("CitizenChatId", str)
MessageId = NewType("MessageId", str)
"""An event of a room, or the letter it is on its way in."""
RoomName = NewType("RoomName", str)
"""What a room is found by: its alias without the server, or `dm:` and the other's user id."""
TopicCode = NewType("TopicCode", str)
UnitCode = NewType("UnitCode", str)

MunicipalityCode = NewType("MunicipalityCode", str)
"""The four digits Statistics Norway gives a municipality, e.g. 4630."""


_UNANSWERED = uuid.UUID("5f0b8a86-4f0e-4d0c-9a57-0d1f7f4b1a63")


def unanswered_id(linked: str) -> ContactId:
    """The id of the contact for a call nobody took, from the exchange's name for the call: the same
    at every desk (RFC 9562, version 5).
    """
    return ContactId(uuid.uuid5(_UNANSWERED, linked).hex)


def new_id() -> str:
    """A random identifier, unique without coordination (RFC 9562, version 4)."""
    return uuid.uuid4().hex
