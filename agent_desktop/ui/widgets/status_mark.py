"""A state as a shape: the shape tells it, the colour only helps."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from agent_desktop.ui.kit import Kit
from agent_desktop.ui.theme.tokens import Token


class Shape(Enum):
    """The family of shapes, for people and for questions."""

    DISC = auto()
    TRIANGLE = auto()
    SQUARE = auto()
    HALF = auto()
    BARS = auto()
    RING = auto()
    DIAMOND = auto()
    DASHED = auto()


def draw_mark(painter: QPainter, rect: QRectF, shape: Shape, colour: QColor) -> None:
    """Draw a shape that fills `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    box = rect.adjusted(1, 1, -1, -1)
    if shape is Shape.DIAMOND:
        _draw_diamond(painter, box.adjusted(0.5, 0.5, -0.5, -0.5), colour)
    elif shape in {Shape.RING, Shape.DASHED, Shape.HALF}:
        _draw_ring(painter, box.adjusted(0.75, 0.75, -0.75, -0.75), shape, colour)
    else:
        _draw_filled(painter, box, shape)
    painter.restore()


class StatusMark(QWidget):
    """One shape in one colour. Decorates a word beside it, so it is silent to a screen reader."""

    def __init__(self, kit: Kit, size: int = 12) -> None:
        super().__init__()
        self._kit = kit
        self._size = size
        self._shape = Shape.DASHED
        self._token = Token.TEXT3
        self._fit()
        kit.theme.changed.connect(self._fit)

    def show_mark(self, shape: Shape, token: Token) -> None:
        """Show another state."""
        self._shape, self._token = shape, token
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the shape."""
        colour = self._kit.theme.colour(self._token)
        draw_mark(QPainter(self), QRectF(self.rect()), self._shape, colour)

    def _fit(self) -> None:
        side = self._kit.theme.px(self._size)
        self.setFixedSize(side, side)
        self.update()


def _draw_filled(painter: QPainter, box: QRectF, shape: Shape) -> None:
    match shape:
        case Shape.DISC:
            painter.drawEllipse(box)
        case Shape.SQUARE:
            painter.drawRoundedRect(box, 1.5, 1.5)
        case Shape.BARS:
            wide = box.width() / 3
            painter.drawRect(QRectF(box.left(), box.top(), wide, box.height()))
            painter.drawRect(QRectF(box.right() - wide, box.top(), wide, box.height()))
        case _:
            top = QPointF(box.center().x(), box.top())
            painter.drawPolygon(QPolygonF([top, box.bottomRight(), box.bottomLeft()]))


def _draw_diamond(painter: QPainter, box: QRectF, colour: QColor) -> None:
    middle = box.center()
    corners = [
        QPointF(middle.x(), box.top()),
        QPointF(box.right(), middle.y()),
        QPointF(middle.x(), box.bottom()),
        QPointF(box.left(), middle.y()),
    ]
    painter.setPen(QPen(colour, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolygon(QPolygonF(corners))


def _draw_ring(painter: QPainter, box: QRectF, shape: Shape, colour: QColor) -> None:
    if shape is Shape.HALF:
        painter.drawPie(box, 90 * 16, 180 * 16)
    style = Qt.PenStyle.DotLine if shape is Shape.DASHED else Qt.PenStyle.SolidLine
    painter.setPen(QPen(colour, 1.5, style))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(box)
