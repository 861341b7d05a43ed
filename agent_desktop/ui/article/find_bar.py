"""The bar to find words in the open article."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from agent_desktop.ui.announce import announce
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.widgets.boxes import line
from agent_desktop.ui.widgets.button import Button, Kind, Size
from agent_desktop.ui.widgets.text import Role, Text, Tone

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class FindBar(QWidget):
    """Field, "2 of 5", previous and next. Enter goes on, Shift+Enter back, Esc closes."""

    wanted = Signal(str)
    stepped = Signal(int)
    closed = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("Find in the article"))
        self.field.setPlaceholderText(self.field.accessibleName())
        self.field.textChanged.connect(self.wanted)
        self._count = Text(Role.SMALL, Tone.TEXT2)
        box = line(self, (16, 0, 8, 8), 8)
        box.addWidget(self.field, 1)
        box.addWidget(self._count)
        buttons = (
            (self.tr("Previous match"), "arrow-up", lambda: self.stepped.emit(-1)),
            (self.tr("Next match"), "arrow-down", lambda: self.stepped.emit(1)),
            (self.tr("Close the search in the article"), "x", self.close_bar),
        )
        for name, icon, act in buttons:
            button = Button(kit, Kind.ICON, name, icon, size=Size.SMALL)
            button.clicked.connect(act)
            box.addWidget(button)
        self.hide()

    def open_bar(self) -> None:
        """Show the bar, ready to be written in."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self.wanted.emit(self.field.text())

    def close_bar(self) -> None:
        """Put the bar away."""
        self.hide()
        self.closed.emit()

    def show_place(self, place: int, count: int) -> None:
        """Show which of how many is looked at."""
        if not self.field.text().strip():
            told = ""
        elif count:
            told = self.tr("%1 of %2").replace("%1", str(place)).replace("%2", str(count))
        else:
            told = self.tr("No matches")
        if told != self._count.text():
            self._count.setText(told)
            announce(self, told)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Esc, wherever in the bar the focus is."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in _ENTER and self.field.hasFocus():
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.stepped.emit(-1 if back else 1)
        else:
            super().keyPressEvent(event)
