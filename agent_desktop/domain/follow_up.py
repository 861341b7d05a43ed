"""What is still to be done about an enquiry, by whom and until when."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from msgspec import Struct

from agent_desktop.domain.ids import ContactId, FollowUpId, MunicipalityCode


class FollowUpKind(StrEnum):
    """What is to be done."""

    CALL_BACK = "call-back"
    MESSAGE = "message"
    """A message is to be brought to somebody."""
    OTHER = "other"


class FollowUp(Struct, frozen=True):
    """Something that was promised to a citizen. It is shown until it is done. Times are UTC."""

    id: FollowUpId
    contact: ContactId
    municipality: MunicipalityCode | None
    kind: FollowUpKind
    text: str
    owner: str
    """The Matrix user, or the name, of whoever is to do it."""
    due: datetime
    author: str
    created: datetime
    done: datetime | None = None
    done_by: str = ""

    def is_late(self, now: datetime) -> bool:
        """Whether it should have been done by now."""
        return self.done is None and now > self.due
