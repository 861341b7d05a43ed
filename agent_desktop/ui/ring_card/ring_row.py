"""A further ringing call, as a row under the card."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from agent_desktop.desk.call_views import RingCardView
from agent_desktop.domain.ids import CallId
from agent_desktop.ui.caller_words import caller_line
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.shortcuts import Key
from agent_desktop.ui.widgets.boxes import column, line
from agent_desktop.ui.widgets.button import Button, Kind
from agent_desktop.ui.widgets.clock_label import ClockLabel
from agent_desktop.ui.widgets.tags import accent_code
from agent_desktop.ui.widgets.text import Elided, Role, Tone, mark

HEIGHT = 56


class RingRow(QFrame):
    """Municipality, caller, waited time and a button of its own. `keyed` is the first row."""

    answered = Signal(str)

    def __init__(self, kit: Kit, keyed: bool) -> None:
        super().__init__()
        self._kit = kit
        self._call = CallId("")
        self.setFixedHeight(kit.theme.px(HEIGHT))
        self._name = Elided(Role.HEADING, Tone.INK)
        self._caller = Elided(Role.SMALL, Tone.TEXT2)
        self._waited = ClockLabel(kit, Role.HEADING)
        keys = kit.keys.cap(Key.ANSWER_NEXT) if keyed else ""
        self._button = Button(kit, Kind.SECONDARY, self.tr("Answer"), "phone", keys=keys)
        self._button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._button.clicked.connect(lambda: self.answered.emit(self._call))
        words = column(gap=1)
        words.addStretch(1)
        words.addWidget(self._name)
        words.addWidget(self._caller)
        words.addStretch(1)
        box = line(self, (12, 6, 16, 6), 12)
        box.addLayout(words, 1)
        box.addWidget(self._waited)
        box.addWidget(self._button)

    def show_call(self, call: RingCardView) -> None:
        """Fill with a call."""
        self._call = call.call
        code = accent_code(call.municipality)
        mark(self, "accent", code)
        mark(self._name, "accent", code)
        name = call.municipality.name if call.municipality else self.tr("Unknown municipality")
        self._name.setText(name)
        self._caller.setText(caller_line(call.caller, self._kit))
        self._waited.count_from(call.queued or call.started)
        self._button.setAccessibleName(self.tr("Answer %1").replace("%1", name))
