"""Points in time as the store and the wire write them."""

from __future__ import annotations

from datetime import UTC, datetime

LAST_MILLIS = 7_258_118_400_000
"""The year 2200: what the wire dates later is no moment of ours, and breaks calendars."""


def to_millis(moment: datetime) -> int:
    """Whole milliseconds since the epoch. The moment must be aware of its zone."""
    return round(moment.timestamp() * 1000)


def from_millis(millis: int) -> datetime:
    """The moment, in UTC."""
    return datetime.fromtimestamp(millis / 1000, UTC)
