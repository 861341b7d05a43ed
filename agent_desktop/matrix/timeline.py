"""Folds the rooms' timelines into local tables: each event once, in any order, gaps closed.

What a sync brings is folded at once; what it left out is remembered as a gap and fetched page by
page, so that the newest is there first and an interruption costs one page.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncGenerator, Callable, Iterable

from msgspec import Struct

from agent_desktop.matrix.api import MatrixApi
from agent_desktop.matrix.rooms import LIVE, PERSON, alias_parts, person_room
from agent_desktop.matrix.shapes import (
    CANONICAL_ALIAS,
    MEMBER,
    POWER_LEVELS,
    RECEIPT,
    TYPING,
    Event,
    JoinedRoom,
    Json,
    Messages,
    Sync,
)
from agent_desktop.store.database import Connection, Store

Fold = Callable[[Connection, str, Event], bool]
"""Takes one event of a named room into tables, inside a transaction; True when it changed them.
Events come in no certain order."""

Redact = Callable[[Connection, str, str], bool]
"""Takes what an event of a named room put into tables out again, inside a transaction; True when it
changed them. Knows nothing of an event that has put nothing there."""

LeadsChanged = Callable[[Connection, str], None]
"""Others lead in a room now."""

Left = Callable[[Connection, str], None]
"""We are no member of a named room any more."""

Read = Callable[[Connection, str, str, str, int], bool]
"""In a named room somebody has read up to an event, at a time; True when that is news."""

_log = logging.getLogger(__name__)
_NEXT_BATCH = "matrix-next-batch"
_LEAD = 50
"""The power level of those who may correct what others wrote (specification, `redact`)."""


class Passing(Struct, frozen=True):
    """Who hears of what is kept nowhere, on the loop: events of the room `live`, and who types."""

    live: Callable[[Event], None] = lambda _event: None
    typing: Callable[[str, tuple[str, ...]], None] = lambda _room, _users: None


_UNHEARD = Passing()


class Gap(Struct, frozen=True):
    """Part of a room's timeline that is still to be fetched, backwards from a batch token."""

    sequence: int
    room: str
    token: str


