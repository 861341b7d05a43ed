"""An icon in a layout."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from agent_desktop.ui.kit import Kit
from agent_desktop.ui.theme.tokens import Token


class IconLabel(QLabel):
    """An icon coloured by a token, redrawn when the theme changes. It only decorates the text
    beside it, so it is silent to a screen reader.
    """

    def __init__(self, kit: Kit, name: str, size: int = 16, token: Token = Token.TEXT2) -> None:
        super().__init__()
        self._kit = kit
        self._name = name
        self._size = size
        self._colour: Token | str = token
        kit.theme.changed.connect(self._draw)
        self._draw()

    def show_icon(self, name: str, colour: Token | str = Token.TEXT2) -> None:
        """Show another icon; a string is a colour outside the tokens (a municipality's ink)."""
        if (name, colour) != (self._name, self._colour):
            self._name, self._colour = name, colour
            self._draw()

    def _draw(self) -> None:
        side = self._kit.theme.px(self._size)
        self.setFixedSize(side, side)
        self.setPixmap(self._kit.theme.pixmap(self._name, self._size, self._colour))
