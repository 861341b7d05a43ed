"""How our own buttons are painted and measured."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter


def draw_face(button: QPushButton, before: int = 0, after: int = 0) -> tuple[QStylePainter, QRect]:
    """Qt's own button with its text moved in by `before` and `after`.

    Gives the painter, to draw on, and what is inside the button's padding.
    """
    option = QStyleOptionButton()
    button.initStyleOption(option)
    painter = QStylePainter(button)
    painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
    contents = QStyle.SubElement.SE_PushButtonContents
    inner = button.style().subElementRect(contents, option, button)
    option.rect = inner.adjusted(before, 0, -after, 0)
    painter.drawControl(QStyle.ControlElement.CE_PushButtonLabel, option)
    return painter, inner


def bolder(font: QFont) -> QFont:
    """The font that what is chosen is written with."""
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold
