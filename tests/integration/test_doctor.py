"""The doctor looks whether the queue will be heard: the room, this account and the feed in it."""

from __future__ import annotations

from contextlib import AsyncExitStack
from pathlib import Path

from agent_desktop.demo.colleagues import log_in
from agent_desktop.demo.servers.synapse import SynapseServer
from agent_desktop.doctor.team_checks import live_problem
from agent_desktop.matrix.rooms import LIVE
from agent_desktop.settings.settings import MatrixSettings, QueueSettings, Settings


async def test_who_is_in_the_room_where_the_queue_is_told(tmp_path: Path) -> None:
    async with AsyncExitStack() as stack:
        server = await stack.enter_async_context(SynapseServer(tmp_path / "server"))
        people = {}
        for user in ("drift", "ragnhild", "koa"):
            password = await server.add_user(user, user)
            people[user] = await log_in(server.url, server.user_id(user), password)
            stack.push_async_callback(people[user].close)
        me, feed = people["ragnhild"], server.user_id("koa")
        settings = Settings(
            matrix=MatrixSettings(server.url, me.user), queue=QueueSettings(feed=feed)
        )
        assert await live_problem(me, Settings()) == ""
        assert await live_problem(me, settings) == f"there is no room #live:{server.name}"
        body = {"room_alias_name": LIVE, "preset": "private_chat", "invite": [me.user]}
        room = await people["drift"].create_room(body)
        assert "ask it in" in await live_problem(me, settings)
        await me.join(room)
        assert f"{feed} is not in #live:" in await live_problem(me, settings)
        await people["drift"].invite(room, feed)
        assert await live_problem(me, settings) == ""
