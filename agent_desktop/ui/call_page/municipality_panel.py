"""The municipality's panel: who and where, what is going on, what we know."""

from __future__ import annotations

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.views import DeskView, PanelView
from agent_desktop.domain.ids import ArticleId, MunicipalityCode
from agent_desktop.ui.call_page.article_view import ArticleView
from agent_desktop.ui.call_page.hits import HitList
from agent_desktop.ui.call_page.incident_box import IncidentBox
from agent_desktop.ui.call_page.municipality_choice import MunicipalityChoice
from agent_desktop.ui.call_page.panel_head import PanelHead
from agent_desktop.ui.call_page.search_box import SearchBox
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.seen import Seen
from agent_desktop.ui.widgets.boxes import Ground, Hairline, column, line, on_ground
from agent_desktop.ui.widgets.cards import quiet_line

WIDE = 840
"""From this width on the article stands beside the results."""
_FIND_WIDTH = 480
_NOBODY = PanelView(None, "", (), "", (), None)


class MunicipalityPanel(QWidget):
    """Head, incidents, search and results; the article below them, or beside where there is room.

    `number` tells a telephone number that was clicked in an article.
    """

    number = Signal(str)

    def __init__(self, actions: DeskActions, kit: Kit) -> None:
        super().__init__()
        on_ground(self, Ground.SURFACE)
        self._actions = actions
        self._kit = kit
        self._seen = Seen()
        self._shown: MunicipalityCode | None = None
        self._head = PanelHead(kit)
        self._choice = MunicipalityChoice(kit)
        self._choice.chosen.connect(self._choose)
        self._incidents = IncidentBox(kit)
        self.search = SearchBox(kit)
        self.search.wanted.connect(actions.search)
        self.hits = HitList(kit)
        self.hits.opened.connect(lambda article: actions.open_article(ArticleId(article)))
        self._nothing = quiet_line(self.tr("Nothing found. Try another word for it."))
        self.article = ArticleView(kit)
        self.article.link.connect(self._follow)
        self._lay_out()

    def show_view(self, view: DeskView) -> None:
        """Show the panel, if it is another one than before."""
        self._choice.show_municipalities(view.municipalities)
        panel = view.panel or _NOBODY
        if not self._seen.is_news(panel, self._kit.theme.tokens):
            return
        self._head.show_panel(panel)
        self._choice.setVisible(panel.municipality is None)
        self._incidents.show_incidents(panel.incidents)
        self._show_query(panel)
        open_one = panel.article.id if panel.article else None
        self.hits.show_hits(panel.hits, panel.municipality, open_one)
        self._nothing.setVisible(bool(panel.query) and not panel.hits)
        self.article.show_panel(panel)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the article below or beside."""
        super().resizeEvent(event)
        wide = self.width() >= self._kit.theme.px(WIDE)
        self._body.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )
        self._across.setVisible(not wide)
        self._down.setVisible(wide)
        self._find.setMaximumWidth(self._kit.theme.px(_FIND_WIDTH) if wide else 16777215)

    def _lay_out(self) -> None:
        self._find = QWidget()
        find = column(self._find, (16, 10, 16, 10), 12)
        find.addWidget(self._choice)
        find.addWidget(self._incidents)
        find.addWidget(self.search)
        find.addWidget(self.hits)
        find.addWidget(self._nothing)
        find.addStretch(1)
        self._across, self._down = Hairline(), Hairline("down")
        self._body = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._body.setSpacing(0)
        self._body.addWidget(self._find)
        self._body.addWidget(self._across)
        self._body.addWidget(self._down)
        self._body.addWidget(self.article, 1)
        box = column(self)
        head = line(margins=(16, 12, 16, 0))
        head.addWidget(self._head)
        box.addLayout(head)
        box.addLayout(self._body, 1)

    def _show_query(self, panel: PanelView) -> None:
        code = panel.municipality.code if panel.municipality else None
        if code != self._shown:
            self._shown = code
            self.search.reset(panel.query)
        else:
            self.search.show_query(panel.query)

    def _choose(self, code: str) -> None:
        self._actions.show_municipality(MunicipalityCode(code))

    def _follow(self, link: QUrl) -> None:
        if link.scheme() == "tel":
            self.number.emit(link.path())
        elif link.scheme() in {"http", "https", "mailto"}:
            QDesktopServices.openUrl(link)
