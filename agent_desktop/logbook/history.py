"""The history of calls on this desk. It stays on this machine."""

from __future__ import annotations

from agent_desktop.domain.call import Direction, EndCause
from agent_desktop.domain.ids import CallId, MunicipalityCode
from agent_desktop.domain.moment import from_millis, to_millis
from agent_desktop.domain.numbers import known_number
from agent_desktop.domain.past_call import PastCall
from agent_desktop.logbook import rows
from agent_desktop.store.database import Connection, Row, Store

_COLUMNS = (
    "call, direction, number, withheld, municipality, started, answered, ended, end_cause, "
    "missed, seen"
)


class History:
    """Calls that are over. Reads are at once; writes are safe on disk when awaited."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def add(self, call: PastCall) -> None:
        """Keep a call; one that is kept already stays as it was. Raises StoreFull or StoreError."""

        def change(connection: Connection) -> None:
            connection.execute(
                f"INSERT INTO past_call ({_COLUMNS}) "  # noqa: S608 - our columns
                f"VALUES ({rows.marks(_COLUMNS)}) ON CONFLICT (call) DO NOTHING",
                _row(call),
            )

        await self._store.write(change)

    async def see(self) -> None:
        """No missed call is unseen any more. Raises StoreFull or StoreError."""

        def change(connection: Connection) -> None:
            connection.execute("UPDATE past_call SET seen = 1 WHERE missed = 1 AND seen = 0")

        await self._store.write(change)

    def latest(self, limit: int) -> list[PastCall]:
        """The latest calls, newest first."""
        found = self._store.reader.execute(
            "SELECT * FROM past_call ORDER BY started DESC, call LIMIT ?", (limit,)
        )
        return [_read(row) for row in found]

    def unseen(self) -> int:
        """How many missed calls have not been looked at, and not been taken up by a later call
        either: see PastCall.takes_up.
        """
        row = self._store.reader.execute(
            "SELECT count(*) FROM past_call AS lost WHERE missed = 1 AND seen = 0 AND NOT EXISTS ("
            "SELECT 1 FROM past_call AS later WHERE later.started > lost.started "
            "AND later.number = lost.number "
            "AND (later.direction = ? OR later.answered IS NOT NULL))",
            (Direction.OUTGOING,),
        ).fetchone()
        return int(row[0])


def _row(call: PastCall) -> tuple[rows.Value, ...]:
    return (
        call.call,
        call.direction,
        call.number.digits if call.number else None,
        call.withheld,
        call.municipality,
        to_millis(call.started),
        rows.millis(call.answered),
        to_millis(call.ended),
        call.end_cause,
        call.missed,
        call.seen,
    )


def _read(row: Row) -> PastCall:
    return PastCall(
        call=CallId(row["call"]),
        direction=Direction(row["direction"]),
        number=known_number(row["number"]) if row["number"] else None,
        withheld=bool(row["withheld"]),
        municipality=MunicipalityCode(row["municipality"]) if row["municipality"] else None,
        started=from_millis(row["started"]),
        answered=rows.moment(row["answered"]),
        ended=from_millis(row["ended"]),
        end_cause=EndCause(row["end_cause"]),
        seen=bool(row["seen"]),
    )
