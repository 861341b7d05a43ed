"""The list of the log, the newest first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView

from agent_desktop.desk.book_views import LogRow
from agent_desktop.domain.contact import Topic
from agent_desktop.domain.ids import ContactId
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.log_page.log_delegate import LogDelegate
from agent_desktop.ui.log_page.log_words import spoken
from agent_desktop.ui.widgets.row_list import RowList

_AHEAD = 10
"""So many rows before the end more are asked for."""


class LogList(RowList[LogRow]):
    """`opened` tells the contact of a row: one click, or Enter. `ending` when the last rows come
    into view. What stands at the top stays there when newer rows come above it.
    """

    opened = Signal(str)
    ending = Signal()

    def __init__(self, kit: Kit) -> None:
        delegate = LogDelegate(kit)
        super().__init__("", delegate, self._spoken)
        self._kit = kit
        self._look = delegate
        self.setAccessibleName(self.tr("Enquiries"))
        self.setAccessibleDescription(self.tr("Enter opens the chosen one"))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(delegate.height() // 2)
        self.clicked.connect(self._open)
        self.verticalScrollBar().valueChanged.connect(self._look_ahead)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._look_ahead)

    def show_rows(self, rows: Sequence[LogRow], topics: Sequence[Topic]) -> None:
        """Show these; the place in the list and the chosen row stay."""
        self._look.topics = topics
        if rows is self.rows.items:
            self.viewport().update()
            return
        top, below = self._anchor()
        self.show_items(rows, lambda one, other: one.contact == other.contact)
        if top is not None:
            self._return_to(top, below)
        self._later.start(0)

    def showEvent(self, event: QShowEvent) -> None:
        """A list that is not full asks for more."""
        super().showEvent(event)
        self._later.start(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the chosen one."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open()
        else:
            super().keyPressEvent(event)

    def _anchor(self) -> tuple[ContactId | None, int]:
        """The row at the upper edge, and how far it sticks out; None at the very top."""
        at = self.indexAt(QPoint(4, 1))
        if self.verticalScrollBar().value() == 0 or not at.isValid():
            return None, 0
        rect: QRect = self.visualRect(at)
        return self.rows.items[at.row()].contact, -rect.top()

    def _return_to(self, contact: ContactId, below: int) -> None:
        rows = (n for n, row in enumerate(self.rows.items) if row.contact == contact)
        found = next(rows, None)
        if found is not None:
            self.scrollTo(self.rows.index(found), QAbstractItemView.ScrollHint.PositionAtTop)
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + below)

    def _look_ahead(self) -> None:
        bar = self.verticalScrollBar()
        if self.isVisible() and bar.value() >= bar.maximum() - _AHEAD * self._look.height():
            self.ending.emit()

    def _open(self) -> None:
        chosen = self.chosen()
        if chosen is not None:
            self.opened.emit(chosen.contact)

    def _spoken(self, row: LogRow) -> str:
        return spoken(row, self._look.topics, self._kit)
