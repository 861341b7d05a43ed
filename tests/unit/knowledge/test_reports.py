"""What agents report to the editors."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec
import pytest
from msgspec.structs import replace

from agent_desktop.desk.readable import report_text
from agent_desktop.domain.ids import ArticleId, ReportId
from agent_desktop.domain.knowledge import KnowledgeReport, ReportKind
from agent_desktop.knowledge.reports import REPORT, Reports, fold_report
from agent_desktop.matrix.rooms import INCIDENTS
from agent_desktop.matrix.shapes import Event
from agent_desktop.store.database import Store
from tests.fixtures.articles import OSTEROY

GAP = KnowledgeReport(
    id=ReportId("r1"),
    kind=ReportKind.GAP,
    municipality=OSTEROY,
    words="kven hentar asbest",
    article=None,
    article_title="",
    author="Ragnhild Tveiten",
    reported=datetime(2026, 5, 14, 10, 46, tzinfo=UTC),
)


@pytest.fixture
def reports(store: Store) -> Reports:
    """An empty list."""
    return Reports(store, report_text, lambda: None)


def sent(store: Store) -> list[Event]:
    """What waits to be sent, as another desk gets it."""
    rows = store.reader.execute("SELECT id, content FROM outbox ORDER BY sequence").fetchall()
    return [
        Event("m.room.message", f"${r['id']}", "@a:b", 0, msgspec.json.decode(r["content"]))
        for r in rows
    ]


async def test_a_report_is_kept_and_reaches_the_others(reports: Reports, store: Store) -> None:
    await reports.report(GAP, "m1")
    assert reports.all() == [GAP]
    (event,) = sent(store)
    assert event.content["body"] == "Fann ikkje svar på «kven hentar asbest»"
    await store.write(lambda connection: connection.execute("DELETE FROM knowledge_report"))
    assert await store.write(lambda connection: fold_report(connection, INCIDENTS, event))
    assert reports.all() == [GAP]


async def test_a_resolved_one_stands_last(reports: Reports) -> None:
    error = replace(
        GAP,
        id=ReportId("r2"),
        kind=ReportKind.ERROR,
        article=ArticleId("garasje"),
        article_title="Garasje",
        reported=datetime(2026, 5, 13, tzinfo=UTC),
    )
    await reports.report(GAP, "m1")
    await reports.report(error, "m2")
    assert [report.id for report in reports.all()] == ["r1", "r2"]
    done = replace(GAP, resolved=GAP.reported, resolved_by="Ola")
    await reports.report(done, "m3")
    assert reports.all() == [error, done]
    assert report_text(done) == "Ordna: Fann ikkje svar på «kven hentar asbest»"
    assert report_text(error) == "Feil i artikkelen «Garasje»: kven hentar asbest"


@pytest.mark.parametrize(
    "content", [{}, {REPORT: 1}, {REPORT: {"id": "x"}}, {REPORT: {"schema": 1, "kind": "no"}}]
)
async def test_what_is_no_report_is_left_alone(store: Store, content: dict[str, object]) -> None:
    event = Event("m.room.message", "$1", "@a:b", 0, content)
    assert not await store.write(lambda connection: fold_report(connection, INCIDENTS, event))
