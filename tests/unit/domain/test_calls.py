"""How a call sounds, what is missed, and numbers that were kept."""

from __future__ import annotations

import pytest

from agent_desktop.domain.call import Direction, EndCause
from agent_desktop.domain.numbers import known_number, parse_number
from agent_desktop.domain.quality import Quality, Weakness
from tests.made import NOW, past_call


@pytest.mark.parametrize(
    ("quality", "weakness"),
    [
        (Quality(0.0, 0), None),
        (Quality(2.9, 40, 400, 2), None),
        (Quality(3.0, 0), Weakness.LOSS),
        (Quality(0.0, 41), Weakness.JITTER),
        (Quality(0.0, 0, 401), Weakness.DELAY),
        (Quality(9.0, 99, 999, 3), Weakness.SILENCE),
    ],
)
def test_what_makes_a_call_sound_bad(quality: Quality, weakness: Weakness | None) -> None:
    assert quality.weakness() is weakness


@pytest.mark.parametrize(
    ("changes", "missed"),
    [
        ({}, True),
        ({"end_cause": EndCause.LOST}, True),
        ({"answered": NOW}, False),
        ({"direction": Direction.OUTGOING}, False),
        ({"end_cause": EndCause.ANSWERED_ELSEWHERE}, False),
        ({"end_cause": EndCause.REJECTED}, False),
        ({"end_cause": EndCause.SENT_ON}, False),
    ],
)
def test_a_missed_call_is_one_nobody_took(changes: dict[str, object], missed: bool) -> None:
    assert past_call(**changes).missed is missed


@pytest.mark.parametrize("written", ["90000214", "+46812345678", "102", "*97"])
def test_a_kept_number_is_the_number(written: str) -> None:
    number = parse_number(written)
    assert number is not None
    assert known_number(number.digits) == number
