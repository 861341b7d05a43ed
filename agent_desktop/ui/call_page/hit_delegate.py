"""How a search result is painted."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen

from agent_desktop.domain.article import SearchHit, Span
from agent_desktop.domain.municipality import Municipality
from agent_desktop.ui.call_page.hit_model import HIT, OWNER, owner_word, unconfirmed_word
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.theme.tokens import Token
from agent_desktop.ui.widgets.row_delegate import Index, RowDelegate

_HEIGHT = 51
_LEFT = 12
_TAG_PADDING = 6
_TAG_GAP = 6
_OWNER_SHARE = 0.4
"""A very long name takes no more of the row."""


class HitDelegate(RowDelegate):
    """Title with tags at its right, one line of excerpt below; matches on the mark colour."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, _HEIGHT)

    def paint_row(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Title, tags and excerpt."""
        hit: SearchHit = index.data(HIT)
        px = self._kit.theme.px
        right = self._paint_owner(painter, rect, index.data(OWNER))
        if hit.unconfirmed:
            right = self._paint_doubt(painter, rect, right - _TAG_GAP)
        left = rect.left() + _LEFT
        top = QRect(left, rect.top() + px(7), right - _LEFT - left, px(18))
        self._paint_spans(painter, top, hit.title, self.font(13, bold=True), Token.TEXT)
        below = QRect(left, rect.top() + px(27), rect.width() - 2 * _LEFT, px(17))
        self._paint_spans(painter, below, hit.excerpt, self.font(12), Token.TEXT2)

    def _paint_owner(self, painter: QPainter, rect: QRect, owner: Municipality | None) -> int:
        """Paint whose text it is at the right; where the tag begins."""
        theme = self._kit.theme
        accent = theme.accent(owner)
        ground = accent.tint if owner else theme.tokens[Token.SUNKEN]
        ink = accent.ink if owner else theme.tokens[Token.TEXT2]
        edge = ground if owner and not theme.high_contrast else theme.tokens[Token.LINE]
        if owner and theme.high_contrast:
            edge = ink
        room = int(rect.width() * _OWNER_SHARE)
        end = Qt.TextElideMode.ElideRight
        word = QFontMetrics(self.font(12)).elidedText(owner_word(owner), end, room)
        return self._paint_tag(painter, rect, rect.right() - _LEFT, word, ground, ink, edge)

    def _paint_doubt(self, painter: QPainter, rect: QRect, right: int) -> int:
        tokens = self._kit.theme.tokens
        ground, ink = tokens[Token.WARN_TINT], tokens[Token.WARN]
        edge = ink if self._kit.theme.high_contrast else ground
        return self._paint_tag(painter, rect, right, unconfirmed_word(), ground, ink, edge)

    def _paint_tag(
        self,
        painter: QPainter,
        rect: QRect,
        right: int,
        word: str,
        ground: str,
        ink: str,
        edge: str,
    ) -> int:
        theme, px = self._kit.theme, self._kit.theme.px
        font = self.font(12)
        wide = QFontMetrics(font).horizontalAdvance(word) + 2 * _TAG_PADDING + 2
        box = QRect(right - wide, rect.top() + px(7), wide, px(20))
        painter.setPen(QPen(theme.shade(edge)))
        painter.setBrush(theme.shade(ground))
        painter.drawRoundedRect(box.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(theme.shade(ink))
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, word)
        return box.left()

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
