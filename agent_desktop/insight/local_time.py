"""Local time as arithmetic: what the clock on the wall was ahead of UTC, and since when."""

from __future__ import annotations

from datetime import timedelta

from agent_desktop.domain.moment import from_millis

Span = tuple[int, int]
"""From the first millisecond to the one after the last."""
_DAY = 86_400_000
_MINUTE = 60_000


def local_sql(column: str, span: Span) -> str:
    """SQL that turns milliseconds of a span into the same of a clock on the wall."""
    first, *changes = offsets(span)
    if not changes:
        return f"({column} + {first[1]})"
    later = " ".join(
        f"WHEN {column} >= {since} THEN {offset}" for since, offset in reversed(changes)
    )
    return f"({column} + CASE {later} ELSE {first[1]} END)"


def offsets(span: Span) -> list[Span]:
    """Since when the clock was so many milliseconds ahead of UTC; the first holds from the start.
    A clock is changed on a whole minute.
    """
    found = [(span[0], _offset(span[0]))]
    for begin in range(span[0], span[1], _DAY):
        end = min(begin + _DAY, span[1])
        if _offset(end) != found[-1][1]:
            found.append((_change(begin, end), _offset(end)))
    return found


def _change(before: int, after: int) -> int:
    """The minute between two moments at which the clock was changed."""
    old = _offset(before)
    while after - before > _MINUTE:
        middle = (before + after) // (2 * _MINUTE) * _MINUTE
        if _offset(middle) == old:
            before = middle
        else:
            after = middle
    return after


def _offset(millis: int) -> int:
    there = from_millis(millis).astimezone().utcoffset() or timedelta()
    return there // timedelta(milliseconds=1)
