"""The buttons of the form."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from agent_desktop.domain.incident import Incident
from agent_desktop.ui.incidents_page.written import Kept, Written
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.widgets.boxes import line
from agent_desktop.ui.widgets.button import Button, Kind


class FormFoot(QWidget):
    """Over or not, confirm, save. What can't be saved says why."""

    saved = Signal()
    confirmed = Signal()
    resolved = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._over = Button(kit, Kind.SECONDARY, self.tr("Mark as over"), "check")
        self._over.clicked.connect(self.resolved)
        self._confirm = Button(kit, Kind.SECONDARY, self.tr("Confirm now"), "badge-check")
        self._confirm.clicked.connect(self.confirmed)
        self._save = Button(kit, Kind.PRIMARY, self.tr("Save"), keys="Ctrl+S")
        self._save.clicked.connect(self.saved)
        box = line(self, (16, 12, 16, 12))
        box.addWidget(self._over)
        box.addWidget(self._confirm)
        box.addStretch(1)
        box.addWidget(self._save)

    @property
    def can_save(self) -> bool:
        """Whether there is something to save, and all of it is understood."""
        return self._save.isEnabled()

    def show_state(self, incident: Incident | None, kept: Kept) -> None:
        """Show what can be done now."""
        over = incident is not None and incident.resolved is not None
        self._over.setVisible(incident is not None)
        self._confirm.setVisible(incident is not None and not over)
        if over:
            self._over.rename(self.tr("Open again"), "rotate-ccw")
        else:
            self._over.rename(self.tr("Mark as over"), "check")
        self._save.rename(self.tr("Save") if incident else self.tr("Report"))
        missing = self._missing(kept.own)
        if incident is not None and not missing and not kept.touched:
            missing = self.tr("Nothing is changed")
        self._save.enable(not missing, missing)

    def _missing(self, written: Written) -> str:
        """Why it can't be saved; empty when it can."""
        if not written.title.strip() or not written.municipalities:
            return self.tr("Write a title and choose at least one municipality")
        start, end = written.started, written.expected_end
        if isinstance(start, str) or isinstance(end, str):
            return self.tr("A time can't be read. Write for example 14:00 or tomorrow 9:00")
        if isinstance(start, datetime) and isinstance(end, datetime) and end < start:
            return self.tr("It can't end before it begins")
        return ""
