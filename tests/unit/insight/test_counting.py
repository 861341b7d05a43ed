"""What SQL counts is what a plain recount counts, on every kind of day."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from agent_desktop.domain.retention import Retention
from agent_desktop.domain.statistics import CallSource, Days, HourFigures, LeftOut
from agent_desktop.insight.counting import Insight, count
from agent_desktop.insight.stays import KEPT, forget_stays, redact_stay, strip_stays
from agent_desktop.store.database import Store
from agent_desktop.team_setup import forget, forget_all_of, strip_team
from tests.made import GULEN, NOW, OSTEROY
from tests.unit.insight.made_days import (
    TOWNS,
    Stay,
    as_calls,
    contacts,
    put_contacts,
    put_stays,
    recount_calls,
    recount_enquiries,
    stays,
)

WEDNESDAY = date(2026, 5, 13)
MAY = Days(date(2026, 5, 1), date(2026, 5, 31))
SPRING, AUTUMN = date(2026, 3, 29), date(2026, 10, 25)
"""Sundays on which the clock is changed."""


@pytest.fixture(autouse=True)
def _in_norway(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "Europe/Oslo")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An empty store."""
    store = Store(tmp_path / "desk.db", b"k" * 32)
    yield store
    store.close()


def stay(joined: datetime, outcome: str = "answered", waited: float = 8) -> Stay:
    return Stay(None, outcome, joined, joined + timedelta(seconds=waited))


@pytest.mark.parametrize("many", [0, 1, 2, 137, 10_000])
def test_the_log_is_counted_when_there_is_no_queue(store: Store, many: int) -> None:
    made = contacts(many, MAY, random.Random(many))
    put_contacts(store, made)
    figures = count(store.reader, MAY, TOWNS)
    assert figures.source is CallSource.DESKS
    recount_calls(figures, as_calls(made))
    recount_enquiries(figures, made)


@pytest.mark.parametrize("many", [1, 2, 137, 5_000])
def test_the_queue_counts_when_it_tells(store: Store, many: int) -> None:
    days = Days(MAY.first, MAY.last)
    made, calls = contacts(50, days, random.Random(1)), stays(many, days, random.Random(many))
    calls[0] = stay(datetime(2026, 5, 13, 8, tzinfo=UTC))
    put_contacts(store, made)
    put_stays(store, calls)
    figures = count(store.reader, days, TOWNS)
    assert figures.source is CallSource.QUEUE
    told = [(c.municipality, c.outcome, c.joined, c.ended - c.joined) for c in calls]
    recount_calls(figures, told)
    recount_enquiries(figures, made)


@pytest.mark.parametrize("day", [WEDNESDAY, SPRING, AUTUMN, date(2026, 12, 31), date(2028, 2, 29)])
def test_every_kind_of_day(store: Store, day: date) -> None:
    days = Days(day, day)
    made = contacts(400, days, random.Random(day.toordinal()))
    put_contacts(store, made)
    figures = count(store.reader, days, TOWNS)
    recount_calls(figures, as_calls(made))
    recount_enquiries(figures, made)


def test_an_hour_that_comes_twice_is_one_and_one_that_is_skipped_is_none(store: Store) -> None:
    put_stays(
        store,
        [
            stay(datetime(2026, 10, 25, 0, 30, tzinfo=UTC)),
            stay(datetime(2026, 10, 25, 1, 30, tzinfo=UTC)),
            stay(datetime(2026, 10, 25, 2, 30, tzinfo=UTC)),
            stay(datetime(2026, 3, 29, 0, 59, tzinfo=UTC)),
            stay(datetime(2026, 3, 29, 1, 0, tzinfo=UTC)),
        ],
    )
    autumn = count(store.reader, Days(AUTUMN, AUTUMN), TOWNS)
    assert autumn.hours == (HourFigures(2, 2, 0), HourFigures(3, 1, 0))
    spring = count(store.reader, Days(SPRING, SPRING), TOWNS)
    assert spring.hours == (HourFigures(1, 1, 0), HourFigures(3, 1, 0))


def test_midnight_is_the_clocks_own(store: Store) -> None:
    first = datetime(2026, 5, 12, 22, 0, tzinfo=UTC)
    made = [first - timedelta(milliseconds=1), first, first + timedelta(hours=24, milliseconds=-1)]
    put_stays(store, [stay(moment) for moment in (*made, first + timedelta(hours=24))])
    figures = count(store.reader, Days(WEDNESDAY, WEDNESDAY), TOWNS)
    assert figures.hours == (HourFigures(0, 1, 0), HourFigures(23, 1, 0))


def test_an_empty_day_is_nothing_of_everything(store: Store) -> None:
    figures = count(store.reader, Days(WEDNESDAY, WEDNESDAY), TOWNS)
    assert [town.municipality for town in figures.towns] == [OSTEROY.code, GULEN.code]
    assert figures.total.calls.offered == figures.total.enquiries.enquiries == 0
    assert figures.total.calls.usual_wait is figures.total.calls.longest_wait is None
    assert (figures.hours, figures.topics, figures.left_out) == ((), (), LeftOut())


