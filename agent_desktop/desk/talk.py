"""What the agent does in conversations."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from agent_desktop.desk.notices import NoticeKind
from agent_desktop.desk.team import Team
from agent_desktop.desk.team_protocols import TeamRooms
from agent_desktop.desk.team_views import FoundMessage
from agent_desktop.domain.chat import (
    LONGEST_MESSAGE,
    ChatMessage,
    ChatRoom,
    RoomKind,
)
from agent_desktop.domain.failures import FileRefused, NotSaved
from agent_desktop.domain.ids import (
    MessageId,
    MunicipalityCode,
    RoomName,
    UnitCode,
)

_PAGE = 50
_FOUND = 50
_PERSON = "dm:"
_UNIT = "unit-"
_CITIZEN = "citizen-"


class Talk(Team):
    """The live desk with everything an agent can do in conversations."""

    def __init__(self, *, team: TeamRooms, **rooms: Any) -> None:
        self._shown = _PAGE
        self._looking = False
        self._searching = ""
        super().__init__(team=team, **rooms)

    def open_room(self, room: RoomName | None) -> None:
        """Show a conversation."""
        self._shown = _PAGE
        until = self._team.chat.read_until(room) if room is not None else None
        self._publish(
            chat=replace(
                self.view.chat, open=room, messages=(), more=False, typing=(), first_unread=None
            )
        )
        self._show_chat()
        self._mark_news(until)
        self._mark_read()

    def open_person(self, user: str) -> None:
        """Show the conversation with a colleague."""
        if user and user != self._centre.me.author:
            self.open_room(RoomName(f"{_PERSON}{user}"))

    def look_at_chat(self, looking: bool) -> None:
        """Only what is in front of a person is read."""
        self._looking = looking
        self._mark_read()

    def older_messages(self) -> None:
        """Show more of what was said before."""
        if self.view.chat.more:
            self._shown += _PAGE
            self._show_chat()

    def write_message(
        self,
        room: RoomName,
        text: str,
        *,
        thread: MessageId | None = None,
        answers_to: MessageId | None = None,
    ) -> None:
        """Say something."""
        if self._fits(text):
            writing = self._team.chat.write(
                room, text.strip(), self._now(), thread=thread, answers_to=answers_to
            )
            self._keep(writing, self._show_chat)

    def edit_message(self, message: MessageId, text: str) -> None:
        """Say it otherwise."""
        if self._fits(text):
            self._keep(self._team.chat.edit(message, text.strip()), self._show_chat)

    def withdraw_message(self, message: MessageId) -> None:
        """Take it back."""
        self._keep(self._team.chat.withdraw(message), self._show_chat)

    def react(self, message: MessageId, key: str) -> None:
        """Put a reaction on a message, or take it away."""
        if key.strip():
            self._keep(self._team.chat.react(message, key.strip()), self._show_chat)

    def type_in(self, room: RoomName, typing: bool) -> None:
        """Whether I am writing there."""
        self._team.voice.say_typing(room, typing)

    def take_typing(self, room: str, users: tuple[str, ...]) -> None:
        """Who is writing in a room."""
        if room == self.view.chat.open:
            me = self._centre.me.author
            names = tuple(self._people_now.name_of(user) for user in users if user != me)
            self._publish(chat=replace(self.view.chat, typing=names))

    def send_file(self, room: RoomName, path: Path) -> None:
        """Share a file."""
        self._tasks.start(self._send_file(room, path), "send file")

    def save_file(self, message: MessageId, path: Path) -> None:
        """Fetch a file and write it there."""
        found = self._team.chat.message(message)
        if found is not None and found[1].file is not None:
            self._tasks.start(self._save_file(found[1], path), "save file")

    def search_messages(self, words: str) -> None:
        """Find what was said."""
        self._searching = words.strip()
        self._show_chat()

    def _read_tables(self) -> None:
        """Conversations too."""
        super()._read_tables()
        if self._place is not None:
            self._show_chat()
            self._mark_read()

    def _show_chat(self) -> None:
        chat = self.view.chat
        rooms = tuple(sorted(map(self._room_view, self._rooms_to_show()), key=_newest_first))
        messages, more = (
            self._team.chat.messages(chat.open, self._shown)
            if chat.open is not None
            else ([], False)
        )
        read_by = (
            tuple(self._team.chat.read_by(chat.open, messages[-1].at))
            if chat.open is not None and messages
            else ()
        )
        self._publish(
            chat=replace(
                chat,
                rooms=rooms,
                messages=tuple(messages),
                more=more,
                read_by=read_by,
                query=self._searching,
                found=self._found_messages(),
            )
        )

    def _rooms_to_show(self) -> Iterable[tuple[RoomName, ChatMessage | None, int]]:
        """All that are known; also a new one with a person, and no citizen of somebody else's."""
        known = self._team.chat.rooms()
        open_one = self.view.chat.open
        names = {name for name, _, _ in known}
        if open_one is not None and open_one not in names:
            known = [(open_one, None, 0), *known]
        return [
            room
            for room in known
            if not room[0].startswith(_CITIZEN) or self._team.citizens.mine_of(room[0])
        ]

    def _room_view(self, room: tuple[RoomName, ChatMessage | None, int]) -> ChatRoom:
        name, last, unread = room
        kind, title, municipality, unit = self._about(name)
        return ChatRoom(
            name=name,
            kind=kind,
            title=title,
            municipality=municipality,
            unit=unit,
            last_text=_first_line(last),
            last_author=last.name if last is not None else "",
            last_at=last.at if last is not None else None,
            unread=unread,
        )

    def _about(
        self, name: RoomName
    ) -> tuple[RoomKind, str, MunicipalityCode | None, UnitCode | None]:
        if name.startswith(_PERSON):
            title = self._people_now.name_of(name.removeprefix(_PERSON))
            return RoomKind.PERSON, title, None, None
        if name.startswith(_UNIT):
            code, _, unit = name.removeprefix(_UNIT).partition("-")
            municipality = self._centre.municipality(MunicipalityCode(code))
            units = municipality.units if municipality is not None else ()
            title = next((u.name for u in units if u.code == unit), unit)
            return RoomKind.UNIT, title, MunicipalityCode(code), UnitCode(unit)
        if name.startswith(_CITIZEN):
            chat = next((c for c in self._said.chats if c.room == name), None)
            of = chat.municipality if chat is not None else None
            return RoomKind.CITIZEN, chat.topic if chat else "", of, None
        return RoomKind.TEAM, "", None, None

    def _found_messages(self) -> tuple[FoundMessage, ...]:
        if not self._searching:
            return ()
        return tuple(
            FoundMessage(room, self._about(room)[1], message)
            for room, message in self._team.chat.find(self._searching, _FOUND)
            if not room.startswith(_CITIZEN) or self._team.citizens.mine_of(room)
        )

    def _mark_news(self, until: datetime | None) -> None:
        """Where the news begins, when a room is opened."""
        news = (m for m in self.view.chat.messages if not m.mine and until and m.at > until)
        first = next(news, None)
        messages = self.view.chat.messages
        if first is not None:
            before = messages[: messages.index(first)]
            self._publish(
                chat=replace(self.view.chat, first_unread=before[-1].id if before else "")
            )

    def _mark_read(self) -> None:
        """What is open and looked at is read, here and for the others."""
        chat = self.view.chat
        room = chat.room(chat.open)
        sent = [m for m in chat.messages if m.id.startswith("$")]
        if self._looking and room is not None and room.unread and sent:
            self._team.voice.say_read(room.name, sent[-1].id)
            self._keep(self._team.chat.read(room.name, sent[-1]), self._show_chat)

    def _fits(self, text: str) -> bool:
        if len(text) > LONGEST_MESSAGE:
            self.tell(NoticeKind.MESSAGE_TOO_LONG, str(LONGEST_MESSAGE))
            return False
        self._board.withdraw(NoticeKind.MESSAGE_TOO_LONG)
        return bool(text.strip())

    async def _send_file(self, room: RoomName, path: Path) -> None:
        self._busy(path.name, True)
        try:
            file = await self._team.files.send(path)
            await self._team.chat.share(room, file, self._now())
        except FileRefused as error:
            kind = NoticeKind.FILE_TOO_LARGE if error.too_large else NoticeKind.FILE_REFUSED
            self._board.notice(kind, path.name)
        except NotSaved as error:
            self._disk_refused(str(error))
        self._busy(path.name, False)
        self._show_chat()

    async def _save_file(self, message: ChatMessage, path: Path) -> None:
        assert message.file is not None  # noqa: S101 - whoever asks has looked
        self._busy(message.file.name, True)
        try:
            await self._team.files.fetch(message.file, path)
            self._board.notice(NoticeKind.FILE_SAVED, str(path))
        except FileRefused as error:
            kind = NoticeKind.FILE_TOO_LARGE if error.too_large else NoticeKind.FILE_REFUSED
            self._board.notice(kind, message.file.name)
        self._busy(message.file.name, False)

    def _busy(self, name: str, busy: bool) -> None:
        others = tuple(n for n in self.view.chat.busy if n != name)
        now = (*others, name) if busy else others
        self._publish(chat=replace(self.view.chat, busy=now))


def _newest_first(room: ChatRoom) -> tuple[bool, float, str]:
    last = room.last_at.timestamp() if room.last_at is not None else 0.0
    return (not room.unread, -last, room.title)


def _first_line(message: ChatMessage | None) -> str:
    if message is None:
        return ""
    if message.file is not None:
        return message.file.name
    return " ".join(message.text.split())[:120]
