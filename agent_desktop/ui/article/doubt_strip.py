"""The strip over an article whose figures are not confirmed."""

from __future__ import annotations

from PySide6.QtCore import Signal

from agent_desktop.ui.announce import announce
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.widgets.button import Button, Kind
from agent_desktop.ui.widgets.message_strip import Level, MessageStrip
from agent_desktop.ui.widgets.text import Role, Text, Tone


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
        layout = self.layout()
        if layout is not None:
            layout.addWidget(self._button)
            layout.addWidget(self._asked)
        self._button.setVisible(can_ask and not asked)
        self._asked.setVisible(asked)

    def _ask(self) -> None:
        self._button.hide()
        self._asked.show()
        announce(self, self._asked.text())
        self.ask.emit()