def test_without_any_municipality(store: Store) -> None:
    put_stays(store, [stay(datetime(2026, 5, 13, 8, tzinfo=UTC))])
    figures = count(store.reader, Days(WEDNESDAY, WEDNESDAY), ())
    assert [town.calls.answered for town in figures.towns] == [1]


def test_who_gives_up_at_once_is_not_lost(store: Store) -> None:
    at = datetime(2026, 5, 13, 8, tzinfo=UTC)
    put_stays(store, [stay(at, "abandoned", waited) for waited in (0, 4.999, 5, 60)])
    figures = count(store.reader, Days(WEDNESDAY, WEDNESDAY), TOWNS)
    assert (figures.total.calls.lost, figures.left_out.at_once) == (2, 2)


def test_since_when_the_queue_is_heard_is_told_when_it_is_within_the_days(store: Store) -> None:
    first = datetime(2026, 5, 13, 8, tzinfo=UTC)
    put_stays(store, [stay(first)])
    assert count(store.reader, MAY, TOWNS).known_from == first
    put_stays_again = Stay(None, "answered", first - timedelta(days=60), first)
    store.write_and_wait(
        lambda c: c.execute(
            "INSERT INTO queue_stay VALUES ('old', '', 'answered', ?, ?, '$old')",
            (
                round(put_stays_again.joined.timestamp() * 1000),
                round(put_stays_again.ended.timestamp() * 1000),
            ),
        )
    )
    assert count(store.reader, MAY, TOWNS).known_from is None


def test_what_may_be_read_no_more_is_in_no_figure(store: Store) -> None:
    at = datetime(2026, 5, 13, 8, tzinfo=UTC)
    put_stays(store, [Stay(town, "answered", at, at) for town in (OSTEROY.code, GULEN.code, None)])
    store.write_and_wait(lambda c: forget_stays(c, f"log-{GULEN.code}"))
    store.write_and_wait(lambda c: forget_stays(c, "team"))
    assert count(store.reader, MAY, TOWNS).total.calls.answered == 2
    store.write_and_wait(lambda c: forget_stays(c, "log-none"))
    assert count(store.reader, MAY, TOWNS).total.calls.answered == 1
    assert store.write_and_wait(lambda c: redact_stay(c, "", "$e0"))
    assert not store.write_and_wait(lambda c: redact_stay(c, "", "$e0"))
    assert count(store.reader, MAY, TOWNS).total.calls.answered == 0


def test_a_call_stays_counted_when_its_number_has_gone_and_goes_after_a_year(store: Store) -> None:
    at = datetime(2026, 5, 13, 8, tzinfo=UTC)
    put_stays(store, [stay(at)])
    store.write_and_wait(lambda c: c.execute("DELETE FROM queue_call"))
    store.write_and_wait(lambda c: strip_stays(c, at + KEPT))
    assert count(store.reader, MAY, TOWNS).total.calls.answered == 1
    store.write_and_wait(lambda c: strip_stays(c, at + KEPT + timedelta(seconds=1)))
    assert count(store.reader, MAY, TOWNS).total.calls.answered == 0


def test_who_leaves_a_room_has_none_of_its_calls(store: Store) -> None:
    at = datetime(2026, 5, 13, 8, tzinfo=UTC)
    put_stays(store, [Stay(town, "answered", at, at) for town in (OSTEROY.code, GULEN.code)])
    store.write_and_wait(lambda c: forget(c, f"log-{OSTEROY.code}"))
    store.write_and_wait(lambda c: strip_team(c, Retention(), at + timedelta(days=30)))
    assert count(store.reader, MAY, TOWNS).total.calls.answered == 1
    store.write_and_wait(lambda c: forget_all_of(c, GULEN.code))
    assert count(store.reader, MAY, TOWNS).total.calls.answered == 0


async def test_figures_are_read_on_the_reading_thread(store: Store) -> None:
    insight = Insight(store, TOWNS)
    put_stays(store, [stay(datetime(2026, 5, 13, 8, tzinfo=UTC))])
    assert (await insight.figures(MAY)).total.calls == await insight.calls(MAY)
    nothing = await insight.calls(Days(date(2020, 1, 1), date(2020, 1, 1)))
    assert nothing.offered == 0


def test_a_municipality_whose_log_may_not_be_read_is_not_listed(store: Store) -> None:
    store.write_and_wait(lambda c: c.execute("INSERT INTO room VALUES ('!1:x', 'log-4635')"))
    assert [town.municipality for town in count(store.reader, MAY, TOWNS).towns] == [GULEN.code]
    put_stays(store, [Stay(OSTEROY.code, "answered", at, at) for at in [NOW]])
    shown = count(store.reader, MAY, TOWNS).towns
    assert [town.municipality for town in shown] == [OSTEROY.code, GULEN.code]
