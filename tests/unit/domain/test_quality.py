"""What makes a call sound bad."""

from __future__ import annotations

import pytest

from agent_desktop.domain.quality import Quality, Weakness


@pytest.mark.parametrize(
    ("quality", "weakness"),
    [
        (Quality(0.0, 5, 30), None),
        (Quality(2.9, 40, 400), None),
        (Quality(0.0, 5), None),
        (Quality(3.0, 5, 30), Weakness.LOSS),
        (Quality(0.0, 41, 30), Weakness.JITTER),
        (Quality(0.0, 5, 401), Weakness.DELAY),
        (Quality(50.0, 500, 5000, silent_seconds=6), Weakness.SILENCE),
    ],
)
def test_the_worst_is_named_first(quality: Quality, weakness: Weakness | None) -> None:
    assert quality.weakness() is weakness
