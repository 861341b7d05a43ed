"""What is worth saying now and never later: who types, what is read, what holds at the moment."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from agent_desktop.matrix.api import MatrixApi, MatrixError

_log = logging.getLogger(__name__)
_AGAIN_SECONDS = 1.0
_TIMES = 3

Work = Callable[[MatrixApi], Awaitable[object]]


class Soon:
    """Does small things with the homeserver one after the other; of those with the same key only
    the newest is done. What the homeserver refuses is logged and forgotten. On the desktop's loop.
    """

    def __init__(self) -> None:
        self._waiting: dict[str, Work] = {}
        self._new = asyncio.Event()

    def put(self, key: str, work: Work) -> None:
        """Do this as soon as we are connected, instead of what waits under the same key."""
        self._waiting.pop(key, None)
        self._waiting[key] = work
        self._new.set()

    def forget(self) -> None:
        """We were away: what waited says nothing true any more."""
        self._waiting.clear()

    async def run(self, api: MatrixApi) -> None:
        """Do what comes until cancelled. Raises Unreachable when the homeserver is gone."""
        while True:
            await self._new.wait()
            self._new.clear()
            while self._waiting:
                key = next(iter(self._waiting))
                await self._do(api, key, self._waiting.pop(key))

    async def _do(self, api: MatrixApi, key: str, work: Work) -> None:
        for _ in range(_TIMES):
            try:
                await work(api)
            except MatrixError as error:
                if not error.is_passing:
                    what = key.partition(" ")[0]  # the rest may be somebody's name
                    _log.warning("the homeserver refused %s: %s", what, error.errcode)
                    return
                await asyncio.sleep(error.retry_after or _AGAIN_SECONDS)
                if key in self._waiting:
                    return
            else:
                return
