"""The history on a real store."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from agent_desktop.domain.call import Direction, EndCause
from agent_desktop.domain.past_call import PastCall, with_later
from agent_desktop.domain.quality import Quality
from agent_desktop.logbook.history import History
from agent_desktop.store.database import Connection, Store
from tests.fixtures.logbook import Book
from tests.made import NOW, OSTEROY, RAGNHILD, contact, number, past_call


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An open store."""
    opened = Store(tmp_path / "desk.db", b"k" * 32)
    yield opened
    opened.close()


async def test_a_call_is_read_as_it_was_kept(store: Store) -> None:
    history = History(store)
    calls = [
        past_call("a"),
        past_call(
            "b",
            direction=Direction.OUTGOING,
            number=number("102"),
            municipality=None,
            answered=NOW,
            end_cause=EndCause.TRANSFERRED,
            started=NOW - timedelta(seconds=5),
        ),
        past_call("c", number=None, withheld=True, started=NOW - timedelta(seconds=9)),
    ]
    for call in calls:
        await history.add(call)
    assert history.latest(9) == calls
    assert history.latest(2) == calls[:2]


async def test_a_call_is_kept_once(store: Store) -> None:
    history = History(store)
    await history.add(past_call())
    await history.see()
    await history.add(past_call(end_cause=EndCause.HUNG_UP))
    assert [(c.seen, c.end_cause) for c in history.latest(9)] == [(True, EndCause.CALLER_GAVE_UP)]
    assert history.unseen() == 0


async def test_what_was_taken_up_later_is_not_unseen(store: Store) -> None:
    history, later = History(store), NOW + timedelta(minutes=5)
    out = {"direction": Direction.OUTGOING, "end_cause": EndCause.BUSY}
    for call in (
        past_call("answered-later"),
        past_call("later", answered=later, started=later, end_cause=EndCause.HUNG_UP),
        past_call("called-back", number=number("90000417")),
        past_call("back", number=number("90000417"), started=later, **out),
        past_call("still-open", number=number("90000500")),
        past_call("before", number=number("90000500"), started=NOW - timedelta(1), **out),
        past_call("lost-again", number=number("90000500"), started=later),
        past_call("withheld", number=None, withheld=True),
    ):
        await history.add(call)
    assert history.unseen() == 3
    taken = {call.call: by.call for call, by in with_later(history.latest(9)) if by}
    assert taken == {"answered-later": "later", "called-back": "back"}


def test_who_was_reached_counts_before_who_was_only_rung() -> None:
    def made(name: str, minute: int, **changes: object) -> PastCall:
        return past_call(name, started=NOW + timedelta(minutes=minute), **changes)

    out = {"direction": Direction.OUTGOING}
    reached = made("reached", 6, answered=NOW, **out)
    calls = [made("late", 9, **out), reached, made("tried", 3, **out), made("lost", 0)]
    assert [later for _call, later in with_later(calls)] == [None, None, None, reached]
    assert [later for _call, later in with_later(calls[2:])] == [None, calls[2]]


async def test_of_ten_thousand_calls_only_the_latest_are_looked_at(store: Store) -> None:
    def fill(connection: Connection) -> None:
        connection.executemany(
            "INSERT INTO past_call VALUES (?, 'incoming', '+4790000214', 0, NULL, ?, NULL, ?, "
            "'caller-gave-up', 1, ?)",
            [(str(n), n, n, n % 100 > 0) for n in range(10_000)],
        )

    await store.write(fill)
    history = History(store)
    thousands: list[None] = []
    store.reader.set_progress_handler(lambda: thousands.append(None), 1000)
    assert len(history.latest(200)) == 200
    assert len(thousands) < 20, "thousands of steps of the database: all calls take some 100"
    store.reader.set_progress_handler(None, 0)
    assert history.unseen() == 100


async def test_how_it_sounded_is_kept_in_the_log(store: Store) -> None:
    logbook = Book(store, RAGNHILD).logbook
    for place, quality in enumerate((None, Quality(1.5, 20), Quality(0.0, 0, 90, 7))):
        written = contact(f"k{place}", quality=quality, started=NOW + timedelta(seconds=place))
        await logbook.finish(written)
        assert logbook.last_from(number("90000214"), OSTEROY.code) == written
