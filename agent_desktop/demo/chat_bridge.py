"""A reference bridge: what a municipality's chatbot does to hand a citizen over to the centre.

An application service (Matrix application service API): the citizen gets a user of their own, the
bot a room with what was said so far, all agents are asked in, and what an agent answers comes back
here. It stands for the bot in the demo and in tests; docs/protocol.md says what it says.
"""

from __future__ import annotations

import asyncio
import json
import secrets
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
from msgspec import Struct, field

from agent_desktop.demo.servers.ports import HOST
from agent_desktop.demo.servers.process import ServerError
from agent_desktop.domain.ids import new_id
from agent_desktop.domain.moment import to_millis
from agent_desktop.matrix.rooms import CITIZEN
from agent_desktop.team.citizens import CITIZEN_CHAT
from agent_desktop.team.wire import SCHEMA

_BOT = "kari"
_CLIENT = "/_matrix/client/v3"
_LARGEST = 1 << 20


class Line(Struct, frozen=True):
    """One line of a transcript."""

    by_citizen: bool
    text: str
    at: datetime


class BridgedChat(Struct):
    """A conversation on its way: its room, and what agents have said in it."""

    id: str
    room: str
    heard: asyncio.Queue[str] = field(default_factory=asyncio.Queue)


class ChatBridge:
    """Register it with the homeserver (`registration`), then `start`."""

    def __init__(self, work: Path, port: int) -> None:
        self._port = port
        self._to_server, self._from_server = secrets.token_hex(16), secrets.token_hex(16)
        self._chats: dict[str, BridgedChat] = {}
        self._listener: asyncio.Server | None = None
        self._http: httpx.AsyncClient | None = None
        self._name = ""
        work.mkdir(parents=True, exist_ok=True)
        self.registration = work / "chat-bridge.yaml"
        self.registration.touch(mode=0o600)
        self.registration.write_text(json.dumps(self._registration()))  # JSON is YAML

    @property
    def user(self) -> str:
        """The bot's user: the only one whose hand-overs count."""
        return f"@{_BOT}:{self._name}"

    async def start(self, url: str, server_name: str) -> None:
        """Listen, and reach the homeserver."""
        self._name = server_name
        self._http = httpx.AsyncClient(
            base_url=url,
            headers={"Authorization": f"Bearer {self._to_server}"},
            trust_env=False,
        )
        self._listener = await asyncio.start_server(self._serve, HOST, self._port, limit=_LARGEST)

    async def close(self) -> None:
        """Hear and say no more."""
        if self._listener is not None:
            self._listener.close()
        if self._http is not None:
            await self._http.aclose()

    async def hand_over(
        self, municipality: str, topic: str, transcript: Iterable[Line], agents: Iterable[str]
    ) -> BridgedChat:
        """Give a citizen to the centre, with what was said so far.

        Lines said in the same millisecond are written one apart: desks order what is said by its
        time, and of equal ones neither is first.
        """
        chat_id = new_id()
        citizen = self._citizen(chat_id)
        await self._ask(
            "POST",
            "/register",
            {"type": "m.login.application_service", "username": f"{CITIZEN}{chat_id}"},
        )
        made = await self._ask(
            "POST",
            "/createRoom",
            {
                "room_alias_name": f"{CITIZEN}{chat_id}",
                "name": topic,
                "preset": "private_chat",
                "invite": [citizen, *agents],
                "power_level_content_override": {"events_default": 0, "invite": 50},
            },
        )
        chat = BridgedChat(chat_id, str(made["room_id"]))
        self._chats[chat.room] = chat
        await self._ask("POST", f"/join/{quote(chat.room)}", {}, citizen)
        ts = 0
        for line in transcript:
            ts = max(ts + 1, to_millis(line.at))
            await self._say(chat, line.text, citizen if line.by_citizen else "", ts=ts)
        wire = {"schema": SCHEMA, "action": "hand-over", "municipality": municipality}
        await self._say(chat, topic, more={CITIZEN_CHAT: {**wire, "topic": topic}})
        return chat

    async def say(self, chat: BridgedChat, text: str) -> None:
        """The citizen writes on."""
        await self._say(chat, text, self._citizen(chat.id))

    def _citizen(self, chat_id: str) -> str:
        return f"@{CITIZEN}{chat_id}:{self._name}"

    async def _say(
        self,
        chat: BridgedChat,
        text: str,
        user: str = "",
        *,
        ts: int | None = None,
        more: dict[str, Any] | None = None,
    ) -> None:
        path = f"/rooms/{quote(chat.room)}/send/m.room.message/{new_id()}"
        content = {"msgtype": "m.text", "body": text, **(more or {})}
        await self._ask("PUT", path, content, user, {"ts": str(ts)} if ts else {})

    async def _ask(
        self,
        method: str,
        path: str,
        body: dict[str, Any],
        user: str = "",
        query: dict[str, str] | None = None,
    ) -> dict[str, Any]:
        """As the bot, or as a citizen (application service API, "Identity assertion")."""
        assert self._http is not None  # noqa: S101 - started before use
        who = {"user_id": user} if user else {}
        answer = await self._http.request(
            method, f"{_CLIENT}{path}", json=body, params={**who, **(query or {})}
        )
        if answer.is_error:
            raise ServerError(f"The homeserver refused the bridge: {answer.text}")
        found: dict[str, Any] = answer.json()
        return found

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One transaction per connection is enough for a demo (RFC 9112)."""
        try:
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
            headers = {
                k.lower(): v.strip() for k, _, v in (line.partition(":") for line in head[1:])
            }
            body = await reader.readexactly(min(int(headers.get("content-length", 0)), _LARGEST))
            known = headers.get("authorization") == f"Bearer {self._from_server}"
            if known and "/transactions/" in head[0]:
                self._take(json.loads(body).get("events", []))
            status = "200 OK" if known else "403 Forbidden"
            writer.write(
                f"HTTP/1.1 {status}\r\nContent-Type: application/json\r\n"
                "Content-Length: 2\r\nConnection: close\r\n\r\n{}".encode()
            )
            await writer.drain()
        except (asyncio.IncompleteReadError, asyncio.LimitOverrunError, ValueError):
            pass
        finally:
            writer.close()

    def _take(self, events: list[dict[str, Any]]) -> None:
        """What agents say is for the citizen to hear."""
        ours = (self.user, f"@{CITIZEN}")
        for event in events:
            chat = self._chats.get(str(event.get("room_id")))
            body = event.get("content", {}).get("body")
            if chat is not None and isinstance(body, str) and not event["sender"].startswith(ours):
                chat.heard.put_nowait(body)

    def _registration(self) -> dict[str, Any]:
        return {
            "id": "chat-bridge",
            "url": f"http://{HOST}:{self._port}",
            "as_token": self._to_server,
            "hs_token": self._from_server,
            "sender_localpart": _BOT,
            "rate_limited": False,
            "namespaces": {
                "users": [{"exclusive": True, "regex": f"@{CITIZEN}.*"}],
                "aliases": [{"exclusive": True, "regex": f"#{CITIZEN}.*"}],
                "rooms": [],
            },
        }
