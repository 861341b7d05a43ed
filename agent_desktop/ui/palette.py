"""The command palette: people, articles and actions, found by a few letters."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from agent_desktop.desk.panel_views import ArticleLink
from agent_desktop.ui.announce import announce
from agent_desktop.ui.key_words import key_groups
from agent_desktop.ui.palette_list import Found, PaletteList
from agent_desktop.ui.settings_page.section_names import Place, section_names
from agent_desktop.ui.shell.rail import Page
from agent_desktop.ui.shell.rail_entries import rail_entries
from agent_desktop.ui.shortcuts import Key
from agent_desktop.ui.widgets.boxes import column
from agent_desktop.ui.widgets.find_field import FindField
from agent_desktop.ui.widgets.text import Role, Text, Tone

if TYPE_CHECKING:
    from agent_desktop.ui.main_window import MainWindow

_WIDTH, _TOP, _EDGE = 656, 80, 16
_PEOPLE = 5


class PaletteField(FindField):
    """The arrow keys move in the list, Enter takes what is chosen there, Escape goes away."""

    stepped = Signal(int)
    pressed = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Every other key writes."""
        match event.key():
            case Qt.Key.Key_Down:
                self.stepped.emit(1)
            case Qt.Key.Key_Up:
                self.stepped.emit(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.pressed.emit()
            case Qt.Key.Key_Escape:
                self.left.emit()
            case _:
                super().keyPressEvent(event)


class CommandPalette(QFrame):
    """Lies over the page until something is chosen, Escape is pressed or the focus goes elsewhere,
    and then the focus is back where it was. Without words it offers every action.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        kit = window.kit
        self._articles: tuple[ArticleLink, ...] = ()
        self._came_from: QWidget | None = None
        self._words = ""
        self.setAccessibleName(self.tr("Find people, articles and actions"))
        self.list = PaletteList(kit, self.tr("Found"))
        self.field = PaletteField(kit, self.accessibleName())
        self.field.setMinimumHeight(kit.theme.px(40))
        self.field.wanted.connect(self._find)
        self.field.stepped.connect(self.list.step)
        self.field.pressed.connect(self._press)
        self.field.left.connect(self.close_palette)
        QApplication.instance().focusChanged.connect(self._look_whether_left)  # type: ignore[union-attr]
        self.list.picked.connect(self._pick)
        self._nothing = Text(Role.DENSE, Tone.TEXT2, self.tr("Nothing has these words."))
        self._nothing.setContentsMargins(12, 4, 12, 8)
        keys = self.tr("Up and Down choose · Enter opens · Esc closes")
        box = column(self, (8, 8, 8, 8), 6)
        box.addWidget(self.field)
        box.addWidget(self._nothing)
        box.addWidget(self.list)
        box.addWidget(Text(Role.SMALL, Tone.TEXT3, keys))
        window.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Come up with an empty field; a second time goes away."""
        if self.isVisible():
            self.close_palette()
            return
        self._came_from = self._window.focusWidget()
        self.field.clear()
        self._articles = ()
        self._show_found("")
        self._fit()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_palette(self) -> None:
        """Go away, and give the focus back."""
        self.hide()
        if self._came_from is not None and self._came_from.isVisible():
            self._came_from.setFocus(Qt.FocusReason.PopupFocusReason)
        self._came_from = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle of the window."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._fit()
        return super().eventFilter(watched, event)

    def _look_whether_left(self, _old: QWidget | None, focus: QWidget | None) -> None:
        """Another window in front is no leaving; another field of this one is."""
        if self.isVisible() and focus is not None and not self.isAncestorOf(focus):
            self._came_from = None
            self.hide()

    def _press(self) -> None:
        """Enter, perhaps before the pause in typing is over."""
        words = self.field.text().strip()
        if words != self._words:
            self._find(words)
        self.list.pick()

    def _find(self, words: str) -> None:
        self._show_found(words)
        if words:
            self._window.desk.find_articles(words, partial(self._take_articles, words))

    def _take_articles(self, words: str, articles: tuple[ArticleLink, ...]) -> None:
        if self.isVisible() and self.field.text().strip() == words:
            self._articles = articles
            self._show_found(words)

    def _show_found(self, words: str) -> None:
        self._words = words
        wanted = words.casefold().split()
        if not wanted:
            self._articles = ()
        people, articles = self._people(words), self._pages_found()
        actions = list(self._actions(wanted))
        named = wanted and any(a.title.casefold().startswith(words.casefold()) for a in actions)
        if named:
            actions.sort(key=lambda a: not a.title.casefold().startswith(words.casefold()))
        found = [*people, *actions, *articles] if named else [*people, *articles, *actions]
        self.list.show_found(found)
        self._nothing.setVisible(not found)
        if wanted:
            chosen = self.list.chosen()
            announce(self.field, chosen.spoken if chosen else self._nothing.text())
        self._fit()

    def _people(self, words: str) -> Iterable[Found]:
        group = self.tr("People")
        for person in self._window.desk.find_people(words)[:_PEOPLE] if words else ():
            employer = person.employer.name if person.employer else ""
            second = " · ".join(part for part in (employer, person.unit) if part)
            number = str(person.number)
            act = partial(self._window.left.dial.fill, number)
            yield Found(group, person.name, second, number, "user", act)

    def _pages_found(self) -> Iterable[Found]:
        group = self.tr("Articles")
        for link in self._articles:
            yield Found(group, link.title, "", "", "book-open", partial(self._open, link))

    def _actions(self, wanted: list[str]) -> Iterable[Found]:
        group, window = self.tr("Actions"), self._window
        for entry in rail_entries():
            words = self.tr("Go to %1").replace("%1", entry.word)
            if _has(words, wanted):
                go = partial(window.go_to_page, entry.page)
                yield Found(group, words, "", "", entry.icon, go)
        report = self.tr("Report a fault to IT")
        also = self.tr("send error problem")
        if _has(f"{report} {also}", wanted):
            yield Found(group, report, "", "", "send", window.report_fault)
        if wanted:
            yield from self._sections(wanted)
        for title, lines in key_groups(window.kit.keys):
            for line in lines:
                if line.key in {None, Key.PALETTE} or not _has(f"{line.words} {title}", wanted):
                    continue
                act = window.action(line.key) if line.key else None
                if act is not None:
                    yield Found(group, line.words, title, line.caps, "keyboard", act)

    def _sections(self, wanted: list[str]) -> Iterable[Found]:
        """The sections of the settings, by their names and by what is chosen there."""
        group, settings = self.tr("Actions"), self.tr("Settings")
        for place, section in zip(Place, section_names(), strict=True):
            if _has(f"{settings} {section.title} {section.also}", wanted):
                go = partial(self._window.go_to_section, place)
                yield Found(group, section.title, settings, "", section.icon, go)

    def _open(self, link: ArticleLink) -> None:
        window = self._window
        window.go_to_page(Page.CALL if window.view.draft is not None else Page.KNOWLEDGE)
        window.desk.open_article(link.article)
        window.go_to_article()

    def _pick(self, found: Found) -> None:
        """The focus is back first, so that what is done may put it elsewhere."""
        self.close_palette()
        found.act()

    def _fit(self) -> None:
        theme, window = self._window.kit.theme, self._window
        wide = min(theme.px(_WIDTH), window.width() - 2 * _EDGE)
        top = min(theme.px(_TOP), window.height() // 8)
        self.list.fit(window.height() - top - theme.px(130))
        self.setFixedWidth(wide)
        self.adjustSize()
        self.move(QPoint((window.width() - wide) // 2, top))


def _has(text: str, wanted: list[str]) -> bool:
    lower = text.casefold()
    return all(word in lower for word in wanted)
