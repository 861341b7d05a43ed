"""The municipality's panel: who and where, what is going on, what we know."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.panel_views import PanelView
from agent_desktop.desk.views import DeskView
from agent_desktop.domain.ids import MunicipalityCode
from agent_desktop.ui.article.article_view import ArticleView
from agent_desktop.ui.call_page.find_column import FindColumn
from agent_desktop.ui.call_page.going_on import GoingOn
from agent_desktop.ui.call_page.hits import MOST_SHOWN
from agent_desktop.ui.call_page.municipality_choice import MunicipalityChoice
from agent_desktop.ui.call_page.panel_head import PanelHead
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.seen import Seen
from agent_desktop.ui.widgets.boxes import (
    NONE,
    Ground,
    Hairline,
    Lowest,
    column,
    on_ground,
    scrolling,
)
from agent_desktop.ui.widgets.cards import Card

WIDE = 840
"""From this width on the article stands beside the results."""
_FIND_WIDTH = 480
_SHARES = (9, 10)
"""Of the width, what is left of an article beside the results, and the article."""
_AIR = 16
_LOWEST = 160
"""So much of an article is always to be seen: where there is less height, the panel scrolls."""
_TOP = (16, 12, 16, 0)
_NOBODY = PanelView(None, "", (), "", (), None, date.min)


class MunicipalityPanel(QWidget):
    """Head, incidents, search and results; the article below them, or beside all of it where there
    is room. Without a municipality and without anybody to ask for it there is no head.

    `number` tells a telephone number that was clicked in an article.
    """

    number = Signal(str)

    def __init__(
        self, actions: DeskActions, kit: Kit, *, suggests: bool = False, alone: bool = False
    ) -> None:
        """With `suggests`, room is kept for articles the note may be about. `alone` on a page of
        its own the search comes first, in cards, and the municipality can be changed as long as
        no call's note is open."""
        super().__init__()
        on_ground(self, Ground.CANVAS if alone else Ground.SURFACE)
        self._actions = actions
        self._kit = kit
        self._seen = Seen()
        self._chooses = self._cards = alone
        self._head = PanelHead(kit)
        self._choice = MunicipalityChoice(kit)
        self._choice.chosen.connect(self._choose)
        self.going_on = GoingOn(actions, kit)
        self.find_column = FindColumn(actions, kit, suggests=suggests)
        self.search, self.hits = self.find_column.search, self.find_column.hits
        self.article = ArticleView(actions, kit)
        self.article.setMinimumHeight(kit.theme.px(_LOWEST))
        self.article.link.connect(self._follow)
        self.article.left.connect(self.find_column.come_back)
        self.find_column.read.connect(self.article.take_focus)
        self._lay_out()

    def show_view(self, view: DeskView) -> None:
        """Show the panel, if it is another one than before."""
        self._choice.show_municipalities(view.municipalities)
        panel = view.panel or _NOBODY
        can_choose = panel.municipality is None or (self._chooses and view.draft is None)
        self._choice.setVisible(can_choose)
        self.going_on.show_view(view)
        self._top.setContentsMargins(*(NONE if self.going_on.on_top.isHidden() else _TOP))
        somebody = view.draft is not None or bool(view.ringing)
        self._head.setVisible(panel.municipality is not None or somebody)
        if not self._seen.is_news(panel, self._kit.theme.tokens):
            return
        self._head.show_panel(panel)
        self.find_column.show_panel(panel, view.municipalities)
        self.article.show_panel(panel)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the article below or beside."""
        super().resizeEvent(event)
        wide = self.width() >= self._kit.theme.px(WIDE)
        self._body.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )
        self._across.setVisible(not wide and not self._cards)
        self._down.setVisible(wide and not self._cards)
        for part, share in zip((self._left, self._paper), _SHARES, strict=True):
            self._body.setStretchFactor(part, share if wide else int(part is self._paper))
        around = self._paper.layout()
        if self._cards and around is not None:
            around.setContentsMargins(0 if wide else _AIR, 12 if wide else 0, _AIR, 12)
        self._left.setMaximumWidth(self._kit.theme.px(_FIND_WIDTH) if wide else 16777215)
        self.hits.show_most(2 * MOST_SHOWN if wide else MOST_SHOWN)

    def _lay_out(self) -> None:
        inner = QWidget()
        box = Lowest(inner)
        column(self).addWidget(scrolling(inner))
        self._top = column()
        self._top.addWidget(self.going_on.on_top)
        box.addLayout(self._top)
        self._body = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._body.setSpacing(0)
        box.addLayout(self._body, 1)
        self._left = QWidget()
        self._across, self._down = Hairline(), Hairline("down")
        self._paper = self._on_card(self.article) if self._cards else self.article
        for part in (self._left, self._across, self._down, self._paper):
            self._body.addWidget(part)
        left = column(self._left, (_AIR, 12, _AIR, 10), 12)
        for part in self._order():
            left.addWidget(part)
        left.addStretch(1)

    def _order(self) -> Iterable[QWidget]:
        """Who it is first, or on a page of its own what one looks for."""
        town, going = self._choice, (self.going_on.own, self.going_on.spikes)
        if not self._cards:
            return self._head, town, *going, self.find_column
        who = Card()
        column(who, (_AIR, 10, _AIR, 10)).addWidget(self._head)
        return town, self.find_column, who, *going

    def _on_card(self, part: QWidget) -> QWidget:
        around, card = QWidget(), Card()
        column(card, (1, 1, 1, 8)).addWidget(part)
        column(around, (0, 12, _AIR, 12)).addWidget(card)
        return around

    def _choose(self, code: str) -> None:
        self._actions.show_municipality(MunicipalityCode(code))

    def _follow(self, link: QUrl) -> None:
        if link.scheme() == "tel":
            self.number.emit(link.path())
