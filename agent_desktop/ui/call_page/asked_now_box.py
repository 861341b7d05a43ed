"""What is worth a look before anything is searched for."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from agent_desktop.desk.panel_views import ArticleLink, AskedNow, TopicCount
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.theme.tokens import Token
from agent_desktop.ui.widgets.boxes import column, empty_layout, line
from agent_desktop.ui.widgets.button import Button, Kind, Size
from agent_desktop.ui.widgets.flow import Flow
from agent_desktop.ui.widgets.icon_label import IconLabel
from agent_desktop.ui.widgets.link_button import BETWEEN_LINKS, LinkButton
from agent_desktop.ui.widgets.text import Role, Text, Tone

_LINK_HEIGHT = 28


class AskedNowBox(QWidget):
    """This week's topics and articles with how often, and the preparedness articles."""

    searched = Signal(str)
    opened = Signal(str)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._shown: tuple[AskedNow, tuple[ArticleLink, ...]] | None = None
        self._box = column(self, gap=8)

    def show_now(self, asked: AskedNow, pinned: tuple[ArticleLink, ...]) -> None:
        """Show these, in the least room."""
        if (asked, pinned) == self._shown:
            return
        self._shown = (asked, pinned)
        empty_layout(self._box)
        topics = [self._topic(count) for count in asked.topics]
        articles = [self._article(link) for link in asked.articles]
        if topics or articles:
            self._box.addWidget(self._heading(self.tr("Citizens ask about")))
            self._add(topics, 6, 6)
            self._add(articles, BETWEEN_LINKS, 0)
        if pinned:
            heading = self._heading(self.tr("Preparedness"), "shield")
            self._add([heading, *(self._article(link) for link in pinned)], BETWEEN_LINKS, 0)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to show."""
        return self._box.isEmpty()

    def _add(self, widgets: Iterable[QWidget], gap: int, between_lines: int) -> None:
        row = QWidget()
        flow = Flow(row, gap=gap, between_lines=between_lines)
        for widget in widgets:
            flow.addWidget(widget)
        if flow.count():
            self._box.addWidget(row)

    def _heading(self, words: str, icon: str = "") -> QWidget:
        heading = QWidget()
        box = line(heading, gap=6)
        if icon:
            heading.setMinimumHeight(self._kit.theme.px(_LINK_HEIGHT))
            box.addWidget(IconLabel(self._kit, icon, 14, Token.TEXT2))
        box.addWidget(Text(Role.SMALL_STRONG, Tone.TEXT2, words), 1, Qt.AlignmentFlag.AlignVCenter)
        return heading

    def _topic(self, count: TopicCount) -> Button:
        name = count.topic.name(self._kit.language)
        chip = Button(self._kit, Kind.SECONDARY, f"{name}  {count.times}", size=Size.SMALL)
        chip.setAccessibleName(f"{name}, {self._times(count.times)}")
        chip.clicked.connect(lambda: self.searched.emit(name))
        return chip

    def _article(self, link: ArticleLink) -> LinkButton:
        words = f"{link.title} ({link.times})" if link.times else link.title
        said = f"{link.title}, {self._times(link.times)}" if link.times else link.title
        button = LinkButton(self._kit, words, said)
        button.clicked.connect(lambda: self.opened.emit(link.article))
        return button

    def _times(self, times: int) -> str:
        return self.tr("%n time(s) this week", "", times)
