"""A head with something said at its side."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget

from agent_desktop.ui.kit import Kit
from agent_desktop.ui.layout_step import LayoutStep
from agent_desktop.ui.widgets.boxes import NONE, Margins


class HeadWithAside(QWidget):
    """The head of a page, and at the right what is good to know; below it where there is no room
    beside.
    """

    def __init__(self, kit: Kit, head: QLayout, aside: QWidget, margins: Margins = NONE) -> None:
        super().__init__()
        self._steps = kit.theme.steps
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(*margins)
        self._box.setSpacing(8)
        self._box.addLayout(head, 1)
        self._box.addWidget(aside)
        self._steps.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        way, tight = QBoxLayout.Direction, self._steps.now < LayoutStep.USUAL
        self._box.setDirection(way.TopToBottom if tight else way.LeftToRight)
