"""From changes to tables: the only place where contacts, incidents and follow-ups are written."""

from __future__ import annotations

import json
import logging
import zlib
from collections.abc import Callable
from datetime import datetime

from agent_desktop.domain.ids import MunicipalityCode
from agent_desktop.domain.moment import LAST_MILLIS, to_millis
from agent_desktop.domain.retention import Retention
from agent_desktop.logbook import rows
from agent_desktop.logbook.changes import (
    Change,
    Merged,
    is_only_one,
    keep,
    leads_of,
    merge,
    of_record,
)
from agent_desktop.logbook.erasing import note_erased
from agent_desktop.logbook.wire import (
    RecordKind,
    WireChange,
    WireContact,
    WireFollowUp,
    WireIncident,
    read_message,
    understood,
)
from agent_desktop.matrix import outbox
from agent_desktop.matrix.rooms import INCIDENTS, LOG, log_room
from agent_desktop.matrix.shapes import Event
from agent_desktop.store.database import Connection

_log = logging.getLogger(__name__)
_PLACE_BITS = 20
_TABLES = {
    RecordKind.CONTACT: "DELETE FROM contact WHERE id = ?",
    RecordKind.INCIDENT: "DELETE FROM incident WHERE id = ?",
    RecordKind.FOLLOW_UP: "DELETE FROM follow_up WHERE id = ?",
}
"""How a record goes from its table."""


class Projection:
    """Takes changes in and brings the tables up to date. Everything happens inside the caller's
    transaction. `now` decides what is so old that nothing of anybody is kept.
    """

    def __init__(self, retention: Retention, now: Callable[[], datetime]) -> None:
        self._retention = retention
        self._now = now

    def fold(self, connection: Connection, room: str, event: Event) -> bool:
        """A change from a room's timeline. True when it changed something here.

        Only what its sender may say there is taken: the author is the sender, and a record lies
        in the room it belongs to.
        """
        found = read_message(event.content)
        if found is None:
            return False
        kind, sent = found
        if sent.author != event.sender or not _belongs(kind, sent, room):
            _log.warning("left %s of %s alone: not theirs to say", event.event_id, kind)
            return False
        if not 0 <= event.origin_server_ts <= LAST_MILLIS:
            return False
        change = Change(
            kind=kind,
            record=sent.id,
            author=sent.author,
            id=sent.change,
            revision=sent.revision,
            at=sent.at,
            room=room,
            schema=sent.schema,
            fields=sent.set,
            ts=event.origin_server_ts,
            event=event.event_id,
        )
        outbox.arrived(connection, room, sent.change)
        return self.take(connection, change)

    def take(self, connection: Connection, change: Change) -> bool:
        """Keep a change and bring its record up to date. False when nothing is new."""
        if change.kind is RecordKind.CONTACT and _is_stripped(connection, change.record):
            return False
        if change.kind is RecordKind.ACCESS and min(change.at, change.ts) < self._notes_before:
            return False
        if not keep(connection, change):
            return False
        if change.revision == 0 and is_only_one(connection, change):
            return self._put(
                connection, change.kind, change.record, Merged(change.fields, (change,))
            )
        return self._project(connection, change.kind, change.record)

    def redact(self, connection: Connection, room: str, event: str) -> bool:
        """An event of a room was taken back: its change goes, and its record is made anew without
        it, or goes too when it was what made it.
        """
        row = connection.execute(
            "DELETE FROM change WHERE event = ? AND room = ? RETURNING kind, record", (event, room)
        ).fetchone()
        if row is None:
            return False
        kind, record = RecordKind(row["kind"]), row["record"]
        if not self._project(connection, kind, record) and kind in _TABLES:
            connection.execute(_TABLES[kind], (record,))
        note_erased(connection)
        return True

    def leads_changed(self, connection: Connection, room: str) -> None:
        """Others may correct in a room now: every corrected record in it is made anew."""
        corrected = connection.execute(
            "SELECT DISTINCT kind, record FROM change WHERE room = ? AND revision > 0", (room,)
        ).fetchall()
        for row in corrected:
            self._project(connection, RecordKind(row["kind"]), row["record"])

    def rebuild(self, connection: Connection) -> None:
        """Make every table anew from the changes. What is stripped stays as it is."""
        records = connection.execute("SELECT DISTINCT kind, record FROM change").fetchall()
        for row in records:
            self._project(connection, RecordKind(row["kind"]), row["record"])

    def _project(self, connection: Connection, kind: RecordKind, record: str) -> bool:
        changes = of_record(connection, kind, record)
        merged = merge(changes, leads_of(connection, changes[0].room) if len(changes) > 1 else ())
        return merged is not None and self._put(connection, kind, record, merged)

    def _put(self, connection: Connection, kind: RecordKind, record: str, merged: Merged) -> bool:
        match kind:
            case RecordKind.CONTACT:
                return self._put_contact(connection, record, merged)
            case RecordKind.INCIDENT:
                return _put_incident(connection, record, merged)
            case RecordKind.FOLLOW_UP:
                return self._put_follow_up(connection, record, merged)
            case RecordKind.ACCESS:
                return True

    def _put_contact(self, connection: Connection, record: str, merged: Merged) -> bool:
        sent = understood(merged.fields, WireContact)
        if sent is None:
            return False
        place = _place(connection, record, sent.started)
        columns = f"place, shared, stripped, {rows.CONTACT_COLUMNS}"
        connection.execute(
            f"INSERT INTO contact ({columns}) VALUES ({rows.marks(columns)})",  # noqa: S608
            (
                place,
                merged.first.event is not None,
                0,
                *rows.contact_row(record, merged.first.author, sent),
            ),
        )
        now = self._now()
        if sent.started < to_millis(self._retention.numbers_before(now)):
            strip_numbers(connection, [place])
        if sent.started < self._notes_before:
            strip_notes(connection, [place])
        return True

    @property
    def _notes_before(self) -> int:
        return to_millis(self._retention.notes_before(self._now()))

    def _put_follow_up(self, connection: Connection, record: str, merged: Merged) -> bool:
        """A follow-up goes with its contact, and so does one that comes when that has gone."""
        sent = understood(merged.fields, WireFollowUp)
        if sent is None:
            return False
        if sent.created < self._notes_before or _is_stripped(connection, sent.contact):
            connection.execute(
                "DELETE FROM change WHERE kind = 'follow_up' AND record = ?", (record,)
            )
            return False
        _write_follow_up(connection, record, merged.first.author, sent)
        return True


