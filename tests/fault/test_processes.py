"""Desktop and engine watch each other: what is killed, hung or slow costs neither call nor note."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import sys
import time
from collections.abc import AsyncIterator
from contextlib import suppress
from pathlib import Path

import pytest

from agent_desktop.control import messages as c
from agent_desktop.control.client import Desk
from agent_desktop.demo.servers.asterisk import AsteriskServer
from agent_desktop.demo.servers.keyring import PrivateKeyring
from agent_desktop.demo.servers.ports import HOST, free_port
from agent_desktop.demo.servers.screen import VirtualScreen
from agent_desktop.demo.servers.sound import VirtualSound
from agent_desktop.domain.call import CallState
from agent_desktop.phone import messages as m
from agent_desktop.watchdog import Watchdog
from tests.fixtures.ears import Ear, Voice
from tests.fixtures.program import Program
from tests.fixtures.servers import NUMBERS
from tests.fixtures.telephone import PATIENCE, Telephone, agent, citizen, direct
from tests.fixtures.windows import Pad, active_pid, until_active

AGENT_SAYS = 620.0

AT_EXCHANGE = """\
[agent]
name = "Ragnhild Tveiten"
[telephone]
host = "{host}"
port = {port}
user = "101"
transport = "udp"
bind = "{host}"
[sound]
{sound}
"""


def settings(asterisk: AsteriskServer, sound: str = "none = true") -> str:
    return AT_EXCHANGE.format(host=asterisk.host, port=asterisk.sip_port, sound=sound)


@pytest.fixture
async def program(tmp_path: Path, keyring_session: PrivateKeyring) -> AsyncIterator[Program]:
    """The program with a telephone that is called directly."""
    async with Program(tmp_path / "desk", keyring_session.env()) as running:
        yield running


@pytest.fixture
async def caller(program: Program, tmp_path: Path) -> AsyncIterator[Telephone]:
    """Somebody who can call the program."""
    account = direct(free_port(), program.sip_port, user="90000214")
    async with Telephone(tmp_path / "caller", account) as telephone:
        yield telephone


async def talk(program: Program, caller: Telephone, dialled: str = "101") -> str:
    """Call the program and answer there; the caller's call."""
    out = await caller.dial(dialled)
    await program.desk.until(lambda d: d["view"]["ringing"])
    program.desk.ask(c.OnCall("answer"))
    await program.desk.until(in_call)
    await caller.is_in(out, CallState.ACTIVE)
    return out


def in_call(desk: Desk) -> bool:
    return [call["state"] for call in desk["view"]["calls"]] == ["active"]


def health(desk: Desk, service: str) -> str | None:
    return next((s["health"] for s in desk["view"]["services"] if s["service"] == service), None)


def notices(desk: Desk) -> set[str]:
    return {notice["kind"] for notice in desk["view"]["notices"]}


async def test_a_killed_engine_is_told_and_registers_again(
    tmp_path: Path, keyring_session: PrivateKeyring, asterisk: AsteriskServer
) -> None:
    program = Program(tmp_path / "desk", keyring_session.env(), settings(asterisk))
    program.set_password("telephone", asterisk.accounts["101"].password)
    async with program, Telephone(tmp_path / "citizen", citizen(asterisk)) as outside:
        await program.desk.until(lambda d: health(d, "telephone") == "ok")
        await talk(program, outside, NUMBERS[0][0])
        program.kill_engine()
        await program.desk.until(lambda d: health(d, "engine") != "ok")
        desk = await program.desk.until(
            lambda d: health(d, "engine") == health(d, "telephone") == "ok"
        )
        assert "call-lost" in notices(desk)
        assert [call["state"] for call in desk["view"]["calls"]] == ["ended"]


