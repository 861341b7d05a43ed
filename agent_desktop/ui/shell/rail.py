"""The strip of pages at the left edge."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QIcon, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QToolButton, QWidget

from agent_desktop.ui.kit import Kit
from agent_desktop.ui.theme.tokens import Token
from agent_desktop.ui.widgets.boxes import Ground, column, on_ground
from agent_desktop.ui.widgets.face import bolder
from agent_desktop.ui.widgets.tags import Badge
from agent_desktop.ui.widgets.text import mark

NARROWEST = 76
_MARGIN, _AIR = 4, 4


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


@dataclass(frozen=True, slots=True)
class Entry:
    """A page on the rail."""

    page: Page
    word: str
    icon: str
    at_bottom: bool = False


class RailItem(QToolButton):
    """Icon over label; the current page has a bar on the window's edge."""

    def __init__(self, kit: Kit, entry: Entry) -> None:
        super().__init__()
        self._kit = kit
        self._entry = entry
        self.badge = Badge()
        self.badge.setParent(self)
        self.setText(entry.word)
        self.setAccessibleName(entry.word)
        self.setCheckable(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        kit.theme.changed.connect(self._draw_icon)
        self._draw_icon()

    def word_width(self) -> int:
        """How wide the label is when this is the current page."""
        self.ensurePolished()
        return QFontMetrics(bolder(self.font())).horizontalAdvance(self.text())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's own button, and the bar."""
        super().paintEvent(event)
        if self.isChecked():
            painter = QPainter(self)
            bar = self.rect().adjusted(0, 6, 0, -6)
            bar.setWidth(3)
            painter.fillRect(bar, self._kit.theme.colour(Token.ACCENT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the count at the icon's upper right."""
        super().resizeEvent(event)
        self.badge.move(self.width() // 2 + 4, 2)

    def _draw_icon(self) -> None:
        theme = self._kit.theme
        on = Token.ON_ACCENT if theme.high_contrast else Token.ACCENT_TEXT
        icon = QIcon()
        icon.addPixmap(
            theme.pixmap(self._entry.icon, 20, Token.TEXT2), QIcon.Mode.Normal, QIcon.State.Off
        )
        icon.addPixmap(theme.pixmap(self._entry.icon, 20, on), QIcon.Mode.Normal, QIcon.State.On)
        self.setIcon(icon)
        self.setIconSize(QSize(theme.px(20), theme.px(20)))


class Rail(QWidget):
    """Chooses the page. As wide as its widest label needs."""

    chosen = Signal(Page)

    def __init__(self, kit: Kit, entries: Sequence[Entry]) -> None:
        super().__init__()
        on_ground(self, Ground.CANVAS)
        self._kit = kit
        self._items: dict[Page, RailItem] = {}
        group = QButtonGroup(self)
        box = column(self, (_MARGIN, 8, _MARGIN, 8), 4)
        for entry in sorted(entries, key=lambda entry: entry.at_bottom):
            if entry.at_bottom:
                box.addStretch(1)
            item = RailItem(kit, entry)
            item.clicked.connect(lambda _=False, page=entry.page: self.chosen.emit(page))
            group.addButton(item)
            self._items[entry.page] = item
            box.addWidget(item)
        kit.theme.changed.connect(self._fit)
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
        item.setToolTip(meaning if count else "")
        item.setAccessibleDescription(meaning if count else "")

    def _fit(self) -> None:
        px = self._kit.theme.px
        wanted = max(item.word_width() for item in self._items.values()) + 2 * _AIR
        wide = max(px(NARROWEST) - 2 * _MARGIN, wanted)
        for item in self._items.values():
            item.setFixedSize(wide, px(52))
        self.setFixedWidth(wide + 2 * _MARGIN)
