"""What is so old that nothing of anybody may be kept any more."""

from __future__ import annotations

import logging
from datetime import datetime

from agent_desktop.domain.ids import MunicipalityCode
from agent_desktop.domain.moment import to_millis
from agent_desktop.domain.retention import NumberPolicy, Retention
from agent_desktop.logbook.erasing import note_erased
from agent_desktop.logbook.projection import strip_notes, strip_numbers
from agent_desktop.logbook.wire import RecordKind
from agent_desktop.matrix.rooms import LOG, UNIT, log_room, municipality_of
from agent_desktop.store.database import Connection

_log = logging.getLogger(__name__)
_AT_ONCE = 2_000
"""So many contacts in one transaction, so that saving never waits long."""
_CONTACT, _FOLLOW_UP, _ACCESS = (
    f'$."{kind.key}"' for kind in (RecordKind.CONTACT, RecordKind.FOLLOW_UP, RecordKind.ACCESS)
)
_QUESTION = '$."no.kontaktsenter.question"'
_WRITTEN = (
    f"coalesce(content ->> '{_CONTACT}.set.started', content ->> '{_CONTACT}.at', "
    f"content ->> '{_QUESTION}.asked')"
)
"""When what a letter is about began; null for incidents and reports."""
_OWN_WORDS = f"coalesce(content ->> '{_CONTACT}.set.text', content ->> '{_QUESTION}.text', '…')"
"""What a letter says without whose number it was."""


def strip_old(connection: Connection, retention: Retention, now: datetime) -> bool:
    """Take out of the store what the policy says is too old. True while there may be more.

    The store erases what it deletes (`PRAGMA secure_delete`, and the same for the full text), and
    is written anew afterwards (`erasing`).
    """
    before = connection.total_changes
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
    _strip_unsent(connection, numbers, notes)
    _strip_questions(connection, numbers, notes)
    if retention.numbers is not NumberPolicy.FULL:
        numbers = max(numbers, to_millis(now) - 86_400_000)
    connection.execute("DELETE FROM past_call WHERE started < ?", (numbers,))
    connection.execute("DELETE FROM knowledge_report WHERE reported < ?", (notes,))
    _strip_loose_ends(connection, notes)
    if connection.total_changes > before:
        note_erased(connection)
    return len(old) == _AT_ONCE or len(with_number) == _AT_ONCE


def _strip_unsent(connection: Connection, numbers: int, notes: int) -> None:
    """Drafts, and letters that never went: what can't be delivered is no reason to keep it."""
    connection.execute("UPDATE draft SET number = NULL WHERE started < ?", (numbers,))
    connection.execute("DELETE FROM draft WHERE started < ?", (notes,))
    connection.execute(
        f"UPDATE outbox SET content = json_set(json_remove(content, "  # noqa: S608 - our words
        f"'{_CONTACT}.set.number', '{_CONTACT}.set.number_end', '{_QUESTION}.call_back'), "
        f"'$.body', {_OWN_WORDS}) WHERE {_WRITTEN} < ? AND content ->> '$.body' != {_OWN_WORDS}",
        (numbers,),
    )
    dropped = connection.execute(
        f"DELETE FROM outbox WHERE {_WRITTEN} < ? OR "  # noqa: S608 - our words
        f"coalesce(content ->> '{_FOLLOW_UP}.at', content ->> '{_ACCESS}.at') < ? OR "
        f"content ->> '{_CONTACT}.id' IN (SELECT id FROM contact WHERE stripped = 1)",
        (notes, notes),
    )
    if dropped.rowcount:
        _log.warning("dropped %d records that never reached their room", dropped.rowcount)


def _strip_questions(connection: Connection, numbers: int, notes: int) -> None:
    """Questions, and answers to them; a reply in a unit's room to something else is no answer."""
    connection.execute(
        "UPDATE question SET call_back = '' WHERE asked < ? AND call_back != ''", (numbers,)
    )
    connection.execute("DELETE FROM question WHERE asked < ?", (notes,))
    connection.execute(
        "DELETE FROM answer WHERE at < ? OR (NOT EXISTS (SELECT 1 FROM gap) AND "
        "target NOT IN (SELECT event FROM question WHERE event IS NOT NULL))",
        (notes,),
    )


def _strip_loose_ends(connection: Connection, notes: int) -> None:
    """What belongs to a contact that is stripped or was never seen, and names of those of whom
    nothing else is kept.
    """
    connection.execute(
        "DELETE FROM follow_up WHERE contact IN (SELECT id FROM contact WHERE stripped = 1) "
        "OR (created < ? AND contact NOT IN (SELECT id FROM contact))",
        (notes,),
    )
    connection.execute(
        "DELETE FROM change WHERE kind IN ('contact', 'follow_up', 'access') AND min(at, ts) < ? "
        "AND record NOT IN (SELECT id FROM contact UNION SELECT id FROM follow_up)",
        (notes,),
    )
    connection.execute(
        "DELETE FROM person WHERE NOT EXISTS (SELECT 1 FROM contact WHERE author = user) "
        "AND user NOT IN (SELECT author FROM incident UNION SELECT author FROM answer "
        "UNION SELECT author FROM follow_up UNION SELECT owner FROM follow_up "
        "UNION SELECT done_by FROM follow_up UNION SELECT user FROM lead "
        "UNION SELECT sender FROM message UNION SELECT sender FROM reaction "
        "UNION SELECT user FROM receipt UNION SELECT author FROM question "
        "UNION SELECT user FROM lost_call UNION SELECT user FROM help "
        "UNION SELECT sender FROM citizen_chat)"
    )


def forget_room(connection: Connection, room: str) -> None:
    """We are no member of a room any more: what came from it is not ours to read."""
    if room.startswith(LOG):
        forget_municipality(connection, municipality_of(room))
    elif room.startswith(UNIT):
        _forget_unit(connection, room)


def _forget_unit(connection: Connection, room: str) -> None:
    """Questions to a unit, and their answers. What was never sent stays."""
    asked = f"event IS NOT NULL AND '{UNIT}' || municipality || '-' || unit = ?"
    connection.execute(
        f"DELETE FROM answer WHERE target IN (SELECT event FROM question WHERE {asked})",  # noqa: S608
        (room,),
    )
    connection.execute(f"DELETE FROM question WHERE {asked}", (room,))  # noqa: S608
    note_erased(connection)


def forget_municipality(connection: Connection, municipality: MunicipalityCode | None) -> None:
    """Delete everything of a municipality that its room has, or had. What never got there stays
    in the outbox.
    """
    code, room = municipality or "", log_room(municipality)
    note_erased(connection)
    connection.execute("DELETE FROM contact WHERE municipality = ? AND shared = 1", (code,))
    connection.execute("DELETE FROM follow_up WHERE municipality = ?", (code,))
    connection.execute("DELETE FROM change WHERE room = ? AND event IS NOT NULL", (room,))
    connection.execute("DELETE FROM past_call WHERE coalesce(municipality, '') = ?", (code,))
    connection.execute(
        "DELETE FROM answer WHERE target IN (SELECT event FROM question WHERE municipality = ?)",
        (code,),
    )
    connection.execute("DELETE FROM question WHERE municipality = ?", (code,))
