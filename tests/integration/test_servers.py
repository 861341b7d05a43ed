"""The servers behind the demo and the tests are real, private, and gone afterwards."""

from __future__ import annotations

import asyncio
import itertools
import os
import select
import signal
import subprocess
import sys
import time
import wave
from pathlib import Path

import httpx
import pytest

from agent_desktop.demo.servers.asterisk import AsteriskServer
from agent_desktop.demo.servers.asterisk_config import Account
from agent_desktop.demo.servers.keyring import PrivateKeyring
from agent_desktop.demo.servers.process import ServerError
from agent_desktop.demo.servers.screen import VirtualScreen
from agent_desktop.demo.servers.sound import Headset, VirtualSound
from agent_desktop.demo.servers.synapse import SynapseServer
from agent_desktop.demo.servers.tune import write_tone
from tests.fixtures.ears import Ear
from tests.fixtures.leftovers import processes_of
from tests.fixtures.raw_sip import RawPhone, SipMessage
from tests.fixtures.servers import NUMBERS

ANONYMOUS = '"Anonymous" <sip:anonymous@anonymous.invalid>'


def phone(asterisk: AsteriskServer, account: Account) -> RawPhone:
    return RawPhone(asterisk.host, asterisk.sip_port, account)


async def ring(asterisk: AsteriskServer, number: str, sender: str, headers: str = "") -> SipMessage:
    """The INVITE agent 101 gets when a citizen dials this number. The call is over afterwards."""
    with phone(asterisk, asterisk.accounts["101"]) as agent:
        assert agent.register().status == 200
        with phone(asterisk, asterisk.citizen) as citizen:
            assert citizen.invite(number, sender=sender, headers=headers).status == 200
            invite = agent.expect("INVITE")
            agent.reply(invite, "486 Busy Here")
            await asterisk.cli("channel request hangup all")
            return invite


def test_asterisk_registers_an_agent(asterisk: AsteriskServer) -> None:
    with phone(asterisk, asterisk.accounts["102"]) as agent:
        assert agent.register().status == 200


def test_asterisk_refuses_a_wrong_password(asterisk: AsteriskServer) -> None:
    with phone(asterisk, Account("102", "wrong")) as agent:
        assert agent.register().status == 401


@pytest.mark.parametrize(("number", "label"), NUMBERS)
async def test_the_agent_sees_which_number_was_dialled(
    asterisk: AsteriskServer, number: str, label: str
) -> None:
    begun = time.monotonic()
    invite = await ring(asterisk, number, '"Kari Nordmann" <sip:91000001@citizens.example>')
    assert invite.header("X-DDI") == number
    assert 0 <= int(invite.header("X-Queue-Wait")) <= time.monotonic() - begun + 1
    assert f"sip:{number}@" in invite.header("Diversion")
    assert f"sip:{number}@" in invite.header("History-Info")
    assert label in invite.header("Diversion")
    assert '"Kari Nordmann" <sip:91000001@' in invite.header("From")


@pytest.mark.parametrize(
    "headers",
    [
        "Privacy: id\r\n",
        "Privacy: id\r\nP-Asserted-Identity: <sip:91000002@citizens.example>\r\n",
    ],
)
async def test_a_withheld_number_never_reaches_the_agent(
    asterisk: AsteriskServer, headers: str
) -> None:
    invite = await ring(asterisk, NUMBERS[0][0], "<sip:91000002@citizens.example>", headers)
    assert "anonymous" in invite.header("From").lower()
    assert "91000002" not in invite.text


def test_an_unknown_number_is_refused(asterisk: AsteriskServer) -> None:
    with phone(asterisk, asterisk.citizen) as citizen:
        answer = citizen.invite("99999999", sender="<sip:91000001@citizens.example>")
        assert answer.status == 404


async def test_asterisk_comes_back_on_the_same_ports_and_leaves_nothing(tmp_path: Path) -> None:
    async with AsteriskServer(tmp_path, numbers=NUMBERS, members=["101", "102"]) as server:
        assert "PJSIP/102" in await server.cli("queue show kontaktsenter")
        await server.kill()
        assert server.pid is None
        with pytest.raises(ServerError):
            await server.cli("core show uptime")
        await server.start()
        await server.capture(tmp_path / "sip.pcap")
        with phone(server, server.accounts["101"]) as agent:
            assert agent.register().status == 200
        await server.end_capture()
        assert b"REGISTER sip:" in (tmp_path / "sip.pcap").read_bytes()
    assert processes_of(tmp_path) == []


def test_a_number_that_is_none_is_refused(tmp_path: Path) -> None:
    server = AsteriskServer(tmp_path, numbers=[("12a\nexten", "x")])
    with pytest.raises(ValueError, match="3 to 15 digits"):
        asyncio.run(server.start())


