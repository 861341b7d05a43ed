"""A chatbot hands a citizen over; two agents see it, one takes it, answers and closes."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack
from datetime import timedelta
from pathlib import Path

from agent_desktop.demo.chat_bridge import ChatBridge, Line
from agent_desktop.demo.servers.ports import free_port
from agent_desktop.demo.servers.synapse import SynapseServer
from agent_desktop.domain.chat import CitizenChatState
from tests.fixtures.chatting import people, utc_now
from tests.fixtures.town import settle
from tests.made import OSTEROY


async def test_a_citizen_is_handed_over_taken_answered_and_closed(tmp_path: Path) -> None:
    async with AsyncExitStack() as stack:
        bridge = ChatBridge(tmp_path / "bridge", free_port())
        server = await stack.enter_async_context(
            SynapseServer(tmp_path / "synapse", services=(bridge.registration,))
        )
        await bridge.start(server.url, server.name)
        stack.push_async_callback(bridge.close)
        town = await settle(server)
        ragnhild, jorunn = await stack.enter_async_context(
            people(town, tmp_path, "ragnhild", "jorunn", bridge=bridge.user)
        )
        then = utc_now() - timedelta(minutes=4)
        transcript = [
            Line(True, "Når vert bosset henta på Hamre?", then),
            Line(False, "Det veit eg ikkje. Eg set deg over til eit menneske.", then),
        ]
        chat = await bridge.hand_over(
            OSTEROY.code, "Renovasjon", transcript, [ragnhild.user, jorunn.user]
        )
        await ragnhild.until(ragnhild.citizens.open)
        await jorunn.until(jorunn.citizens.open)
        waiting = ragnhild.citizens.open()[0]
        assert (waiting.id, waiting.municipality, waiting.topic) == (
            chat.id,
            OSTEROY.code,
            "Renovasjon",
        )
        await ragnhild.citizens.claim(waiting, utc_now())
        assert "svarar deg no" in await asyncio.wait_for(chat.heard.get(), 20)
        await jorunn.citizens.claim(waiting, utc_now())
        await jorunn.until(jorunn.delivered)
        await jorunn.until(lambda: jorunn.citizens.open()[0].claimed_by == ragnhild.user)
        assert jorunn.citizens.open()[0].state is CitizenChatState.CLAIMED
        assert ragnhild.citizens.mine_of(waiting.room)
        assert not jorunn.citizens.mine_of(waiting.room)
        await ragnhild.until(
            lambda: (
                [m.text for m in ragnhild.chat.messages(waiting.room, 50)[0]][:2]
                == [line.text for line in transcript]
            )
        )

        await ragnhild.chat.write(waiting.room, "Tysdag.", utc_now())
        while await asyncio.wait_for(chat.heard.get(), 20) != "Tysdag.":
            pass
        await bridge.say(chat, "Takk!")
        await ragnhild.until(
            lambda: "Takk!" in [m.text for m in ragnhild.chat.messages(waiting.room, 50)[0]]
        )
        await ragnhild.citizens.close(waiting, utc_now())
        await ragnhild.until(lambda: not ragnhild.citizens.open())
        await jorunn.until(lambda: not jorunn.citizens.open())


async def test_nobody_but_the_bridge_hands_over(tmp_path: Path) -> None:
    async with SynapseServer(tmp_path / "synapse") as server:
        town = await settle(server)
        async with people(town, tmp_path, "ragnhild", bridge="@kari:elsewhere.example") as (desk,):
            async with await town.log_in("drift") as drift:
                room = await drift.create_room(
                    {"room_alias_name": "citizen-x", "invite": [desk.user]}
                )
                content = {"schema": 1, "action": "hand-over", "topic": "Lure"}
                await drift.send(
                    room,
                    "t1",
                    {"msgtype": "m.text", "body": "Hei", "no.kontaktsenter.citizen_chat": content},
                )
            await desk.until(lambda: "citizen-x" in desk.sharing._rooms)
            await desk.until(
                lambda: [m for n, m, _ in desk.chat.rooms() if n == "citizen-x" and m is not None]
            )
            assert desk.citizens.open() == []
