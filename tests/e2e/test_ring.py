"""The ring card on a real screen: it is seen at every ring, and it never takes a key.

RINGS says how often it rings (80).
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from agent_desktop.control import messages as c
from agent_desktop.control.client import Desk
from agent_desktop.demo.servers.keyring import PrivateKeyring
from agent_desktop.demo.servers.ports import free_port
from agent_desktop.demo.servers.screen import VirtualScreen
from agent_desktop.domain.call import CallState
from tests.bench.caller import Ringing, WireCaller
from tests.fixtures.program import Program
from tests.fixtures.telephone import Telephone, direct
from tests.fixtures.windows import Pad, active_pid, pid_at, place_of, xdotool

USER = "101"
CARD = "Innkomande anrop"
ROUNDS = int(os.environ.get("RINGS", "80"))


@pytest.fixture
async def program(
    tmp_path: Path, screen: VirtualScreen, keyring_session: PrivateKeyring
) -> AsyncIterator[Program]:
    """The program on the screen, with a telephone that is called directly."""
    async with Program(tmp_path / "desk", {**screen.env(), **keyring_session.env()}) as running:
        yield running


@pytest.fixture
def caller() -> Iterator[WireCaller]:
    """Who calls."""
    made = WireCaller()
    yield made
    made.close()


def painted(desk: Desk) -> bool:
    """Whether every ringing call's card has been on the screen."""
    ringing = desk["view"]["ringing"]
    return bool(ringing) and all(card["call"] in desk["painted"] for card in ringing)


async def ring(program: Program, caller: WireCaller) -> Ringing:
    """Let it ring; the card is on the screen when this returns."""
    ringing = await asyncio.to_thread(caller.ring, USER, program.sip_port)
    await program.desk.until(painted)
    return ringing


async def give_up(program: Program, caller: WireCaller, ringing: Ringing) -> None:
    """The caller gives up; the card is gone when this returns."""
    await asyncio.to_thread(caller.give_up, ringing, USER, program.sip_port)
    await program.desk.until(lambda d: not d["view"]["ringing"])


async def test_the_card_is_seen_at_every_ring(program: Program, caller: WireCaller) -> None:
    for _ in range(ROUNDS):
        await give_up(program, caller, await ring(program, caller))


async def test_the_card_is_seen_when_one_ring_follows_hard_on_another(
    program: Program, caller: WireCaller
) -> None:
    for _ in range(ROUNDS // 2):
        hasty = await asyncio.to_thread(caller.ring, USER, program.sip_port)
        await asyncio.to_thread(caller.give_up, hasty, USER, program.sip_port)
        await give_up(program, caller, await ring(program, caller))


async def test_who_writes_elsewhere_goes_on_writing(
    program: Program, caller: WireCaller, screen: VirtualScreen
) -> None:
    async with Pad(screen) as pad:
        await xdotool(screen, "type", "Hei ")
        ringing = await ring(program, caller)
        await xdotool(screen, "type", "alle ")
        await xdotool(screen, "key", "Return", "space", "Escape", "F9")
        await xdotool(screen, "type", "saman")
        await pad.until_text("Hei alle \n saman")
        assert await active_pid(screen) != program.pid
        desk = program.desk.ask(c.Status())
        assert len(desk["view"]["ringing"]) == 1
        assert desk["view"]["calls"] == []
        await give_up(program, caller, ringing)


async def test_the_card_is_above_every_other_window(
    program: Program, caller: WireCaller, screen: VirtualScreen
) -> None:
    ringing = await ring(program, caller)
    left, top, width, height = await place_of(screen, program.pid, CARD)
    async with Pad(screen) as other:
        await other.fill_screen()
        async with asyncio.timeout(20):
            while await pid_at(screen, left + width // 2, top + height // 3) != program.pid:
                pass
    await give_up(program, caller, ringing)


async def test_a_click_answers_and_the_focus_stays(
    program: Program, screen: VirtualScreen, tmp_path: Path
) -> None:
    account = direct(free_port(), program.sip_port)
    async with Pad(screen) as pad, Telephone(tmp_path / "caller", account) as telephone:
        call = await telephone.dial(USER)
        await program.desk.until(painted)
        left, top, width, height = await place_of(screen, program.pid, CARD)
        answer = str(left + width // 4), str(top + height - 30)
        await xdotool(screen, "mousemove", *answer, "click", "1")
        await telephone.is_in(call, CallState.ACTIVE)
        assert await active_pid(screen) == pad.pid


async def test_a_key_answers_while_another_program_has_the_focus(
    program: Program, screen: VirtualScreen, tmp_path: Path
) -> None:
    account = direct(free_port(), program.sip_port)
    async with Pad(screen) as pad, Telephone(tmp_path / "caller", account) as telephone:
        call = await telephone.dial(USER)
        await program.desk.until(painted)
        await xdotool(screen, "type", "Hei")
        await xdotool(screen, "key", "ctrl+shift+F9")
        await telephone.is_in(call, CallState.ACTIVE)
        await xdotool(screen, "type", "!")
        await pad.until_text("Hei!")
        await xdotool(screen, "key", "ctrl+shift+F12")
        await telephone.is_in(call, CallState.ENDED)
