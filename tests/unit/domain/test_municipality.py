"""Opening hours and greeting."""

from __future__ import annotations

from datetime import datetime, time

import pytest

from agent_desktop.domain.municipality import Opening, OpeningNow
from tests.made import OSTEROY

MONDAY, SATURDAY = 16, 21


@pytest.mark.parametrize(
    ("day", "hour", "minute", "expected"),
    [
        (MONDAY, 8, 59, OpeningNow(Opening.OPENS_LATER, time(9))),
        (MONDAY, 9, 0, OpeningNow(Opening.OPEN, time(15))),
        (MONDAY, 14, 59, OpeningNow(Opening.OPEN, time(15))),
        (MONDAY, 15, 0, OpeningNow(Opening.CLOSED, None)),
        (SATURDAY, 12, 0, OpeningNow(Opening.CLOSED, None)),
    ],
)
def test_open_now(day: int, hour: int, minute: int, expected: OpeningNow) -> None:
    assert OSTEROY.opening(datetime(2026, 11, day, hour, minute)) == expected


def test_the_greeting_has_the_agents_name() -> None:
    assert OSTEROY.greet("Ragnhild") == "Osterøy kommune, du snakkar med Ragnhild."