async def test_a_killed_desktop_leaves_the_call_and_its_sound(
    tmp_path: Path, keyring_session: PrivateKeyring, sound: VirtualSound
) -> None:
    ours, theirs = await sound.add_headset("desk"), await sound.add_headset("caller")
    port = free_port()
    text = DIRECT_WITH_SOUND.format(host=HOST, port=port, headset=ours)
    program = Program(tmp_path / "desk", {**keyring_session.env(), **sound.env()}, text)
    account = direct(free_port(), port, user="90000214")
    choice = m.SoundChoice((theirs.speaker,), (theirs.microphone,))
    async with (
        program,
        Telephone(tmp_path / "caller", account, choice, env=sound.env()) as caller,
    ):
        out = await talk(program, caller)
        await program.note("Garasje på 48 m².")
        call = await caller.call_is(out, lambda c: c.codec)
        was, told = (call.state, call.codec), len(caller.events)
        async with (
            Voice(sound, tmp_path, AGENT_SAYS, ours.voice),
            Ear(sound, theirs.ear) as ear,
        ):
            await ear.hears(AGENT_SAYS)
            await program.kill()
            await ear.hears_for(AGENT_SAYS, 3.0)
        of_the_call = [e for e in caller.events[told:] if isinstance(e, m.CallChanged)]
        assert {(e.call.state, e.call.codec) for e in of_the_call} <= {was}
        await program.start()
        desk = await program.desk.until(in_call)
        assert desk["view"]["draft"]["note"]["text"] == "Garasje på 48 m²."
        assert "call-recovered" in notices(desk)
        program.desk.ask(c.OnCall("hangup"))
        await caller.is_in(out, CallState.ENDED)
    for headset in (ours, theirs):
        await sound.remove_headset(headset)


DIRECT_WITH_SOUND = """\
[agent]
name = "Ragnhild Tveiten"
[telephone]
host = "{host}"
port = 9
user = "101"
transport = "udp"
bind = "{host}"
local-port = {port}
register = false
[sound]
speaker = "{headset.speaker}"
microphone = "{headset.microphone}"
"""


async def test_a_note_is_there_up_to_the_last_pause(program: Program, caller: Telephone) -> None:
    await talk(program, caller)
    await program.note("Garasje")
    program.desk.ask(c.Note("Garasje på Hamre"))
    await program.kill()
    await program.start()
    desk = await program.desk.until(in_call)
    assert desk["view"]["draft"]["note"]["text"] in {"Garasje", "Garasje på Hamre"}


async def test_a_call_that_ended_meanwhile_leaves_its_note_unfinished(
    program: Program, caller: Telephone
) -> None:
    out = await talk(program, caller)
    await program.note("Garasje")
    await program.kill()
    caller.send(m.HangUp(out))
    await caller.is_in(out, CallState.ENDED)
    await program.start()
    desk = await program.desk.until(lambda d: d["view"]["recent"])
    (line,) = desk["view"]["recent"]
    assert line["unfinished"]
    assert desk["view"]["calls"] == []


