"""Counts what is logged in SQL: enquiries, what came of them, what they were about."""

from __future__ import annotations

from collections.abc import Iterable

from agent_desktop.domain.ids import MunicipalityCode, TopicCode
from agent_desktop.domain.statistics import EnquiryFigures
from agent_desktop.insight.calls import span_of
from agent_desktop.insight.local_time import Span
from agent_desktop.store.database import Connection

_LOGGED = """
    FROM contact
    WHERE place >= ? << 20 AND place < ? << 20 AND void = 0
        AND (outcome IS NULL OR outcome <> 'unanswered')
"""
_TOWNS = f"""
    WITH logged AS (
        SELECT iif(municipality IN (%s), municipality, '') AS town,
            coalesce(outcome, '') = 'solved' AS solved,
            caller_kind = 'employee' AS employee,
            iif(channel = 'phone' AND wrapped >= ended, wrapped - ended, NULL) AS wrap_up
        {_LOGGED}
    ),
    both AS (
        SELECT * FROM logged UNION ALL SELECT '*', solved, employee, wrap_up FROM logged
    ),
    placed AS (
        SELECT *, row_number() OVER (PARTITION BY town, wrap_up IS NULL ORDER BY wrap_up) AS place,
            count(wrap_up) OVER (PARTITION BY town) AS many
        FROM both
    )
    SELECT town, count(*) AS enquiries, sum(solved) AS solved, sum(employee) AS employees,
        avg(wrap_up) FILTER (WHERE place IN ((many + 1) / 2, (many + 2) / 2)) AS usual
    FROM placed GROUP BY town
"""  # noqa: S608 - our own words
_TOPICS = f"""
    SELECT topic, count(*) AS times {_LOGGED} GROUP BY topic ORDER BY times DESC, topic
"""


def by_town(
    connection: Connection, span: Span, known: Iterable[MunicipalityCode]
) -> dict[str, EnquiryFigures]:
    """By code; `*` is all of them, an empty one all that belong to no known municipality."""
    codes = tuple(known)
    sql = _TOWNS % ", ".join("?" for _ in codes)
    return {
        row["town"]: EnquiryFigures(
            row["enquiries"], row["solved"], row["employees"], span_of(row["usual"])
        )
        for row in connection.execute(sql, (*codes, *span)).fetchall()
    }


def by_topic(connection: Connection, span: Span) -> tuple[tuple[TopicCode | None, int], ...]:
    """The most frequent first; None is not logged."""
    return tuple(
        (TopicCode(row["topic"]) if row["topic"] is not None else None, row["times"])
        for row in connection.execute(_TOPICS, span).fetchall()
    )
