"""Where Tab goes: the order in which the window is read.

Qt's own chain follows the order in which widgets were made, and cards and chips come and go.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QComboBox,
    QLayout,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTextEdit,
    QWidget,
)


def reading_order(root: QWidget) -> list[QWidget]:
    """The widgets that take the focus by Tab now, in the order of the layouts."""
    return [widget for widget in _walk(root) if _takes_tab(widget)]


def step_from(root: QWidget, focused: QWidget | None, forward: bool) -> QWidget | None:
    """The next widget after (or before) the focused one, round the end; None if there is none."""
    order = reading_order(root)
    if not order:
        return None
    inside = focused
    while inside is not None and inside not in order:
        inside = inside.parentWidget()
    if inside is None:
        return order[0 if forward else -1]
    return order[(order.index(inside) + (1 if forward else -1)) % len(order)]


def is_written_in(widget: QWidget | None) -> bool:
    """Whether it is a field that is up and can be written in."""
    fields = (QLineEdit, QPlainTextEdit, QTextEdit)
    return isinstance(widget, fields) and widget.isVisible() and not widget.isReadOnly()


def show_in_scroll_areas(widget: QWidget) -> None:
    """Scroll to a widget wherever it lies in something that scrolls."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()


def reveal(*widgets: QWidget) -> None:
    """Scroll to these when layouts have come to rest. Where there is not room for all, it is the
    last that is seen.
    """
    for widget in widgets:
        QTimer.singleShot(0, widget, partial(show_in_scroll_areas, widget))


def _takes_tab(widget: QWidget) -> bool:
    return (
        bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.isVisible()
        and widget.isEnabled()
    )


def _walk(widget: QWidget) -> Iterator[QWidget]:
    yield widget
    for child in _children(widget):
        yield from _walk(child)


def _children(widget: QWidget) -> Iterator[QWidget]:
    match widget:
        case QMainWindow():
            inner = [widget.centralWidget()]
        case QStackedWidget():
            inner = [widget.currentWidget()]
        case QScrollArea():
            inner = [widget.widget()]
        case QSplitter():
            inner = [widget.widget(place) for place in range(widget.count())]
        case QComboBox() | QAbstractScrollArea():
            inner = []
        case _:
            inner = list(_in_layout(widget.layout()))
    yield from (child for child in inner if child is not None)


def _in_layout(layout: QLayout | None) -> Iterator[QWidget]:
    for place in range(layout.count() if layout is not None else 0):
        item = layout.itemAt(place) if layout is not None else None
        if item is None:
            continue
        widget = item.widget()
        if widget is not None:
            yield widget
        else:
            yield from _in_layout(item.layout())
