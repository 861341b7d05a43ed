"""What stands in a conversation from top to bottom, worked out of the messages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from msgspec import Struct

from agent_desktop.desk.team_views import ChatView
from agent_desktop.domain.chat import ChatMessage
from agent_desktop.domain.ids import MessageId, QuestionId
from agent_desktop.domain.question import Question, QuestionState


class Day(Struct, frozen=True):
    """The line before the first message of a day."""

    day: date

    @property
    def key(self) -> str:
        """What tells it from the others."""
        return f"day {self.day}"


class News(Struct, frozen=True):
    """The line after which all is new."""

    @property
    def key(self) -> str:
        """There is one."""
        return "news"


class Said(Struct, frozen=True):
    """A message, with what it points at."""

    message: ChatMessage
    answers: ChatMessage | None = None
    """The message it is a reply to."""
    begins: ChatMessage | None = None
    """The start of its thread, where that does not stand right above."""
    question: Question | None = None
    """The message is the card of this question of mine."""
    indented: bool = False
    """It stands in a thread; the answers to a question stand at the edge, as the card does."""

    @property
    def key(self) -> str:
        """The message's identity."""
        return f"said {self.message.id}"


class Settled(Struct, frozen=True):
    """My question is answered: the line that offers to close it."""

    question: Question

    @property
    def key(self) -> str:
        """One for each question."""
        return f"settled {self.question.id}"


Entry = Day | News | Said | Settled


def entries(chat: ChatView, questions: Sequence[Question]) -> list[Entry]:
    """Lines between days, the line of what is new, messages, and answered questions of mine."""
    by_id = {message.id: message for message in chat.messages}
    mine = {question.id: question for question in questions}
    after = _last_of_answered(chat.messages, mine)
    made: list[Entry] = []
    before: ChatMessage | None = None
    news = chat.first_unread == ""
    for message in chat.messages:
        day = message.at.astimezone().date()
        if before is None or before.at.astimezone().date() != day:
            made.append(Day(day))
        if news:
            made.append(News())
        made.append(_said(message, before, by_id, mine))
        settled = after.get(message.id)
        if settled is not None:
            made.append(Settled(settled))
        news = chat.first_unread == message.id
        before = message
    return made


def _said(
    message: ChatMessage,
    before: ChatMessage | None,
    by_id: Mapping[MessageId, ChatMessage],
    mine: Mapping[QuestionId, Question],
) -> Said:
    in_place = before is not None and message.thread in {before.id, before.thread}
    begins = by_id.get(message.thread) if message.thread is not None and not in_place else None
    answers = by_id.get(message.answers_to) if message.answers_to is not None else None
    question = mine.get(message.question) if message.question is not None else None
    root = by_id.get(message.thread) if message.thread is not None else None
    indented = message.thread is not None and (root is None or root.question is None)
    return Said(message, answers, begins, question, indented)


def _last_of_answered(
    messages: Sequence[ChatMessage], mine: Mapping[QuestionId, Question]
) -> dict[MessageId, Question]:
    """The last message about each answered question of mine that is not closed."""
    cards = {}
    for message in messages:
        question = mine.get(message.question) if message.question is not None else None
        if question is not None and question.state is QuestionState.ANSWERED:
            cards[message.id] = question
    last: dict[QuestionId, MessageId] = {}
    for message in messages:
        about = cards.get(message.id) or _about(message, cards)
        if about is not None and (message.id in cards or not message.mine):
            last[about.id] = message.id
    return {message: mine[question] for question, message in last.items()}


def _about(message: ChatMessage, cards: Mapping[MessageId, Question]) -> Question | None:
    points = (message.thread, message.answers_to)
    return next((cards[point] for point in points if point is not None and point in cards), None)
