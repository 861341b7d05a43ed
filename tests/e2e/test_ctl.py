"""`agent-desktop ctl` and `agent-desktop doctor`, as they are typed."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import sys
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from agent_desktop.control.client import Desk
from agent_desktop.demo.servers.asterisk import AsteriskServer
from agent_desktop.demo.servers.keyring import PrivateKeyring
from agent_desktop.demo.servers.ports import HOST, free_port
from agent_desktop.demo.servers.sound import Headset, VirtualSound
from agent_desktop.demo.servers.synapse import SynapseServer
from agent_desktop.domain.call import CallState
from agent_desktop.phone import messages as m
from agent_desktop.resources import resource
from tests.fixtures.program import DIRECT, Program
from tests.fixtures.telephone import Telephone, direct


@dataclass(frozen=True)
class Answer:
    """What a command line said, and its exit code."""

    code: int
    out: str
    err: str

    @property
    def desk(self) -> Desk:
        """What `--json` printed."""
        desk: Desk = json.loads(self.out)
        return desk


async def agent_desktop(profile: Path, *words: str, env: Mapping[str, str] | None = None) -> Answer:
    """Run a command line to its end."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "agent_desktop", "--profile", str(profile), *words),
        env={**os.environ, **(env or {})},
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    out, err = await asyncio.wait_for(process.communicate(), 60)
    assert process.returncode is not None
    return Answer(process.returncode, out.decode(), err.decode())


# --- ctl ---------------------------------------------------------------------------------------


class Typed:
    """A running program, told by `ctl` alone, and a telephone it can call and be called from."""

    def __init__(self, program: Program, near: int, far: Telephone) -> None:
        self.program = program
        self.near = near
        self.far = far

    async def ctl(self, *words: str) -> Answer:
        return await agent_desktop(self.program.profile.config, "ctl", *words)

    async def json(self, *words: str) -> Any:
        """The view after a command that must be carried out."""
        answer = await self.ctl("--json", *words)
        assert (answer.code, answer.err) == (0, "")
        return answer.desk["view"]

    async def talk(self) -> str:
        """The far telephone calls and `ctl answer` answers; the far call's id."""
        call = await self.far.dial("101")
        await self.program.desk.until(lambda d: d["view"]["ringing"])
        await self.json("answer")
        await self.far.is_in(call, CallState.ACTIVE)
        await self.until_state("active")
        return call

    async def until_state(self, state: str) -> Desk:
        """The view as soon as there is one call, in this state."""
        desk = await self.program.desk.until(
            lambda d: [call["state"] for call in d["view"]["calls"]] == [state]
        )
        view: Desk = desk["view"]
        return view


@pytest.fixture
async def typed(tmp_path: Path, keyring_session: PrivateKeyring) -> AsyncIterator[Typed]:
    near, far = free_port(), free_port()
    settings = DIRECT.format(host=HOST, port=near).replace("port = 9\n", f"port = {far}\n")
    async with (
        Program(tmp_path / "desk", keyring_session.env(), settings) as program,
        Telephone(tmp_path / "far", direct(far, near, user="90000214")) as telephone,
    ):
        yield Typed(program, near, telephone)


async def test_status_for_people_and_for_programs(typed: Typed) -> None:
    answer = await typed.ctl("status")
    assert answer.code == 0
    assert answer.out.startswith("Ragnhild Tveiten: free\n")
    assert "engine    ok" in answer.out
    view = await typed.json("status")
    assert view["status"] == "free"
    assert {m["code"] for m in view["municipalities"]} >= {"4630", "4635"}


