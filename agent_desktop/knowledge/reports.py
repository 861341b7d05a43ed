"""What agents report to the editors, shared by all desks through the room of the incidents."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated

import msgspec

from agent_desktop.domain.ids import ArticleId, MunicipalityCode, ReportId
from agent_desktop.domain.knowledge import KnowledgeReport, ReportKind
from agent_desktop.domain.moment import LAST_MILLIS, from_millis, to_millis
from agent_desktop.matrix.outbox import Letter, post
from agent_desktop.matrix.rooms import INCIDENTS
from agent_desktop.matrix.shapes import Event, Json
from agent_desktop.store.database import Connection, Row, Store

REPORT = "no.kontaktsenter.knowledge_report"
_SCHEMA = 1
_MOST = 500
_MINE = 1 << 62
"""When our own message was told as long as the homeserver has not said."""

Readable = Callable[[KnowledgeReport], str]
Millis = Annotated[int, msgspec.Meta(ge=0, le=LAST_MILLIS)]


class WireReport(msgspec.Struct, frozen=True, omit_defaults=True):
    """The structure of a report beside its text."""

    schema: int
    id: str
    kind: ReportKind
    words: Annotated[str, msgspec.Meta(max_length=1000)]
    author: str
    reported: Millis
    municipality: str | None = None
    article: str | None = None
    title: str = ""
    resolved: Millis | None = None
    resolved_by: str = ""


class Reports:
    """Reports as this desk knows them."""

    def __init__(self, store: Store, readable: Readable, posted: Callable[[], None]) -> None:
        self._store = store
        self._readable = readable
        self._posted = posted

    async def report(self, report: KnowledgeReport, message_id: str) -> None:
        """Save a report or its new state and post it, in one transaction. Raises NotSaved."""
        wire = _wire(report)
        content: Json = {
            "msgtype": "m.text",
            "body": self._readable(report),
            REPORT: msgspec.to_builtins(wire),
        }
        letter = Letter(message_id, INCIDENTS, content)

        def change(connection: Connection) -> None:
            _put(connection, wire, told=_MINE)
            post(connection, letter)

        await self._store.write(change)
        self._posted()

    def all(self) -> list[KnowledgeReport]:
        """The latest reports, unresolved ones first, the newest first."""
        found = self._store.reader.execute(
            "SELECT * FROM knowledge_report"
            " ORDER BY resolved IS NOT NULL, reported DESC, id LIMIT ?",
            (_MOST,),
        )
        return [_read(row) for row in found.fetchall()]


def fold_report(connection: Connection, room: str, event: Event) -> bool:
    """A report from the timeline; the later message is how it stands."""
    if room != INCIDENTS:
        return False
    try:
        wire = msgspec.convert(event.content.get(REPORT), WireReport)
    except msgspec.ValidationError:
        return False
    return _put(connection, wire, told=event.origin_server_ts, event=event.event_id)


def redact_report(connection: Connection, _room: str, event: str) -> bool:
    """The message a report was last told by was taken back: the report goes."""
    gone = connection.execute("DELETE FROM knowledge_report WHERE event = ?", (event,))
    return gone.rowcount > 0


def _wire(report: KnowledgeReport) -> WireReport:
    return WireReport(
        schema=_SCHEMA,
        id=report.id,
        kind=report.kind,
        words=report.words,
        author=report.author,
        reported=to_millis(report.reported),
        municipality=report.municipality,
        article=report.article,
        title=report.article_title,
        resolved=to_millis(report.resolved) if report.resolved else None,
        resolved_by=report.resolved_by,
    )


def _put(connection: Connection, wire: WireReport, *, told: int, event: str | None = None) -> bool:
    """Keep a report as told at a moment, unless it was told anew later."""
    done = connection.execute(
        "INSERT INTO knowledge_report VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET words = excluded.words, resolved = excluded.resolved, "
        "resolved_by = excluded.resolved_by, told = excluded.told, event = excluded.event "
        "WHERE excluded.told >= told OR told = ?",
        (
            wire.id,
            wire.kind,
            wire.municipality,
            wire.words,
            wire.article,
            wire.title,
            wire.author,
            wire.reported,
            wire.resolved,
            wire.resolved_by,
            told,
            event,
            _MINE,
        ),
    )
    return done.rowcount > 0


def _read(row: Row) -> KnowledgeReport:
    return KnowledgeReport(
        id=ReportId(row["id"]),
        kind=ReportKind(row["kind"]),
        municipality=MunicipalityCode(row["municipality"]) if row["municipality"] else None,
        words=row["words"],
        article=ArticleId(row["article"]) if row["article"] else None,
        article_title=row["title"],
        author=row["author"],
        reported=from_millis(row["reported"]),
        resolved=from_millis(row["resolved"]) if row["resolved"] else None,
        resolved_by=row["resolved_by"],
    )
