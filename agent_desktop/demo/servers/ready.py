"""Wait until a server says that it is ready, instead of asking it again and again."""

from __future__ import annotations

import asyncio
import secrets
import select
import socket
import time
from types import TracebackType
from typing import Self

from agent_desktop.demo.servers.process import ServerError, ServerProcess

_LOOK_FOR_DEATH = 0.25


class ReadySocket:
    """The receiving end of systemd's readiness protocol (sd_notify(3)), without systemd.

    Hand `env()` to the server, then `await wait(...)`. The socket is abstract: no file.
    """

    def __init__(self) -> None:
        self._name = f"agent-desktop-{secrets.token_hex(8)}"
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.bind("\0" + self._name)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self._socket.close()

    def env(self) -> dict[str, str]:
        """What the server must find in its environment."""
        return {"NOTIFY_SOCKET": "@" + self._name}

    async def wait(self, server: ServerProcess, what: str, seconds: float = 60) -> None:
        """Return when it is ready. ServerError with its last words if it ends or is late."""
        if not await asyncio.to_thread(self._listen, server, seconds):
            state = "did not get ready in time" if server.alive() else "ended while starting"
            await server.kill()
            raise ServerError(f"{what} {state}. Its last words:\n{server.last_words()}")

    def _listen(self, server: ServerProcess, seconds: float) -> bool:
        until = time.monotonic() + seconds
        while time.monotonic() < until and server.alive():
            readable, _, _ = select.select([self._socket], [], [], _LOOK_FOR_DEATH)
            if readable and b"READY=1" in self._socket.recv(4096).splitlines():
                return True
        return False