async def test_synapse_logs_in_and_keeps_its_users(tmp_path: Path) -> None:
    async with SynapseServer(tmp_path) as server:
        password = await server.add_user("kari", "Kari Nordmann")
        await server.restart()
        who = {"type": "m.id.user", "user": "kari"}
        login = {"type": "m.login.password", "identifier": who, "password": password}
        async with httpx.AsyncClient(base_url=server.url, trust_env=False) as client:
            answer = (await client.post("/_matrix/client/v3/login", json=login)).json()
        assert answer["user_id"] == server.user_id("kari")
        with pytest.raises(ServerError, match="kari"):
            await server.add_user("kari", "Another")
    assert processes_of(tmp_path) == []


async def test_a_headset_speaks_and_hears(
    sound: VirtualSound, headset: Headset, tmp_path: Path
) -> None:
    tone, heard = tmp_path / "tone.wav", tmp_path / "heard.wav"
    write_tone(tone, hertz=440, seconds=5)
    playing = asyncio.create_task(sound.play(tone, headset.voice))
    async with Ear(sound, headset.microphone) as ear:
        await ear.hears(440)
        await sound.record(heard, headset.microphone, 1.5)
    await playing
    assert 380 < loudest_hertz(heard) < 500


def loudest_hertz(path: Path) -> float:
    """The pitch, counted from zero crossings of the loud part."""
    with wave.open(str(path)) as recorded:
        rate = recorded.getframerate()
        samples = memoryview(recorded.readframes(recorded.getnframes())).cast("h")
    loud = [value for value in samples if abs(value) > 500]
    assert len(loud) > rate // 2
    crossings = sum(a < 0 <= b for a, b in itertools.pairwise(loud))
    return crossings * rate / len(loud)


async def test_the_sound_server_leaves_nothing(tmp_path: Path) -> None:
    async with VirtualSound(tmp_path) as sound:
        headset = await sound.add_headset("one")
        await sound.remove_headset(headset)
        assert headset.speaker not in await sound.control("list", "short", "sinks")
    assert processes_of(tmp_path) == []


async def test_the_screen_has_its_size_and_leaves_nothing(tmp_path: Path) -> None:
    async with VirtualScreen(tmp_path, size=(1366, 768)) as screen:
        size = await asyncio.to_thread(output_of, ["xdotool", "getdisplaygeometry"], screen.env())
        assert size.split() == ["1366", "768"]
    assert processes_of(tmp_path) == []


async def test_the_keyring_keeps_a_secret_and_leaves_nothing(tmp_path: Path) -> None:
    async with PrivateKeyring(tmp_path) as private:
        program = [sys.executable, "-c", KEEP_A_SECRET]
        said = await asyncio.to_thread(output_of, program, private.env())
        assert said.strip() == "p"
    stored = [path for path in (tmp_path / "data").rglob("*") if path.is_file()]
    assert stored
    assert processes_of(tmp_path) == []


KEEP_A_SECRET = """
import keyring
keyring.set_password("service", "user", "p")
print(keyring.get_password("service", "user"))
"""


def output_of(argv: list[str], env: dict[str, str]) -> str:
    return subprocess.check_output(argv, env={**os.environ, **env}, text=True)


ORPHAN = """
import asyncio, sys
from pathlib import Path
from agent_desktop.demo.servers.keyring import PrivateKeyring
from agent_desktop.demo.servers.screen import VirtualScreen
from agent_desktop.demo.servers.sound import VirtualSound
async def main():
    work = Path(sys.argv[1])
    async with VirtualScreen(work / "s"), VirtualSound(work / "a"), PrivateKeyring(work / "k"):
        print("up", flush=True)
        await asyncio.Event().wait()
asyncio.run(main())
"""


def test_servers_end_when_their_parent_is_killed(tmp_path: Path) -> None:
    parent = subprocess.Popen([sys.executable, "-c", ORPHAN, tmp_path], stdout=subprocess.PIPE)
    with parent:
        assert parent.stdout is not None
        assert parent.stdout.readline() == b"up\n"
        children = [pidfd for pid in children_of(parent.pid) if (pidfd := os.pidfd_open(pid))]
        assert len(children) >= 5
        parent.send_signal(signal.SIGKILL)
    for pidfd in children:
        assert ended(pidfd)


def children_of(pid: int) -> list[int]:
    listed = Path(f"/proc/{pid}/task/{pid}/children").read_text()
    return [int(child) for child in listed.split()]


def ended(pidfd: int) -> bool:
    """Whether the process ends within half a minute."""
    try:
        return bool(select.select([pidfd], [], [], 30)[0])
    finally:
        os.close(pidfd)
