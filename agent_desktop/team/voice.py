"""What I say to the others now, through whatever connection there is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

import msgspec

from agent_desktop.domain.ids import MessageId, MunicipalityCode, RoomName, new_id
from agent_desktop.domain.moment import to_millis
from agent_desktop.domain.queue import PauseReason, QueueAction
from agent_desktop.domain.team import Presence
from agent_desktop.matrix.rooms import LIVE
from agent_desktop.matrix.shapes import Json
from agent_desktop.team.wire import REQUEST, SCHEMA, STATUS, WireRequest, WireStatus


class Line(Protocol):
    """A connection that says things at once or not at all."""

    def say_now(self, room: str, kind: str, content: Json, key: str) -> None: ...
    def say_typing(self, room: str, typing: bool) -> None: ...
    def say_read(self, room: str, event: str) -> None: ...


class RoomVoice:
    """Says it in the rooms. Without a line nothing is said; the status is said again at the next
    connection.
    """

    def __init__(self, line: Callable[[], Line | None], now: Callable[[], datetime]) -> None:
        self._line = line
        self._now = now
        self._status: WireStatus | None = None

    def tell_status(
        self,
        presence: Presence,
        since: datetime,
        reason: PauseReason | None,
        municipality: MunicipalityCode | None,
    ) -> None:
        """What I do."""
        self._status = WireStatus(
            schema=SCHEMA,
            presence=presence,
            since=to_millis(since),
            at=to_millis(self._now()),
            reason=reason,
            municipality=municipality,
        )
        self._say(STATUS, self._status, STATUS)

    def connected(self) -> None:
        """There is a connection again: it hears what I do."""
        if self._status is not None:
            now = to_millis(self._now())
            self._say(STATUS, msgspec.structs.replace(self._status, at=now), STATUS)

    def ask_queue(self, change: QueueAction, reason: PauseReason | None) -> str:
        """Ask the feed to change my place in the queue; the request's id."""
        request = new_id()
        wire = WireRequest(SCHEMA, request, change, to_millis(self._now()), reason)
        self._say(REQUEST, wire, request)
        return request

    def say_typing(self, room: RoomName, typing: bool) -> None:
        """Whether I am writing in a room."""
        line = self._line()
        if line is not None:
            line.say_typing(room, typing)

    def say_read(self, room: RoomName, message: MessageId) -> None:
        """I have read everything up to a message."""
        line = self._line()
        if line is not None:
            line.say_read(room, message)

    def _say(self, kind: str, wire: WireStatus | WireRequest, key: str) -> None:
        line = self._line()
        if line is not None:
            line.say_now(LIVE, kind, msgspec.to_builtins(wire), key)
