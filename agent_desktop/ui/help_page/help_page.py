"""The page of help."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.views import DeskView
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.widgets.boxes import Ground, on_ground


class HelpPage(QWidget):
    """The keys, and where help is."""

    def __init__(self, actions: DeskActions, kit: Kit) -> None:
        super().__init__()
        on_ground(self, Ground.CANVAS)
        self._actions = actions
        self._kit = kit

    def show_view(self, view: DeskView) -> None:
        """Show what has changed."""
