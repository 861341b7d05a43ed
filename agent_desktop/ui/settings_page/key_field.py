"""A field that takes the keys that are pressed in it."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QKeySequenceEdit, QLineEdit

from agent_desktop.ui.kit import Kit
from agent_desktop.ui.widgets.button import Button, Kind, Size
from agent_desktop.ui.widgets.text import Elided, Role, Tone, mark

_EDGE = 2
_HELD = frozenset(
    (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)
)


class KeyField(QKeySequenceEdit):
    """One chord, or none when it is emptied. `changed` when it is another one. `said` is a line for
    what is wrong with it, whose room is always there: nothing moves under the hands.
    """

    changed = Signal()

    def __init__(self, kit: Kit, name: str, keys: str) -> None:
        super().__init__()
        self._kit = kit
        self.setMaximumSequenceLength(1)
        self.setAccessibleName(name)
        self.said = Elided(Role.SMALL, Tone.DANGER)
        self._empty = Button(kit, Kind.ICON, self.tr("No key"), "x", size=Size.SMALL)
        self._empty.setAccessibleName(self.tr("No key: %1").replace("%1", name))
        self._empty.clicked.connect(self.clear)
        self._line = self.findChild(QLineEdit)
        if self._line is not None:
            self._line.setAccessibleName(name)
        self._empty.setParent(self)
        self.keySequenceChanged.connect(self._show_empty)
        self.show_keys(keys)
        self.keySequenceChanged.connect(lambda _: self.changed.emit())

    def keys(self) -> str:
        """What stands there, as Qt reads it (portable text)."""
        return self.keySequence().toString(QKeySequence.SequenceFormat.PortableText)

    def show_keys(self, keys: str) -> None:
        """Show other keys."""
        with QSignalBlocker(self):
            self.setKeySequence(QKeySequence(keys))
        self._show_empty()

    def show_wrong(self, words: str) -> None:
        """Mark that it can't be so, and say why; nothing when it can."""
        self.said.setText(words)
        self.setAccessibleDescription(words)
        if self._line is not None:
            mark(self._line, "wrong", "yes" if words else "no")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt empties the field when a chord begins; what is only held down begins none."""
        if event.key() not in _HELD:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the button that empties it at the right."""
        super().resizeEvent(event)
        size = self._empty.sizeHint()
        at = self.width() - size.width() - _EDGE
        self._empty.setGeometry(at, (self.height() - size.height()) // 2, *size.toTuple())
        if self._line is not None:
            self._line.setTextMargins(0, 0, size.width(), 0)

    def _show_empty(self) -> None:
        had_focus = self._empty.hasFocus()
        self._empty.setVisible(not self.keySequence().isEmpty())
        if had_focus and self._empty.isHidden():
            self.setFocus()
