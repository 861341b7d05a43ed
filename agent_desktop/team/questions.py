"""Questions to case handlers, sent to a unit's room, and the answers that come back.

The case handler uses any Matrix client and sees a plain text that makes sense alone. An answer is
a reply or a thread message that points at the question (specification sections "Rich replies" and
"Threading").
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Annotated

import msgspec
from msgspec.structs import replace

from agent_desktop.domain.chat import LONGEST_MESSAGE
from agent_desktop.domain.ids import (
    ContactId,
    MessageId,
    MunicipalityCode,
    QuestionId,
    TopicCode,
    UnitCode,
    new_id,
)
from agent_desktop.domain.moment import LAST_MILLIS, from_millis, to_millis
from agent_desktop.domain.plain import plain
from agent_desktop.domain.question import Answer, Question, QuestionState
from agent_desktop.matrix.outbox import Letter, arrived, post
from agent_desktop.matrix.rooms import UNIT, unit_room
from agent_desktop.matrix.shapes import REACTION, REDACTION, Event, Json
from agent_desktop.store.database import Connection, Row, Store
from agent_desktop.team.chat import put_reaction
from agent_desktop.team.relations import reacting, relation, without_fallback
from agent_desktop.team.waiting import ON_ITS_WAY

QUESTION = "no.kontaktsenter.question"
_SCHEMA = 1
_ANSWERS = {"m.thread", "m.in_reply_to"}
TAKES, CLOSES = frozenset("✋🙋👍👀"), "✅"
"""Reactions that say: the answer comes from me; and: it is settled."""
RINGS = frozenset("📞☎")
"""Reactions that say: ring me now."""
_RINGING_WORDS = {"ring meg", "ring meg no", "ring meg nå", "ring me", "ring me no"}
_TAKING_WORDS = {"eg tek denne", "eg tar denne", "jeg tar denne", "tek denne", "tar denne"}
_KEPT_OPEN_DAYS = 14

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

    def __init__(
        self, store: Store, me: str, readable: Readable, posted: Callable[[], None]
    ) -> None:
        self._store = store
        self._me = me
        self._readable = readable
        self._posted = posted

    async def ask(self, question: Question) -> None:
        """Save and post a question in one transaction."""
        content = _message(question, self._readable(question))
        letter = Letter(question.id, unit_room(question.municipality, question.unit), content)

        def change(connection: Connection) -> None:
            _insert(connection, _wire(question), self._me, mine=True)
            moment = to_millis(question.remind) if question.remind is not None else None
            connection.execute("UPDATE question SET remind = ? WHERE id = ?", (moment, question.id))
            post(connection, letter)

        await self._store.write(change)
        self._posted()

    async def close(self, question: Question, closed: bool) -> None:
        """Say in the room that it is settled, or that it is not. Nothing before it was sent."""
        if question.message is None:
            return
        letter = Letter(
            new_id(),
            unit_room(question.municipality, question.unit),
            reacting(question.message, CLOSES),
            REACTION,
        )
        if not closed:
            mine = self._store.reader.execute(
                "SELECT event FROM reaction WHERE target = ? AND sender = ? AND key = ?",
                (question.message, self._me, CLOSES),
            ).fetchone()
            if mine is None or not mine["event"].startswith("$"):
                return
            letter = replace(letter, content={"redacts": mine["event"]}, kind=REDACTION)

        def change(connection: Connection) -> None:
            post(connection, letter)
            put_reaction(connection, letter, self._me)

        await self._store.write(change)
        self._posted()

    async def remind(self, question: QuestionId, when: datetime | None) -> None:
        """Remember when to ask again; this desk only."""
        moment = to_millis(when) if when is not None else None
        await self._store.write(
            lambda c: c.execute("UPDATE question SET remind = ? WHERE id = ?", (moment, question))
        )

    def since(self, moment: datetime) -> list[Question]:
        """My questions asked after a moment, and those before it that are not closed; the newest
        first, with their answers.
        """
        moment = from_millis(to_millis(moment))  # as exact as what is kept
        oldest = min(moment, moment - timedelta(days=_KEPT_OPEN_DAYS))
        found = self._store.reader.execute(
            "SELECT * FROM question WHERE mine = 1 AND asked >= ? ORDER BY asked DESC",
            (to_millis(oldest),),
        ).fetchall()
        questions = [self._read(row) for row in found]
        return [q for q in questions if q.asked >= moment or q.state is not QuestionState.CLOSED]

    def _read(self, row: Row) -> Question:
        """A question with what has come of it: the first to say so has taken it."""
        said = self._store.reader.execute(
            "SELECT answer.author AS user, coalesce(name, answer.author) AS name, "
            "coalesce(message.text, answer.text) AS text, at, answer.event AS event, '' AS key "
            "FROM answer LEFT JOIN person ON user = answer.author "
            "LEFT JOIN message ON message.event = answer.event WHERE target = ?1 "
            "UNION ALL SELECT sender, coalesce(name, sender), '', ts, event, key "
            "FROM reaction LEFT JOIN person ON user = sender WHERE target = ?1 ORDER BY at, event",
            (row["event"],),
        ).fetchall()
        others = [one for one in said if one["user"] != row["author"]]
        taken = next((one for one in others if _takes(one)), None)
        closed = next((one for one in said if one["key"][:1] == CLOSES), None)
        rings = next((one for one in others if _asks_to_be_rung(one)), None)
        answers = tuple(
            Answer(one["name"], plain(one["text"], LONGEST_MESSAGE), from_millis(one["at"]))
            for one in others
            if not one["key"] and not _takes(one)
        )
        question = _question(row, answers, taken, closed)
        return replace(question, ring_me=rings["user"] if rings is not None else "")


def fold_question(connection: Connection, room: str, event: Event) -> bool:
    """A question from a unit's room: mine gets its event id, a colleague's is noted too."""
    try:
        wire = msgspec.convert(event.content.get(QUESTION), WireQuestion)
    except msgspec.ValidationError:
        return False
    if room != unit_room(MunicipalityCode(wire.municipality), UnitCode(wire.unit)):
        return False
    arrived(connection, room, wire.id)
    _insert(connection, wire, event.sender, mine=False)
    connection.execute(
        "UPDATE question SET event = ?1, author = ?2 "
        "WHERE id = ?3 AND event IS NULL AND author IN (?2, '')",
        (event.event_id, event.sender, wire.id),
    )
    return True


def fold_answer(connection: Connection, room: str, event: Event) -> bool:
    """A message in a unit's room that points at another may be the answer to a question."""
    kind, target = relation(event.content)
    body = event.content.get("body")
    if target is None or kind not in _ANSWERS or not isinstance(body, str):
        return False
    if not room.startswith(UNIT):
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


