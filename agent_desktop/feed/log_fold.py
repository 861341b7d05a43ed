"""What the lines of queue_log mean for the ledger."""

from __future__ import annotations

from agent_desktop.domain.queue import QueueOutcome
from agent_desktop.feed.ledger import Entered, Ledger, Left
from agent_desktop.feed.people import People
from agent_desktop.feed.privacy import is_shown
from agent_desktop.feed.queue_log import LogLine

DDI = "DDI"
"""The line our dialplan writes before Queue(): the number dialled and CALLERID(pres)."""
_TAKEN_OUT = {"EXITWITHTIMEOUT", "EXITWITHKEY", "EXITEMPTY", "SYSCOMPAT", "WITHDRAW"}
_ANSWERED = {"CONNECT", "COMPLETECALLER", "COMPLETEAGENT"}
"""The last two only count when the line before them is lost."""


class LogFold:
    """Takes the lines of one queue into the ledger, in the order they were written."""

    def __init__(self, ledger: Ledger, queue: str, people: People) -> None:
        self._ledger = ledger
        self._queue = queue
        self._people = people

    def take(self, line: LogLine) -> None:
        """Fold one line; those of other queues and of other events change nothing."""
        if line.event == "QUEUESTART":
            self._start_again(line)
        elif line.queue == self._queue:
            self._take(line)

    def _take(self, line: LogLine) -> None:
        if line.event == DDI:
            shown = is_shown(line.text(1))
            self._ledger.dialled(line.uniqueid, line.text(0), shown, line.at)
        elif line.event == "ENTERQUEUE":
            self._ledger.enter(Entered(line.uniqueid, line.at, line.text(1)))
        elif line.event in _ANSWERED:
            self._leave(line, QueueOutcome.ANSWERED, line.seconds(0))
        elif line.event == "ABANDON":
            self._leave(line, QueueOutcome.ABANDONED, line.seconds(2))
        elif line.event in _TAKEN_OUT:
            self._leave(line, QueueOutcome.LEFT, None)

    def _leave(self, line: LogLine, outcome: QueueOutcome, waited: int | None) -> None:
        is_answered = outcome is QueueOutcome.ANSWERED
        extension = self._people.extension_of(line.agent) if is_answered else ""
        self._ledger.leave(Left(line.uniqueid, outcome, line.at, waited, extension))

    def _start_again(self, line: LogLine) -> None:
        """The exchange started: whoever waited then waits no more."""
        for call in self._ledger.open_calls():
            self._ledger.leave(Left(call.uniqueid, QueueOutcome.LEFT, line.at))
