"""How I am told of the queue, and who may call me in."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QWidget

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.views import DeskView
from agent_desktop.domain.team import MayCall
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.seen import Seen
from agent_desktop.ui.settings_page.setting_row import SettingRow
from agent_desktop.ui.widgets.boxes import Hairline, column
from agent_desktop.ui.widgets.cards import TitledCard
from agent_desktop.ui.widgets.choices import Choice, Segments
from agent_desktop.ui.widgets.tick import Tick


class QueueCard(TitledCard):
    """A tone or a message when the queue passes a limit. Not there without a queue."""

    def __init__(self, actions: DeskActions, kit: Kit) -> None:
        super().__init__(self.tr("Queue and calls for help"))
        self._actions = actions
        self._seen = Seen()
        self.sound = Tick(kit, self.tr("Play a soft tone"))
        self.tray = Tick(kit, self.tr("Show a message on the screen"))
        for tick in (self.sound, self.tray):
            tick.toggled.connect(self._choose)
        ticks = QWidget()
        box = column(ticks, gap=6)
        box.addWidget(self.sound, 0, Qt.AlignmentFlag.AlignLeft)
        box.addWidget(self.tray, 0, Qt.AlignmentFlag.AlignLeft)
        title = self.tr("When the queue gets long")
        says = self.tr("Once for each limit it passes, also while the window is behind others.")
        self.fill(SettingRow(kit, title, says, ticks, top=True))
        self.fill(Hairline())
        name = self.tr("Who may call me in")
        choices = (
            Choice(MayCall.EVERYBODY, self.tr("Everybody")),
            Choice(MayCall.LEADS, self.tr("Leads")),
            Choice(MayCall.NOBODY, self.tr("Nobody")),
        )
        self.may = Segments(name, choices)
        self.may.chosen.connect(actions.choose_may_call)
        says = self.tr("When help is called for outside your shift.")
        self.fill(SettingRow(kit, name, says, self.may))

    def show_view(self, view: DeskView) -> None:
        """Show what has been chosen."""
        if not self._seen.is_news(view.queue, view.team):
            return
        self.setVisible(view.queue.expected or view.queue.state is not None)
        for tick, on in (
            (self.sound, view.queue.alert_sound),
            (self.tray, view.queue.alert_tray),
        ):
            with QSignalBlocker(tick):
                tick.setChecked(on)
        self.may.show_choice(view.team.may_call_me)

    def _choose(self) -> None:
        self._actions.choose_queue_alerts(self.sound.isChecked(), self.tray.isChecked())
