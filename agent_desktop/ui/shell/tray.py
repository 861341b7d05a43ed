"""The icon in the system's tray: there as long as the program runs, window or not."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.views import DeskView
from agent_desktop.domain.status import AgentStatus
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.seen import Seen
from agent_desktop.ui.shell.place_words import (
    coming_words,
    is_rest_chosen,
    standing_mark,
    standing_word,
)
from agent_desktop.ui.shortcuts import Key
from agent_desktop.ui.theme.tokens import Token
from agent_desktop.ui.words import status_word

_SIDE = 24
_SHOWN_MS = 10_000
_ICONS = {
    AgentStatus.RINGING: "phone-incoming",
    AgentStatus.PAUSE: "pause",
    AgentStatus.OFF_DUTY: "phone-off",
}


class Tray(QObject):
    """My status as an icon and in words; a click opens the window, the menu has what is done most.

    On a desktop without a tray nothing is shown, and `is_there` tells so.
    """

    opened = Signal()
    quit_wanted = Signal()

    def __init__(self, actions: DeskActions, kit: Kit, title: str) -> None:
        super().__init__()
        self._actions, self._kit, self._title = actions, kit, title
        self._seen = Seen()
        self._drawn: tuple[AgentStatus, bool] | None = None
        self._icon = QSystemTrayIcon(self)
        self._menu = QMenu()
        self._menu.addAction(self.tr("Open the window")).triggered.connect(self.opened)
        self._rest = self._menu.addAction("")
        self._rest.triggered.connect(self._turn)
        self._menu.addSeparator()
        leave = self.tr("Quit")
        self._menu.addAction(f"{leave}\t{kit.keys.cap(Key.QUIT)}").triggered.connect(
            self.quit_wanted
        )
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._activated)
        self._icon.messageClicked.connect(self.opened)
        kit.theme.changed.connect(self._draw)
        self.show_view(actions.view)
        self._icon.show()

    @property
    def is_there(self) -> bool:
        """Whether there is a tray, and we are in it."""
        return QSystemTrayIcon.isSystemTrayAvailable() and self._icon.isVisible()

    def show_view(self, view: DeskView) -> None:
        """Show my status, and what I have not seen."""
        standing = (view.status, view.chosen, view.cut_off, view.place.reason)
        if not self._seen.is_news(*standing, view.missed, view.chat.unread):
            return
        parts = [f"{self._title}: {standing_word(view)}"]
        if coming := coming_words(view):
            parts.append(coming)
        if view.missed:
            parts.append(self.tr("%n unseen lost call(s)", "", view.missed))
        if view.chat.unread:
            parts.append(self.tr("%n unread message(s)", "", view.chat.unread))
        self._icon.setToolTip("\n".join(parts))
        resting = is_rest_chosen(view)
        self._rest.setText(status_word(AgentStatus.FREE if resting else AgentStatus.PAUSE))
        if (view.status, view.cut_off) != self._drawn:
            self._draw()

    def show_message(self, title: str, text: str) -> None:
        """A message of the system's own kind."""
        if self.is_there:
            self._icon.showMessage(title, text, self._icon.icon(), _SHOWN_MS)

    def put_away(self) -> None:
        """Take the icon out of the tray."""
        self._icon.hide()
        self._menu.deleteLater()
        self.deleteLater()

    def _turn(self) -> None:
        resting = is_rest_chosen(self._actions.view)
        self._actions.set_status(AgentStatus.FREE if resting else AgentStatus.PAUSE)

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self.opened.emit()

    def _draw(self) -> None:
        view = self._actions.view
        status = view.status
        self._drawn = (status, view.cut_off)
        _shape, token = standing_mark(view)
        token = Token.DANGER if status is AgentStatus.RINGING else token
        picture = self._kit.theme.pixmap(
            "phone-off" if view.cut_off else _ICONS.get(status, "phone"), _SIDE, token
        )
        self._icon.setIcon(QIcon(picture))
