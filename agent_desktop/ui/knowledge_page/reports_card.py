"""What agents have reported: gaps to fill and errors to mend."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from agent_desktop.desk.views import DeskView
from agent_desktop.domain.knowledge import KnowledgeReport, ReportKind
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.language import quoted, time_or_day
from agent_desktop.ui.theme.tokens import Token
from agent_desktop.ui.widgets.boxes import column
from agent_desktop.ui.widgets.button import Button, Kind, Size
from agent_desktop.ui.widgets.cards import Card, EmptyState, GroupHeading, Row, Rows
from agent_desktop.ui.widgets.icon_label import IconLabel
from agent_desktop.ui.widgets.tags import Mono

_MOST_ROWS = 60


class ReportsCard(Card):
    """Open ones, then those that are done. `resolved` tells the id of one that is, or is open
    again; `searched` the words of a gap to look for.
    """

    resolved = Signal(str)
    searched = Signal(str)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self.setAccessibleName(self.tr("Reported to the editors"))
        self._rows = Rows()
        column(self, (1, 1, 1, 1)).addWidget(self._rows)

    def show_view(self, view: DeskView) -> None:
        """Show the latest reports."""
        reports = view.knowledge.reports
        open_ones = [r for r in reports if r.resolved is None]
        done = [r for r in reports if r.resolved is not None]
        rows: list[QWidget] = []
        for heading, group in ((self.tr("Open"), open_ones), (self.tr("Done"), done)):
            if group:
                rows.append(GroupHeading(heading, len(group)))
                rows += [self._row(report, view) for report in group[:_MOST_ROWS]]
        self._rows.show_rows(rows or [self._nothing()])

    def _row(self, report: KnowledgeReport, view: DeskView) -> Row:
        is_gap = report.kind is ReportKind.GAP
        is_open = report.resolved is None
        tone = Token.WARN if is_open else Token.TEXT3
        leading: list[QWidget] = [IconLabel(self._kit, "search" if is_gap else "flag", 18, tone)]
        municipality = view.municipality(report.municipality)
        if municipality is not None:
            leading.append(Mono(municipality))
        title = quoted(report.words) if is_gap else f"{report.article_title}: {report.words}"
        return Row(leading, title, self._facts(report), self._buttons(report))

    def _facts(self, report: KnowledgeReport) -> str:
        kind = self.tr("No answer found") if report.kind is ReportKind.GAP else self.tr("Error")
        now = self._kit.clock.now()
        parts = [kind, report.author, time_or_day(self._kit.language, report.reported, now)]
        if report.resolved is not None:
            when = time_or_day(self._kit.language, report.resolved, now)
            done = self.tr("done by %1 %2")
            parts.append(done.replace("%1", report.resolved_by).replace("%2", when))
        return " · ".join(part for part in parts if part)

    def _buttons(self, report: KnowledgeReport) -> list[QWidget]:
        buttons: list[QWidget] = []
        if report.kind is ReportKind.GAP and report.resolved is None:
            look = Button(self._kit, Kind.QUIET, self.tr("Search"), size=Size.SMALL)
            look.clicked.connect(lambda: self.searched.emit(report.words))
            buttons.append(look)
        word = self.tr("Done") if report.resolved is None else self.tr("Open again")
        kind = Kind.SECONDARY if report.resolved is None else Kind.QUIET
        done = Button(self._kit, kind, word, size=Size.SMALL)
        done.clicked.connect(lambda: self.resolved.emit(report.id))
        buttons.append(done)
        return buttons

    def _nothing(self) -> QWidget:
        return EmptyState(
            self._kit,
            "flag",
            self.tr("Nothing is reported."),
            self.tr("What agents find no answer to, and errors in articles, comes here."),
        )
