"""What can be done with the whole conversation."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.views import DeskView
from agent_desktop.domain.call import CallState
from agent_desktop.domain.chat import ChatRoom, RoomKind
from agent_desktop.domain.contact import Channel
from agent_desktop.domain.ids import CallId
from agent_desktop.ui.chat.chat_words import room_title
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.widgets.boxes import Hairline, column, line
from agent_desktop.ui.widgets.button import Button, Kind, Size
from agent_desktop.ui.widgets.text import Elided, Role, Tone

_PERSON = "dm:"


class RoomHead(QWidget):
    """A colleague's name and *Ring*, a citizen's topic and the end of the conversation. Units and
    the team have none.
    """

    def __init__(self, actions: DeskActions, kit: Kit) -> None:
        super().__init__()
        self._actions = actions
        self._room: ChatRoom | None = None
        self._title = Elided(Role.STRONG, Tone.TEXT)
        self.ring = Button(kit, Kind.SECONDARY, self.tr("Ring"), "phone", size=Size.SMALL)
        self.ring.clicked.connect(self._ring)
        end = self.tr("End the conversation")
        self.end = Button(kit, Kind.SECONDARY, end, size=Size.SMALL)
        self.end.clicked.connect(self._end)
        box = column(self)
        row = line(margins=(12, 4, 12, 4))
        row.addWidget(self._title, 1)
        row.addWidget(self.ring)
        row.addWidget(self.end)
        box.addLayout(row)
        box.addWidget(Hairline())

    def show_view(self, view: DeskView, room: ChatRoom | None) -> None:
        """Show what has changed."""
        self._room = room
        kind = room.kind if room is not None else None
        self.setVisible(kind in {RoomKind.PERSON, RoomKind.CITIZEN})
        self._title.setText(room_title(room))
        self.ring.setVisible(kind is RoomKind.PERSON)
        words = self.tr("Ring about the call") if _in_call(view) else self.tr("Ring")
        self.ring.rename(words)
        self.end.setVisible(kind is RoomKind.CITIZEN)

    def _ring(self) -> None:
        if self._room is not None:
            self._actions.ring_person(self._room.name.removeprefix(_PERSON))

    def _end(self) -> None:
        chats = self._actions.view.queue.chats
        room = self._room
        found = (chat for chat in chats if room is not None and chat.room == room.name)
        chat = next(found, None)
        if chat is not None:
            self._actions.close_citizen(CallId(f"chat-{chat.id}"))


def _in_call(view: DeskView) -> bool:
    call = view.active_call()
    return call is not None and call.channel is Channel.PHONE and call.state is not CallState.ENDED
