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
TopicCode = NewType("TopicCode", str)
UnitCode = NewType("UnitCode", str)

MunicipalityCode = NewType("MunicipalityCode", str)
"""The four digits Statistics Norway gives a municipality, e.g. 4630."""


def new_id() -> str:
    """A random identifier, unique without coordination (RFC 9562, version 4)."""
    return uuid.uuid4().hex
