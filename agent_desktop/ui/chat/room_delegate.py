"""How a line of the list of conversations is painted."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from agent_desktop.domain.municipality import Municipality
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.theme.tokens import Token
from agent_desktop.ui.widgets.row_delegate import Index, RowDelegate
from agent_desktop.ui.widgets.row_list import ITEM
from agent_desktop.ui.widgets.tags import mono_pixmap

_HEIGHT, _LEFT, _GAP, _ICON, _PILL = 36, 12, 8, 16, 18
_MANY = 99


class Line(Struct, frozen=True):
    """What stands in a line: whom it is with, what was said, when, and how many are unread."""

    key: str
    title: str
    second: str = ""
    when: str = ""
    unread: int = 0
    icon: str = "user"
    """Stands where there are no letters of a municipality."""
    municipality: Municipality | None = None
    spoken: str = ""


def speak(item: Line) -> str:
    """A line in words."""
    return item.spoken


def same_line(one: Line, other: Line) -> bool:
    """Whether two lines are about the same."""
    return one.key == other.key


class LineDelegate(RowDelegate):
    """Letters or icon, title, the second text beside it, time and count at the right."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, _HEIGHT)

    def paint_row(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """One line."""
        item: Line = index.data(ITEM)
        px = self._kit.theme.px
        left = rect.left() + px(_LEFT)
        if item.municipality is not None:
            mono = mono_pixmap(self._kit, item.municipality)
            size = mono.deviceIndependentSize().toSize()
        else:
            mono = self._kit.theme.pixmap(item.icon, _ICON, Token.TEXT2)
            size = mono.deviceIndependentSize().toSize()
        painter.drawPixmap(left, rect.center().y() - size.height() // 2, mono)
        left += size.width() + px(_GAP)
        room = QRect(left, rect.top(), rect.right() - px(_LEFT) - left, rect.height())
        room = self._paint_count(painter, room, item.unread)
        room = self.paint_at_right(painter, room, item.when, self.font(12), Token.TEXT3)
        bold = self.font(14, bold=True)
        wide = QFontMetrics(bold).horizontalAdvance(item.title)
        self.paint_text(painter, room, item.title, bold, Token.TEXT)
        rest = room.adjusted(wide + px(_GAP), 0, 0, 0)
        if rest.width() > px(24):
            ink = Token.TEXT if item.unread else Token.TEXT2
            self.paint_text(painter, rest, item.second, self.font(13), ink)

    def _paint_count(self, painter: QPainter, room: QRect, count: int) -> QRect:
        """The pill with how many are unread; the room that is left."""
        if not count:
            return room
        theme, px = self._kit.theme, self._kit.theme.px
        font = self.font(12, bold=True)
        words = str(count) if count <= _MANY else f"{_MANY}+"
        wide = max(QFontMetrics(font).horizontalAdvance(words) + px(8), px(_PILL))
        top = room.center().y() - px(_PILL) // 2
        pill = QRect(room.right() - wide, top, wide, px(_PILL))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(Token.ACCENT))
        painter.drawRoundedRect(pill, px(_PILL) / 2, px(_PILL) / 2)
        painter.setFont(font)
        painter.setPen(theme.colour(Token.ON_ACCENT))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)
        return room.adjusted(0, 0, -wide - px(_GAP), 0)
