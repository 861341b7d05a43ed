"""What stands on the rail, and the counts on it."""

from __future__ import annotations

from agent_desktop.desk.views import DeskView
from agent_desktop.domain.question import QuestionState
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.shell.rail import Entry, Page, Rail
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
    """The rail of the window."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, rail_entries())

    def show_view(self, view: DeskView) -> None:
        """Missed calls; unread messages, or without any conversation the answered questions."""
        missed = self.tr("%n unseen lost call(s)", "", view.missed)
        self.show_count(Page.HISTORY, view.missed, missed)
        if view.chat.rooms:
            unread = view.chat.unread
            self.show_count(Page.TEAM, unread, self.tr("%n unread message(s)", "", unread))
            return
        answered = sum(q.state is QuestionState.ANSWERED for q in view.open_questions)
        meaning = self.tr("%n question(s) answered", "", answered)
        self.show_count(Page.TEAM, answered, meaning)
