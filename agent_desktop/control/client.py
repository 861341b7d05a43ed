"""The asking end of `ctl`: blocking, for scripts and tests."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import msgspec

from agent_desktop.control import messages as m
from agent_desktop.ipc.frames import FrameReader, pack
from agent_desktop.ipc.local_socket import connect

_CHUNK = 1 << 16
Desk = dict[str, Any]


class NotRunning(Exception):  # noqa: N818 - an answer to the one who asks
    """No desktop runs with this profile."""


class Refused(Exception):  # noqa: N818 - an answer to the one who asks
    """The desktop did not carry the request out."""

    def __init__(self, refusal: m.Refusal) -> None:
        super().__init__(refusal.why)
        self.code = refusal.code


class Control:
    """A connection to the running desktop of a profile."""

    def __init__(self, path: Path, seconds: float | None = 30.0) -> None:
        """Raises NotRunning. `seconds` is how long any single answer may take."""
        try:
            self._socket: socket.socket = connect(path)
        except (OSError, ValueError) as error:
            raise NotRunning(str(path)) from error
        self._socket.settimeout(seconds)
        self._frames = FrameReader()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._socket.close()

    def ask(self, request: m.AnyRequest) -> Desk:
        """Carry out a request; the desk right after it. Raises Refused or NotRunning."""
        return next(self.follow(request))

    def follow(self, request: m.AnyRequest) -> Iterator[Desk]:
        """Every answer to a request: one, or with Watch one for every change of the desk."""
        try:
            self._socket.sendall(pack(m.encode(request)))
            while data := self._socket.recv(_CHUNK):
                for frame in self._frames.feed(data):
                    yield _desk(frame)
        except TimeoutError:
            raise
        except OSError as error:
            raise NotRunning(str(error)) from error
        raise NotRunning("the desktop ended")


def _desk(frame: bytes) -> Desk:
    reply = m.decode_reply(frame)
    if reply.refusal is not None:
        raise Refused(reply.refusal)
    desk: Desk = msgspec.json.decode(reply.desk)
    return desk
