"""A link to something in the program."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from agent_desktop.ui.kit import Kit
from agent_desktop.ui.widgets.button import Button, Kind, Size
from agent_desktop.ui.widgets.text import one_line, plain_tip

BETWEEN_LINKS = 16
_FEWEST_LETTERS = 8
_SLACK = 2
"""Letters are a little wider together than one by one."""


class LinkButton(Button):
    """A quiet button that gives way: its words end in an ellipsis where there is no room. It
    begins where other text does; what lays links out keeps `BETWEEN_LINKS` between them.
    """

    def __init__(self, kit: Kit, words: str, name: str = "") -> None:
        """`name` is what a screen reader says when it is more than the words."""
        self._whole = one_line(words)
        super().__init__(kit, Kind.QUIET, self._whole, size=Size.SMALL)
        self.lie_flush()
        self.setAccessibleName(name or self._whole)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for all its words."""
        return self._room(self._whole)

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        return self._room(self._whole[:_FEWEST_LETTERS])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the words to the new width."""
        super().resizeEvent(event)
        padding = self._room("").width() - _SLACK
        metrics = QFontMetrics(self.font())
        end = Qt.TextElideMode.ElideRight
        shown = metrics.elidedText(self._whole, end, max(self.width() - padding, 1))
        self.setText(shown)
        self.setToolTip(plain_tip(self._whole) if shown != self._whole else "")

    def _room(self, words: str) -> QSize:
        self.ensurePolished()
        usual = super().sizeHint()
        metrics = QFontMetrics(self.font())
        change = metrics.horizontalAdvance(words) - metrics.horizontalAdvance(self.text())
        return QSize(usual.width() + change + _SLACK, usual.height())
