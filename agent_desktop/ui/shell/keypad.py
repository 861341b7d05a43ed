"""Digits to send into a call."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from agent_desktop.ui.kit import Kit
from agent_desktop.ui.widgets.button import Button, Kind

KEYS = "123456789*0#"
_COLUMNS = 3


class Keypad(QWidget):
    """Twelve buttons; with the focus inside, the same keys of the keyboard work too."""

    pressed = Signal(str)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Keypad"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box = QGridLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        for place, key in enumerate(KEYS):
            button = Button(kit, Kind.SECONDARY, key)
            button.setAccessibleName(self.tr("Digit %1").replace("%1", key))
            button.clicked.connect(lambda _=False, k=key: self.pressed.emit(k))
            box.addWidget(button, place // _COLUMNS, place % _COLUMNS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send what was typed when it is on the keypad."""
        if event.text() and event.text() in KEYS:
            self.pressed.emit(event.text())
        else:
            super().keyPressEvent(event)
