"""A field that finds while one writes."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QIcon, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QToolButton

from agent_desktop.ui.kit import Kit
from agent_desktop.ui.theme.tokens import Token

_PAUSE_MS = 60


class FindField(QLineEdit):
    """`wanted` tells the words after a pause in typing, `went_down` the way into the list. Escape
    empties it.
    """

    wanted = Signal(str)
    went_down = Signal()

    def __init__(self, kit: Kit, name: str) -> None:
        super().__init__()
        self._kit = kit
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.setMaxLength(100)
        self._icon = QAction(self)
        self.addAction(self._icon, QLineEdit.ActionPosition.LeadingPosition)
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(name)
        kit.theme.changed.connect(self._draw_icon)
        self._draw_icon()
        self.textChanged.connect(lambda _: self._pause.start())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down goes into the list, Escape empties the field."""
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._tell()
            self.went_down.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self._tell()
        else:
            super().keyPressEvent(event)

    def _tell(self) -> None:
        self._pause.stop()
        self.wanted.emit(self.text().strip())

    def _draw_icon(self) -> None:
        self._icon.setIcon(QIcon(self._kit.theme.pixmap("search", 16, Token.TEXT2)))
