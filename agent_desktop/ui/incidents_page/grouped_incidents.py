"""The incidents in groups, those of one municipality or all."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from agent_desktop.desk.views import DeskView
from agent_desktop.domain.ids import IncidentId, MunicipalityCode
from agent_desktop.domain.incident import Standing
from agent_desktop.ui.incidents_page.incident_groups import Group, grouped
from agent_desktop.ui.incidents_page.incident_list import IncidentList
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.widgets.boxes import column
from agent_desktop.ui.widgets.button import Button, Kind, Size
from agent_desktop.ui.widgets.cards import Card, EmptyState

_STEP = 50


class GroupedIncidents(QStackedWidget):
    """The list in a card. Of what is over, the latest; a button shows more of it."""

    wanted = Signal(str)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._view: DeskView | None = None
        self._only: MunicipalityCode | None = None
        self._most = _STEP
        self._chosen: IncidentId | None = None
        self.rows = IncidentList(kit)
        self.rows.wanted.connect(self.wanted)
        self._more = Button(kit, Kind.QUIET, self.tr("Show more"), size=Size.SMALL)
        self._more.setAccessibleName(self.tr("Show more of what is over"))
        self._more.clicked.connect(self.show_more)
        kit.theme.changed.connect(self._fit)
        for page in (self._in_card(), self._empty()):
            self.addWidget(page)

    def show_view(self, view: DeskView) -> None:
        """Show the incidents as they stand now."""
        self._view = view
        self.rows.learn(view.municipalities)
        groups = grouped(view.incidents, self._kit.clock.now(), self._only)
        self.rows.show_groups(groups, self._most)
        self.rows.choose(self._chosen)
        self._more.setVisible(_over(groups) > self._most)
        self._fit()
        any_at_all = any(group.incidents for group in groups)
        self.setCurrentIndex(0 if any_at_all else 1)

    def show_only(self, municipality: MunicipalityCode | None) -> None:
        """Show those of one municipality, or all."""
        self._only, self._most = municipality, _STEP
        if self._view is not None:
            self.show_view(self._view)

    def show_more(self) -> None:
        """Show older ones too."""
        self._most += _STEP
        if self._view is not None:
            self.show_view(self._view)

    def choose(self, incident: IncidentId | None) -> None:
        """Show which one is open."""
        self._chosen = incident
        self.rows.choose(incident)

    def take_focus(self) -> None:
        """Go to the rows."""
        self.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit(self) -> None:
        """No higher than what is in it."""
        frame = 6 if self._kit.theme.high_contrast else 4
        more = self._more.sizeHint().height() if not self._more.isHidden() else 0
        self._card.setMaximumHeight(self.rows.maximumHeight() + more + frame)

    def _in_card(self) -> QWidget:
        self._card = Card()
        inside = column(self._card, (1, 1, 1, 1))
        inside.addWidget(self.rows, 1000)
        inside.addWidget(self._more)
        page = QWidget()
        box = column(page)
        box.addWidget(self._card, 1000)
        box.addStretch(1)
        return page

    def _empty(self) -> QWidget:
        says = self.tr("No incidents")
        then = self.tr("What happens in the municipalities stands here for everybody.")
        page = QWidget()
        box = column(page)
        box.addWidget(EmptyState(self._kit, "circle-check", says, then))
        box.addStretch(1)
        return page


def _over(groups: tuple[Group, ...]) -> int:
    return sum(len(g.incidents) for g in groups if g.standing is Standing.OVER)
