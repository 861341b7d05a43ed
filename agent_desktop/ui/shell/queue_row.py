"""One line of the queue in the left column."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from agent_desktop.domain.queue import Pressure
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.queue_words import Line
from agent_desktop.ui.theme.tokens import Token
from agent_desktop.ui.widgets.boxes import line
from agent_desktop.ui.widgets.button import Button, Kind, Size
from agent_desktop.ui.widgets.clock_label import duration
from agent_desktop.ui.widgets.icon_label import IconLabel
from agent_desktop.ui.widgets.tags import Mono
from agent_desktop.ui.widgets.text import Elided, Role, Text, Tone, mark

_COUNT, _WAIT = 28, 40
_HEIGHT = 26


class QueueRow(QFrame):
    """Letters, name, how many, how long. A citizen in chat has a button to take the conversation.
    Kept as long as the line is there, so that what has the focus stays.
    """

    taken = Signal()

    def __init__(self, kit: Kit, shown: Line) -> None:
        super().__init__()
        self._kit = kit
        self.shown = shown
        self._stale = False
        self.setMinimumHeight(kit.theme.px(_HEIGHT))
        self._mono = Mono(shown.municipality)
        self._name = Elided(Role.DENSE, Tone.TEXT2)
        self._warn = IconLabel(kit, "triangle-alert", 14, Token.WARN)
        self._count = Text(Role.DENSE_STRONG)
        self._wait = Text(Role.DENSE)
        for figure, wide in ((self._count, _COUNT), (self._wait, _WAIT)):
            figure.setMinimumWidth(kit.theme.px(wide))
            figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._build(shown)

    def show_line(self, shown: Line, stale: bool) -> None:
        """Show how it stands now."""
        self.shown, self._stale = shown, stale
        self._name.setText(self._title())
        self._count.setText(str(shown.count) if shown.chat is None else "")
        pressed = shown.pressure is not Pressure.CALM and not stale
        self._warn.setVisible(pressed)
        self._colour(pressed)
        self.turn()

    def turn(self) -> None:
        """Show how long it is now; what is old stands still."""
        since = self.shown.since
        if since is None or not self.shown.count:
            self._wait.setText("–")
        elif not self._stale:
            self._wait.setText(duration(self._kit.clock.now() - since))
        self.setAccessibleName(self._spoken())

    def freeze_at(self, words: str) -> None:
        """Show the wait as it was when it was last known."""
        self._wait.setText(words)

    def _build(self, shown: Line) -> None:
        box = line(self, gap=8)
        middle = Qt.AlignmentFlag.AlignVCenter
        box.addWidget(self._mono, 0, middle)
        box.addWidget(self._name, 1, middle)
        box.addWidget(self._warn, 0, middle)
        box.addWidget(self._count, 0, middle)
        box.addWidget(self._wait, 0, middle)
        self._count.setVisible(shown.chat is None)
        if shown.chat is not None:
            take = Button(self._kit, Kind.SECONDARY, self.tr("Take"), size=Size.SMALL)
            name = self.tr("Take the conversation with a citizen of %1")
            take.setAccessibleName(name.replace("%1", shown.name))
            take.clicked.connect(self.taken)
            box.addWidget(take, 0, middle)

    def _title(self) -> str:
        if self.shown.chat is None:
            return self.shown.name
        return self.tr("Chat · %1").replace("%1", self.shown.name)

    def _colour(self, pressed: bool) -> None:
        mark(self._count, "role", (Role.DENSE_STRONG if self.shown.count else Role.DENSE).value)
        if self._stale or not self.shown.count:
            quiet = Tone.TEXT3
            self._name.show_tone(Tone.TEXT2)
            self._count.show_tone(quiet)
            self._wait.show_tone(quiet)
            return
        self._name.show_tone(Tone.TEXT)
        for figure in (self._count, self._wait):
            figure.show_tone(Tone.WARN if pressed else Tone.TEXT)

    def _spoken(self) -> str:
        parts = [self._title(), self._count.text()]
        if self.shown.count:
            parts.append(self.tr("longest %1").replace("%1", self._wait.text()))
        return ", ".join(part for part in parts if part)
