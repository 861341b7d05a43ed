"""Questions to case handlers, sent to a unit's room, and the answers that come back.

The case handler uses any Matrix client and sees a plain text that makes sense alone. An answer is
a reply or a thread message that points at the question (specification sections "Rich replies" and
"Threading").
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Annotated

import msgspec

from agent_desktop.domain.ids import (
    ContactId,
    MunicipalityCode,
    QuestionId,
    TopicCode,
    UnitCode,
)
from agent_desktop.domain.moment import LAST_MILLIS, from_millis, to_millis
from agent_desktop.domain.question import Answer, Question, QuestionState
from agent_desktop.matrix.api import Event, Json
from agent_desktop.matrix.outbox import Letter, arrived, post
from agent_desktop.matrix.rooms import UNIT, unit_room
from agent_desktop.store.database import Connection, Row, Store

QUESTION = "no.kontaktsenter.question"
_SCHEMA = 1
_RELATES = "m.relates_to"

Readable = Callable[[Question], str]


class WireQuestion(msgspec.Struct, frozen=True, omit_defaults=True):
    """The structure of a question beside its text."""

    schema: int
    id: str
    contact: str
    municipality: str
    unit: str
    text: str
    asked: Annotated[int, msgspec.Meta(ge=0, le=LAST_MILLIS)]
    call_back: str = ""
    topic: str | None = None


class Questions:
    """My questions and their answers."""

    def __init__(self, store: Store, readable: Readable, posted: Callable[[], None]) -> None:
        self._store = store
        self._readable = readable
        self._posted = posted

    async def ask(self, question: Question) -> None:
        """Save and post a question in one transaction."""
        content = _message(question, self._readable(question))
        letter = Letter(question.id, unit_room(question.municipality, question.unit), content)

        def change(connection: Connection) -> None:
            _insert(connection, _wire(question), mine=True)
            post(connection, letter)

        await self._store.write(change)
        self._posted()

    def since(self, moment: datetime) -> list[Question]:
        """My questions asked after a moment, newest first, with their answers."""
        found = self._store.reader.execute(
            "SELECT * FROM question WHERE mine = 1 AND asked >= ? ORDER BY asked DESC",
            (to_millis(moment),),
        ).fetchall()
        return [_read(row, self._answers(row["event"])) for row in found]

    def _answers(self, question: str | None) -> tuple[Answer, ...]:
        found = self._store.reader.execute(
            "SELECT coalesce(name, author) AS author, text, at "
            "FROM answer LEFT JOIN person ON user = author WHERE target = ? ORDER BY at, event",
            (question,),
        )
        return tuple(Answer(r["author"], r["text"], from_millis(r["at"])) for r in found)


def fold_question(connection: Connection, room: str, event: Event) -> bool:
    """A question from a unit's room: mine gets its event id, a colleague's is noted too."""
    try:
        wire = msgspec.convert(event.content.get(QUESTION), WireQuestion)
    except msgspec.ValidationError:
        return False
    if room != unit_room(MunicipalityCode(wire.municipality), UnitCode(wire.unit)):
        return False
    arrived(connection, room, wire.id)
    _insert(connection, wire, mine=False)
    connection.execute("UPDATE question SET event = ? WHERE id = ?", (event.event_id, wire.id))
    return True


def fold_answer(connection: Connection, room: str, event: Event) -> bool:
    """A message in a unit's room that points at another may be the answer to a question."""
    target = _target(event.content)
    body = event.content.get("body")
    if target is None or not isinstance(body, str) or not room.startswith(UNIT):
        return False
    connection.execute(
        "INSERT INTO answer VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        (event.event_id, target, event.sender, without_fallback(body), event.origin_server_ts),
    )
    return True


def redact_question(connection: Connection, _room: str, event: str) -> bool:
    """An answer was taken back, or a question, whose answers go with it."""
    gone = connection.execute("DELETE FROM question WHERE event = ?", (event,)).rowcount
    gone += connection.execute(
        "DELETE FROM answer WHERE event = ? OR target = ?", (event, event)
    ).rowcount
    return gone > 0


def without_fallback(body: str) -> str:
    """A reply's own words, without the quotation some clients put before them."""
    lines = body.splitlines()
    while lines and lines[0].startswith("> "):
        lines.pop(0)
    return "\n".join(lines).strip()


def _target(content: Json) -> str | None:
    """The event a message answers: of its thread if it is in one, else of its reply."""
    relates = content.get(_RELATES)
    if not isinstance(relates, dict) or relates.get("rel_type") == "m.replace":
        return None
    if relates.get("rel_type") == "m.thread":
        target = relates.get("event_id")
    else:
        reply = relates.get("m.in_reply_to")
        target = reply.get("event_id") if isinstance(reply, dict) else None
    return target if isinstance(target, str) else None


def _message(question: Question, readable: str) -> Json:
    return {
        "msgtype": "m.text",
        "body": readable,
        QUESTION: msgspec.to_builtins(_wire(question)),
    }


def _wire(question: Question) -> WireQuestion:
    return WireQuestion(
        schema=_SCHEMA,
        id=question.id,
        contact=question.contact,
        municipality=question.municipality,
        unit=question.unit,
        text=question.text,
        asked=to_millis(question.asked),
        call_back=question.call_back,
        topic=question.topic,
    )


def _insert(connection: Connection, wire: WireQuestion, *, mine: bool) -> None:
    connection.execute(
        "INSERT INTO question "
        "(id, contact, municipality, unit, text, topic, call_back, asked, mine) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING",
        (
            wire.id,
            wire.contact,
            wire.municipality,
            wire.unit,
            wire.text,
            wire.topic,
            wire.call_back,
            wire.asked,
            int(mine),
        ),
    )


def _read(row: Row, answers: tuple[Answer, ...]) -> Question:
    state = QuestionState.OPEN if row["event"] else QuestionState.UNSENT
    return Question(
        id=QuestionId(row["id"]),
        contact=ContactId(row["contact"]),
        municipality=MunicipalityCode(row["municipality"]),
        unit=UnitCode(row["unit"]),
        text=row["text"],
        topic=TopicCode(row["topic"]) if row["topic"] else None,
        call_back=row["call_back"],
        asked=from_millis(row["asked"]),
        state=QuestionState.ANSWERED if answers else state,
        answers=answers,
    )
