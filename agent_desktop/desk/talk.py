"""What the agent does in conversations, with questions, and with citizens who write."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from agent_desktop.desk.escalation import Escalation
from agent_desktop.desk.team import Team
from agent_desktop.desk.team_protocols import TeamRooms
from agent_desktop.desk.team_views import FoundMessage
from agent_desktop.desk.views import NoticeKind
from agent_desktop.domain.call import CallState
from agent_desktop.domain.chat import (
    LONGEST_MESSAGE,
    ChatMessage,
    ChatRoom,
    CitizenChat,
    CitizenChatState,
    RoomKind,
)
from agent_desktop.domain.contact import Channel
from agent_desktop.domain.failures import FileRefused, NotSaved
from agent_desktop.domain.ids import (
    CallId,
    CitizenChatId,
    MessageId,
    MunicipalityCode,
    QuestionId,
    RoomName,
    UnitCode,
)
from agent_desktop.domain.question import Question, QuestionState

_PAGE, _FOUND = 50, 50
_PERSON, _UNIT, _TEAM, _CITIZEN = "dm:", "unit-", "duty-team", "citizen-"
_WAITS = {QuestionState.OPEN, QuestionState.TAKEN}


class Talk(Team):
    """The live desk with everything an agent can do in conversations."""

    def __init__(self, *, team: TeamRooms, **rooms: Any) -> None:
        self._shown = _PAGE
        self._looking = False
        self._searching = ""
        self._rung: set[QuestionId] = set()
        super().__init__(team=team, **rooms)
        minutes = team.rules.remind_minutes
        after = timedelta(minutes=minutes) if minutes else None
        self._escalation = Escalation(rooms["questions"], self._now, after)

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

    def ring_person(self, user: str) -> None:
        """Call a colleague: about the call that is up, if there is one."""
        person = self._people_now.of(user)
        number = person.extension if person is not None else ""
        if not number:
            found = next((e for e in self._staff.all() if e.user == user and e.numbers), None)
            number = found.numbers[0].dialable if found is not None else ""
        if not number:
            self.tell(NoticeKind.NO_NUMBER, self._people_now.name_of(user))
            return
        call = self.view.active_call()
        if call is not None and call.state in {CallState.ACTIVE, CallState.HELD}:
            self.consult(call.call, number)
        else:
            self.dial(number)

    def close_question(self, question: QuestionId) -> None:
        """It is settled, or it is not."""
        found = self._question(question)
        if found is not None:
            closing = found.state is not QuestionState.CLOSED
            self._keep(self._escalation.close(found, closing))

    def remind_question(self, question: QuestionId, when: datetime | None) -> None:
        """Be reminded then."""
        if self._question(question) is not None:
            self._keep(self._escalation.remind(question, when))

    def ask_deputy(self, question: QuestionId) -> None:
        """Ask the next unit, when there is no answer."""
        found = self._question(question)
        unit = self._deputy(found) if found is not None else None
        if found is not None and unit is not None:
            self._keep(self._escalation.forward(found, unit))

    def claim_citizen(self, chat: CitizenChatId) -> None:
        """Take a citizen's conversation."""
        found = next((c for c in self.view.queue.chats if c.id == chat), None)
        if found is not None and found.state is CitizenChatState.WAITING:
            self._keep(self._team.citizens.claim(found, self._now()), self.reload)

    def close_citizen(self, call: CallId) -> None:
        """The conversation is over; its note stays to be finished."""
        found = self._chat_of(call)
        if found is not None:
            self._keep(self._team.citizens.close(found, self._now()), self.reload)

    def reload(self) -> None:
        """Local tables have changed: conversations are read again too."""
        super().reload()
        if self._place is not None:
            self._take_citizens(self._team.citizens.open())
            self._show_chat()
            self._mark_read()
            self._tell_of_rings()

    def take_news(self) -> None:
        """What was heard, or has grown old; a reminder may be due."""
        super().take_news()
        due = tuple(q.id for q in self.view.open_questions if self._is_due(q))
        if due != self.view.chat.reminders:
            self._publish(chat=replace(self.view.chat, reminders=due))

    def _tell_of_rings(self) -> None:
        """A case handler wants to be rung about the call that is up: said once."""
        for question in self.view.questions:
            if question.ring_me and question.id not in self._rung:
                self._rung.add(question.id)
                name = self._people_now.name_of(question.ring_me)
                self.tell(NoticeKind.RING_ME, name)

    def _is_due(self, question: Question) -> bool:
        return (
            question.state in _WAITS
            and question.remind is not None
            and question.remind <= self._now()
        )

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
            chat = next((c for c in self._team.citizens.open() if c.room == name), None)
            of = chat.municipality if chat is not None else None
            return RoomKind.CITIZEN, chat.topic if chat else "", of, None
        return RoomKind.TEAM, "", None, None

    def _found_messages(self) -> tuple[FoundMessage, ...]:
        if not self._searching:
            return ()
        return tuple(
            FoundMessage(room, self._about(room)[1], message)
            for room, message in self._team.chat.find(self._searching, _FOUND)
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

    def _question(self, question: QuestionId) -> Question | None:
        return next((q for q in self.view.open_questions if q.id == question), None)

    def _deputy(self, question: Question) -> UnitCode | None:
        """The unit that answers when this one does not."""
        municipality = self._centre.municipality(question.municipality)
        units = municipality.units if municipality is not None else ()
        return next((u.deputy for u in units if u.code == question.unit and u.deputy), None)

    def _take_citizens(self, chats: Iterable[CitizenChat]) -> None:
        """One that became mine has a note; one that a colleague was quicker with is told of."""
        me = self._centre.me.author
        for chat in chats:
            call = CallId(f"chat-{chat.id}")
            is_mine = chat.claimed_by == me and chat.state is CitizenChatState.CLAIMED
            if is_mine and call not in self._notes and self._calls.get(call) is None:
                self._open_chat_note(call, chat)

    def _open_chat_note(self, call: CallId, chat: CitizenChat) -> None:
        made = self._calls.by_hand(call, chat.waiting_since)
        municipality = self._centre.municipality(chat.municipality)
        if municipality is not None:
            self._calls.give_municipality(call, municipality)
        self._open_note(made, Channel.CHAT)
        if municipality is not None:
            self._notes.update(call, municipality=municipality.code)
        self.open_room(chat.room)

    def _chat_of(self, call: CallId) -> CitizenChat | None:
        return next((c for c in self.view.queue.chats if f"chat-{c.id}" == call), None)


def _newest_first(room: ChatRoom) -> tuple[bool, float, str]:
    last = room.last_at.timestamp() if room.last_at is not None else 0.0
    return (not room.unread, -last, room.title)


def _first_line(message: ChatMessage | None) -> str:
    if message is None:
        return ""
    if message.file is not None:
        return message.file.name
    return " ".join(message.text.split())[:120]
