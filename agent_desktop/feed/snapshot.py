"""The queue as it is told in `live`, made of what holds now, the ledger and the answers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import datetime, time, timedelta

from agent_desktop.domain.ids import MunicipalityCode
from agent_desktop.domain.moment import to_millis
from agent_desktop.domain.queue import Today
from agent_desktop.feed.ledger import Ledger
from agent_desktop.feed.live import LiveMember, LiveQueue
from agent_desktop.feed.people import People
from agent_desktop.team.wire import (
    SCHEMA,
    WireAnswer,
    WireMember,
    WireQueue,
    WireToday,
    WireWaiting,
)

_ANSWERS_KEPT = timedelta(minutes=1)


class Snapshots:
    """Makes snapshots of one queue."""

    def __init__(
        self, queue: str, live: LiveQueue, ledger: Ledger, people: People, in_time_seconds: int
    ) -> None:
        self._queue = queue
        self._live = live
        self._ledger = ledger
        self._people = people
        self._in_time = in_time_seconds

    def make(self, now: datetime, *, exchange_is_reached: bool) -> WireQueue:
        """The queue at this moment."""
        return WireQueue(
            schema=SCHEMA,
            queue=self._queue,
            at=to_millis(now),
            waiting=tuple(self._waiting()),
            today=tuple(_today(row) for row in self._ledger.today(midnight(now))),
            members=tuple(self._member(m, now) for m in self._live.members.values()),
            answers=tuple(
                WireAnswer(request, error[:255])
                for request, error in self._ledger.answers(now - _ANSWERS_KEPT)
            ),
            in_time_seconds=self._in_time,
            exchange_is_reached=exchange_is_reached,
        )

    def _waiting(self) -> Iterator[WireWaiting]:
        since: dict[MunicipalityCode | None, list[datetime]] = defaultdict(list)
        for uniqueid, joined in self._live.waiting.items():
            since[self._ledger.municipality_of(uniqueid)].append(joined)
        for code in sorted(since, key=lambda code: code or ""):
            yield WireWaiting(len(since[code]), code, to_millis(min(since[code])))

    def _member(self, member: LiveMember, now: datetime) -> WireMember:
        extension = self._people.extension_of(member.interface)
        return WireMember(
            extension=extension,
            state=member.state,
            since=to_millis(member.since),
            user=self._people.user_of(member.interface),
            reason=member.reason,
            municipality=self._municipality(member, extension, now),
        )

    def _municipality(
        self, member: LiveMember, extension: str, now: datetime
    ) -> MunicipalityCode | None:
        """Whom a member's call is for. One that was up before we came is found in the ledger."""
        if member.call:
            return self._ledger.municipality_of(member.call)
        if member.in_queue_call and extension:
            call = self._ledger.answered_by(extension, now)
            return call.municipality if call else None
        return None


def midnight(now: datetime) -> datetime:
    """When the day began, by the clock on the wall of the machine."""
    return datetime.combine(now.astimezone().date(), time()).astimezone()


def _today(row: Today) -> WireToday:
    return WireToday(row.municipality, row.offered, row.answered, row.lost, row.in_time)
