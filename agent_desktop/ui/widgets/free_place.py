"""Where something may lie over a window for a while without being in the way."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import TypeGuard

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
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


def all_taken(window: QWidget, lies: QWidget) -> QRegion:
    """Where there is something one presses, writes in, chooses from or reads."""
    return _region(window, lies, (*_PRESSED, *_WRITTEN, QAbstractItemView)) | _read(window, lies)


def quiet_place(
    taken: QRegion, window: QWidget, part: QWidget, top: int, size: QSize, edge: int
) -> QPoint | None:
    """The lowest free place below `top` in a part of the window, of these the rightmost; None where
    there is none.
    """
    around = next(_seen(window, part), QRect()) if part.isVisible() else QRect()
    room = around.adjusted(edge, edge, -edge, -edge)
    if room.width() <= size.width() or room.height() <= size.height():
        return None
    return _lowest(taken, room, size, around.top() + top)


def free_place(window: QWidget, size: QSize, edge: int, lies: QWidget) -> QPoint:
    """The lowest place, of these the rightmost, where `lies` covers nothing one presses, writes in
    or chooses from. Where there is none in the lower half, it may lie on a list; then anywhere;
    then on what is written in; and at last in the corner.
    """
    room = window.rect().adjusted(edge, edge, -edge, -edge)
    pressed = _region(window, lies, _PRESSED)
    controls = pressed | _region(window, lies, _WRITTEN)
    lists = _region(window, lies, (QAbstractItemView,))
    low, high = room.center().y(), room.top() - 1
    for taken, top in ((controls | lists, low), (controls, low), (controls, high), (pressed, high)):
        place = _lowest(taken, room, size, top)
        if place is not None:
            return place
    return _corner(room, size)


def _lowest(taken: QRegion, room: QRect, size: QSize, top: int) -> QPoint | None:
    corner = _corner(room, size)
    rows, columns = range(corner.y(), top, -_UP), range(corner.x(), room.left() - 1, -_ASIDE)
    places = (QPoint(x, y) for y, x in product(rows, columns))
    return next((place for place in places if is_free(taken, QRect(place, size))), None)


def _corner(room: QRect, size: QSize) -> QPoint:
    return QPoint(room.right() - size.width(), room.bottom() - size.height())


def is_free(taken: QRegion, rect: QRect) -> bool:
    """Whether a place is free, with a little air around it."""
    return not taken.intersects(rect.adjusted(-_AIR, -_AIR, _AIR, _AIR))


def covers_control(window: QWidget, lies: QWidget) -> bool:
    """Whether something lies on what is pressed or written in."""
    taken = _region(window, lies, (*_PRESSED, *_WRITTEN))
    return taken.intersects(lies.geometry())


def covers_words(window: QWidget, lies: QWidget) -> bool:
    """Whether something lies on what is read."""
    return _read(window, lies).intersects(lies.geometry())


def _region(window: QWidget, lies: QWidget, kinds: tuple[type[QWidget], ...]) -> QRegion:
    region = QRegion()
    for kind in kinds:
        for widget in window.findChildren(kind):
            if widget.isVisible() and not lies.isAncestorOf(widget) and not _is_read(widget):
                for rect in _seen(window, widget):
                    region |= QRegion(rect)
    return region


def _read(window: QWidget, lies: QWidget) -> QRegion:
    """Where there are words or figures: labels as far as their words go, and what paints its own
    and has a name for it.
    """
    region = QRegion()
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and not lies.isAncestorOf(widget) and _says(widget):
            for rect in _seen(window, widget):
                if _is_at_left(widget):
                    words = widget.fontMetrics().horizontalAdvance(widget.text())
                    rect.setWidth(min(rect.width(), words + _AIR))
                region |= QRegion(rect)
    return region


def _is_at_left(widget: QWidget) -> TypeGuard[QLabel]:
    return isinstance(widget, QLabel) and bool(widget.alignment() & Qt.AlignmentFlag.AlignLeft)


def _says(widget: QWidget) -> bool:
    if isinstance(widget, QLabel):
        return bool(widget.text())
    return _is_read(widget) or bool(widget.accessibleName() and not widget.children())


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
