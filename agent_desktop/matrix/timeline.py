"""Folds the rooms' timelines into local tables, each event once, in order, gaps closed."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable

from agent_desktop.matrix.api import Event, JoinedRoom, MatrixApi, Sync
from agent_desktop.store.database import Connection, Store

Fold = Callable[[Connection, Event], bool]
"""Takes one event into a room's tables, inside a transaction; True when it changed something."""

_log = logging.getLogger(__name__)
_NEXT_BATCH = "matrix-next-batch"


class Timeline:
    """The local copy of what the rooms said."""

    def __init__(self, store: Store, folds: Iterable[Fold]) -> None:
        self._store = store
        self._folds = tuple(folds)

    @property
    def since(self) -> str:
        """The batch token up to which everything is folded; empty before the first sync."""
        row = self._store.reader.execute(
            "SELECT value FROM state WHERE name = ?", (_NEXT_BATCH,)
        ).fetchone()
        return str(row["value"]) if row else ""

    async def take(self, api: MatrixApi, sync: Sync) -> bool:
        """Fold a sync, what lies in gaps first; True when a table changed.

        Events and batch token are committed together: a crash in between repeats the sync, and
        events that are seen already do nothing.
        """
        events: list[Event] = []
        for room, joined in sync.rooms.join.items():
            events += await self._whole(api, room, joined)
        names = await self._names(api, {event.sender for event in events})

        def change(connection: Connection) -> bool:
            connection.executemany("INSERT OR REPLACE INTO person VALUES (?, ?)", names)
            changed = [self._fold(connection, event) for event in events]
            connection.execute(
                "INSERT OR REPLACE INTO state VALUES (?, ?)", (_NEXT_BATCH, sync.next_batch)
            )
            return any(changed)

        return await self._store.write(change)

    async def _names(self, api: MatrixApi, senders: set[str]) -> list[tuple[str, str]]:
        """Display names of senders not met before."""
        known = {row["user"] for row in self._store.reader.execute("SELECT user FROM person")}
        return [(user, await api.display_name(user)) for user in sorted(senders - known)]

    async def _whole(self, api: MatrixApi, room: str, joined: JoinedRoom) -> list[Event]:
        """The room's new events, oldest first, with those a limited sync left out."""
        missed: list[Event] = []
        start = joined.timeline.prev_batch if joined.timeline.limited else ""
        while start:
            page = await api.messages(room, start)
            unseen = [event for event in page.chunk if not self._is_seen(event)]
            missed += unseen
            start = page.end if len(unseen) == len(page.chunk) else ""
        return [*reversed(missed), *joined.timeline.events]

    def _is_seen(self, event: Event) -> bool:
        row = self._store.reader.execute("SELECT 1 FROM seen WHERE event = ?", (event.event_id,))
        return row.fetchone() is not None

    def _fold(self, connection: Connection, event: Event) -> bool:
        new = connection.execute(
            "INSERT INTO seen VALUES (?) ON CONFLICT DO NOTHING", (event.event_id,)
        )
        if new.rowcount == 0:
            return False
        changes = [_fold_or_leave(fold, connection, event) for fold in self._folds]
        return any(changes)


def _fold_or_leave(fold: Fold, connection: Connection, event: Event) -> bool:
    """What a fold can't make sense of is left alone: one event must never stop all the others."""
    try:
        return fold(connection, event)
    except (ValueError, TypeError, OverflowError) as error:
        _log.warning("left event %s alone: %s", event.event_id, type(error).__name__)
        return False