class Timeline:
    """The local copy of what the rooms said."""

    def __init__(
        self,
        store: Store,
        folds: Iterable[Fold],
        leads_changed: LeadsChanged = lambda _connection, _room: None,
        left: Left = lambda _connection, _room: None,
        redacts: Iterable[Redact] = (),
        read: Read = lambda _connection, _room, _user, _event, _ts: False,
        passing: Passing = _UNHEARD,
        server: str = "",
    ) -> None:
        """`server` is the one whose rooms are the centre's; empty is our own."""
        self._store = store
        self._read = read
        self._passing = passing
        self._server = server
        self._me = ""
        self._folds = tuple(folds)
        self._leads_changed = leads_changed
        self._left = left
        self._redacts = tuple(redacts)

    @property
    def since(self) -> str:
        """The batch token up to which everything is folded; empty before the first sync."""
        row = self._store.reader.execute(
            "SELECT value FROM state WHERE name = ?", (_NEXT_BATCH,)
        ).fetchone()
        return str(row["value"]) if row else ""

    def rooms(self) -> dict[str, str]:
        """Room ids by name, as far as they are known."""
        found = self._store.reader.execute("SELECT id, name FROM room WHERE name != ''")
        return {row["name"]: row["id"] for row in found}

    async def name_room(self, room: str, name: str) -> None:
        """A room we have made ourselves."""
        await self._store.write(
            lambda c: c.execute("INSERT OR REPLACE INTO room VALUES (?, ?)", (room, name))
        )

    async def take(self, api: MatrixApi, sync: Sync) -> bool:
        """Fold a sync; True when a table changed.

        Events, gaps and batch token are committed together: a crash in between repeats the sync,
        and events that are seen already do nothing.
        """
        self._me = api.user
        names = await self._room_names(api, sync)
        people = await self._people(api, _events(sync))

        def change(connection: Connection) -> bool:
            connection.executemany("INSERT OR REPLACE INTO room VALUES (?, ?)", names.items())
            connection.executemany("INSERT OR REPLACE INTO person VALUES (?, ?)", people)
            changed = False
            for room, joined in sync.rooms.join.items():
                changed |= self._take_room(connection, room, joined)
            for room in sync.rooms.leave:
                self._leave(connection, room)
                changed = True
            connection.execute(
                "INSERT OR REPLACE INTO state VALUES (?, ?)", (_NEXT_BATCH, sync.next_batch)
            )
            return changed

        changed = await self._store.write(change)
        self._pass_on(sync)
        return changed

    def _pass_on(self, sync: Sync) -> None:
        """Tell what is kept nowhere."""
        names = {room: name for name, room in self.rooms().items()}
        for room, joined in sync.rooms.join.items():
            name = names.get(room, "")
            if name == LIVE:
                for event in joined.timeline.events:
                    self._passing.live(event)
            for said in joined.ephemeral.events:
                if said.type == TYPING and name:
                    self._passing.typing(name, _users(said.content))

    def next_gap(self) -> Gap | None:
        """What is to be fetched next: the newest gap first."""
        row = self._store.reader.execute(
            "SELECT * FROM gap ORDER BY sequence DESC LIMIT 1"
        ).fetchone()
        return Gap(row["sequence"], row["room"], row["token"]) if row else None

    async def fill(self, api: MatrixApi, gap: Gap) -> AsyncGenerator[int, None]:
        """Fetch and fold a gap page by page, the next one on its way meanwhile; how many events
        each page had. The gap is closed at the room's beginning, or where a page meets what is
        seen already.
        """
        coming = asyncio.ensure_future(api.messages(gap.room, gap.token))
        try:
            while True:
                page = await coming
                if page.end:
                    coming = asyncio.ensure_future(api.messages(gap.room, page.end))
                is_open = await self._fold_page(api, gap, page)
                yield len(page.chunk)
                if not is_open:
                    return
        finally:
            coming.cancel()
            await asyncio.gather(coming, return_exceptions=True)

    async def _fold_page(self, api: MatrixApi, gap: Gap, page: Messages) -> bool:
        """Fold a page of a gap; whether the gap goes on behind it."""
        people = await self._people(api, page.chunk)

        def change(connection: Connection) -> bool:
            connection.executemany("INSERT OR REPLACE INTO person VALUES (?, ?)", people)
            name = _name_of(connection, gap.room)
            new = [self._fold(connection, name, event) is not None for event in page.chunk]
            is_open = bool(page.end) and all(new)
            if is_open:
                connection.execute(
                    "UPDATE gap SET token = ? WHERE sequence = ?", (page.end, gap.sequence)
                )
            else:
                connection.execute("DELETE FROM gap WHERE sequence = ?", (gap.sequence,))
            return is_open

        return await self._store.write(change)

    def _take_room(self, connection: Connection, room: str, joined: JoinedRoom) -> bool:
        name = _name_of(connection, room)
        if _is_joined_by_a_third(name, self._me, joined.timeline.events):
            connection.execute("UPDATE room SET name = '' WHERE id = ?", (room,))
            return True
        for event in (*joined.state.events, *joined.timeline.events):
            if event.type == POWER_LEVELS and event.state_key is not None:
                self._take_leads(connection, name, event.content)
        if name == LIVE:
            return False
        changed = self._take_receipts(connection, name, joined)
        timeline = joined.timeline
        messages = [event for event in timeline.events if event.state_key is None]
        if timeline.limited and timeline.prev_batch:
            connection.execute(
                "INSERT INTO gap (room, token) VALUES (?, ?)", (room, timeline.prev_batch)
            )
        changes = [self._fold(connection, name, event) for event in messages]
        return changed or any(changes)

    def _take_receipts(self, connection: Connection, room: str, joined: JoinedRoom) -> bool:
        changed = False
        for said in joined.ephemeral.events if room else ():
            if said.type == RECEIPT:
                for user, event, ts in _receipts(said.content):
                    changed |= self._read(connection, room, user, event, ts)
        return changed

    def _take_leads(self, connection: Connection, room: str, levels: Json) -> None:
        users = levels.get("users")
        leads = {
            user
            for user, level in (users.items() if isinstance(users, dict) else ())
            if isinstance(level, int) and level >= _LEAD
        }
        found = connection.execute("SELECT user FROM lead WHERE room = ?", (room,))
        if not room or leads == {row["user"] for row in found}:
            return
        connection.execute("DELETE FROM lead WHERE room = ?", (room,))
        connection.executemany("INSERT INTO lead VALUES (?, ?)", [(room, user) for user in leads])
        self._leads_changed(connection, room)

    def _leave(self, connection: Connection, room: str) -> None:
        name = _name_of(connection, room)
        connection.execute("DELETE FROM gap WHERE room = ?", (room,))
        connection.execute("DELETE FROM room WHERE id = ?", (room,))
        if name:
            self._left(connection, name)

    async def _room_names(self, api: MatrixApi, sync: Sync) -> dict[str, str]:
        """The verified names of rooms not met before: one whose alias does not lead back to it
        has none, and its messages are not taken for records.
        """
        known = {row["id"] for row in self._store.reader.execute("SELECT id FROM room")}
        new = [room for room in sync.rooms.join if room not in known]
        return {room: await self._name_new(api, room, sync.rooms.join[room]) for room in new}

    async def _name_new(self, api: MatrixApi, room: str, joined: JoinedRoom) -> str:
        """The alias that leads back to a room; of a room of two without one, the other's."""
        for event in (*joined.state.events, *joined.timeline.events):
            claimed = event.content.get("alias")
            if event.type != CANONICAL_ALIAS or not isinstance(claimed, str):
                continue
            local, server = alias_parts(claimed)
            if server == (self._server or api.server_name):
                return local if await api.room_of(claimed) == room else ""
        return person_room(await api.members(room), api.user)

    async def _people(self, api: MatrixApi, events: Iterable[Event]) -> list[tuple[str, str]]:
        """Display names of senders not met before."""
        senders = {event.sender for event in events}
        known = {row["user"] for row in self._store.reader.execute("SELECT user FROM person")}
        return [(user, await api.display_name(user)) for user in sorted(senders - known)]

    def _fold(self, connection: Connection, room: str, event: Event) -> bool | None:
        """Whether an event changed something; None when it was seen before."""
        new = connection.execute(
            "INSERT INTO seen VALUES (?) ON CONFLICT DO NOTHING", (event.event_id,)
        )
        if new.rowcount == 0:
            return None
        if event.redacted is not None:
            return self._redact(connection, room, event.redacted)
        if _is_redacted(connection, room, event.event_id):
            return False
        changes = [_fold_or_leave(fold, connection, room, event) for fold in self._folds]
        return any(changes)

    def _redact(self, connection: Connection, room: str, event: str) -> bool:
        """Take back an event, now or when it comes: a page that was fetched before the redaction
        may be folded after it. The homeserver has seen to it that whoever redacts may do so.
        """
        connection.execute("INSERT OR IGNORE INTO redacted VALUES (?, ?)", (room, event))
        changes = [redact(connection, room, event) for redact in self._redacts]
        return any(changes)


