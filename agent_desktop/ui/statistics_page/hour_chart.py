"""Calls by the hour of the day: answered ones, and lost ones on top of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from agent_desktop.domain.statistics import HourFigures
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.theme.tokens import Token

_HEIGHT, _ABOVE, _BELOW, _SCALE, _MARGIN = 244, 30, 36, 34, 16
_WIDEST_BAR, _GAP = 30, 2
_MOST_LINES = 5
_STEPS = (1, 2, 5)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_MIDDLE = Qt.AlignmentFlag.AlignCenter


class HourChart(QWidget):
    """Painted bars from zero, each with its figure. Read aloud, it is a sentence for each hour."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._hours: tuple[HourFigures, ...] = ()
        self.setAccessibleName(self.tr("Calls by hour"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        kit.theme.changed.connect(self.updateGeometry)

    def show_hours(self, hours: Sequence[HourFigures]) -> None:
        """Show these hours and those between them."""
        self._hours = with_gaps(hours)
        self.setAccessibleDescription(" ".join(map(self._sentence, self._hours)))
        self.update()

    def sizeHint(self) -> QSize:
        """As high as every chart; as wide as there is room."""
        return QSize(self._kit.theme.px(280), self._kit.theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """The bars get narrower."""
        return QSize(self._kit.theme.px(200), self._kit.theme.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lines, bars and figures."""
        if not self._hours:
            return
        painter = QPainter(self)
        font = self._kit.theme.font()
        font.setPixelSize(self._kit.theme.px(12))
        painter.setFont(font)
        top = max(hour.answered + hour.lost for hour in self._hours)
        step = step_for(top)
        lines = max(1, -(-top // step))
        self._draw_lines(painter, step, lines)
        for place, hour in enumerate(self._hours):
            self._draw_hour(painter, place, hour, step * lines)

    def _draw_lines(self, painter: QPainter, step: int, lines: int) -> None:
        px = self._kit.theme.px
        left, right = px(_SCALE) + px(_MARGIN), self.width() - px(_MARGIN)
        for line in range(lines + 1):
            y = self._y(line / lines)
            painter.setPen(self._kit.theme.colour(Token.LINE))
            painter.drawLine(left, round(y), right, round(y))
            painter.setPen(self._kit.theme.colour(Token.TEXT2))
            room = QRectF(0, y - px(10), left - px(12), px(20))
            painter.drawText(room, _RIGHT, str(line * step))

    def _draw_hour(self, painter: QPainter, place: int, hour: HourFigures, top: int) -> None:
        theme, px = self._kit.theme, self._kit.theme.px
        left = px(_SCALE) + px(_MARGIN)
        slot = (self.width() - left - px(_MARGIN)) / len(self._hours)
        middle = left + slot * (place + 0.5)
        wide = min(px(_WIDEST_BAR), slot * 0.6)
        foot, head = self._y(0), self._y(hour.answered / top)
        bar = QRectF(middle - wide / 2, head, wide, foot - head)
        painter.fillRect(bar, theme.colour(Token.BAR))
        if hour.answered:
            self._draw_answered(painter, bar, hour.answered)
        if hour.lost:
            self._draw_lost(painter, bar, slot, hour.lost, top)
        painter.setPen(theme.colour(Token.TEXT2))
        word = self.tr("%1:00", "an hour on a chart").replace("%1", str(hour.hour))
        if painter.fontMetrics().horizontalAdvance(word) > slot:
            word = str(hour.hour)
        painter.drawText(QRectF(middle - slot, foot + px(4), 2 * slot, px(20)), _MIDDLE, word)

    def _draw_answered(self, painter: QPainter, bar: QRectF, answered: int) -> None:
        """In the bar where it fits, else nothing: the lines tell."""
        px, words = self._kit.theme.px, str(answered)
        usual = painter.font()
        bold = QFont(usual)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        if bar.height() >= px(20) and painter.fontMetrics().horizontalAdvance(words) <= bar.width():
            painter.setPen(self._kit.theme.colour(Token.ON_BAR))
            painter.drawText(bar.adjusted(0, px(2), 0, 0).toRect(), _UPPER, words)
        painter.setFont(usual)

    def _draw_lost(self, painter: QPainter, bar: QRectF, slot: float, lost: int, top: int) -> None:
        theme, px = self._kit.theme, self._kit.theme.px
        high = max(self._y(0) - self._y(lost / top) - _GAP, px(3))
        above = QRectF(bar.left(), bar.top() - _GAP - high, bar.width(), high)
        painter.fillRect(above, theme.colour(Token.BAR_LOST))
        painter.setPen(theme.colour(Token.DANGER))
        words = self.tr("%n lost", "calls on a chart", lost)
        if painter.fontMetrics().horizontalAdvance(words) > slot:
            words = str(lost)
        room = QRectF(above.center().x() - slot, above.top() - px(18), 2 * slot, px(18))
        painter.drawText(room, _MIDDLE, words)

    def _y(self, share: float) -> float:
        """Where a share of the highest line is."""
        px = self._kit.theme.px
        return px(_ABOVE) + (self.height() - px(_ABOVE) - px(_BELOW)) * (1 - share)

    def _sentence(self, hour: HourFigures) -> str:
        words = self.tr("%1:00: %2 answered, %3 lost.").replace("%1", str(hour.hour))
        return words.replace("%2", str(hour.answered)).replace("%3", str(hour.lost))


_UPPER = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop


def with_gaps(hours: Sequence[HourFigures]) -> tuple[HourFigures, ...]:
    """Every hour from the first to the last, those without calls too."""
    if not hours:
        return ()
    known = {hour.hour: hour for hour in hours}
    return tuple(
        known.get(hour, HourFigures(hour, 0, 0)) for hour in range(min(known), max(known) + 1)
    )


def step_for(top: int) -> int:
    """How far apart lines are so that there are few of them: 1, 2, 5, 10, 20 …"""
    scale = 1
    while True:
        for step in _STEPS:
            if top <= step * scale * _MOST_LINES:
                return step * scale
        scale *= 10
