"""The field to tell the editors what is wrong with an article."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from agent_desktop.ui.announce import announce
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.widgets.boxes import column, line
from agent_desktop.ui.widgets.button import Button, Kind, Size
from agent_desktop.ui.widgets.text import Role, Text, Tone

_LONGEST = 500


class ReportField(QWidget):
    """Enter sends, Esc closes; then a line says that it is reported."""

    written = Signal(str)
    closed = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.field = QLineEdit()
        self.field.setMaxLength(_LONGEST)
        self.field.setAccessibleName(self.tr("What is wrong with the article?"))
        self.field.setPlaceholderText(self.field.accessibleName())
        self.field.returnPressed.connect(self._send)
        self._send_it = Button(kit, Kind.SECONDARY, self.tr("Report"), size=Size.SMALL)
        self._send_it.clicked.connect(self._send)
        self._done = Text(Role.DENSE, Tone.OK, self.tr("Reported to the editors. Thank you."))
        box = column(self, (16, 0, 16, 8))
        writing = line()
        writing.addWidget(self.field, 1)
        writing.addWidget(self._send_it)
        box.addLayout(writing)
        box.addWidget(self._done)
        self.hide()

    def open_field(self) -> None:
        """Show the field, ready to be written in."""
        self._show_writing(True)
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def put_away(self) -> None:
        """Another article is open: what was written here is not about it."""
        self.field.clear()
        self.hide()

    def holds_unsent(self) -> bool:
        """Whether a report is being written."""
        return bool(self.field.text().strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; what is written stays."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _send(self) -> None:
        text = self.field.text().strip()
        if not text:
            return
        self.written.emit(text)
        self.field.clear()
        self._show_writing(False)
        announce(self, self._done.text())
        self.closed.emit()

    def _show_writing(self, writing: bool) -> None:
        self.field.setVisible(writing)
        self._send_it.setVisible(writing)
        self._done.setVisible(not writing)
