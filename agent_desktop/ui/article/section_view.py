"""One section of an article."""

from __future__ import annotations

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QFrame, QWidget

from agent_desktop.ui.article.article_text import ArticleText
from agent_desktop.ui.article.pieces import pieces
from agent_desktop.ui.article.reading import ShownSection
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.theme.tokens import Token
from agent_desktop.ui.widgets.boxes import column, line
from agent_desktop.ui.widgets.button import Button, Kind, Size
from agent_desktop.ui.widgets.flow import Flow
from agent_desktop.ui.widgets.icon_label import IconLabel
from agent_desktop.ui.widgets.tags import Tag, Tint, accent_code
from agent_desktop.ui.widgets.text import Role, Text, Tone, mark

AT_FIRST, WITH_MORE = 1, 4
"""Pieces of a long section shown at first, and with every *Show more*."""


class SectionFrame(QFrame):
    """One section with its line at the left."""


class SectionView(SectionFrame):
    """Whose text it is and how far it can be trusted, then the text; a long one piece by piece.

    `grew` tells that more of the text is shown now.
    """

    link = Signal(QUrl)
    grew = Signal()

    def __init__(
        self, kit: Kit, title: str, shown: ShownSection, confirmed: str, zoom: float
    ) -> None:
        """`confirmed` is the day it was, in words."""
        super().__init__()
        self._kit = kit
        self._zoom = zoom
        self.shown = shown
        self.texts: list[ArticleText] = []
        mark(self, "accent", accent_code(shown.owner) if shown.owner else "")
        self._tag = Tag(self.tr("Common"))
        if shown.owner is not None:
            self._tag.show_tag(shown.owner.name, shown.owner)
        self._name = f"{title}, {self._tag.text()}"
        self._doubt = Text(Role.SMALL, Tone.WARN)
        self._box = column(self, (12, 2, 0, 2), 8)
        self._box.addLayout(self._head(confirmed))
        self._more = Button(kit, Kind.QUIET, "", "chevron-down", size=Size.SMALL)
        self._more.clicked.connect(self._show_next)
        self._rest = pieces(shown.section.markdown)
        self._add_pieces(AT_FIRST)

    @property
    def shows_all(self) -> bool:
        """Whether no text is left to show."""
        return not self._rest

    @property
    def doubts(self) -> int:
        """How many figures that are not confirmed are shown."""
        return sum(text.doubts for text in self.texts)

    def show_more(self, count: int = WITH_MORE) -> None:
        """Show the next pieces."""
        self._add_pieces(count)
        self.grew.emit()

    def _show_next(self) -> None:
        self.show_more()

    def _head(self, confirmed: str) -> Flow:
        head = Flow(gap=8, between_lines=4)
        head.addWidget(self._tag)
        self._doubt.setMinimumHeight(self._tag.sizeHint().height())
        head.addWidget(self._doubt)
        if not self.shown.doubtful:
            sure = QWidget()
            box = line(sure)
            box.addWidget(IconLabel(self._kit, "badge-check", 14, Token.OK))
            box.addWidget(Tag(self.tr("Confirmed %1").replace("%1", confirmed), Tint.OK))
            head.addWidget(sure)
        return head

    def _add_pieces(self, count: int) -> None:
        now, self._rest = self._rest[:count], self._rest[count:]
        self._box.removeWidget(self._more)
        for markdown in now:
            text = ArticleText(
                self._kit, markdown, self._name, doubtful=self.shown.doubtful, zoom=self._zoom
            )
            text.link.connect(self.link)
            self._box.addWidget(text)
            self.texts.append(text)
        self._box.addWidget(self._more)
        left = sum(map(len, self._rest))
        self._more.rename(self.tr("Show more (%n letter(s) left)", "", left))
        self._more.setVisible(bool(self._rest))
        self._doubt.setText(self.tr("%n figure(s) not confirmed", "", self.doubts))
        self._doubt.setVisible(self.doubts > 0)
