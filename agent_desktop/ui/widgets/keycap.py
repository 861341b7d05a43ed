"""The little frame that shows which key does the same."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from agent_desktop.ui.theme.theme import Theme

_RADIUS = 4
_PADDING = 4
_SIZE = 12


def keycap_font(theme: Theme, base: QFont) -> QFont:
    """The small font keys are written with."""
    font = QFont(base)
    font.setPixelSize(theme.px(_SIZE))
    font.setWeight(QFont.Weight.Normal)
    return font


def keycap_width(theme: Theme, base: QFont, keys: str) -> int:
    """How wide the frame around `keys` is."""
    metrics = QFontMetrics(keycap_font(theme, base))
    return metrics.horizontalAdvance(keys) + 2 * _PADDING + 2


@dataclass(frozen=True, slots=True)
class Keycap:
    """A key and the colours of its letters and its frame."""

    keys: str
    text: QColor
    edge: QColor


def draw_keycap(painter: QPainter, theme: Theme, rect: QRect, cap: Keycap) -> None:
    """Draw the key in a frame that fills `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(cap.edge, 1))
    painter.drawRoundedRect(rect.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
    painter.setPen(cap.text)
    painter.setFont(keycap_font(theme, painter.font()))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, cap.keys)
    painter.restore()
