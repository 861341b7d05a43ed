"""The ways from one page of the window to another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desktop.ui.shell.rail import Page

if TYPE_CHECKING:
    from agent_desktop.ui.call_page.municipality_panel import MunicipalityPanel
    from agent_desktop.ui.main_window import MainWindow


def link_idle_page(window: MainWindow) -> None:
    """Connect what leads elsewhere from the page for between calls."""
    idle = window.idle_page
    idle.incidents.report.connect(window.report_incident)
    idle.recent.all.clicked.connect(lambda: window.go_to_page(Page.LOG))
    idle.questions.read.connect(lambda: window.go_to_page(Page.QUESTIONS))
    idle.spikes.opened.connect(window.report_spike)
    idle.panel_made.connect(lambda panel: _link_panel(window, panel))


def link_page(window: MainWindow, page: Page) -> None:
    """Connect what leads elsewhere from a page that has just been made."""
    match page:
        case Page.CALL:
            window.call_page.note.chat_wanted.connect(window.open_chat)
            window.call_page.chat.closed.connect(lambda: window.desk.open_room(None))
            _link_panel(window, window.call_page.panel)
        case Page.TEAM:
            window.team_page.chat.ask_wanted.connect(window.ask)
            window.questions_page.chat_wanted.connect(window.go_to_chat)
        case Page.KNOWLEDGE:
            _link_panel(window, window.knowledge_page.panel)


def _link_panel(window: MainWindow, panel: MunicipalityPanel) -> None:
    panel.number.connect(window.left.dial.fill)
    panel.going_on.spikes.opened.connect(window.report_spike)
