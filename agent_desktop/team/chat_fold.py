"""Folds what is said in conversations into local tables: messages, edits, reactions, receipts.

Rooms: units, the duty team, persons, citizens. What a log room says is the log's. Only plain text
is taken (`body`), never HTML. Order and doubles do not matter.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from agent_desktop.domain.chat import LARGEST_FILE
from agent_desktop.domain.plain import file_name
from agent_desktop.matrix.outbox import arrived
from agent_desktop.matrix.rooms import CITIZEN, DUTY_TEAM, PERSON, UNIT
from agent_desktop.matrix.shapes import MESSAGE, REACTION, Event, Json
from agent_desktop.store.database import Connection
from agent_desktop.team.relations import answered, relation, without_fallback
from agent_desktop.team.waiting import ON_ITS_WAY

LETTER = "no.kontaktsenter.letter"
"""Key in our own messages: what they were called on their way."""
_FILES = {"m.file", "m.image", "m.audio", "m.video"}
_LONGEST_KEY = 64
_KNOWN = "(SELECT event FROM message UNION SELECT event FROM question WHERE event IS NOT NULL)"
"""What an edit or a reaction may be about."""


def is_chat(room: str) -> bool:
    """Whether people talk in a room of this name."""
    return room == DUTY_TEAM or room.startswith((UNIT, PERSON, CITIZEN))


def fold_chat(me: str) -> Callable[[Connection, str, Event], bool]:
    """Folds what is said; `me` is whose letters come back."""

    def fold(connection: Connection, room: str, event: Event) -> bool:
        if not is_chat(room):
            return False
        if event.type == REACTION:
            return _fold_reaction(connection, event)
        if event.type != MESSAGE or not isinstance(event.content.get("body"), str):
            return False
        kind, target = relation(event.content)
        if kind == "m.replace" and target is not None:
            return _fold_edit(connection, room, event, target)
        letter = event.content.get(LETTER)
        if event.sender == me and isinstance(letter, str):
            connection.execute("DELETE FROM message WHERE event = ? AND sent = 0", (letter,))
            arrived(connection, room, letter)
        _insert(connection, room, event)
        return True

    return fold


def fold_read(connection: Connection, room: str, user: str, event: str, ts: int) -> bool:
    """Somebody has read up to an event."""
    if not is_chat(room):
        return False
    done = connection.execute(
        "INSERT INTO receipt VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET "
        "event = excluded.event, ts = excluded.ts WHERE excluded.ts > receipt.ts",
        (room, user, event, ts),
    )
    return done.rowcount > 0


def redact_chat(connection: Connection, room: str, event: str) -> bool:
    """A message, an edit or a reaction is taken back. With a message go its edits; without an edit
    the message says what it said before.
    """
    if not is_chat(room):
        return False
    gone = connection.execute("DELETE FROM reaction WHERE event = ?", (event,)).rowcount
    edit = connection.execute(
        "DELETE FROM edit WHERE event = ? AND event != target RETURNING target", (event,)
    ).fetchone()
    if edit is not None:
        _say_latest(connection, edit["target"])
        return True
    gone += connection.execute("DELETE FROM edit WHERE target = ?", (event,)).rowcount
    gone += connection.execute(
        "UPDATE message SET text = '', withdrawn = 1, file = NULL, question = NULL WHERE event = ?",
        (event,),
    ).rowcount
    return gone > 0


def forget_chat(connection: Connection, room: str) -> None:
    """We are in a room no more. What was never sent stays."""
    inside = "(SELECT event FROM message WHERE room = ?)"
    connection.execute(f"DELETE FROM reaction WHERE target IN {inside}", (room,))  # noqa: S608
    connection.execute(f"DELETE FROM edit WHERE target IN {inside}", (room,))  # noqa: S608
    connection.execute("DELETE FROM message WHERE room = ? AND sent = 1", (room,))
    connection.execute("DELETE FROM receipt WHERE room = ?", (room,))


def strip_chat(connection: Connection, before: int) -> None:
    """What was said so long ago that nothing of it is kept, also what never reached its room."""
    connection.execute(
        "DELETE FROM outbox WHERE id IN (SELECT letter FROM message WHERE ts < ? AND sent = 0)",
        (before,),
    )
    old = "(SELECT event FROM message WHERE ts < ?)"
    for table in ("edit", "reaction"):
        connection.execute(
            f"DELETE FROM {table} WHERE ts < ? OR target IN {old} "  # noqa: S608
            f"OR (ts = ? AND target NOT IN {_KNOWN})",
            (before, before, ON_ITS_WAY),
        )
    connection.execute("DELETE FROM message WHERE ts < ?", (before,))
    connection.execute("DELETE FROM receipt WHERE ts < ?", (before,))
    connection.execute(
        "DELETE FROM outbox WHERE content ->> '$.\"m.relates_to\".rel_type' IN "  # noqa: S608
        "('m.replace', 'm.annotation') "
        f"AND content ->> '$.\"m.relates_to\".event_id' NOT IN {_KNOWN}"
    )


def _insert(connection: Connection, room: str, event: Event) -> None:
    kind, target = relation(event.content)
    text = without_fallback(event.content["body"]) if kind is not None else event.content["body"]
    edited = connection.execute(
        "SELECT 1 FROM edit WHERE target = ? AND sender = ?", (event.event_id, event.sender)
    ).fetchone()
    question = event.content.get("no.kontaktsenter.question")
    reply = answered(event.content)
    connection.execute(
        "INSERT INTO message (event, letter, room, sender, ts, text, sent, edited, notice, thread, "
        "answers_to, question, file) VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (event) DO NOTHING",
        (
            event.event_id,
            _text(event.content.get(LETTER)),
            room,
            event.sender,
            event.origin_server_ts,
            text,
            0,
            int(event.content.get("msgtype") in {"m.notice", "m.server_notice"}),
            target if kind == "m.thread" else None,
            reply,
            (_text(question.get("id")) or None) if isinstance(question, dict) else None,
            _file(event.content),
        ),
    )
    if edited is not None:
        connection.execute(
            "INSERT INTO edit VALUES (?1, ?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING",
            (event.event_id, event.sender, event.origin_server_ts, text),
        )
        _say_latest(connection, event.event_id)


def _fold_edit(connection: Connection, room: str, event: Event, target: str) -> bool:
    """Only whoever wrote a message may say it otherwise; the latest edit holds."""
    new = event.content.get("m.new_content")
    text = new.get("body") if isinstance(new, dict) else None
    if not isinstance(text, str):
        return False
    gone = connection.execute(
        "SELECT 1 FROM redacted WHERE room = ? AND event = ?", (room, target)
    ).fetchone()
    if gone is not None:
        return False
    connection.execute(
        "INSERT INTO edit VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        (event.event_id, target, event.sender, event.origin_server_ts, text),
    )
    connection.execute(
        "INSERT INTO edit SELECT event, event, sender, ts, text FROM message "
        "WHERE event = ? AND sender = ? AND edited = 0 AND withdrawn = 0 ON CONFLICT DO NOTHING",
        (target, event.sender),
    )
    _say_latest(connection, target)
    return True


def _say_latest(connection: Connection, message: str) -> None:
    """A message says what its last edit says; its own first words, kept as an edit of itself, count
    as the earliest.
    """
    connection.execute(
        "UPDATE message SET (text, edited) = (SELECT text, event != target FROM edit "
        "WHERE target = message.event AND sender = message.sender "
        "ORDER BY event = target, ts DESC, event DESC LIMIT 1) WHERE event = ?1 AND withdrawn = 0 "
        "AND EXISTS (SELECT 1 FROM edit WHERE target = ?1 AND sender = message.sender)",
        (message,),
    )


def _fold_reaction(connection: Connection, event: Event) -> bool:
    kind, target = relation(event.content)
    key = event.content["m.relates_to"].get("key") if kind == "m.annotation" else None
    if target is None or not isinstance(key, str) or not 0 < len(key) <= _LONGEST_KEY:
        return False
    connection.execute(
        "DELETE FROM reaction WHERE target = ? AND sender = ? AND key = ? AND ts = ?",
        (target, event.sender, key, ON_ITS_WAY),
    )
    connection.execute(
        "INSERT INTO reaction VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        (event.event_id, target, event.sender, key, event.origin_server_ts),
    )
    return True


def _file(content: Json) -> str | None:
    """A file's address, name, size and kind as JSON; None when the message is none."""
    url = content.get("url")
    if content.get("msgtype") not in _FILES or not isinstance(url, str):
        return None
    if not url.startswith("mxc://"):
        return None
    info = content.get("info")
    about: dict[str, Any] = info if isinstance(info, dict) else {}
    size = about.get("size")
    known = size if type(size) is int and size >= 0 else None
    name = content.get("filename")
    return json.dumps(
        {
            "url": url,
            "name": file_name(name if isinstance(name, str) else content["body"]),
            "size": known,
            "kind": _text(about.get("mimetype")),
            "too_large": known is not None and known > LARGEST_FILE,
        }
    )


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
