"""The head of the municipality's panel."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from agent_desktop.desk.panel_views import PanelView
from agent_desktop.domain.municipality import Municipality
from agent_desktop.ui.caller_words import opening_words
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.layout_step import LayoutStep
from agent_desktop.ui.outside import open_outside
from agent_desktop.ui.widgets.boxes import column, line
from agent_desktop.ui.widgets.button import Button, Kind
from agent_desktop.ui.widgets.icon_label import IconLabel
from agent_desktop.ui.widgets.tags import Tile
from agent_desktop.ui.widgets.text import Role, Text, Tone, one_line, unbroken_facts

_WEB = ("http://", "https://")
_NAME = 220
"""Only a longer name may be broken."""


class PanelHead(QWidget):
    """Tile, name, opening, switchboard, web page; what to say below."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._municipality: Municipality | None = None
        self._tile = Tile()
        self._name = Text(Role.TITLE).wrapped()
        self._facts = Text(Role.SMALL, Tone.TEXT2).wrapped()
        self._web = Button(kit, Kind.QUIET, self.tr("Web page"), "external-link")
        self._web.clicked.connect(self._open_web)
        kit.theme.steps.changed.connect(self._fit)
        self._fit()
        self._greeting = Text(Role.DENSE).wrapped()
        kit.clock.ticked.connect(self._show_facts)
        box = column(self, gap=8)
        top = line(gap=12)
        top.addWidget(self._tile)
        words = column(gap=1)
        words.addWidget(self._name)
        words.addWidget(self._facts)
        top.addLayout(words, 1)
        top.addWidget(self._web, 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(top)
        self._say = QWidget()
        say = line(self._say)
        say.addWidget(IconLabel(kit, "quote", 14), 0, Qt.AlignmentFlag.AlignTop)
        say.addWidget(self._greeting, 1)
        box.addWidget(self._say)

    def show_panel(self, panel: PanelView) -> None:
        """Show a municipality."""
        self._municipality = panel.municipality
        self._tile.show_municipality(panel.municipality)
        name = self.tr("Unknown municipality")
        if panel.municipality:
            name = self.tr("%1 municipality").replace("%1", panel.municipality.name)
        self._name.setText(name)
        self._name.ensurePolished()
        wide = self._name.fontMetrics().horizontalAdvance(name) + 2
        self._name.setMinimumWidth(min(wide, self._kit.theme.px(_NAME)))
        self._show_facts()
        web = panel.municipality.web if panel.municipality else ""
        self._web.setVisible(web.startswith(_WEB))
        self._greeting.setText(f"«{one_line(panel.greeting)}»")
        self._say.setVisible(bool(panel.greeting))

    def _fit(self) -> None:
        step = self._kit.theme.steps.now
        self._web.fold(LayoutStep.STRIP < step < LayoutStep.USUAL)

    def _show_facts(self) -> None:
        municipality = self._municipality
        if municipality is None:
            self._facts.setText(self.tr("Ask where it is, and choose it below."))
            return
        phone = self.tr("switchboard %1").replace("%1", str(municipality.switchboard))
        text = unbroken_facts(opening_words(municipality, self._kit.clock), phone)
        if text != self._facts.text():
            self._facts.setText(text)

    def _open_web(self) -> None:
        if self._municipality and self._municipality.web.startswith(_WEB):
            open_outside(self._municipality.web)
