"""The incidents a caller should hear of."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import Signal

from agent_desktop.domain.ids import IncidentId
from agent_desktop.domain.incident import Incident
from agent_desktop.ui.call_page.incident_row import IncidentRow
from agent_desktop.ui.incident_words import preparedness_word
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.widgets.boxes import Hairline, column, empty_layout
from agent_desktop.ui.widgets.cards import Card
from agent_desktop.ui.widgets.text import Role, Text, Tone

MOST_SHOWN = 5


class IncidentBox(Card):
    """One row for each incident, of very many the first; hidden when there is none. `pressed`
    tells the one the call is said to be about. With `on_top` it is the box for preparedness.
    """

    pressed = Signal(str)

    def __init__(self, kit: Kit, *, on_top: bool = False) -> None:
        super().__init__()
        self._kit = kit
        self._on_top = on_top
        self._shown: tuple[object, ...] = ()
        self._rows: list[IncidentRow] = []
        self.setProperty("level", "warn" if on_top else "")
        self.setAccessibleName(preparedness_word() if on_top else self.tr("Incidents now"))
        self._box = column(self, (1, 1, 1, 1))
        self.hide()

    def show_incidents(self, incidents: tuple[Incident, ...]) -> None:
        """Show these. Rows that say the same as before stay, and keep the focus."""
        now = self._kit.clock.now()
        today = self._kit.clock.local().date()
        news = tuple((replace(i, calls=0), i.standing(now), today) for i in incidents)
        if news == self._shown:
            return
        self._shown = news
        empty_layout(self._box)
        self._rows = [IncidentRow(self._kit, incident) for incident in incidents[:MOST_SHOWN]]
        if self._on_top:
            self._add_heading()
        for place, row in enumerate(self._rows):
            if place:
                self._box.addWidget(Hairline())
            row.pressed.connect(partial(self.pressed.emit, row.incident.id))
            self._box.addWidget(row)
        self._add_more(len(incidents) - MOST_SHOWN)
        self.setVisible(bool(incidents))

    def show_concerns(
        self, can: Collection[IncidentId], attached: IncidentId | None, keyed: IncidentId | None
    ) -> None:
        """Which of them the call can be about, which it is, and which the key chooses."""
        for row in self._rows:
            own = row.incident.id
            row.show_concern(own in can, own == attached, keyed=own == keyed)

    def _add_heading(self) -> None:
        heading = Text(Role.SMALL_STRONG, Tone.WARN, preparedness_word())
        heading.setContentsMargins(12, 6, 12, 0)
        self._box.addWidget(heading)

    def _add_more(self, more: int) -> None:
        if more > 0:
            words = Text(Role.SMALL, Tone.TEXT2, self.tr("and %n more", "", more))
            words.setContentsMargins(12, 2, 12, 6)
            self._box.addWidget(words)
