"""Writing a record: the change, its tables and its letter in one transaction."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from agent_desktop.domain.ids import new_id
from agent_desktop.domain.moment import to_millis
from agent_desktop.logbook.changes import Change, merge, of_record
from agent_desktop.logbook.projection import Projection
from agent_desktop.logbook.wire import SCHEMA, RecordKind, WireChange, message
from agent_desktop.matrix.outbox import Letter, post
from agent_desktop.matrix.shapes import Json
from agent_desktop.store.database import Connection, Store


class Recorder:
    """Records of one author. Writes are safe on disk when awaited and raise NotSaved."""

    def __init__(
        self,
        store: Store,
        projection: Projection,
        author: str,
        now: Callable[[], datetime],
        posted: Callable[[], None],
    ) -> None:
        self.store = store
        self.author = author
        self._projection = projection
        self._now = now
        self._posted = posted

    async def make(
        self,
        kind: RecordKind,
        record: str,
        room: str,
        fields: Json,
        body: str,
        also: Callable[[Connection], None] = lambda _: None,
    ) -> None:
        """Make a record. Its first change has the record's id, so making it twice is once.

        `also` happens in the same transaction.
        """

        def change(connection: Connection) -> None:
            self._write(connection, kind, record, room, fields, body, change_id=record, revision=0)
            also(connection)

        await self.store.write(change)
        self._posted()

    async def change(self, kind: RecordKind, record: str, wanted: Json, body: str) -> None:
        """Bring a record to these fields: what differs is told, and nothing when nothing does.
        Fields this program does not know stay as they are. `wanted` null takes a field away.
        """

        def change(connection: Connection) -> None:
            merged = merge(of_record(connection, kind, record), {self.author})
            if merged is None:
                return
            changed = {key: wanted[key] for key in wanted if merged.fields.get(key) != wanted[key]}
            if changed:
                self._write(
                    connection,
                    kind,
                    record,
                    merged.first.room,
                    changed,
                    body,
                    change_id=new_id(),
                    revision=merged.revision + 1,
                )

        await self.store.write(change)
        self._posted()

    def _write(
        self,
        connection: Connection,
        kind: RecordKind,
        record: str,
        room: str,
        fields: Json,
        body: str,
        *,
        change_id: str,
        revision: int,
    ) -> None:
        at = to_millis(self._now())
        made = Change(kind, record, self.author, change_id, revision, at, room, SCHEMA, fields)
        if not self._projection.take(connection, made):
            return
        sent = WireChange(SCHEMA, record, change_id, self.author, at, fields, revision)
        post(connection, Letter(change_id, room, message(kind, sent, body)))
