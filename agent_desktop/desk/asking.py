"""What the agent does with questions to case handlers, and with citizens who write."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from msgspec.structs import replace

from agent_desktop.desk.escalation import Escalation
from agent_desktop.desk.notices import NoticeKind
from agent_desktop.desk.talk import Talk
from agent_desktop.desk.team_protocols import TeamRooms
from agent_desktop.domain.call import CallState
from agent_desktop.domain.chat import (
    CitizenChat,
    CitizenChatState,
)
from agent_desktop.domain.contact import Channel
from agent_desktop.domain.ids import (
    CallId,
    CitizenChatId,
    QuestionId,
    UnitCode,
)
from agent_desktop.domain.question import Question, QuestionState

_WAITS = {QuestionState.OPEN, QuestionState.TAKEN}


class Asking(Talk):
    """The live desk with everything an agent can do with questions and citizens' conversations."""

    def __init__(self, *, team: TeamRooms, **rooms: Any) -> None:
        self._rung: set[QuestionId] = set()
        self._noted: set[CitizenChatId] = set()
        self._claiming: set[CitizenChatId] = set()
        super().__init__(team=team, **rooms)
        minutes = team.rules.remind_minutes
        after = timedelta(minutes=minutes) if minutes else None
        self._escalation = Escalation(rooms["questions"], self._now, after)

    def reload(self) -> None:
        """Local tables have changed: somebody may want to be rung."""
        super().reload()
        if self._place is not None:
            self._tell_of_rings()

    def _read_tables(self) -> None:
        """Who waits in chat too."""
        super()._read_tables()
        if self._place is not None:
            self._take_citizens(self._said.chats)

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
            self._claiming.add(chat)
            self._keep(self._team.citizens.claim(found, self._now()), self.reload)

    def close_citizen(self, call: CallId) -> None:
        """The conversation is over; its note stays to be finished."""
        found = self._chat_of(call)
        if found is not None:
            self._keep(self._team.citizens.close(found, self._now()), self.reload)

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
            if chat.id in self._claiming and chat.claimed_by:
                self._claiming.discard(chat.id)
                if chat.claimed_by != me:
                    name = self._people_now.name_of(chat.claimed_by)
                    self.tell(NoticeKind.CHAT_TAKEN, name)
            is_mine = chat.claimed_by == me and chat.state is CitizenChatState.CLAIMED
            if is_mine and chat.id not in self._noted and call not in self._notes:
                self._noted.add(chat.id)
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
