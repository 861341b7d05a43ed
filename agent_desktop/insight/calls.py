"""Counts calls in SQL: answered, lost, how long they waited, at which hour.

With a queue feed every stay in the queue is one call. Without one the desks' own log is counted.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import time, timedelta

from agent_desktop.domain.municipality import Municipality
from agent_desktop.domain.statistics import (
    GAVE_UP_AT_ONCE,
    CallFigures,
    CallSource,
    HourFigures,
    LeftOut,
)
from agent_desktop.insight.local_time import Span, local_sql
from agent_desktop.store.database import Connection

Value = str | int
_QUEUE = """
    SELECT municipality, joined AS at, ended - joined AS waited, outcome AS became
    FROM queue_stay WHERE joined >= :from AND joined < :to
"""
_DESKS = """
    SELECT municipality, started AS at, coalesce(answered, ended, started) - started AS waited,
        CASE WHEN answered IS NULL THEN 'abandoned' ELSE 'answered' END AS became
    FROM contact
    WHERE place >= :from << 20 AND place < :to << 20 AND void = 0
        AND channel = 'phone' AND direction = 'incoming'
        AND (answered IS NOT NULL OR outcome = 'unanswered')
"""
_SOURCES = {CallSource.QUEUE: _QUEUE, CallSource.DESKS: _DESKS}
_CALL = f"""
    WITH open(town, weekday, opens, closes) AS (VALUES %(hours)s),
    timed AS (SELECT *, %(local)s / 60000 AS minute FROM (%(source)s)),
    call AS (
        SELECT coalesce(town, '') AS town,
            minute / 60 %% 24 AS hour,
            max(waited, 0) AS waited,
            became,
            became = 'answered' AS answered,
            became = 'abandoned' AND waited < {GAVE_UP_AT_ONCE // timedelta(milliseconds=1)}
                AS at_once,
            town IS NOT NULL AND minute %% 1440 NOT BETWEEN opens AND closes - 1 AS closed
        FROM timed LEFT JOIN open ON town = municipality AND weekday = (minute / 1440 + 3) %% 7
    ),
    counted AS (SELECT * FROM call WHERE NOT closed AND NOT at_once AND became <> 'left')
"""  # noqa: S608 - our own words
_TOWNS = """
    , both(town, waited, answered) AS (
        SELECT town, waited, answered FROM counted
        UNION ALL SELECT '*', waited, answered FROM counted
    ),
    placed AS (
        SELECT town, waited, answered,
            row_number() OVER (PARTITION BY town, answered ORDER BY waited) AS place,
            count(*) OVER (PARTITION BY town, answered) AS many
        FROM both
    )
    SELECT town, sum(answered) AS answered, sum(NOT answered) AS lost, max(waited) AS longest,
        avg(waited) FILTER (WHERE answered AND place IN ((many + 1) / 2, (many + 2) / 2)) AS usual
    FROM placed GROUP BY town
"""
_HOURS = """
    SELECT hour, sum(answered) AS answered, sum(NOT answered) AS lost
    FROM counted GROUP BY hour ORDER BY hour
"""
_LEFT_OUT = """
    SELECT coalesce(sum(closed), 0) AS closed,
        coalesce(sum(at_once AND NOT closed), 0) AS at_once,
        coalesce(sum(became = 'left' AND NOT closed), 0) AS passed_on
    FROM call
"""


class Calls:
    """The calls of a span, from one source. One connection, one thread."""

    def __init__(
        self,
        connection: Connection,
        source: CallSource,
        span: Span,
        municipalities: Iterable[Municipality],
    ) -> None:
        self._connection = connection
        hours, values = _opening_hours(municipalities)
        self._call = _CALL % {
            "hours": hours,
            "source": _SOURCES[source],
            "local": local_sql("at", span),
        }
        self._values = {"from": span[0], "to": span[1], **values}

    def by_town(self) -> dict[str, CallFigures]:
        """By code; `*` is all of them, an empty one nobody's number."""
        rows = self._connection.execute(self._call + _TOWNS, self._values).fetchall()
        return {
            row["town"]: CallFigures(
                answered=row["answered"],
                lost=row["lost"],
                usual_wait=span_of(row["usual"]),
                longest_wait=span_of(row["longest"]),
            )
            for row in rows
        }

    def by_hour(self) -> tuple[HourFigures, ...]:
        """By the hour of the machine's clock; an hour that comes twice in a night is one."""
        rows = self._connection.execute(self._call + _HOURS, self._values).fetchall()
        return tuple(HourFigures(row["hour"], row["answered"], row["lost"]) for row in rows)

    def left_out(self) -> LeftOut:
        """What is in no figure."""
        row = self._connection.execute(self._call + _LEFT_OUT, self._values).fetchone()
        return LeftOut(row["at_once"], row["closed"], row["passed_on"])


def source_of(connection: Connection, span: Span) -> CallSource:
    """The queue, when it has told of any call of the span."""
    (known,) = connection.execute(
        "SELECT EXISTS (SELECT 1 FROM queue_stay WHERE joined >= ? AND joined < ?)", span
    ).fetchone()
    return CallSource.QUEUE if known else CallSource.DESKS


def heard_from(connection: Connection) -> int | None:
    """When the first call came that the queue has told of."""
    (first,) = connection.execute("SELECT min(joined) FROM queue_stay").fetchone()
    return int(first) if first is not None else None


def span_of(millis: float | None) -> timedelta | None:
    """A length of time the store has reckoned."""
    return timedelta(milliseconds=millis) if millis is not None else None


def _opening_hours(municipalities: Iterable[Municipality]) -> tuple[str, dict[str, Value]]:
    """The rows of `open`: every day of every municipality, Monday first, in minutes; a day it is
    closed ends before it begins.
    """
    rows: list[Sequence[Value]] = [
        (town.code, day, _minute(hours.opens), _minute(hours.closes))
        if hours is not None
        else (town.code, day, 1, 0)
        for town in municipalities
        for day, hours in enumerate(town.hours)
    ] or [("*", 0, 1, 0)]
    values: dict[str, Value] = {}
    marks = []
    for place, row in enumerate(rows):
        names = [f"o{place}_{part}" for part in range(len(row))]
        values |= dict(zip(names, row, strict=True))
        marks.append(f"({', '.join(f':{name}' for name in names)})")
    return ", ".join(marks), values


def _minute(moment: time) -> int:
    return moment.hour * 60 + moment.minute
