"""The history on a real store."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from time import perf_counter

import pytest

from agent_desktop.domain.call import Direction, EndCause
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


async def test_ten_thousand_calls_are_no_burden(store: Store) -> None:
    def fill(connection: Connection) -> None:
        connection.executemany(
            "INSERT INTO past_call VALUES (?, 'incoming', '+4790000214', 0, NULL, ?, NULL, ?, "
            "'caller-gave-up', 1, ?)",
            [(str(n), n, n, n % 100 > 0) for n in range(10_000)],
        )

    await store.write(fill)
    history = History(store)
    begun = perf_counter()
    assert len(history.latest(200)) == 200
    assert history.unseen() == 100
    assert perf_counter() - begun < 1


async def test_how_it_sounded_is_kept_in_the_log(store: Store) -> None:
    logbook = Book(store, RAGNHILD).logbook
    for place, quality in enumerate((None, Quality(1.5, 20), Quality(0.0, 0, 90, 7))):
        written = contact(f"k{place}", quality=quality, started=NOW + timedelta(seconds=place))
        await logbook.finish(written)
        assert logbook.last_from(number("90000214"), OSTEROY.code) == written
