"""The page of settings: sections at the left, the rows of one at the right."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QWidget

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.views import DeskView
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.settings_page.about_section import AboutSection
from agent_desktop.ui.settings_page.connections_section import ConnectionsSection
from agent_desktop.ui.settings_page.facts_section import PRIVACY, TELEPHONE, FactsSection
from agent_desktop.ui.settings_page.keys_section import KeysSection
from agent_desktop.ui.settings_page.look_section import LookSection
from agent_desktop.ui.settings_page.notices_section import NoticesSection
from agent_desktop.ui.settings_page.section import Section
from agent_desktop.ui.settings_page.section_list import SectionList
from agent_desktop.ui.settings_page.sound_section import SoundSection
from agent_desktop.ui.widgets.boxes import Ground, column, line, on_ground
from agent_desktop.ui.widgets.find_field import FindField
from agent_desktop.ui.widgets.text import Role, Text

_LIST_WIDTH = 220


class SettingsPage(QWidget):
    """Everything chosen here holds at once. The field finds rows in every section."""

    def __init__(self, actions: DeskActions, kit: Kit) -> None:
        super().__init__()
        on_ground(self, Ground.CANVAS)
        self.sound = SoundSection(actions, kit)
        self.notices = NoticesSection(actions, kit)
        self.keys = KeysSection(kit)
        self.look = LookSection(kit)
        self.connections = ConnectionsSection(actions, kit)
        self.about = AboutSection(actions, kit)
        self.sections: tuple[Section, ...] = (
            self.sound,
            FactsSection(kit, self.tr("Telephone and lines"), "phone", TELEPHONE),
            self.keys,
            self.notices,
            self.look,
            FactsSection(kit, self.tr("Privacy"), "shield", PRIVACY),
            self.connections,
            self.about,
        )
        self._stack = QStackedWidget()
        for section in self.sections:
            self._stack.addWidget(section)
        self.list = SectionList(kit, self.sections)
        self.list.chosen.connect(self.show_section)
        self._field = FindField(kit, self.tr("Search in the settings"))
        self._field.wanted.connect(self._find)
        side = QWidget()
        side.setFixedWidth(kit.theme.px(_LIST_WIDTH))
        beside = column(side, gap=8)
        beside.addWidget(self._field)
        beside.addWidget(self.list)
        beside.addStretch(1)
        below = line(gap=0)
        below.addWidget(side)
        below.addWidget(self._stack, 1)
        box = column(self, (24, 14, 0, 0), 14)
        box.addWidget(Text(Role.TITLE, text=self.tr("Settings")))
        box.addLayout(below, 1)
        self.show_section(self.sound)

    def show_view(self, view: DeskView) -> None:
        """Show what has changed."""
        for section in self.sections:
            section.show_view(view)

    def show_section(self, section: Section) -> None:
        """Turn to a section."""
        self._stack.setCurrentWidget(section)
        self.list.show_chosen(section)

    @property
    def index(self) -> int:
        """Which section is up, to come back to it."""
        return self._stack.currentIndex()

    def show_at(self, index: int) -> None:
        """Turn to the section at an index."""
        self.show_section(self.sections[index])

    def search(self) -> None:
        """Put the cursor in the search field."""
        self._field.setFocus()
        self._field.selectAll()

    def _find(self, words: str) -> None:
        found = {section: section.search(words) for section in self.sections}
        self.list.show_found(found if words else {})
        if words and not found[self._shown]:
            best = max(found, key=lambda section: found[section])
            if found[best]:
                self.show_section(best)

    @property
    def _shown(self) -> Section:
        section = self._stack.currentWidget()
        assert isinstance(section, Section)  # noqa: S101 - nothing else is in the stack
        return section
