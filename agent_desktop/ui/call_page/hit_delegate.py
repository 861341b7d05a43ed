"""How a search result is painted."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from agent_desktop.domain.article import SearchHit, Span
from agent_desktop.domain.municipality import Municipality
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.theme.tokens import Token
from agent_desktop.ui.translating import translate

_HEIGHT = 51
_LEFT = 12
_BAR = 3
_TAG_PADDING = 6
Index = QModelIndex | QPersistentModelIndex


class HitDelegate(QStyledItemDelegate):
    """Title with a tag at its right, one line of excerpt below; matches on the mark colour."""

    def __init__(self, kit: Kit, role: int) -> None:
        super().__init__()
        self._kit = kit
        self._role = role
        self.municipality: Municipality | None = None

    def height(self) -> int:
        """The height of every row."""
        return self._kit.theme.px(_HEIGHT)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All rows are alike."""
        return QSize(100, self.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        hit: SearchHit = index.data(self._role)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, rect, state, last=index.row() == index.model().rowCount() - 1)
        px = self._kit.theme.px
        tag = self._paint_tag(painter, rect, hit)
        top = QRect(rect.left() + _LEFT, rect.top() + px(7), rect.width() - _LEFT - tag, px(18))
        self._paint_spans(painter, top, hit.title, self._font(13, bold=True), Token.TEXT)
        below = QRect(rect.left() + _LEFT, rect.top() + px(27), rect.width() - 2 * _LEFT, px(17))
        self._paint_spans(painter, below, hit.excerpt, self._font(12), Token.TEXT2)
        painter.restore()

    def _font(self, size: int, bold: bool = False) -> QFont:
        font = self._kit.theme.font()
        font.setPixelSize(self._kit.theme.px(size))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font

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
            painter.setPen(theme.colour(Token.LINE))
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour(Token.FOCUS), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))

    def _paint_tag(self, painter: QPainter, rect: QRect, hit: SearchHit) -> int:
        """Paint whose text it is; the room it takes at the right."""
        theme, px = self._kit.theme, self._kit.theme.px
        own = hit.municipality is not None and self.municipality is not None
        name = self.municipality.name if own and self.municipality else ""
        name = name or translate("Hits", "Common")
        accent = theme.accent(self.municipality)
        ground = accent.tint if own else theme.tokens[Token.SUNKEN]
        ink = accent.ink if own else theme.tokens[Token.TEXT2]
        edge = ink if own and theme.high_contrast else theme.tokens[Token.LINE]
        font = self._font(12)
        wide = QFontMetrics(font).horizontalAdvance(name) + 2 * _TAG_PADDING + 2
        box = QRect(rect.right() - _LEFT - wide, rect.top() + px(7), wide, px(20))
        painter.setPen(QPen(ground if own and not theme.high_contrast else edge))
        painter.setBrush(theme.shade(ground))
        painter.drawRoundedRect(box.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(theme.shade(ink))
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name)
        return wide + 2 * _LEFT

    def _paint_spans(
        self, painter: QPainter, room: QRect, spans: tuple[Span, ...], font: QFont, ink: Token
    ) -> None:
        """Paint pieces of one line after each other; the last that fits is elided."""
        theme, metrics, left = self._kit.theme, QFontMetrics(font), room.left()
        painter.setFont(font)
        for span in spans:
            rest = room.right() - left
            whole = span.text.replace("\n", " ")
            text = metrics.elidedText(whole, Qt.TextElideMode.ElideRight, rest)
            box = QRect(left, room.top(), metrics.horizontalAdvance(text), room.height())
            if span.hit:
                painter.fillRect(box.adjusted(-1, 0, 1, 0), theme.colour(Token.MARK))
            painter.setPen(theme.colour(Token.ON_MARK if span.hit else ink))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)
            left += box.width()
            if text != whole:
                return
