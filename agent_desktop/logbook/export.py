"""One municipality's data as JSON Lines and CSV, described in docs/protocol.md.

The same records give the same bytes at every desk, in whatever order they arrived.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator
from pathlib import Path

from agent_desktop.domain.ids import MunicipalityCode
from agent_desktop.logbook.changes import Change, leads_of, merge, read_change
from agent_desktop.logbook.wire import RecordKind
from agent_desktop.matrix.rooms import log_room
from agent_desktop.matrix.shapes import Json
from agent_desktop.store.database import Connection, Row

CONTACT_COLUMNS = (
    "id, municipality, channel, direction, started, answered, ended, wrapped, written, author, "
    "caller_kind, topic, outcome, on_web, level, incident, number, number_end, call, linked, "
    "articles, loss, jitter, rtt, silent, void, stripped, text"
)
"""The columns of contacts.csv. Times are milliseconds since 1970, UTC."""
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def export(
    connection: Connection, municipality: MunicipalityCode | None, folder: Path
) -> dict[str, int]:
    """Write everything of a municipality into a folder; how many records each file has.

    Raises OSError when the folder can't be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    contacts = list(_contacts(connection, municipality))
    return {
        "contacts.jsonl": _write_lines(folder / "contacts.jsonl", contacts),
        "contacts.csv": _write_table(folder / "contacts.csv", contacts),
        "follow_ups.jsonl": _write_lines(
            folder / "follow_ups.jsonl",
            _records(connection, RecordKind.FOLLOW_UP, log_room(municipality)),
        ),
        "access.jsonl": _write_lines(
            folder / "access.jsonl",
            _records(connection, RecordKind.ACCESS, log_room(municipality)),
        ),
        "incidents.jsonl": _write_lines(
            folder / "incidents.jsonl", _incidents(connection, municipality)
        ),
        "questions.jsonl": _write_lines(
            folder / "questions.jsonl", _questions(connection, municipality)
        ),
    }


def _contacts(connection: Connection, municipality: MunicipalityCode | None) -> Iterator[Json]:
    """Contacts as they stand, with all that was told of them, the oldest first."""
    found = connection.execute(
        f"SELECT {CONTACT_COLUMNS} FROM contact "  # noqa: S608 - our columns
        "WHERE municipality = ? ORDER BY started, id",
        (municipality or "",),
    ).fetchall()
    for row in found:
        record = dict(row) | {"articles": json.loads(row["articles"])}
        yield record | _told(connection, RecordKind.CONTACT, row["id"])


def _incidents(connection: Connection, municipality: MunicipalityCode | None) -> Iterator[Json]:
    """The incidents that concern a municipality."""
    for record in _records(connection, RecordKind.INCIDENT, None):
        fields = record["fields"]
        if municipality in fields.get("municipalities", ()):
            yield record


def _questions(connection: Connection, municipality: MunicipalityCode | None) -> Iterator[Json]:
    """Questions to a municipality's units with their answers, by id."""
    found = connection.execute(
        "SELECT id, event, contact, municipality, unit, text, topic, call_back, asked "
        "FROM question WHERE municipality = ? ORDER BY id",
        (municipality or "",),
    ).fetchall()
    for row in found:
        answers = connection.execute(
            "SELECT event, author, text, at FROM answer WHERE target = ? ORDER BY at, event",
            (row["event"],),
        )
        yield dict(row) | {"answers": [dict(answer) for answer in answers]}


def _records(connection: Connection, kind: RecordKind, room: str | None) -> Iterator[Json]:
    """Records of a kind, of one room or of all, by id."""
    found = connection.execute(
        "SELECT DISTINCT record FROM change WHERE kind = ? AND (? IS NULL OR room = ?) "
        "ORDER BY record",
        (kind.value, room, room),
    ).fetchall()
    for row in found:
        told = _told(connection, kind, row["record"])
        if told:
            yield {"id": row["record"], **told}


def _told(connection: Connection, kind: RecordKind, record: str) -> Json:
    """A record's fields as its changes make them, those of a newer program too, and the changes."""
    found: Iterable[Row] = connection.execute(
        "SELECT * FROM change WHERE record = ? AND kind = ?", (record, kind.value)
    ).fetchall()
    changes = [read_change(row) for row in found]
    merged = merge(changes, leads_of(connection, changes[0].room)) if changes else None
    if merged is None:
        return {}
    return {"fields": merged.fields, "changes": [_line(change) for change in merged.changes]}


def _line(change: Change) -> Json:
    return {
        "change": change.id,
        "author": change.author,
        "at": change.at,
        "revision": change.revision,
        "schema": change.schema,
        "event": change.event,
        "set": change.fields,
    }


def _write_lines(path: Path, records: Iterable[Json]) -> int:
    count = 0
    with path.open("w", encoding="utf-8", newline="\n") as lines:
        for record in records:
            lines.write(json.dumps(record, ensure_ascii=False, sort_keys=True) + "\n")
            count += 1
    return count


def _write_table(path: Path, contacts: Iterable[Json]) -> int:
    """Excel in Norwegian reads it as it is: semicolons, and a mark that says it is UTF-8."""
    columns = CONTACT_COLUMNS.split(", ")
    count = 0
    with path.open("w", encoding="utf-8-sig", newline="") as text:
        table = csv.writer(text, delimiter=";")
        table.writerow(columns)
        for contact in contacts:
            table.writerow([_cell(contact[column]) for column in columns])
            count += 1
    return count


def _cell(value: object) -> object:
    """A cell no spreadsheet takes for a formula; numbers in E.164 stay text."""
    if isinstance(value, list):
        return " ".join(map(str, value))
    if isinstance(value, str) and value.startswith(_FORMULA):
        return f"'{value}"
    return "" if value is None else value
