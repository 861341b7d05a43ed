"""What Asterisk's manager interface says of registrations, at the moment it says it."""

from __future__ import annotations

import asyncio
import time
from contextlib import suppress
from typing import Self

from agent_desktop.demo.servers.asterisk import AsteriskServer
from agent_desktop.demo.servers.running import Running

_USER, _SECRET = "bench", "only-on-the-loopback"
MANAGER = {
    "manager.conf": f"""
[{_USER}]
secret = {_SECRET}
deny = 0.0.0.0/0.0.0.0
permit = 127.0.0.1/255.255.255.255
read = system
write = system
"""
}
"""To be added to the exchange's configuration."""


class Registrations(Running):
    """Listens to an exchange that has MANAGER while its block runs."""

    def __init__(self, server: AsteriskServer) -> None:
        self._server = server
        self._moments: asyncio.Queue[tuple[str, float]] = asyncio.Queue()
        self._task: asyncio.Task[None] | None = None
        self._writer: asyncio.StreamWriter | None = None

    async def start(self) -> None:
        """Log in."""
        reader, self._writer = await asyncio.open_connection(
            self._server.host, self._server.ami_port
        )
        self._writer.write(
            f"Action: Login\r\nUsername: {_USER}\r\nSecret: {_SECRET}\r\n\r\n".encode()
        )
        self._task = asyncio.create_task(self._listen(reader))

    async def stop(self) -> None:
        """Listen no more."""
        if self._task is not None:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task
        if self._writer is not None:
            self._writer.close()

    def forget(self) -> Self:
        """What was until now doesn't count."""
        while not self._moments.empty():
            self._moments.get_nowait()
        return self

    async def registered(self, user: str, seconds: float = 20) -> float:
        """When this account was registered next, on the clock of time.perf_counter."""
        async with asyncio.timeout(seconds):
            while True:
                who, moment = await self._moments.get()
                if who == user:
                    return moment

    async def _listen(self, reader: asyncio.StreamReader) -> None:
        event: dict[str, str] = {}
        while raw := await reader.readline():
            line = raw.decode(errors="replace").rstrip("\r\n")
            if line:
                key, _, value = line.partition(": ")
                event[key] = value
                continue
            if event.get("Event") == "ContactStatus" and event.get("ContactStatus") in _THERE:
                self._moments.put_nowait((event.get("AOR", ""), time.perf_counter()))
            event = {}


_THERE = {"Created", "Updated", "NonQualified", "Reachable"}
