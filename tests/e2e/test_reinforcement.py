"""Help is called, through a real exchange, feed and homeserver, to a helper's telephone."""

from __future__ import annotations

import asyncio
import shutil
import sys
import time
from collections.abc import Callable
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

from agent_desktop.app import Application
from agent_desktop.demo.colleagues import log_in, make_rooms
from agent_desktop.demo.feed import BOT, DemoFeed
from agent_desktop.demo.servers.asterisk import AsteriskServer
from agent_desktop.demo.servers.synapse import SynapseServer
from agent_desktop.desk.views import DeskView
from agent_desktop.domain.queue import PauseReason
from agent_desktop.domain.status import AgentStatus, Health, Service
from agent_desktop.domain.team import Presence, Source
from agent_desktop.engine_setup import password_name
from agent_desktop.matrix.session import PASSWORD
from agent_desktop.phone.client import end_engine
from agent_desktop.resources import resource
from agent_desktop.settings.profile import profile_in
from agent_desktop.settings.settings import load_settings
from agent_desktop.store.database import Store
from agent_desktop.unlock import Unlocked
from tests.fixtures.town import Kept
from tests.made import GULEN, OSTEROY

NUMBER = "56000110"
MEMBERS = {"ragnhild": "101", "jorunn": "102"}
SETTINGS = """\
[agent]
name = "{name}"
[telephone]
host = "{host}"
port = {port}
user = "{extension}"
transport = "udp"
bind = "{host}"
[sound]
none = true
[matrix]
homeserver = "{homeserver}"
user = "{user}"
[queue]
feed = "{feed}"
control = "feed"
waiting-warn = 1
"""


class Desk:
    """The whole program but for its window."""

    def __init__(self, application: Application) -> None:
        self.day = application.workday
        self._changed = asyncio.Event()
        self.day.subscribe(lambda _: self._changed.set())

    async def until(self, so: Callable[[DeskView], object], seconds: float = 30) -> DeskView:
        """The view as soon as it is so. Raises TimeoutError."""
        async with asyncio.timeout(seconds):
            while not so(self.day.view):
                self._changed.clear()
                await self._changed.wait()
        return self.day.view


class Centre:
    """Exchange, homeserver, feed, and desks."""

    def __init__(self, folder: Path, stack: AsyncExitStack) -> None:
        self._folder = folder
        self._stack = stack

    async def open(self) -> None:
        enter = self._stack.enter_async_context
        self.asterisk = await enter(
            AsteriskServer(
                self._folder / "pbx",
                numbers=[(NUMBER, "Osterøy")],
                members=(),
                more={"modules.conf": "\nload = res_clioriginate.so\n"},
            )
        )
        self.synapse = await enter(SynapseServer(self._folder / "synapse"))
        names = (*MEMBERS, BOT)
        self.passwords = {user: await self.synapse.add_user(user, user) for user in names}
        boss = await self.synapse.add_user("drift", "Drift", admin=True)
        async with await log_in(self.synapse.url, self.synapse.user_id("drift"), boss) as admin:
            everybody = [self.synapse.user_id(user) for user in names]
            await make_rooms(admin, [OSTEROY, GULEN], everybody, self.synapse.user_id(BOT))
        self.feed = await enter(
            DemoFeed(
                self._folder / "feed", self.asterisk, self.synapse, self.passwords[BOT], MEMBERS
            )
        )

    async def desk(self, user: str) -> Desk:
        return await self._stack.enter_async_context(self._running(user))

    @asynccontextmanager
    async def _running(self, user: str):
        extension = MEMBERS[user]
        profile = profile_in(self._folder / user)
        profile.config.mkdir(parents=True)
        for name in ("municipalities.toml", "employees.csv"):
            shutil.copy(resource("demo") / name, profile.config)
        profile.settings_file.write_text(
            SETTINGS.format(
                name=user,
                host=self.asterisk.host,
                port=self.asterisk.sip_port,
                extension=extension,
                homeserver=self.synapse.url,
                user=self.synapse.user_id(user),
                feed=self.synapse.user_id(BOT),
            )
        )
        settings, problems = load_settings(profile)
        secrets = Kept(
            {
                password_name(""): self.asterisk.accounts[extension].password,
                PASSWORD: self.passwords[user],
            }
        )
        store = Store(self._folder / f"{user}.db", b"k" * 32)
        application = Application(profile, settings, problems, Unlocked(store, secrets))
        desk = Desk(application)
        await application.start()
        try:
            await desk.until(lambda v: is_up(v, Service.TELEPHONE) and is_up(v, Service.CHAT), 60)
            await desk.until(lambda v: v.place.source is Source.EXCHANGE)
            yield desk
        finally:
            await application.close()
            await end_engine(profile.engine_socket)

    async def caller(self) -> None:
        """A citizen calls, and waits."""
        await self.asterisk.cli(f"channel originate Local/{NUMBER}@citizens application Wait 90")


