"""Messages above the page."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.views import DeskView, Notice
from agent_desktop.domain.status import Health, ServiceState
from agent_desktop.ui.announce import announce
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.seen import Seen
from agent_desktop.ui.troubles import Trouble, notice_trouble, service_trouble
from agent_desktop.ui.widgets.boxes import column, empty_layout
from agent_desktop.ui.widgets.message_strip import MessageStrip


class Messages(QWidget):
    """A strip for each notice, and for each service that is down; nothing when all is well."""

    def __init__(self, actions: DeskActions, kit: Kit) -> None:
        super().__init__()
        self._actions = actions
        self._kit = kit
        self._seen = Seen()
        self._box = column(self, (16, 12, 16, 12), 8)
        self.hide()

    def show_view(self, view: DeskView) -> None:
        """Show the notices and the services that are down."""
        if not self._seen.is_news(view.notices, view.services):
            return
        empty_layout(self._box)
        down = [service for service in view.services if service.health is Health.DOWN]
        for service in down:
            self._add_service(service)
        for notice in view.notices:
            self._add_notice(notice)
        if view.notices:
            announce(self, notice_trouble(view.notices[-1]).says)
        self.setVisible(bool(down or view.notices))

    def _add_service(self, service: ServiceState) -> None:
        trouble = service_trouble(service)
        if trouble is not None:
            self._box.addWidget(self._strip(trouble, ""))

    def _add_notice(self, notice: Notice) -> None:
        strip = self._strip(notice_trouble(notice), self.tr("Put away"))
        strip.closed.connect(lambda: self._actions.dismiss(notice.kind))
        self._box.addWidget(strip)

    def _strip(self, trouble: Trouble, close_word: str) -> MessageStrip:
        return MessageStrip(self._kit, trouble.level, trouble.says, trouble.then, close_word)