def _is_redacted(connection: Connection, room: str, event: str) -> bool:
    found = connection.execute(
        "SELECT 1 FROM redacted WHERE room = ? AND event = ?", (room, event)
    ).fetchone()
    return found is not None


def _is_joined_by_a_third(name: str, me: str, events: Iterable[Event]) -> bool:
    """Whether somebody comes into a room of two: then it is none any more, and what is said there
    is read by others than the one it is called by.
    """
    two = {me, name.removeprefix(PERSON)}
    return name.startswith(PERSON) and any(
        event.type == MEMBER
        and event.content.get("membership") in {"join", "invite"}
        and event.state_key not in two
        for event in events
    )


def _users(content: Json) -> tuple[str, ...]:
    users = content.get("user_ids")
    return tuple(u for u in users if isinstance(u, str)) if isinstance(users, list) else ()


def _receipts(content: Json) -> Iterable[tuple[str, str, int]]:
    """Who has read up to which event, and when (specification, "Receipts")."""
    for event, kinds in content.items():
        read = kinds.get("m.read") if isinstance(kinds, dict) else None
        for user, told in read.items() if isinstance(read, dict) else ():
            ts = told.get("ts") if isinstance(told, dict) else None
            yield user, event, ts if isinstance(ts, int) and 0 <= ts < 1 << 62 else 0


def _events(sync: Sync) -> list[Event]:
    return [event for joined in sync.rooms.join.values() for event in joined.timeline.events]


def _name_of(connection: Connection, room: str) -> str:
    row = connection.execute("SELECT name FROM room WHERE id = ?", (room,)).fetchone()
    return str(row["name"]) if row else ""


def _fold_or_leave(fold: Fold, connection: Connection, room: str, event: Event) -> bool:
    """What a fold can't make sense of is left alone as a whole: one event must never stop all the
    others.
    """
    connection.execute("SAVEPOINT fold")
    try:
        return fold(connection, room, event)
    except (ValueError, TypeError, OverflowError, RecursionError) as error:
        connection.execute("ROLLBACK TO fold")
        _log.warning("left event %s alone: %s", event.event_id, type(error).__name__)
        return False
    finally:
        connection.execute("RELEASE fold")
