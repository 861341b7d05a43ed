"""The municipalities beside one another, in their usual order: nobody is ranked."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from agent_desktop.desk.views import DeskView
from agent_desktop.domain.statistics import FEW, Figures, TownFigures
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.statistics_page.statistics_words import count_words, town_name, wait_words
from agent_desktop.ui.team_words import share_words
from agent_desktop.ui.translating import translate
from agent_desktop.ui.widgets.boxes import line
from agent_desktop.ui.widgets.table import Table
from agent_desktop.ui.widgets.tags import Mono
from agent_desktop.ui.widgets.text import Elided, Role, Text, Tone

_ROW, _HEAD, _INSET = 32, 30, 16
_LONGEST_NAME = 130
"""So wide a name is never cut."""
_SHARE = 4
"""The column that counts most: how many of the calls were answered."""


class TownTable(QWidget):
    """A line for each municipality and one for all; where there is little room two, the name above
    its figures.
    """

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._narrow = False
        self._shown: tuple[DeskView, Figures] | None = None
        self.setAccessibleName(self.tr("Calls and enquiries for each municipality"))
        self._table = Table(self, len(heads()), _INSET)
        self._table.setHorizontalSpacing(16)
        self._stretch()

    def stand(self, *, close: bool, narrow: bool) -> None:
        """With more or less room between the columns, and the names beside or above them."""
        self._table.setHorizontalSpacing(8 if close else 16)
        if narrow is not self._narrow:
            self._narrow = narrow
            self._stretch()
            if self._shown is not None:
                self.show_figures(*self._shown)

    def _stretch(self) -> None:
        for place in range(1, len(heads())):
            self._table.setColumnStretch(place, 2)
        self._table.setColumnStretch(0, 0 if self._narrow else 3)

    def show_figures(self, view: DeskView, figures: Figures) -> None:
        """Show these instead."""
        self._shown = view, figures
        self._table.clear()
        for place, words in enumerate(heads()[self._narrow :], start=self._narrow):
            head = Text(Role.SMALL_STRONG, Tone.TEXT2, words)
            head.setMinimumHeight(self._kit.theme.px(_HEAD))
            if place:
                self._table.put(head, place)
            else:
                self._table.put_name(head)
        for town in figures.towns:
            self._add_row(self._named(view, town), town, Role.DENSE)
        name = Text(Role.DENSE_STRONG, Tone.TEXT, translate("Statistics", "All"))
        self._add_row(name, figures.total, Role.DENSE_STRONG)

    def _add_row(self, name: QWidget, town: TownFigures, role: Role) -> None:
        self._table.begin_row()
        name.setMinimumHeight(self._kit.theme.px(_ROW))
        if self._narrow:
            self._table.put_name_above(name)
        else:
            self._table.put_name(name)
        few = _few(town)
        for place, words in enumerate(cells(town), start=1):
            tone = Tone.TEXT2 if place in few else Tone.TEXT
            leads = place == _SHARE and place not in few
            weight = Role.DENSE_STRONG if leads else role
            self._table.put(Text(weight, tone, words), place)

    def _named(self, view: DeskView, town: TownFigures) -> QWidget:
        around = QWidget()
        box = line(around, gap=8)
        box.addWidget(Mono(view.municipality(town.municipality)))
        name = Elided(Role.DENSE, Tone.TEXT, town_name(view, town))
        name.setMinimumWidth(min(name.sizeHint().width(), self._kit.theme.px(_LONGEST_NAME)))
        box.addWidget(name, 1)
        return around


def heads() -> tuple[str, ...]:
    """What stands above the columns."""
    return (
        translate("Statistics", "Municipality"),
        translate("Statistics", "Calls"),
        translate("Statistics", "Answered"),
        translate("Statistics", "Lost"),
        translate("Statistics", "Share"),
        translate("Statistics", "Wait"),
        translate("Statistics", "Solved here"),
        translate("Statistics", "Employees"),
    )


def cells(town: TownFigures) -> tuple[str, ...]:
    """What stands in them, but for the name."""
    calls, logged = town.calls, town.enquiries
    return (
        count_words(calls.offered),
        count_words(calls.answered),
        count_words(calls.lost),
        share_words(calls.answered, calls.offered),
        wait_words(calls.usual_wait),
        share_words(logged.solved, logged.enquiries),
        count_words(logged.employees),
    )


def _few(town: TownFigures) -> set[int]:
    """Which columns tell a count in place of a share."""
    by_column = {4: town.calls.offered, 6: town.enquiries.enquiries}
    return {column for column, whole in by_column.items() if whole < FEW}
