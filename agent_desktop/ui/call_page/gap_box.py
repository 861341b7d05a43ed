"""What to do when no answer was found."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from agent_desktop.ui.announce import announce
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.widgets.boxes import column, line
from agent_desktop.ui.widgets.button import Button, Kind, Size
from agent_desktop.ui.widgets.cards import EmptyState
from agent_desktop.ui.widgets.text import Elided, Role, Text, Tone, one_line

FEW = 2
"""With so many hits or fewer, none may be the answer."""


class GapBox(QWidget):
    """Nothing was found: it says so and lets the editors know. A quiet line under few results."""

    report = Signal(str)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._query = ""
        self._reported: set[str] = set()
        self._nothing = EmptyState(kit, "search", "", self.tr("Try another word for it."))
        self._few = QWidget()
        self._says = Elided(Role.SMALL, Tone.TEXT2, self.tr("Is the answer not here?"))
        self._buttons: list[Button] = []
        self._done: list[Text] = []
        quiet = line(self._few)
        quiet.addWidget(self._says, 1)
        for kind, box in ((Kind.SECONDARY, self._nothing.below), (Kind.QUIET, quiet)):
            button = Button(kit, kind, self.tr("Report to the editors"), "flag", size=Size.SMALL)
            button.clicked.connect(self._report)
            done = Text(Role.DENSE, Tone.OK, self.tr("Reported"))
            box.addWidget(button)
            box.addWidget(done)
            self._buttons.append(button)
            self._done.append(done)
        both = column(self)
        both.addWidget(self._nothing)
        both.addWidget(self._few)
        self.hide()

    def show_result(self, query: str, found: int) -> None:
        """Show what fits to so many hits for a query; nothing for enough hits or no query."""
        self._query = query
        self.setVisible(bool(query) and found <= FEW)
        self._nothing.setVisible(found == 0)
        self._few.setVisible(found > 0)
        self._nothing.say(self.tr("No answer to “%1”").replace("%1", one_line(query)))
        self._show_reported()

    def _show_reported(self) -> None:
        reported = self._query in self._reported
        for button, done in zip(self._buttons, self._done, strict=True):
            button.setVisible(not reported)
            done.setVisible(reported)

    def _report(self) -> None:
        self._reported.add(self._query)
        self._show_reported()
        announce(self, self._done[0].text())
        self.report.emit(self._query)
