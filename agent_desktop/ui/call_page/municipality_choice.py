"""Choose a municipality."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from agent_desktop.domain.municipality import Municipality
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.widgets.boxes import empty_layout
from agent_desktop.ui.widgets.button import AIR, Button, Kind, Size
from agent_desktop.ui.widgets.flow import Flow
from agent_desktop.ui.widgets.tags import mono_pixmap
from agent_desktop.ui.widgets.text import fit_name


class MunicipalityChoice(QWidget):
    """A button for each municipality, with its letters."""

    chosen = Signal(str)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._shown: tuple[Municipality, ...] = ()
        self._flow = Flow(self, gap=8)
        kit.theme.changed.connect(self._draw_again)
        self.setAccessibleName(self.tr("Choose a municipality"))

    def show_municipalities(self, municipalities: tuple[Municipality, ...]) -> None:
        """Offer these."""
        if municipalities is self._shown:
            return
        self._shown = municipalities
        empty_layout(self._flow)
        for municipality in municipalities:
            self._flow.addWidget(self._button(municipality))

    def _draw_again(self) -> None:
        shown, self._shown = self._shown, ()
        self.show_municipalities(shown)

    def _button(self, municipality: Municipality) -> Button:
        button = Button(self._kit, Kind.SECONDARY, municipality.name, size=Size.SMALL)
        button.setText(fit_name(button, municipality.name))
        button.show_picture(mono_pixmap(self._kit, municipality, AIR))
        button.clicked.connect(lambda: self.chosen.emit(municipality.code))
        return button
