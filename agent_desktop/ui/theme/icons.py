"""Icons: Lucide outlines, coloured with a token and kept once drawn."""

from __future__ import annotations

import re

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from agent_desktop.resources import resource

_THIN_FROM = 18
"""From this size on the stroke is 1.75 instead of 2 (of a grid of 24)."""


class Icons:
    """Draws icons on demand. Same arguments, same pixmap: Qt keeps ten megabytes of what it makes
    of each pixmap when it paints it, also of those that are gone.
    """

    def __init__(self) -> None:
        self._drawn: dict[tuple[str, int, str, float, int], QPixmap] = {}
        self._outlines: dict[str, str] = {}

    def pixmap(self, name: str, size: int, colour: str, ratio: float, air: int = 0) -> QPixmap:
        """An icon `size` logical pixels wide, with `air` of them at its right. An icon we don't
        have raises FileNotFoundError.
        """
        key = (name, size, colour, ratio, air)
        if key not in self._drawn:
            self._drawn[key] = self._draw(*key)
        return self._drawn[key]

    def _outline(self, name: str) -> str:
        if name not in self._outlines:
            path = resource(f"icons/{name}.svg")
            self._outlines[name] = path.read_text(encoding="utf-8")
        return self._outlines[name]

    def _draw(self, name: str, size: int, colour: str, ratio: float, air: int) -> QPixmap:
        stroke = "1.75" if size >= _THIN_FROM else "2"
        svg = self._outline(name).replace("currentColor", colour)
        svg = re.sub(r'stroke-width="[\d.]+"', f'stroke-width="{stroke}"', svg)
        pixmap = QPixmap(QSize(size + air, size) * ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = size * ratio
        QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, side, side))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap
