"""The ways from one page of the window to another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desktop.ui.shell.rail import Page

if TYPE_CHECKING:
    from agent_desktop.ui.main_window import MainWindow


def link_pages(window: MainWindow) -> None:
    """Connect what leads from one page to another."""
    idle, call, knowledge = window.idle_page, window.call_page, window.knowledge_page
    window.team_page.chat.ask_wanted.connect(window.ask)
    window.questions_page.chat_wanted.connect(window.go_to_chat)
    call.note.chat_wanted.connect(window.go_to_chat)
    idle.incidents.report.connect(window.report_incident)
    idle.questions.read.connect(lambda: window.go_to_page(Page.QUESTIONS))
    for panel in (idle.panel, call.panel, knowledge.panel):
        panel.number.connect(window.left.dial.fill)
        panel.going_on.spikes.opened.connect(window.report_spike)
    idle.spikes.opened.connect(window.report_spike)
