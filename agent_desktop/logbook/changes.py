"""Everything ever told of a record, and what the record is after all of it.

A record is a pure function of the set of its changes: they are put in an order every desk finds by
itself, so it does not matter when or in which order they arrive (docs/adr/0011).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

import msgspec
from msgspec import Struct

from agent_desktop.domain.contact import Outcome
from agent_desktop.logbook.wire import RecordKind
from agent_desktop.matrix.shapes import Json
from agent_desktop.store.database import Connection, Row

PENDING = 1 << 62
"""The time of a change that is still on its way: after all others of its revision."""

UNANSWERED = Outcome.UNANSWERED.value
_CONTACT_FACTS = frozenset(
    {
        "municipality",
        "call",
        "linked",
        "channel",
        "direction",
        "number",
        "number_end",
        "started",
        "answered",
    }
    | {"ended", "wrapped", "written", "quality"}
)
"""What a correction of a contact can't touch: it happened as it happened."""
_encode = msgspec.json.Encoder(order="deterministic").encode
_decode = msgspec.json.Decoder(Json).decode
_COLUMNS = "kind, record, author, id, revision, ts, event, at, room, schema, fields"


class Change(Struct, frozen=True):
    """One change as it is kept. `ts` is the homeserver's time, `at` the author's, in ms."""

    kind: RecordKind
    record: str
    author: str
    id: str
    revision: int
    at: int
    room: str
    schema: int
    fields: Json
    ts: int = PENDING
    event: str | None = None

    @property
    def order(self) -> tuple[int, int, str]:
        """The place among the changes of its record, the same at every desk."""
        return (self.revision, self.ts, self.event or self.id)


class Merged(Struct, frozen=True):
    """A record as its changes make it. `changes` are those that count, the first one made it."""

    fields: Json
    changes: tuple[Change, ...]

    @property
    def first(self) -> Change:
        """The change that made the record."""
        return self.changes[0]

    @property
    def revision(self) -> int:
        """The highest number among its changes."""
        return max(change.revision for change in self.changes)


def merge(changes: Iterable[Change], leads: Collection[str]) -> Merged | None:
    """What these changes of one record make of it; None while the one that made it is missing.

    Of several that would have made it the earliest does (a call nobody took that rang at two
    desks). A contact is corrected by its author or a lead only; one of a call nobody took,
    incidents, and what is to be done by everyone in the room.
    """
    ordered = sorted(changes, key=lambda change: change.order)
    made = [change for change in ordered if change.revision == 0]
    if not made:
        return None
    first = made[0]
    mine = {first.author, *leads}
    is_anybodys = first.kind is not RecordKind.CONTACT or first.fields.get("outcome") == UNANSWERED
    counting = [
        change
        for change in ordered
        if change.revision > 0
        and change.room == first.room
        and (is_anybodys or change.author in mine)
    ]
    fields = dict(first.fields)
    for change in counting:
        for key, value in change.fields.items():
            if change.kind is RecordKind.CONTACT and key in _CONTACT_FACTS:
                continue
            if value is None:
                fields.pop(key, None)
            else:
                fields[key] = value
    return Merged(fields, (first, *counting))


def of_record(connection: Connection, kind: RecordKind, record: str) -> list[Change]:
    """Every change of a record, in no order."""
    found = connection.execute(
        "SELECT * FROM change WHERE record = ? AND kind = ?", (record, kind.value)
    )
    return [read_change(row) for row in found]


def is_only_one(connection: Connection, change: Change) -> bool:
    """Whether nothing else was ever told of a change's record."""
    (count,) = connection.execute(
        "SELECT count(*) FROM change WHERE record = ? AND kind = ?",
        (change.record, change.kind.value),
    ).fetchone()
    return bool(count == 1)


def leads_of(connection: Connection, room: str) -> set[str]:
    """Who leads in a room, and so may correct what others wrote there."""
    found = connection.execute("SELECT user FROM lead WHERE room = ?", (room,))
    return {row["user"] for row in found}


def keep(connection: Connection, change: Change) -> bool:
    """Keep a change; False when it is kept already.

    One that came back from the homeserver takes the place of the pending one. The same change in
    two events is one: the earlier event counts, at every desk.
    """
    done = connection.execute(
        f"INSERT INTO change ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "  # noqa: S608
        "ON CONFLICT (record, kind, author, id) DO UPDATE SET "
        "revision = excluded.revision, ts = excluded.ts, event = excluded.event, "
        "at = excluded.at, schema = excluded.schema, fields = excluded.fields "
        "WHERE (excluded.ts, excluded.event) < (ts, coalesce(event, ''))"
        " AND excluded.event IS NOT NULL",
        (
            change.kind.value,
            change.record,
            change.author,
            change.id,
            change.revision,
            change.ts,
            change.event,
            change.at,
            change.room,
            change.schema,
            _encode(change.fields).decode(),
        ),
    )
    return done.rowcount > 0


def read_change(row: Row) -> Change:
    """The change in a row."""
    return Change(
        kind=RecordKind(row["kind"]),
        record=row["record"],
        author=row["author"],
        id=row["id"],
        revision=row["revision"],
        at=row["at"],
        room=row["room"],
        schema=row["schema"],
        fields=_decode(row["fields"]),
        ts=row["ts"],
        event=row["event"],
    )
