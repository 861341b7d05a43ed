"""The incidents that concern the shown municipality."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from agent_desktop.domain.incident import Incident
from agent_desktop.ui.caller_words import until
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.language import time_or_day
from agent_desktop.ui.marks import INCIDENT_ICON
from agent_desktop.ui.theme.tokens import Token
from agent_desktop.ui.translating import translate
from agent_desktop.ui.widgets.boxes import Hairline, column, empty_layout, line
from agent_desktop.ui.widgets.cards import Card
from agent_desktop.ui.widgets.icon_label import IconLabel
from agent_desktop.ui.widgets.text import Elided, Role, Text, Tone

_GAP = 8


def incident_facts(incident: Incident, kit: Kit) -> str:
    """Until when, and how old the news is."""
    confirmed = time_or_day(kit.language, incident.confirmed, kit.clock.now())
    known = translate("Incident", "confirmed %1").replace("%1", confirmed)
    return " · ".join(part for part in (until(incident, kit.clock, kit.language), known) if part)


class IncidentHead(QWidget):
    """The title, and the facts beside it; below it when the title would be cut otherwise."""

    def __init__(self, title: str, facts: str) -> None:
        super().__init__()
        self._title = Elided(Role.DENSE_STRONG, Tone.TEXT, title)
        self._facts = Text(Role.SMALL, Tone.TEXT2, facts)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(_GAP)
        self._box.addWidget(self._title, 1)
        self._box.addWidget(self._facts)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the facts beside the title, or below it."""
        super().resizeEvent(event)
        wide = self._title.sizeHint().width() + _GAP + self._facts.sizeHint().width()
        fits = wide <= self.width()
        self._box.setDirection(
            QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        )
        self._box.setSpacing(_GAP if fits else 0)


class IncidentBox(Card):
    """One row for each incident, with what to say to the caller; hidden when there is none."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self.setAccessibleName(self.tr("Incidents now"))
        self._box = column(self, (1, 1, 1, 1))

    def show_incidents(self, incidents: tuple[Incident, ...]) -> None:
        """Show these."""
        empty_layout(self._box)
        for place, incident in enumerate(incidents):
            if place:
                self._box.addWidget(Hairline())
            self._box.addWidget(self._row(incident))
        self.setVisible(bool(incidents))

    def _row(self, incident: Incident) -> QWidget:
        row = QWidget()
        row.setAccessibleName(incident.title)
        box = line(row, (12, 6, 12, 6), 10)
        icon = IconLabel(self._kit, INCIDENT_ICON[incident.kind], 18, Token.WARN)
        box.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        words = column(gap=2)
        words.addWidget(IncidentHead(incident.title, incident_facts(incident, self._kit)))
        if incident.say:
            words.addWidget(Text(Role.DENSE, Tone.TEXT, f"«{incident.say}»").wrapped())
        box.addLayout(words, 1)
        return row
