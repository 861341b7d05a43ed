"""The list of incidents."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListView

from agent_desktop.domain.ids import IncidentId
from agent_desktop.domain.incident import Incident, Standing
from agent_desktop.domain.municipality import Municipality
from agent_desktop.ui.incident_words import incident_facts, preparedness_word, standing_word
from agent_desktop.ui.incidents_page.incident_delegate import Heading, IncidentDelegate
from agent_desktop.ui.incidents_page.incident_groups import Group
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.widgets.row_delegate import Index
from agent_desktop.ui.widgets.row_list import ITEM

Item = Heading | Incident


class IncidentModel(QAbstractListModel):
    """Headings, which can't be chosen, and incidents."""

    def __init__(self, kit: Kit, look: IncidentDelegate) -> None:
        super().__init__()
        self._kit = kit
        self._look = look
        self.items: Sequence[Item] = ()
        self.towns: tuple[Municipality, ...] = ()

    def show_items(self, items: Sequence[Item]) -> None:
        """Replace all items."""
        self.beginResetModel()
        self.items = items
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many lines."""
        return 0 if parent is not None and parent.isValid() else len(self.items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The item for the delegate, its words for a screen reader."""
        item = self.items[index.row()]
        if role == ITEM:
            return item
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._spoken(item)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Only incidents can be chosen."""
        if isinstance(self.items[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _spoken(self, item: Item) -> str:
        if isinstance(item, Heading):
            return f"{item.words}, {item.count}"
        towns = [town.name for town in self.towns if town.code in item.municipalities]
        calls = self._look.calls_words(item)
        standing = preparedness_word() if item.preparedness else ""
        facts = incident_facts(item, self._kit)
        parts = (item.title, facts, standing, ", ".join(towns), calls)
        return ". ".join(part for part in parts if part)


class IncidentList(QListView):
    """Painted rows in groups. `wanted` tells the incident that was chosen, by mouse or key."""

    wanted = Signal(str)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._look = IncidentDelegate(kit)
        self._rows = IncidentModel(kit, self._look)
        self.setModel(self._rows)
        self.setItemDelegate(self._look)
        self.setAccessibleName(self.tr("Incidents"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._tell)
        kit.theme.changed.connect(self._fit)

    def learn(self, towns: tuple[Municipality, ...]) -> None:
        """Know these municipalities by their letters."""
        self._rows.towns = towns
        self._look.towns = {town.code: town for town in towns}

    def show_groups(self, groups: Sequence[Group], most_over: int) -> None:
        """Show the groups, of those that are over only so many."""
        items: list[Item] = []
        for group in groups:
            items.append(Heading(self._title(group), len(group.incidents)))
            over = group.standing is Standing.OVER
            items += group.incidents[:most_over] if over else group.incidents
            most_over -= len(group.incidents) if over else 0
            most_over = max(most_over, 0)
        if items != self._rows.items:
            chosen, place = self.chosen(), self.verticalScrollBar().value()
            self._rows.show_items(items)
            self.choose(chosen)
            self.verticalScrollBar().setValue(place)
            self._fit()
        self.viewport().update()

    def chosen(self) -> IncidentId | None:
        """The incident of the chosen row."""
        return self._at(self.currentIndex())

    def choose(self, incident: IncidentId | None) -> None:
        """Show this one's row as chosen; without a row, none is."""
        if incident == self.chosen():
            return
        items = enumerate(self._rows.items)
        found = (row for row, item in items if isinstance(item, Incident) and item.id == incident)
        self.setCurrentIndex(self._rows.index(next(found, -1)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow keys open what they come to."""
        before = self.chosen()
        super().keyPressEvent(event)
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter or self.chosen() != before:
            self._tell(self.currentIndex())

    def sizeHint(self) -> QSize:
        """As high as all rows are."""
        high = sum(map(self._look.height_of, self._rows.items))
        return QSize(super().sizeHint().width(), high)

    def _fit(self) -> None:
        self.setMaximumHeight(max(self.sizeHint().height(), 1))
        self.scheduleDelayedItemsLayout()

    def _tell(self, index: QModelIndex) -> None:
        incident = self._at(index)
        if incident is not None:
            self.wanted.emit(incident)

    def _at(self, index: QModelIndex) -> IncidentId | None:
        item = self._rows.items[index.row()] if index.isValid() else None
        return item.id if isinstance(item, Incident) else None

    def _title(self, group: Group) -> str:
        if group.standing is not Standing.OVER:
            return standing_word(group.standing)
        return self.tr("Over today") if group.today else self.tr("Over before")
