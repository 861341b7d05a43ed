"""Telling one who does not look at the window: the taskbar, and by choice the system's messages."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from agent_desktop.desk.views import DeskView
from agent_desktop.domain.ids import CallId, ReinforcementId
from agent_desktop.domain.queue import Pressure
from agent_desktop.ui.seen import Seen
from agent_desktop.ui.shell.help_strip import asking, help_sentence

_ORDER = (Pressure.CALM, Pressure.WARN, Pressure.ALARM)


class Alerts(QObject):
    """Once for each ring, for each limit the queue passes, and for each who asks for help. `told`
    is for the system's messages: title and text, when the agent has chosen to have them.
    """

    told = Signal(str, str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._seen = Seen()
        self._ringing: frozenset[CallId] = frozenset()
        self._pressure: Pressure | None = None
        self._asked: frozenset[ReinforcementId] | None = None

    def show_view(self, view: DeskView) -> None:
        """Tell what is new. What was so when the program started is no news."""
        if not self._seen.is_news(view.queue, view.team.help, view.ringing):
            return
        self._tell_ring(view)
        self._tell_help(view)
        self._tell_queue(view)

    def _tell_ring(self, view: DeskView) -> None:
        before, self._ringing = self._ringing, frozenset(call.call for call in view.ringing)
        if self._ringing - before and not self._window.isActiveWindow():
            QApplication.alert(self._window)

    def _tell_help(self, view: DeskView) -> None:
        calls = {shown.call.id: shown for shown in asking(view)}
        before, self._asked = self._asked, frozenset(calls)
        for call, shown in calls.items():
            if before is None or call not in before:
                QApplication.alert(self._window)
                if view.queue.alert_tray:
                    title = self.tr("You are asked to help in the queue")
                    self.told.emit(title, help_sentence(shown))

    def _tell_queue(self, view: DeskView) -> None:
        before, self._pressure = self._pressure, view.queue.pressure
        state = view.queue.state
        if before is None or state is None or view.queue.stale:
            return
        rises = _ORDER.index(view.queue.pressure) > _ORDER.index(before)
        if rises and view.queue.alert_tray:
            many = self.tr("%n are waiting in the queue", "", state.count)
            self.told.emit(self.tr("The queue is long"), many)
            QApplication.alert(self._window)
