"""Who is on duty now, and whose turn comes next."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from agent_desktop.domain.team import Shift
from agent_desktop.people.roster import ShiftRoster

NINE = datetime(2026, 5, 13, 9, tzinfo=UTC)
HOUR = timedelta(hours=1)
MORNING = Shift("@jorunn:x", NINE, NINE + 3 * HOUR)
NOON = Shift("@ragnhild:x", NINE + 3 * HOUR, NINE + 6 * HOUR)
TOMORROW = Shift("@jorunn:x", NINE + 24 * HOUR, NINE + 27 * HOUR)


def test_a_shift_has_a_beginning_and_ends_when_the_next_begins() -> None:
    roster = ShiftRoster([NOON, MORNING])
    assert roster.now(NINE - timedelta(seconds=1)) == []
    assert roster.now(NINE) == [MORNING]
    assert roster.now(NINE + 3 * HOUR) == [NOON]
    assert roster.now(NINE + 6 * HOUR) == []


def test_the_next_is_ones_own_and_has_not_begun() -> None:
    roster = ShiftRoster([TOMORROW, NOON, MORNING])
    assert roster.next("@jorunn:x", NINE - HOUR) == MORNING
    assert roster.next("@jorunn:x", NINE) == TOMORROW
    assert roster.next("@ragnhild:x", NINE) == NOON
    assert roster.next("@ragnhild:x", NINE + 24 * HOUR) is None
    assert roster.next("@nobody:x", NINE) is None


def test_nobody_is_planned() -> None:
    assert ShiftRoster(()).now(NINE) == []


@given(st.lists(st.tuples(st.sampled_from("abc"), st.integers(0, 99), st.integers(1, 20))))
def test_it_does_not_matter_in_which_order_they_are_planned(
    planned: list[tuple[str, int, int]],
) -> None:
    shifts = [Shift(u, NINE + b * HOUR, NINE + (b + n) * HOUR) for u, b, n in planned]
    one, other = ShiftRoster(shifts), ShiftRoster(reversed(shifts))
    for hour in range(-1, 120, 7):
        moment = NINE + hour * HOUR
        assert set(one.now(moment)) == set(other.now(moment))
        first, second = one.next("a", moment), other.next("a", moment)
        assert (first and first.begins) == (second and second.begins)
        assert first is None or first.begins > moment
