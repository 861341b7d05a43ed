"""Choose the municipalities an incident concerns."""

from __future__ import annotations

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QIcon, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from agent_desktop.domain.ids import MunicipalityCode
from agent_desktop.domain.municipality import Municipality
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.widgets.boxes import empty_layout
from agent_desktop.ui.widgets.choices import Chip
from agent_desktop.ui.widgets.face import draw_face
from agent_desktop.ui.widgets.flow import Flow
from agent_desktop.ui.widgets.tags import mono_pixmap
from agent_desktop.ui.widgets.text import fit_name

Codes = tuple[MunicipalityCode, ...]


class TownChip(Chip):
    """The letters and the name; a check after it when it is chosen."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's own button, with room for the check at the right."""
        painter, inner = draw_face(self, after=self._lead())
        if self.isChecked():
            left = inner.right() - self._lead() + 1
            self._draw_lead(painter, QRect(left, 0, self._lead(), self.height()))


class TownChips(QWidget):
    """A chip for each municipality. One that is chosen and not among them stays chosen."""

    changed = Signal()

    def __init__(self, kit: Kit, name: str) -> None:
        super().__init__()
        self._kit = kit
        self._chips: dict[MunicipalityCode, TownChip] = {}
        self._towns: tuple[Municipality, ...] = ()
        self._given: Codes = ()
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._flow = Flow(self)
        kit.theme.changed.connect(self._draw_monos)

    def offer(self, towns: tuple[Municipality, ...]) -> None:
        """Offer these; what is chosen stays."""
        if towns is self._towns:
            return
        chosen = self.chosen()
        self._towns = towns
        empty_layout(self._flow)
        self._chips.clear()
        for town in towns:
            chip = TownChip(self._kit, town.name, "")
            chip.setText(fit_name(chip, town.name))
            chip.clicked.connect(self.changed)
            self._chips[town.code] = chip
            self._flow.addWidget(chip)
        self._draw_monos()
        self.choose(chosen)

    def choose(self, codes: Codes) -> None:
        """Show these as chosen."""
        self._given = codes
        for code, chip in self._chips.items():
            chip.setChecked(code in codes)

    def chosen(self) -> Codes:
        """Those that are chosen, as they were given if they are the same."""
        mine = tuple(code for code, chip in self._chips.items() if chip.isChecked())
        codes = mine + tuple(code for code in self._given if code not in self._chips)
        return self._given if set(codes) == set(self._given) else codes

    def _draw_monos(self) -> None:
        for town in self._towns:
            chip, mono = self._chips[town.code], mono_pixmap(self._kit, town)
            chip.setIcon(QIcon(mono))
            chip.setIconSize(mono.deviceIndependentSize().toSize())
