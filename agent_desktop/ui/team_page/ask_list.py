"""Whom to ask for help: a list with ticks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from agent_desktop.domain.team import Colleague
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.team_words import name_words, state_word
from agent_desktop.ui.theme.tokens import Token
from agent_desktop.ui.widgets.row_delegate import Index

_ROW, _CHECK = 30, 14
_SHOWN = 5


class AskModel(QAbstractListModel):
    """Colleagues that can be asked. Those who are ticked stay so while others are looked for."""

    changed = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self.people: Sequence[Colleague] = ()
        self.ticked: set[str] = set()

    def show_people(self, people: Sequence[Colleague]) -> None:
        """Show these."""
        if [c.key for c in people] == [c.key for c in self.people]:
            self.people = people
            return
        self.beginResetModel()
        self.people = people
        self.endResetModel()

    def tick(self, users: Iterable[str], on: bool) -> None:
        """Tick all of these, or none of them."""
        self.ticked = self.ticked | set(users) if on else self.ticked - set(users)
        if self.people:
            self.dataChanged.emit(self.index(0), self.index(len(self.people) - 1))
        self.changed.emit()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many."""
        return 0 if parent is not None and parent.isValid() else len(self.people)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Each can be ticked."""
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsUserCheckable
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Name and state; ticked or not."""
        colleague = self.people[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{name_words(colleague)} · {state_word(colleague)}"
        if role == Qt.ItemDataRole.CheckStateRole:
            on = colleague.user in self.ticked
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """A tick was set or taken away."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        on = Qt.CheckState(value) is Qt.CheckState.Checked
        self.tick([self.people[index.row()].user], on)
        return True


class AskDelegate(QStyledItemDelegate):
    """Qt's own row with our check mark, seen in every theme. A click anywhere on it ticks it."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt's own row, with our mark in the box."""
        super().paint(painter, option, index)
        if index.data(Qt.ItemDataRole.CheckStateRole) is not Qt.CheckState.Checked:
            return
        self.initStyleOption(option, index)
        element = QStyle.SubElement.SE_ItemViewItemCheckIndicator
        box = option.widget.style().subElementRect(element, option, option.widget)
        half = self._kit.theme.px(_CHECK) // 2
        pixmap = self._kit.theme.pixmap("check", _CHECK, Token.ON_ACCENT)
        painter.drawPixmap(box.center() - QPoint(half - 1, half - 1), pixmap)

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """A click, or the space bar."""
        clicked = event.type() is QEvent.Type.MouseButtonRelease
        key = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space
        if not (clicked or (key and event.type() is QEvent.Type.KeyPress)):
            return False
        on = index.data(Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Checked
        value = Qt.CheckState.Unchecked if on else Qt.CheckState.Checked
        return model.setData(index, value, Qt.ItemDataRole.CheckStateRole)


class AskList(QListView):
    """The view of it. Space or Enter ticks the chosen one, and so does a click anywhere on it."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.rows = AskModel(kit)
        self.setModel(self.rows)
        self._look = AskDelegate(kit)
        self.setItemDelegate(self._look)
        self.setAccessibleName(self.tr("Whom to ask"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(_SHOWN * kit.theme.px(_ROW) + 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ticks too."""
        index = self.currentIndex()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and index.isValid():
            user = self.rows.people[index.row()].user
            self.rows.tick([user], user not in self.rows.ticked)
        else:
            super().keyPressEvent(event)
