"""What was found the hard way stays found: each test is named by what it protects."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

from agent_desktop.demo.servers.asterisk_config import Account
from agent_desktop.demo.servers.ports import HOST, free_port
from agent_desktop.domain.call import CallState, EndCause
from agent_desktop.matrix.shapes import Json
from agent_desktop.phone import messages as m
from tests.fixtures.logbook import contact_message, incident_message
from tests.fixtures.raw_sip import RawPhone, SipMessage
from tests.fixtures.telephone import Telephone, direct
from tests.made import contact, incident

ENGINE = Path("agent_desktop/phone/engine")
ROOT = Path(__file__).resolve().parents[2]
NOBODY = Account("101", "")


async def test_a_finished_call_does_not_hang_up_the_next_with_its_id(tmp_path: Path) -> None:
    there = free_port()
    async with (
        Telephone(tmp_path / "there", direct(there)) as callee,
        Telephone(tmp_path / "here", direct(free_port(), there)) as caller,
    ):
        for _ in range(20):
            out = await talk(caller, callee)
            caller.send(m.HangUp(out))
            callee.rule(accepting=False)
            await callee.round_trip()
            refused = await caller.dial("101")
            ended = await caller.is_in(refused, CallState.ENDED)
            assert ended.end_cause is EndCause.BUSY
            callee.rule(accepting=True)
            await callee.round_trip()
        last = await talk(caller, callee)
        for _ in range(20):
            await asyncio.gather(caller.round_trip(), callee.round_trip())
        assert caller.calls[last].state is CallState.ACTIVE


async def talk(caller: Telephone, callee: Telephone) -> str:
    out = await caller.dial("101")
    ringing = await callee.rings()
    callee.send(m.Answer(ringing.id))
    await callee.is_in(ringing.id, CallState.ACTIVE)
    await caller.is_in(out, CallState.ACTIVE)
    return out


ONE_THREAD = """
import gc, sys, threading
from pathlib import Path
from agent_desktop.phone.engine.engine import Engine
seen = set()
ticks = iter(range(10_000))
def clock():
    seen.add((threading.get_ident(), threading.active_count(), gc.isenabled()))
    return next(ticks)
engine = Engine(Path(sys.argv[1]), clock)
seen.clear()
engine.run()
assert seen == {(threading.main_thread().ident, 1, False)}, seen
engine.close()
"""


async def test_only_one_thread_ever_touches_pjsip(tmp_path: Path) -> None:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", ONE_THREAD, str(tmp_path / "engine.sock")),
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.PIPE,
    )
    _, complaint = await asyncio.wait_for(process.communicate(), 60)
    assert process.returncode == 0, complaint.decode()


def test_no_python_is_in_the_sound_path() -> None:
    for source in (ROOT / ENGINE).glob("*.py"):
        assert "AudioMediaPort" not in source.read_text()


async def test_nothing_waits_for_a_reader_of_the_engines_output(tmp_path: Path) -> None:
    async with Telephone(tmp_path, direct(free_port())) as telephone:
        descriptors = Path(f"/proc/{telephone.pid}/fd")
        assert (descriptors / "1").readlink() == Path(os.devnull)
        assert (descriptors / "2").readlink() == tmp_path / "engine.log"


@pytest.mark.parametrize(
    "target",
    ["600\r\nX-Evil: 1", "600>\r\nX-Evil: 1\r\n", "600;X-Evil=1", "sip:600@elsewhere.example"],
)
async def test_what_is_dialled_adds_no_header_and_no_host(tmp_path: Path, target: str) -> None:
    invite = await dialled(tmp_path, target)
    assert invite.text.startswith("INVITE sip:")
    assert invite.header("X-Evil") == ""
    assert ";X-Evil" not in invite.text
    uri = invite.text.split(" ", 2)[1]
    assert f"@{HOST}:" in uri
    assert uri.count("@") == 1


async def test_our_own_name_adds_no_header(tmp_path: Path) -> None:
    for name in ('Ragnhild"\r\nX-Evil: 1', "Ragnhild\r\nX-Evil: 1", "\\"):
        invite = await dialled(tmp_path, "600", display_name=name)
        assert invite.header("X-Evil") == ""
        assert "sip:101@" in invite.header("From")


async def test_sound_is_advertised_where_we_are_bound(tmp_path: Path) -> None:
    invite = await dialled(tmp_path, "600")
    assert f"c=IN IP4 {HOST}\r\n" in invite.text


async def dialled(folder: Path, target: str, **account: str) -> SipMessage:
    """The INVITE on the wire when something is dialled."""
    with RawPhone(HOST, 9, NOBODY) as raw:
        async with Telephone(folder, direct(free_port(), raw.port, **account)) as telephone:
            await telephone.dial(target)
            return await asyncio.to_thread(raw.expect, "INVITE")


async def test_the_null_device_does_not_spin(tmp_path: Path) -> None:
    there = free_port()
    async with (
        Telephone(tmp_path / "there", direct(there)) as callee,
        Telephone(tmp_path / "here", direct(free_port(), there)) as caller,
    ):
        await talk(caller, callee)
        before, begun = processor_seconds(callee.pid), time.monotonic()
        with suppress(TimeoutError):
            await asyncio.wait_for(callee.next(m.Sound), 2)
        share = (processor_seconds(callee.pid) - before) / (time.monotonic() - begun)
        assert share < 0.5


def processor_seconds(pid: int) -> float:
    """How long a process has been computing (proc(5), fields 14 and 15)."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@pytest.mark.parametrize("how", ["quit", "SIGTERM"])
async def test_an_end_with_calls_in_every_state_is_no_crash(tmp_path: Path, how: str) -> None:
    there = free_port()
    callee = Telephone(tmp_path / "there", direct(there))
    async with Telephone(tmp_path / "here", direct(free_port(), there)) as caller:
        await callee.open()
        held = await talk(caller, callee)
        up = await talk(caller, callee)
        ringing = await caller.dial("101")
        await callee.rings()
        out = await callee.dial("nobody")
        await callee.is_in(out, CallState.DIALLING)
        ends = asyncio.create_task(exit_code(callee))
        if how == "SIGTERM":
            os.kill(callee.pid, signal.SIGTERM)
        await callee.client.close(quit_engine=True)
        for call in (held, up, ringing):
            await caller.is_in(call, CallState.ENDED)
        assert await ends == 0
        assert caller.calls[ringing].answered is None


async def exit_code(telephone: Telephone) -> int:
    """The exit code of a telephone's engine; negative when a signal ended it."""
    process = telephone.client._process
    assert process is not None
    return await asyncio.to_thread(process.wait, 30)


def test_no_message_holds_what_matrix_refuses() -> None:
    """Floats are rejected by the server, and integers beyond 2**53 too (canonical JSON)."""
    for content in (contact_message(contact(), "@a:x"), incident_message(incident(), "@a:x")):
        assert_canonical(content)


def assert_canonical(value: Json | list[object] | object) -> None:
    if isinstance(value, dict):
        for part in value.values():
            assert_canonical(part)
    elif isinstance(value, list | tuple):
        for part in value:
            assert_canonical(part)
    else:
        assert value is None or isinstance(value, str | int)
        assert not isinstance(value, int) or abs(value) < 2**53
