"""Telling one who looks elsewhere that something was said."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from agent_desktop.desk.views import DeskView
from agent_desktop.domain.ids import QuestionId
from agent_desktop.domain.question import Question
from agent_desktop.domain.status import AgentStatus
from agent_desktop.ui.announce import announce
from agent_desktop.ui.seen import Seen
from agent_desktop.ui.widgets.text import one_line

_QUIET = {AgentStatus.RINGING, AgentStatus.IN_CALL}


class ChatNews(QObject):
    """Nothing but the counts while a call is up. Otherwise the taskbar, when the window is not in
    front. A new answer to a question of mine is always read out, after what is being said.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._seen = Seen()
        self._unread: int | None = None
        self._answers: dict[QuestionId, int] | None = None

    def show_view(self, view: DeskView) -> None:
        """Tell what is new. What was so when the program started is no news."""
        if not self._seen.is_news(view.chat, view.open_questions):
            return
        before, self._unread = self._unread, view.chat.unread
        came = before is not None and view.chat.unread > before
        if came and view.status not in _QUIET and not self._window.isActiveWindow():
            QApplication.alert(self._window)
        known, self._answers = self._answers, {q.id: len(q.answers) for q in view.open_questions}
        for question in view.open_questions:
            before_now = known.get(question.id) if known is not None else None
            if before_now is not None and len(question.answers) > before_now:
                announce(self._window, self._answer_words(question))

    def _answer_words(self, question: Question) -> str:
        last = question.answers[-1]
        words = self.tr("%1 has answered your question: %2")
        return words.replace("%1", one_line(last.author)).replace("%2", one_line(last.text))
