"""The demo town: real servers, rooms, accounts, and a profile for agent 101."""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
import sys
from contextlib import AsyncExitStack
from pathlib import Path

from agent_desktop.control.follow import DeskFollower
from agent_desktop.demo.citizen import Citizen, Trunk
from agent_desktop.demo.colleagues import CaseHandler, log_in, make_rooms, report_incidents
from agent_desktop.demo.feed import BOT, DemoFeed
from agent_desktop.demo.servers.asterisk import AsteriskServer
from agent_desktop.demo.servers.cache import Say
from agent_desktop.demo.servers.keyring import PrivateKeyring
from agent_desktop.demo.servers.process import ServerError, ServerProcess
from agent_desktop.demo.servers.running import Running
from agent_desktop.demo.servers.sound import Headset, VirtualSound
from agent_desktop.demo.servers.synapse import SynapseServer
from agent_desktop.domain.ids import MunicipalityCode, UnitCode
from agent_desktop.domain.municipality import Municipality
from agent_desktop.matrix.api import MatrixApi
from agent_desktop.matrix.rooms import alias, unit_room
from agent_desktop.phone import messages as m
from agent_desktop.phone.client import end_engine
from agent_desktop.resources import resource
from agent_desktop.settings.centre import load_municipalities
from agent_desktop.settings.profile import Profile, profile_in

AGENT = "101"
AGENT_NAME = "Ragnhild Tveiten"
_PEOPLE = {
    "ragnhild": AGENT_NAME,
    "jorunn": "Jorunn Hjellvik",
    "sigrid": "Sigrid Mjelde",
    BOT: "Køen",
}
_MEMBERS = {"ragnhild": AGENT, "jorunn": "102"}
ASKED_MUNICIPALITY, ASKED_UNIT = MunicipalityCode("4630"), UnitCode("plan")
NOBODYS_NUMBER = "56000199"
"""The exchange takes calls to it, but no municipality has it."""


