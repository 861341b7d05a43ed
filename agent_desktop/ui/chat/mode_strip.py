"""The line over the field: what is being replied to, edited or taken back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame

from agent_desktop.ui.chat.chat_words import excerpt, first_name
from agent_desktop.ui.chat.draft import Draft, Mode
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.widgets.boxes import line
from agent_desktop.ui.widgets.button import Button, Kind, Size
from agent_desktop.ui.widgets.text import Elided, Role, Tone


class ModeStrip(QFrame):
    """`closed` lets go of it; `agreed` takes the message back."""

    closed = Signal()
    agreed = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.setProperty("chat", "mode")
        self._words = Elided(Role.SMALL, Tone.TEXT2)
        self.take_back = Button(kit, Kind.SECONDARY, self.tr("Take back"), size=Size.SMALL)
        self.take_back.clicked.connect(self.agreed)
        close = Button(kit, Kind.ICON, self.tr("Let it be"), "x", size=Size.SMALL)
        close.clicked.connect(self.closed)
        box = line(self, (10, 2, 2, 2))
        box.addWidget(self._words, 1)
        box.addWidget(self.take_back)
        box.addWidget(close)
        self.hide()

    def show_draft(self, draft: Draft) -> None:
        """Say what the message is about."""
        about = draft.about
        self.setVisible(about is not None)
        if about is None:
            return
        match draft.mode:
            case Mode.EDIT:
                words = self.tr("Editing: “%1”")
            case Mode.WITHDRAW:
                words = self.tr("Take back “%1” for everybody?")
            case Mode.THREAD:
                words = self.tr("In the thread of %2: “%1”")
            case _:
                words = self.tr("Reply to %2: “%1”")
        words = words.replace("%2", first_name(about.name)).replace("%1", excerpt(about))
        self._words.setText(words)
        self.setAccessibleName(words)
        self.take_back.setVisible(draft.mode is Mode.WITHDRAW)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape lets go."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