def _insert(connection: Connection, wire: WireQuestion, author: str, *, mine: bool) -> None:
    connection.execute(
        "INSERT INTO question "
        "(id, contact, municipality, unit, text, topic, call_back, asked, mine, author) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING",
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
            author,
        ),
    )


def _takes(said: Row) -> bool:
    """Whether somebody says that the answer will come from them."""
    words = said["text"].casefold().strip(" .!")
    return bool(said["key"] and said["key"][0] in TAKES) or words in _TAKING_WORDS


def _asks_to_be_rung(said: Row) -> bool:
    """Whether somebody wants to hear of it on the telephone, now."""
    words = said["text"].casefold().strip(" .!")
    return bool(said["key"] and said["key"][0] in RINGS) or words in _RINGING_WORDS


def _question(
    row: Row, answers: tuple[Answer, ...], taken: Row | None, closed: Row | None
) -> Question:
    state = QuestionState.OPEN if row["event"] else QuestionState.UNSENT
    if taken is not None:
        state = QuestionState.TAKEN
    if answers:
        state = QuestionState.ANSWERED
    if closed is not None:
        state = QuestionState.CLOSED
    return Question(
        id=QuestionId(row["id"]),
        contact=ContactId(row["contact"]),
        municipality=MunicipalityCode(row["municipality"]),
        unit=UnitCode(row["unit"]),
        text=row["text"],
        topic=TopicCode(row["topic"]) if row["topic"] else None,
        call_back=row["call_back"],
        asked=from_millis(row["asked"]),
        state=state,
        answers=answers,
        author=row["author"],
        taken_by=taken["name"] if taken is not None else "",
        taken=_moment(taken["at"]) if taken is not None else None,
        closed=_moment(closed["at"]) if closed is not None else None,
        remind=from_millis(row["remind"]) if row["remind"] is not None else None,
        message=MessageId(row["event"]) if row["event"] else None,
    )


def _moment(ts: int) -> datetime:
    """When something was said; now for what is on its way."""
    return from_millis(ts) if ts < ON_ITS_WAY else datetime.now(UTC)
