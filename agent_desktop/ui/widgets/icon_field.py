"""A field with an icon before the text."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit

from agent_desktop.ui.kit import Kit
from agent_desktop.ui.theme.tokens import Token

_ICON, _LEFT, _GAP = 16, 10, 6


class IconField(QLineEdit):
    """The icon is as large as the text, which Qt's own icons in fields are not. It only decorates,
    so a screen reader knows nothing of it.
    """

    def __init__(self, kit: Kit, icon: str, name: str) -> None:
        super().__init__()
        self._kit = kit
        self._icon = icon
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.leave_room(0)
        kit.theme.changed.connect(self.update)

    def leave_room(self, after: int) -> None:
        """So many pixels at the right stay free of text."""
        self.setTextMargins(self._kit.theme.px(_ICON) + _GAP, 0, after, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's own field, and the icon."""
        super().paintEvent(event)
        theme = self._kit.theme
        side, painter = theme.px(_ICON), QPainter(self)
        picture = theme.pixmap(self._icon, _ICON, Token.TEXT2)
        painter.drawPixmap(theme.px(_LEFT), (self.height() - side) // 2, picture)
        painter.end()
