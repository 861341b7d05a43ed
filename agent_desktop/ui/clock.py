"""One clock for every figure that counts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Qt, QTimer, Signal

_SECOND_MS = 1000


def utc_now() -> datetime:
    """The time now."""
    return datetime.now(UTC)


class Clock(QObject):
    """Tells the time, and ticks at every whole second. All clocks on the screen share it."""

    ticked = Signal()

    def __init__(self, now: Callable[[], datetime] = utc_now, running: bool = True) -> None:
        super().__init__()
        self.now = now
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._tick)
        if running:
            self._wait()

    def local(self) -> datetime:
        """The time now, in the zone of the machine."""
        return self.now().astimezone()

    def _tick(self) -> None:
        self._wait()
        self.ticked.emit()

    def _wait(self) -> None:
        """Sleep to the next whole second, so that all clocks turn together."""
        self._timer.start(_SECOND_MS - self.now().microsecond // _SECOND_MS)
