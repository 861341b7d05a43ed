"""The strip of pages at the left edge."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from msgspec import Struct
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QIcon, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QToolButton, QWidget

from agent_desktop.ui.kit import Kit
from agent_desktop.ui.layout_step import LayoutStep
from agent_desktop.ui.theme.tokens import Token
from agent_desktop.ui.widgets.boxes import Ground, on_ground
from agent_desktop.ui.widgets.face import bolder
from agent_desktop.ui.widgets.tags import Badge
from agent_desktop.ui.widgets.text import mark

NARROWEST, ICON_ONLY = 76, 40
_MARGIN, _AIR = 4, 4
_TALLEST = 16_777_215


class Page(StrEnum):
    """The pages there are, by the names `ctl` knows them under."""

    CALL = "call"
    TEAM = "team"
    QUESTIONS = "questions"
    """My questions, on the page of colleagues."""
    INCIDENTS = "incidents"
    KNOWLEDGE = "knowledge"
    LOG = "log"
    HISTORY = "history"
    STATISTICS = "statistics"
    SETTINGS = "settings"
    SOUND = "sound"
    """The first section of the settings."""
    HELP = "help"


class Entry(Struct, frozen=True):
    """A page on the rail."""

    page: Page
    word: str
    icon: str
    at_bottom: bool = False


class RailItem(QToolButton):
    """Icon over label; the current page has a bar on the window's edge."""

    def __init__(self, kit: Kit, icon: str, label: str, name: str = "") -> None:
        """`name` says what it is where the label does not."""
        super().__init__()
        self._kit = kit
        self._icon, self._word = icon, name or label
        self.badge = Badge()
        self.badge.setParent(self)
        self.setText(label)
        self.setAccessibleName(self._word)
        kit.theme.changed.connect(self._draw_icon)
        self._draw_icon()
        self.explain("")

    def word_width(self) -> int:
        """How wide the label is when this is the current page."""
        self.ensurePolished()
        return QFontMetrics(bolder(self.font())).horizontalAdvance(self.text())

    def show_step(self, step: LayoutStep) -> None:
        """Icon and label, or the icon alone; the label is in the tooltip then."""
        whole = step >= LayoutStep.USUAL
        style = Qt.ToolButtonStyle
        self.setToolButtonStyle(
            style.ToolButtonTextUnderIcon if whole else style.ToolButtonIconOnly
        )
        mark(self, "form", "whole" if whole else "icon")
        self.explain(self.accessibleDescription())

    def explain(self, meaning: str) -> None:
        """Say what the count means; and what the page is called, when that stands nowhere."""
        self.setAccessibleDescription(meaning)
        bare = self._kit.theme.steps.now < LayoutStep.USUAL or self._word != self.text()
        name = self._word if bare else ""
        self.setToolTip(" · ".join(part for part in (name, meaning) if part))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's own button, and the bar."""
        super().paintEvent(event)
        if self.isChecked():
            painter = QPainter(self)
            bar = self.rect().adjusted(0, 6, 0, -6)
            bar.setWidth(3)
            if self._kit.theme.steps.now is LayoutStep.STRIP:
                bar = self.rect().adjusted(6, self.height() - 3, -6, 0)
            painter.fillRect(bar, self._kit.theme.colour(Token.ACCENT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the count at the icon's upper right."""
        super().resizeEvent(event)
        self.place_badge()

    def place_badge(self) -> None:
        """Put the count at the icon's upper right, inside the item."""
        beside = min(self.width() // 2 + 4, self.width() - self.badge.width())
        self.badge.move(max(beside, 0), 2)

    def _draw_icon(self) -> None:
        theme = self._kit.theme
        on = Token.ON_ACCENT if theme.high_contrast else Token.ACCENT_TEXT
        icon = QIcon()
        icon.addPixmap(
            theme.pixmap(self._icon, 20, Token.TEXT2), QIcon.Mode.Normal, QIcon.State.Off
        )
        icon.addPixmap(theme.pixmap(self._icon, 20, on), QIcon.Mode.Normal, QIcon.State.On)
        self.setIcon(icon)
        self.setIconSize(QSize(theme.px(20), theme.px(20)))


class Rail(QWidget):
    """Chooses the page. As wide as its widest label needs; icons alone in a narrow window, and a
    strip in the narrowest. `first` stands above the pages and is pressed, not chosen.
    """

    chosen = Signal(Page)

    def __init__(self, kit: Kit, first: RailItem, entries: Sequence[Entry]) -> None:
        super().__init__()
        on_ground(self, Ground.CANVAS)
        self._kit = kit
        self._items: dict[Page, RailItem] = {}
        group = QButtonGroup(self)
        self._box = box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        box.setSpacing(4)
        box.addWidget(first)
        stretched = False
        for entry in sorted(entries, key=lambda entry: entry.at_bottom):
            if entry.at_bottom and not stretched:
                box.addStretch(1)
                stretched = True
            item = RailItem(kit, entry.icon, entry.word)
            item.setCheckable(True)
            item.clicked.connect(lambda _=False, page=entry.page: self.chosen.emit(page))
            group.addButton(item)
            self._items[entry.page] = item
            box.addWidget(item)
        self._all = (first, *self._items.values())
        kit.theme.changed.connect(self._fit)
        kit.theme.steps.changed.connect(self._fit)
        self._fit()

    def show_page(self, page: Page) -> None:
        """Show which page is up."""
        self._items[page].setChecked(True)

    def show_count(self, page: Page, count: int, meaning: str, *, neutral: bool = False) -> None:
        """Show a count on a page's icon; `meaning` says it in words. A `neutral` one is quiet."""
        item = self._items[page]
        mark(item.badge, "tint", "neutral" if neutral else "")
        item.badge.show_count(count)
        item.badge.adjustSize()
        item.place_badge()
        item.explain(meaning if count else "")

    def _fit(self) -> None:
        step, px = self._kit.theme.steps.now, self._kit.theme.px
        for item in self._all:
            item.show_step(step)
        if step >= LayoutStep.USUAL:
            wanted = max(item.word_width() for item in self._all) + 2 * _AIR
            wide, high = max(px(NARROWEST) - 2 * _MARGIN, wanted), px(52)
        else:
            wide = high = px(ICON_ONLY)
        for item in self._all:
            item.setFixedSize(wide, high)
        self._lie(along_the_top=step is LayoutStep.STRIP, across=wide + 2 * _MARGIN)

    def _lie(self, *, along_the_top: bool, across: int) -> None:
        way = QBoxLayout.Direction
        self._box.setDirection(way.LeftToRight if along_the_top else way.TopToBottom)
        if along_the_top:
            self._box.setContentsMargins(8, _MARGIN, 8, _MARGIN)
            self.setFixedSize(QSize(_TALLEST, across))
            self.setMinimumWidth(0)
        else:
            self._box.setContentsMargins(_MARGIN, 8, _MARGIN, 8)
            self.setFixedSize(QSize(across, _TALLEST))
            self.setMinimumHeight(0)
