"""The knowledge base by itself."""

from __future__ import annotations

from enum import Enum, auto
from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.views import DeskView
from agent_desktop.domain.ids import ReportId
from agent_desktop.ui.call_page.municipality_panel import MunicipalityPanel
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.knowledge_page.problems_card import ProblemsCard
from agent_desktop.ui.knowledge_page.reports_card import ReportsCard
from agent_desktop.ui.knowledge_page.sources_line import SourcesLine
from agent_desktop.ui.seen import Seen
from agent_desktop.ui.widgets.boxes import (
    WIDEST,
    Ground,
    Hairline,
    Tall,
    column,
    keep_within,
    line,
    on_ground,
    scrolling,
)
from agent_desktop.ui.widgets.choices import Choice, Segments
from agent_desktop.ui.widgets.text import Role, Text

_WIDEST = 960


class Part(Enum):
    """The parts of the page."""

    SEARCH = auto()
    REPORTS = auto()
    PROBLEMS = auto()


class KnowledgePage(QWidget):
    """Search and read; what is reported to the editors; what is wrong with articles."""

    def __init__(self, actions: DeskActions, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        on_ground(self, Ground.CANVAS)
        self._actions = actions
        self._kit = kit
        self._seen = Seen()
        self._view: DeskView | None = None
        self.panel = MunicipalityPanel(actions, kit, alone=True)
        self.reports = ReportsCard(kit)
        self.reports.resolved.connect(self._resolve)
        self.reports.searched.connect(self._search)
        self.problems = ProblemsCard(kit)
        self._sources = SourcesLine(kit)
        self._build()

    def _resolve(self, report: str) -> None:
        turn = partial(self._actions.resolve_report, ReportId(report))
        if self._is_open(report):
            self._kit.undo.offer(self.tr("The report is closed."), turn)
        turn()

    def _is_open(self, report: str) -> bool:
        shown = self._actions.view.knowledge.reports
        return any(one.id == report and one.resolved is None for one in shown)

    def show_view(self, view: DeskView) -> None:
        """Show what has changed, as far as it can be seen."""
        self._view = view
        if self.isVisible():
            self._show(view)

    def look(self) -> None:
        """The agent has come to the page."""
        if self._view is not None:
            self._show(self._view)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """An article gets no wider than can be read."""
        super().resizeEvent(event)
        keep_within(self._box, self, self._kit.theme.px(WIDEST))

    def search(self) -> None:
        """Go to the search field."""
        self.choose_part(Part.SEARCH)
        self.panel.search.setFocus()
        self.panel.search.selectAll()

    def choose_part(self, part: Part) -> None:
        """Turn to a part of the page."""
        self._choice.show_choice(part)
        self._stack.setCurrentIndex(list(Part).index(part))

    def _show(self, view: DeskView) -> None:
        self.panel.show_view(view)
        knowledge = view.knowledge
        if not self._seen.is_news(knowledge, self._kit.theme.tokens):
            return
        self.reports.show_view(view)
        self.problems.show_problems(knowledge.problems)
        self._sources.show_sources(knowledge.sources)

    def _search(self, words: str) -> None:
        self.choose_part(Part.SEARCH)
        self._actions.search(words)
        self.panel.search.reset(words)
        self.panel.search.setFocus()

    def _build(self) -> None:
        self._choice = Segments(
            self.tr("Part of the page"),
            (
                Choice(Part.SEARCH, self.tr("Search")),
                Choice(Part.REPORTS, self.tr("Reported")),
                Choice(Part.PROBLEMS, self.tr("Errors in articles")),
            ),
        )
        self._choice.chosen.connect(self.choose_part)
        self._stack = QStackedWidget()
        for part in (self.panel, _page(self.reports), _page(self.problems)):
            self._stack.addWidget(part)
        head = line(margins=(16, 12, 16, 0), gap=16)
        head.addWidget(Text(Role.TITLE, text=self.tr("Knowledge")))
        head.addStretch(1)
        head.addWidget(self._choice)
        self._box = box = column(self)
        box.addLayout(head)
        box.addWidget(self._stack, 1)
        box.addWidget(Hairline())
        box.addWidget(self._sources)
        self.choose_part(Part.SEARCH)


def _page(card: QWidget) -> QWidget:
    page = on_ground(Tall(), Ground.CANVAS)
    card.setMaximumWidth(_WIDEST)
    box = column(page, (16, 16, 16, 24))
    box.addWidget(card)
    box.addStretch(1)
    return scrolling(page)
