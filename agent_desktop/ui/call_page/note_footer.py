"""What can be done with the note as a whole."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from agent_desktop.domain.status import AgentStatus
from agent_desktop.ui.announce import announce
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.shortcuts import Key
from agent_desktop.ui.widgets.boxes import Ground, Hairline, column, line, on_ground
from agent_desktop.ui.widgets.button import Button, Kind, Size
from agent_desktop.ui.widgets.text import Role, Text, Tone

_EDGE, _GAP = 16, 8


class NoteFooter(QWidget):
    """Ask, follow up, and when the call is over: save, with its key. Stays in view while the note
    scrolls.
    """

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._done, self._wanted = False, 0
        on_ground(self, Ground.SURFACE)
        word = self.tr("Ask in chat")
        self.ask = Button(kit, Kind.SECONDARY, word, "message-square", keys=kit.keys.cap(Key.ASK))
        word = self.tr("Follow up")
        self.follow_up = Button(
            kit, Kind.SECONDARY, word, "clock", keys=kit.keys.cap(Key.FOLLOW_UP)
        )
        self.finish = Button(
            kit,
            Kind.PRIMARY,
            self.tr("Save and be free"),
            keys=kit.keys.cap(Key.SAVE),
            size=Size.LARGE,
        )
        words = self.tr("Hang up first (%1). Then you can save and be free.")
        self.hint = Text(
            Role.DENSE, Tone.TEXT2, words.replace("%1", kit.keys.cap(Key.HANG_UP))
        ).wrapped()
        self.hint.setContentsMargins(0, 0, 0, 8)
        self.hint.hide()
        outer = column(self, (_EDGE, 0, _EDGE, 12))
        outer.addWidget(Hairline())
        outer.addSpacing(12)
        outer.addWidget(self.hint)
        row = line(gap=_GAP)
        row.addWidget(self.ask)
        row.addWidget(self.follow_up)
        row.addStretch(1)
        row.addWidget(self.finish)
        outer.addLayout(row)

    def show_stage(self, done: bool, is_other: bool) -> None:
        """Whether the call is over, and whether it is another one than before."""
        self.finish.setVisible(done)
        if done or is_other:
            self.hint.hide()
        self.ask.show_keys("" if done else self._kit.keys.cap(Key.ASK))
        self.ask.fold(done)
        self.follow_up.show_keys("" if done else self._kit.keys.cap(Key.FOLLOW_UP))
        self.follow_up.fold(False)
        buttons = (self.ask, self.follow_up, self.finish)
        self._wanted = sum(button.sizeHint().width() + _GAP for button in buttons) - _GAP
        self._done = done
        self._fit()

    def say_what_follows(self, status: AgentStatus) -> None:
        """What my status is when the note is saved: who chose a pause is not free then."""
        free = status is AgentStatus.FREE
        self.finish.rename(self.tr("Save and be free") if free else self.tr("Save"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The width is another."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The key that saves has room before the word for what can be done later."""
        self.follow_up.fold(self._done and self._wanted > self.width() - 2 * _EDGE)

    def let_ask(self, can: bool, why_not: str) -> None:
        """Whether there is anybody to ask."""
        self.ask.enable(can, why_not)

    def say_hang_up(self) -> None:
        """Say what comes before saving."""
        self.hint.show()
        announce(self, self.hint.text())
