"""Two homeservers, each with agents of its own, share one centre's rooms."""

from __future__ import annotations

from contextlib import AsyncExitStack
from pathlib import Path

from agent_desktop.demo.colleagues import log_in
from agent_desktop.demo.servers.certificate import make_certificate
from agent_desktop.demo.servers.ports import HOST
from agent_desktop.demo.servers.synapse import SynapseServer
from agent_desktop.domain.ids import RoomName
from agent_desktop.domain.queue import PauseReason
from agent_desktop.domain.team import Presence
from agent_desktop.matrix.rooms import DUTY_TEAM, LIVE
from agent_desktop.matrix.session import PASSWORD
from tests.fixtures.chatting import Talker, utc_now
from tests.fixtures.town import Kept, settle

TEAM = RoomName(DUTY_TEAM)


def texts(desk: Talker) -> list[str]:
    return [m.text for m in desk.chat.messages(TEAM, 50)[0]]


async def test_agents_on_two_homeservers_work_together(tmp_path: Path) -> None:
    certificate = make_certificate(tmp_path / "keys", HOST)
    async with AsyncExitStack() as stack:
        enter = stack.enter_async_context
        here = await enter(SynapseServer(tmp_path / "here", federates=certificate))
        there = await enter(SynapseServer(tmp_path / "there", federates=certificate))
        town = await settle(here)
        password = await there.add_user("liv", "Liv Bøthun")
        liv = there.user_id("liv")
        drift = await enter(await log_in(here.url, here.user_id("drift"), town.passwords["drift"]))
        for room in (DUTY_TEAM, LIVE):
            await drift.invite(await drift.join(town.alias(room)), liv)

        def open_desk(user: str, server: SynapseServer, secret: str) -> Talker:
            desk = Talker(tmp_path, user, server.url, Kept({PASSWORD: secret}), rooms=here.name)
            stack.push_async_callback(desk.close)
            return desk

        ours = open_desk(here.user_id("ragnhild"), here, town.passwords["ragnhild"])
        theirs = open_desk(liv, there, password)
        await ours.until(lambda: LIVE in ours.sharing._rooms)
        await theirs.until(lambda: DUTY_TEAM in theirs.sharing._rooms, 60)
        await theirs.until(lambda: LIVE in theirs.sharing._rooms, 60)

        await theirs.chat.write(TEAM, "Hei frå Aurland", utc_now())
        await ours.until(lambda: "Hei frå Aurland" in texts(ours), 60)
        await ours.chat.write(TEAM, "Hei frå Gulen", utc_now())
        await theirs.until(lambda: "Hei frå Gulen" in texts(theirs), 60)
        theirs.voice.tell_status(Presence.PAUSE, utc_now(), PauseReason.LUNCH, None)
        await ours.until(lambda: liv in ours.news.statuses, 60)

        await there.kill()
        await ours.chat.write(TEAM, "Er de der?", utc_now())
        await ours.until(ours.delivered, 60)
        await there.start()
        await theirs.until(lambda: "Er de der?" in texts(theirs), 120)
        assert texts(theirs).count("Er de der?") == 1
