"""Conversations a chatbot handed over: each has a room the bridge made, with what was said so far.

All agents are asked in; the first to say so in the timeline takes it. What is said to whom stands
in docs/protocol.md.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Annotated, Literal

import msgspec
from msgspec.structs import replace

from agent_desktop.domain.chat import CitizenChat, CitizenChatState
from agent_desktop.domain.ids import CitizenChatId, MunicipalityCode, RoomName, new_id
from agent_desktop.domain.moment import from_millis, to_millis
from agent_desktop.domain.plain import plain_line
from agent_desktop.matrix.outbox import Letter, post
from agent_desktop.matrix.rooms import CITIZEN
from agent_desktop.matrix.shapes import Event
from agent_desktop.store.database import Connection, Row, Store
from agent_desktop.team.waiting import ON_ITS_WAY
from agent_desktop.team.wire import SCHEMA, Name, read

CITIZEN_CHAT = "no.kontaktsenter.citizen_chat"
"""Key in a message of a citizen's room: it is handed over, taken, closed."""
_SHOWN = timedelta(hours=24)
_LONGEST_TOPIC = 120


class WireCitizenChat(msgspec.Struct, frozen=True, omit_defaults=True):
    """Under CITIZEN_CHAT. `hand-over` is the bridge's, and opens it again when it was closed."""

    schema: Annotated[int, msgspec.Meta(ge=1, le=2**31)]
    action: Literal["hand-over", "claim", "close"]
    municipality: Name = ""
    topic: Name = ""


class Citizens:
    """The conversations of the last day. Reads are at once; writes raise NotSaved."""

    def __init__(
        self,
        store: Store,
        me: str,
        readable: Callable[[CitizenChat, str], str],
        posted: Callable[[], None],
        now: Callable[[], datetime],
    ) -> None:
        self._store = store
        self._me = me
        self._readable = readable
        self._posted = posted
        self._now = now

    def open(self) -> list[CitizenChat]:
        """Those that wait or are being helped, the longest wait first."""
        found = self._store.reader.execute(
            "SELECT * FROM citizen_chat WHERE room IN (SELECT room FROM citizen_chat WHERE ts > ?) "
            "ORDER BY ts, event",
            (to_millis(self._now() - _SHOWN),),
        )
        chats: dict[str, CitizenChat] = {}
        for row in found:
            _take(chats, row)
        return [c for c in chats.values() if c.state is not CitizenChatState.CLOSED]

    def mine_of(self, room: RoomName) -> bool:
        """Whether a citizen's room is mine to answer in, or was."""
        said = self._store.reader.execute(
            "SELECT * FROM citizen_chat WHERE room = ? ORDER BY ts, event", (room,)
        )
        chats: dict[str, CitizenChat] = {}
        for row in said:
            _take(chats, row)
            if room in chats and chats[room].claimed_by == self._me:
                return True
        return False

    async def claim(self, chat: CitizenChat, now: datetime) -> None:
        """Say that I take it."""
        await self._say(chat, "claim", now)

    async def close(self, chat: CitizenChat, now: datetime) -> None:
        """Say that it is over."""
        await self._say(chat, "close", now)

    async def _say(
        self, chat: CitizenChat, action: Literal["claim", "close"], now: datetime
    ) -> None:
        wire = WireCitizenChat(SCHEMA, action)
        letter = Letter(
            new_id(),
            chat.room,
            {
                "msgtype": "m.notice",
                "body": self._readable(chat, action),
                CITIZEN_CHAT: msgspec.to_builtins(wire),
            },
        )
        await self._store.write(lambda c: post(c, letter))
        self._posted()


def fold_citizen(bridge: str) -> Callable[[Connection, str, Event], bool]:
    """Folds what the bridge and agents say of a conversation; only `bridge` hands one over."""

    def fold(connection: Connection, room: str, event: Event) -> bool:
        wire = read(event.content.get(CITIZEN_CHAT), WireCitizenChat)
        if wire is None or not room.startswith(CITIZEN):
            return False
        if wire.action == "hand-over" and event.sender != bridge:
            return False
        connection.execute(
            "INSERT INTO citizen_chat VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
            (
                event.event_id,
                room,
                event.sender,
                wire.action,
                event.origin_server_ts,
                wire.municipality,
                wire.topic,
            ),
        )
        return True

    return fold


def redact_citizen(connection: Connection, _room: str, event: str) -> bool:
    """What was said of a conversation is taken back."""
    return connection.execute("DELETE FROM citizen_chat WHERE event = ?", (event,)).rowcount > 0


def forget_citizen(connection: Connection, room: str) -> None:
    """We are in a room no more."""
    connection.execute("DELETE FROM citizen_chat WHERE room = ?", (room,))


def strip_citizens(connection: Connection, before: int) -> None:
    """Conversations that were over long ago."""
    connection.execute("DELETE FROM citizen_chat WHERE ts < ?", (before,))


def _take(chats: dict[str, CitizenChat], row: Row) -> None:
    """One thing that was said, in the order of the timeline."""
    room, known = row["room"], chats.get(row["room"])
    at = from_millis(row["ts"]) if row["ts"] < ON_ITS_WAY else None
    if row["action"] == "hand-over" and at is not None:
        chats[room] = CitizenChat(
            id=CitizenChatId(room.removeprefix(CITIZEN)),
            room=RoomName(room),
            municipality=MunicipalityCode(row["municipality"]) if row["municipality"] else None,
            waiting_since=at,
            state=CitizenChatState.WAITING,
            topic=plain_line(row["topic"], _LONGEST_TOPIC),
        )
    elif known is None:
        return
    elif row["action"] == "claim" and known.state is CitizenChatState.WAITING:
        chats[room] = replace(known, state=CitizenChatState.CLAIMED, claimed_by=row["sender"])
    elif row["action"] == "close" and row["sender"] == known.claimed_by:
        chats[room] = replace(known, state=CitizenChatState.CLOSED)
