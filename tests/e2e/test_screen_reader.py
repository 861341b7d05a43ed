"""The program as a screen reader has it: every control named, and a whole call by ear and keys."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from agent_desktop.control import messages as c
from agent_desktop.demo.servers.keyring import PrivateKeyring
from agent_desktop.demo.servers.ports import free_port
from agent_desktop.demo.servers.screen import VirtualScreen
from agent_desktop.domain.call import CallState
from tests.fixtures.program import Program
from tests.fixtures.screen_reader import INTERACTIVE, ScreenReader, Seen
from tests.fixtures.telephone import Telephone, direct
from tests.fixtures.windows import until_active, xdotool

PAGES = (
    *("team", "incidents", "knowledge", "log", "history"),
    *("statistics", "settings", "help", "call"),
)
"""The one that is up at first comes last: each is another than the one before."""


@pytest.fixture
async def reader(tmp_path: Path, keyring_session: PrivateKeyring) -> AsyncIterator[ScreenReader]:
    """Somebody who listens."""
    async with ScreenReader(tmp_path / "reader", keyring_session.env()) as listening:
        yield listening


@pytest.fixture
async def program(
    tmp_path: Path, screen: VirtualScreen, keyring_session: PrivateKeyring, reader: ScreenReader
) -> AsyncIterator[Program]:
    """The program on the screen, with a telephone that is called directly."""
    env = {**screen.env(), **keyring_session.env(), **reader.env()}
    async with Program(tmp_path / "desk", env) as running:
        yield running


@pytest.fixture
async def caller(program: Program, tmp_path: Path) -> AsyncIterator[Telephone]:
    """Who calls."""
    account = direct(free_port(), program.sip_port)
    async with Telephone(tmp_path / "caller", account) as telephone:
        yield telephone


def nameless(seen: list[Seen]) -> list[str]:
    """Where there is something to do that has no name."""
    return [
        f"{thing.role} in {' > '.join(thing.path[-4:])}"
        for thing in seen
        if thing.role in INTERACTIVE and "focusable" in thing.states and not thing.name.strip()
    ]


def chosen(seen: list[Seen]) -> str:
    """The page that is up: its button comes before everything else that can be checked."""
    return next((thing.name for thing in seen if "checked" in thing.states), "")


async def press(screen: VirtualScreen, *keys: str) -> None:
    await xdotool(screen, "key", *keys)


@pytest.mark.parametrize("in_call", [False, True], ids=["idle", "in a call"])
async def test_everything_one_can_do_has_a_name(
    program: Program, reader: ScreenReader, screen: VirtualScreen, caller: Telephone, in_call: bool
) -> None:
    if in_call:
        call = await caller.dial("101")
        await program.desk.until(lambda d: d["view"]["ringing"])
        await press(screen, "ctrl+shift+F9")
        await caller.is_in(call, CallState.ACTIVE)
        await program.desk.until(lambda d: d["view"]["draft"])
    found: dict[str, list[str]] = {}
    async with asyncio.timeout(60):
        while not (before := chosen(await reader.look(program.pid))):
            pass
    for page in PAGES:
        program.desk.ask(c.Show(page))  # type: ignore[arg-type]
        async with asyncio.timeout(60):
            while chosen(seen := await reader.look(program.pid)) in {before, ""}:
                pass
        before = chosen(seen)
        controls = [thing for thing in seen if thing.role in INTERACTIVE]
        assert len(controls) > 8, page
        found[page] = nameless(seen)
    assert {page: names for page, names in found.items() if names} == {}


async def test_a_whole_call_by_ear_and_keys(
    program: Program, reader: ScreenReader, screen: VirtualScreen, caller: Telephone
) -> None:
    call = await caller.dial("101")
    await reader.hears("Anrop til")
    await press(screen, "ctrl+shift+F9")
    await caller.is_in(call, CallState.ACTIVE)
    await reader.hears("I samtale")
    program.desk.ask(c.Show("call"))
    await until_active(screen, program.pid)
    await press(screen, "F2")
    await xdotool(screen, "type", "Skal byggje garasje")
    await program.desk.until(lambda d: d["view"]["draft"]["note"]["text"] == "Skal byggje garasje")
    await reader.focuses("text: Notat")
    await press(screen, "ctrl+t")
    await xdotool(screen, "type", "bygg")
    await press(screen, "Return")
    await program.desk.until(lambda d: d["view"]["draft"]["note"]["topic"])
    await press(screen, "ctrl+1")
    await program.desk.until(lambda d: d["view"]["draft"]["note"]["outcome"])
    await press(screen, "ctrl+F12")
    await caller.is_in(call, CallState.ENDED)
    await reader.hears("Etterarbeid")
    await press(screen, "ctrl+Return")
    await program.desk.until(lambda d: not d["view"]["calls"] and d["view"]["recent"])
    await reader.hears("Førespurnaden er lagra")
    await reader.hears("Ledig")
    order = [
        next(n for n, text in enumerate(reader.heard) if words in text)
        for words in ("Anrop til", "I samtale", "Etterarbeid", "lagra")
    ]
    assert order == sorted(order)
