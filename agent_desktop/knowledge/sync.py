"""Keeps the mirror up with its sources."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor

from msgspec import Struct
from msgspec.structs import replace

from agent_desktop.domain.knowledge import SourceState
from agent_desktop.knowledge.library import Library
from agent_desktop.knowledge.source import KnowledgeSource, SourceUnavailable
from agent_desktop.store.database import StoreError

_log = logging.getLogger(__name__)
_LONGEST_PAUSE = 8
"""How many times its usual pause an unreachable source is left alone at most."""


class Watched(Struct, frozen=True):
    """A source, and how many seconds there are between looks at it."""

    source: KnowledgeSource
    every: float


class KnowledgeSync:
    """Asks every source again and again; each on a thread of its own. On the desktop's loop.

    `told` hears of every source's state when it changes, `changed` when the articles have. An
    unreachable source costs one line in the log, and its return another.
    """

    def __init__(
        self,
        library: Library,
        watched: Sequence[Watched],
        told: Callable[[tuple[SourceState, ...]], None],
        changed: Callable[[], None],
    ) -> None:
        self._library = library
        self._watched = watched
        self._told = told
        self._changed = changed
        self._states = {w.source.name: library.state(w.source.name) for w in watched}
        self._threads = ThreadPoolExecutor(max(len(watched), 1), thread_name_prefix="knowledge")
        self._tasks: list[asyncio.Task[None]] = []

    @property
    def states(self) -> Mapping[str, SourceState]:
        """Every source as last told."""
        return self._states

    def run(self) -> None:
        """Ask every source now, and on and on until `close`."""
        self._tasks = [
            asyncio.get_running_loop().create_task(self._follow(watched))
            for watched in self._watched
        ]

    async def close(self) -> None:
        """Ask no more."""
        for task in self._tasks:
            task.cancel()
        for watched in self._watched:
            watched.source.close()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._threads.shutdown(wait=False, cancel_futures=True)

    async def _follow(self, watched: Watched) -> None:
        failures = 0
        while True:
            try:
                failures = 0 if await self._look(watched.source) else failures + 1
            except StoreError as error:
                _log.warning("the mirror of %s can't be kept: %s", watched.source.name, error)
                failures += 1
            await asyncio.sleep(watched.every * min(2**failures, _LONGEST_PAUSE))

    async def _look(self, source: KnowledgeSource) -> bool:
        """Take over what a source has; whether it could be asked."""
        loop = asyncio.get_running_loop()
        cursor = self._library.cursor(source.name)
        try:
            changes = await loop.run_in_executor(self._threads, source.changes, cursor)
        except SourceUnavailable as error:
            self._tell(
                replace(self._library.state(source.name), unreachable=True, detail=str(error))
            )
            return False
        if changes is None:
            await self._library.confirm(source.name)
        else:
            await self._library.take(source.name, changes)
            self._changed()
        self._tell(self._library.state(source.name))
        return True

    def _tell(self, state: SourceState) -> None:
        before = self._states[state.name]
        if state.unreachable and not before.unreachable:
            _log.warning("knowledge source %s is unreachable: %s", state.name, state.detail)
        elif before.unreachable and not state.unreachable:
            _log.warning("knowledge source %s is back", state.name)
        self._states[state.name] = state
        self._told(tuple(self._states.values()))
