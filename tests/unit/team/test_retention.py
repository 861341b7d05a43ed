"""After its time nothing of the queue and of talk is left, in the tables or in the file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from agent_desktop.domain.ids import (
    MessageId,
)
from agent_desktop.logbook.erasing import is_rewriting_due, note_rewritten
from agent_desktop.store.database import Connection
from agent_desktop.team_setup import forget, forget_all_of, strip_team
from tests.fixtures.kept import (
    CITIZEN,
    HIDDEN,
    LOG_ROOM,
    PERSON,
    POLICY,
    ROUNDS,
    TABLES,
    TEAM,
    UNIT_ROOM,
    Desk,
    a_citizen,
    fill,
)
from tests.made import GULEN, NOW, OSTEROY, RAGNHILD


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path / "desk.db")
    yield made
    made.store.close()


async def test_nothing_is_left(desk: Desk) -> None:
    await fill(desk)
    await desk.clean(timedelta())
    assert len(desk.left()) > 0.9 * len(desk.words) - 8 * ROUNDS  # bodies of records are not kept
    assert all(desk.count(table) for table in TABLES)
    await desk.clean(timedelta(days=2, minutes=1))
    assert [desk.count(table) for table in ("queue_call", "lost_call", "help")] == [0, 0, 0]
    assert desk.count("message") > 0
    await desk.clean(timedelta(days=366))
    for table in (*TABLES, "citizen_chat", "person"):
        assert desk.count(table) == 0
    assert desk.left() == set()


async def test_what_the_policy_allows_stays_as_it_was(desk: Desk) -> None:
    await fill(desk)
    words = set(desk.left())
    before = {table: desk.count(table) for table in TABLES}
    await desk.clean(timedelta(days=1, hours=23))
    assert {table: desk.count(table) for table in TABLES} == before
    assert words <= desk.left()


async def test_names_stay_as_long_as_what_was_said(desk: Desk) -> None:
    event = desk.says(PERSON, {"msgtype": "m.text", "body": "hei"}, sender="@jorunn:x")
    desk.store.write_and_wait(lambda c: c.execute("INSERT INTO person VALUES ('@jorunn:x', 'Jo')"))
    await desk.clean(timedelta(days=1))
    found = desk.chat.message(MessageId(event))
    assert found is not None
    assert found[1].name == "Jo"
    await desk.clean(timedelta(days=366))
    assert desk.count("person") == 0


def due_after(desk: Desk, change: Callable[[Connection], object]) -> bool:
    """Whether the file is to be written anew after a change."""
    long_ago = NOW - timedelta(days=3)
    desk.store.write_and_wait(lambda c: note_rewritten(c, long_ago))
    assert not is_rewriting_due(desk.store.reader, NOW)
    desk.store.write_and_wait(change)
    return is_rewriting_due(desk.store.reader, NOW)


async def test_the_file_is_written_anew_when_something_went(desk: Desk) -> None:
    assert not due_after(desk, lambda c: strip_team(c, POLICY, NOW + timedelta(days=400)))
    await fill(desk)
    assert not due_after(desk, lambda c: strip_team(c, POLICY, NOW))
    assert due_after(desk, lambda c: strip_team(c, POLICY, NOW + timedelta(days=2, minutes=1)))
    assert due_after(desk, lambda c: forget(c, PERSON))


@pytest.mark.parametrize(
    ("room", "emptied"),
    [(LOG_ROOM, "queue_call"), (LOG_ROOM, "lost_call"), (CITIZEN, "citizen_chat")],
)
async def test_who_leaves_a_room_has_nothing_of_it(desk: Desk, room: str, emptied: str) -> None:
    await fill(desk)
    desk.store.write_and_wait(lambda c: forget(c, room))
    assert desk.count(emptied) == 0


@pytest.mark.parametrize("room", [UNIT_ROOM, PERSON, TEAM, CITIZEN])
async def test_who_leaves_a_conversation_keeps_what_was_never_sent(desk: Desk, room: str) -> None:
    await fill(desk)
    others = {r: said_in(desk, r) for r in (UNIT_ROOM, PERSON, TEAM, CITIZEN) if r != room}
    desk.store.write_and_wait(lambda c: forget(c, room))
    left = desk.store.reader.execute("SELECT sent FROM message WHERE room = ?", (room,))
    assert [row["sent"] for row in left] == [0] * ROUNDS
    assert {r: said_in(desk, r) for r in others} == others
    helps = desk.store.reader.execute("SELECT count(*) FROM help WHERE user != ?", (RAGNHILD,))
    assert helps.fetchone()[0] == (0 if room == TEAM else ROUNDS)
    await desk.clean(timedelta(days=366))
    assert desk.left() == set()


def said_in(desk: Desk, room: str) -> int:
    found = desk.store.reader.execute("SELECT count(*) FROM message WHERE room = ?", (room,))
    return int(found.fetchone()[0])


async def test_a_municipality_goes_with_its_units_and_its_queue(desk: Desk) -> None:
    await fill(desk)
    a_citizen(desk, HIDDEN, GULEN.code)
    desk.says(HIDDEN, {"msgtype": "m.text", "body": "hei"})
    desk.says(f"unit-{GULEN.code}-plan", {"msgtype": "m.text", "body": "hei"})
    desk.store.write_and_wait(lambda c: forget_all_of(c, OSTEROY.code))
    assert desk.count("queue_call") == desk.count("lost_call") == 0
    left = desk.store.reader.execute("SELECT DISTINCT room FROM message WHERE sent = 1")
    assert {row["room"] for row in left} == {PERSON, TEAM, HIDDEN, f"unit-{GULEN.code}-plan"}
    assert desk.count("citizen_chat") == 1


async def test_calls_of_nobodys_number_are_not_all_calls(desk: Desk) -> None:
    await fill(desk)
    desk.store.write_and_wait(lambda c: forget_all_of(c, None))
    assert desk.count("queue_call") == ROUNDS
