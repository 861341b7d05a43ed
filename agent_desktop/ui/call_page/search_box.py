"""The search field of the panel."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent

from agent_desktop.ui.announce import announce
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.shortcuts import Key
from agent_desktop.ui.theme.tokens import Token
from agent_desktop.ui.widgets.icon_field import IconField
from agent_desktop.ui.widgets.keycap import Keycap, draw_keycap, keycap_font, keycap_width

_PAUSE_MS = 20
"""Keys that come at once are one search; searching itself never holds the field up."""
_GAP = 8
_CAP_HEIGHT = 20


class SearchBox(IconField):
    """Tells what to search for while it is written; never changed while typed in.

    `entered` is Enter, `went_down` the way into the results.
    """

    wanted = Signal(str)
    entered = Signal(str)
    went_down = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, "search", self.tr("Search the knowledge base"))
        self._keys = kit.keys.cap(Key.SEARCH)
        self._found = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self.setProperty("fit", "search")
        self.textEdited.connect(self._pause.start)
        self.returnPressed.connect(self._enter)
        self._make_room()

    def show_query(self, query: str) -> None:
        """Show what was searched for, unless the agent is writing something else."""
        if not self.hasFocus() and not self._pause.isActive() and query != self.text():
            self.setText(query)

    def show_found(self, found: str) -> None:
        """Show at the right how much was found, in words."""
        if found != self._found:
            self._found = found
            self.setAccessibleDescription(found)
            self._make_room()
            self.update()
            if found and self.hasFocus():
                announce(self, found)

    def reset(self, query: str) -> None:
        """Another municipality is shown: show its query whatever was here."""
        self._pause.stop()
        self.setText(query)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down goes into the results, Esc empties the field."""
        if event.key() == Qt.Key.Key_Down:
            self.went_down.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self._tell()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's own field, with the count and the key at the right."""
        super().paintEvent(event)
        theme = self._kit.theme
        text, line = theme.colour(Token.TEXT3), theme.colour(Token.LINE)
        wide, high = keycap_width(theme, self.font(), self._keys), theme.px(_CAP_HEIGHT)
        right = self.width() - _GAP
        painter = QPainter(self)
        cap = QRect(right - wide, (self.height() - high) // 2, wide, high)
        draw_keycap(painter, theme, cap, Keycap(self._keys, text, line))
        painter.setFont(keycap_font(theme, self.font()))
        painter.setPen(text)
        room = QRect(0, 0, right - wide - _GAP, self.height())
        painter.drawText(
            room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._found
        )
        painter.end()

    def _make_room(self) -> None:
        font = keycap_font(self._kit.theme, self.font())
        used = QFontMetrics(font).horizontalAdvance(self._found)
        cap = keycap_width(self._kit.theme, self.font(), self._keys)
        self.leave_room(used + cap + 2 * _GAP)

    def _enter(self) -> None:
        self._tell()
        self.entered.emit(self.text().strip())

    def _tell(self) -> None:
        self._pause.stop()
        self.wanted.emit(self.text().strip())
