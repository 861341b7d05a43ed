"""How long to wait before trying again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_desktop.domain.status import Fault
from agent_desktop.phone.engine.backoff import retry_seconds

REFUSED = [Fault.WRONG_PASSWORD, Fault.REFUSED]


@pytest.mark.parametrize(
    ("attempt", "least", "most"), [(1, 0.6, 1.4), (2, 1.3, 2.7), (3, 2.6, 5.4)]
)
def test_the_pause_doubles(attempt: int, least: float, most: float) -> None:
    for draw in (0.0, 1.0):
        assert least < retry_seconds(attempt, Fault.UNREACHABLE, draw) < most


@given(st.integers(1, 10_000), st.sampled_from([*Fault, None]), st.floats(0, 1))
def test_it_never_grows_beyond_its_limit(attempt: int, fault: Fault | None, draw: float) -> None:
    limit = 300 if fault in REFUSED else 15
    assert 0.5 < retry_seconds(attempt, fault, draw) <= limit


@pytest.mark.parametrize("fault", REFUSED)
def test_an_exchange_that_said_no_is_asked_seldom(fault: Fault) -> None:
    assert retry_seconds(1, fault, 0.0) >= 20
    assert retry_seconds(9, fault, 1.0) == 300


def test_not_everybody_comes_back_at_once() -> None:
    pauses = {retry_seconds(9, Fault.UNREACHABLE) for _ in range(20)}
    assert len(pauses) > 1
