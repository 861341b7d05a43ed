"""Calls that have left the queue, as the feed tells them, and who calls back those that were lost.

They stand in the log room of their municipality: who may not read that log does not see them.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import msgspec

from agent_desktop.domain.ids import MunicipalityCode, QueueCallId, new_id
from agent_desktop.domain.moment import from_millis, to_millis
from agent_desktop.domain.numbers import parse_number
from agent_desktop.domain.queue import LostAction, LostCall, QueueCall, QueueOutcome
from agent_desktop.matrix.outbox import Letter, post
from agent_desktop.matrix.rooms import LOG, log_room
from agent_desktop.matrix.shapes import Event
from agent_desktop.store.database import Connection, Row, Store
from agent_desktop.team.waiting import ON_ITS_WAY, SAID_HERE
from agent_desktop.team.wire import (
    LOST_CALL,
    QUEUE_CALL,
    SCHEMA,
    WireLostCall,
    WireQueueCall,
    read,
)

_SAID_AT = f'$."{LOST_CALL}".at'
_MASK = "…"
"""Stands before the last digits of a number of which no more is told."""


class QueueCalls:
    """Today's calls as they are known here. Reads are at once, on the desktop's loop."""

    def __init__(
        self,
        store: Store,
        me: str,
        readable: Callable[[LostCall, LostAction], str],
        posted: Callable[[], None],
    ) -> None:
        self._store = store
        self._me = me
        self._readable = readable
        self._posted = posted

    def lost(self, since: datetime) -> list[LostCall]:
        """Lost calls after a moment that can be called back, the oldest first."""
        found = self._store.reader.execute(
            "SELECT * FROM queue_call WHERE outcome = ? AND ended >= ? ORDER BY ended, id",
            (QueueOutcome.ABANDONED, to_millis(since)),
        ).fetchall()
        return [self._lost(row) for row in found]

    async def say(self, lost: LostCall, action: LostAction, now: datetime) -> None:
        """Take a lost call, give it back, or settle it. Raises NotSaved."""
        wire = WireLostCall(SCHEMA, lost.call.id, action, to_millis(now))
        letter = Letter(
            new_id(),
            log_room(lost.call.municipality),
            {
                "msgtype": "m.notice",
                "body": self._readable(lost, action),
                LOST_CALL: msgspec.to_builtins(wire),
            },
        )

        def change(connection: Connection) -> None:
            _insert(connection, letter.room, letter.id, wire, self._me, ON_ITS_WAY)
            post(connection, letter)

        await self._store.write(change)
        self._posted()

    def _lost(self, row: Row) -> LostCall:
        said = self._store.reader.execute(
            "SELECT user, action, ts FROM lost_call WHERE call = ? AND room = ? "  # noqa: S608
            f"ORDER BY ts, {SAID_HERE}, event",
            (row["id"], _room_of(row["municipality"])),
        )
        owner, taken, done = "", None, None
        for one in said:
            ts = one["ts"] if one["ts"] < ON_ITS_WAY else to_millis(datetime.now().astimezone())
            if one["action"] == "take" and not owner:
                owner, taken = one["user"], ts
            elif one["action"] == "give-back" and one["user"] == owner:
                owner, taken = "", None
            elif one["action"] == "done":
                done = ts
        return LostCall(
            _call(row),
            owner,
            from_millis(taken) if taken is not None else None,
            from_millis(done) if done is not None else None,
        )


def fold_queue_call(feed: str) -> Callable[[Connection, str, Event], bool]:
    """Folds what the feed says of calls, and nobody else."""

    def fold(connection: Connection, room: str, event: Event) -> bool:
        wire = read(event.content.get(QUEUE_CALL), WireQueueCall)
        if wire is None or event.sender != feed or room != _room_of(wire.municipality):
            return False
        connection.execute(
            "INSERT INTO queue_call VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
            (
                wire.id,
                wire.queue,
                wire.municipality or "",
                wire.outcome,
                wire.joined,
                wire.ended,
                wire.number,
                wire.extension,
                event.event_id,
            ),
        )
        return True

    return fold


def fold_lost_call(connection: Connection, room: str, event: Event) -> bool:
    """Somebody takes a lost call, gives it back, or is done with it."""
    wire = read(event.content.get(LOST_CALL), WireLostCall)
    if wire is None or not room.startswith(LOG):
        return False
    connection.execute(
        "DELETE FROM lost_call WHERE call = ? AND user = ? AND action = ? AND ts = ?",
        (wire.call, event.sender, wire.action, ON_ITS_WAY),
    )
    _insert(connection, room, event.event_id, wire, event.sender, event.origin_server_ts)
    return True


def redact_queue_call(connection: Connection, _room: str, event: str) -> bool:
    """A call, or what was said of one, is taken back."""
    gone = connection.execute("DELETE FROM queue_call WHERE event = ?", (event,)).rowcount
    gone += connection.execute("DELETE FROM lost_call WHERE event = ?", (event,)).rowcount
    return gone > 0


def forget_queue_calls(connection: Connection, room: str) -> None:
    """We read a municipality's log no more."""
    if not room.startswith(LOG):
        return
    code = room.removeprefix(LOG)
    connection.execute(
        "DELETE FROM lost_call WHERE call IN (SELECT id FROM queue_call WHERE municipality = ?)",
        ("" if code == "none" else code,),
    )
    connection.execute(
        "DELETE FROM queue_call WHERE municipality = ?", ("" if code == "none" else code,)
    )


def strip_queue_calls(connection: Connection, before: int) -> None:
    """Calls are shown for a day. What was said of a call may have been read before the call: it
    waits while there are gaps.
    """
    connection.execute("DELETE FROM queue_call WHERE ended < ?", (before,))
    connection.execute(
        "DELETE FROM lost_call WHERE ts < ? OR (call NOT IN (SELECT id FROM queue_call) "
        "AND NOT EXISTS (SELECT 1 FROM gap))",
        (before,),
    )
    connection.execute(f"DELETE FROM outbox WHERE content ->> '{_SAID_AT}' < ?", (before,))  # noqa: S608


def _insert(
    connection: Connection, room: str, event: str, wire: WireLostCall, user: str, ts: int
) -> None:
    connection.execute(
        "INSERT OR REPLACE INTO lost_call VALUES (?, ?, ?, ?, ?, ?)",
        (event, wire.call, user, wire.action, ts, room),
    )


def _room_of(municipality: str | None) -> str:
    return log_room(MunicipalityCode(municipality) if municipality else None)


def _call(row: Row) -> QueueCall:
    end = row["number"].removeprefix(_MASK) if row["number"].startswith(_MASK) else ""
    return QueueCall(
        id=QueueCallId(row["id"]),
        queue=row["queue"],
        municipality=MunicipalityCode(row["municipality"]) if row["municipality"] else None,
        outcome=QueueOutcome(row["outcome"]),
        joined=from_millis(row["joined"]),
        ended=from_millis(row["ended"]),
        number=None if end or not row["number"] else parse_number(row["number"]),
        number_end=end,
        extension=row["extension"],
    )
