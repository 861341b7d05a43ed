"""A virtual screen with a window manager."""

from __future__ import annotations

import asyncio
import os
import select
import subprocess
from pathlib import Path

from agent_desktop.demo.servers.process import ServerError, ServerProcess
from agent_desktop.demo.servers.running import Running

_SECONDS = 20


class VirtualScreen(Running):
    """Xvfb on a display number that is free, with openbox, while its `async with` block runs."""

    def __init__(self, work: Path, *, size: tuple[int, int] = (1600, 1000)) -> None:
        self._work = work
        self._size = size
        self._servers: list[ServerProcess] = []
        self._display = ""

    async def start(self) -> None:
        """Start the screen, then its window manager."""
        self._work.mkdir(parents=True, exist_ok=True)
        await self._start_screen()
        await self._start_window_manager()

    def env(self) -> dict[str, str]:
        """What a program needs to appear on this screen and on no other."""
        return {
            "DISPLAY": self._display,
            "WAYLAND_DISPLAY": "",
            "QT_QPA_PLATFORM": "xcb",
            "XDG_SESSION_TYPE": "x11",
        }

    async def stop(self) -> None:
        """Take it down. Windows on it lose their connection."""
        while self._servers:
            await self._servers.pop().stop()

    async def _start_screen(self) -> None:
        width, height = self._size
        answer, number = os.pipe()
        try:
            screen = ServerProcess.start(
                [
                    *("Xvfb", "-displayfd", str(number), "-screen", "0", f"{width}x{height}x24"),
                    *("-nolisten", "tcp", "-noreset", "-dpi", "96"),
                ],
                log=self._work / "xvfb.log",
                pass_fds=[number],
            )
            self._servers.append(screen)
            os.close(number)
            line = await asyncio.to_thread(_next_line, answer)
        finally:
            os.close(answer)
        if not line:
            raise ServerError(f"Xvfb did not start:\n{screen.last_words()}")
        self._display = f":{line}"

    async def _start_window_manager(self) -> None:
        manager = ServerProcess.start(
            ["openbox", "--sm-disable", "--startup", "echo ready"],
            log=self._work / "openbox.log",
            env={**self.env(), "XDG_CONFIG_HOME": str(self._work), "HOME": str(self._work)},
            stdout=subprocess.PIPE,
        )
        self._servers.append(manager)
        while line := await asyncio.to_thread(_next_line, manager.stdout.fileno()):
            if line == "ready":  # before that it may complain about its menus
                return
        raise ServerError(f"openbox did not start:\n{manager.last_words()}")


def _next_line(pipe: int) -> str:
    """The next line of a pipe; empty when it is closed or silent for too long."""
    line = b""
    while not line.endswith(b"\n"):
        readable, _, _ = select.select([pipe], [], [], _SECONDS)
        byte = os.read(pipe, 1) if readable else b""
        if not byte:
            return ""
        line += byte
    return line.decode(errors="replace").strip()
