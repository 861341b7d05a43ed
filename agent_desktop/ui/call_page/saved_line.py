"""How safe the note is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from agent_desktop.desk.call_views import Delivery, DraftView
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.language import exact_time
from agent_desktop.ui.theme.tokens import Token
from agent_desktop.ui.widgets.boxes import line
from agent_desktop.ui.widgets.icon_label import IconLabel
from agent_desktop.ui.widgets.text import Role, Text, Tone


class SavedLine(QWidget):
    """When it was saved, that it is sent, or that it is not saved."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._icon = IconLabel(kit, "hard-drive", 14)
        self._words = Text(Role.SMALL, Tone.TEXT2)
        box = line(self, gap=6)
        box.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        box.addWidget(self._words)

    def show_draft(self, draft: DraftView | None) -> None:
        """Show how safe this draft is."""
        self.setVisible(draft is not None and draft.delivery is not Delivery.EMPTY)
        if draft is None:
            return
        lost = draft.delivery is Delivery.NOT_SAVED
        self._icon.show_icon(
            "octagon-alert" if lost else "hard-drive", Token.DANGER if lost else Token.TEXT2
        )
        self._words.show_tone(Tone.DANGER if lost else Tone.TEXT2)
        self._words.setText(self._sentence(draft))

    def _sentence(self, draft: DraftView) -> str:
        if draft.delivery is Delivery.NOT_SAVED:
            return self.tr("Not saved yet, trying again")
        if draft.delivery is Delivery.SENT:
            return self.tr("Sent")
        if draft.saved is None:
            return ""
        return self.tr("Saved %1").replace("%1", exact_time(draft.saved))
