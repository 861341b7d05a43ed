"""Where something may lie over a window for a while without being in the way."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSlider,
    QTextEdit,
    QWidget,
)

_PRESSED = (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QSlider)
_WRITTEN = (QPlainTextEdit, QTextEdit)
_AIR = 4
_UP, _ASIDE = 8, 16
"""Steps in which a place is looked for."""


def free_place(window: QWidget, size: QSize, edge: int, lies: QWidget) -> QPoint:
    """The lowest place, of these the rightmost, where `lies` covers nothing one presses, writes in
    or chooses from. Where there is none in the lower half, it may lie on a list; then anywhere;
    then on what is written in; and at last in the corner.
    """
    room = window.rect().adjusted(edge, edge, -edge, -edge)
    corner = QPoint(room.right() - size.width(), room.bottom() - size.height())
    pressed = _region(window, lies, _PRESSED)
    controls = pressed | _region(window, lies, _WRITTEN)
    lists = _region(window, lies, (QAbstractItemView,))
    low, high = room.center().y(), room.top() - 1
    for taken, top in ((controls | lists, low), (controls, low), (controls, high), (pressed, high)):
        for y in range(corner.y(), top, -_UP):
            for x in range(corner.x(), room.left() - 1, -_ASIDE):
                if is_free(taken, QRect(QPoint(x, y), size)):
                    return QPoint(x, y)
    return corner


def is_free(taken: QRegion, rect: QRect) -> bool:
    """Whether a place is free, with a little air around it."""
    return not taken.intersects(rect.adjusted(-_AIR, -_AIR, _AIR, _AIR))


def covers_control(window: QWidget, lies: QWidget) -> bool:
    """Whether something lies on what is pressed or written in."""
    taken = _region(window, lies, (*_PRESSED, *_WRITTEN))
    return taken.intersects(lies.geometry())


def _region(window: QWidget, lies: QWidget, kinds: tuple[type[QWidget], ...]) -> QRegion:
    region = QRegion()
    for kind in kinds:
        for widget in window.findChildren(kind):
            if widget.isVisible() and not lies.isAncestorOf(widget) and not _is_read(widget):
                for rect in _seen(window, widget):
                    region |= QRegion(rect)
    return region


def _is_read(widget: QWidget) -> bool:
    return isinstance(widget, _WRITTEN) and widget.isReadOnly()


def _seen(window: QWidget, widget: QWidget) -> Iterator[QRect]:
    """What of a widget is not outside of those around it, in the window."""
    rect, inside = widget.rect(), widget
    while inside is not window:
        around = inside.parentWidget()
        if around is None:
            return
        rect = rect.translated(inside.pos()) & around.rect()
        inside = around
    if not rect.isEmpty():
        yield rect
