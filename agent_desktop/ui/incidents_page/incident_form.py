"""Report an incident."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from agent_desktop.desk.actions import DeskActions
from agent_desktop.domain.ids import MunicipalityCode
from agent_desktop.domain.incident import IncidentKind
from agent_desktop.domain.municipality import Municipality
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.widgets.boxes import column, empty_layout, line
from agent_desktop.ui.widgets.button import Button, Kind
from agent_desktop.ui.widgets.cards import TitledCard
from agent_desktop.ui.widgets.choices import Chip
from agent_desktop.ui.widgets.flow import Flow
from agent_desktop.ui.widgets.picker import Picker
from agent_desktop.ui.widgets.text import Role, Text, Tone
from agent_desktop.ui.words import incident_kind_word

_SAY_HEIGHT = 88


class IncidentForm(TitledCard):
    """Kind, title, municipalities, what to say. Can be reported once it has a title and at least
    one municipality; `closed` when it is put away.
    """

    closed = Signal()

    def __init__(self, actions: DeskActions, kit: Kit) -> None:
        super().__init__(self.tr("Report an incident"))
        self._actions = actions
        self._kit = kit
        self._towns: dict[MunicipalityCode, QPushButton] = {}
        self._shown: tuple[Municipality, ...] = ()
        self._build_fields()
        body = QWidget()
        box = column(body, (16, 14, 16, 16), 14)
        self._add(box, self.tr("Title"), self._title)
        self._add(box, self.tr("Kind"), self._kind)
        self._add(box, self.tr("Municipalities"), self._chips)
        self._add(box, self.tr("What to say to callers"), self._say)
        buttons = line()
        self._cancel = Button(kit, Kind.SECONDARY, self.tr("Close"))
        self._cancel.clicked.connect(self.closed)
        self._save = Button(kit, Kind.PRIMARY, self.tr("Report"))
        self._save.clicked.connect(self.report)
        buttons.addWidget(self._cancel)
        buttons.addStretch(1)
        buttons.addWidget(self._save)
        box.addLayout(buttons)
        self.fill(body)
        self._check()

    def show_municipalities(self, municipalities: tuple[Municipality, ...]) -> None:
        """Offer these."""
        if municipalities is self._shown:
            return
        self._shown = municipalities
        chosen = set(self._chosen())
        empty_layout(self._flow)
        self._towns.clear()
        for municipality in municipalities:
            chip = Chip(self._kit, municipality.name, "")
            chip.setChecked(municipality.code in chosen)
            chip.toggled.connect(self._check)
            self._towns[municipality.code] = chip
            self._flow.addWidget(chip)
        self._check()

    def begin(self, municipality: MunicipalityCode | None) -> None:
        """Start writing, with the caller's municipality chosen."""
        if municipality in self._towns:
            self._towns[municipality].setChecked(True)
        self._title.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def report(self) -> None:
        """Tell everybody, and start afresh."""
        title = self._title.text().strip()
        if not title or not self._chosen():
            return
        say = self._say.toPlainText().strip()
        self._actions.report_incident(self._kind.currentData(), title, self._chosen(), say)
        self._title.clear()
        self._say.clear()
        for chip in self._towns.values():
            chip.setChecked(False)
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts it away; what is written is kept."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _chosen(self) -> tuple[MunicipalityCode, ...]:
        return tuple(code for code, chip in self._towns.items() if chip.isChecked())

    def _check(self) -> None:
        ready = bool(self._title.text().strip()) and bool(self._chosen())
        self._save.setEnabled(ready)
        missing = self.tr("Write a title and choose at least one municipality")
        self._save.setToolTip("" if ready else missing)

    def _build_fields(self) -> None:
        self._title = QLineEdit()
        self._title.setAccessibleName(self.tr("Title"))
        self._title.setPlaceholderText(self.tr("What has happened, and where"))
        self._title.textChanged.connect(self._check)
        self._kind = Picker(self._kit, self.tr("Kind"))
        for kind in IncidentKind:
            self._kind.addItem(incident_kind_word(kind), kind)
        self._chips = QWidget()
        self._chips.setAccessibleName(self.tr("Municipalities"))
        self._flow = Flow(self._chips)
        self._say = QPlainTextEdit()
        self._say.setAccessibleName(self.tr("What to say to callers"))
        self._say.setTabChangesFocus(True)
        self._say.setFixedHeight(self._kit.theme.px(_SAY_HEIGHT))
        self._save = Button(self._kit, Kind.PRIMARY, self.tr("Report"))

    def _add(self, box: QVBoxLayout, word: str, field: QWidget) -> None:
        part = column(gap=5)
        part.addWidget(Text(Role.SMALL_STRONG, Tone.TEXT2, word))
        part.addWidget(field)
        box.addLayout(part)
