"""Handing a call over through the running program, at the real exchange."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from agent_desktop.control import messages as c
from agent_desktop.demo.servers.asterisk import AsteriskServer
from agent_desktop.demo.servers.keyring import PrivateKeyring
from agent_desktop.domain.call import CallState, EndCause
from agent_desktop.phone import messages as m
from tests.fixtures.exchange import until_bridged
from tests.fixtures.program import Program
from tests.fixtures.servers import NUMBERS
from tests.fixtures.telephone import Telephone, agent, citizen

SETTINGS = """\
[agent]
name = "Ragnhild Tveiten"
[telephone]
host = "{host}"
port = {port}
user = "101"
transport = "udp"
bind = "{host}"
voicemail = "*97"
mailbox = "*98101"
park = "700"
queue-join = "*48"
queue-leave = "*471"
[sound]
none = true
"""


@pytest.fixture
async def program(
    tmp_path: Path, keyring_session: PrivateKeyring, asterisk: AsteriskServer
) -> AsyncIterator[Program]:
    """The program as agent 101."""
    settings = SETTINGS.format(host=asterisk.host, port=asterisk.sip_port)
    running = Program(tmp_path / "desk", keyring_session.env(), settings)
    running.set_password("telephone", asterisk.accounts["101"].password)
    async with running:
        await running.desk.until(_registered)
        yield running


@pytest.fixture
async def colleague(asterisk: AsteriskServer, tmp_path: Path) -> AsyncIterator[Telephone]:
    """Agent 102."""
    async with Telephone(tmp_path / "colleague", agent(asterisk, "102")) as telephone:
        await telephone.registered()
        yield telephone


@pytest.fixture
async def caller(asterisk: AsteriskServer, tmp_path: Path) -> AsyncIterator[Telephone]:
    """A citizen."""
    async with Telephone(tmp_path / "citizen", citizen(asterisk)) as telephone:
        yield telephone


def _registered(desk: Any) -> bool:
    services = {s["service"]: s["health"] for s in desk["view"]["services"]}
    return services.get("telephone") == "ok"


def states(desk: Any) -> list[str]:
    return [call["state"] for call in desk["view"]["calls"]]


def notices(desk: Any) -> set[str]:
    return {notice["kind"] for notice in desk["view"]["notices"]}


def first(desk: Any) -> Any:
    return desk["view"]["calls"][0]


async def talk(program: Program, caller: Telephone, asterisk: AsteriskServer) -> str:
    """The citizen is answered and can be handed over; their call."""
    out = await caller.dial(NUMBERS[0][0])
    await program.desk.until(lambda d: d["view"]["ringing"])
    program.desk.ask(c.OnCall("answer"))
    await program.desk.until(lambda d: states(d) == ["active"])
    await caller.is_in(out, CallState.ACTIVE)
    await until_bridged(asterisk, "101")
    return out


async def queue_says(asterisk: AsteriskServer, *, paused: bool) -> None:
    """Return as soon as the agent is paused in the queue, or is not."""
    async with asyncio.timeout(30):
        # The exchange can only be asked.
        while ("paused:lunch" in await asterisk.cli("queue show kontaktsenter")) is not paused:  # noqa: ASYNC110
            await asyncio.sleep(0.2)


async def test_ask_first_and_complete(
    program: Program, colleague: Telephone, caller: Telephone, asterisk: AsteriskServer
) -> None:
    out = await talk(program, caller, asterisk)
    program.desk.ask(c.Consult("102"))
    asked = await colleague.rings()
    await program.desk.until(lambda d: first(d)["consultation"] and first(d)["state"] == "held")
    colleague.send(m.Answer(asked.id))
    await program.desk.until(lambda d: states(d) == ["held", "active"])
    await until_bridged(asterisk, "101", calls=2)
    program.desk.ask(c.OnCall("complete"))
    desk = await program.desk.until(lambda d: states(d) == ["ended"])
    assert first(desk)["end_cause"] == "transferred"
    assert desk["view"]["draft"]["note"]["outcome"] == "transferred"
    await colleague.is_in(asked.id, CallState.ACTIVE)
    caller.send(m.HangUp(out))
    await colleague.is_in(asked.id, CallState.ENDED)
    program.desk.ask(c.OnCall("finish"))
    desk = await program.desk.until(lambda d: d["view"]["recent"] and d["view"]["past_calls"])
    assert desk["view"]["recent"][0]["outcome"] == "transferred"
    assert len(desk["view"]["past_calls"]) == 1


async def test_a_colleague_who_refuses_gives_the_caller_back(
    program: Program, colleague: Telephone, caller: Telephone, asterisk: AsteriskServer
) -> None:
    await talk(program, caller, asterisk)
    program.desk.ask(c.Consult("102"))
    colleague.send(m.Reject((await colleague.rings()).id))
    await program.desk.until(
        lambda d: "consultation-failed" in notices(d) and states(d) == ["active"]
    )


async def test_a_number_that_is_not_there_is_told(
    program: Program, caller: Telephone, asterisk: AsteriskServer
) -> None:
    await talk(program, caller, asterisk)
    program.desk.ask(c.Transfer("999"))
    await program.desk.until(lambda d: "transfer-failed" in notices(d))
    await program.desk.until(lambda d: states(d) == ["active"] and "transfer-failed" in notices(d))


async def test_a_pause_leaves_the_queue_and_answers_busy(
    program: Program, colleague: Telephone, asterisk: AsteriskServer
) -> None:
    program.desk.ask(c.SetStatus("pause"))
    await program.desk.until(lambda d: d["view"]["status"] == "pause")
    await queue_says(asterisk, paused=True)
    out = await colleague.dial("101")
    ended = await colleague.is_in(out, CallState.ENDED)
    assert ended.end_cause is EndCause.BUSY
    program.desk.ask(c.SetStatus("free"))
    await queue_says(asterisk, paused=False)


async def test_a_missed_call_is_counted(program: Program, colleague: Telephone) -> None:
    out = await colleague.dial("101")
    await program.desk.until(lambda d: d["view"]["ringing"])
    colleague.send(m.HangUp(out))
    desk = await program.desk.until(lambda d: d["view"]["missed"] == 1)
    assert desk["view"]["past_calls"][0]["missed"]
