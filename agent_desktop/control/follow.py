"""The running desk as a stream of changes, for programs on an event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

import msgspec

from agent_desktop.control import messages as m
from agent_desktop.control.client import Control, Desk, NotRunning
from agent_desktop.ipc.frames import FrameReader, pack
from agent_desktop.ipc.local_socket import connect

_CHUNK = 1 << 16
_RETRY_SECONDS = 0.05


class DeskFollower:
    """Keeps the latest state of a desk and wakes who waits for it to be so."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._changed = asyncio.Condition()
        self._task: asyncio.Task[None] | None = None
        self._writer: asyncio.StreamWriter | None = None
        self.desk: Desk = {}

    async def start(self, seconds: float = 30.0) -> None:
        """Wait until the desktop runs, then follow it. Raises TimeoutError."""
        async with asyncio.timeout(seconds):
            while True:
                try:
                    connection = connect(self._path)
                    break
                except (OSError, ValueError):
                    await asyncio.sleep(_RETRY_SECONDS)
        connection.setblocking(False)
        reader, self._writer = await asyncio.open_connection(sock=connection)
        self._writer.write(pack(m.encode(m.Watch())))
        self._task = asyncio.create_task(self._read(reader), name="follow desk")

    async def until(self, so: Callable[[Desk], object], seconds: float = 20.0) -> Desk:
        """The desk as soon as `so` holds for it. Raises TimeoutError, with the desk as it was."""
        try:
            async with asyncio.timeout(seconds), self._changed:
                await self._changed.wait_for(lambda: self.desk and so(self.desk))
        except TimeoutError:
            raise TimeoutError(f"the desk did not become as expected: {self._gist()}") from None
        return self.desk

    def ask(self, request: m.AnyRequest) -> Desk:
        """Carry out a request on a connection of its own. Raises Refused or NotRunning."""
        with Control(self._path) as control:
            return control.ask(request)

    async def close(self) -> None:
        """Stop following."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
        if self._writer is not None:
            self._writer.close()

    def _gist(self) -> Desk:
        """How far the desk came, without anything personal."""
        view = self.desk.get("view", {})
        return {
            "status": view.get("status"),
            "ringing": len(view.get("ringing", ())),
            "calls": [call["state"] for call in view.get("calls", ())],
            "services": {s["service"]: s["health"] for s in view.get("services", ())},
            "painted": len(self.desk.get("painted", ())),
        }

    async def _read(self, reader: asyncio.StreamReader) -> None:
        frames = FrameReader()
        while data := await reader.read(_CHUNK):
            for frame in frames.feed(data):
                reply = m.decode_reply(frame)
                async with self._changed:
                    self.desk = msgspec.json.decode(reply.desk)
                    self._changed.notify_all()
        raise NotRunning("the desktop ended")
