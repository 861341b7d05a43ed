"""What has just been done and can be taken back: done at once, without being asked first."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal


class Undo(QObject):
    """Whoever does something tells it here; the window shows it for a while."""

    offered = Signal(str, object)

    def offer(self, done: str, take_back: Callable[[], None]) -> None:
        """`done` says what was done, in one sentence."""
        self.offered.emit(done, take_back)
