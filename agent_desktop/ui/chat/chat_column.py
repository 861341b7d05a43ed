"""The column of conversations on the page of colleagues."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.views import DeskView
from agent_desktop.domain.ids import RoomName
from agent_desktop.ui.chat.chat_search import ChatSearch
from agent_desktop.ui.chat.conversation import Conversation
from agent_desktop.ui.chat.line_list import LineList
from agent_desktop.ui.chat.new_chat import NewChat
from agent_desktop.ui.chat.room_lines import room_line
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.seen import Seen
from agent_desktop.ui.shortcuts import Key
from agent_desktop.ui.widgets.boxes import Hairline, column, line
from agent_desktop.ui.widgets.button import Button, Kind, Size
from agent_desktop.ui.widgets.cards import Card, EmptyState
from agent_desktop.ui.widgets.text import Role, Text, Tone

_ROOMS = 6


class ChatColumn(Card):
    """The list of conversations over the one that is open; instead of both the search, or the
    choice of whom to write to. `ask_wanted` opens the form of the call that is up.
    """

    ask_wanted = Signal()

    def __init__(self, actions: DeskActions, kit: Kit) -> None:
        super().__init__()
        self._actions, self._kit = actions, kit
        self._seen = Seen()
        self._open: RoomName | None = None
        self.setAccessibleName(self.tr("Chat"))
        self.rooms = LineList(kit, self.tr("Conversations"), _ROOMS)
        self.rooms.opened.connect(self._open_room)
        self.conversation = Conversation(actions, kit)
        self._nothing = EmptyState(kit, "message-square", "", "")
        self.new_chat = NewChat(actions, kit)
        self.new_chat.closed.connect(self._close_new)
        self.search = ChatSearch(actions, kit)
        self.search.found.connect(self._go_to_found)
        self.search.closed.connect(self._close_search)
        self._build()

    def show_view(self, view: DeskView) -> None:
        """Show what has changed."""
        if self._seen.is_news(view.chat, view.municipalities):
            lines = [room_line(room, view, self._kit) for room in view.chat.rooms]
            self.rooms.show_lines(lines)
            if view.chat.open != self._open:
                self._open = view.chat.open
                self.rooms.choose_key(self._open)
                self._below.setCurrentIndex(0 if self._open is None else 1)
                self._parts.setCurrentIndex(0)
            elif self.rooms.chosen() is None:
                self.rooms.choose_key(self._open)
            self._rule.setVisible(bool(lines))
            self._say_nothing_open(any_there=bool(lines))
        self.conversation.show_view(view)
        self.search.show_view(view)

    def ask(self) -> None:
        """A new question: from the call that is up, else to whom one chooses."""
        if self._actions.view.draft is not None:
            self.ask_wanted.emit()
        else:
            self.begin_new()

    def begin_new(self) -> None:
        """Choose whom to write to."""
        self._parts.setCurrentWidget(self.new_chat)
        self.new_chat.begin()

    def send_form(self) -> bool:
        """Send what is being written, if the keyboard is there; whether it was."""
        if not self.conversation.composer.is_written_in():
            return False
        self.conversation.composer.send()
        return True

    def take_back(self) -> None:
        """Hold the conversation again, which was shown elsewhere."""
        self._below.addWidget(self.conversation)
        self._below.setCurrentIndex(0 if self._open is None else 1)

    def _say_nothing_open(self, *, any_there: bool) -> None:
        """What to do about it: one above can be chosen only where there are some."""
        begin = self.tr("Begin one with New question.")
        then = self.tr("Choose one above.") if any_there else begin
        self._nothing.say(self.tr("No conversation is open"), then)

    def _open_room(self, key: str) -> None:
        self._actions.open_room(RoomName(key))
        self.conversation.write()

    def _go_to_found(self, index: int) -> None:
        found = self._actions.view.chat.found
        if index < len(found):
            room, message = found[index].room, found[index].message.id
            self._close_search()
            if room != self._open:
                self._actions.open_room(room)
            self.conversation.look_for(message)

    def _close_new(self) -> None:
        self._parts.setCurrentIndex(0)
        if self._actions.view.chat.open is not None:
            self.conversation.write()
        else:
            self._new.setFocus(Qt.FocusReason.OtherFocusReason)

    def _begin_search(self) -> None:
        self._parts.setCurrentWidget(self.search)
        self.search.begin()

    def _close_search(self) -> None:
        self._parts.setCurrentIndex(0)
        self.search.end()
        self._find.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        words = self.tr("New question")
        self._new = Button(
            self._kit, Kind.QUIET, words, "plus", keys=self._kit.keys.cap(Key.ASK), size=Size.SMALL
        )
        self._new.clicked.connect(self.ask)
        find = self.tr("Search the conversations")
        self._find = Button(self._kit, Kind.ICON, find, "search", size=Size.SMALL)
        self._find.clicked.connect(self._begin_search)
        head = line(margins=(16, 7, 12, 7), gap=4)
        head.addWidget(Text(Role.STRONG, Tone.TEXT, self.tr("Chat")))
        head.addStretch(1)
        head.addWidget(self._new)
        head.addWidget(self._find)
        nothing = QWidget()
        middle = column(nothing, (16, 24, 16, 16))
        middle.addWidget(self._nothing)
        middle.addStretch(1)
        self._below = QStackedWidget()
        self._below.addWidget(nothing)
        self._below.addWidget(self.conversation)
        usual = QWidget()
        inner = column(usual)
        inner.addWidget(self.rooms)
        self._rule = Hairline()
        inner.addWidget(self._rule)
        inner.addWidget(self._below, 1)
        self._parts = QStackedWidget()
        for part in (usual, self.new_chat, self.search):
            self._parts.addWidget(part)
        box = column(self, (1, 1, 1, 1))
        box.addLayout(head)
        box.addWidget(Hairline())
        box.addWidget(self._parts, 1)
