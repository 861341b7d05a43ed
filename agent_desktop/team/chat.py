"""Conversations as they are known here, and what I say in them."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime

from agent_desktop.domain.chat import (
    LONGEST_MESSAGE,
    ChatMessage,
    Reaction,
    Sending,
    SharedFile,
)
from agent_desktop.domain.ids import MessageId, QuestionId, RoomName, new_id
from agent_desktop.domain.moment import from_millis, to_millis
from agent_desktop.domain.plain import plain, plain_line
from agent_desktop.matrix.outbox import Letter, post
from agent_desktop.matrix.shapes import MESSAGE, REACTION, REDACTION, Json
from agent_desktop.store.database import Connection, Row, Store
from agent_desktop.team.chat_fold import LETTER, is_chat
from agent_desktop.team.relations import answering, in_thread, reacting, replacing
from agent_desktop.team.waiting import ON_ITS_WAY

_NAME = 80
_NEW_MS = 12 * 3_600_000
"""Of a room never looked at, what is older is no news."""


class Chat:
    """Reads are at once, on the desktop's loop; writes are safe on disk when awaited and raise
    NotSaved. What another person wrote comes out as plain text.
    """

    def __init__(self, store: Store, me: str, posted: Callable[[], None]) -> None:
        self._store = store
        self._me = me
        self._posted = posted

    def rooms(self) -> list[tuple[RoomName, ChatMessage | None, int]]:
        """Every room people talk in, the last message there, and how many are unread."""
        found = self._store.reader.execute(
            "SELECT name FROM room WHERE name != '' UNION SELECT DISTINCT room FROM message"
        )
        names = [row["name"] for row in found if is_chat(row["name"])]
        return [(RoomName(name), self._last(name), self._unread(name)) for name in names]

    def messages(self, room: RoomName, limit: int) -> tuple[list[ChatMessage], bool]:
        """The last messages of a room, first to last, and whether there are older ones."""
        found = self._store.reader.execute(
            f"{_MESSAGES} WHERE room = ? ORDER BY ts DESC, event DESC LIMIT ?", (room, limit + 1)
        ).fetchall()
        return [self._message(row) for row in reversed(found[:limit])], len(found) > limit

    def message(self, message: MessageId) -> tuple[RoomName, ChatMessage] | None:
        """One message, and where it stands."""
        row = self._store.reader.execute(f"{_MESSAGES} WHERE event = ?", (message,)).fetchone()
        return (RoomName(row["room"]), self._message(row)) if row else None

    def find(self, words: str, limit: int) -> list[tuple[RoomName, ChatMessage]]:
        """Messages that have every word, or a word that begins so; the latest first."""
        wanted = " ".join(f'"{word}"*' for word in words.replace('"', " ").split())
        if not wanted:
            return []
        found = self._store.reader.execute(
            f"{_MESSAGES} WHERE place IN (SELECT rowid FROM message_text "  # noqa: S608 - our words
            "WHERE message_text MATCH ?) ORDER BY ts DESC LIMIT ?",
            (wanted, limit),
        )
        return [(RoomName(row["room"]), self._message(row)) for row in found.fetchall()]

    def read_by(self, room: RoomName, ts: datetime) -> list[str]:
        """Names of others who have read what was said until a moment."""
        found = self._store.reader.execute(
            "SELECT coalesce(name, user) AS name FROM receipt LEFT JOIN person USING (user) "
            "WHERE room = ? AND user != ? AND ts >= ? ORDER BY name",
            (room, self._me, to_millis(ts)),
        )
        return [plain_line(row["name"], _NAME) for row in found]

    def read_until(self, room: RoomName) -> datetime | None:
        """Until when I have read; None when I have never looked there."""
        row = self._store.reader.execute(
            "SELECT ts FROM receipt WHERE room = ? AND user = ?", (room, self._me)
        ).fetchone()
        return from_millis(row["ts"]) if row else None

    async def read(self, room: RoomName, last: ChatMessage) -> None:
        """I have read up to a message."""
        await self._store.write(
            lambda c: c.execute(
                "INSERT INTO receipt VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET event = "
                "excluded.event, ts = excluded.ts WHERE excluded.ts > receipt.ts",
                (room, self._me, last.id, to_millis(last.at)),
            )
        )

    async def write(
        self,
        room: RoomName,
        text: str,
        now: datetime,
        *,
        thread: MessageId | None = None,
        answers_to: MessageId | None = None,
        more: Json | None = None,
    ) -> None:
        """Say something in a room."""
        content: Json = {"msgtype": "m.text", "body": text, **(more or {})}
        if thread is not None:
            content |= in_thread(thread, answers_to)
        elif answers_to is not None:
            content |= answering(answers_to)
        await self._post_message(room, content, now)

    async def share(self, room: RoomName, file: SharedFile, now: datetime) -> None:
        """Say that a file lies on the homeserver."""
        about = {"size": file.size or 0, "mimetype": file.kind}
        content = {
            "msgtype": "m.file",
            "body": file.name,
            "filename": file.name,
            "url": file.url,
            "info": about,
        }
        await self._post_message(room, content, now)

    async def edit(self, message: MessageId, text: str) -> None:
        """Say it otherwise. Nothing for what is not mine or not sent."""
        await self._about(message, MESSAGE, replacing(message, text), mine=True)

    async def withdraw(self, message: MessageId) -> None:
        """Take it back. Nothing for what is not mine or not sent."""
        await self._about(message, REDACTION, {"redacts": message}, mine=True)

    async def react(self, message: MessageId, key: str) -> None:
        """Put a reaction on a message, or take mine away."""
        mine = self._store.reader.execute(
            "SELECT event FROM reaction WHERE target = ? AND sender = ? AND key = ?",
            (message, self._me, key),
        ).fetchone()
        if mine is None:
            await self._about(message, REACTION, reacting(message, key))
        elif mine["event"].startswith("$"):
            await self._about(message, REDACTION, {"redacts": mine["event"]})

    async def _about(
        self, message: MessageId, kind: str, content: Json, *, mine: bool = False
    ) -> None:
        row = self._store.reader.execute(
            "SELECT room, sender FROM message WHERE event = ? AND sent = 1", (message,)
        ).fetchone()
        if row is None or (mine and row["sender"] != self._me):
            return
        letter = Letter(new_id(), row["room"], content, kind)

        def change(connection: Connection) -> None:
            post(connection, letter)
            put_reaction(connection, letter, self._me)

        await self._store.write(change)
        self._posted()

    async def _post_message(self, room: RoomName, content: Json, now: datetime) -> None:
        letter = Letter(new_id(), room, content)
        content[LETTER] = letter.id
        relates = content.get("m.relates_to", {})
        in_a_thread = relates.get("rel_type") == "m.thread"

        def change(connection: Connection) -> None:
            post(connection, letter)
            connection.execute(
                "INSERT INTO message (event, letter, room, sender, ts, text, sent, thread) "
                "VALUES (?, ?, ?, ?, ?, ?, 0, ?)",
                (
                    letter.id,
                    letter.id,
                    room,
                    self._me,
                    to_millis(now),
                    content["body"],
                    relates["event_id"] if in_a_thread else None,
                ),
            )

        await self._store.write(change)
        self._posted()

    def _last(self, room: str) -> ChatMessage | None:
        row = self._store.reader.execute(
            f"{_MESSAGES} WHERE room = ? ORDER BY ts DESC, event DESC LIMIT 1", (room,)
        ).fetchone()
        return self._message(row) if row else None

    def _unread(self, room: str) -> int:
        newest = "(SELECT max(ts) FROM message)"
        (count,) = self._store.reader.execute(
            f"SELECT count(*) FROM message WHERE room = ? AND sender != ? AND withdrawn = 0 "  # noqa: S608
            f"AND ts > coalesce((SELECT ts FROM receipt WHERE room = ? AND user = ?), "
            f"{newest} - {_NEW_MS})",
            (room, self._me, room, self._me),
        ).fetchone()
        return int(count)

    def _message(self, row: Row) -> ChatMessage:
        text = plain(row["text"], LONGEST_MESSAGE)
        file = json.loads(row["file"]) if row["file"] else None
        sending = Sending.SENT if row["sent"] else Sending.WAITING
        return ChatMessage(
            id=MessageId(row["event"]),
            author=row["sender"],
            name=plain_line(row["name"] or row["sender"], _NAME),
            at=from_millis(row["ts"]),
            text=text,
            mine=row["sender"] == self._me,
            sending=Sending.REFUSED if row["refused"] else sending,
            edited=bool(row["edited"]),
            withdrawn=bool(row["withdrawn"]),
            shortened=len(row["text"]) > LONGEST_MESSAGE,
            notice=bool(row["notice"]),
            thread=MessageId(row["thread"]) if row["thread"] else None,
            answers_to=MessageId(row["answers_to"]) if row["answers_to"] else None,
            question=QuestionId(row["question"]) if row["question"] else None,
            file=SharedFile(**file) if file else None,
            reactions=self._reactions(row["event"]),
        )

    def _reactions(self, message: str) -> tuple[Reaction, ...]:
        found = self._store.reader.execute(
            "SELECT key, sender, coalesce(name, sender) AS name FROM reaction "
            "LEFT JOIN person ON user = sender WHERE target = ? ORDER BY ts, event",
            (message,),
        )
        by_key: dict[str, list[tuple[str, str]]] = {}
        for row in found:
            by_key.setdefault(plain_line(row["key"], 16), []).append((row["sender"], row["name"]))
        return tuple(
            Reaction(
                key,
                tuple(plain_line(name, _NAME) for _, name in who),
                any(sender == self._me for sender, _ in who),
            )
            for key, who in by_key.items()
        )


def put_reaction(connection: Connection, letter: Letter, me: str) -> None:
    """Show my reaction at once, or that it is gone, while it is on its way."""
    if letter.kind == REACTION:
        relates = letter.content["m.relates_to"]
        connection.execute(
            "INSERT INTO reaction VALUES (?, ?, ?, ?, ?)",
            (letter.id, relates["event_id"], me, relates["key"], ON_ITS_WAY),
        )
    elif letter.kind == REDACTION:
        connection.execute("DELETE FROM reaction WHERE event = ?", (letter.content["redacts"],))


_MESSAGES = (
    "SELECT * FROM (SELECT message.*, person.name AS name, outbox.refused AS refused FROM message "
    "LEFT JOIN person ON person.user = message.sender "
    "LEFT JOIN outbox ON outbox.id = message.letter AND message.sent = 0)"
)
