"""The top of the incidents page."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from agent_desktop.domain.municipality import Municipality
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.shortcuts import Key
from agent_desktop.ui.widgets.boxes import line
from agent_desktop.ui.widgets.button import Button, Kind
from agent_desktop.ui.widgets.picker import Picker
from agent_desktop.ui.widgets.text import Role, Text

_PICKER = 200


class PageHead(QWidget):
    """Title, the municipality to look at, and the button that reports an incident."""

    wanted = Signal()
    filtered = Signal(object)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._towns: tuple[Municipality, ...] = ()
        self._only = Picker(kit, self.tr("Show the incidents of"))
        self._only.setMinimumWidth(kit.theme.px(_PICKER))
        self._only.addItem(self.tr("All municipalities"), None)
        self._only.currentIndexChanged.connect(self._tell)
        words, keys = self.tr("New incident"), kit.keys.cap(Key.NEW_INCIDENT)
        self._new = Button(kit, Kind.PRIMARY, words, "plus", keys=keys)
        self._new.clicked.connect(self.wanted)
        box = line(self, gap=12)
        box.addWidget(Text(Role.TITLE, text=self.tr("Incidents")), 1)
        box.addWidget(self._only)
        box.addWidget(self._new)

    def offer(self, towns: tuple[Municipality, ...]) -> None:
        """Offer these; the chosen one stays as long as there is one of its code."""
        if towns is self._towns:
            return
        self._towns = towns
        chosen = self._only.currentData()
        self._only.blockSignals(True)
        while self._only.count() > 1:
            self._only.removeItem(1)
        for town in towns:
            self._only.addItem(town.name, town.code)
        self._only.blockSignals(False)
        self._only.setCurrentIndex(max(self._only.findData(chosen), 0))

    def let_report(self, can: bool) -> None:
        """Whether a new one can be begun: not while one is."""
        self._new.setEnabled(can)

    def _tell(self) -> None:
        self.filtered.emit(self._only.currentData())
