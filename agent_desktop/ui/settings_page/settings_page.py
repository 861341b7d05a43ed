"""The page of settings: sections at the left, the rows of one at the right; else one at a time."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.views import DeskView
from agent_desktop.ui.focus_order import reveal
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.settings_page.about_section import AboutSection
from agent_desktop.ui.settings_page.connections_section import ConnectionsSection
from agent_desktop.ui.settings_page.facts_section import PRIVACY, TELEPHONE, FactsSection
from agent_desktop.ui.settings_page.keys_section import KeysSection
from agent_desktop.ui.settings_page.look_section import LookSection
from agent_desktop.ui.settings_page.notices_section import NoticesSection
from agent_desktop.ui.settings_page.section import Section
from agent_desktop.ui.settings_page.section_list import SectionList
from agent_desktop.ui.settings_page.section_names import Place
from agent_desktop.ui.settings_page.sound_section import SoundSection
from agent_desktop.ui.widgets.boxes import Ground, column, line, on_ground, scrolling
from agent_desktop.ui.widgets.button import Button, Kind
from agent_desktop.ui.widgets.find_field import FindField
from agent_desktop.ui.widgets.parts import Part, Parts
from agent_desktop.ui.widgets.text import Role, Text

_LIST_WIDTH, _BETWEEN, _EDGE = 240, 4, 16
_NO_BOUND = 16_777_215


class SettingsPage(QWidget):
    """Everything chosen here holds at once. The field finds rows in every section. Where list and
    section have no room beside each other, a section takes the list's place; the button above it
    and Escape lead back.

    A section is made when it is turned to; the others follow one part at a time while the page is
    seen, so that a search finds them there.
    """

    def __init__(self, actions: DeskActions, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        on_ground(self, Ground.CANVAS)
        self.sound = SoundSection(actions, kit)
        self.notices = NoticesSection(actions, kit)
        self.keys = KeysSection(kit)
        self.look = LookSection(kit)
        self.connections = ConnectionsSection(actions, kit)
        self.about = AboutSection(actions, kit)
        self.sections: tuple[Section, ...] = (
            self.sound,
            FactsSection(kit, Place.TELEPHONE, TELEPHONE),
            self.keys,
            self.notices,
            self.look,
            FactsSection(kit, Place.PRIVACY, PRIVACY),
            self.connections,
            self.about,
        )
        self._stack = QStackedWidget()
        self._making = QTimer(self)
        self._making.timeout.connect(self._make_one)
        self.list = SectionList(kit, self.sections)
        self.list.chosen.connect(self._open)
        self._field = FindField(kit, self.tr("Search in the settings"))
        self._field.wanted.connect(self._find)
        self._theme, self._side = kit.theme, QWidget()
        self._beside = column(self._side, gap=8)
        self._beside.addWidget(self._field)
        self._beside.addWidget(scrolling(self.list), 1)
        self._title = Text(Role.TITLE).wrapped()
        self.back = Button(kit, Kind.QUIET, self.tr("All settings"), "arrow-left")
        self.back.clicked.connect(self._go_back)
        self._lay_out(kit)
        for section in self.sections:
            self._stack.addWidget(section)
        self._turn_to(self.sound)
        self._fit()

    def show_view(self, view: DeskView) -> None:
        """Show what has changed."""
        for section in self.sections:
            section.follow(view)

    def show_section(self, section: Section) -> None:
        """Turn to a section."""
        self._turn_to(section)
        self.parts.show_part(self._stack)
        self._fit()

    @property
    def index(self) -> int:
        """Which section is up, to come back to it."""
        return self._stack.currentIndex()

    def show_at(self, index: int) -> None:
        """Turn to the section at an index."""
        self.show_section(self.sections[index])

    def show_fault(self) -> None:
        """Turn to where a fault is reported, with the keyboard on the button."""
        self.show_section(self.connections)
        begin = self.connections.fault.begin
        begin.setFocus()
        reveal(begin)

    def search(self) -> None:
        """Put the cursor in the search field."""
        self.parts.show_part(self._side)
        self._field.setFocus()
        self._field.selectAll()

    def _find(self, words: str) -> None:
        found = {section: section.search(words) for section in self.sections}
        leading = {section for section in self.sections if section.begins(words)}
        self.list.show_found(found if words else {}, leading)

        def rank(section: Section) -> tuple[bool, bool]:
            return section in leading, bool(found[section])

        best = max(found, key=lambda section: (rank(section), found[section]))
        if words and rank(best) > rank(self._shown):
            self._turn_to(best)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back to the list."""
        if event.key() == Qt.Key.Key_Escape and self.back.isVisible():
            self._go_back()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Go on making what is not there yet."""
        super().showEvent(event)
        self._making.start()

    def _make_one(self) -> None:
        """One part in each turn of the loop, as long as somebody is here."""
        if self.isHidden() or not any(section.make_one() for section in self.sections):
            self._making.stop()

    def _turn_to(self, section: Section) -> None:
        section.make_all()
        self._stack.setCurrentWidget(section)
        self.list.show_chosen(section)

    def _open(self, section: Section) -> None:
        """Chosen in the list; when that goes, the keyboard is on the way back to it."""
        self.show_section(section)
        if not self.parts.beside:
            self.back.setFocus()

    def _go_back(self) -> None:
        self.parts.show_part(self._side)
        self.list.take_focus()

    def _lay_out(self, kit: Kit) -> None:
        parts = (
            Part(self.tr("Settings"), self._side),
            Part(self.tr("Section"), self._stack),
        )
        self.parts = Parts(self, kit, self.tr("What to show"), parts, tabs_from=None, quiet=True)
        self.parts.splitter.setHandleWidth(_BETWEEN)
        self.parts.splitter.setStretchFactor(1, 1)
        self.parts.turned.connect(self._fit)
        kit.theme.steps.changed.connect(self._fit)
        head = line(margins=(0, 0, 24, 0), gap=8)
        head.addWidget(self.back)
        head.addWidget(self._title, 1)
        self._box = box = column(self, (24, 14, 0, 0), 14)
        box.addLayout(head)
        box.addWidget(self.parts, 1)

    def _fit(self) -> None:
        """Beside the section the list has its width; alone the title says what is up."""
        wide, beside = self._theme.px(_LIST_WIDTH), self.parts.beside
        self._side.setMinimumWidth(wide if beside else 0)
        self._side.setMaximumWidth(wide if beside else _NO_BOUND)
        self._beside.setContentsMargins(0, 0, 0 if beside else _EDGE, 0)
        self._box.setContentsMargins(24 if beside else _EDGE, 14, 0, 0)
        alone = not beside and self.parts.place == 1
        self.back.setVisible(alone)
        self._title.setText(self._shown.title if alone else self.tr("Settings"))

    @property
    def _shown(self) -> Section:
        section = self._stack.currentWidget()
        assert isinstance(section, Section)  # noqa: S101 - nothing else is in the stack
        return section
