"""Sees to it that nothing is kept longer than the policy says, as long as the program runs."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable
from datetime import datetime

from agent_desktop.domain.retention import Retention
from agent_desktop.logbook.erasing import is_rewriting_due, note_rewritten
from agent_desktop.logbook.retention import strip_old
from agent_desktop.store.database import Connection, Damaged, Store, StoreError

_log = logging.getLogger(__name__)
_HOUR = 3600.0


class Housekeeping:
    """Looks the store through once, and strips what has grown too old, at the start and every
    hour. Runs on the desktop's loop. `damaged` is called when the file is not sound.
    """

    def __init__(
        self,
        store: Store,
        retention: Retention,
        now: Callable[[], datetime],
        damaged: Callable[[], None] = lambda: None,
        more: Callable[[Connection, Retention, datetime], None] = lambda _c, _r, _n: None,
    ) -> None:
        """`more` strips what other rooms keep, in the same transaction."""
        self._store = store
        self._retention = retention
        self._now = now
        self._damaged = damaged
        self._more = more
        self._task: asyncio.Task[None] | None = None

    def run(self) -> None:
        """Start, once, on the loop."""
        self._task = asyncio.get_running_loop().create_task(self._keep_on(), name="housekeeping")

    async def close(self) -> None:
        """Stop; what is left is done at the next start."""
        if self._task is not None:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task

    async def clean(self) -> None:
        """Strip all that is too old; once a day, write the file anew without it.

        Raises StoreFull or StoreError; what was done stays done.
        """
        while await self._store.write(self._strip):
            pass
        if is_rewriting_due(self._store.reader, self._now()):
            await self._store.rewrite()
            await self._store.write(lambda c: note_rewritten(c, self._now()))
        await self._store.checkpoint()

    def _strip(self, connection: Connection) -> bool:
        self._more(connection, self._retention, self._now())
        return strip_old(connection, self._retention, self._now())

    async def _keep_on(self) -> None:
        try:
            await self._store.look_through()
        except Damaged as error:
            _log.error("the store is damaged: %s", error)
            self._damaged()
        while True:
            try:
                await self.clean()
            except StoreError as error:
                _log.warning("could not strip what is too old: %s", type(error).__name__)
            await asyncio.sleep(_HOUR)
