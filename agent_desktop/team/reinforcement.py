"""Calls for help in the duty team's room: who called whom, who comes, when it is over."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime

import msgspec
from msgspec.structs import replace

from agent_desktop.domain.ids import ReinforcementId, new_id
from agent_desktop.domain.moment import from_millis, to_millis
from agent_desktop.domain.plain import plain_line
from agent_desktop.domain.team import HelpAnswer, Reinforcement
from agent_desktop.matrix.outbox import Letter, post
from agent_desktop.matrix.rooms import DUTY_TEAM
from agent_desktop.matrix.shapes import Event
from agent_desktop.store.database import Connection, Store
from agent_desktop.team.waiting import ON_ITS_WAY, SAID_HERE
from agent_desktop.team.wire import REINFORCEMENT, SCHEMA, WireHelp, read

_SAID_AT = f'$."{REINFORCEMENT}".at'
_LONGEST_REASON = 120
_SHOWN_MS = 12 * 3_600_000
"""A call for help nobody ended is over after so long."""


class Reinforcements:
    """Calls for help as they are known here. Writes raise NotSaved."""

    def __init__(
        self,
        store: Store,
        me: str,
        readable: Callable[[Reinforcement, str], str],
        posted: Callable[[], None],
    ) -> None:
        self._store = store
        self._me = me
        self._readable = readable
        self._posted = posted

    async def call(self, call: Reinforcement) -> None:
        """Ask for help."""
        wire = WireHelp(
            schema=SCHEMA,
            id=call.id,
            action="call",
            at=to_millis(call.called),
            reason=call.reason,
            asked=call.asked,
            until=to_millis(call.until) if call.until else None,
        )
        await self._say(call, wire, "call")

    async def answer(self, call: Reinforcement, answer: HelpAnswer, now: datetime) -> None:
        """I come, or not, or go again."""
        wire = WireHelp(SCHEMA, call.id, "answer", to_millis(now), answer=answer)
        await self._say(call, wire, answer.value)

    async def end(self, call: Reinforcement, now: datetime) -> None:
        """Everybody is released."""
        await self._say(call, WireHelp(SCHEMA, call.id, "end", to_millis(now)), "end")

    def leads(self) -> set[str]:
        """Who leads the duty team."""
        found = self._store.reader.execute("SELECT user FROM lead WHERE room = ?", (DUTY_TEAM,))
        return {row["user"] for row in found}

    def open(self, now: datetime) -> list[Reinforcement]:
        """Those that still hold, the latest first; of everybody the latest one only."""
        found = self._store.reader.execute(
            f"SELECT * FROM help WHERE ts > ? ORDER BY ts, {SAID_HERE}, event",  # noqa: S608
            (to_millis(now) - _SHOWN_MS,),
        )
        calls: dict[str, Reinforcement] = {}
        leads = self.leads()
        for row in found:
            _take(calls, dict(row), leads)
        newest = {call.author: call for call in calls.values() if call.is_open(now)}
        return sorted(newest.values(), key=lambda call: call.called, reverse=True)

    async def _say(self, call: Reinforcement, wire: WireHelp, word: str) -> None:
        content = {
            "msgtype": "m.text" if wire.action == "call" else "m.notice",
            "body": self._readable(call, word),
            REINFORCEMENT: msgspec.to_builtins(wire),
        }
        if wire.action == "call":
            content["m.mentions"] = {"user_ids": list(call.asked)}
        letter = Letter(new_id(), DUTY_TEAM, content)

        def change(connection: Connection) -> None:
            _insert(connection, letter.id, wire, self._me, ON_ITS_WAY)
            post(connection, letter)

        await self._store.write(change)
        self._posted()


def fold_help(connection: Connection, room: str, event: Event) -> bool:
    """What is said of a call for help, in the duty team's room only."""
    wire = read(event.content.get(REINFORCEMENT), WireHelp)
    if wire is None or room != DUTY_TEAM:
        return False
    connection.execute(
        "DELETE FROM help WHERE id = ? AND user = ? AND action = ? AND answer = ? AND ts = ?",
        (wire.id, event.sender, wire.action, wire.answer or "", ON_ITS_WAY),
    )
    _insert(connection, event.event_id, wire, event.sender, event.origin_server_ts)
    return True


def redact_help(connection: Connection, _room: str, event: str) -> bool:
    """What was said of a call for help is taken back."""
    return connection.execute("DELETE FROM help WHERE event = ?", (event,)).rowcount > 0


def strip_help(connection: Connection, before: int) -> None:
    """Calls for help that were over long ago, and what was never heard of them."""
    connection.execute(f"DELETE FROM outbox WHERE content ->> '{_SAID_AT}' < ?", (before,))  # noqa: S608
    connection.execute(
        "DELETE FROM help WHERE ts < ? OR (ts = ? AND event NOT IN (SELECT id FROM outbox))",
        (before, ON_ITS_WAY),
    )


def forget_help(connection: Connection, room: str) -> None:
    """We are in the duty team no more."""
    if room == DUTY_TEAM:
        connection.execute("DELETE FROM help WHERE ts != ?", (ON_ITS_WAY,))


def _insert(connection: Connection, event: str, wire: WireHelp, user: str, ts: int) -> None:
    connection.execute(
        "INSERT OR REPLACE INTO help VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            event,
            wire.id,
            user,
            wire.action,
            ts,
            wire.reason,
            json.dumps(wire.asked),
            wire.until,
            wire.answer or "",
        ),
    )


def _take(calls: dict[str, Reinforcement], row: dict[str, object], leads: set[str]) -> None:
    """One thing that was said, in the order of the timeline. Only the one who called, or a lead,
    ends it; only those who were asked answer."""
    known = calls.get(str(row["id"]))
    user, ts = str(row["user"]), int(str(row["ts"]))
    at = from_millis(ts) if ts < ON_ITS_WAY else datetime.now().astimezone()
    if row["action"] == "call" and known is None:
        calls[str(row["id"])] = Reinforcement(
            id=ReinforcementId(str(row["id"])),
            author=user,
            called=at,
            reason=plain_line(str(row["reason"]), _LONGEST_REASON),
            asked=tuple(json.loads(str(row["asked"]))),
            until=from_millis(int(str(row["until"]))) if row["until"] is not None else None,
        )
    elif known is not None and row["action"] == "end" and user in {known.author, *leads}:
        calls[known.id] = replace(known, ended=at)
    elif known is not None and row["action"] == "answer" and user in known.asked and row["answer"]:
        known.answers[user] = (HelpAnswer(str(row["answer"])), at)
