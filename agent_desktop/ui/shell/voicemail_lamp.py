"""Whether anybody has left a message."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.views import DeskView
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.seen import Seen
from agent_desktop.ui.widgets.boxes import Hairline, column, line
from agent_desktop.ui.widgets.button import Button, Kind
from agent_desktop.ui.widgets.tags import Badge


class VoicemailLamp(QWidget):
    """New messages, and the button that plays them; not there without voicemail."""

    def __init__(self, actions: DeskActions, kit: Kit) -> None:
        super().__init__()
        self._seen = Seen()
        self._badge = Badge()
        self.button = Button(kit, Kind.QUIET, self.tr("Voicemail"), "voicemail")
        self.button.clicked.connect(actions.listen_to_voicemail)
        outer = column(self)
        outer.addWidget(Hairline())
        row = line(margins=(8, 4, 16, 4))
        row.addWidget(self.button)
        row.addStretch(1)
        row.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignVCenter)
        outer.addLayout(row)

    def show_view(self, view: DeskView) -> None:
        """Show how many messages are new."""
        if not self._seen.is_news(view.voicemail, view.features):
            return
        self.setVisible(bool(view.features.voicemail))
        new = view.voicemail
        self._badge.show_count(new)
        says = self.tr("%n new message(s)", "", new) if new else self.tr("no new messages")
        self.button.setAccessibleName(f"{self.button.text()}: {says}")
        self.button.setToolTip(self.tr("Listen: %1").replace("%1", says))
