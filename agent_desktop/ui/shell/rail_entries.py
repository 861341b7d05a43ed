"""What stands on the rail, and the counts on it."""

from __future__ import annotations

from datetime import datetime

from agent_desktop.desk.views import DeskView
from agent_desktop.domain.question import QuestionState
from agent_desktop.ui.incidents_page.incident_groups import to_confirm
from agent_desktop.ui.key_words import key_words
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.shell.rail import Entry, Page, Rail, RailItem
from agent_desktop.ui.shortcuts import Key
from agent_desktop.ui.translating import translate


def rail_entries() -> tuple[Entry, ...]:
    """The pages in their order."""
    return (
        Entry(Page.CALL, translate("MainWindow", "Call"), "phone"),
        Entry(Page.TEAM, translate("MainWindow", "Colleagues"), "users"),
        Entry(Page.INCIDENTS, translate("MainWindow", "Incidents"), "triangle-alert"),
        Entry(Page.KNOWLEDGE, translate("MainWindow", "Knowledge"), "book-open"),
        Entry(Page.LOG, translate("MainWindow", "Log"), "notebook-pen"),
        Entry(Page.HISTORY, translate("MainWindow", "Calls"), "history"),
        Entry(Page.STATISTICS, translate("MainWindow", "Statistics"), "chart-column"),
        Entry(Page.SETTINGS, translate("MainWindow", "Settings"), "settings", at_bottom=True),
        Entry(Page.HELP, translate("MainWindow", "Help"), "circle-help", at_bottom=True),
    )


class DeskRail(Rail):
    """The rail of the window; `search` opens what finds everything, and shows the key for it."""

    def __init__(self, kit: Kit) -> None:
        keys, name = kit.keys.cap(Key.PALETTE), key_words(Key.PALETTE)
        self.search = RailItem(kit, "search", keys, name)
        super().__init__(kit, self.search, rail_entries())
        self._view: DeskView | None = None
        self._minute: datetime | None = None
        kit.clock.ticked.connect(self._look_at_clock)

    def show_view(self, view: DeskView) -> None:
        """Missed calls; incidents to be confirmed; unread messages, or without any conversation the
        answered questions.
        """
        self._view = view
        self._show_to_confirm(view)
        missed = self.tr("%n unseen lost call(s)", "", view.missed)
        self.show_count(Page.HISTORY, view.missed, missed)
        if view.chat.rooms:
            unread = view.chat.unread
            self.show_count(Page.TEAM, unread, self.tr("%n unread message(s)", "", unread))
            return
        answered = sum(q.state is QuestionState.ANSWERED for q in view.open_questions)
        meaning = self.tr("%n question(s) answered", "", answered)
        self.show_count(Page.TEAM, answered, meaning)

    def _show_to_confirm(self, view: DeskView) -> None:
        now = self._kit.clock.now()
        self._minute = now.replace(second=0, microsecond=0)
        count = to_confirm(view.incidents, now)
        meaning = self.tr("%n incident(s) to be confirmed", "", count)
        self.show_count(Page.INCIDENTS, count, meaning, neutral=True)

    def _look_at_clock(self) -> None:
        """With time, incidents must be confirmed."""
        minute = self._kit.clock.now().replace(second=0, microsecond=0)
        if minute != self._minute and self._view is not None:
            self._show_to_confirm(self._view)
