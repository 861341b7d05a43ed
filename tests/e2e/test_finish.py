"""A whole call by the keyboard: the note, and then three keystrokes until the agent is free."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from agent_desktop.control import messages as c
from agent_desktop.demo.servers.keyring import PrivateKeyring
from agent_desktop.demo.servers.ports import free_port
from agent_desktop.demo.servers.screen import VirtualScreen
from agent_desktop.domain.call import CallState
from tests.fixtures.program import Program
from tests.fixtures.telephone import Telephone, direct
from tests.fixtures.windows import until_active, xdotool

KEYS_BEYOND_THE_NOTE = 3


class Typist:
    """Presses keys on a screen, and counts them."""

    def __init__(self, screen: VirtualScreen) -> None:
        self._screen = screen
        self.pressed = 0

    async def write(self, text: str) -> None:
        """Write a note; that is not counted."""
        await xdotool(self._screen, "type", text)

    async def press(self, *keys: str) -> None:
        self.pressed += len(keys)
        await xdotool(self._screen, "key", *keys)


@pytest.fixture
async def program(
    tmp_path: Path, screen: VirtualScreen, keyring_session: PrivateKeyring
) -> AsyncIterator[Program]:
    """The program on the screen, with a telephone that is called directly."""
    async with Program(tmp_path / "desk", {**screen.env(), **keyring_session.env()}) as running:
        yield running


@pytest.fixture
async def caller(program: Program, tmp_path: Path) -> AsyncIterator[Telephone]:
    """Who calls."""
    account = direct(free_port(), program.sip_port)
    async with Telephone(tmp_path / "caller", account) as telephone:
        yield telephone


async def talk(program: Program, caller: Telephone, screen: VirtualScreen) -> Typist:
    """A call is answered, the window is in front, and the cursor stands in the note."""
    call = await caller.dial("101")
    await program.desk.until(lambda d: d["view"]["ringing"])
    await xdotool(screen, "key", "ctrl+shift+F9")
    await caller.is_in(call, CallState.ACTIVE)
    await program.desk.until(lambda d: d["view"]["draft"])
    program.desk.ask(c.Show("call"))
    await until_active(screen, program.pid)
    typist = Typist(screen)
    await xdotool(screen, "key", "F2")
    await typist.write("Skal byggje garasje")
    await program.desk.until(lambda d: d["view"]["draft"]["note"]["text"] == "Skal byggje garasje")
    await xdotool(screen, "key", "ctrl+F12")
    await caller.is_in(call, CallState.ENDED)
    await program.desk.until(lambda d: d["view"]["calls"][0]["state"] == "ended")
    return typist


async def test_a_call_is_finished_with_three_keys(
    program: Program, caller: Telephone, screen: VirtualScreen
) -> None:
    typist = await talk(program, caller, screen)
    await typist.press("alt+1", "ctrl+1", "ctrl+Return")
    desk = await program.desk.until(lambda d: not d["view"]["calls"] and d["view"]["recent"])
    (row,) = desk["view"]["recent"]
    assert (row["topic"]["code"], row["outcome"], row["unfinished"]) == (
        "building",
        "solved",
        False,
    )
    assert typist.pressed == KEYS_BEYOND_THE_NOTE
    assert desk["view"]["status"] == "free"


async def test_a_topic_that_is_no_favourite_is_found_by_two_letters(
    program: Program, caller: Telephone, screen: VirtualScreen
) -> None:
    typist = await talk(program, caller, screen)
    await typist.press("ctrl+t")
    await typist.write("sk")
    await typist.press("Return", "ctrl+1", "ctrl+Return")
    desk = await program.desk.until(lambda d: not d["view"]["calls"] and d["view"]["recent"])
    assert desk["view"]["recent"][0]["topic"]["names"]["nn"].startswith("Sk")
