"""Telling one who does not look at the window: the taskbar, and by choice the system's messages."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from agent_desktop.desk.views import DeskView
from agent_desktop.domain.ids import ReinforcementId
from agent_desktop.domain.queue import Pressure
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.seen import Seen
from agent_desktop.ui.shell.help_strip import asking, help_sentence
from agent_desktop.ui.theme.tokens import Token

_ORDER = (Pressure.CALM, Pressure.WARN, Pressure.ALARM)
_SHOWN_MS = 10_000


class Alerts(QObject):
    """Once for each limit the queue passes, and for each who asks for help. Without a tray the
    taskbar alone tells.
    """

    def __init__(self, window: QWidget, kit: Kit) -> None:
        super().__init__(window)
        self._window = window
        self._kit = kit
        self._seen = Seen()
        self._pressure: Pressure | None = None
        self._asked: frozenset[ReinforcementId] | None = None
        self._tray: QSystemTrayIcon | None = None

    def show_view(self, view: DeskView) -> None:
        """Tell what is new. What was so when the program started is no news."""
        if not self._seen.is_news(view.queue, view.team.help):
            return
        self._show_tray(view.queue.alert_tray)
        self._tell_help(view)
        self._tell_queue(view)

    def message(self, title: str, text: str) -> None:
        """Show a message of the system, where that is chosen and there is a tray."""
        if self._tray is not None:
            self._tray.showMessage(title, text, self._tray.icon(), _SHOWN_MS)

    def _tell_help(self, view: DeskView) -> None:
        calls = {shown.call.id: shown for shown in asking(view)}
        before, self._asked = self._asked, frozenset(calls)
        for call, shown in calls.items():
            if before is None or call not in before:
                QApplication.alert(self._window)
                title = self.tr("You are asked to help in the queue")
                self.message(title, help_sentence(shown))

    def _tell_queue(self, view: DeskView) -> None:
        before, self._pressure = self._pressure, view.queue.pressure
        state = view.queue.state
        if before is None or state is None or view.queue.stale:
            return
        if _ORDER.index(view.queue.pressure) > _ORDER.index(before):
            many = self.tr("%n are waiting in the queue", "", state.count)
            self.message(self.tr("The queue is long"), many)
            if view.queue.alert_tray:
                QApplication.alert(self._window)

    def _show_tray(self, wanted: bool) -> None:
        """The icon in the tray is there only for one who has chosen its messages."""
        if wanted and self._tray is None and QSystemTrayIcon.isSystemTrayAvailable():
            icon = QIcon(self._kit.theme.pixmap("phone", 24, Token.ACCENT_TEXT))
            self._tray = QSystemTrayIcon(icon, self._window)
            self._tray.setToolTip(self._window.windowTitle())
            self._tray.show()
        elif not wanted and self._tray is not None:
            self._tray.hide()
            self._tray.deleteLater()
            self._tray = None
