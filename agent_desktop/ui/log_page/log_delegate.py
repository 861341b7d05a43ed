"""How a row of the log looks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from agent_desktop.desk.book_views import LogRow
from agent_desktop.domain.contact import Topic
from agent_desktop.ui.contact_words import contact_icon
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.log_page.log_words import mark_words, title_words, when_words, who_words
from agent_desktop.ui.theme.tokens import Token
from agent_desktop.ui.widgets.row_delegate import Index, RowDelegate
from agent_desktop.ui.widgets.row_list import ITEM
from agent_desktop.ui.widgets.tags import mono_pixmap
from agent_desktop.ui.widgets.text import one_line

_HEIGHT = 50
_LEFT, _GAP = 16, 12
_TAG_HEIGHT, _TAG_AIR, _RADIUS = 18, 6, 4
_WHO_SHARE = 0.75
"""Number and author may take so much of their line: the excerpt is cut before a name is."""


class LogDelegate(RowDelegate):
    """The way it came, municipality, topic and outcome over the excerpt; at the right the time
    over number and author, before it what is to be known of the record. A struck one is quiet.
    """

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, _HEIGHT)
        self.topics: Sequence[Topic] = ()

    def paint_row(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """One enquiry."""
        row: LogRow = index.data(ITEM)
        theme, px = self._kit.theme, self._kit.theme.px
        left = rect.left() + px(_LEFT)
        icon = theme.pixmap(contact_icon(row.channel, row.direction), 16, Token.TEXT2)
        painter.drawPixmap(left, rect.center().y() - px(8), icon)
        left += px(16) + px(_GAP)
        if row.municipality is not None:
            mono = mono_pixmap(self._kit, row.municipality)
            painter.drawPixmap(left, rect.center().y() - px(10), mono)
        left += px(28) + px(_GAP)
        wide = rect.right() - px(_LEFT) - left
        self._paint_top(painter, QRect(left, rect.top() + px(6), wide, px(19)), row)
        self._paint_below(painter, QRect(left, rect.top() + px(26), wide, px(17)), row)

    def _paint_top(self, painter: QPainter, room: QRect, row: LogRow) -> None:
        when = when_words(row, self._kit)
        room = self.paint_at_right(painter, room, when, self.font(12), Token.TEXT3)
        for words in mark_words(row):
            room = self._paint_mark(painter, room, words)
        font = self.font(13, bold=True)
        font.setStrikeOut(row.void)
        ink = Token.TEXT3 if row.void else Token.TEXT
        self.paint_text(painter, room, title_words(row, self.topics, self._kit), font, ink)

    def _paint_below(self, painter: QPainter, room: QRect, row: LogRow) -> None:
        font = self.font(12)
        who = who_words(row)
        wide = min(QFontMetrics(font).horizontalAdvance(who) + 2, int(room.width() * _WHO_SHARE))
        right = QRect(room.right() - wide + 1, room.top(), wide, room.height())
        self.paint_text(painter, right, who, font, Token.TEXT2)
        left = room.adjusted(0, 0, -wide - self._kit.theme.px(_GAP), 0)
        self.paint_text(painter, left, one_line(row.excerpt), font, Token.TEXT2)

    def _paint_mark(self, painter: QPainter, room: QRect, words: str) -> QRect:
        theme, px = self._kit.theme, self._kit.theme.px
        font, high = self.font(12), px(_TAG_HEIGHT)
        wide = QFontMetrics(font).horizontalAdvance(words) + 2 * px(_TAG_AIR) + 2
        box = QRect(room.right() - wide + 1, room.center().y() - high // 2, wide, high)
        painter.setPen(QPen(theme.colour(Token.WARN_LINE), 1))
        painter.setBrush(theme.colour(Token.WARN_TINT))
        painter.drawRoundedRect(box.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        inner = box.adjusted(px(_TAG_AIR), 0, -px(_TAG_AIR) + 2, 0)
        self.paint_text(painter, inner, words, font, Token.WARN)
        return room.adjusted(0, 0, -wide - 8, 0)
