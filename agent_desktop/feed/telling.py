"""The queue told in `live`: at changes, at most five times a second, and every five seconds.

Snapshots are never queued up: what is sent is the queue as it is when it is sent.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

import msgspec

from agent_desktop.domain.ids import new_id
from agent_desktop.feed.homeserver import FeedApi
from agent_desktop.matrix.api import MatrixError
from agent_desktop.matrix.rooms import LIVE
from agent_desktop.team.wire import QUEUE, WireQueue

_log = logging.getLogger(__name__)
NOT_OFTENER_SECONDS = 0.2
HEARTBEAT_SECONDS = 5.0
_UNAUTHORIZED = 401
_REFUSED_WAIT = 30.0


class Telling:
    """Sends snapshots. `make` gives the queue as it is now."""

    def __init__(self, make: Callable[[], WireQueue]) -> None:
        self._make = make
        self._changed = asyncio.Event()

    def changed(self) -> None:
        """The queue is otherwise now."""
        self._changed.set()

    async def run(self, api: FeedApi) -> None:
        """Tell until cancelled. Raises Unreachable, or MatrixError when we are logged out."""
        clock = asyncio.get_running_loop().time
        room = await api.room(LIVE)
        while True:
            began = clock()
            self._changed.clear()
            await self._send(api, room)
            try:
                async with asyncio.timeout(HEARTBEAT_SECONDS):
                    await self._changed.wait()
            except TimeoutError:
                continue
            await asyncio.sleep(max(began + NOT_OFTENER_SECONDS - clock(), 0))

    async def _send(self, api: FeedApi, room: str) -> None:
        content = msgspec.to_builtins(self._make())
        try:
            await api.send_event(room, QUEUE, new_id(), content)
        except MatrixError as error:
            if error.status == _UNAUTHORIZED or (error.is_passing and error.retry_after is None):
                raise
            if error.retry_after is None:
                _log.error("the queue can't be told in %s: %s", LIVE, error.errcode)
            await asyncio.sleep(error.retry_after or _REFUSED_WAIT)
            self._changed.set()
