"""Telling the others that I am writing."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from agent_desktop.desk.actions import DeskActions
from agent_desktop.domain.ids import RoomName

_SECONDS = 4.0


class TypingSignal:
    """Said again at most every four seconds, taken back once."""

    def __init__(self, actions: DeskActions, now: Callable[[], float] = monotonic) -> None:
        self._actions = actions
        self._now = now
        self._room: RoomName | None = None
        self._said = 0.0

    def typed(self, room: RoomName) -> None:
        """A letter was written."""
        if self._room != room:
            self.stop()
        if self._room is None or self._now() - self._said >= _SECONDS:
            self._room, self._said = room, self._now()
            self._actions.type_in(room, True)

    def stop(self) -> None:
        """Sent, emptied, or left."""
        if self._room is not None:
            self._actions.type_in(self._room, False)
            self._room = None
