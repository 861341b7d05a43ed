"""A call that is over, as the history keeps it."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct

from agent_desktop.domain.call import Direction, EndCause
from agent_desktop.domain.ids import CallId, MunicipalityCode
from agent_desktop.domain.numbers import PhoneNumber

_NOT_MISSED = {EndCause.ANSWERED_ELSEWHERE, EndCause.REJECTED, EndCause.SENT_ON}


class PastCall(Struct, frozen=True):
    """Times are UTC. `seen` says whether a missed call has been looked at."""

    call: CallId
    direction: Direction
    number: PhoneNumber | None
    withheld: bool
    municipality: MunicipalityCode | None
    started: datetime
    answered: datetime | None
    ended: datetime
    end_cause: EndCause
    seen: bool = False

    @property
    def unanswered(self) -> bool:
        """Whether somebody called and nobody is known to have taken it."""
        return (
            self.direction is Direction.INCOMING
            and self.answered is None
            and self.end_cause is not EndCause.ANSWERED_ELSEWHERE
        )

    @property
    def missed(self) -> bool:
        """Whether somebody called and nobody took it: neither here nor at another desk."""
        return (
            self.direction is Direction.INCOMING
            and self.answered is None
            and self.end_cause not in _NOT_MISSED
        )
