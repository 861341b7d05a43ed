"""A field that finds while one writes."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from agent_desktop.ui.kit import Kit
from agent_desktop.ui.widgets.icon_field import IconField

_PAUSE_MS = 60


class FindField(IconField):
    """`wanted` tells the words after a pause in typing, `went_down` the way into the list. Escape
    empties it.
    """

    wanted = Signal(str)
    went_down = Signal()

    def __init__(self, kit: Kit, name: str) -> None:
        super().__init__(kit, "search", name)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self.setMaxLength(100)
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
