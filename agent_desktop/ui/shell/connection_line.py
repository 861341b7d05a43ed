"""One sentence about what we are connected to."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from agent_desktop.desk.views import DeskView
from agent_desktop.domain.status import Health, Service
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.seen import Seen
from agent_desktop.ui.theme.tokens import Token
from agent_desktop.ui.troubles import Trouble, service_trouble
from agent_desktop.ui.widgets.boxes import column, line
from agent_desktop.ui.widgets.icon_label import IconLabel
from agent_desktop.ui.widgets.message_strip import Level
from agent_desktop.ui.widgets.text import Role, Text, Tone

_WORST_FIRST = (Level.ERROR, Level.WARN, Level.INFO)
_ICON = {
    Level.ERROR: ("octagon-alert", Token.DANGER),
    Level.WARN: ("triangle-alert", Token.WARN),
    Level.INFO: ("info", Token.TEXT2),
}


class ConnectionLine(QFrame):
    """That all is well, or the worst fault with its cause in words. What is down has a strip above
    the page with its sentence, and is only pointed at here.
    """

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._seen = Seen()
        self.setMinimumHeight(kit.theme.px(36))
        self._icon = IconLabel(kit, "circle-check", 14, Token.OK)
        self._says = Text(Role.SMALL, Tone.TEXT2).wrapped()
        self._then = Text(Role.SMALL, Tone.TEXT2).wrapped()
        box = line(self, (16, 10, 12, 10), 8)
        box.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        words = column(gap=2)
        words.addWidget(self._says)
        words.addWidget(self._then)
        box.addLayout(words, 1)

    def show_view(self, view: DeskView) -> None:
        """Show the state of the services."""
        if not self._seen.is_news(view.services):
            return
        troubles = [t for t in map(service_trouble, view.services) if t is not None]
        troubles.sort(key=lambda trouble: _WORST_FIRST.index(trouble.level))
        if troubles and troubles[0].level is Level.ERROR:
            self._point_up([t for t in troubles if t.level is not Level.ERROR])
        elif troubles:
            self._show_trouble(troubles[0], len(troubles) - 1)
        else:
            telephone = view.service(Service.TELEPHONE)
            is_off = telephone is not None and telephone.health is Health.OFF
            self._icon.show_icon(*(_ICON[Level.WARN] if is_off else ("circle-check", Token.OK)))
            self._says.setText(
                self.tr("No telephone is set up") if is_off else self._all_well(view)
            )
            self._then.hide()
        self.setAccessibleName(self._says.text())

    def _point_up(self, others: list[Trouble]) -> None:
        self._icon.show_icon(*_ICON[Level.ERROR])
        self._says.setText(self.tr("Something does not work. See the messages at the top."))
        self._then.setText(" ".join(trouble.says for trouble in others))
        self._then.setVisible(bool(others))

    def _show_trouble(self, trouble: Trouble, more: int) -> None:
        self._icon.show_icon(*_ICON[trouble.level])
        also = self.tr("%n more fault(s).", "", more) if more else ""
        self._says.setText(f"{trouble.says} {also}".strip())
        self._then.setText(trouble.then)
        self._then.setVisible(bool(trouble.then))

    def _all_well(self, view: DeskView) -> str:
        if not view.services:
            return self.tr("Starting …")
        rest = map(view.service, (Service.CHAT, Service.KNOWLEDGE))
        if not all(one is not None and one.health is Health.OK for one in rest):
            return self.tr("The telephone works")
        return self.tr("Telephone, chat and knowledge base work")
