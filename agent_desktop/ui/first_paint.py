"""The moment a window is on the screen for the first time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

_LONGEST_MS = 500
"""A window that is minimized, or on a screen that is off, is painted later or never."""


class FirstPaint(QObject):
    """Calls `then` once, after everything in the window has been painted; after half a second
    also if it has not.
    """

    def __init__(self, window: QWidget, then: Callable[[], None]) -> None:
        super().__init__(window)
        self._window, self._then = window, then
        self._over = False
        window.installEventFilter(self)
        QTimer.singleShot(_LONGEST_MS, self, self._end)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window is painted first, what lies in it in the same turn of the loop."""
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._end)
        return super().eventFilter(watched, event)

    def _end(self) -> None:
        if not self._over:
            self._over = True
            self._window.removeEventFilter(self)
            self._then()
            self.deleteLater()