async def test_a_call_from_ring_to_finish(typed: Typed) -> None:
    call = await typed.far.dial("101")
    ringing = await typed.program.desk.until(lambda d: d["view"]["ringing"])
    shown = (await typed.ctl("status")).out
    assert f"ringing  ?  900 00 214  {ringing['view']['ringing'][0]['call']}" in shown
    await typed.json("answer")
    await typed.far.is_in(call, CallState.ACTIVE)
    await typed.until_state("active")
    await typed.json("hold")
    await typed.until_state("held")
    await typed.json("resume")
    await typed.until_state("active")
    await typed.json("mute")
    await typed.program.desk.until(lambda d: d["view"]["calls"][0]["muted"])
    await typed.json("unmute")
    await typed.program.desk.until(lambda d: not d["view"]["calls"][0]["muted"])
    await typed.json("digits", "12#")
    view = await typed.json("municipality", "4630")
    assert view["panel"]["municipality"]["name"] == "Osterøy"
    view = await typed.json("note", "Garasje på 48 m².", "--topic", "building")
    assert view["draft"]["note"]["text"] == "Garasje på 48 m²."
    view = await typed.json(
        "note", "--outcome", "solved", "--caller-kind", "business", "--on-web", "no"
    )
    note = view["draft"]["note"]
    assert note["text"] == "Garasje på 48 m²."
    assert (note["topic"], note["outcome"]) == ("building", "solved")
    assert (note["caller_kind"], note["on_web"]) == ("business", "no")
    await typed.json("ask", "plan", "Må han ha dispensasjon?", "--share-number")
    await typed.program.desk.until(lambda d: d["view"]["questions"])
    await typed.json("hangup")
    await typed.until_state("ended")
    await typed.json("finish")
    await typed.program.desk.until(lambda d: not d["view"]["calls"])
    (line,) = (await typed.json("status"))["recent"]
    assert (line["outcome"], line["unfinished"]) == ("solved", False)


async def test_reject(typed: Typed) -> None:
    call = await typed.far.dial("101")
    await typed.program.desk.until(lambda d: d["view"]["ringing"])
    await typed.json("reject")
    await typed.far.is_in(call, CallState.ENDED)


async def test_dial(typed: Typed) -> None:
    await typed.json("dial", "900 00 214")
    ringing = await typed.far.rings()
    view = await typed.until_state("dialling")
    assert view["calls"][0]["caller"]["number"] == "900 00 214"
    typed.far.send(m.Answer(ringing.id))
    await typed.until_state("active")
    await typed.json("hangup")
    await typed.until_state("ended")


async def test_a_number_that_is_none_is_refused(typed: Typed) -> None:
    answer = await typed.ctl("dial", "kommunen")
    assert (answer.code, answer.out) == (1, "")
    assert "kommunen" in answer.err
    assert (await typed.json("status"))["calls"] == []


async def test_two_calls_are_told_apart_by_id(typed: Typed, tmp_path: Path) -> None:
    first = await typed.talk()
    account = direct(free_port(), typed.near, user="90000377")
    async with Telephone(tmp_path / "other", account) as other:
        second = await other.dial("101")
        desk = await typed.program.desk.until(lambda d: d["view"]["ringing"])
        theirs = desk["view"]["ringing"][0]["call"]
        await typed.json("answer", "--call", theirs)
        await other.is_in(second, CallState.ACTIVE)
        desk = await typed.program.desk.until(
            lambda d: [c["state"] for c in d["view"]["calls"]] == ["held", "active"]
        )
        ours = desk["view"]["calls"][0]["call"]
        await typed.json("hangup", "--call", ours)
        await typed.far.is_in(first, CallState.ENDED)
        assert other.calls[second].state is CallState.ACTIVE


async def test_search_and_open(typed: Typed) -> None:
    view = await typed.json("search", "brunt", "vatn")
    assert "vatn" in [hit["article"] for hit in view["panel"]["hits"]]
    assert "article  vatn: " in (await typed.ctl("search", "vatn")).out
    view = await typed.json("open", "vatn")
    assert view["panel"]["article"]["id"] == "vatn"


async def test_report_an_incident(typed: Typed) -> None:
    await typed.json(
        "incident", "power", "Straumbrot", "4630", "4635", "--say", "Kraftlaget rettar."
    )
    desk = await typed.program.desk.until(lambda d: d["view"]["incidents"])
    (incident,) = desk["view"]["incidents"]
    assert (incident["kind"], incident["title"]) == ("power", "Straumbrot")
    assert incident["municipalities"] == ["4630", "4635"]


