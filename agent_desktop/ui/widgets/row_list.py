"""A list of painted rows: any number of them costs no more than those that are seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, Qt
from PySide6.QtWidgets import QFrame, QListView

from agent_desktop.ui.widgets.row_delegate import Index, RowDelegate

T = TypeVar("T")
ITEM = Qt.ItemDataRole.UserRole


class RowModel(QAbstractListModel, Generic[T]):
    """The items of a list; `say` puts one into words for a screen reader."""

    def __init__(self, say: Callable[[T], str]) -> None:
        super().__init__()
        self._say = say
        self.items: Sequence[T] = ()

    def show_items(self, items: Sequence[T]) -> None:
        """Replace all items."""
        self.beginResetModel()
        self.items = items
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many items."""
        return 0 if parent is not None and parent.isValid() else len(self.items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The item for the delegate, its words for a screen reader."""
        item = self.items[index.row()]
        if role == ITEM:
            return item
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._say(item)
        return None


class RowList(QListView, Generic[T]):
    """The view of such a list. A row that is chosen stays chosen while its item does."""

    def __init__(self, name: str, delegate: RowDelegate, say: Callable[[T], str]) -> None:
        super().__init__()
        self.rows: RowModel[T] = RowModel(say)
        self._delegate = delegate
        self.setModel(self.rows)
        self.setItemDelegate(delegate)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_items(self, items: Sequence[T], same: Callable[[T, T], bool]) -> None:
        """Show these; `same` tells whether two are about the same thing."""
        if items == self.rows.items:
            return
        before, place = self.chosen(), self.verticalScrollBar().value()
        self.rows.show_items(items)
        self.verticalScrollBar().setValue(place)
        rows = (r for r, item in enumerate(items) if before is not None and same(item, before))
        self.choose(next(rows, -1))

    def chosen(self) -> T | None:
        """The item of the chosen row."""
        row = self.currentIndex().row()
        return self.rows.items[row] if 0 <= row < len(self.rows.items) else None

    def choose(self, row: int) -> None:
        """Choose a row; one that is not there means none."""
        self.setCurrentIndex(self.rows.index(row))
