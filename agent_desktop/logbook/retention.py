"""What is so old that nothing of anybody may be kept any more."""

from __future__ import annotations

from datetime import datetime

from agent_desktop.domain.ids import MunicipalityCode
from agent_desktop.domain.moment import to_millis
from agent_desktop.domain.retention import NumberPolicy, Retention
from agent_desktop.logbook.projection import strip_notes, strip_numbers
from agent_desktop.matrix.rooms import LOG, log_room, municipality_of
from agent_desktop.store.database import Connection

_AT_ONCE = 2_000
"""So many contacts in one transaction, so that saving never waits long."""


def strip_old(connection: Connection, retention: Retention, now: datetime) -> bool:
    """Take out of the store what the policy says is too old. True while there may be more.

    The store erases what it deletes (`PRAGMA secure_delete`, and the same for the full text), so
    after a checkpoint of the log nothing of it is left in the file.
    """
    numbers = to_millis(retention.numbers_before(now))
    notes = to_millis(retention.notes_before(now))
    old = connection.execute(
        "SELECT place FROM contact WHERE place < ? AND stripped = 0 LIMIT ?",
        (notes << 20, _AT_ONCE),
    ).fetchall()
    strip_notes(connection, [row["place"] for row in old])
    with_number = connection.execute(
        "SELECT place FROM contact WHERE place < ? AND (number IS NOT NULL OR number_end != '') "
        "LIMIT ?",
        (numbers << 20, _AT_ONCE),
    ).fetchall()
    strip_numbers(connection, [row["place"] for row in with_number])
    if retention.numbers is not NumberPolicy.FULL:
        numbers = max(numbers, to_millis(now) - 86_400_000)
    connection.execute("DELETE FROM past_call WHERE started < ?", (numbers,))
    connection.execute(
        "DELETE FROM answer WHERE target IN (SELECT event FROM question WHERE asked < ?)", (notes,)
    )
    connection.execute("DELETE FROM question WHERE asked < ?", (notes,))
    connection.execute(
        "DELETE FROM change WHERE kind IN ('contact', 'follow_up', 'access') AND at < ? "
        "AND record NOT IN (SELECT id FROM contact UNION SELECT id FROM follow_up)",
        (notes,),
    )
    return len(old) == _AT_ONCE or len(with_number) == _AT_ONCE


def forget_room(connection: Connection, room: str) -> None:
    """We are no member of a room any more: what came from it is not ours to read."""
    if room.startswith(LOG):
        forget_municipality(connection, municipality_of(room))


def forget_municipality(connection: Connection, municipality: MunicipalityCode | None) -> None:
    """Delete everything of a municipality that its room has, or had. What never got there stays
    in the outbox.
    """
    code, room = municipality or "", log_room(municipality)
    connection.execute("DELETE FROM contact WHERE municipality = ? AND shared = 1", (code,))
    connection.execute("DELETE FROM follow_up WHERE municipality = ?", (code,))
    connection.execute("DELETE FROM change WHERE room = ? AND event IS NOT NULL", (room,))
    connection.execute("DELETE FROM past_call WHERE coalesce(municipality, '') = ?", (code,))
    connection.execute(
        "DELETE FROM answer WHERE target IN (SELECT event FROM question WHERE municipality = ?)",
        (code,),
    )
    connection.execute("DELETE FROM question WHERE municipality = ?", (code,))
