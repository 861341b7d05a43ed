"""A question to a unit, as it stands in the conversation."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.views import DeskView
from agent_desktop.domain.chat import ChatMessage
from agent_desktop.domain.ids import MunicipalityCode
from agent_desktop.domain.question import Question, QuestionState
from agent_desktop.ui.chat.chat_words import first_name
from agent_desktop.ui.chat.message_text import MessageText
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.language import clock_time
from agent_desktop.ui.question_words import state_line
from agent_desktop.ui.theme.tokens import Token
from agent_desktop.ui.widgets.boxes import column, line
from agent_desktop.ui.widgets.button import Button, Kind, Size
from agent_desktop.ui.widgets.cards import Card
from agent_desktop.ui.widgets.flow import Flow
from agent_desktop.ui.widgets.icon_label import IconLabel
from agent_desktop.ui.widgets.tags import Mono, Tag, Tint, accent_code
from agent_desktop.ui.widgets.text import Elided, Role, Text, Tone

_TINTS = {QuestionState.TAKEN: Tint.OK, QuestionState.ANSWERED: Tint.OK}
_WAITS = {QuestionState.OPEN: Tint.WARN, QuestionState.UNSENT: Tint.NEUTRAL}


class QuestionHead(QFrame):
    """The head of the card, in the municipality's tint (property `accent`)."""


class ChatQuestion(Card):
    """Whose it is, the text, topic and number to ring back, and how far it has come. A colleague's
    has the text alone.
    """

    def __init__(
        self,
        actions: DeskActions,
        kit: Kit,
        message: ChatMessage,
        question: Question | None,
        of: MunicipalityCode | None,
    ) -> None:
        super().__init__()
        self._actions = actions
        self._kit = kit
        box = column(self, (1, 1, 1, 10), 8)
        view = actions.view
        box.addWidget(self._head(view, of, question.asked if question else message.at))
        inner = column(margins=(12, 0, 12, 0), gap=6)
        self.text = MessageText(kit)
        self.text.say(question.text if question else message.text)
        inner.addWidget(self.text)
        about = self._about(view, question)
        if about:
            inner.addWidget(Text(Role.DENSE, Tone.TEXT2, about).wrapped())
        inner.addWidget(self._below(message, question))
        box.addLayout(inner)

    def _head(self, view: DeskView, of: MunicipalityCode | None, at: datetime) -> QFrame:
        municipality = view.municipality(of)
        head = QuestionHead()
        head.setProperty("accent", accent_code(municipality))
        box = line(head, (12, 7, 12, 7), 8)
        if municipality is not None:
            box.addWidget(Mono(municipality))
        title = Elided(Role.STRONG, Tone.INK, self.tr("Question from a call"))
        title.setProperty("accent", accent_code(municipality))
        box.addWidget(title, 1)
        box.addWidget(Text(Role.DENSE, Tone.TEXT2, clock_time(at)))
        return head

    def _about(self, view: DeskView, question: Question | None) -> str:
        if question is None:
            return ""
        topic = view.topic(question.topic)
        parts = []
        if topic is not None:
            parts.append(self.tr("Topic: %1").replace("%1", topic.name(self._kit.language)))
        if question.call_back:
            parts.append(self.tr("Ring back: %1").replace("%1", question.call_back))
        return "   ".join(parts)

    def _below(self, message: ChatMessage, question: Question | None) -> QWidget:
        around = QWidget()
        tags = Flow(around, gap=8)
        if question is not None:
            words = state_line(question)
            tint = _TINTS.get(question.state) or _WAITS.get(question.state, Tint.NEUTRAL)
            tags.addWidget(Tag(words, tint))
        asker = Tag(self.tr("%1 asks").replace("%1", first_name(message.name)))
        tags.addWidget(asker)
        if question is not None and question.state is not QuestionState.ANSWERED:
            tags.addWidget(self._close_button(question))
        return around

    def _close_button(self, question: Question) -> Button:
        closed = question.state is QuestionState.CLOSED
        words = self.tr("Open again") if closed else self.tr("Close the question")
        button = Button(self._kit, Kind.QUIET, words, size=Size.SMALL)
        button.clicked.connect(lambda: self._actions.close_question(question.id))
        return button


class SettledStrip(QWidget):
    """My question is answered; a button closes it."""

    def __init__(self, actions: DeskActions, kit: Kit, question: Question) -> None:
        super().__init__()
        frame = QFrame()
        frame.setProperty("chat", "settled")
        column(self, (12, 4, 12, 4)).addWidget(frame)
        box = line(frame, (12, 8, 8, 8), 12)
        box.addWidget(IconLabel(kit, "circle-check", 16, Token.OK))
        words = self.tr("The answer is with the enquiry and in the call.")
        box.addWidget(Text(Role.DENSE, Tone.TEXT, words).wrapped(), 1)
        close = Button(kit, Kind.SECONDARY, self.tr("Close the question"), "check")
        close.clicked.connect(lambda: actions.close_question(question.id))
        box.addWidget(close, 0, Qt.AlignmentFlag.AlignVCenter)
