"""Points in time as the store and the wire write them."""

from __future__ import annotations

from datetime import UTC, datetime

LAST_MILLIS = 253_402_300_799_999
"""The end of the year 9999: what comes later is no moment of ours."""


def to_millis(moment: datetime) -> int:
    """Whole milliseconds since the epoch. The moment must be aware of its zone."""
    return round(moment.timestamp() * 1000)


def from_millis(millis: int) -> datetime:
    """The moment, in UTC."""
    return datetime.fromtimestamp(millis / 1000, UTC)
