"""Layouts without fuss, hairlines and grounds."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

Margins = tuple[int, int, int, int]
NONE: Margins = (0, 0, 0, 0)
WIDEST = 1440
"""What stands on a page gets no wider than this at 100 % (VISUAL.md, layout by width)."""


class Ground(StrEnum):
    """The background of a part of the window."""

    CANVAS = "canvas"
    SURFACE = "surface"
    SUNKEN = "sunken"


def column(parent: QWidget | None = None, margins: Margins = NONE, gap: int = 0) -> QVBoxLayout:
    """A vertical layout. With a parent it becomes the parent's layout."""
    layout = QVBoxLayout(parent) if parent is not None else QVBoxLayout()
    layout.setContentsMargins(*margins)
    layout.setSpacing(gap)
    return layout


def line(parent: QWidget | None = None, margins: Margins = NONE, gap: int = 8) -> QHBoxLayout:
    """A horizontal layout. With a parent it becomes the parent's layout."""
    layout = QHBoxLayout(parent) if parent is not None else QHBoxLayout()
    layout.setContentsMargins(*margins)
    layout.setSpacing(gap)
    return layout


def keep_within(box: QLayout, page: QWidget, widest: int) -> None:
    """Leave what a page has beyond its greatest width empty, at the right."""
    margins = box.contentsMargins()
    margins.setRight(max(0, page.width() - widest))
    box.setContentsMargins(margins)


def on_ground(widget: QWidget, ground: Ground) -> QWidget:
    """Give a plain widget a background from the tokens."""
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
    widget.setProperty("ground", ground.value)
    return widget


def empty_layout(layout: QLayout) -> None:
    """Take everything out of a layout and let it die."""
    for widget in take_out(layout):
        widget.hide()
        widget.deleteLater()


def take_out(layout: QLayout) -> list[QWidget]:
    """Take everything out of a layout. The widgets live on, and may be laid out anew.

    What `takeAt` gives is never deleted from Python. While a widget's old item lives, Qt does not
    tell the new one when the widget changes: its height would stay what it first was.
    """
    taken: list[QWidget] = []
    while (item := layout.itemAt(0)) is not None:
        widget = item.widget()
        if widget is None:
            layout.takeAt(0)
        else:
            layout.removeWidget(widget)
            taken.append(widget)
    return taken


class UpAndDown(QScrollArea):
    """Scrolls up and down only, so it is never narrower than what is in it."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inner)
        self.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)

    def minimumSizeHint(self) -> QSize:
        """The width of what is in it, and of the scroll bar that may come."""
        hint, inner = super().minimumSizeHint(), self.widget()
        if inner is None:
            return hint
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(inner.minimumSizeHint().width() + bar, hint.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell the layout around it when what is in it needs another width."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


def scrolling(inner: QWidget) -> QScrollArea:
    """`inner` in an area that scrolls up and down only."""
    return UpAndDown(inner)


class Tall(QWidget):
    """What scrolls. Qt adds up the heights its lines would have at their narrowest; at the width
    there is they are lower, and the scroll area asks for that height itself.
    """

    def minimumSizeHint(self) -> QSize:
        """No height of its own where height follows from width."""
        hint, layout = super().minimumSizeHint(), self.layout()
        follows = layout is not None and layout.hasHeightForWidth()
        return QSize(hint.width(), 0) if follows else hint


class Filled(QVBoxLayout):
    """A column that is given its height and asks for none: what is in it scrolls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent) if parent is not None else super().__init__()
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(0)

    def hasHeightForWidth(self) -> bool:
        """No height follows from the width."""
        return False

    def minimumSize(self) -> QSize:
        """The width of what is in it."""
        return QSize(super().minimumSize().width(), 0)


class Lowest(Filled):
    """A column in something that scrolls: it takes the height there is, and never less than what
    is in it can do with at that width.
    """

    def hasHeightForWidth(self) -> bool:
        """Narrower is taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The least, not what would be nice."""
        items = (self.itemAt(place) for place in range(self.count()))
        return sum(_lowest(item, width) for item in items if item is not None)


def _lowest(item: QLayoutItem, width: int) -> int:
    if item.isEmpty():
        return 0
    follows = item.hasHeightForWidth()
    return item.minimumHeightForWidth(width) if follows else item.minimumSize().height()


class Hairline(QFrame):
    """A line of one pixel between things."""

    def __init__(self, lie: str = "across") -> None:
        super().__init__()
        self.setProperty("lie", lie)
        if lie == "across":
            self.setFixedHeight(1)
        else:
            self.setFixedWidth(1)


class Stripe(QFrame):
    """A bar in a municipality's colour; the property `accent` says whose."""

    def __init__(self, thickness: int) -> None:
        super().__init__()
        self.setFixedHeight(thickness)
