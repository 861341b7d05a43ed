"""The log of enquiries."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.book_views import CatchingUp, LogView
from agent_desktop.desk.views import DeskView
from agent_desktop.domain.ids import ContactId
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.log_page.contact_view import ContactView
from agent_desktop.ui.log_page.filter_bar import FilterBar
from agent_desktop.ui.log_page.log_list import LogList
from agent_desktop.ui.log_page.log_words import trend_words
from agent_desktop.ui.seen import Seen
from agent_desktop.ui.widgets.aside import HeadWithAside
from agent_desktop.ui.widgets.boxes import Ground, column, line, on_ground
from agent_desktop.ui.widgets.cards import Card, EmptyState
from agent_desktop.ui.widgets.parts import Part, Parts
from agent_desktop.ui.widgets.text import Role, Text, Tone

_LIST = 340


class LogPage(QWidget):
    """What is looked for, what was found, and the one that is open. While the page is up it is
    read again whenever something is logged here; to leave it closes the open one.
    """

    def __init__(self, actions: DeskActions, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        on_ground(self, Ground.CANVAS)
        self._actions = actions
        self._kit = kit
        self._log = LogView()
        self._asked_at = -1
        self._seen, self._recent = Seen(), Seen()
        self._trend = Text(Role.DENSE, Tone.TEXT2)
        self._count = Text(Role.DENSE, Tone.TEXT2)
        self._catching_up = Text(Role.DENSE, Tone.TEXT2)
        self.filter = FilterBar(kit)
        self.filter.changed.connect(self.look)
        self.list = LogList(kit)
        self.list.opened.connect(self._open)
        self.list.ending.connect(self._ask_for_more)
        self.detail = ContactView(actions, kit)
        self.detail.closed.connect(self.close_contact)
        self._build()

    def show_view(self, view: DeskView) -> None:
        """Show what has changed."""
        self.filter.offer(view.municipalities, view.topics)
        self.detail.show_view(view)
        if self._recent.is_news(view.recent) and self.isVisible():
            QTimer.singleShot(0, self, self.look)
        if self._seen.is_news(view.log, view.topics, view.catching_up):
            self._show_log(view)

    def look(self) -> None:
        """Find what is looked for now."""
        self._asked_at = -1
        self._actions.find_contacts(self.filter.wanted())

    def search(self) -> None:
        """Go to the field for words."""
        self.filter.search()

    def close_contact(self) -> None:
        """Put the open one away, and go on in the list."""
        self._actions.open_contact(None)
        self.list.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """The page is opened: what has come meanwhile is read."""
        super().showEvent(event)
        if not event.spontaneous():
            QTimer.singleShot(0, self, self.look)

    def hideEvent(self, event: QHideEvent) -> None:
        """The page is left: nothing stays open."""
        super().hideEvent(event)
        if not event.spontaneous() and self._log.detail is not None:
            QTimer.singleShot(0, self, self._put_away)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the open one."""
        if event.key() == Qt.Key.Key_Escape and self._log.detail is not None:
            self.close_contact()
        else:
            super().keyPressEvent(event)

    def _put_away(self) -> None:
        if not self.isVisible():
            self._actions.open_contact(None)

    def _open(self, contact: str) -> None:
        self._actions.open_contact(ContactId(contact))

    def _ask_for_more(self) -> None:
        """Once for so many rows."""
        if self._log.more and self._asked_at != len(self._log.rows):
            self._asked_at = len(self._log.rows)
            self._actions.more_contacts()

    def _show_log(self, view: DeskView) -> None:
        log, before = view.log, self._log.detail
        self._log = log
        if (log.detail is None) is not (before is None):
            self.parts.put_away(self.detail, away=log.detail is None)
            self.parts.show_part(self._stack if log.detail is None else self.detail)
        if not log.more:
            self._asked_at = -1
        self._trend.setText(trend_words(log.weeks))
        if log.found is not None:
            self._count.setText(self._count_words(log.found))
        self._show_catching_up(view.catching_up)
        self.list.show_rows(log.rows, view.topics)
        counted = log.found is None and not log.rows
        self._stack.setCurrentWidget(self._frame if log.rows or counted else self._nothing)

    def _show_catching_up(self, catching_up: CatchingUp | None) -> None:
        if catching_up is not None:
            words = self.tr("Fetching what was written before: %1 so far")
            fetched = QLocale().toString(catching_up.fetched)
            self._catching_up.setText(words.replace("%1", fetched))
        self._catching_up.setVisible(catching_up is not None)

    def _count_words(self, found: int) -> str:
        words = self.tr("%n enquiries", "", found)
        return words.replace(str(found), QLocale().toString(found), 1)

    def _build(self) -> None:
        self._frame = Card()
        column(self._frame, (1, 1, 1, 1)).addWidget(self.list)
        self._nothing = QWidget()
        around = column(self._nothing)
        says = self.tr("Nothing found")
        then = self.tr("Look for something else, or for fewer things at once.")
        around.addWidget(EmptyState(self._kit, "notebook-pen", says, then))
        around.addStretch(1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._frame)
        self._stack.addWidget(self._nothing)
        self._stack.setMinimumWidth(self._kit.theme.px(_LIST))
        head = line(gap=16)
        head.addWidget(Text(Role.TITLE, text=self.tr("Log")))
        head.addWidget(self._count)
        head.addStretch(1)
        parts = (Part(self.tr("Log"), self._stack), Part(self.tr("Enquiry"), self.detail))
        self.parts = Parts(
            self, self._kit, self.tr("What to show"), parts, tabs_from=None, quiet=True
        )
        self.parts.splitter.setHandleWidth(12)
        self.parts.put_away(self.detail, away=True)
        box = column(self, (16, 12, 16, 16), 12)
        box.addWidget(HeadWithAside(self._kit, head, self._trend))
        box.addWidget(self._catching_up)
        box.addWidget(self.filter)
        box.addWidget(self.parts, 1)
