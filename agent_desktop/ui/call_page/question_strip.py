"""A question asked from this call, and its answer when it comes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from agent_desktop.domain.municipality import Municipality
from agent_desktop.domain.question import Question, QuestionState
from agent_desktop.ui.chat.room_lines import unit_room
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.language import clock_time, quoted
from agent_desktop.ui.marks import QUESTION_MARK
from agent_desktop.ui.question_words import state_line
from agent_desktop.ui.widgets.boxes import Ground, column, line
from agent_desktop.ui.widgets.button import Button, Kind, Size
from agent_desktop.ui.widgets.cards import Card
from agent_desktop.ui.widgets.status_mark import StatusMark
from agent_desktop.ui.widgets.text import Elided, Role, Text, Tone
from agent_desktop.ui.words import question_word


def unit_name(question: Question, municipality: Municipality | None) -> str:
    """The unit that was asked, by name where we know it."""
    units = municipality.units if municipality else ()
    return next((unit.name for unit in units if unit.code == question.unit), str(question.unit))


class QuestionStrip(Card):
    """Unit and state over the question; answered, the last answer and who gave it. `opened` tells
    the room the question stands in, `rings` the user who asks to be rung about the call.
    """

    opened = Signal(str)
    rings = Signal(str)

    def __init__(self, kit: Kit, question: Question, unit: str, *, due: bool = False) -> None:
        """`due`: I wanted to be reminded, and there is no answer yet."""
        super().__init__()
        self.setProperty("ground", Ground.SUNKEN.value)
        shape, token = QUESTION_MARK[question.state]
        mark = StatusMark(kit)
        mark.show_mark(shape, token)
        box = line(self, (12, 8, 8, 8), 10)
        box.addWidget(mark, 0, Qt.AlignmentFlag.AlignVCenter)
        words = column(gap=2)
        box.addLayout(words, 1)
        if question.answers:
            last = question.answers[-1]
            words.addWidget(Text(Role.DENSE_STRONG, Tone.TEXT, quoted(last.text)).wrapped())
            below = f"{last.author}, {unit} · {clock_time(last.at)}"
            if question.state is QuestionState.CLOSED:
                below = f"{question_word(question.state)} · {below}"
        else:
            words.addWidget(Elided(Role.DENSE_STRONG, Tone.TEXT, f"{unit}: {question.text}"))
            below = self._waits(question)
        words.addWidget(Elided(Role.SMALL, Tone.TEXT2, below, keeps_end=True))
        if due:
            words.addWidget(Text(Role.SMALL_STRONG, Tone.WARN, self.tr("No answer yet")))
        if question.ring_me:
            words_of_it = self.tr("Ring about the call")
            ring = Button(kit, Kind.SECONDARY, words_of_it, "phone", size=Size.SMALL)
            ring.clicked.connect(lambda: self.rings.emit(question.ring_me))
            box.addWidget(ring, 0, Qt.AlignmentFlag.AlignVCenter)
        room = unit_room(question.municipality, question.unit)
        link = Button(kit, Kind.QUIET, self.tr("Open in chat"), size=Size.SMALL)
        link.setAccessibleName(self.tr("Open in chat: %1").replace("%1", unit))
        link.clicked.connect(lambda: self.opened.emit(room))
        box.addWidget(link, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(below)

    def _waits(self, question: Question) -> str:
        """How far it has come; of one that nobody has taken, since when it waits."""
        words = state_line(question)
        if question.state in {QuestionState.TAKEN, QuestionState.CLOSED}:
            return words
        asked = self.tr("Asked %1").replace("%1", clock_time(question.asked))
        return f"{words} · {asked}"
