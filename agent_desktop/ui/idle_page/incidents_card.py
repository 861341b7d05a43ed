"""What is going on now."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from agent_desktop.desk.views import DeskView
from agent_desktop.domain.incident import Incident
from agent_desktop.ui.incident_words import incident_facts
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.marks import INCIDENT_ICON
from agent_desktop.ui.theme.tokens import Token
from agent_desktop.ui.widgets.boxes import line
from agent_desktop.ui.widgets.button import Button, Kind, Size
from agent_desktop.ui.widgets.cards import Row, Rows, TitledCard, quiet_line
from agent_desktop.ui.widgets.icon_label import IconLabel
from agent_desktop.ui.widgets.tags import Mono
from agent_desktop.ui.widgets.text import Role, Text, Tone

_MOST, _MOST_MONOS = 12, 3


def monos(incident: Incident, view: DeskView) -> QWidget:
    """The letters of the first municipalities an incident concerns, and how many more."""
    known = [town for code in incident.municipalities if (town := view.municipality(code))]
    shown = QWidget()
    box = line(shown, gap=4)
    for town in known[:_MOST_MONOS]:
        box.addWidget(Mono(town))
    if more := len(known[_MOST_MONOS:]):
        box.addWidget(Text(Role.SMALL, Tone.TEXT2, f"+{more}"))
    return shown


class IncidentsCard(TitledCard):
    """A row for each incident that is not over, preparedness first, of very many the first; a
    button to report one.
    """

    report = Signal()

    def __init__(self, kit: Kit) -> None:
        new = Button(kit, Kind.QUIET, "", "plus", size=Size.SMALL)
        super().__init__(self.tr("Incidents now"), new)
        new.rename(self.tr("New"))
        new.setAccessibleName(self.tr("Report an incident"))
        new.clicked.connect(self.report)
        self._kit = kit
        self._rows = Rows()
        self.fill(self._rows)

    def show_view(self, view: DeskView) -> None:
        """Show what is going on."""
        open_ones = [incident for incident in view.incidents if incident.resolved is None]
        open_ones.sort(key=lambda incident: not incident.preparedness)
        rows: list[QWidget] = [self._row(incident, view) for incident in open_ones[:_MOST]]
        if more := open_ones[_MOST:]:
            rows.append(quiet_line(self.tr("and %n more", "", len(more))))
        none = self.tr("No incidents now.")
        self._rows.show_rows(rows or [quiet_line(none)])

    def _row(self, incident: Incident, view: DeskView) -> Row:
        icon = IconLabel(self._kit, INCIDENT_ICON[incident.kind], 18, Token.WARN)
        facts = incident_facts(incident, self._kit)
        return Row([icon], incident.title, facts, [monos(incident, view)])
