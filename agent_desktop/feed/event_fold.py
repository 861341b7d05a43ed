"""What AMI's events mean for the ledger where queue_log can't be read.

Events are not kept for us: of what happened while we were away only the queue's own counters tell.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from msgspec import Struct

from agent_desktop.domain.queue import QueueOutcome
from agent_desktop.feed.ami.protocol import AmiMessage
from agent_desktop.feed.exchange import QueueList
from agent_desktop.feed.ledger import Entered, Ledger, Left, Open
from agent_desktop.feed.people import People

_CONNECTS_WITHIN = timedelta(seconds=30)
"""A call leaves the queue before its agent is connected; an announcement may lie between."""
_EVENTS_ARRIVE = timedelta(seconds=1)
_LONG = timedelta(days=1)


class _Missed(Struct, frozen=True):
    """So many calls the exchange has counted without us. `last` is its count of lost ones."""

    completed: int
    abandoned: int
    last: int


class EventFold:
    """Takes the events of one queue into the ledger, in the order they come."""

    def __init__(self, ledger: Ledger, queue: str, people: People) -> None:
        self._ledger = ledger
        self._queue = queue
        self._people = people
        self._leaving: dict[str, datetime] = {}
        self._back: tuple[QueueList, _Missed, datetime] | None = None

    def take(self, event: AmiMessage, now: datetime) -> None:
        """Fold one event; those of other queues change nothing."""
        if event.get("Queue") != self._queue:
            return
        uniqueid, waited = event.get("Uniqueid"), event.number("HoldTime")
        match event.event:
            case "QueueCallerJoin":
                self._ledger.enter(Entered(uniqueid, now, event.get("CallerIDNum")))
            case "QueueCallerLeave":
                self._leaving[uniqueid] = now
            case "QueueCallerAbandon":
                self._ledger.leave(Left(uniqueid, QueueOutcome.ABANDONED, now, waited))
                self._count_lost()
            case "AgentConnect":
                who = self._people.extension_of(event.get("Interface"))
                self._ledger.leave(Left(uniqueid, QueueOutcome.ANSWERED, now, waited, who))

    def listed(self, found: QueueList, now: datetime) -> None:
        """The exchange has told the whole queue. Calls that came meanwhile come in at once."""
        for item in found.items:
            if item.event == "QueueEntry" and found.is_first:
                joined = now - min(timedelta(seconds=item.number("Wait")), _LONG)
                self._ledger.enter(Entered(item.get("Uniqueid"), joined))
        if found.is_first:
            self._back = (found, self._missed(found), now)

    def settle(self, now: datetime) -> None:
        """Called every second: decide of those of whom nothing more is heard."""
        for uniqueid, left in list(self._leaving.items()):
            if now - left > _CONNECTS_WITHIN:
                self._ledger.leave(Left(uniqueid, QueueOutcome.LEFT, left))
                del self._leaving[uniqueid]
        if self._back is not None and now - self._back[2] >= _EVENTS_ARRIVE:
            found, missed, at = self._back
            self._back = None
            with self._ledger.change():
                self._reconcile(found, missed, at)

    def _missed(self, found: QueueList) -> _Missed:
        """What the counters have counted without us; from now on we count with them."""
        params = next((i for i in found.items if i.event == "QueueParams"), None)
        if params is None:
            return _Missed(0, 0, 0)
        completed, abandoned = params.number("Completed"), params.number("Abandoned")
        known = self._counters(found.started)
        self._keep(found.started, completed, abandoned)
        if known is None:
            return _Missed(0, 0, abandoned)
        return _Missed(max(completed - known[0], 0), max(abandoned - known[1], 0), abandoned)

    def _reconcile(self, found: QueueList, missed: _Missed, at: datetime) -> None:
        """Those who vanished while we were away are lost, answered or taken out, as far as the
        counters tell; which of several was lost they don't, so those get no number.
        """
        there = {i.get("Uniqueid") for i in found.items if i.event == "QueueEntry"}
        gone = [
            call
            for call in self._ledger.open_calls()
            if call.uniqueid not in there | self._leaving.keys() and call.joined <= at
        ]
        talking = sum(1 for i in found.items if i.get("InCall") == "1")
        self._close(gone, missed.abandoned, missed.completed + talking, at)
        for number in range(max(missed.abandoned - len(gone), 0)):
            self._unseen(f"unseen-{found.started}-{missed.last - number}", at)

    def _close(self, gone: list[Open], lost: int, answered: int, at: datetime) -> None:
        if 0 < lost < len(gone):
            self._ledger.forget_numbers([call.uniqueid for call in gone])
        outcomes = [QueueOutcome.ABANDONED] * lost + [QueueOutcome.ANSWERED] * answered
        for place, call in enumerate(gone):
            outcome = outcomes[place] if place < len(outcomes) else QueueOutcome.LEFT
            self._ledger.leave(Left(call.uniqueid, outcome, at))

    def _unseen(self, uniqueid: str, at: datetime) -> None:
        """A lost call that came and went unseen: it counts, for nobody and without a time."""
        self._ledger.enter(Entered(uniqueid, at))
        self._ledger.leave(Left(uniqueid, QueueOutcome.ABANDONED, at))

    def _counters(self, started: str) -> tuple[int, int] | None:
        """What we knew of the queue's counters; they begin at nothing when the exchange starts."""
        row = self._ledger.connection.execute("SELECT * FROM counters").fetchone()
        if row is None:
            return None
        return (row["completed"], row["abandoned"]) if row["started"] == started else (0, 0)

    def _count_lost(self) -> None:
        self._ledger.connection.execute("UPDATE counters SET abandoned = abandoned + 1")

    def _keep(self, started: str, completed: int, abandoned: int) -> None:
        with self._ledger.change():
            self._ledger.connection.execute("DELETE FROM counters")
            self._ledger.connection.execute(
                "INSERT INTO counters VALUES (?, ?, ?)", (started, completed, abandoned)
            )
