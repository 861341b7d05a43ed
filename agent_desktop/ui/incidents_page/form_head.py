"""The top of the form."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from agent_desktop.domain.incident import Incident, Standing
from agent_desktop.ui.incident_words import standing_word
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.widgets.boxes import line
from agent_desktop.ui.widgets.button import Button, Kind, Size
from agent_desktop.ui.widgets.tags import Tag, Tint
from agent_desktop.ui.widgets.text import Role, Text, Tone, mark


class FormHead(QWidget):
    """Whether it is a new one, how it stands, and whether something is written and not sent."""

    discarded = Signal()
    closed = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._title = Text(Role.HEADING)
        self._standing = Tag()
        self._unsent = Text(Role.SMALL, Tone.TEXT2, self.tr("Not saved"))
        self._discard = Button(kit, Kind.QUIET, self.tr("Discard"), size=Size.SMALL)
        self._discard.setToolTip(self.tr("Take back what is written and not saved"))
        self._discard.clicked.connect(self.discarded)
        close = Button(kit, Kind.ICON, self.tr("Close"), "x", size=Size.SMALL)
        close.clicked.connect(self.closed)
        box = line(self, (16, 4, 8, 4))
        box.addStrut(36)
        box.addWidget(self._title)
        box.addWidget(self._standing)
        box.addStretch(1)
        for widget in (self._unsent, self._discard, close):
            box.addWidget(widget)

    def show_state(self, incident: Incident | None, unsent: bool) -> None:
        """Show how it stands now."""
        self._title.setText(self.tr("Incident") if incident else self.tr("New incident"))
        self._standing.setVisible(incident is not None)
        if incident is not None:
            standing = incident.standing(self._kit.clock.now())
            self._standing.setText(standing_word(standing))
            doubtful = standing is Standing.TO_CONFIRM
            mark(self._standing, "tint", (Tint.WARN if doubtful else Tint.NEUTRAL).value)
        self._unsent.setVisible(unsent)
        self._discard.setVisible(unsent)
