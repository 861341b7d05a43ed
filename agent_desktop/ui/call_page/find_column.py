"""Where an answer is looked for."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.panel_views import PanelView
from agent_desktop.domain.article import SearchHit
from agent_desktop.domain.ids import ArticleId, MunicipalityCode
from agent_desktop.domain.municipality import Municipality
from agent_desktop.ui.call_page.asked_now_box import AskedNowBox
from agent_desktop.ui.call_page.gap_box import GapBox
from agent_desktop.ui.call_page.hits import HitList
from agent_desktop.ui.call_page.search_box import SearchBox
from agent_desktop.ui.call_page.suggestion_line import SuggestionLine
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.widgets.boxes import column


class FindColumn(QWidget):
    """Search field and results; before anything is searched for, what is likely to be asked.

    `read` tells that the agent has gone to the article by keyboard.
    """

    read = Signal()

    def __init__(self, actions: DeskActions, kit: Kit, *, suggests: bool) -> None:
        """With `suggests`, room is kept for articles the note may be about."""
        super().__init__()
        self._actions = actions
        self._suggests = suggests
        self._panel: PanelView | None = None
        self._shown: MunicipalityCode | None = None
        self._entered: str | None = None
        self.search = SearchBox(kit)
        self.suggestions = SuggestionLine(kit)
        self.hits = HitList(kit)
        self.gap = GapBox(kit)
        self.asked_now = AskedNowBox(kit)
        box = column(self, gap=10)
        for widget in (self.search, self.suggestions, self.hits, self.gap, self.asked_now):
            box.addWidget(widget)
        self._connect()

    def show_panel(self, panel: PanelView, towns: tuple[Municipality, ...]) -> None:
        """Show what was found, or what may be asked."""
        self._panel = panel
        query = panel.query.strip()
        open_one = panel.article.id if panel.article else None
        self._show_query(panel)
        self.hits.show_hits(query, panel.hits if query else (), towns, open_one)
        if panel.searched or not query:
            count = len(self.hits.hits)
            self.search.show_found(self.tr("%n hit(s)", "", count) if query else "")
            self.gap.show_result(query, count)
        self.suggestions.show_suggestions(panel.suggestions)
        self.suggestions.setVisible(self._suggests and not query)
        self.asked_now.show_now(panel.asked_now, panel.pinned)
        self.asked_now.setVisible(not query and not self.asked_now.is_empty)
        self._open_best()

    def come_back(self) -> None:
        """The agent is done with the article: to the rows, or the field when there are none."""
        if self.hits.isVisible():
            self.hits.enter_rows()
        else:
            self.search.setFocus(Qt.FocusReason.TabFocusReason)

    def _connect(self) -> None:
        self.search.wanted.connect(self._search)
        self.search.entered.connect(self._enter)
        self.search.went_down.connect(self.hits.enter_rows)
        self.hits.opened.connect(self._open)
        self.hits.entered_article.connect(self.read)
        self.hits.went_back.connect(self._to_search)
        self.suggestions.opened.connect(self._open)
        self.gap.report.connect(self._actions.report_gap)
        self.asked_now.searched.connect(self._search_topic)
        self.asked_now.opened.connect(lambda a: self._actions.open_article(ArticleId(a)))

    def _show_query(self, panel: PanelView) -> None:
        code = panel.municipality.code if panel.municipality else None
        if code != self._shown:
            self._shown = code
            self.search.reset(panel.query)
        else:
            self.search.show_query(panel.query)

    def _search(self, query: str) -> None:
        self._entered = None
        self._actions.search(query)

    def _search_topic(self, name: str) -> None:
        self.search.reset(name)
        self._actions.search(name)

    def _enter(self, query: str) -> None:
        """The best hit is wanted, as soon as it is known."""
        self._entered = query or None
        self._open_best()

    def _open_best(self) -> None:
        panel = self._panel
        if self._entered is None or panel is None:
            return
        if panel.searched and panel.query.strip() == self._entered:
            self._entered = None
            if self.hits.hits:
                self._open(self.hits.hits[0])
                self.read.emit()

    def _open(self, hit: SearchHit) -> None:
        """Open a hit, with the section of the other municipality it is in."""
        other = hit.municipality if hit.municipality != self._shown else None
        if other is None:
            self._actions.open_article(hit.article)
        else:
            self._actions.open_article(hit.article, other)

    def _to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.TabFocusReason)
