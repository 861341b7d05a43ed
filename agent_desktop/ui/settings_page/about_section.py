"""What the program is, what it is made of, and where its things lie."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from agent_desktop.desk.actions import DeskActions
from agent_desktop.ui.guide_window import GuideWindow
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.settings_page.section import Section, card
from agent_desktop.ui.settings_page.section_names import Place
from agent_desktop.ui.settings_page.setting_row import SettingRow, fill_row
from agent_desktop.ui.widgets.button import Button, Kind
from agent_desktop.ui.widgets.text import Role, Text, Tone

_LICENCE = "GPL-3.0-or-later"
_LENT = (
    ("Lucide 1.62.0", "ISC, MIT"),
    ("Apertium nno-nob 1.5.0", "GPL-2.0-or-later"),
)
"""What came from others and is no library: the icons, and the pairs of Nynorsk and Bokmål."""


class AboutSection(Section):
    """Versions, licences and folders. Everything here can be marked and copied."""

    def __init__(self, actions: DeskActions, kit: Kit) -> None:
        super().__init__(kit, Place.ABOUT)
        self._facts = actions.view.support.facts

    def parts(self) -> Iterator[QWidget]:
        """Versions, the guide, folders, libraries."""
        facts, kit = self._facts, self._kit
        versions = [self._row(name, version) for name, version in facts.versions if version]
        licence = self.tr("Free software: you may use, study, change and share it.")
        versions.append(self._row(self.tr("Licence"), _LICENCE, licence))
        yield card(self.tr("Versions"), versions)
        guide = facts.guide(kit.language)
        if guide is not None:
            self._guide = GuideWindow(kit, guide)
            self.guide = Button(kit, Kind.SECONDARY, self.tr("Open the user guide"), "book-open")
            self.guide.clicked.connect(self._guide.open)
            says = self.tr("How everything here is used.")
            row = SettingRow(kit, self.tr("User guide"), says, self.guide)
            yield card(self.tr("Help"), [row])
        places = []
        if facts.settings_file is not None:
            places.append(self._row(self.tr("Settings"), str(facts.settings_file)))
        if facts.logs:
            places.append(self._row(self.tr("Logs"), "\n".join(map(str, facts.logs))))
        if places:
            yield card(self.tr("Where things lie"), places)
        lent = [self._row(name, words) for name, words in _LENT]
        libraries = [
            self._row(f"{one.name} {one.version}", one.licence or "–") for one in facts.libraries
        ]
        yield card(self.tr("What it is made with"), [*libraries, *lent])

    def _row(self, title: str, words: str, explains: str = "") -> SettingRow:
        value = Text(Role.DENSE, Tone.TEXT2, words).wrapped()
        fill_row(value)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        value.setAccessibleName(f"{title}: {words}")
        return SettingRow(self._kit, title, explains, value)