async def test_a_test_whose_window_stood_still_fails(
    tmp_path: Path, keyring_session: PrivateKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    # What the host takes meanwhile, it may have taken from the other processors.
    monkeypatch.setattr("agent_desktop.watchdog._stolen", lambda: 0.0)
    with pytest.raises(AssertionError, match="stand_still"):
        await stand_still(Program(tmp_path / "desk", keyring_session.env()))


async def stand_still(program: Program) -> None:
    """Run the program, and have a watchdog that watches us tell of us in its log."""
    async with program:
        told = logging.FileHandler(program.profile.data / "desktop.log")
        logging.getLogger("agent_desktop.watchdog").addHandler(told)
        watchdog = Watchdog(asyncio.get_running_loop().call_soon_threadsafe)
        watchdog.start()
        done = time.thread_time() + 1  # the watchdog asks in the middle of it, whenever it asks
        while time.thread_time() < done:
            pass
        async with asyncio.timeout(PATIENCE):
            while not (program.profile.data / "desktop.log").read_text().count("stand_still"):  # noqa: ASYNC110
                await asyncio.sleep(0.05)
        watchdog.stop()
        logging.getLogger("agent_desktop.watchdog").removeHandler(told)
        told.close()


async def test_a_hung_engine_is_replaced(program: Program) -> None:
    hung = program.engine_pid()
    assert hung is not None
    os.kill(hung, signal.SIGSTOP)
    await program.desk.until(lambda d: health(d, "engine") == "down")
    await program.desk.until(lambda d: health(d, "engine") == "ok")
    assert program.engine_pid() not in {None, hung}


async def test_a_slow_desktop_keeps_its_engine(program: Program, caller: Telephone) -> None:
    out = await talk(program, caller)
    engine, program.is_held_up = program.engine_pid(), True
    stumbling = asyncio.create_task(stumble(program.pid))
    await caller.round_trip()
    with suppress(TimeoutError):
        await asyncio.wait_for(stumbling, 10)
    os.kill(program.pid, signal.SIGCONT)
    assert program.engine_pid() == engine
    assert caller.calls[out].state is CallState.ACTIVE
    program.desk.ask(c.OnCall("hangup"))
    await caller.is_in(out, CallState.ENDED)


async def stumble(pid: int) -> None:
    """Stop a process 0.3 s at a time, as a busy machine does."""
    while True:
        os.kill(pid, signal.SIGSTOP)
        await asyncio.sleep(0.3)
        os.kill(pid, signal.SIGCONT)
        await asyncio.sleep(0.02)


# A clock on which every look takes a second: half a minute passes in thirty rounds. It stands
# until the file beside the socket is there.
LONELY = """
import itertools, sys
from pathlib import Path
from agent_desktop.phone.engine.engine import Engine
seconds, going = itertools.count(), Path(sys.argv[1] + ".going")
engine = Engine(Path(sys.argv[1]), lambda: next(seconds) if going.exists() else 0)
print("up", flush=True)
engine.run()
engine.close()
"""


def let_time_pass(socket: Path) -> None:
    socket.with_name(f"{socket.name}.going").touch()


async def start_lonely(socket: Path) -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", LONELY, str(socket)), stdout=asyncio.subprocess.PIPE
    )


async def test_an_engine_nobody_needs_ends(tmp_path: Path) -> None:
    let_time_pass(tmp_path / "engine.sock")
    engine = await start_lonely(tmp_path / "engine.sock")
    await asyncio.wait_for(engine.communicate(), PATIENCE)
    assert engine.returncode == 0
    assert not (tmp_path / "engine.sock").exists()


async def test_an_engine_with_a_desktop_stays_and_then_ends(tmp_path: Path) -> None:
    engine = await start_lonely(tmp_path / "engine.sock")
    assert engine.stdout is not None
    while await engine.stdout.readline() != b"up\n":
        assert engine.returncode is None
    telephone = Telephone(tmp_path, None)
    await telephone.open()
    let_time_pass(telephone.socket)
    for _ in range(60):
        await telephone.round_trip()
    assert engine.returncode is None
    await telephone.client.close(quit_engine=False)
    assert await asyncio.wait_for(engine.wait(), PATIENCE) == 0


async def test_a_second_start_brings_the_first_to_the_front(
    tmp_path: Path, keyring_session: PrivateKeyring, screen: VirtualScreen
) -> None:
    env = {**keyring_session.env(), **screen.env()}
    async with Program(tmp_path / "desk", env) as program, Pad(screen):
        assert await active_pid(screen) != program.pid
        second = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "agent_desktop"),
            *("--profile", str(program.profile.config), "run"),
            env={**os.environ, **env},
        )
        assert await asyncio.wait_for(second.wait(), PATIENCE) == 0
        await until_active(screen, program.pid)


async def test_a_desktop_takes_over_a_registered_engine(
    tmp_path: Path, asterisk: AsteriskServer
) -> None:
    first = Telephone(tmp_path, agent(asterisk, "104"))
    await first.open()
    await first.registered()
    await first.client.close(quit_engine=False)
    async with Telephone(tmp_path, agent(asterisk, "104")) as second:
        assert (await second.registered()).fault is None
        assert second.pid == first.pid
    await first.close()
