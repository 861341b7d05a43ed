"""Calls that have left the queue, told once each in their municipality's log room.

The transaction id is the call's id and the device is the same for ever, so a message sent again is
the same message. A homeserver forgets transaction ids after a while: one that was tried in a life
before this and long ago is looked for first.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime, timedelta

import msgspec

from agent_desktop.domain.moment import to_millis
from agent_desktop.domain.queue import QueueCall
from agent_desktop.feed.homeserver import FeedApi
from agent_desktop.feed.ledger import Ledger
from agent_desktop.feed.municipalities import Municipalities
from agent_desktop.feed.words import readable
from agent_desktop.matrix.api import MatrixError
from agent_desktop.matrix.rooms import log_room
from agent_desktop.matrix.shapes import Json
from agent_desktop.team.wire import QUEUE_CALL, SCHEMA, WireQueueCall

_log = logging.getLogger(__name__)
_UNAUTHORIZED = 401
_CLOSED_FOR = timedelta(seconds=60)
_LOOK_AGAIN_SECONDS = 30.0
_REMEMBERED = timedelta(minutes=20)
"""Homeservers keep transaction ids longer than this (Synapse: at least half an hour)."""


class Delivery:
    """Sends what the ledger has not sent. Run it on the feed's loop."""

    def __init__(
        self, ledger: Ledger, municipalities: Municipalities, now: Callable[[], datetime]
    ) -> None:
        self._ledger = ledger
        self._municipalities = municipalities
        self._now = now
        self._posted = asyncio.Event()
        self._closed: dict[str, datetime] = {}

    def posted(self) -> None:
        """There may be something new to send."""
        self._posted.set()

    async def run(self, api: FeedApi) -> None:
        """Deliver until cancelled. Raises Unreachable, or MatrixError when we are logged out."""
        while True:
            self._posted.clear()
            place = 0
            while rows := self._ledger.to_send(after=place):
                for place, call, was_tried in rows:  # noqa: B007 - the last is where we go on
                    await self._deliver(api, call, was_tried=was_tried)
            try:
                async with asyncio.timeout(_LOOK_AGAIN_SECONDS):
                    await self._posted.wait()
            except TimeoutError:
                continue

    async def _deliver(self, api: FeedApi, call: QueueCall, *, was_tried: bool) -> None:
        local = log_room(call.municipality)
        if self._now() < self._closed.get(local, datetime.min.replace(tzinfo=self._now().tzinfo)):
            return
        try:
            room = await api.room(local)
            is_old = self._now() - call.ended > _REMEMBERED
            if not (was_tried and is_old and await _has_arrived(api, room, call)):
                self._ledger.trying(call)
                await api.send(room, call.id, self._message(call))
        except MatrixError as error:
            await self._refused(local, error)
        else:
            self._closed.pop(local, None)
            self._ledger.delivered(call)

    async def _refused(self, local: str, error: MatrixError) -> None:
        """Wait when asked to; leave a room that is closed to us for a while, others go on."""
        if error.retry_after is not None:
            await asyncio.sleep(error.retry_after)
            self._posted.set()
            return
        if error.is_passing or error.status == _UNAUTHORIZED:
            raise error
        if local not in self._closed:
            told = (local, error.status, error.errcode)  # its words may hold ours
            _log.error("calls for room %s can't be told: %s %s", *told)
        self._closed[local] = self._now() + _CLOSED_FOR

    def _message(self, call: QueueCall) -> Json:
        return {
            "msgtype": "m.notice",
            "body": readable(call, self._municipalities.written_form(call.municipality)),
            QUEUE_CALL: msgspec.to_builtins(wire_call(call)),
        }


def wire_call(call: QueueCall) -> WireQueueCall:
    """A call as it stands in its message."""
    return WireQueueCall(
        schema=SCHEMA,
        id=call.id,
        queue=call.queue,
        outcome=call.outcome,
        joined=to_millis(call.joined),
        ended=to_millis(call.ended),
        municipality=call.municipality,
        number=call.number.digits if call.number else "",
        extension=call.extension,
    )


async def _has_arrived(api: FeedApi, room: str, call: QueueCall) -> bool:
    """Whether a room's timeline has a call's message, back to when the call ended."""
    start = ""
    while True:
        page = await api.messages(room, start)
        for event in page.chunk:
            found = event.content.get(QUEUE_CALL)
            if isinstance(found, dict) and found.get("id") == call.id:
                return True
        oldest = page.chunk[-1].origin_server_ts if page.chunk else 0
        if not page.end or oldest < to_millis(call.ended):
            return False
        start = page.end
