"""My status, and the menu to change it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QMenu

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.views import DeskView
from agent_desktop.domain.status import AgentStatus
from agent_desktop.ui.announce import announce
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.language import clock_time
from agent_desktop.ui.marks import STATUS_MARK
from agent_desktop.ui.seen import Seen
from agent_desktop.ui.widgets.boxes import column, line
from agent_desktop.ui.widgets.button import Button, Kind
from agent_desktop.ui.widgets.status_mark import StatusMark
from agent_desktop.ui.widgets.text import Elided, Role, Text, Tone
from agent_desktop.ui.words import status_word

OWN_CHOICES = (AgentStatus.FREE, AgentStatus.PAUSE, AgentStatus.OFF_DUTY)


class StatusBlock(QFrame):
    """Mark, word, since when; below it who I am. The menu sets what an agent sets herself."""

    def __init__(self, actions: DeskActions, kit: Kit) -> None:
        super().__init__()
        self._actions = actions
        self._kit = kit
        self._seen = Seen()
        self._mark = StatusMark(kit, 14)
        self._word = Text(Role.HEADING)
        self._since = Text(Role.SMALL, Tone.TEXT2)
        self._who = Elided(Role.SMALL, Tone.TEXT2)
        self._button = Button(kit, Kind.ICON, self.tr("Change my status"), "chevron-down")
        self._button.clicked.connect(self.open_menu)
        self._menu = self._build_menu()
        box = column(self, (16, 10, 12, 10))
        first = line(gap=8)
        for widget in (self._mark, self._word, self._since):
            first.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        first.addStretch(1)
        first.addWidget(self._button)
        box.addLayout(first)
        box.addWidget(self._who)

    def show_view(self, view: DeskView) -> None:
        """Show my status."""
        if not self._seen.is_news(view.status, view.status_since, view.agent_name):
            return
        shape, token = STATUS_MARK[view.status]
        self._mark.show_mark(shape, token)
        self._word.setText(status_word(view.status))
        since = self.tr("since %1").replace("%1", clock_time(view.status_since))
        self._since.setText(since)
        self._who.setText(view.agent_name)
        announce(self, status_word(view.status))
        self.setAccessibleName(f"{status_word(view.status)}, {since}")

    def open_menu(self) -> None:
        """Open the menu under its button."""
        self._menu.popup(self._button.mapToGlobal(self._button.rect().bottomLeft()))

    def _build_menu(self) -> QMenu:
        menu = QMenu(self)
        for status in OWN_CHOICES:
            action = menu.addAction(status_word(status))
            action.triggered.connect(lambda _=False, s=status: self._actions.set_status(s))
        return menu
