"""How a search result is painted."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen

from agent_desktop.domain.article import SearchHit, Span
from agent_desktop.domain.municipality import Municipality
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.theme.tokens import Token
from agent_desktop.ui.translating import translate
from agent_desktop.ui.widgets.row_delegate import Index, RowDelegate

_HEIGHT = 51
_LEFT = 12
_TAG_PADDING = 6


class HitDelegate(RowDelegate):
    """Title with a tag at its right, one line of excerpt below; matches on the mark colour."""

    def __init__(self, kit: Kit, role: int) -> None:
        super().__init__(kit, _HEIGHT)
        self._role = role
        self.municipality: Municipality | None = None

    def paint_row(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Title, tag and excerpt."""
        hit: SearchHit = index.data(self._role)
        px = self._kit.theme.px
        tag = self._paint_tag(painter, rect, hit)
        top = QRect(rect.left() + _LEFT, rect.top() + px(7), rect.width() - _LEFT - tag, px(18))
        self._paint_spans(painter, top, hit.title, self.font(13, bold=True), Token.TEXT)
        below = QRect(rect.left() + _LEFT, rect.top() + px(27), rect.width() - 2 * _LEFT, px(17))
        self._paint_spans(painter, below, hit.excerpt, self.font(12), Token.TEXT2)

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
        font = self.font(12)
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
