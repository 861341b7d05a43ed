"""All incidents: those that hold now, and those that are over."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from agent_desktop.desk.views import DeskView
from agent_desktop.domain.incident import Incident
from agent_desktop.ui.call_page.incident_box import incident_facts
from agent_desktop.ui.idle_page.incidents_card import monos
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.language import time_or_day
from agent_desktop.ui.marks import INCIDENT_ICON
from agent_desktop.ui.theme.tokens import Token
from agent_desktop.ui.widgets.boxes import column, line
from agent_desktop.ui.widgets.cards import Card, GroupHeading, Rows, quiet_line
from agent_desktop.ui.widgets.icon_label import IconLabel
from agent_desktop.ui.widgets.text import Elided, Role, Text, Tone


class IncidentRow(QWidget):
    """Kind, title, age, what to say, and whom it concerns."""

    def __init__(self, kit: Kit, incident: Incident, view: DeskView) -> None:
        super().__init__()
        self._kit = kit
        self.setAccessibleName(incident.title)
        over = incident.resolved is not None
        box = line(self, (16, 10, 16, 10), 12)
        tone = Token.TEXT3 if over else Token.WARN
        icon = IconLabel(kit, INCIDENT_ICON[incident.kind], 18, tone)
        box.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        words = column(gap=2)
        words.addWidget(Elided(Role.DENSE_STRONG, Tone.TEXT, incident.title))
        words.addWidget(Elided(Role.SMALL, Tone.TEXT2, self._facts(incident)))
        if incident.say and not over:
            words.addWidget(Text(Role.DENSE, Tone.TEXT, f"«{incident.say}»").wrapped())
        box.addLayout(words, 1)
        for mono in monos(incident, view):
            box.addWidget(mono, 0, Qt.AlignmentFlag.AlignTop)

    def _facts(self, incident: Incident) -> str:
        if incident.resolved is None:
            facts = incident_facts(incident, self._kit)
        else:
            when = time_or_day(self._kit.language, incident.resolved, self._kit.clock.now())
            facts = self.tr("Over %1").replace("%1", when)
        return " · ".join(part for part in (facts, incident.author) if part)


class IncidentList(Card):
    """Two groups, each with its count."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self.setAccessibleName(self.tr("Incidents"))
        self._rows = Rows()
        column(self, (1, 1, 1, 1)).addWidget(self._rows)

    def show_view(self, view: DeskView) -> None:
        """Show all incidents."""
        now = [incident for incident in view.incidents if incident.resolved is None]
        over = [incident for incident in view.incidents if incident.resolved is not None]
        rows: list[QWidget] = [GroupHeading(self.tr("Now"), len(now))]
        rows += [IncidentRow(self._kit, incident, view) for incident in now]
        if not now:
            rows.append(quiet_line(self.tr("No incidents now.")))
        if over:
            rows.append(GroupHeading(self.tr("Over"), len(over)))
            rows += [IncidentRow(self._kit, incident, view) for incident in over]
        self._rows.show_rows(rows)
