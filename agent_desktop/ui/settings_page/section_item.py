"""One section in the list of sections."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton

from agent_desktop.ui.kit import Kit
from agent_desktop.ui.theme.tokens import Token

_ICON, _GAP, _BAR = 16, 8, 3


class SectionItem(QPushButton):
    """Icon and title; a lock at the right tells that the municipality decides something there."""

    def __init__(self, kit: Kit, icon: str, title: str, *, locked: bool) -> None:
        super().__init__(title)
        self._kit, self._icon, self._locked = kit, icon, locked
        self.setCheckable(True)
        self.setAccessibleName(title)
        if locked:
            self.setAccessibleDescription(self.tr("Some of it is decided by the municipality"))
        kit.theme.changed.connect(self._draw_icon)
        self._draw_icon()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's own button, the bar and the lock."""
        super().paintEvent(event)
        painter, theme = QPainter(self), self._kit.theme
        if self.isChecked():
            bar = self.rect()
            bar.setWidth(_BAR)
            painter.fillRect(bar, theme.colour(Token.ACCENT))
        if self._locked:
            side = theme.px(_ICON)
            left = self.width() - side - theme.px(12)
            lock = theme.pixmap("lock", _ICON, self._ink(self.isChecked()))
            painter.drawPixmap(left, (self.height() - side) // 2, lock)

    def _ink(self, on: bool) -> Token:
        if on and self._kit.theme.high_contrast:
            return Token.ON_ACCENT
        return Token.ACCENT_TEXT if on else Token.TEXT2

    def _draw_icon(self) -> None:
        theme, icon = self._kit.theme, QIcon()
        for on, state in ((False, QIcon.State.Off), (True, QIcon.State.On)):
            picture = theme.pixmap(self._icon, _ICON, self._ink(on), theme.px(_GAP))
            icon.addPixmap(picture, QIcon.Mode.Normal, state)
        self.setIcon(icon)
        self.setIconSize(QSize(theme.px(_ICON + _GAP), theme.px(_ICON)))
