"""Nothing of anybody stands in a log file, whatever goes through the program or goes wrong."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from pathlib import Path

import pytest
import pytest_asyncio

from agent_desktop.control import messages as c
from agent_desktop.control.client import NotRunning, Refused
from agent_desktop.demo.servers.keyring import PrivateKeyring
from agent_desktop.demo.servers.ports import HOST, free_port
from agent_desktop.demo.servers.synapse import SynapseServer
from agent_desktop.domain.call import CallState
from agent_desktop.domain.contact import Outcome
from agent_desktop.domain.ids import new_id
from agent_desktop.domain.incident import IncidentKind
from agent_desktop.ipc.frames import pack
from agent_desktop.ipc.local_socket import connect
from agent_desktop.logbook.wire import CONTACT
from agent_desktop.matrix.rooms import log_room
from agent_desktop.matrix.shapes import Json
from tests.fixtures.logbook import contact_message
from tests.fixtures.program import DIRECT, Program
from tests.fixtures.telephone import Telephone, direct
from tests.fixtures.town import Town, settle
from tests.made import OSTEROY, contact

MANY = 200
SETTINGS = DIRECT + '[matrix]\nhomeserver = "{url}"\nuser = "{user}"\n[log]\nwrap-up-seconds = 0\n'


class Canaries:
    """Invented numbers, names and identity numbers, each of them used by somebody."""

    def __init__(self) -> None:
        chance = random.Random(4630)
        self.all: list[str] = []
        self.taken = 0
        self._left: list[tuple[str, str, str]] = []
        for _ in range(MANY):
            number = f"9{chance.randrange(10**7):07}"
            name = "".join(chance.choices("bdfgklmnprstv", k=9)).capitalize()
            identity = f"01{chance.randrange(81, 93)}{chance.randrange(10**7):07}"
            self._left.append((number, name, identity))
            self.all += (number, name, identity)

    def take(self) -> tuple[str, str, str]:
        """The next one's number, name and identity number; the first again after the last."""
        self.taken += 1
        self._left.append(self._left.pop(0))
        return self._left[-1]

    def text(self, people: int = 20) -> str:
        """A note about some of them."""
        return ". ".join(
            f"{name}, fnr. {who}, tlf. {number}" for number, name, who in self._some(people)
        )

    def _some(self, people: int) -> list[tuple[str, str, str]]:
        return [self.take() for _ in range(people)]

    def found(self, folder: Path) -> dict[str, set[str]]:
        """Which of them stand in which files below a folder, with spaces in numbers or without."""
        found = {}
        for path in folder.rglob("*"):
            if path.is_file():
                text = path.read_bytes().decode(errors="replace")
                packed = text.replace(" ", "")
                here = {one for one in self.all if one in text or one in packed}
                if here:
                    found[path.name] = here
        return found


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def centre(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Town]:
    """A homeserver with rooms for two municipalities only."""
    async with SynapseServer(tmp_path_factory.mktemp("homeserver")) as server:
        yield await settle(server)


async def call(program: Program, folder: Path, birds: Canaries, code: str) -> None:
    """A canary calls, is written about and asked about; the note is finished."""
    number, *_ = birds.take()
    account = direct(free_port(), program.sip_port, user=number)
    async with Telephone(folder / number, account) as caller:
        dialled = await caller.dial("101")
        await program.desk.until(lambda d: d["view"]["ringing"])
        program.desk.ask(c.OnCall("answer"))
        await caller.is_in(dialled, CallState.ACTIVE)
        await write(program, birds, code)


async def write(program: Program, birds: Canaries, code: str) -> None:
    """What the agent does in a call and after it."""
    await program.desk.until(lambda d: d["view"]["draft"])
    program.desk.ask(c.Municipality(code))
    program.desk.ask(c.Note(birds.text(), outcome=Outcome.SOLVED))
    for number, name, who in (birds.take(), birds.take()):
        program.desk.ask(c.Search(f"{name} {who}"))
        with suppress(Refused):
            program.desk.ask(c.Ask("plan", f"Gjeld {name} {who}, {number}", share_number=True))
        program.desk.ask(c.Digits(who[:4]))
    program.desk.ask(c.OnCall("hangup"))
    await program.desk.until(lambda d: d["view"]["calls"][0]["state"] == "ended")
    program.desk.ask(c.OnCall("finish"))
    await program.desk.until(lambda d: not d["view"]["calls"])


async def dial(program: Program, birds: Canaries) -> None:
    """The agent calls a canary, who can't be reached, and gives up. Nothing is left of it, or the
    engine would still be dialling when the desktop is killed and comes back."""
    number, *_ = birds.take()
    program.desk.ask(c.Dial(number))
    await program.desk.until(lambda d: d["view"]["calls"])
    with suppress(Refused):  # it may have failed already
        program.desk.ask(c.OnCall("hangup"))
    await program.desk.until(lambda d: d["view"]["calls"][0]["state"] == "ended")
    program.desk.ask(c.OnCall("finish"))
    await program.desk.until(lambda d: not d["view"]["calls"])


