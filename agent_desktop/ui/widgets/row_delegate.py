"""What every painted row of a list has in common."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from agent_desktop.ui.kit import Kit
from agent_desktop.ui.theme.tokens import Token

_BAR = 3
Index = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """Rows of one height on a common ground: chosen, under the pointer, with the focus."""

    def __init__(self, kit: Kit, height: int) -> None:
        super().__init__()
        self._kit = kit
        self._height = height

    def height(self) -> int:
        """The height of every row."""
        return self._kit.theme.px(self._height)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All rows are alike."""
        return QSize(100, self.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground, then what the row shows."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        self._paint_ground(painter, rect, state, last=index.row() == index.model().rowCount() - 1)
        self.paint_row(painter, rect, index)
        painter.restore()

    def paint_row(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Paint what one row shows."""
        raise NotImplementedError

    def font(self, size: int, bold: bool = False) -> QFont:
        """The program's font in a size."""
        font = self._kit.theme.font()
        font.setPixelSize(self._kit.theme.px(size))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font

    def paint_text(
        self, painter: QPainter, room: QRect, text: str, font: QFont, ink: Token
    ) -> None:
        """One line from the left, elided at the end of its room."""
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(self._kit.theme.colour(ink))
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def paint_at_right(
        self, painter: QPainter, room: QRect, text: str, font: QFont, ink: Token
    ) -> QRect:
        """One whole line at the right end of a room; the room that is left."""
        wide = QFontMetrics(font).horizontalAdvance(text)
        painter.setFont(font)
        painter.setPen(self._kit.theme.colour(ink))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)
        return room.adjusted(0, 0, -wide - (8 if text else 0), 0)

    def paint_line(self, painter: QPainter, rect: QRect) -> None:
        """The hairline below a row: one whole pixel, which a drawn line is not."""
        line = QRect(rect.left(), rect.bottom(), rect.width(), 1)
        painter.fillRect(line, self._kit.theme.colour(Token.LINE))

    def _paint_ground(
        self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, last: bool
    ) -> None:
        theme = self._kit.theme
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colour(Token.SELECTED))
            bar = QRect(rect.left(), rect.top(), _BAR, rect.height())
            painter.fillRect(bar, theme.colour(Token.ACCENT))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.colour(Token.HOVER))
        if not last:
            self.paint_line(painter, rect)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour(Token.FOCUS), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
