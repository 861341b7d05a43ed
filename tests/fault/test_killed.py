"""kill -9 of engine and desktop in every state a call can be in. KILLS says how many of each."""

from __future__ import annotations

import itertools
import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from agent_desktop.control import messages as c
from agent_desktop.control.client import Desk
from agent_desktop.demo.servers.keyring import PrivateKeyring
from agent_desktop.demo.servers.ports import free_port
from agent_desktop.domain.call import CallState
from agent_desktop.phone import messages as m
from tests.fixtures.program import Program
from tests.fixtures.telephone import Telephone, direct

AT_ONCE = "[log]\nwrap-up-seconds = 0\n"
"""The next call may ring as soon as one is over."""
STATES = ("idle", "ringing", "dialling", "active", "held", "two calls", "over")
KILLS = int(os.environ.get("KILLS", str(len(STATES))))


@pytest.fixture
async def program(tmp_path: Path, keyring_session: PrivateKeyring) -> AsyncIterator[Program]:
    """The program with a telephone that is called directly."""
    running = Program(tmp_path / "desk", keyring_session.env())
    running.settings += AT_ONCE
    async with running:
        yield running


@pytest.fixture
async def callers(program: Program, tmp_path: Path) -> AsyncIterator[list[Telephone]]:
    """Two people who can call the program."""
    first, second = (
        Telephone(tmp_path / name, direct(free_port(), program.sip_port, user=name))
        for name in ("90000214", "90000215")
    )
    async with first, second:
        yield [first, second]


def states(desk: Desk) -> list[str]:
    """The calls on the desk that are not ringing, in their states."""
    return sorted(call["state"] for call in desk["view"]["calls"])


async def talk(program: Program, caller: Telephone) -> str:
    """Somebody calls and is answered; their call."""
    up = states(program.desk.desk)
    out = await caller.dial("101")
    await program.desk.until(lambda d: d["view"]["ringing"])
    program.desk.ask(c.OnCall("answer"))
    await caller.is_in(out, CallState.ACTIVE)
    await program.desk.until(lambda d: len(states(d)) == len(up) + 1)
    return out


async def bring_about(program: Program, callers: list[Telephone], state: str) -> None:
    """Have the desk in a state, with the note of a call that got so far on disk."""
    first, second = callers
    match state:
        case "ringing":
            await first.dial("101")
            await program.desk.until(lambda d: d["view"]["ringing"])
        case "dialling":
            program.desk.ask(c.Dial("90000300"))
            await program.desk.until(lambda d: states(d) == ["dialling"])
        case "active" | "held" | "two calls" | "over":
            out = await talk(program, first)
            await program.note("Garasje på Hamre")
            if state == "held":
                program.desk.ask(c.OnCall("hold"))
                await program.desk.until(lambda d: states(d) == ["held"])
            elif state == "two calls":
                await talk(program, second)
                await program.desk.until(lambda d: states(d) == ["active", "held"])
            elif state == "over":
                first.send(m.HangUp(out))
                await program.desk.until(lambda d: states(d) == ["ended"])


async def clear(program: Program, callers: list[Telephone]) -> None:
    """End every call and finish every note."""
    for caller in callers:
        for call in caller.calls.values():
            if call.state is not CallState.ENDED:
                caller.send(m.HangUp(call.id))
                await caller.is_in(call.id, CallState.ENDED)
    await program.desk.until(lambda d: not d["view"]["ringing"])
    await program.desk.until(lambda d: set(states(d)) <= {"ended", "dialling"})
    for call in program.desk.desk["view"]["calls"]:
        if call["state"] == "dialling":
            program.desk.ask(c.OnCall("hangup", call["call"]))
    await program.desk.until(lambda d: set(states(d)) <= {"ended"})
    for call in program.desk.desk["view"]["calls"]:
        program.desk.ask(c.OnCall("finish", call["call"]))
    await program.desk.until(lambda d: not d["view"]["calls"])


def healthy(desk: Desk) -> bool:
    return any(s["service"] == "engine" and s["health"] == "ok" for s in desk["view"]["services"])


async def test_the_engine_is_killed(program: Program, callers: list[Telephone]) -> None:
    for state, _ in zip(itertools.cycle(STATES), range(KILLS), strict=False):
        await bring_about(program, callers, state)
        calls = len(program.desk.desk["view"]["calls"])
        before = program.engine_pid()
        program.kill_engine()
        await program.desk.until(lambda d: not healthy(d))
        desk = await program.desk.until(healthy)
        assert program.engine_pid() not in {None, before}
        assert set(states(desk)) <= {"ended"}
        assert not desk["view"]["ringing"]
        assert len(desk["view"]["calls"]) == calls
        if state in {"active", "held", "over"}:
            assert desk["view"]["draft"]["note"]["text"] == "Garasje på Hamre"
        await clear(program, callers)
        await talk(program, callers[0])
        await clear(program, callers)


async def test_the_desktop_is_killed(program: Program, callers: list[Telephone]) -> None:
    for state, _ in zip(itertools.cycle(STATES), range(KILLS), strict=False):
        await bring_about(program, callers, state)
        before, ringing = states(program.desk.desk), len(program.desk.desk["view"]["ringing"])
        engine = program.engine_pid()
        await program.kill()
        await program.start()
        assert program.engine_pid() == engine
        if state == "over":  # its note waits among the latest calls
            desk = await program.desk.until(lambda d: d["view"]["recent"])
            assert desk["view"]["recent"][0]["unfinished"]
            continue
        desk = await program.desk.until(lambda d, so=before: states(d) == so)
        await program.desk.until(lambda d, many=ringing: len(d["view"]["ringing"]) == many)
        if state in {"active", "held", "over"}:
            assert desk["view"]["draft"]["note"]["text"] == "Garasje på Hamre"
        await clear(program, callers)