def is_up(view: DeskView, service: Service) -> bool:
    state = view.service(service)
    return state is not None and state.health is Health.OK


def is_confirmed(view: DeskView, status: AgentStatus) -> bool:
    """Whether the exchange has told that I am what I chose to be."""
    place = view.place
    return view.status is status and place.source is Source.EXCHANGE and not place.asking


async def test_help_rings_within_seconds_and_is_released(tmp_path: Path) -> None:
    async with AsyncExitStack() as stack:
        centre = Centre(tmp_path, stack)
        await centre.open()
        ragnhild, jorunn = await centre.desk("ragnhild"), await centre.desk("jorunn")
        assert jorunn.day.view.status is AgentStatus.OFF_DUTY
        await centre.caller()
        view = await ragnhild.until(
            lambda v: v.queue.state is not None and v.queue.state.count == 1
        )
        assert [w.municipality for w in view.queue.state.waiting if w.count] == [OSTEROY.code]
        await ragnhild.until(lambda v: v.team.may_call_help)

        begun = time.perf_counter()
        ragnhild.day.call_for_help([centre.synapse.user_id("jorunn")], "Straumbrot i Osterøy")
        view = await jorunn.until(lambda v: v.team.help and v.team.help[0].asks_me)
        asked = view.team.help[0]
        assert (asked.caller, asked.call.reason) == ("ragnhild", "Straumbrot i Osterøy")
        jorunn.day.answer_help(asked.call.id, accept=True)
        rings = await jorunn.until(lambda v: v.ringing and v.status is AgentStatus.RINGING)
        seconds = time.perf_counter() - begun
        sys.stderr.write(f"from the press to the helper's ring: {seconds:.2f} s\n")
        jorunn.day.answer(rings.ringing[0].call)
        await ragnhild.until(lambda v: v.team.help[0].helpers[0].in_queue)
        await ragnhild.until(lambda v: presence(v, "jorunn") is Presence.IN_CALL)
        ragnhild.day.end_help(asked.call.id)
        await jorunn.until(lambda v: not v.team.help)
        call = jorunn.day.view.calls[0].call
        jorunn.day.hang_up(call)
        await jorunn.until(lambda v: v.status is AgentStatus.WRAP_UP)
        jorunn.day.finish(call)
        await ragnhild.until(lambda v: presence(v, "jorunn") is Presence.OFF_DUTY)
        await ragnhild.until(
            lambda v: (
                v.queue.state is not None and sum(t.answered for t in v.queue.state.today) == 1
            )
        )


async def test_a_pause_is_carried_out_and_confirmed(tmp_path: Path) -> None:
    async with AsyncExitStack() as stack:
        centre = Centre(tmp_path, stack)
        await centre.open()
        ragnhild, jorunn = await centre.desk("ragnhild"), await centre.desk("jorunn")
        ragnhild.day.set_status(AgentStatus.FREE)
        await ragnhild.until(lambda v: is_confirmed(v, AgentStatus.FREE))
        assert "PJSIP/101" in await centre.asterisk.cli("queue show")
        ragnhild.day.set_status(AgentStatus.PAUSE, PauseReason.LUNCH)
        await ragnhild.until(lambda v: is_confirmed(v, AgentStatus.PAUSE))
        assert "paused:lunch" in await centre.asterisk.cli("queue show")
        await jorunn.until(lambda v: presence(v, "ragnhild") is Presence.PAUSE)
        await centre.asterisk.cli("queue unpause member PJSIP/101")
        await ragnhild.until(lambda v: v.status is AgentStatus.FREE)
        ragnhild.day.set_status(AgentStatus.OFF_DUTY)
        await jorunn.until(lambda v: presence(v, "ragnhild") is Presence.OFF_DUTY)
        await ragnhild.until(lambda v: is_confirmed(v, AgentStatus.OFF_DUTY))
        assert "PJSIP/101" not in await centre.asterisk.cli("queue show")


def waiting(view: DeskView) -> list[str | None]:
    """For whom callers wait."""
    state = view.queue.state
    return [w.municipality for w in state.waiting if w.count] if state is not None else []


def answered(view: DeskView) -> int:
    """How many were answered today."""
    state = view.queue.state
    return sum(of.answered for of in state.today) if state is not None else 0


def presence(view: DeskView, name: str) -> Presence | None:
    """What somebody does, as a desk shows it."""
    everybody = (*view.team.on_duty, *view.team.can_come, *view.team.others)
    return next((p.presence for p in everybody if p.user.startswith(f"@{name}:")), None)