class Town(Running):
    """Everything the demo needs, while its `async with` block runs; afterwards nothing is left.

    With `own_sound` the agent's headset is the person's own; without, it is a virtual one.
    """

    def __init__(self, folder: Path, say: Say, *, own_sound: bool, language: str = "nn") -> None:
        self.folder = folder
        self.profile: Profile = profile_in(folder / "agent")
        self.municipalities = _municipalities()
        self.desk = DeskFollower(self.profile.control_socket)
        self._say = say
        self._own_sound = own_sound
        self._language = language
        self._stack = AsyncExitStack()
        self._desktop: ServerProcess | None = None
        self._tasks: list[asyncio.Task[None]] = []

    async def start(self) -> None:
        """Start the servers and settle the people; the window is opened by `open_window`."""
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        await self._open()

    async def open_window(self, screen: dict[str, str]) -> ServerProcess:
        """Start the program as agent 101 on a screen; returns when it can be followed."""
        self._say("Opening the window …")
        self._desktop = ServerProcess.start(
            [sys.executable, "-m", "agent_desktop", "--profile", self.profile.config, "run"],
            log=self.folder / "desktop.log",
            env={**self._agent_env(), **screen},
        )
        try:
            await self.desk.start()
        except TimeoutError:
            words = self._desktop.last_words()
            raise ServerError(f"The window did not open:\n{words}") from None
        return self._desktop

    def municipality(self, code: str) -> Municipality:
        """A municipality of the town."""
        return next(m for m in self.municipalities if m.code == code)

    async def _open(self) -> None:
        numbers = [
            (line.number.dialable, f"{municipality.name} {line.label}")
            for municipality in self.municipalities
            for line in municipality.lines
        ]
        numbers.append((NOBODYS_NUMBER, "Nobody"))
        enter = self._stack.enter_async_context
        self.sound = await enter(VirtualSound(self.folder / "sound"))
        self.keyring = await enter(PrivateKeyring(self.folder / "keyring"))
        self.asterisk = await enter(
            AsteriskServer(self.folder / "asterisk", numbers=numbers, members=(), say=self._say)
        )
        await self.asterisk.cli(
            f"queue add member PJSIP/{AGENT} to {self.asterisk.queue} penalty 0 "
            f'as "{AGENT_NAME}" state_interface PJSIP/{AGENT}'
        )
        self.synapse = await enter(SynapseServer(self.folder / "synapse", say=self._say))
        self.agent_headset: Headset = await self.sound.add_headset("agent")
        self.citizen_headset: Headset = await self.sound.add_headset("citizen")
        await self._settle_people()
        await enter(
            DemoFeed(
                self.folder / "feed", self.asterisk, self.synapse, self._passwords[BOT], _MEMBERS
            )
        )
        self._write_profile()
        self._keep_passwords()
        self.citizen = self._make_citizen()
        await self.citizen.start()

    async def _settle_people(self) -> None:
        """Accounts, rooms, incidents, and a case handler at work."""
        self._say("Settling people and rooms …")
        self._passwords = {
            user: await self.synapse.add_user(user, name) for user, name in _PEOPLE.items()
        }
        boss = await self.synapse.add_user("drift", "Drift", admin=True)
        admin = await log_in(self.synapse.url, self.synapse.user_id("drift"), boss)
        self._stack.push_async_callback(admin.close)
        everybody = [self.synapse.user_id(user) for user in _PEOPLE]
        await make_rooms(admin, self.municipalities, everybody, self.synapse.user_id(BOT))
        self.archivist = await self._log_in("jorunn")
        await report_incidents(self.archivist, self.synapse.user_id("jorunn"), self.synapse.name)
        room = alias(unit_room(ASKED_MUNICIPALITY, ASKED_UNIT), self.synapse.name)
        handler = CaseHandler(await self._log_in("sigrid"), room)
        self._tasks.append(asyncio.create_task(handler.work(), name="case handler"))

    async def _log_in(self, user: str) -> MatrixApi:
        api = await log_in(self.synapse.url, self.synapse.user_id(user), self._passwords[user])
        self._stack.push_async_callback(api.close)
        return api

    def _write_profile(self) -> None:
        config = self.profile.config
        config.mkdir(parents=True)
        for name in ("municipalities.toml", "employees.csv"):
            shutil.copy(resource("demo") / name, config)
        shutil.copytree(resource("demo") / "knowledge", config / "knowledge")
        headset = self.agent_headset
        sound = (
            ""
            if self._own_sound
            else f'speaker = "{headset.speaker}"\nmicrophone = "{headset.microphone}"'
        )
        self.profile.settings_file.write_text(
            _SETTINGS.format(
                language=self._language,
                agent=AGENT_NAME,
                host=self.asterisk.host,
                port=self.asterisk.sip_port,
                user=AGENT,
                sound=sound,
                homeserver=self.synapse.url,
                matrix_user=self.synapse.user_id("ragnhild"),
                feed=self.synapse.user_id(BOT),
                jorunn=self.synapse.user_id("jorunn"),
            ),
            encoding="utf-8",
        )

    def _keep_passwords(self) -> None:
        """Put the agent's passwords into the demo's own keyring, as a person would."""
        for account, password in (
            ("telephone", self.asterisk.accounts[AGENT].password),
            ("matrix", self._passwords["ragnhild"]),
        ):
            subprocess.run(
                [
                    *(sys.executable, "-m", "agent_desktop", "--profile"),
                    *(str(self.profile.config), "set-password", account),
                ],
                input=password + "\n",
                text=True,
                env={**os.environ, **self._agent_env()},
                check=True,
            )

    def _agent_env(self) -> dict[str, str]:
        env = dict(self.keyring.env())
        if not self._own_sound:
            env |= self.sound.reach()
        return env

    def _make_citizen(self) -> Citizen:
        reach = self.sound.reach()
        headset = self.citizen_headset
        account = self.asterisk.citizen
        return Citizen(
            self.folder / "citizen",
            Trunk(self.asterisk.host, self.asterisk.sip_port, account.user, account.password),
            m.SoundChoice((headset.speaker,), (headset.microphone,), reach["PULSE_SERVER"]),
            {**os.environ, **reach},
        )

    async def stop(self) -> None:
        """Close the window, end everybody and everything, and remove what they left."""
        await self.desk.close()
        if self._desktop is not None:
            await self._desktop.stop()
            await end_engine(self.profile.engine_socket)
        if hasattr(self, "citizen"):
            await self.citizen.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._stack.aclose()
        shutil.rmtree(self.folder, ignore_errors=True)


def _municipalities() -> tuple[Municipality, ...]:
    return load_municipalities(resource("demo") / "municipalities.toml").values


_SETTINGS = """\
language = "{language}"

[agent]
name = "{agent}"

[telephone]
host = "{host}"
port = {port}
user = "{user}"
transport = "udp"
bind = "{host}"
voicemail = "*97"
mailbox = "*98{user}"
park = "700"
echo = "600"
watched = ["610"]

[sound]
{sound}

[matrix]
homeserver = "{homeserver}"
user = "{matrix_user}"

[queue]
feed = "{feed}"
control = "feed"

[[queue.group]]
name = "Samnanger"
users = ["{jorunn}"]

[knowledge]
folder = "knowledge"
for-employees = "interne-nummer"

[files]
employees = "employees.csv"
"""
