"""What holds now, as the queue feed and colleagues' programs say it. Kept in memory only.

On the desktop's loop. News is judged by when it came here, so that a clock that is wrong elsewhere
makes nobody stale; what was said before we were connected is judged by when it was said.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from agent_desktop.domain.ids import MunicipalityCode
from agent_desktop.domain.moment import from_millis
from agent_desktop.domain.queue import Member, QueueState, Today, Waiting
from agent_desktop.domain.team import DeskStatus
from agent_desktop.matrix.shapes import Event
from agent_desktop.team.wire import QUEUE, STATUS, WireQueue, WireStatus, read

_DAY_MS = 86_400_000
"""Nobody does the same for longer; what says otherwise is a broken clock, or worse."""


class LiveNews:
    """The newest word of each. `told` is called after every change."""

    def __init__(
        self,
        feed: str,
        now: Callable[[], datetime],
        told: Callable[[], None],
        answered: Callable[[str, str], None] = lambda _request, _error: None,
    ) -> None:
        """`feed` is the only user who may speak for the queue; empty: nobody may. `answered` gets
        what came of every request the feed has dealt with, and an empty error when it is done.
        """
        self._feed = feed
        self._now = now
        self._told = told
        self._answered = answered
        self._connected = False
        self.queue: QueueState | None = None
        self.statuses: dict[str, DeskStatus] = {}

    def connected(self, connected: bool) -> None:
        """Whether what comes from now on is said now."""
        self._connected = connected

    def take(self, event: Event) -> None:
        """An event of the room `live`."""
        if event.type == QUEUE and event.sender == self._feed:
            self._take_queue(event)
        elif event.type == STATUS:
            self._take_status(event)

    def _take_queue(self, event: Event) -> None:
        wire = read(event.content, WireQueue)
        if wire is None:
            return
        self.queue = _queue(wire, self._heard(wire.at))
        for answer in wire.answers:
            self._answered(answer.id, answer.error)
        self._told()

    def _take_status(self, event: Event) -> None:
        wire = read(event.content, WireStatus)
        if wire is None:
            return
        self.statuses[event.sender] = DeskStatus(
            user=event.sender,
            presence=wire.presence,
            since=from_millis(min(max(wire.since, wire.at - _DAY_MS), wire.at)),
            at=self._heard(wire.at),
            reason=wire.reason,
            municipality=_code(wire.municipality),
        )
        self._told()

    def _heard(self, at: int) -> datetime:
        now = self._now()
        return now if self._connected else min(now, from_millis(at))


def _queue(wire: WireQueue, heard: datetime) -> QueueState:
    """The queue as heard, its times moved by as much as the feed's clock differs from ours."""
    apart = heard - from_millis(wire.at)
    moved = apart if abs(apart) > timedelta(seconds=1) else timedelta()
    return QueueState(
        queue=wire.queue,
        at=heard,
        waiting=tuple(
            Waiting(
                _code(w.municipality),
                w.count,
                from_millis(w.longest_since) + moved if w.longest_since is not None else None,
            )
            for w in wire.waiting
        ),
        today=tuple(
            Today(_code(t.municipality), t.offered, t.answered, t.lost, t.in_time)
            for t in wire.today
        ),
        members=tuple(
            Member(
                m.extension,
                m.user,
                m.state,
                from_millis(m.since) + moved,
                m.reason,
                _code(m.municipality),
            )
            for m in wire.members
        ),
        in_time_seconds=wire.in_time_seconds,
        exchange_is_reached=wire.exchange_is_reached,
    )


def _code(written: str | None) -> MunicipalityCode | None:
    return MunicipalityCode(written) if written else None