async def test_a_pause_refuses_calls(typed: Typed) -> None:
    assert (await typed.json("set-status", "pause"))["status"] == "pause"
    call = await typed.far.dial("101")
    await typed.far.is_in(call, CallState.ENDED)
    assert (await typed.json("set-status", "free"))["status"] == "free"
    await typed.talk()


async def test_show(typed: Typed) -> None:
    for page in ([], ["call"], ["questions"], ["incidents"]):
        assert (await typed.ctl("show", *page)).code == 0


async def test_watch_tells_every_change(typed: Typed) -> None:
    watching = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "agent_desktop"),
        *("--profile", str(typed.program.profile.config), "ctl", "watch"),
        stdout=asyncio.subprocess.PIPE,
    )
    assert watching.stdout is not None
    assert await watching.stdout.readline() == b"Ragnhild Tveiten: free\n"
    await typed.json("set-status", "pause")
    async with asyncio.timeout(10):
        while await watching.stdout.readline() != b"Ragnhild Tveiten: pause\n":
            pass
    await typed.ctl("quit")
    assert await asyncio.wait_for(watching.wait(), 20) == 2


REFUSED = {
    "answer": (["answer"], "no call is ringing"),
    "reject": (["reject"], "no call is ringing"),
    "hang up": (["hangup"], "no call is active or dialling or held"),
    "hold": (["hold"], "no call is active"),
    "resume": (["resume"], "no call is held"),
    "mute": (["mute"], "no call is active or held"),
    "digits": (["digits", "1"], "no call is active"),
    "finish": (["finish"], "no call is ended"),
    "note": (["note", "x"], "no call has a note"),
    "ask": (["ask", "plan", "x"], "no call has a note"),
    "by id": (["answer", "--call", "nobody"], "no call is ringing with the id nobody"),
    "outcome": (["note", "--outcome", "perhaps"], "Invalid enum value 'perhaps'"),
    "kind": (["incident", "flood", "x", "4630"], "Invalid enum value 'flood'"),
}


async def test_what_can_not_be_done_is_refused_in_words(typed: Typed) -> None:
    for words, why in REFUSED.values():
        answer = await typed.ctl(*words)
        assert (answer.code, answer.out) == (1, ""), words
        assert answer.err.startswith(why), words
    assert (await typed.ctl("set-status", "asleep")).code == 2
    assert (await typed.ctl("dance")).code == 2


async def test_quit_and_then_nobody_is_there(typed: Typed) -> None:
    assert (await typed.ctl("quit")).code == 0
    assert await typed.program.ended()
    answer = await typed.ctl("--json", "status")
    assert (answer.code, answer.out) == (2, "")
    assert answer.err == "The program is not running with this profile.\n"


# --- doctor ------------------------------------------------------------------------------------

SETTINGS = """\
language = "{language}"
[agent]
name = "Ragnhild Tveiten"
[telephone]
host = "{host}"
port = {sip}
user = "104"
transport = "tcp"
bind = "{host}"
[sound]
speaker = "{speaker}"
[matrix]
homeserver = "{url}"
user = "{user}"
[knowledge]
folder = "{folder}"
"""


class Patient:
    """A profile for the doctor to look at."""

    def __init__(self, folder: Path, env: Mapping[str, str]) -> None:
        self.folder = folder
        self._env = env
        self._values = {
            "language": "en",
            "host": HOST,
            "sip": free_port(),
            "speaker": "",
            "url": f"http://{HOST}:{free_port()}",
            "user": "@nobody:kontaktsenter.example",
            "folder": "knowledge",
        }
        folder.mkdir()
        shutil.copy(resource("demo") / "municipalities.toml", folder)
        shutil.copytree(resource("demo") / "knowledge", folder / "knowledge")
        self.set()

    def set(self, **changes: object) -> None:
        """Change the settings."""
        self._values.update(changes)
        (self.folder / "settings.toml").write_text(SETTINGS.format(**self._values))

    async def password(self, account: str, password: str) -> None:
        """Put a password into the keyring."""
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "agent_desktop", "--profile", str(self.folder)),
            *("set-password", account),
            env={**os.environ, **self._env},
            stdin=asyncio.subprocess.PIPE,
        )
        await process.communicate(password.encode() + b"\n")
        assert process.returncode == 0

    async def examine(self) -> Answer:
        """What the doctor says."""
        return await agent_desktop(self.folder, "doctor", env=self._env)


