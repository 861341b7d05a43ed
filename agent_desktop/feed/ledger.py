"""The ledger of queue calls: each is entered and each leaves exactly once, whatever is told twice.

One call may enter the queue again after it left (a dialplan that asks once more): each stay is a
call of its own. Everything runs on the feed's loop; a commit waits for the disk, some milliseconds.
"""

from __future__ import annotations

import sqlite3
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

from msgspec import Struct

from agent_desktop.domain.ids import MunicipalityCode, QueueCallId
from agent_desktop.domain.moment import from_millis, to_millis
from agent_desktop.domain.queue import QueueCall, QueueOutcome, Today
from agent_desktop.feed.ledger_file import open_ledger, transaction
from agent_desktop.feed.municipalities import Municipalities
from agent_desktop.feed.privacy import NumberRule, kept_number, number_of

_CALLS = uuid.UUID("0f6a1c52-3f0d-4f9e-8a1f-6f6e7d1b9c44")
KEPT = timedelta(days=8)
"""How long a call that is counted and delivered stays: for counting a week's faults by hand."""
_DIALLED_KEPT = timedelta(days=1)
_TALKS_AT_MOST = timedelta(hours=8)


class Entered(Struct, frozen=True):
    """A call came into the queue. `number` is whose call it is, as the exchange writes it."""

    uniqueid: str
    at: datetime
    number: str = ""


class Left(Struct, frozen=True):
    """A call left the queue. `waited` is the exchange's own, in seconds, else from the times."""

    uniqueid: str
    outcome: QueueOutcome
    at: datetime
    waited: int | None = None
    extension: str = ""


class Open(Struct, frozen=True):
    """A call that is in the queue."""

    uniqueid: str
    municipality: MunicipalityCode | None
    joined: datetime


def queue_call_id(queue: str, uniqueid: str, stay: int) -> QueueCallId:
    """The id of a call's stay in the queue, the same whoever makes it (RFC 9562, version 5)."""
    return QueueCallId(uuid.uuid5(_CALLS, f"{queue}/{uniqueid}/{stay}").hex)


