"""What the command palette has found, by group."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec import Struct
from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from agent_desktop.ui.kit import Kit
from agent_desktop.ui.theme.tokens import Token
from agent_desktop.ui.widgets.keycap import Keycap, draw_keycap, keycap_width
from agent_desktop.ui.widgets.row_delegate import Index, RowDelegate
from agent_desktop.ui.widgets.row_list import ITEM, RowList

_ROW, _HEADING, _CAP = 36, 26, 18
_LEFT, _ICON, _GAP = 12, 16, 10


class Found(Struct, frozen=True, eq=False):
    """Something that can be chosen. `caps` is a key or a number at the right."""

    group: str
    title: str
    second: str
    caps: str
    icon: str
    act: Callable[[], None]

    @property
    def spoken(self) -> str:
        """For a screen reader."""
        return ", ".join(part for part in (self.title, self.second, self.caps, self.group) if part)


class FoundDelegate(RowDelegate):
    """Icon, title, second text and key; the first of a group has the group's name above it."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, _ROW)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A group's first row has room for its name."""
        px = self._kit.theme.px
        return QSize(100, self.height() + (px(_HEADING) if _is_first(index) else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The name of the group stands outside what is chosen."""
        if _is_first(index):
            px = self._kit.theme.px
            rect: QRect = option.rect
            name = QRect(rect.left() + px(_LEFT), rect.top(), rect.width(), px(_HEADING))
            found: Found = index.data(ITEM)
            self.paint_text(painter, name, found.group, self.font(12, bold=True), Token.TEXT2)
            option.rect = rect.adjusted(0, px(_HEADING), 0, 0)
        super().paint(painter, option, index)

    def paint_row(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """One line."""
        found: Found = index.data(ITEM)
        theme, px = self._kit.theme, self._kit.theme.px
        icon = theme.pixmap(found.icon, _ICON, Token.TEXT2)
        painter.drawPixmap(rect.left() + px(_LEFT), rect.center().y() - px(_ICON) // 2, icon)
        room = rect.adjusted(px(_LEFT + _ICON + _GAP), 0, -px(_LEFT), 0)
        if found.icon == "user":
            room = self.paint_at_right(painter, room, found.caps, self.font(13), Token.TEXT2)
        elif found.caps:
            room = self._paint_cap(painter, room, found.caps)
        title = self.font(13, bold=True)
        self.paint_text(painter, room, found.title, title, Token.TEXT)
        wide = QFontMetrics(title).horizontalAdvance(found.title)
        rest = room.adjusted(wide + px(_GAP), 0, 0, 0)
        if rest.width() > px(40):
            self.paint_text(painter, rest, found.second, self.font(12), Token.TEXT2)

    def _paint_cap(self, painter: QPainter, room: QRect, caps: str) -> QRect:
        theme, px = self._kit.theme, self._kit.theme.px
        wide = keycap_width(theme, theme.font(), caps)
        frame = QRect(room.right() - wide, room.center().y() - px(_CAP) // 2, wide, px(_CAP))
        cap = Keycap(caps, theme.colour(Token.TEXT2), theme.colour(Token.LINE_STRONG))
        draw_keycap(painter, theme, frame, cap)
        return room.adjusted(0, 0, -wide - px(_GAP), 0)


class PaletteList(RowList[Found]):
    """`picked` tells what was chosen, by click or `pick`. The keyboard stays in the field above."""

    picked = Signal(object)

    def __init__(self, kit: Kit, name: str) -> None:
        super().__init__(name, FoundDelegate(kit), lambda found: found.spoken)
        self.setUniformItemSizes(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clicked.connect(lambda _: self.pick())

    def show_found(self, found: Sequence[Found]) -> None:
        """Show these, the first chosen."""
        self.rows.show_items(found)
        self.choose(0)
        self.scrollToTop()

    def step(self, by: int) -> None:
        """Choose the next or the one before, round the end."""
        count = len(self.rows.items)
        if count:
            self.choose((self.currentIndex().row() + by) % count)

    def pick(self) -> None:
        """Tell what is chosen."""
        chosen = self.chosen()
        if chosen is not None:
            self.picked.emit(chosen)

    def fit(self, most: int) -> None:
        """As tall as what is in it, at most so much."""
        rows = range(len(self.rows.items))
        tall = sum(self.sizeHintForRow(row) for row in rows)
        self.setFixedHeight(min(tall + 2, most))
        self.setVisible(bool(self.rows.items))


def _is_first(index: Index) -> bool:
    found: Found = index.data(ITEM)
    if index.row() == 0:
        return True
    before: Found = index.model().index(index.row() - 1, 0).data(ITEM)
    return before.group != found.group
