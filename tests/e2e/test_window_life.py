"""The life of the program on a real screen: its first start, the tray, and its end."""

from __future__ import annotations

import asyncio
import os
import sys
import tomllib
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from agent_desktop.control import messages as c
from agent_desktop.demo.servers.keyring import PrivateKeyring
from agent_desktop.demo.servers.ports import free_port
from agent_desktop.demo.servers.process import ServerProcess
from agent_desktop.demo.servers.screen import VirtualScreen
from agent_desktop.domain.call import CallState
from tests.fixtures.program import Program
from tests.fixtures.telephone import Telephone, direct
from tests.fixtures.windows import until_active, until_titled, xdotool


class Fresh(Program):
    """A program without a settings file, on a machine without a policy."""

    def _write_profile(self) -> None:
        super()._write_profile()
        self.profile.settings_file.unlink()


@pytest.fixture
async def tray(tmp_path: Path, screen: VirtualScreen) -> AsyncIterator[None]:
    """A tray at the lower edge of the screen."""
    command = ["trayer", "--edge", "bottom", "--widthtype", "request", "--height", "24"]
    running = ServerProcess.start(command, log=tmp_path / "trayer.log", env=screen.env())
    async with asyncio.timeout(30):
        while not await xdotool(screen, "search", "--name", "panel"):
            pass
    yield
    await running.stop()


async def windows(screen: VirtualScreen, program: Program) -> list[str]:
    """The windows of the program that can be seen."""
    said = await xdotool(
        screen, "search", "--onlyvisible", "--all", "--pid", str(program.pid), "--name", "Agent"
    )
    return said.split()


async def until(screen: VirtualScreen, program: Program, *, seen: bool) -> None:
    """Return as soon as the window can be seen, or can't. Raises TimeoutError."""
    async with asyncio.timeout(30):
        while bool(await windows(screen, program)) is not seen:
            pass


async def test_the_first_start_by_keyboard(
    tmp_path: Path, screen: VirtualScreen, keyring_session: PrivateKeyring
) -> None:
    program = Fresh(tmp_path / "desk", {**screen.env(), **keyring_session.env()})
    starting = asyncio.create_task(program.start())
    try:
        async with asyncio.timeout(20):
            while not await xdotool(screen, "search", "--onlyvisible", "--name", "Velkomen"):
                pass
        await until_active(screen, program.pid)
        await xdotool(screen, "type", "Ragnhild Tveiten")
        await xdotool(screen, "key", "Return")
        for text in ("127.0.0.1", "101", "hemmeleg"):
            await xdotool(screen, "type", text)
            await xdotool(screen, "key", "Tab")
        # Nobody answers at that address: it is tried, said, and passed by the same key.
        async with asyncio.timeout(20):
            while not program.profile.settings_file.exists():
                await xdotool(screen, "key", "Return")
                await asyncio.sleep(0.5)
        await starting
        settings = tomllib.loads(program.profile.settings_file.read_text())
        assert settings["agent"]["name"] == "Ragnhild Tveiten"
        assert settings["telephone"] == {"host": "127.0.0.1", "user": "101"}
        assert "hemmeleg" not in program.profile.settings_file.read_text()
        assert program.desk.ask(c.Status())["view"]["agent_name"] == "Ragnhild Tveiten"
    finally:
        starting.cancel()
        await asyncio.gather(starting, return_exceptions=True)
        await program.stop()


async def test_closing_leaves_it_in_the_tray_and_a_call_comes_in(
    tmp_path: Path, screen: VirtualScreen, keyring_session: PrivateKeyring, tray: None
) -> None:
    env = {**screen.env(), **keyring_session.env()}
    async with Program(tmp_path / "desk", env) as program:
        await until(screen, program, seen=True)
        account = direct(free_port(), program.sip_port)
        async with Telephone(tmp_path / "caller", account) as caller:
            (window,) = await windows(screen, program)
            await xdotool(screen, "windowactivate", "--sync", window, "key", "alt+F4")
            await until(screen, program, seen=False)
            assert not await program.ended(1)
            call = await caller.dial("101")
            await program.desk.until(lambda d: d["view"]["ringing"] and d["painted"])
            await xdotool(screen, "key", "ctrl+shift+F9")
            await caller.is_in(call, CallState.ACTIVE)
            program.desk.ask(c.Show("call"))
            await until_active(screen, program.pid)
            await xdotool(screen, "key", "ctrl+q")
            await until_titled(screen, "Avslutt")
            await xdotool(screen, "key", "Escape")
            assert not await program.ended(1)
            await until_titled(screen, "Agent")
            await xdotool(screen, "key", "ctrl+F12")
            await caller.is_in(call, CallState.ENDED)
            await program.desk.until(lambda d: d["view"]["calls"][0]["state"] == "ended")
            await xdotool(screen, "key", "ctrl+q")
            assert await program.ended()


async def test_started_at_log_in_it_is_in_the_tray(
    tmp_path: Path, screen: VirtualScreen, keyring_session: PrivateKeyring, tray: None
) -> None:
    program = Program(tmp_path / "desk", {**screen.env(), **keyring_session.env()})
    program.command = ("run", "--hidden")
    async with program:
        await asyncio.sleep(1)
        assert not await windows(screen, program)
        again = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "agent_desktop", "--profile", str(program.profile.config)),
            env={**os.environ, **screen.env()},
        )
        assert await asyncio.wait_for(again.wait(), 20) == 0
        await until(screen, program, seen=True)


@pytest.mark.parametrize("telephone", ["", '[telephone]\nhost = "127.0.0.1"\n'])
async def test_without_an_account_it_says_that_nobody_can_ring(
    tmp_path: Path, keyring_session: PrivateKeyring, telephone: str
) -> None:
    settings = f'[agent]\nname = "Ragnhild Tveiten"\n[sound]\nnone = true\n{telephone}'
    async with Program(tmp_path / "desk", keyring_session.env(), settings) as program:
        told = await program.desk.until(lambda desk: "no-account" in str(desk["view"]))
        services = {each["service"]: each["health"] for each in told["view"]["services"]}
        assert services["telephone"] == "off"
