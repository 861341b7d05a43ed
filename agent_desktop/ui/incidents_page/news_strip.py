"""A colleague has changed what one is writing about."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from agent_desktop.domain.incident import IncidentField
from agent_desktop.ui.announce import announce
from agent_desktop.ui.incident_words import field_words
from agent_desktop.ui.incidents_page.change_words import joined
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.widgets.boxes import column, empty_layout
from agent_desktop.ui.widgets.message_strip import Level, MessageStrip


class NewsStrip(QWidget):
    """Who has changed what meanwhile; hidden when nobody has."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._box = column(self)
        self.hide()

    def tell(self, author: str, changed: tuple[IncidentField, ...]) -> None:
        """Say so."""
        empty_layout(self._box)
        says = self.tr("%1 has changed this incident while you write.").replace("%1", author)
        what = joined([field_words(field) for field in changed])
        then = self.tr("Changed: %1. What you have written stands here still.")
        strip = MessageStrip(
            self._kit,
            Level.INFO,
            says,
            then.replace("%1", what),
            self.tr("Put away"),
            stacked=True,
        )
        strip.closed.connect(self.clear)
        self._box.addWidget(strip)
        self.show()
        announce(self, says)

    def clear(self) -> None:
        """Nothing to say any more."""
        empty_layout(self._box)
        self.hide()
