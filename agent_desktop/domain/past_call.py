"""A call that is over, as the history keeps it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
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

    @property
    def takes_up(self) -> bool:
        """Whether it takes up what the same number has lost before: they were answered, or rung
        back.
        """
        return self.direction is Direction.OUTGOING or self.answered is not None


def with_later(calls: Iterable[PastCall]) -> Iterator[tuple[PastCall, PastCall | None]]:
    """Calls, newest first, each missed one with the call that took it up: the first later one with
    the same number in which somebody was reached, else the first that was tried.
    """
    later: dict[PhoneNumber, PastCall] = {}
    for call in calls:
        yield call, later.get(call.number) if call.missed and call.number else None
        if call.number and call.takes_up:
            before = later.get(call.number)
            if call.answered is not None or before is None or before.answered is None:
                later[call.number] = call
