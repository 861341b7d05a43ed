"""My questions of today, with their answers."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.views import DeskView
from agent_desktop.domain.ids import RoomName
from agent_desktop.domain.question import Answer, Question, QuestionState
from agent_desktop.ui.call_page.question_strip import unit_name
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.language import clock_time
from agent_desktop.ui.marks import QUESTION_MARK
from agent_desktop.ui.question_words import state_line
from agent_desktop.ui.questions_page.question_buttons import QuestionButtons
from agent_desktop.ui.seen import Seen
from agent_desktop.ui.widgets.aside import HeadWithAside
from agent_desktop.ui.widgets.boxes import (
    Ground,
    Hairline,
    Tall,
    column,
    empty_layout,
    line,
    on_ground,
    scrolling,
)
from agent_desktop.ui.widgets.button import Button, Kind, Size
from agent_desktop.ui.widgets.cards import Card, EmptyState
from agent_desktop.ui.widgets.message_strip import Level, MessageStrip
from agent_desktop.ui.widgets.status_mark import StatusMark
from agent_desktop.ui.widgets.tags import Mono, Tag, Tint
from agent_desktop.ui.widgets.text import Elided, Role, Text, Tone

_TINT = {
    QuestionState.UNSENT: Tint.NEUTRAL,
    QuestionState.OPEN: Tint.WARN,
    QuestionState.TAKEN: Tint.WARN,
    QuestionState.ANSWERED: Tint.OK,
    QuestionState.CLOSED: Tint.NEUTRAL,
}
_WIDEST = 880
_AT_ONCE = 50


class QuestionCard(Card):
    """Who was asked, what, how far it has come, every answer, and what can be done."""

    chat_wanted = Signal(str)

    def __init__(self, actions: DeskActions, kit: Kit, question: Question, view: DeskView) -> None:
        super().__init__()
        municipality = view.municipality(question.municipality)
        unit = unit_name(question, municipality)
        self.setAccessibleName(f"{unit}: {question.text}")
        box = column(self, (16, 10, 16, 12), 8)
        head = line(gap=10)
        mark = StatusMark(kit)
        mark.show_mark(*QUESTION_MARK[question.state])
        head.addWidget(mark, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(Mono(municipality))
        head.addWidget(Elided(Role.STRONG, Tone.TEXT, unit), 1)
        standing = QWidget()
        facts = line(standing, gap=10)
        facts.addWidget(Tag(state_line(question), _TINT[question.state]))
        asked = self.tr("asked %1").replace("%1", clock_time(question.asked))
        facts.addWidget(Text(Role.SMALL, Tone.TEXT3, asked))
        facts.addStretch(1)
        box.addWidget(HeadWithAside(kit, head, standing))
        if question.id in view.chat.reminders:
            due = self.tr("No answer yet. You wanted to be reminded.")
            box.addWidget(MessageStrip(kit, Level.WARN, due, ""))
            self.setAccessibleName(f"{due} {unit}: {question.text}")
        box.addWidget(Text(Role.BODY, Tone.TEXT, question.text).wrapped())
        if question.call_back:
            back = self.tr("Ring back: %1").replace("%1", question.call_back)
            box.addWidget(Text(Role.SMALL, Tone.TEXT2, back))
        for answer in question.answers:
            box.addWidget(Hairline())
            box.addLayout(self._answer(answer))
        buttons = QuestionButtons(actions, kit, question, municipality)
        buttons.opened.connect(self.chat_wanted)
        box.addWidget(buttons)

    def _answer(self, answer: Answer) -> QHBoxLayout:
        words = column(gap=2)
        who = line(gap=8)
        who.addWidget(Elided(Role.DENSE_STRONG, Tone.TEXT, answer.author))
        who.addWidget(Text(Role.SMALL, Tone.TEXT3, clock_time(answer.at)))
        who.addStretch(1)
        words.addLayout(who)
        words.addWidget(Text(Role.BODY, Tone.TEXT, answer.text).wrapped())
        row = line()
        row.addLayout(words, 1)
        return row


class QuestionsPage(QWidget):
    """A card for each question: those whose reminder is due first, then those that are open, then
    the settled ones; the newest first in each. `chat_wanted` when its conversation is opened.
    """

    chat_wanted = Signal()

    def __init__(self, actions: DeskActions, kit: Kit) -> None:
        super().__init__()
        on_ground(self, Ground.CANVAS)
        self._actions, self._kit = actions, kit
        self._seen = Seen()
        inner = on_ground(Tall(), Ground.CANVAS)
        inner.setMaximumWidth(kit.theme.px(_WIDEST))
        page = column(inner, (16, 0, 16, 16), 12)
        self._cards = column(gap=12)
        page.addLayout(self._cards)
        self._most = _AT_ONCE
        self._more = Button(kit, Kind.QUIET, self.tr("Show more"), size=Size.SMALL)
        self._more.clicked.connect(self._show_more)
        page.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        page.addStretch(1)
        column(self).addWidget(scrolling(inner), 1)

    def show_view(self, view: DeskView) -> None:
        """Show what has changed."""
        seen = (view.open_questions, view.municipalities, view.chat.reminders, self._most)
        if not self._seen.is_news(*seen):
            return
        empty_layout(self._cards)
        due = view.chat.reminders
        ranked = sorted(view.open_questions, key=lambda q: _rank(q, q.id in due))
        self._more.setVisible(len(ranked) > self._most)
        for question in ranked[: self._most]:
            card = QuestionCard(self._actions, self._kit, question, view)
            card.chat_wanted.connect(self._open_chat)
            self._cards.addWidget(card)
        if not view.open_questions:
            says = self.tr("No questions today")
            then = self.tr("Ask a case handler from a call; the answer comes here.")
            self._cards.addWidget(EmptyState(self._kit, "message-square", says, then))

    def _show_more(self) -> None:
        self._most += _AT_ONCE
        self.show_view(self._actions.view)

    def _open_chat(self, room: str) -> None:
        self._actions.open_room(RoomName(room))
        self.chat_wanted.emit()


def _rank(question: Question, due: bool) -> tuple[bool, bool]:
    return (not due, question.state is QuestionState.CLOSED)
