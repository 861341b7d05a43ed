"""The strip over an article whose figures are not confirmed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout

from agent_desktop.ui.announce import announce
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.widgets.button import Button, Kind
from agent_desktop.ui.widgets.message_strip import Level, MessageStrip
from agent_desktop.ui.widgets.text import Role, Text, Tone

_WORDS = 240
"""With less room than this the words have the button below them."""


class DoubtStrip(MessageStrip):
    """That figures are not confirmed, since when, and a button to have the owner confirm them."""

    ask = Signal()

    def __init__(self, kit: Kit, then: str, *, can_ask: bool, asked: bool) -> None:
        super().__init__(
            kit, Level.WARN, self.tr("The figures are not confirmed."), then, stacked=True
        )
        self._asked = Text(Role.DENSE, Tone.TEXT2, self.tr("Asked"))
        self._button = Button(kit, Kind.SECONDARY, self.tr("Ask the owner to confirm"))
        self._button.clicked.connect(self._ask)
        place = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self._line.addWidget(self._button, 0, place)
        self._line.addWidget(self._asked, 0, place)
        self._button.setVisible(can_ask and not asked)
        self._asked.setVisible(asked)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The button goes where there is room."""
        super().resizeEvent(event)
        room = self.width() - self._button.sizeHint().width()
        way = QBoxLayout.Direction
        beside = room >= self._theme.px(_WORDS)
        self._line.setDirection(way.LeftToRight if beside else way.TopToBottom)

    def _ask(self) -> None:
        self._button.hide()
        self._asked.show()
        announce(self, self._asked.text())
        self.ask.emit()
