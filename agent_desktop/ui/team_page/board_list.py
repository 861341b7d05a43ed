"""The list of colleagues: painted, so that thousands cost no more than those that are seen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QMenu

from agent_desktop.domain.municipality import Municipality
from agent_desktop.domain.team import Colleague
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.team_page.board_delegate import BoardDelegate, where_words
from agent_desktop.ui.team_page.board_items import Heading, Item, key_of
from agent_desktop.ui.team_words import name_words, since_words, state_word
from agent_desktop.ui.widgets.row_delegate import Index
from agent_desktop.ui.widgets.row_list import ITEM
from agent_desktop.ui.widgets.text import plain_tip

_AT_ONCE = 300
"""Rows that are laid out at a time, and below the place the list is scrolled to."""


class BoardModel(QAbstractListModel):
    """Headings, which can't be chosen, and colleagues."""

    def __init__(self, kit: Kit, look: BoardDelegate) -> None:
        super().__init__()
        self._kit = kit
        self._look = look
        self.items: Sequence[Item] = ()

    def _take(self, items: Sequence[Item]) -> None:
        self.items = items
        headings = (row for row, item in enumerate(items) if isinstance(item, Heading))
        self._look.headings = frozenset(headings)

    def show_items(self, items: Sequence[Item]) -> bool:
        """Show these. Where the same people stand in the same places nothing is laid out anew; it
        is told whether it was."""
        same = len(items) == len(self.items) and all(
            a is b or key_of(a) == key_of(b) for a, b in zip(items, self.items, strict=True)
        )
        if same:
            self.items = items
            return False
        self.beginResetModel()
        self._take(items)
        self.endResetModel()
        return True

    def rowCount(self, parent: Index | None = None) -> int:
        """How many lines."""
        return 0 if parent is not None and parent.isValid() else len(self.items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The item for the delegate, its words for a screen reader and the tooltip."""
        item = self.items[index.row()]
        if role == ITEM:
            return item
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self.spoken(item)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(item, Colleague):
            return plain_tip(self.spoken(item))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Only colleagues can be chosen."""
        if isinstance(self.items[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def spoken(self, item: Item) -> str:
        """A line in words."""
        if isinstance(item, Heading):
            return f"{item.words}, {item.count}"
        towns = self._look.towns
        town = towns.get(item.municipality) if item.municipality is not None else None
        parts = (
            name_words(item),
            state_word(item),
            since_words(item, self._kit),
            town.name if town else "",
            where_words(item, towns),
            item.extension,
            self._look.lamp_words(item),
        )
        return ", ".join(part for part in parts if part)


class BoardList(QListView):
    """`written` and `rung` tell the colleague: by the buttons of a row, by Enter (chat) and
    Shift+Enter (telephone), or by the menu of a row.
    """

    written = Signal(object)
    rung = Signal(object)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._look = BoardDelegate(kit)
        self.rows = BoardModel(kit, self._look)
        self.setModel(self.rows)
        self.setItemDelegate(self._look)
        self.setAccessibleName(self.tr("Colleagues"))
        hint = self.tr("Enter opens the chat, Shift+Enter rings, the menu key shows both")
        self.setAccessibleDescription(hint)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.verticalScrollBar().setSingleStep(self._look.height() // 2)
        self.doubleClicked.connect(lambda index: self._act(index, ring=False))
        kit.theme.changed.connect(self.scheduleDelayedItemsLayout)

    def learn(self, towns: Sequence[Municipality]) -> None:
        """Know these municipalities by their letters."""
        self._look.towns = {town.code: town for town in towns}

    def show_items(self, items: Sequence[Item]) -> None:
        """Show these lines; the one that is chosen stays so, and the place in the list too."""
        chosen, place = self.chosen(), self.verticalScrollBar().value()
        if self.rows.show_items(items):
            key = chosen.key if chosen is not None else None
            found = (r for r, one in enumerate(items) if key is not None and key_of(one) == key)
            self.setCurrentIndex(self.rows.index(next(found, -1)))
            self.verticalScrollBar().setValue(place)
        self.viewport().update()

    def doItemsLayout(self) -> None:
        """Lay out as far as is seen; the rest follows beside what else is to be done."""
        above = self.verticalScrollBar().value() // self._look.heading_height()
        self.setBatchSize(above + _AT_ONCE)
        super().doItemsLayout()

    def chosen(self) -> Colleague | None:
        """The colleague of the chosen row."""
        return self._at(self.currentIndex())

    def choose_first(self) -> None:
        """Choose the first colleague, where none is."""
        if self.chosen() is None and len(self.rows.items) > 1:
            self.setCurrentIndex(self.rows.index(1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the chat, with Shift it rings."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            ring = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._act(self.currentIndex(), ring=ring)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on one of a row's buttons."""
        super().mouseReleaseEvent(event)
        place: QPoint = event.position().toPoint()
        index = self.indexAt(place)
        if self._at(index) is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        chat, ring = self._look.button_rects(self.visualRect(index))
        if chat.contains(place) or ring.contains(place):
            self._act(index, ring=ring.contains(place))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the one under the pointer, or the chosen one."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        colleague = self._at(index)
        if colleague is not None and not colleague.is_me:
            at = self.visualRect(index).center() if by_key else event.pos()
            self._menu(colleague).popup(self.viewport().mapToGlobal(at))

    def _menu(self, colleague: Colleague) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        can_write, can_ring = self._look.can(colleague)
        chat = menu.addAction(self.tr("Write in chat"))
        chat.setEnabled(can_write)
        chat.triggered.connect(lambda: self.written.emit(colleague))
        ring = menu.addAction(self.tr("Ring"))
        ring.setEnabled(can_ring)
        ring.triggered.connect(lambda: self.rung.emit(colleague))
        return menu

    def _act(self, index: QModelIndex, ring: bool) -> None:
        """What was asked for; one who has no account can only be rung."""
        colleague = self._at(index)
        if colleague is None or colleague.is_me:
            return
        can_write, can_ring = self._look.can(colleague)
        if not ring and can_write:
            self.written.emit(colleague)
        elif can_ring:
            self.rung.emit(colleague)

    def _at(self, index: QModelIndex) -> Colleague | None:
        item = self.rows.items[index.row()] if index.isValid() else None
        return item if isinstance(item, Colleague) else None
