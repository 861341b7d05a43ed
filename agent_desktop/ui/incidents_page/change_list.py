"""What has happened to an incident."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from agent_desktop.domain.incident import IncidentChange
from agent_desktop.ui.incidents_page.change_words import change_words, moment_of
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.widgets.boxes import Hairline, column, empty_layout, line
from agent_desktop.ui.widgets.text import Role, Text, Tone

_MOST = 40
_TIME_ROOM = 64
_SPACE = 4
"""Between two words."""


class ChangeList(QWidget):
    """Who did what and when, newest first; the oldest of very many are only counted."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._shown: tuple[IncidentChange, ...] = ()
        box = column(self, gap=10)
        box.addWidget(Hairline())
        box.addWidget(Text(Role.SMALL_STRONG, Tone.TEXT2, self.tr("What has happened")))
        self._rows = column(gap=8)
        box.addLayout(self._rows)

    def show_changes(self, changes: tuple[IncidentChange, ...]) -> None:
        """Show these."""
        self.setVisible(bool(changes))
        if changes == self._shown:
            return
        self._shown = changes
        empty_layout(self._rows)
        for change in changes[:_MOST]:
            self._rows.addWidget(self._row(change))
        older = len(changes) - _MOST
        if older > 0:
            words = self.tr("and %n older", "", older)
            self._rows.addWidget(Text(Role.SMALL, Tone.TEXT3, words))

    def _row(self, change: IncidentChange) -> QWidget:
        row = QWidget()
        when, what = moment_of(change.at, self._kit), change_words(change, self._kit)
        row.setAccessibleName(f"{when} {change.author} {what}")
        box = line(row)
        time = Text(Role.SMALL, Tone.TEXT3, when)
        time.setMinimumWidth(self._kit.theme.px(_TIME_ROOM))
        top = Qt.AlignmentFlag.AlignTop
        box.addWidget(time, 0, top)
        sentence = line(gap=_SPACE)
        sentence.addWidget(Text(Role.DENSE_STRONG, Tone.TEXT, change.author), 0, top)
        sentence.addWidget(Text(Role.DENSE, Tone.TEXT, what).wrapped(), 1)
        box.addLayout(sentence, 1)
        return row
