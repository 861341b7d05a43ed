"""A text that can be read and cut, but not written in."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPlainTextEdit

_KEYS = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}
_TAKES_AWAY = (
    QKeySequence.StandardKey.DeleteStartOfWord,
    QKeySequence.StandardKey.DeleteEndOfWord,
    QKeySequence.StandardKey.DeleteEndOfLine,
    QKeySequence.StandardKey.DeleteCompleteLine,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Undo,
    QKeySequence.StandardKey.Redo,
    QKeySequence.StandardKey.SelectAll,
)


class CutOnly(QPlainTextEdit):
    """Marked text is taken away with Delete or Cut, and comes back with Undo. Nothing is added:
    what goes is what was made, less what was cut.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Only keys that take away or move; the others are nobody's."""
        takes_away = event.key() in _KEYS or any(map(event.matches, _TAKES_AWAY))
        if takes_away or not event.text():
            super().keyPressEvent(event)
        else:
            event.ignore()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Nothing is composed here."""
        event.ignore()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Nothing can be dropped."""
        return False

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Nothing is pasted."""
