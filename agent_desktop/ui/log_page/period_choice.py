"""Which days of the log are shown."""

from __future__ import annotations

from datetime import date, timedelta
from enum import Enum, auto

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from agent_desktop.ui.kit import Kit
from agent_desktop.ui.log_page.date_field import DateField
from agent_desktop.ui.widgets.boxes import line
from agent_desktop.ui.widgets.picker import Picker

Days = tuple[date | None, date | None]


class Period(Enum):
    """The usual ones, and one's own."""

    ALL = auto()
    TODAY = auto()
    WEEK = auto()
    MONTH = auto()
    OWN = auto()


class PeriodChoice(QWidget):
    """The usual periods in a list; the last line opens two fields for one's own."""

    changed = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self.picker = Picker(kit, self.tr("Period"))
        words = {
            Period.ALL: self.tr("All days"),
            Period.TODAY: self.tr("Today"),
            Period.WEEK: self.tr("This week"),
            Period.MONTH: self.tr("This month"),
            Period.OWN: self.tr("Own period"),
        }
        for period, word in words.items():
            self.picker.addItem(word, period)
        self.first = DateField(kit, self.tr("From"))
        self.last = DateField(kit, self.tr("To"))
        box = line(self, gap=6)
        for part in (self.picker, self.first, self.last):
            box.addWidget(part)
        for field in (self.first, self.last):
            field.hide()
            field.changed.connect(self.changed)
        self.picker.currentIndexChanged.connect(self._turn)

    def days(self) -> Days:
        """The first and the last day, both included; None is open."""
        today = self._kit.clock.local().date()
        match self.picker.currentData():
            case Period.TODAY:
                return today, today
            case Period.WEEK:
                return today - timedelta(days=today.weekday()), None
            case Period.MONTH:
                return today.replace(day=1), None
            case Period.OWN:
                return self.first.day(), self.last.day()
            case _:
                return None, None

    def _turn(self) -> None:
        own = self.picker.currentData() is Period.OWN
        for field in (self.first, self.last):
            field.setVisible(own)
        if own:
            self.first.setFocus()
        self.changed.emit()
