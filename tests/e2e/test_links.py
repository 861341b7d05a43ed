"""A click on a number in a browser: `agent-desktop dial LINK`, as the menu entry runs it."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from agent_desktop.control import messages as c
from agent_desktop.demo.servers.keyring import PrivateKeyring
from agent_desktop.demo.servers.ports import HOST, free_port
from agent_desktop.demo.servers.screen import VirtualScreen
from tests.fixtures.program import DIRECT, Program
from tests.fixtures.windows import Pad, until_active, xdotool


async def click(program: Program, screen: VirtualScreen, link: str) -> tuple[int, str]:
    """The exit code of the command, and what it says is wrong."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "agent_desktop", "--profile", str(program.profile.config)),
        *("dial", link),
        env={**os.environ, **screen.env()},
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.PIPE,
    )
    _, said = await asyncio.wait_for(process.communicate(), 30)
    assert process.returncode is not None
    return process.returncode, said.decode()


def dialled(desk: dict[str, Any]) -> list[str]:
    """The numbers of the calls on the desk."""
    return [call["caller"]["number"] for call in desk["view"]["calls"]]


def told(desk: dict[str, Any]) -> list[str]:
    """The kinds of the notices that are up."""
    return [notice["kind"] for notice in desk["view"]["notices"]]


@pytest.fixture
async def program(
    tmp_path: Path, screen: VirtualScreen, keyring_session: PrivateKeyring
) -> AsyncIterator[Program]:
    """The program on the screen, as it is set up without a word about links."""
    async with Program(tmp_path / "desk", {**screen.env(), **keyring_session.env()}) as running:
        yield running


async def test_it_is_filled_in_and_dialled_by_a_person(
    program: Program, screen: VirtualScreen
) -> None:
    async with Pad(screen):
        assert await click(program, screen, "tel:+47%2056%2019%2030%2000") == (0, "")
        await until_active(screen, program.pid)
        assert dialled(program.desk.ask(c.Status())) == []
        await xdotool(screen, "key", "Return")
        await program.desk.until(lambda d: dialled(d) == ["56 19 30 00"])


async def test_what_cannot_be_read_is_told(program: Program, screen: VirtualScreen) -> None:
    code, said = await click(program, screen, "tel:ring-oss")
    assert (code, said) == (1, "the link has no telephone number that can be read\n")
    view = program.desk.ask(c.Status())["view"]
    assert "bad-link" in told({"view": view})
    assert view["calls"] == []


async def test_where_it_may_it_dials_at_once(
    tmp_path: Path, screen: VirtualScreen, keyring_session: PrivateKeyring
) -> None:
    settings = DIRECT.format(host=HOST, port=free_port()) + "[links]\ndial = true\n"
    env = {**screen.env(), **keyring_session.env()}
    async with Program(tmp_path / "desk", env, settings) as program:
        assert await click(program, screen, "tel:112") == (0, "")
        assert dialled(program.desk.ask(c.Status())) == []
        assert await click(program, screen, "callto:56193000") == (0, "")
        await program.desk.until(lambda d: dialled(d) == ["56 19 30 00"])


async def test_without_a_program_the_link_starts_it(
    tmp_path: Path, screen: VirtualScreen, keyring_session: PrivateKeyring
) -> None:
    program = Program(tmp_path / "desk", {**screen.env(), **keyring_session.env()})
    program.command = ("dial", "tel:ring-oss")
    async with program:
        await program.desk.until(lambda d: "bad-link" in told(d))
