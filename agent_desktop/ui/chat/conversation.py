"""The conversation that is open."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.views import DeskView
from agent_desktop.domain.chat import ChatMessage, ChatRoom
from agent_desktop.domain.ids import MessageId, RoomName
from agent_desktop.ui.chat.chat_words import read_words, room_title, typing_words
from agent_desktop.ui.chat.composer import Composer
from agent_desktop.ui.chat.draft import Mode
from agent_desktop.ui.chat.entries import entries
from agent_desktop.ui.chat.message_acts import MessageActs
from agent_desktop.ui.chat.room_head import RoomHead
from agent_desktop.ui.chat.timeline import Timeline
from agent_desktop.ui.chat.write_field import files_of
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.seen import Seen
from agent_desktop.ui.widgets.boxes import Hairline, column, line
from agent_desktop.ui.widgets.button import Button, Kind, Size
from agent_desktop.ui.widgets.text import Elided, Role, Text, Tone, one_line

_WINDOW = {QEvent.Type.WindowActivate, QEvent.Type.WindowDeactivate}


class Conversation(QWidget):
    """Messages, who is writing, and the field. While it is in front of a person it is read."""

    def __init__(self, actions: DeskActions, kit: Kit) -> None:
        super().__init__()
        self._actions, self._kit = actions, kit
        self._seen, self._looks = Seen(), False
        self._room: RoomName | None = None
        self._wanted: MessageId | None = None
        self.setAcceptDrops(True)
        self.acts = MessageActs(actions)
        self.head = RoomHead(actions, kit)
        self.timeline = Timeline(actions, kit, self.acts)
        self.composer = Composer(actions, kit)
        self._now = Elided(Role.SMALL, Tone.TEXT2)
        self.below = Button(kit, Kind.SECONDARY, "", "arrow-down", size=Size.SMALL)
        self._show_below(0)
        self._shut = Text(Role.DENSE, Tone.TEXT2, self.tr("Nobody can write here."))
        self._shut.setContentsMargins(12, 12, 12, 12)
        self._connect()
        box = column(self)
        box.addWidget(self.head)
        box.addWidget(self.timeline, 1)
        news = QWidget()
        news.setMinimumHeight(kit.theme.px(28))
        row = line(news, (12, 0, 12, 0))
        row.addWidget(self._now, 1)
        row.addWidget(self.below, 0, Qt.AlignmentFlag.AlignRight)
        box.addWidget(news)
        box.addWidget(Hairline())
        box.addWidget(self.composer)
        box.addWidget(self._shut)

    def show_view(self, view: DeskView) -> None:
        """Show what has changed."""
        chat = view.chat
        room = chat.room(chat.open)
        if not self._seen.is_news(chat, view.open_questions, view.municipalities, view.calls):
            return
        if chat.open != self._room:
            self._room = chat.open
            self.timeline.begin(room)
        self.head.show_view(view, room)
        self._show_composer(view, room)
        self._now.setText(self._now_words(view))
        self.timeline.show_entries(entries(chat, view.open_questions), read_words(chat.read_by))
        if self._wanted is not None and self.timeline.go_to(self._wanted):
            self._wanted = None

    def look_for(self, message: MessageId) -> None:
        """Go to this message as soon as it is here."""
        self._wanted = None if self.timeline.go_to(message) else message

    def write(self) -> None:
        """Put the cursor in the field."""
        self.composer.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def event(self, event: QEvent) -> bool:
        """The window comes to the front, or goes behind others."""
        if event.type() in _WINDOW:
            self._look(event.type() is QEvent.Type.WindowActivate and self.isVisible())
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        """It is in front of a person, if the window is."""
        super().showEvent(event)
        self._look(self.isActiveWindow())

    def hideEvent(self, event: QHideEvent) -> None:
        """It is not any more."""
        super().hideEvent(event)
        self._look(False)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped anywhere here."""
        if files_of(event.mimeData()) and not self.composer.isHidden():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """They go with the next message."""
        self.composer.add_files(files_of(event.mimeData()))
        event.acceptProposedAction()
        self.write()

    def _look(self, looks: bool) -> None:
        if looks is not self._looks:
            self._looks = looks
            self._actions.look_at_chat(looks)

    def _connect(self) -> None:
        begin = self.composer.begin
        self.acts.answered.connect(lambda message: begin(Mode.REPLY, message))
        self.acts.threaded.connect(lambda message: begin(Mode.THREAD, message))
        self.acts.edited.connect(lambda message: begin(Mode.EDIT, message))
        self.acts.withdrawn.connect(lambda message: begin(Mode.WITHDRAW, message))
        self.composer.edit_last.connect(self._edit_last)
        self.timeline.older.connect(self._actions.older_messages)
        self.timeline.below.connect(self._show_below)
        self.below.clicked.connect(self.timeline.go_to_end)

    def _show_below(self, count: int) -> None:
        self.below.setVisible(count > 0)
        self.below.rename(self.tr("%n new", "", count))
        self.below.setAccessibleName(self.tr("Go to %n new message(s)", "", count))

    def _show_composer(self, view: DeskView, room: ChatRoom | None) -> None:
        can_write = room is not None and room.can_write
        self.composer.setVisible(can_write)
        self._shut.setVisible(room is not None and not can_write)
        name = room_title(room)
        municipality = view.municipality(room.municipality) if room is not None else None
        if municipality is not None:
            name = f"{name}, {municipality.name}"
        self.composer.turn_to(view.chat.open, name)

    def _now_words(self, view: DeskView) -> str:
        """Files on their way come before who is writing."""
        if view.chat.busy:
            names = ", ".join(one_line(name) for name in view.chat.busy)
            return self.tr("Fetching or sending %1 …").replace("%1", names)
        return typing_words(view.chat.typing)

    def _edit_last(self) -> None:
        mine = [m for m in self._actions.view.chat.messages if self.acts.can_edit(m)]
        last: ChatMessage | None = mine[-1] if mine else None
        if last is not None:
            self.composer.begin(Mode.EDIT, last)
