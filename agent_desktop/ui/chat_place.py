"""Where the open conversation stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desktop.desk.views import DeskView
from agent_desktop.domain.chat import ChatRoom
from agent_desktop.ui.chat.chat_words import room_title
from agent_desktop.ui.chat.room_lines import unit_room
from agent_desktop.ui.layout_step import LayoutStep
from agent_desktop.ui.shell.rail import Page

if TYPE_CHECKING:
    from agent_desktop.ui.main_window import MainWindow


def place_chat(window: MainWindow) -> bool:
    """Put the one conversation there is, with what is half-written in it, where it is to be read:
    in the widest layout beside the article of the call it is about, else among the conversations.
    Whether it is beside.
    """
    view = window.view
    room = view.chat.room(view.chat.open)
    wide = window.page is Page.CALL and window.kit.theme.steps.now is LayoutStep.WIDE
    if wide and room is not None and _is_about_call(view, room):
        municipality = view.municipality(room.municipality)
        parts = (room_title(room), municipality.name if municipality else "")
        title = " · ".join(part for part in parts if part)
        window.call_page.chat.show_conversation(window.team_page.chat.conversation, title)
        return True
    if window.is_made(Page.CALL) and not window.call_page.chat.isHidden():
        window.call_page.chat.hide()
        window.team_page.chat.take_back()
    return False


def _is_about_call(view: DeskView, room: ChatRoom) -> bool:
    """Whether a question of the call whose note is up was asked there, or it is the citizen's."""
    if view.draft is None:
        return False
    asked = {unit_room(asked.municipality, asked.unit) for asked in view.questions}
    citizens = {chat.room for chat in view.queue.chats if f"chat-{chat.id}" == view.draft.call}
    return room.name in asked | citizens
