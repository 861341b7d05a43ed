"""The pages of the window. Each is made when it is first wanted, or in a quiet moment before."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QMainWindow, QWidget

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.views import DeskView
from agent_desktop.ui.idle_page.idle_page import IdlePage
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.layout_memory import LayoutMemory
from agent_desktop.ui.shell.pages import Pages
from agent_desktop.ui.shell.rail import Page

if TYPE_CHECKING:
    from agent_desktop.ui.call_page.call_page import CallPage
    from agent_desktop.ui.help_page.help_page import HelpPage
    from agent_desktop.ui.history_page.history_page import HistoryPage
    from agent_desktop.ui.incidents_page.incidents_page import IncidentsPage
    from agent_desktop.ui.knowledge_page.knowledge_page import KnowledgePage
    from agent_desktop.ui.log_page.log_page import LogPage
    from agent_desktop.ui.questions_page.questions_page import QuestionsPage
    from agent_desktop.ui.settings_page.settings_page import SettingsPage
    from agent_desktop.ui.statistics_page.statistics_page import StatisticsPage
    from agent_desktop.ui.team_page.team_page import TeamPage

# ruff: noqa: PLC0415 - a page that nobody has turned to is not even read from the disk

_AHEAD = (
    "call_page",
    "questions_page",
    "team_page",
    "incidents_page",
    "log_page",
    "knowledge_page",
    "history_page",
)
"""What the next call needs, then those an agent turns to in the middle of one."""
_READ_AHEAD = ("statistics_page", "settings_page", "help_page")
"""These can wait until they are wanted, but are read from the disk by then."""


P = TypeVar("P", bound=QWidget)
Follow = Callable[[DeskView], None]


class PagedWindow(QMainWindow):
    """Knows its pages; `_link` is told of each that has been made, with it in its place and
    showing what there is. The page for between calls is always there.
    """

    def __init__(self, actions: DeskActions, kit: Kit, layout: LayoutMemory | None) -> None:
        super().__init__()
        self.desk, self.kit, self.view = actions, kit, actions.view
        self._memory = layout
        self._stack = Pages(kit)
        self._followers: list[Follow] = []
        self.idle_page = IdlePage(actions, kit)
        self._take_in(self.idle_page, self.idle_page.show_view)

    @cached_property
    def call_page(self) -> CallPage:
        """The call that is up, with its note."""
        from agent_desktop.ui.call_page.call_page import CallPage

        page = CallPage(self.desk, self.kit, self._stack.inner)
        return self._made(Page.CALL, page, page.show_view)

    @cached_property
    def questions_page(self) -> QuestionsPage:
        """My questions, a part of the page of colleagues."""
        from agent_desktop.ui.questions_page.questions_page import QuestionsPage

        made = QuestionsPage(self.desk, self.kit)
        self._followers.append(made.show_view)
        made.show_view(self.view)
        return made

    @cached_property
    def team_page(self) -> TeamPage:
        """Colleagues, the queue and chat."""
        from agent_desktop.ui.team_page.team_page import TeamPage

        page = TeamPage(self.desk, self.kit, self.questions_page, self._stack.inner)
        return self._made(Page.TEAM, page, page.show_view)

    @cached_property
    def incidents_page(self) -> IncidentsPage:
        """What is going on."""
        from agent_desktop.ui.incidents_page.incidents_page import IncidentsPage

        page = IncidentsPage(self.desk, self.kit, self._stack.inner)
        return self._made(Page.INCIDENTS, page, page.show_view)

    @cached_property
    def knowledge_page(self) -> KnowledgePage:
        """Articles, and what is told of them."""
        from agent_desktop.ui.knowledge_page.knowledge_page import KnowledgePage

        page = KnowledgePage(self.desk, self.kit, self._stack.inner)
        return self._made(Page.KNOWLEDGE, page, page.show_view)

    @cached_property
    def log_page(self) -> LogPage:
        """The enquiries."""
        from agent_desktop.ui.log_page.log_page import LogPage

        page = LogPage(self.desk, self.kit, self._stack.inner)
        return self._made(Page.LOG, page, page.show_view)

    @cached_property
    def history_page(self) -> HistoryPage:
        """The calls of this desk."""
        from agent_desktop.ui.history_page.history_page import HistoryPage

        page = HistoryPage(self.desk, self.kit)
        return self._made(Page.HISTORY, page, page.show_view)

    @cached_property
    def statistics_page(self) -> StatisticsPage:
        """The figures."""
        from agent_desktop.ui.statistics_page.statistics_page import StatisticsPage

        page = StatisticsPage(self.desk, self.kit)
        return self._made(Page.STATISTICS, page, page.show_view)

    @cached_property
    def settings_page(self) -> SettingsPage:
        """What can be chosen."""
        from agent_desktop.ui.settings_page.settings_page import SettingsPage

        page = SettingsPage(self.desk, self.kit, self._stack.inner)
        return self._made(Page.SETTINGS, page, page.show_view)

    @cached_property
    def help_page(self) -> HelpPage:
        """The keys."""
        from agent_desktop.ui.help_page.help_page import HelpPage

        page = HelpPage(self.desk, self.kit)
        return self._made(Page.HELP, page, page.show_view)

    def make_one_ahead(self) -> bool:
        """Do the next step to a page that is not there yet: read it from the disk, or make it.
        False when all are there that should be.
        """
        name = next((name for name in _AHEAD if name not in self.__dict__), None)
        if name is not None and _module(name) in sys.modules:
            getattr(self, name)
            return True
        unread = (n for n in (name, *_READ_AHEAD) if n and _module(n) not in sys.modules)
        if (first := next(unread, None)) is not None:
            import_module(_module(first))
        return first is not None

    def widget_of(self, page: Page) -> QWidget:
        """What shows a page now."""
        if page is Page.CALL:
            return self.call_page if self.view.draft is not None else self.idle_page
        made: QWidget = getattr(self, f"{page.value}_page")
        return made

    def search_page(self, page: Page) -> bool:
        """Put the cursor in the search field of a page, if it has one."""
        match page:
            case Page.KNOWLEDGE:
                self.knowledge_page.search()
            case Page.LOG:
                self.log_page.search()
            case Page.TEAM:
                self.team_page.search()
            case Page.SETTINGS:
                self.settings_page.search()
            case Page.HELP:
                self.help_page.search()
            case _:
                return False
        return True

    def is_made(self, page: Page) -> bool:
        """Whether anybody has turned to a page, or it was made ahead."""
        return f"{page.value}_page" in self.__dict__

    def _link(self, page: Page) -> None:
        """Connect what leads from a page elsewhere; it is there under its name by now."""

    def _made(self, name: Page, page: P, follow: Follow) -> P:
        """A page in its place, showing what there is."""
        self.__dict__[f"{name.value}_page"] = page
        self._take_in(page, follow)
        self._link(name)
        return page

    def _take_in(self, page: QWidget, follow: Follow) -> None:
        self._stack.add(page)
        self._followers.append(follow)
        if self._memory is not None:
            self._memory.follow_borders(page)
        follow(self.view)


def _module(page: str) -> str:
    return f"agent_desktop.ui.{page}.{page}"
