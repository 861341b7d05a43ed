"""Choose what sort of incident it is."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon

from agent_desktop.domain.incident import IncidentKind
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.marks import INCIDENT_ICON
from agent_desktop.ui.theme.tokens import Token
from agent_desktop.ui.widgets.picker import Picker
from agent_desktop.ui.words import incident_kind_word

_ICON = 16


class KindPicker(Picker):
    """Every kind with its icon."""

    def __init__(self, kit: Kit, name: str) -> None:
        super().__init__(kit, name)
        for kind in IncidentKind:
            self.addItem(incident_kind_word(kind), kind)
        kit.theme.changed.connect(self._draw_icons)
        self._draw_icons()

    def choose(self, kind: IncidentKind) -> None:
        """Show a kind as chosen."""
        self.setCurrentIndex(self.findData(kind))

    def chosen(self) -> IncidentKind:
        """The chosen kind."""
        return IncidentKind(self.currentData())

    def _draw_icons(self) -> None:
        side = self._kit.theme.px(_ICON)
        self.setIconSize(QSize(side, side))
        for place, kind in enumerate(IncidentKind):
            pixmap = self._kit.theme.pixmap(INCIDENT_ICON[kind], _ICON, Token.TEXT2)
            self.setItemIcon(place, QIcon(pixmap))
