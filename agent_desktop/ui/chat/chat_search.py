"""Finding conversations, and what was said in them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.views import DeskView
from agent_desktop.domain.ids import RoomName
from agent_desktop.ui.chat.chat_words import room_title
from agent_desktop.ui.chat.line_list import LineList
from agent_desktop.ui.chat.room_lines import found_line, room_line
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.seen import Seen
from agent_desktop.ui.widgets.boxes import Hairline, column, empty_layout, line
from agent_desktop.ui.widgets.button import Button, Kind, Size
from agent_desktop.ui.widgets.cards import GroupHeading, quiet_line
from agent_desktop.ui.widgets.find_field import FindField

_SHOWN = 12


class ChatSearch(QWidget):
    """Conversations by their titles over messages by their words. `found` tells which message was
    chosen; `closed` when the search is over.
    """

    found = Signal(int)
    closed = Signal()

    def __init__(self, actions: DeskActions, kit: Kit) -> None:
        super().__init__()
        self._actions, self._kit = actions, kit
        self._seen = Seen()
        self._words = ""
        self.field = FindField(kit, self.tr("Conversation or words"))
        self.field.wanted.connect(self._find)
        self.field.went_down.connect(self._go_down)
        self.rooms = LineList(kit, self.tr("Conversations found"), 4)
        self.rooms.opened.connect(self._open_room)
        self.messages = LineList(kit, self.tr("Messages found"), _SHOWN)
        self.messages.opened.connect(lambda key: self.found.emit(int(key)))
        self._nothing = quiet_line("")
        self._heading = column()
        close = Button(kit, Kind.ICON, self.tr("End the search"), "x", size=Size.SMALL)
        close.clicked.connect(self.closed)
        box = column(self)
        head = line(margins=(12, 8, 8, 8))
        head.addWidget(self.field, 1)
        head.addWidget(close)
        box.addLayout(head)
        box.addWidget(Hairline())
        box.addWidget(self.rooms)
        box.addLayout(self._heading)
        box.addWidget(self.messages)
        box.addWidget(self._nothing)
        box.addStretch(1)

    def begin(self) -> None:
        """Start anew."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._show()

    def end(self) -> None:
        """Forget the words."""
        self._words = ""
        self.field.clear()
        if self._actions.view.chat.query:
            self._actions.search_messages("")

    def show_view(self, view: DeskView) -> None:
        """What was found."""
        if self._seen.is_news(view.chat) and self.isVisible():
            self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape ends it."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _find(self, words: str) -> None:
        if words != self._words:
            self._words = words
            self._actions.search_messages(words)
            self._show()

    def _show(self) -> None:
        view = self._actions.view
        words = self._words.lower()
        rooms = [r for r in view.chat.rooms if words and words in room_title(r).lower()]
        self.rooms.show_lines([room_line(room, view, self._kit) for room in rooms])
        found = view.chat.found if words else ()
        lines = [found_line(n, one, view, self._kit) for n, one in enumerate(found)]
        self.messages.show_lines(lines)
        empty_layout(self._heading)
        if lines:
            self._heading.addWidget(GroupHeading(self.tr("Messages"), len(lines)))
        self._nothing.setVisible(not rooms and not lines)
        self._nothing.setText(
            self.tr("Nothing found. Only what is fetched to this machine is searched.")
            if words
            else self.tr("Write a name, a unit, or words that were said.")
        )

    def _go_down(self) -> None:
        to = self.rooms if self.rooms.rows.items else self.messages
        to.choose_first()
        to.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_room(self, key: str) -> None:
        self._actions.open_room(RoomName(key))
        self.closed.emit()
