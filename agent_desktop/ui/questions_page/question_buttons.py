"""What can be done with a question of mine."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from agent_desktop.desk.actions import DeskActions
from agent_desktop.domain.ids import UnitCode
from agent_desktop.domain.municipality import Municipality
from agent_desktop.domain.question import Question, QuestionState
from agent_desktop.ui.chat.room_lines import unit_room
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.language import clock_time
from agent_desktop.ui.widgets.button import Button, Kind, Size
from agent_desktop.ui.widgets.flow import Flow

_MINUTES = (15, 30, 60)
_WAITS = {QuestionState.OPEN, QuestionState.TAKEN}


def deputy_of(question: Question, municipality: Municipality | None) -> UnitCode | None:
    """The unit that is asked when this one does not answer."""
    units = municipality.units if municipality is not None else ()
    return next((unit.deputy for unit in units if unit.code == question.unit), None)


class QuestionButtons(QWidget):
    """Open it in chat, be reminded, ask the deputy, close it or open it again. `opened` tells the
    room.
    """

    opened = Signal(str)

    def __init__(
        self,
        actions: DeskActions,
        kit: Kit,
        question: Question,
        municipality: Municipality | None,
    ) -> None:
        super().__init__()
        self._actions, self._kit, self._question = actions, kit, question
        box = Flow(self, gap=8)
        room = unit_room(question.municipality, question.unit)
        chat = self._button(self.tr("Open in chat"), "message-square")
        chat.clicked.connect(lambda: self.opened.emit(room))
        box.addWidget(chat)
        if question.state in _WAITS:
            box.addWidget(self._remind_button())
            unit = deputy_of(question, municipality)
            if unit is not None:
                box.addWidget(self._deputy_button(unit, municipality))
        if question.state is not QuestionState.UNSENT:
            closed = question.state is QuestionState.CLOSED
            words = self.tr("Open again") if closed else self.tr("Close")
            close = self._button(words, "rotate-ccw" if closed else "check")
            close.clicked.connect(lambda: actions.close_question(question.id))
            box.addWidget(close)

    def _button(self, words: str, icon: str) -> Button:
        button = Button(self._kit, Kind.SECONDARY, words, icon, size=Size.SMALL)
        button.setAccessibleName(f"{words}: {self._question.text}")
        return button

    def _remind_button(self) -> Button:
        words = self.tr("Remind me")
        remind = self._question.remind
        if remind is not None and remind > self._kit.clock.now():
            words = self.tr("Reminds me %1").replace("%1", clock_time(remind))
        button = self._button(words, "clock")
        menu = QMenu(button)
        for minutes in _MINUTES:
            in_minutes = self.tr("In %n minute(s)", "", minutes)
            action = menu.addAction(in_minutes)
            action.triggered.connect(lambda _=False, after=minutes: self._remind(after))
        if remind is not None:
            menu.addSeparator()
            menu.addAction(self.tr("Do not remind me")).triggered.connect(
                lambda: self._actions.remind_question(self._question.id, None)
            )
        button.setMenu(menu)
        return button

    def _remind(self, minutes: int) -> None:
        when = self._kit.clock.now() + timedelta(minutes=minutes)
        self._actions.remind_question(self._question.id, when)

    def _deputy_button(self, unit: UnitCode, municipality: Municipality | None) -> Button:
        units = municipality.units if municipality is not None else ()
        name = next((one.name for one in units if one.code == unit), str(unit))
        button = self._button(self.tr("Ask %1 instead").replace("%1", name), "send")
        button.clicked.connect(lambda: self._actions.ask_deputy(self._question.id))
        return button