def misuse(program: Program, birds: Canaries) -> None:
    """Requests that are refused, and bytes that are none."""
    number, name, who = birds.take()
    for request in (
        c.Dial(f"{name} {who}"),
        c.Dial(f"sip:{name}@{who}.invalid"),
        c.Link(f"tel:{number};ext={who}"),
        c.Link(f"sip:{name}:{who}@example.invalid"),
        c.Open(f"{name} {who}"),
        c.Municipality(who),
        c.Note(name, topic=who),
        c.Note(name, call=who),
        c.OnCall("answer", name),
        c.Transfer(f"{name}{who}"),
        c.Consult(number, who),
        c.Ask(name, who),
    ):
        with suppress(Refused):
            program.desk.ask(request)
    for spoilt in (
        f'{{"do":"note","text":{name} {who}'.encode(),
        f'{{"do":"{name}","number":"{number}"}}'.encode(),
        f'{{"do":"note","outcome":"{name}","text":["{who}"]}}'.encode(),
        f"{name} {number} {who}".encode() * 50,
        b"\xff\xfe" + name.encode(),
    ):
        for frame in (pack(spoilt), b"\xff" + spoilt):
            with suppress(OSError, NotRunning), connect(program.profile.control_socket) as line:
                line.settimeout(2)
                line.sendall(frame)
                line.recv(1 << 16)


async def spoil_the_room(centre: Town, birds: Canaries) -> None:
    """What nobody can read, and what is not its sender's to say."""
    jorunn = centre.server.user_id("jorunn")
    async with await centre.log_in("jorunn") as colleague:
        room = await colleague.join(centre.alias(log_room(OSTEROY.code)))
        for change in SPOILT:
            number, name, who = birds.take()
            made = contact(new_id(), f"{name} {who} {number}", author=jorunn)
            good = contact_message(made, jorunn)
            content = {**good, CONTACT: change(good[CONTACT], f"{name} {who}")}
            await colleague.send(room, new_id(), content)


SPOILT: tuple[Callable[[Json, str], object], ...] = (
    lambda good, _: good,
    lambda _, bird: bird,
    lambda good, bird: {**good, "id": [bird]},
    lambda good, bird: {**good, "author": bird},
    lambda good, bird: {**good, "at": bird},
    lambda good, bird: {**good, "set": {**good["set"], "municipality": bird}},
    lambda good, bird: {**good, "set": {**good["set"], "started": bird}},
    lambda good, bird: {**good, "set": {**good["set"], "number": f"+47{bird}", "channel": bird}},
    lambda good, bird: {**good, "set": {bird: bird}},
    lambda good, bird: {**good, "set": {**good["set"], "void": bird, "articles": bird}},
)


FROM_THE_SERVER = ("refused a record", "not theirs to say")


def said(program: Program) -> str:
    """What stands in the desktop's log."""
    return (program.profile.data / "desktop.log").read_text()


async def test_no_log_file_names_anybody(
    tmp_path: Path, centre: Town, keyring_session: PrivateKeyring
) -> None:
    port, birds = free_port(), Canaries()
    user = centre.server.user_id("ragnhild")
    text = SETTINGS.format(host=HOST, port=port, url=centre.server.url, user=user)
    program = Program(tmp_path / "desk", keyring_session.env(), text)
    program.sip_port = port
    program.set_password("matrix", centre.passwords["ragnhild"])
    async with program:
        for code in ("4630", "4635", "4623", "4630"):  # the third has no room: it is refused
            await call(program, tmp_path, birds, code)
        await spoil_the_room(centre, birds)
        for kind in IncidentKind:
            number, name, who = birds.take()
            title = f"{name} har mista vatnet {who}"
            program.desk.ask(c.Incident(kind, title, ("4630",), f"Ring {number}"))
        misuse(program, birds)
        await centre.server.kill()
        for code in ("4630", "4635", "4623"):
            await call(program, tmp_path, birds, code)
        misuse(program, birds)
        for _ in range(3):
            await dial(program, birds)
        await program.kill()
        await centre.server.start()
        await program.start()
        await call(program, tmp_path, birds, "4630")
        async with asyncio.timeout(60):
            # What is refused or spoilt comes to a homeserver and from it.
            while not all(trouble in said(program) for trouble in FROM_THE_SERVER):  # noqa: ASYNC110
                await asyncio.sleep(0.1)
        misuse(program, birds)
    logs = {path.name for path in program.profile.config.rglob("*.log") if path.stat().st_size}
    assert {"desktop.log", "stderr.log"} & logs
    assert birds.taken >= MANY
    for trouble in (*FROM_THE_SERVER, "dropped a control connection"):
        assert trouble in said(program)
    assert birds.found(program.profile.config) == {}
    assert birds.found(program.profile.runtime) == {}
