"""A field that takes the keys that are pressed in it."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QKeySequenceEdit, QLineEdit

from agent_desktop.ui.widgets.text import mark


class KeyField(QKeySequenceEdit):
    """One chord, or none when it is emptied. `changed` when it is another one."""

    changed = Signal()

    def __init__(self, name: str, keys: str) -> None:
        super().__init__()
        self.setMaximumSequenceLength(1)
        self.setClearButtonEnabled(True)
        self.setAccessibleName(name)
        self._line = self.findChild(QLineEdit)
        if self._line is not None:
            self._line.setAccessibleName(name)
        self.show_keys(keys)
        self.keySequenceChanged.connect(lambda _: self.changed.emit())

    def keys(self) -> str:
        """What stands there, as Qt reads it (portable text)."""
        return self.keySequence().toString(QKeySequence.SequenceFormat.PortableText)

    def show_keys(self, keys: str) -> None:
        """Show other keys."""
        with QSignalBlocker(self):
            self.setKeySequence(QKeySequence(keys))

    def show_wrong(self, *, wrong: bool) -> None:
        """Mark that it can't be so."""
        if self._line is not None:
            mark(self._line, "wrong", "yes" if wrong else "no")
