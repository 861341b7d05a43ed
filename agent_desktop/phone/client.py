"""The desktop's end of the engine: starts it, attaches, watches it, and starts it again.

Everything runs on the desktop's asyncio loop, in one task.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import signal
import socket
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path

import msgspec

from agent_desktop.domain.status import Fault, Health
from agent_desktop.ipc.frames import FrameError, FrameReader, pack
from agent_desktop.ipc.local_socket import connect
from agent_desktop.phone import messages as m
from agent_desktop.phone.spawning import spawn

_log = logging.getLogger(__name__)
_CHUNK = 1 << 16
_HEARTBEAT_SECONDS = 1.0
_HUNG_AFTER_BEATS = 5
_START_SECONDS = 10.0
_QUIT_SECONDS = 5.0
_START_POLL_SECONDS = 0.02
_HEALTHY_SECONDS = 10.0
"""An engine that dies younger than this is started again more and more slowly."""
_BACK_OFF = (0.0, 0.3, 1.0, 2.0, 5.0)


class EngineState(msgspec.Struct, frozen=True):
    """Whether there is an engine. Sent like an engine event; `fault` says why not."""

    health: Health
    fault: Fault | None = None
    detail: str = ""


Told = Callable[[m.AnyEvent | EngineState], None]


class EngineClient:
    """The engine as the desktop sees it.

    `told` is called on the loop with every event of the engine and with EngineState. After a
    re-attach the engine's Attached event carries all living calls, so nothing has to be
    remembered here. Commands sent while there is no engine are dropped: a telephone that is away
    can't carry them out later, when they would surprise.
    """

    def __init__(
        self,
        socket_path: Path,
        told: Told,
        *,
        env: Mapping[str, str] | None = None,
        begun: subprocess.Popen[bytes] | None = None,
    ) -> None:
        """`env` is what an engine that has to be started gets instead of our own environment;
        `begun` is one that is starting already.
        """
        self._path = socket_path
        self._told = told
        self._env = env
        self._configuration: m.Configure | None = None
        self._socket: socket.socket | None = None
        self._pid = 0
        self._beats = 0
        self._unanswered = 0
        self._task: asyncio.Task[None] | None = None
        self._served = asyncio.Event()
        self._process = begun
        self._closing = False

    def configure(self, configuration: m.Configure) -> None:
        """Use this configuration now and after every re-attach."""
        self._configuration = configuration
        self.send(configuration)

    def run(self) -> None:
        """Start watching. Call once, on the loop."""
        self._task = asyncio.get_running_loop().create_task(self._supervise(), name="engine")

    async def reached(self, within: float) -> None:
        """Return when an engine has been told what to be, at the latest after so many seconds."""
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._served.wait(), within)

    def send(self, command: m.AnyCommand) -> None:
        """Send a command now, or drop it when there is no engine."""
        if self._socket is None:
            return
        try:
            self._socket.sendall(pack(m.encode(command)))
        except OSError as error:
            _log.warning("engine does not take commands: %s", error)

    async def close(self, *, quit_engine: bool) -> None:
        """Let go of the engine. With `quit_engine` it hangs up, unregisters and ends.

        Nothing is told any more. The engine itself hangs up the line when it has read Quit: a
        socket that is closed with something unread in it would take Quit with it.
        """
        self._closing = True
        if quit_engine and self._task is not None and self._socket is not None:
            self.send(m.Quit())
            await asyncio.wait({self._task}, timeout=_QUIT_SECONDS)
        if self._task is not None:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task
        self._forget()
        if quit_engine and self._process is not None:
            await _wait_for(self._process)

    async def _supervise(self) -> None:
        failures = 0
        while True:
            await asyncio.sleep(_BACK_OFF[min(failures, len(_BACK_OFF) - 1)])
            try:
                connection = await self._reach()
            except OSError as error:
                failures += 1
                _log.warning("no engine: %s", error)
                self._told(EngineState(Health.DOWN, Fault.CRASHED, str(error)))
                continue
            attached = asyncio.get_running_loop().time()
            await self._serve(connection)
            lived = asyncio.get_running_loop().time() - attached
            failures = 0 if lived > _HEALTHY_SECONDS else failures + 1
            self._forget()
            if self._closing:
                return
            self._told(EngineState(Health.DOWN, Fault.CRASHED))

    async def _reach(self) -> socket.socket:
        """A connection to a living engine, started if there is none. Raises OSError."""
        with contextlib.suppress(OSError, ValueError):
            return connect(self._path)
        if self._process is None or self._process.poll() is not None:
            self._process = spawn(self._path, self._env)
        loop = asyncio.get_running_loop()
        deadline = loop.time() + _START_SECONDS
        while loop.time() < deadline:
            if self._process.poll() is not None:
                raise ConnectionError(f"the engine ended with code {self._process.returncode}")
            with contextlib.suppress(OSError, ValueError):
                return connect(self._path)
            await asyncio.sleep(_START_POLL_SECONDS)
        raise TimeoutError("the engine did not start")

    async def _serve(self, connection: socket.socket) -> None:
        """Attach and pass events on until the engine is gone."""
        connection.setblocking(False)
        self._socket = connection
        self._unanswered = 0
        self.send(m.Attach(m.PROTOCOL))
        if self._configuration is not None:
            self.send(self._configuration)
        self._served.set()
        heart = asyncio.get_running_loop().create_task(self._beat(), name="engine heartbeat")
        try:
            await self._read(connection)
        finally:
            heart.cancel()

    async def _read(self, connection: socket.socket) -> None:
        loop = asyncio.get_running_loop()
        reader = FrameReader()
        while True:
            try:
                data = await loop.sock_recv(connection, _CHUNK)
                if not data:
                    return
                for frame in reader.feed(data):
                    self._take(m.decode_event(frame))
            except (OSError, FrameError, msgspec.MsgspecError) as error:
                _log.warning("lost the engine: %s", error)
                return

    def _take(self, event: m.AnyEvent) -> None:
        if isinstance(event, m.Pong):
            self._unanswered = 0
            return
        if self._closing:
            return
        if isinstance(event, m.Attached):
            self._pid = event.pid
            self._told(EngineState(Health.OK))
        self._told(event)

    async def _beat(self) -> None:
        """Ask for a sign of life; an engine that hangs is killed, and the read loop sees it."""
        while True:
            await asyncio.sleep(_HEARTBEAT_SECONDS)
            if self._unanswered >= _HUNG_AFTER_BEATS and self._pid and not self._has_spoken():
                _log.error("the engine hangs; ending it")
                with contextlib.suppress(OSError):
                    os.kill(self._pid, _kill_signal())
                return
            self._unanswered += 1
            self._beats += 1
            self.send(m.Ping(self._beats))

    def _has_spoken(self) -> bool:
        """Whether something unread lies in the socket: then it is us who are slow, not it."""
        try:
            return self._socket is not None and bool(self._socket.recv(1, socket.MSG_PEEK))
        except BlockingIOError:
            return False

    def _forget(self) -> None:
        if self._socket is not None:
            self._socket.close()
        self._socket = None
        self._pid = 0
        if self._process is not None:
            self._process.poll()


async def end_engine(socket_path: Path, seconds: float = 5.0) -> None:
    """Let an engine that nobody attends hang up and end. Nothing happens when there is none."""
    with contextlib.suppress(OSError, ValueError):
        connection = connect(socket_path)
        connection.setblocking(False)
        loop = asyncio.get_running_loop()
        with contextlib.closing(connection), contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                for command in (m.Attach(m.PROTOCOL), m.Quit()):
                    await loop.sock_sendall(connection, pack(m.encode(command)))
                while await loop.sock_recv(connection, _CHUNK):
                    pass


async def _wait_for(process: subprocess.Popen[bytes], seconds: float = 5.0) -> None:
    """Wait until a process has ended; kill it when it won't."""
    loop = asyncio.get_running_loop()
    deadline = loop.time() + seconds
    while process.poll() is None:
        if loop.time() > deadline:
            process.kill()
        await asyncio.sleep(_START_POLL_SECONDS)


def _kill_signal() -> int:
    return getattr(signal, "SIGKILL", signal.SIGTERM)
