"""One thing that can be chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from agent_desktop.ui.kit import Kit
from agent_desktop.ui.widgets.boxes import column, line
from agent_desktop.ui.widgets.text import Role, Text, Tone

CONTROL_WIDTH = 340


class SettingRow(QFrame):
    """What it is and what it does at the left, the control at the right."""

    def __init__(
        self, kit: Kit, title: str, explains: str, control: QWidget, top: bool = False
    ) -> None:
        super().__init__()
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
        if not control.accessibleName():
            control.setAccessibleName(title)
        control.setAccessibleDescription(explains)
