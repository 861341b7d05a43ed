"""What is redacted in a room goes from every desk, in whatever order it is read."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from agent_desktop.domain.contact import Outcome
from agent_desktop.domain.follow_up import FollowUp, FollowUpKind
from agent_desktop.domain.ids import ContactId, FollowUpId
from agent_desktop.domain.log_filter import LogFilter
from agent_desktop.knowledge.reports import REPORT, fold_report, redact_report
from agent_desktop.matrix import api, outbox
from agent_desktop.matrix.rooms import INCIDENTS, log_room, unit_room
from agent_desktop.matrix.shapes import Event, JoinedRoom, Json, Messages, Rooms, Sync
from agent_desktop.matrix.shapes import Timeline as RoomTimeline
from agent_desktop.matrix.timeline import Gap, Timeline
from agent_desktop.store.database import Store
from agent_desktop.team.questions import QUESTION, fold_answer, fold_question, redact_question
from tests.fixtures.logbook import Book, contact_message, incident_message
from tests.made import NOW, OSTEROY, RAGNHILD, contact, incident

LOG = log_room(OSTEROY.code)
UNIT = unit_room(OSTEROY.code, OSTEROY.units[0].code)
ALIAS = "m.room.canonical_alias"


class Homeserver:
    """As much of a homeserver as a timeline asks: rooms by alias, names, one page of history."""

    server_name = "x"
    user = RAGNHILD

    def __init__(self) -> None:
        self.page = Messages()

    async def room_of(self, alias: str) -> str:
        return "!" + alias.removeprefix("#").removesuffix(":x")

    async def display_name(self, user: str) -> str:
        return user

    async def messages(self, _room: str, _start: str) -> Messages:
        return self.page


class Desk:
    """A desk's timeline, without a network."""

    def __init__(self, path: Path, author: str = RAGNHILD) -> None:
        self.store = Store(path, b"k" * 32)
        self.book = Book(self.store, author)
        self.server = Homeserver()
        projection = self.book.projection
        self.timeline = Timeline(
            self.store,
            (projection.fold, fold_question, fold_answer, fold_report),
            redacts=(projection.redact, redact_question, redact_report),
        )

    async def sync(self, room: str, *events: Event) -> bool:
        """Events come in, in this order."""
        alias = Event("$alias", ALIAS, "@boss:x", 1, {"alias": f"#{room}:x"}, "")
        joined = JoinedRoom(RoomTimeline([alias, *events]))
        return await self.timeline.take(self.server, Sync("s1", Rooms({f"!{room}": joined})))  # type: ignore[arg-type]

    async def fill(self, room: str, *events: Event) -> None:
        """A page of history that was fetched before comes in."""
        self.server.page = Messages(list(events))
        gap = Gap(1, f"!{room}", "t")
        async for _ in self.timeline.fill(self.server, gap):  # type: ignore[arg-type]
            pass

    def rows(self, table: str) -> int:
        (count,) = self.store.reader.execute(f"SELECT count(*) FROM {table}").fetchone()
        return int(count)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path / "desk.db")
    yield made
    made.store.close()


def said(event: str, content: Json, ts: int = 5) -> Event:
    return Event(event, "m.room.message", RAGNHILD, ts, content)


def redaction(event: str, *, of: str, version: int = 11, ts: int = 9) -> Event:
    """A redaction as room versions below 11 have it, or those from 11 on."""
    content = {"redacts": of} if version >= 11 else {}
    return Event(
        event, "m.room.redaction", RAGNHILD, ts, content, redacts=None if version >= 11 else of
    )


def emptied(event: Event) -> Event:
    """What a homeserver gives of an event after its redaction."""
    return Event(event.event_id, event.type, event.sender, event.origin_server_ts, {})


MADE = said("$made", contact_message(contact(author=RAGNHILD), RAGNHILD))


@pytest.mark.parametrize("version", [10, 11])
async def test_a_contact_goes_with_the_event_that_made_it(desk: Desk, version: int) -> None:
    await desk.sync(LOG, MADE)
    assert desk.book.logbook.contact(ContactId("k1"))
    assert await desk.sync(LOG, redaction("$r", of="$made", version=version))
    assert desk.book.logbook.contact(ContactId("k1")) is None
    assert await desk.book.search.count(LogFilter(words="garasje")) == 0
    tallied = desk.store.reader.execute("SELECT sum(times) FROM tally").fetchone()[0]
    assert (desk.rows("change"), tallied) == (0, 0)