def strip_numbers(connection: Connection, places: list[int]) -> None:
    """Contacts without the number they came from."""
    for place in places:
        connection.execute(
            "UPDATE contact SET number = NULL, number_end = '' WHERE place = ?", (place,)
        )
        connection.execute(
            "UPDATE change SET fields = json_remove(fields, '$.number', '$.number_end') "
            "WHERE kind = 'contact' AND record = (SELECT id FROM contact WHERE place = ?)",
            (place,),
        )


def strip_notes(connection: Connection, places: list[int]) -> None:
    """Contacts that say nothing of anybody: they count, and that is all."""
    for place in places:
        connection.execute(
            "INSERT INTO contact_text (contact_text, rowid, text) "
            "SELECT 'delete', place, text FROM contact WHERE place = ?",
            (place,),
        )
        (record,) = connection.execute(
            "UPDATE contact SET text = '', author = '', call = NULL, linked = '', number = NULL, "
            "number_end = '', stripped = 1 WHERE place = ? RETURNING id",
            (place,),
        ).fetchone()
        connection.execute(
            "DELETE FROM change WHERE kind = 'follow_up' AND record IN "
            "(SELECT id FROM follow_up WHERE contact = ?)",
            (record,),
        )
        connection.execute("DELETE FROM follow_up WHERE contact = ?", (record,))
        connection.execute("DELETE FROM change WHERE record = ? AND kind = 'contact'", (record,))


def _belongs(kind: RecordKind, sent: WireChange, room: str) -> bool:
    """Whether a record may lie in a room: a municipality's records lie in its own."""
    if kind is RecordKind.INCIDENT:
        return room == INCIDENTS
    if not room.startswith(LOG):
        return False
    if kind is RecordKind.ACCESS or sent.revision > 0:
        return True
    code = sent.set.get("municipality")
    return isinstance(code, str | None) and room == log_room(
        MunicipalityCode(code) if code else None
    )


def _is_stripped(connection: Connection, record: str) -> bool:
    found = connection.execute("SELECT stripped FROM contact WHERE id = ?", (record,)).fetchone()
    return found is not None and bool(found["stripped"])


def _place(connection: Connection, record: str, started: int) -> int:
    """Where a contact lies: at its former place, which is cleared, or by its start."""
    former = connection.execute(
        "DELETE FROM contact WHERE id = ? RETURNING place", (record,)
    ).fetchone()
    if former is not None:
        return int(former["place"])
    place = (started << _PLACE_BITS) + (zlib.crc32(record.encode()) >> (32 - _PLACE_BITS))
    while connection.execute("SELECT 1 FROM contact WHERE place = ?", (place,)).fetchone():
        place += 1
    return place


def _put_incident(connection: Connection, record: str, merged: Merged) -> bool:
    sent = understood(merged.fields, WireIncident)
    if sent is None:
        return False
    connection.execute(
        "INSERT OR REPLACE INTO incident VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            record,
            sent.kind,
            sent.title,
            json.dumps(sent.municipalities),
            sent.say,
            sent.text,
            sent.place,
            sent.source,
            sent.started,
            sent.expected_end,
            sent.confirmed,
            merged.changes[-1].author,
            sent.resolved,
            sent.preparedness,
        ),
    )
    return True


def _write_follow_up(connection: Connection, record: str, author: str, sent: WireFollowUp) -> None:
    connection.execute(
        "INSERT OR REPLACE INTO follow_up VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            record,
            sent.contact,
            sent.municipality or "",
            sent.kind,
            sent.text,
            sent.owner,
            sent.due,
            author,
            sent.created,
            sent.done,
            sent.done_by,
        ),
    )
