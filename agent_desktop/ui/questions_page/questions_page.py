"""My questions of today, with their answers."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from agent_desktop.desk.views import DeskView
from agent_desktop.domain.question import Answer, Question, QuestionState
from agent_desktop.ui.call_page.question_strip import unit_name
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.language import clock_time
from agent_desktop.ui.marks import QUESTION_MARK
from agent_desktop.ui.seen import Seen
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
from agent_desktop.ui.widgets.cards import Card, EmptyState
from agent_desktop.ui.widgets.status_mark import StatusMark
from agent_desktop.ui.widgets.tags import Mono, Tag, Tint
from agent_desktop.ui.widgets.text import Elided, Role, Text, Tone
from agent_desktop.ui.words import question_word

_TINT = {
    QuestionState.UNSENT: Tint.NEUTRAL,
    QuestionState.OPEN: Tint.WARN,
    QuestionState.TAKEN: Tint.WARN,
    QuestionState.ANSWERED: Tint.OK,
    QuestionState.CLOSED: Tint.NEUTRAL,
}
_WIDEST = 880


class QuestionCard(Card):
    """Who was asked, what, how far it has come, and every answer."""

    def __init__(self, kit: Kit, question: Question, view: DeskView) -> None:
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
        head.addWidget(Tag(question_word(question.state), _TINT[question.state]))
        asked = self.tr("asked %1").replace("%1", clock_time(question.asked))
        head.addWidget(Text(Role.SMALL, Tone.TEXT3, asked))
        box.addLayout(head)
        box.addWidget(Text(Role.BODY, Tone.TEXT, question.text).wrapped())
        if question.call_back:
            back = self.tr("Ring back: %1").replace("%1", question.call_back)
            box.addWidget(Text(Role.SMALL, Tone.TEXT2, back))
        for answer in question.answers:
            box.addWidget(Hairline())
            box.addLayout(self._answer(answer))

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
    """A card for each question, newest first."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        on_ground(self, Ground.CANVAS)
        self._kit = kit
        self._seen = Seen()
        inner = on_ground(Tall(), Ground.CANVAS)
        inner.setMaximumWidth(kit.theme.px(_WIDEST))
        page = column(inner, (16, 0, 16, 16), 12)
        self._cards = column(gap=12)
        page.addLayout(self._cards)
        page.addStretch(1)
        box = column(self, (0, 12, 0, 0), 12)
        head = line(margins=(16, 0, 16, 0))
        head.addWidget(Text(Role.TITLE, text=self.tr("My questions")))
        box.addLayout(head)
        box.addWidget(scrolling(inner), 1)

    def show_view(self, view: DeskView) -> None:
        """Show what has changed."""
        if not self._seen.is_news(view.open_questions, view.municipalities):
            return
        empty_layout(self._cards)
        for question in view.open_questions:
            self._cards.addWidget(QuestionCard(self._kit, question, view))
        if not view.open_questions:
            says = self.tr("No questions today")
            then = self.tr("Ask a case handler from a call; the answer comes here.")
            self._cards.addWidget(EmptyState(self._kit, "message-square", says, then))
