"""The incidents page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.views import DeskView
from agent_desktop.domain.ids import MunicipalityCode
from agent_desktop.ui.incidents_page.incident_form import IncidentForm
from agent_desktop.ui.incidents_page.incident_list import IncidentList
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.seen import Seen
from agent_desktop.ui.shortcuts import Key
from agent_desktop.ui.widgets.boxes import Ground, Tall, column, line, on_ground, scrolling
from agent_desktop.ui.widgets.button import Button, Kind
from agent_desktop.ui.widgets.text import Role, Text


class IncidentsPage(QWidget):
    """The list, and beside it the form when something is to be reported."""

    def __init__(self, actions: DeskActions, kit: Kit) -> None:
        super().__init__()
        on_ground(self, Ground.CANVAS)
        self._seen = Seen()
        self._municipality: MunicipalityCode | None = None
        self._list = IncidentList(kit)
        self.form = IncidentForm(actions, kit)
        self.form.closed.connect(self._close_form)
        self.form.hide()
        self._new = Button(
            kit, Kind.PRIMARY, self.tr("New incident"), "plus", keys=Key.NEW_INCIDENT.cap
        )
        self._new.clicked.connect(self.begin_report)
        box = column(self, (16, 12, 16, 0), 12)
        head = line()
        head.addWidget(Text(Role.TITLE, text=self.tr("Incidents")), 1)
        head.addWidget(self._new)
        box.addLayout(head)
        body = line(gap=12)
        body.addWidget(self._scrolled(self._list), 1)
        body.addWidget(self.form, 1, Qt.AlignmentFlag.AlignTop)
        box.addLayout(body, 1)

    def show_view(self, view: DeskView) -> None:
        """Show what has changed."""
        call = view.active_call()
        self._municipality = call.municipality.code if call and call.municipality else None
        if self._seen.is_news(view.incidents, view.municipalities):
            self.form.show_municipalities(view.municipalities)
            self._list.show_view(view)

    def begin_report(self) -> None:
        """Open the form."""
        self.form.show()
        self._new.setEnabled(False)
        self.form.begin(self._municipality)

    def _close_form(self) -> None:
        self.form.hide()
        self._new.setEnabled(True)

    def _scrolled(self, widget: QWidget) -> QWidget:
        inner = on_ground(Tall(), Ground.CANVAS)
        box = column(inner, (0, 0, 0, 16))
        box.addWidget(widget)
        box.addStretch(1)
        return scrolling(inner)
