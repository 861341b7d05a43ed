"""One thing that can be chosen."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QWidget

from agent_desktop.ui.kit import Kit
from agent_desktop.ui.theme.tokens import Token
from agent_desktop.ui.widgets.boxes import column, line
from agent_desktop.ui.widgets.icon_label import IconLabel
from agent_desktop.ui.widgets.text import Role, Text, Tone

CONTROL_WIDTH = 340


class SettingRow(QFrame):
    """What it is and what it does at the left, the control at the right."""

    def __init__(
        self, kit: Kit, title: str, explains: str, control: QWidget, top: bool = False
    ) -> None:
        super().__init__()
        self.locked = isinstance(control, Locked)
        self._words = f"{title} {explains}".casefold()
        place = Qt.AlignmentFlag.AlignTop if top else Qt.AlignmentFlag.AlignVCenter
        words = column(gap=1)
        words.addWidget(Text(Role.MEDIUM, Tone.TEXT, title).wrapped())
        if explains:
            words.addWidget(Text(Role.SMALL, Tone.TEXT2, explains).wrapped())
        words.addStretch(1 if top else 0)
        box = line(self, (16, 10, 16, 10), 16)
        box.addLayout(words, 1)
        room = QWidget()
        room.setFixedWidth(kit.theme.px(CONTROL_WIDTH))
        inside = line(room, gap=0)
        inside.addWidget(control)
        inside.addStretch(1)
        box.addWidget(room, 0, place)
        if self.locked:
            control.setAccessibleName(f"{title}: {control.accessibleName()}")
        elif not control.accessibleName():
            control.setAccessibleName(title)
        if not control.accessibleDescription():
            control.setAccessibleDescription(explains)

    def has(self, words: Iterable[str]) -> bool:
        """Whether all these words, in lower case, stand here."""
        return all(word in self._words for word in words)


class Locked(QFrame):
    """A value the municipality has decided: it can be read and reached, not changed. `says` who
    else has.
    """

    def __init__(self, kit: Kit, value: str, says: str = "") -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        says = says or QCoreApplication.translate("Settings", "Decided by the municipality")
        self.setAccessibleName(value)
        self.setAccessibleDescription(says)
        box = column(self, gap=4)
        field = QFrame()
        field.setProperty("locked", True)
        field.setMinimumHeight(kit.theme.px(32))
        field.setFixedWidth(kit.theme.px(CONTROL_WIDTH))
        inside = line(field, (8, 4, 8, 4), 8)
        inside.addWidget(Text(Role.BODY, Tone.TEXT, value).wrapped(), 1)
        inside.addWidget(IconLabel(kit, "lock", 16, Token.TEXT2))
        box.addWidget(field)
        box.addWidget(Text(Role.SMALL, Tone.TEXT2, says))
