"""The conversation about the call, beside the article."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from agent_desktop.ui.chat.conversation import Conversation
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.widgets.boxes import Ground, Hairline, column, line, on_ground
from agent_desktop.ui.widgets.button import Button, Kind, Size
from agent_desktop.ui.widgets.text import Elided, Role, Tone

_WIDTH = 400


class ChatBeside(QWidget):
    """Holds the window's one conversation as long as it is shown here; `closed` when the agent has
    read enough.
    """

    closed = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        on_ground(self, Ground.SURFACE)
        self.setAccessibleName(self.tr("Chat"))
        self.setFixedWidth(kit.theme.px(_WIDTH))
        self._title = Elided(Role.STRONG, Tone.TEXT)
        close = Button(kit, Kind.ICON, self.tr("Close the chat"), "x", size=Size.SMALL)
        close.clicked.connect(self.closed)
        head = line(margins=(16, 7, 12, 7), gap=4)
        head.addWidget(self._title, 1)
        head.addWidget(close)
        inner = QWidget()
        self._inner = column(inner)
        self._inner.addLayout(head)
        self._inner.addWidget(Hairline())
        box = line(self, gap=0)
        box.addWidget(Hairline("down"))
        box.addWidget(inner, 1)
        self.hide()

    def show_conversation(self, conversation: Conversation, title: str) -> None:
        """Take it in, and say with whom it is."""
        self._title.setText(title)
        if self.isHidden():
            self._inner.addWidget(conversation, 1)
            conversation.show()
            self.show()