class Ledger:
    """The open ledger of one queue. Raises sqlite3.Error when the disk refuses."""

    def __init__(
        self,
        path: Path,
        queue: str,
        municipalities: Municipalities,
        numbers: NumberRule,
        in_time_seconds: int,
    ) -> None:
        self.connection = open_ledger(path)
        self._queue = queue
        self._municipalities = municipalities
        self._numbers = numbers
        self._in_time = in_time_seconds

    def close(self) -> None:
        """Let the file go."""
        self.connection.close()

    @contextmanager
    def change(self) -> Iterator[None]:
        """Several changes as one."""
        with transaction(self.connection):
            yield

    def dialled(self, uniqueid: str, number: str, shown: bool | None, at: datetime) -> None:
        """Which number a call came to, and whether its own number may be seen. The first word on
        each counts; calls that are in the ledger already are told.
        """
        with self.change():
            self.connection.execute(
                "INSERT INTO dialled VALUES (?1, ?2, ?3, ?4) ON CONFLICT (uniqueid) DO UPDATE SET "
                "number = iif(number = '', ?2, number), shown = coalesce(shown, ?3)",
                (uniqueid, number, shown, to_millis(at)),
            )
            self.connection.execute(
                "UPDATE call SET municipality = coalesce(municipality, ?2) "
                "WHERE uniqueid = ?1 AND sent = 0 AND tried = 0",
                (uniqueid, self._municipalities.code_of(number)),
            )

    def enter(self, entered: Entered) -> None:
        """A call came in. One that is in already, is in."""
        with self.change():
            stays = self._stays(entered.uniqueid)
            if stays and stays[-1]["ended"] is None:
                return
            dialled = self._dialled(entered.uniqueid)
            municipality = self._municipalities.code_of(dialled["number"]) if dialled else None
            is_shown = bool(dialled and dialled["shown"])
            self.connection.execute(
                "INSERT INTO call (id, uniqueid, municipality, joined, number) "
                "VALUES (?, ?, ?, ?, ?)",
                (
                    queue_call_id(self._queue, entered.uniqueid, len(stays)),
                    entered.uniqueid,
                    municipality,
                    to_millis(entered.at),
                    kept_number(entered.number, self._numbers, is_shown=is_shown),
                ),
            )

    def leave(self, left: Left) -> None:
        """A call left. One that is not in, or was never seen to come, changes nothing."""
        with self.change():
            stays = self._stays(left.uniqueid)
            if not stays or stays[-1]["ended"] is not None:
                return
            row = stays[-1]
            ended = max(to_millis(left.at), row["joined"])
            waited = left.waited if left.waited is not None else (ended - row["joined"]) // 1000
            is_lost = left.outcome is QueueOutcome.ABANDONED
            is_answered = left.outcome is QueueOutcome.ANSWERED
            self.connection.execute(
                "UPDATE call SET ended = ?, outcome = ?, extension = ?, in_time = ?, number = ? "
                "WHERE id = ?",
                (
                    ended,
                    left.outcome,
                    left.extension,
                    is_answered and waited <= self._in_time,
                    row["number"] if is_lost else "",
                    row["id"],
                ),
            )

    def forget_numbers(self, uniqueids: list[str]) -> None:
        """Of these it is not certain who was lost: nobody is called back by mistake."""
        for uniqueid in uniqueids:
            self.connection.execute("UPDATE call SET number = '' WHERE uniqueid = ?", (uniqueid,))

    def open_calls(self) -> list[Open]:
        """Those in the queue, the one who has waited longest first."""
        rows = self.connection.execute("SELECT * FROM call WHERE ended IS NULL ORDER BY joined")
        return [
            Open(r["uniqueid"], _code(r["municipality"]), from_millis(r["joined"])) for r in rows
        ]

    def municipality_of(self, uniqueid: str) -> MunicipalityCode | None:
        """Whom a call is for, whether it is in the ledger or only known by the number dialled."""
        stays = self._stays(uniqueid)
        if stays and stays[-1]["municipality"]:
            return _code(stays[-1]["municipality"])
        dialled = self._dialled(uniqueid)
        return self._municipalities.code_of(dialled["number"]) if dialled else None

    def answered_by(self, extension: str, now: datetime) -> QueueCall | None:
        """The last call an extension answered, when it may still be up."""
        row = self.connection.execute(
            "SELECT * FROM call WHERE extension = ? AND outcome = 'answered' AND ended > ? "
            "ORDER BY ended DESC LIMIT 1",
            (extension, to_millis(now - _TALKS_AT_MOST)),
        ).fetchone()
        return self._call(row) if row else None

    def today(self, since: datetime) -> tuple[Today, ...]:
        """What came of the calls that came in from `since` on, by municipality."""
        rows = self.connection.execute(
            "SELECT municipality, count(*) AS offered, "
            "count(*) FILTER (WHERE outcome = 'answered') AS answered, "
            "count(*) FILTER (WHERE outcome = 'abandoned') AS lost, sum(in_time) AS in_time "
            "FROM call WHERE joined >= ? GROUP BY municipality ORDER BY municipality",
            (to_millis(since),),
        )
        return tuple(
            Today(_code(r["municipality"]), r["offered"], r["answered"], r["lost"], r["in_time"])
            for r in rows
        )

    def to_send(self, limit: int = 50, after: int = 0) -> list[tuple[int, QueueCall, bool]]:
        """Calls that have left and whose message is not delivered, in the order they came: their
        place, the call, and whether sending was tried before.
        """
        rows = self.connection.execute(
            "SELECT rowid, * FROM call WHERE sent = 0 AND outcome IS NOT NULL AND rowid > ? "
            "ORDER BY rowid LIMIT ?",
            (after, limit),
        )
        return [(row["rowid"], self._call(row), bool(row["tried"])) for row in rows]

    def trying(self, call: QueueCall) -> None:
        """Its message is about to be sent."""
        self.connection.execute("UPDATE call SET tried = 1 WHERE id = ?", (call.id,))

    def delivered(self, call: QueueCall) -> None:
        """The homeserver has its message: nothing of the caller is kept."""
        self.connection.execute("UPDATE call SET sent = 1, number = '' WHERE id = ?", (call.id,))

    def answer(self, request: str, error: str, at: datetime) -> None:
        """What came of a request."""
        self.connection.execute(
            "INSERT OR IGNORE INTO request VALUES (?, ?, ?)", (request, error, to_millis(at))
        )

    def is_answered(self, request: str) -> bool:
        """Whether a request was dealt with."""
        row = self.connection.execute("SELECT 1 FROM request WHERE id = ?", (request,))
        return row.fetchone() is not None

    def answers(self, since: datetime) -> list[tuple[str, str]]:
        """The requests answered from `since` on, with their errors."""
        rows = self.connection.execute(
            "SELECT id, error FROM request WHERE at >= ? ORDER BY at", (to_millis(since),)
        )
        return [(row["id"], row["error"]) for row in rows]

    def tidy(self, now: datetime) -> None:
        """Erase what is no longer needed, from the file and from its log."""
        with self.change():
            self.connection.execute(
                "DELETE FROM call WHERE joined < ? AND (sent = 1 OR outcome IS NULL)",
                (to_millis(now - KEPT),),
            )
            before = to_millis(now - _DIALLED_KEPT)
            self.connection.execute("DELETE FROM dialled WHERE at < ?", (before,))
            self.connection.execute("DELETE FROM request WHERE at < ?", (before,))
        self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()

    def _stays(self, uniqueid: str) -> list[sqlite3.Row]:
        rows = self.connection.execute(
            "SELECT * FROM call WHERE uniqueid = ? ORDER BY rowid", (uniqueid,)
        )
        return rows.fetchall()

    def _dialled(self, uniqueid: str) -> sqlite3.Row | None:
        rows = self.connection.execute("SELECT * FROM dialled WHERE uniqueid = ?", (uniqueid,))
        found: sqlite3.Row | None = rows.fetchone()
        return found

    def _call(self, row: sqlite3.Row) -> QueueCall:
        return QueueCall(
            id=QueueCallId(row["id"]),
            queue=self._queue,
            municipality=_code(row["municipality"]),
            outcome=QueueOutcome(row["outcome"]),
            joined=from_millis(row["joined"]),
            ended=from_millis(row["ended"]),
            number=number_of(row["number"]),
            extension=row["extension"],
        )


def _code(text: str | None) -> MunicipalityCode | None:
    return MunicipalityCode(text) if text else None
