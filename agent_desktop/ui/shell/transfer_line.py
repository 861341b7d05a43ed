"""How far a transfer has come."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from agent_desktop.desk.call_views import CallView
from agent_desktop.domain.call import CallState, TransferState
from agent_desktop.ui.announce import announce
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.theme.tokens import Token
from agent_desktop.ui.widgets.boxes import line
from agent_desktop.ui.widgets.icon_label import IconLabel
from agent_desktop.ui.widgets.text import Role, Text, Tone
from agent_desktop.ui.words import transfer_sentence


class TransferLine(QWidget):
    """One sentence while a call is on its way to somebody, or has come back."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._icon = IconLabel(kit, "phone-forwarded", 14)
        self._words = Text(Role.DENSE_STRONG).wrapped()
        box = line(self, gap=6)
        box.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        box.addWidget(self._words, 1)
        self.hide()

    def show_call(self, call: CallView) -> None:
        """Show the call's transfer, if there is one."""
        state = call.transfer if call.state is not CallState.ENDED else None
        self.setVisible(state is not None)
        if state is None:
            self._words.setText("")
            return
        failed = state is TransferState.FAILED
        self._icon.show_icon(
            "triangle-alert" if failed else "phone-forwarded",
            Token.WARN if failed else Token.ACCENT_TEXT,
        )
        self._words.show_tone(Tone.WARN if failed else Tone.TEXT)
        if self._words.text() != transfer_sentence(state):
            self._words.setText(transfer_sentence(state))
            announce(self, self._words.text())
