"""How much of the program fits beside each other: the only place that compares widths."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QObject, Signal


class LayoutStep(IntEnum):
    """A layout, by the least width of the window it is for: pixels at 100 % text."""

    STRIP = 0
    """The rail lies on top, a bar has the call, and one view is up at a time."""
    TABS = 760
    """Note and panel, list and detail, are tabs."""
    TIGHT = 1024
    """They stand beside each other, with little room."""
    USUAL = 1200
    BESIDE = 1840
    """The article stands beside the results."""
    WIDE = 2400


def step_of(width: int, text_scale: float) -> LayoutStep:
    """The widest layout there is room for."""
    room = width / text_scale
    return max(step for step in LayoutStep if step <= room)


class LayoutSteps(QObject):
    """The layout of the window at this moment. `changed` comes once for each change, before
    anything is painted in the old one. Lives on the thread of the window.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = LayoutStep.USUAL

    @property
    def now(self) -> LayoutStep:
        """The layout that holds."""
        return self._now

    def fit(self, width: int, text_scale: float) -> None:
        """The window is this wide, and the text this large."""
        step = step_of(width, text_scale)
        if step is not self._now:
            self._now = step
            self.changed.emit()