@pytest.fixture
async def patient(
    tmp_path: Path, keyring_session: PrivateKeyring, sound: VirtualSound, headset: Headset
) -> Patient:
    """A profile with a headset and a keyring, and servers that aren't there."""
    return Patient(tmp_path / "profile", {**sound.env(), **keyring_session.env()})


async def test_the_doctor_finds_nothing(
    patient: Patient, asterisk: AsteriskServer, synapse: SynapseServer
) -> None:
    password = await synapse.add_user("doctors-friend", "Ragnhild")
    await patient.password("telephone", asterisk.accounts["104"].password)
    await patient.password("matrix", password)
    patient.set(sip=asterisk.sip_port, url=synapse.url, user=synapse.user_id("doctors-friend"))
    answer = await patient.examine()
    assert answer.out.splitlines() == [
        "✓ Configuration: works.",
        "✓ Keyring: works.",
        "✓ Knowledge base: works.",
        "✓ Sound: works.",
        "✓ Telephone: works.",
        "✓ Chat and shared log: works.",
    ]
    assert (answer.code, answer.err) == (0, "")


PASSWORDS = {
    "en": "the user name or password is wrong.",
    "nb": "brukernavnet eller passordet er feil.",
    "nn": "brukarnamnet eller passordet er feil.",
}


@pytest.mark.parametrize("language", PASSWORDS)
async def test_wrong_passwords_in_every_language(
    patient: Patient, asterisk: AsteriskServer, synapse: SynapseServer, language: str
) -> None:
    await patient.password("telephone", "wrong")
    await patient.password("matrix", "wrong")
    patient.set(
        language=language, sip=asterisk.sip_port, url=synapse.url, user=synapse.user_id("nobody")
    )
    answer = await patient.examine()
    assert answer.code == 1
    assert answer.out.count(PASSWORDS[language]) == 2
    assert "wrong\n" not in answer.out
    assert answer.err == ""


UNREACHABLE = {
    "en": "the server does not answer. Check the address, the port and the network.",
    "nb": "tjeneren svarer ikke. Sjekk adressen, porten og nettet.",
    "nn": "tenaren svarar ikkje. Sjekk adressa, porten og nettet.",
}


@pytest.mark.parametrize("language", UNREACHABLE)
async def test_servers_that_are_not_there(patient: Patient, language: str) -> None:
    await patient.password("matrix", "x")
    patient.set(language=language)
    answer = await patient.examine()
    assert answer.code == 1
    assert answer.out.count(UNREACHABLE[language]) == 2


async def test_bad_toml_is_named_with_its_line(patient: Patient) -> None:
    (patient.folder / "settings.toml").write_text('language = "en"\n[telephone\n')
    (patient.folder / "municipalities.toml").write_text('[[municipality]]\ncode = "46"\n')
    answer = await patient.examine()
    assert answer.code == 1
    assert "    settings.toml:2: " in answer.out
    assert "    municipalities.toml:" in answer.out
    assert "Traceback" not in answer.out + answer.err


async def test_an_unknown_key_is_named(patient: Patient) -> None:
    path = patient.folder / "settings.toml"
    path.write_text(path.read_text() + "colour = 1\n")
    answer = await patient.examine()
    assert answer.code == 1
    assert "settings.toml:" in answer.out
    assert "colour" in answer.out


async def test_a_missing_knowledge_folder_and_headset(patient: Patient) -> None:
    patient.set(folder="nowhere", speaker="Gone")
    answer = await patient.examine()
    assert answer.code == 1
    assert "✗ Knowledge base: something can't be read. Mend it at the place below." in answer.out
    assert "nowhere" in answer.out
    assert "! Sound: the chosen headset is not there." in answer.out
    assert "    Gone" in answer.out


async def test_without_a_keyring_or_sound(tmp_path: Path) -> None:
    patient = Patient(tmp_path / "profile", {})
    answer = await patient.examine()
    assert "Keyring: no keyring answers." in answer.out
    assert "! Sound: there is no sound device. Nobody will hear anything." in answer.out