async def test_a_correction_goes_and_the_rest_stays(desk: Desk, tmp_path: Path) -> None:
    writer = Desk(tmp_path / "writer.db")
    log = writer.book.logbook
    kept = contact(author=RAGNHILD)
    await log.finish(kept)
    await log.correct(kept.id, replace(kept.note, text="Fødd 01.01.90"), void=False)
    await log.correct(kept.id, replace(kept.note, outcome=Outcome.ASKED), void=False)
    letters = outbox.waiting(writer.store.reader)
    writer.store.close()
    events = [said(f"${n}", letter.content, n) for n, letter in enumerate(letters)]
    assert len(events) == 3
    await desk.sync(LOG, *events, redaction("$r", of="$1"))
    found = desk.book.logbook.contact(kept.id)
    assert found is not None
    assert "Fødd" not in found.note.text
    assert found.note.outcome is Outcome.ASKED


@pytest.mark.parametrize("order", list(permutations(range(3))))
async def test_the_order_does_not_matter(desk: Desk, order: tuple[int, ...]) -> None:
    """The page with the whole event was fetched before the redaction, and is folded whenever."""
    events = [MADE, redaction("$r", of="$made"), said("$other", {"body": "hei"})]
    await desk.sync(LOG)
    for number in order:
        await desk.fill(LOG, events[number])
    assert desk.book.logbook.contact(ContactId("k1")) is None
    assert desk.rows("change") == 0


async def test_an_emptied_event_is_nothing(desk: Desk) -> None:
    await desk.sync(LOG, redaction("$r", of="$made"), emptied(MADE))
    assert desk.rows("change") == 0


async def test_a_redaction_in_another_room_does_nothing(desk: Desk) -> None:
    await desk.sync(LOG, MADE)
    await desk.sync(INCIDENTS, redaction("$r", of="$made"))
    assert desk.book.logbook.contact(ContactId("k1"))


@pytest.mark.parametrize("target", [None, 7, "$nothing", ["$made"]])
async def test_a_redaction_of_nothing(desk: Desk, target: Any) -> None:
    rubbish = Event("$r", "m.room.redaction", RAGNHILD, 9, {"redacts": target})
    await desk.sync(LOG, MADE, rubbish)
    assert desk.book.logbook.contact(ContactId("k1"))


async def test_an_incident_a_promise_a_question_and_a_report_go(desk: Desk, tmp_path: Path) -> None:
    told = incident()
    await desk.sync(INCIDENTS, said("$i", incident_message(told, RAGNHILD)))
    writer = Desk(tmp_path / "writer.db")
    promise = FollowUp(
        id=FollowUpId("f1"),
        contact=ContactId("k1"),
        municipality=OSTEROY.code,
        kind=FollowUpKind.CALL_BACK,
        text="",
        owner=RAGNHILD,
        due=NOW,
        author=RAGNHILD,
        created=NOW,
    )
    await writer.book.follow_ups.plan(promise)
    (letter,) = outbox.waiting(writer.store.reader)
    writer.store.close()
    await desk.sync(LOG, said("$f", letter.content))
    asked = {"schema": 1, "id": "q1", "contact": "k1", "municipality": "4630", "unit": "plan"}
    await desk.sync(UNIT, said("$q", {QUESTION: {**asked, "text": "?", "asked": 1}}))
    answer = {"body": "Ja", "m.relates_to": {"m.in_reply_to": {"event_id": "$q"}}}
    await desk.sync(UNIT, said("$a", answer), said("$b", answer))
    gap = {"schema": 1, "id": "g", "kind": "gap", "words": "x", "author": "R", "reported": 1}
    await desk.sync(INCIDENTS, said("$g", {REPORT: gap}))
    tables = ("incident", "follow_up", "question", "answer", "knowledge_report")
    assert [desk.rows(table) for table in tables] == [1, 1, 1, 2, 1]
    await desk.sync(UNIT, redaction("$r0", of="$a"))
    assert desk.rows("answer") == 1
    await desk.sync(UNIT, redaction("$r1", of="$q"))
    await desk.sync(LOG, redaction("$r2", of="$f"))
    await desk.sync(INCIDENTS, redaction("$r3", of="$i"), redaction("$r4", of="$g"))
    assert [desk.rows(table) for table in tables] == [0] * 5


def test_what_the_server_may_send_is_asked_for() -> None:
    assert "m.room.redaction" in api._SYNC_FILTER
