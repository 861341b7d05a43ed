"""The sections of the settings, one under the other."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from agent_desktop.ui.kit import Kit
from agent_desktop.ui.settings_page.section import Section
from agent_desktop.ui.settings_page.section_item import SectionItem
from agent_desktop.ui.widgets.boxes import column
from agent_desktop.ui.widgets.text import Role, Text, Tone


class SectionList(QWidget):
    """`chosen` tells a section. While something is searched for, only those that have it stand."""

    chosen = Signal(object)

    def __init__(self, kit: Kit, sections: Iterable[Section]) -> None:
        super().__init__()
        self._items: dict[Section, SectionItem] = {}
        group = QButtonGroup(self)
        box = self._box = column(self)
        for section in sections:
            item = SectionItem(kit, section.icon, section.title, locked=section.has_locked)
            item.clicked.connect(lambda _=False, section=section: self.chosen.emit(section))
            group.addButton(item)
            self._items[section] = item
            box.addWidget(item)
        self._nothing = Text(Role.DENSE, Tone.TEXT2, self.tr("No setting has these words."))
        self._nothing.wrapped().hide()
        box.addWidget(self._nothing)
        box.addStretch(1)

    def show_chosen(self, section: Section) -> None:
        """Which one is up."""
        self._items[section].setChecked(True)

    def take_focus(self) -> None:
        """Go to the one that is up."""
        next((item for item in self._items.values() if item.isChecked()), self).setFocus()

    def show_found(self, found: Mapping[Section, int], leading: Collection[Section]) -> None:
        """Show those in which something was found, `leading` ones first; nothing searched for is
        all.
        """
        for place, section in enumerate(sorted(self._items, key=lambda s: s not in leading)):
            item = self._items[section]
            self._box.insertWidget(place, item)
            item.setVisible(not found or bool(found[section]))
        self._nothing.setVisible(bool(found) and not any(found.values()))
