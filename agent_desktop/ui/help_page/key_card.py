"""A group of keys: what they do at the left, what is pressed at the right."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from agent_desktop.ui.key_words import KeyLine
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.widgets.boxes import column, line
from agent_desktop.ui.widgets.cards import TitledCard
from agent_desktop.ui.widgets.keycap import KeycapLabel
from agent_desktop.ui.widgets.text import Role, Text, Tone


class KeyRow(QFrame):
    """One action and its key."""

    def __init__(self, kit: Kit, shown: KeyLine) -> None:
        super().__init__()
        self.words = f"{shown.words} {shown.caps}".casefold()
        self.setAccessibleName(f"{shown.words}: {shown.caps}")
        box = line(self, (16, 4, 16, 4), 12)
        box.addWidget(Text(Role.DENSE, Tone.TEXT, shown.words).wrapped(), 1)
        box.addWidget(KeycapLabel(kit, shown.caps), 0, Qt.AlignmentFlag.AlignVCenter)


class KeyCard(TitledCard):
    """The keys of one group."""

    def __init__(self, kit: Kit, title: str, lines: Iterable[KeyLine]) -> None:
        super().__init__(title)
        inner = QFrame()
        box = column(inner, (0, 4, 0, 8))
        self._rows = [KeyRow(kit, shown) for shown in lines]
        for row in self._rows:
            box.addWidget(row)
        self.fill(inner)

    @property
    def length(self) -> int:
        """How tall it is, in rows; the heading is worth two."""
        return len(self._rows) + 2

    def search(self, words: str) -> bool:
        """Show the keys with these words, all without words; tells whether there are any."""
        wanted = words.casefold().split()
        for row in self._rows:
            row.setVisible(all(word in row.words for word in wanted))
        self.setVisible(any(not row.isHidden() for row in self._rows))
        return not self.isHidden()
