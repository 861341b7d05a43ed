"""Drafts and finished contacts in the local store, and on their way to the municipality's room."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from agent_desktop.domain.contact import Contact, Draft
from agent_desktop.domain.ids import MunicipalityCode, TopicCode
from agent_desktop.domain.moment import to_millis
from agent_desktop.domain.numbers import PhoneNumber
from agent_desktop.logbook import rows, wire
from agent_desktop.matrix.api import Event
from agent_desktop.matrix.outbox import Letter, post
from agent_desktop.matrix.rooms import log_room
from agent_desktop.store.database import Connection, Store

Readable = Callable[[Contact], str]
"""Puts a contact into words for people who read the room in any client."""


class Logbook:
    """The contacts of this desk. Reads are at once; writes are safe on disk when awaited."""

    def __init__(self, store: Store, readable: Readable, posted: Callable[[], None]) -> None:
        self._store = store
        self._readable = readable
        self._posted = posted

    async def save_draft(self, draft: Draft) -> None:
        """Put a draft on disk. A draft that comes after its finished contact is not kept.

        Raises StoreFull or StoreError with the former one intact.
        """

        def change(connection: Connection) -> None:
            connection.execute(
                f"INSERT OR REPLACE INTO draft ({rows.DRAFT_COLUMNS}) "  # noqa: S608 - our columns
                f"SELECT {rows.marks(rows.DRAFT_COLUMNS)} "
                "WHERE NOT EXISTS (SELECT 1 FROM contact WHERE id = ?)",
                (*rows.draft_row(draft), draft.contact),
            )

        await self._store.write(change)

    async def finish(self, contact: Contact) -> None:
        """Save a contact, post it and drop its draft: all of it or nothing.

        Finishing the same contact again changes nothing. Raises StoreFull or StoreError.
        """
        content = wire.contact_message(contact, self._readable(contact))
        letter = Letter(contact.id, log_room(contact.municipality), content)

        def change(connection: Connection) -> None:
            _insert(connection, contact, event=None)
            post(connection, letter)
            connection.execute("DELETE FROM draft WHERE contact = ?", (contact.id,))

        await self._store.write(change)
        self._posted()

    def drafts(self) -> list[Draft]:
        """Every unfinished note, oldest first."""
        found = self._store.reader.execute("SELECT * FROM draft ORDER BY started")
        return [rows.read_draft(row) for row in found]

    def recent(self, since: datetime, author: str, limit: int) -> list[tuple[Contact, bool]]:
        """My latest contacts, newest first, each with whether its room has it."""
        found = self._store.reader.execute(
            "SELECT * FROM contact WHERE author = ? AND started >= ? ORDER BY started DESC LIMIT ?",
            (author, to_millis(since), limit),
        )
        return [(rows.read_contact(row), row["event"] is not None) for row in found]

    def last_from(self, number: PhoneNumber) -> Contact | None:
        """The latest contact with exactly this number."""
        row = self._store.reader.execute(
            "SELECT * FROM contact WHERE number = ? ORDER BY started DESC LIMIT 1", (number.digits,)
        ).fetchone()
        return rows.read_contact(row) if row else None

    def topics_since(
        self, moment: datetime, municipality: MunicipalityCode, limit: int
    ) -> list[tuple[TopicCode, int]]:
        """What was asked about in a municipality after a moment, the most frequent first."""
        found = self._store.reader.execute(
            "SELECT topic, count(*) AS times FROM contact"
            " WHERE municipality = ? AND started >= ? AND topic IS NOT NULL"
            " GROUP BY topic ORDER BY times DESC, topic LIMIT ?",
            (municipality, to_millis(moment), limit),
        )
        return [(TopicCode(row["topic"]), row["times"]) for row in found]


def fold_contact(connection: Connection, event: Event) -> bool:
    """A contact from a timeline: one of ours is marked as shared, a colleague's is taken in."""
    contact = wire.read_contact_message(event.content)
    if contact is None:
        return False
    _insert(connection, contact, event=event.event_id)
    connection.execute("UPDATE contact SET event = ? WHERE id = ?", (event.event_id, contact.id))
    return True


def _insert(connection: Connection, contact: Contact, event: str | None) -> None:
    connection.execute(
        f"INSERT INTO contact ({rows.CONTACT_COLUMNS}, event) "  # noqa: S608 - our columns
        f"VALUES ({rows.marks(rows.CONTACT_COLUMNS)}, ?) ON CONFLICT (id) DO NOTHING",
        (*rows.contact_row(contact), event),
    )
