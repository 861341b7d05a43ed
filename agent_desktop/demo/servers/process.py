"""A server process that never outlives us."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO

_QUOTED_LINES = 15
_AFTER_KILL = 5.0


class ServerError(RuntimeError):
    """A server could not be fetched, started or spoken to. The text is for a person."""


class ServerProcess:
    """One child in its own process group.

    The kernel ends the child when the starting thread dies (PR_SET_PDEATHSIG, through util-linux's
    `setpriv`), so call `start` on the main thread. Signals go to this pid and its group only.
    """

    def __init__(self, child: subprocess.Popen[bytes], log: Path) -> None:
        self._child = child
        self._log = log

    @classmethod
    def start(
        cls,
        argv: Sequence[str | Path],
        *,
        log: Path,
        env: Mapping[str, str] | None = None,
        pass_fds: Sequence[int] = (),
        stdin: int = subprocess.DEVNULL,
        stdout: int | None = None,
    ) -> ServerProcess:
        """Run `argv` with `env` on top of ours; what it prints is appended to `log`."""
        with log.open("ab") as out:
            child = subprocess.Popen(
                ["setpriv", "--pdeathsig", "TERM", "--", *map(str, argv)],
                env={**os.environ, **(env or {})},
                stdin=stdin,
                stdout=out if stdout is None else stdout,
                stderr=out,
                pass_fds=tuple(pass_fds),
                process_group=0,
            )
        return cls(child, log)

    @property
    def pid(self) -> int:
        """The server's own process id."""
        return self._child.pid

    @property
    def stdin(self) -> IO[bytes]:
        """The pipe asked for with `stdin=PIPE`."""
        return _pipe(self._child.stdin)

    @property
    def stdout(self) -> IO[bytes]:
        """The pipe asked for with `stdout=PIPE`."""
        return _pipe(self._child.stdout)

    def alive(self) -> bool:
        """Whether it still runs."""
        return self._child.poll() is None

    def last_words(self) -> str:
        """The end of its log, for an error message."""
        with suppress(OSError):
            lines = self._log.read_text(errors="replace").splitlines()
            return "\n".join(lines[-_QUOTED_LINES:])
        return ""

    async def ended(self, within: float) -> bool:
        """True as soon as it is gone, False when it still runs after `within` seconds."""
        try:
            await asyncio.to_thread(self._child.wait, within)
        except subprocess.TimeoutExpired:
            return False
        return True

    async def stop(self, grace: float = 5) -> None:
        """Ask it to end; after `grace` seconds kill it and whatever it started. Never raises."""
        self._signal(signal.SIGTERM)
        await self.ended(grace)
        await self.kill()

    async def kill(self) -> None:
        """Kill it and its group at once, and reap it."""
        with suppress(ProcessLookupError):
            os.killpg(self.pid, signal.SIGKILL)
        await self.ended(_AFTER_KILL)
        for pipe in (self._child.stdin, self._child.stdout):
            if pipe is not None:
                pipe.close()

    def _signal(self, number: int) -> None:
        if self.alive():
            self._child.send_signal(number)


def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
    if pipe is None:
        raise ServerError("This process was started without that pipe.")
    return pipe
