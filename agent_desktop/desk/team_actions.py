"""What a person can do with colleagues, the queue and conversations. Part of DeskActions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Protocol

from agent_desktop.domain.ids import (
    CallId,
    CitizenChatId,
    MessageId,
    QuestionId,
    QueueCallId,
    ReinforcementId,
    RoomName,
)
from agent_desktop.domain.queue import PauseReason
from agent_desktop.domain.status import AgentStatus
from agent_desktop.domain.team import Colleague, MayCall


class TeamActions(Protocol):
    """Colleagues and the queue. The rules of DeskActions hold."""

    def set_status(self, status: AgentStatus, reason: PauseReason | None = None) -> None:
        """FREE, PAUSE (with a reason) or OFF_DUTY; the other states are set by the calls. It is
        asked of the exchange, and shown as asked until that confirms it."""
        ...

    def find_colleagues(self, words: str) -> tuple[Colleague, ...]:
        """Everybody who has every word as the beginning of a word of name, unit, skill, employer or
        number; by name. All of them without words."""
        ...

    def take_lost(self, call: QueueCallId) -> None:
        """Say that I call back; whoever says so first has it. Once more: somebody else may."""
        ...

    def call_lost(self, call: QueueCallId) -> None:
        """Take a lost call and ring the number."""
        ...

    def settle_lost(self, call: QueueCallId) -> None:
        """Nothing is left to do about it."""
        ...

    def call_for_help(
        self, users: Sequence[str], reason: str, until: datetime | None = None
    ) -> None:
        """Ask colleagues into the queue. Nothing without users."""
        ...

    def answer_help(self, call: ReinforcementId, accept: bool) -> None:
        """Come, and be in the queue at once, or not. Having come, False is to leave again."""
        ...

    def end_help(self, call: ReinforcementId) -> None:
        """Release all who came."""
        ...

    def choose_may_call(self, may: MayCall) -> None:
        """Who may call me in outside my shift; kept for the next start."""
        ...

    def choose_queue_alerts(self, sound: bool, tray: bool) -> None:
        """How I am told that the queue has passed a limit; kept for the next start."""
        ...


class ChatActions(Protocol):
    """Conversations. The rules of DeskActions hold."""

    def open_room(self, room: RoomName | None) -> None:
        """Show a conversation, which marks it read while the window is in front; None closes it."""
        ...

    def open_person(self, user: str) -> None:
        """Show the conversation with a colleague, new or not."""
        ...

    def look_at_chat(self, looking: bool) -> None:
        """Whether the open conversation is in front of a person: only then is it read."""
        ...

    def older_messages(self) -> None:
        """Show more of what was said before."""
        ...

    def write_message(
        self,
        room: RoomName,
        text: str,
        *,
        thread: MessageId | None = None,
        answers_to: MessageId | None = None,
    ) -> None:
        """Say something; safe on disk at once, sent when the homeserver is there."""
        ...

    def edit_message(self, message: MessageId, text: str) -> None:
        """Say it otherwise; only one's own."""
        ...

    def withdraw_message(self, message: MessageId) -> None:
        """Take it back; only one's own."""
        ...

    def react(self, message: MessageId, key: str) -> None:
        """Put a reaction on a message. Once more: take it away."""
        ...

    def type_in(self, room: RoomName, typing: bool) -> None:
        """Whether I am writing there."""
        ...

    def send_file(self, room: RoomName, path: Path) -> None:
        """Share a file; one that is too large or can't be read is told of."""
        ...

    def save_file(self, message: MessageId, path: Path) -> None:
        """Fetch a file and write it there; it is not opened."""
        ...

    def search_messages(self, words: str) -> None:
        """Find what was said, in every conversation here; empty ends it."""
        ...

    def ring_person(self, user: str) -> None:
        """Call a colleague: about the call that is up, if there is one."""
        ...

    def close_question(self, question: QuestionId) -> None:
        """It is settled. Once more: it is not."""
        ...

    def remind_question(self, question: QuestionId, when: datetime | None) -> None:
        """Be reminded then, if there is no answer."""
        ...

    def ask_deputy(self, question: QuestionId) -> None:
        """Ask the unit that comes next by the rules, when there is no answer."""
        ...

    def claim_citizen(self, chat: CitizenChatId) -> None:
        """Take a citizen's conversation; whoever says so first has it. Its note opens."""
        ...

    def close_citizen(self, call: CallId) -> None:
        """The conversation is over; the citizen is told, and the note stays to be finished."""
        ...
