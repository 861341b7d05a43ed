"""How one is told, and who may call one in."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.views import DeskView
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.settings_page.queue_card import QueueCard
from agent_desktop.ui.settings_page.section import Section
from agent_desktop.ui.settings_page.section_names import Place


class NoticesSection(Section):
    """What the queue may do to get one's attention."""

    def __init__(self, actions: DeskActions, kit: Kit) -> None:
        super().__init__(kit, Place.NOTICES)
        self._actions = actions

    def parts(self) -> Iterator[QWidget]:
        """The queue."""
        self.queue = QueueCard(self._actions, self._kit)
        yield self.queue

    def show_view(self, view: DeskView) -> None:
        """Show what has been chosen."""
        self.queue.show_view(view)
