"""The little frame that shows which key does the same."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from agent_desktop.ui.kit import Kit
from agent_desktop.ui.theme.theme import Theme
from agent_desktop.ui.theme.tokens import Token

_RADIUS = 4
_PADDING = 4
_SIZE = 12
_HEIGHT = 18


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


class Keycap(Struct, frozen=True):
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


class KeycapLabel(QWidget):
    """A key on its own, in a layout. Without a key it takes no room."""

    def __init__(self, kit: Kit, keys: str) -> None:
        super().__init__()
        self._kit, self._keys = kit, keys
        kit.theme.changed.connect(self.updateGeometry)

    def show_keys(self, keys: str) -> None:
        """Show another key, or none."""
        self._keys = keys
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The frame, and nothing around it."""
        if not self._keys:
            return QSize(0, 0)
        theme = self._kit.theme
        return QSize(keycap_width(theme, theme.font(), self._keys), theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """No less."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The key in its frame."""
        if self._keys:
            theme = self._kit.theme
            cap = Keycap(self._keys, theme.colour(Token.TEXT2), theme.colour(Token.LINE_STRONG))
            size = self.sizeHint()
            rect = QRect(0, (self.height() - size.height()) // 2, size.width(), size.height())
            draw_keycap(QPainter(self), theme, rect, cap)
