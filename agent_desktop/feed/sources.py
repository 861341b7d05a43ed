"""Where the ledger learns of calls: queue_log when it can be read here, else AMI's events.

One source counts, so nothing is counted twice: queue_log has everything, also what happened while
nobody heard. AMI's events then only say which number was dialled, where the log does not.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from agent_desktop.domain.queue import QueueOutcome
from agent_desktop.feed.ami.protocol import AmiMessage
from agent_desktop.feed.event_fold import EventFold
from agent_desktop.feed.exchange import QueueList
from agent_desktop.feed.ledger import Ledger, Left
from agent_desktop.feed.log_fold import LogFold
from agent_desktop.feed.people import People
from agent_desktop.feed.privacy import is_shown
from agent_desktop.feed.queue_log import QueueLogFile
from agent_desktop.feed.snapshot import midnight

_FORGOTTEN = timedelta(minutes=1)
_OUTCOMES = {"QueueCallerAbandon", "QueueCallerLeave", "QueueCallerJoin", "AgentConnect"}


class Sources:
    """Everything the exchange tells about calls, on its way into the ledger."""

    def __init__(self, ledger: Ledger, queue: str, people: People, queue_log: str) -> None:
        """An empty `queue_log` is none."""
        self._ledger = ledger
        self._queue = queue
        self._log_fold = LogFold(ledger, queue, people)
        self._log = QueueLogFile(Path(queue_log), ledger.connection) if queue_log else None
        self._events = EventFold(ledger, queue, people)
        self._missing: set[str] = set()

    def heard(self, event: AmiMessage, now: datetime) -> bool:
        """An event of the exchange. True when the counts may be otherwise now."""
        if event.get("Queue") != self._queue or event.event not in _OUTCOMES:
            return False
        if event.event == "QueueCallerJoin":
            dialled = event.variable("DDI") or event.get("Exten")
            shown = is_shown(event.variable("CALLERID(pres)"))
            self._ledger.dialled(event.get("Uniqueid"), dialled, shown, now)
        if self._log is None:
            self._events.take(event, now)
        return True

    def listed(self, found: QueueList, now: datetime) -> None:
        """The exchange has told the whole queue."""
        if self._log is None:
            self._events.listed(found, now)
        else:
            self._forget_lost(found, now)

    def catch_up(self, now: datetime) -> bool:
        """Take in what has become known. True when there was something."""
        before = self._ledger.connection.total_changes
        with self._ledger.change():
            if self._log is not None:
                self._log.catch_up(self._log_fold.take, midnight(now))
            else:
                self._events.settle(now)
        return self._ledger.connection.total_changes != before

    def _forget_lost(self, found: QueueList, now: datetime) -> None:
        """A call whose end the log never told, and that the exchange knows nothing of twice in a
        row, is taken out: it would wait for ever.
        """
        there = {item.get("Uniqueid") for item in found.items if item.event == "QueueEntry"}
        missing = {
            call.uniqueid
            for call in self._ledger.open_calls()
            if call.uniqueid not in there and now - call.joined > _FORGOTTEN
        }
        for uniqueid in missing & self._missing:
            self._ledger.leave(Left(uniqueid, QueueOutcome.LEFT, now))
        self._missing = missing
