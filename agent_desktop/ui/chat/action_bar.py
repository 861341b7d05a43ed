"""The buttons over the message under the pointer."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QWidget

from agent_desktop.ui.chat.chat_words import REACTIONS, reaction_icon, reaction_word
from agent_desktop.ui.chat.message_acts import MessageActs
from agent_desktop.ui.chat.message_row import MessageRow
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.widgets.boxes import line
from agent_desktop.ui.widgets.button import Button, Kind, Size


class ActionBar(QFrame):
    """For the pointer only; the keyboard has a key for each, and the menu."""

    def __init__(self, kit: Kit, acts: MessageActs, over: QWidget) -> None:
        super().__init__(over)
        self._acts = acts
        self._row: MessageRow | None = None
        self.setProperty("chat", "bar")
        box = line(self, (2, 2, 2, 2), 0)
        for key in REACTIONS:
            button = self._button(kit, reaction_word(key), reaction_icon(key))
            button.clicked.connect(lambda _=False, key=key: self._react(key))
            box.addWidget(button)
        reply = self._button(kit, self.tr("Reply"), "reply")
        reply.clicked.connect(lambda: self._row and acts.answered.emit(self._row.message))
        thread = self._button(kit, self.tr("Reply in thread"), "messages-square")
        thread.clicked.connect(lambda: self._row and acts.threaded.emit(self._row.message))
        self._more = self._button(kit, self.tr("More"), "ellipsis")
        self._more.clicked.connect(self._open_menu)
        for button in (reply, thread, self._more):
            box.addWidget(button)
        self.hide()

    def show_at(self, row: MessageRow) -> None:
        """Stand at the upper right of a message that something can be done with."""
        self._row = row
        if not self._acts.can_answer(row.message):
            self.hide()
            return
        self.adjustSize()
        top = max(row.y() - self.height() // 2, 0)
        self.move(row.geometry().right() - self.width() - 8, top)
        self.raise_()
        self.show()

    def leave(self) -> None:
        """Go away."""
        self._row = None
        self.hide()

    def _button(self, kit: Kit, word: str, icon: str) -> Button:
        button = Button(kit, Kind.ICON, word, icon, size=Size.SMALL)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button

    def _react(self, key: str) -> None:
        if self._row is not None:
            self._acts.react(self._row.message, key)

    def _open_menu(self) -> None:
        if self._row is not None:
            at = self._more.mapToGlobal(QPoint(0, self._more.height()))
            self._acts.menu(self._row, self._row.message).popup(at)
