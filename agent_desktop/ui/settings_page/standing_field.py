"""How one connection stands, in the place of a control."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from agent_desktop.ui.kit import Kit
from agent_desktop.ui.settings_page.connection_words import Standing
from agent_desktop.ui.settings_page.setting_row import fill_row
from agent_desktop.ui.theme.tokens import Token
from agent_desktop.ui.widgets.boxes import column, line
from agent_desktop.ui.widgets.button import Button, Kind, Size
from agent_desktop.ui.widgets.icon_label import IconLabel
from agent_desktop.ui.widgets.message_strip import Level
from agent_desktop.ui.widgets.text import Role, Text, Tone

_ICON = {
    None: ("circle-check", Token.OK),
    Level.OK: ("circle-check", Token.OK),
    Level.INFO: ("info", Token.TEXT2),
    Level.WARN: ("triangle-alert", Token.WARN),
    Level.ERROR: ("octagon-alert", Token.DANGER),
}


class StandingField(QWidget):
    """A mark and a word, what to do, since when; the exact text of a fault behind "More"."""

    def __init__(self, kit: Kit, name: str) -> None:
        super().__init__()
        fill_row(self)
        self._name = name
        self._icon = IconLabel(kit, "info", 16)
        self._says = Text(Role.DENSE_STRONG).wrapped()
        self._then = Text(Role.DENSE, Tone.TEXT2).wrapped()
        self._when = Text(Role.SMALL, Tone.TEXT2).wrapped()
        self.detail = Text(Role.SMALL, Tone.TEXT2).wrapped()
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.detail.hide()
        self.more = Button(kit, Kind.QUIET, self.tr("More"), size=Size.SMALL).lie_flush()
        self.more.setCheckable(True)
        self.more.setAccessibleName(self.tr("More about %1").replace("%1", name))
        self.more.toggled.connect(self.detail.setVisible)
        words = column(gap=2)
        for part in (self._says, self._then, self._when):
            words.addWidget(part)
        words.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        words.addWidget(self.detail)
        box = line(self, gap=8)
        box.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(words, 1)

    def show_standing(self, standing: Standing) -> None:
        """Show how it stands."""
        self._icon.show_icon(*_ICON[standing.level])
        parts = ((self._says, standing.says), (self._then, standing.then))
        for label, words in (*parts, (self._when, standing.when), (self.detail, standing.detail)):
            label.setText(words)
        self._then.setVisible(bool(standing.then))
        self._when.setVisible(bool(standing.when))
        self.more.setVisible(bool(standing.detail))
        self.detail.setVisible(bool(standing.detail) and self.more.isChecked())
        said = (self._name, standing.says, standing.then, standing.when)
        self.setAccessibleName(". ".join(part.rstrip(".") for part in said if part))
