"""A table of names and figures."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from agent_desktop.ui.widgets.boxes import Hairline, empty_layout

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Table(QGridLayout):
    """A name at the left, figures at the right of their columns, a hairline from edge to edge above
    each row. What stands at the edges keeps away from them by `inset`.
    """

    def __init__(self, parent: QWidget, columns: int, inset: int) -> None:
        super().__init__(parent)
        self._columns, self._inset = columns, inset
        self._row = 0
        self.setContentsMargins(0, 0, 0, 0)
        self.setVerticalSpacing(0)
        self.setColumnMinimumWidth(0, inset)

    def clear(self) -> None:
        """Begin again, with the row of the heads."""
        empty_layout(self)
        self._row = 0

    def begin_row(self) -> None:
        """Below a hairline. Counted here: a grid never forgets a row it once had."""
        self.addWidget(Hairline(), self._row + 1, 0, 1, self._columns)
        self._row += 2

    def put_name(self, name: QWidget) -> None:
        """In the first column."""
        name.setContentsMargins(self._inset, 0, 0, 0)
        self.addWidget(name, self._row, 0)

    def put_name_above(self, name: QWidget) -> None:
        """Across the whole width; the figures go below it."""
        name.setContentsMargins(self._inset, 0, self._inset, 0)
        self.addWidget(name, self._row, 0, 1, self._columns)
        self._row += 1

    def put(self, figure: QWidget, place: int) -> None:
        """In a column of figures."""
        figure.setContentsMargins(0, 0, self._inset if place == self._columns - 1 else 0, 0)
        self.addWidget(figure, self._row, place, _RIGHT)
