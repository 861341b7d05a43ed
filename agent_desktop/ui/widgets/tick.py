"""Yes or no."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton

from agent_desktop.ui.kit import Kit
from agent_desktop.ui.theme.tokens import Token

_CHECK = 14


class Tick(QCheckBox):
    """A check box with our own check mark, seen in every theme; named by its word."""

    def __init__(self, kit: Kit, word: str) -> None:
        super().__init__(word)
        self._kit = kit
        self.setAccessibleName(word)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's own check box, with our mark in it."""
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        half = self._kit.theme.px(_CHECK) // 2
        pixmap = self._kit.theme.pixmap("check", _CHECK, Token.ON_ACCENT)
        QPainter(self).drawPixmap(box.center() - QPoint(half - 1, half - 1), pixmap)
