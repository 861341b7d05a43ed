"""How far a question has come, in words."""

from __future__ import annotations

from agent_desktop.domain.question import Question, QuestionState
from agent_desktop.ui.language import clock_time
from agent_desktop.ui.translating import translate
from agent_desktop.ui.widgets.text import one_line
from agent_desktop.ui.words import question_word


def state_line(question: Question) -> str:
    """`Sigrid Mjelde takes it · 10:46`: who did what, and when."""
    words, when = question_word(question.state), None
    if question.state is QuestionState.TAKEN and question.taken_by:
        words = translate("Question", "%1 is taking it").replace("%1", one_line(question.taken_by))
        when = question.taken
    elif question.state is QuestionState.ANSWERED and question.answers:
        last = question.answers[-1]
        words = translate("Question", "%1 has answered").replace("%1", one_line(last.author))
        when = last.at
    elif question.state is QuestionState.CLOSED:
        when = question.closed
    return f"{words} · {clock_time(when)}" if when is not None else words
