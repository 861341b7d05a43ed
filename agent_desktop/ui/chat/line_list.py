"""A list of such lines: conversations, messages that are found, whom one can write to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent

from agent_desktop.ui.chat.room_delegate import Line, LineDelegate, same_line, speak
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.widgets.row_list import RowList


class LineList(RowList[Line]):
    """As tall as its lines, at most so many. A click or Enter opens one: `opened` tells its key."""

    opened = Signal(str)

    def __init__(self, kit: Kit, name: str, most: int) -> None:
        self._look = LineDelegate(kit)
        self._most = most
        super().__init__(name, self._look, speak)
        self.clicked.connect(self._open)
        kit.theme.changed.connect(self.updateGeometry)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these."""
        self.show_items(tuple(lines), same_line)
        self._fit()

    def choose_key(self, key: str | None) -> None:
        """Choose the line of this key, or none."""
        keys = [line.key for line in self.rows.items]
        self.choose(keys.index(key) if key in keys else -1)

    def choose_first(self) -> None:
        """Choose the first where none is."""
        if self.chosen() is None and self.rows.items:
            self.choose(0)

    def sizeHint(self) -> QSize:
        """So many lines."""
        shown = min(len(self.rows.items), self._most)
        return QSize(super().sizeHint().width(), shown * self._look.height())

    def minimumSizeHint(self) -> QSize:
        """No less: the conversation below gives way."""
        return QSize(120, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the chosen line."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open()
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        line = self.chosen()
        if line is not None:
            self.opened.emit(line.key)

    def _fit(self) -> None:
        self.setFixedHeight(self.sizeHint().height())
        self.updateGeometry()
