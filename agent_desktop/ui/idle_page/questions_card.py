"""My open questions, in short."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from agent_desktop.desk.views import DeskView
from agent_desktop.domain.question import Question
from agent_desktop.ui.call_page.question_strip import unit_name
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.language import clock_time
from agent_desktop.ui.marks import QUESTION_MARK
from agent_desktop.ui.widgets.button import Button, Kind, Size
from agent_desktop.ui.widgets.cards import Row, Rows, TitledCard, quiet_line
from agent_desktop.ui.widgets.status_mark import StatusMark
from agent_desktop.ui.widgets.tags import Mono
from agent_desktop.ui.words import question_word

_MOST = 12


class QuestionsCard(TitledCard):
    """A row for each question of today; an answered one has a button to read it."""

    read = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__(self.tr("My questions"))
        self._kit = kit
        self._rows = Rows()
        self.fill(self._rows)

    def show_view(self, view: DeskView) -> None:
        """Show the questions."""
        asked = view.open_questions
        self.show_count(len(asked))
        rows: list[QWidget] = [self._row(question, view) for question in asked[:_MOST]]
        if more := asked[_MOST:]:
            rows.append(quiet_line(self.tr("and %n more", "", len(more))))
        none = self.tr("No questions. Ask a case handler from a call.")
        self._rows.show_rows(rows or [quiet_line(none)])

    def _row(self, question: Question, view: DeskView) -> Row:
        mark = StatusMark(self._kit)
        mark.show_mark(*QUESTION_MARK[question.state])
        municipality = view.municipality(question.municipality)
        trailing: list[QWidget] = [Mono(municipality)]
        if question.answers:
            trailing.append(self._read_button(question))
        unit = unit_name(question, municipality)
        return Row([mark], question.text, f"{self._state(question)} · {unit}", trailing)

    def _state(self, question: Question) -> str:
        if question.answers:
            last = question.answers[-1]
            text = self.tr("Answered %1 by %2").replace("%1", clock_time(last.at))
            return text.replace("%2", last.author)
        return question_word(question.state)

    def _read_button(self, question: Question) -> Button:
        button = Button(self._kit, Kind.SECONDARY, self.tr("Read"), size=Size.SMALL)
        button.setAccessibleName(self.tr("Read the answer to: %1").replace("%1", question.text))
        button.clicked.connect(self.read)
        return button
