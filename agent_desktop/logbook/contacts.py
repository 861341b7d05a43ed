"""Drafts and finished contacts in the local store, and on their way to the municipality's room."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from msgspec.structs import replace

from agent_desktop.domain.contact import Contact, Draft, Note
from agent_desktop.domain.ids import (
    ContactId,
    MunicipalityCode,
    TopicCode,
    new_id,
    unanswered_id,
)
from agent_desktop.domain.moment import from_millis, to_millis
from agent_desktop.domain.numbers import PhoneNumber
from agent_desktop.domain.retention import Retention
from agent_desktop.domain.spikes import Enquiry
from agent_desktop.logbook import rows
from agent_desktop.logbook.changes import leads_of, merge, of_record
from agent_desktop.logbook.people import name_of, names
from agent_desktop.logbook.recording import Recorder
from agent_desktop.logbook.wire import RecordKind, WireAccess, difference, fields_of
from agent_desktop.matrix.rooms import log_room
from agent_desktop.store.database import Connection

Readable = Callable[[Contact], str]
"""Puts a contact into words for people who read the room in any client."""

_DAY = 86_400_000


class Logbook:
    """The contacts of this desk. Reads are at once; writes are safe on disk when awaited."""

    def __init__(self, recorder: Recorder, readable: Readable, retention: Retention) -> None:
        self._recorder = recorder
        self._store = recorder.store
        self._readable = readable
        self._retention = retention

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
        """Save a contact, post it and drop its draft: all of it or nothing. Of the number as much
        is kept as the policy says.

        Finishing the same contact again changes nothing. Raises StoreFull or StoreError.
        """
        number, end = self._retention.stored(contact.party_number)
        kept = replace(contact, party_number=number, number_end=end)

        def drop(connection: Connection) -> None:
            connection.execute("DELETE FROM draft WHERE contact = ?", (contact.id,))

        await self._recorder.make(
            RecordKind.CONTACT,
            contact.id,
            log_room(contact.municipality),
            fields_of(rows.sent_contact(kept)),
            self._readable(kept),
            also=drop,
        )
        if contact.linked and contact.answered is not None:
            await self._strike_unanswered(contact.linked)

    async def _strike_unanswered(self, linked: str) -> None:
        """A call that was answered here rang in vain elsewhere before: it is counted once."""
        elsewhere = self.contact(unanswered_id(linked))
        if elsewhere is not None and not elsewhere.void:
            await self.correct(elsewhere.id, elsewhere.note, void=True)

    async def correct(self, contact: ContactId, note: Note, *, void: bool) -> None:
        """This is how the note should be. What others correct meanwhile in other fields stays.

        Raises StoreFull or StoreError.
        """
        before = self.contact(contact)
        if before is None:
            return
        after = replace(before, note=note, void=void)
        changed = difference(
            fields_of(rows.sent_contact(before)), fields_of(rows.sent_contact(after))
        )
        await self._recorder.change(RecordKind.CONTACT, contact, changed, self._readable(after))

    async def note_opened(self, contact: Contact) -> None:
        """Log that a colleague's contact was opened: in its room, for whoever must account for it.

        Raises StoreFull or StoreError.
        """
        await self._recorder.make(
            RecordKind.ACCESS,
            new_id(),
            log_room(contact.municipality),
            fields_of(WireAccess(contact.id)),
            "Opna ein førespurnad i loggen.",
        )

    def contact(self, contact: ContactId) -> Contact | None:
        """A contact as it stands now."""
        row = self._store.reader.execute(
            "SELECT * FROM contact WHERE id = ?", (contact,)
        ).fetchone()
        return rows.read_contact(row) if row else None

    def corrections(self, contact: ContactId) -> list[tuple[datetime, str, tuple[str, ...]]]:
        """When a contact was corrected, by whom and which fields, the latest first."""
        reader = self._store.reader
        changes = of_record(reader, RecordKind.CONTACT, contact)
        merged = merge(changes, leads_of(reader, changes[0].room)) if changes else None
        later = merged.changes[1:] if merged else ()
        return [(from_millis(c.at), c.author, tuple(c.fields)) for c in reversed(later)]

    def name_of(self, user: str) -> str:
        """The name somebody goes by in the rooms; empty when it is kept no more."""
        return name_of(self._store.reader, user)

    def people(self) -> dict[str, str]:
        """Everybody who has written in a room, by user."""
        return names(self._store.reader)

    def may_correct(self, contact: Contact) -> bool:
        """Whether I wrote it, or lead where it lies. What is stripped can't be corrected."""
        me = self._recorder.author
        if contact.author == me:
            return True
        return bool(contact.author) and me in leads_of(
            self._store.reader, log_room(contact.municipality)
        )

    def drafts(self) -> list[Draft]:
        """Every unfinished note, oldest first."""
        found = self._store.reader.execute("SELECT * FROM draft ORDER BY started")
        return [rows.read_draft(row) for row in found]

    def recent(self, since: datetime, author: str, limit: int) -> list[tuple[Contact, bool]]:
        """My latest contacts, newest first, each with whether its room has it."""
        found = self._store.reader.execute(
            "SELECT * FROM contact INDEXED BY contact_by_author "
            "WHERE author = ? AND place >= ? AND void = 0 ORDER BY place DESC LIMIT ?",
            (author, to_millis(since) << 20, limit),
        )
        return [(rows.read_contact(row), bool(row["shared"])) for row in found]

    def last_from(
        self, number: PhoneNumber, municipality: MunicipalityCode | None
    ) -> Contact | None:
        """The latest contact with exactly this number, in the municipality that is called now:
        what somebody asked another one about is not for this one to know.
        """
        row = self._store.reader.execute(
            "SELECT * FROM contact WHERE number = ? AND municipality = ? AND void = 0 "
            "ORDER BY place DESC LIMIT 1",
            (number.digits, municipality or ""),
        ).fetchone()
        return rows.read_contact(row) if row else None

    def topics_since(
        self, moment: datetime, municipality: MunicipalityCode, limit: int
    ) -> list[tuple[TopicCode, int]]:
        """What was asked about in a municipality from the day of a moment on, the most frequent
        first.
        """
        found = self._store.reader.execute(
            "SELECT value, sum(times) AS times FROM tally"
            " WHERE of = 'topic' AND municipality = ? AND day >= ? AND value != ''"
            " GROUP BY value HAVING sum(times) > 0 ORDER BY times DESC, value LIMIT ?",
            (municipality, to_millis(moment) // _DAY, limit),
        )
        return [(TopicCode(row["value"]), row["times"]) for row in found]

    def enquiries_since(self, moment: datetime) -> list[Enquiry]:
        """Contacts since a moment with municipality and topic and without incident."""
        found = self._store.reader.execute(
            "SELECT municipality, topic, started FROM contact WHERE place >= ? AND void = 0 "
            "AND municipality != '' AND topic IS NOT NULL AND incident IS NULL",
            (to_millis(moment) << 20,),
        )
        return [
            Enquiry(
                MunicipalityCode(row["municipality"]),
                TopicCode(row["topic"]),
                from_millis(row["started"]),
            )
            for row in found
        ]

    def employees_by_week(self, mondays: Sequence[datetime]) -> list[tuple[int, int]]:
        """For each week that begins then (newest first): enquiries, and those of own employees."""
        return [self._week(to_millis(monday) // _DAY) for monday in mondays]

    def _week(self, day: int) -> tuple[int, int]:
        (total, employees) = self._store.reader.execute(
            "SELECT coalesce(sum(times), 0), "
            "coalesce(sum(times) FILTER (WHERE value = 'employee'), 0) "
            "FROM tally WHERE of = 'caller_kind' AND day >= ? AND day < ?",
            (day, day + 7),
        ).fetchone()
        return int(total), int(employees)
