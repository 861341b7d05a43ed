"""Until when something is to be done."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from enum import Enum, auto

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from agent_desktop.ui.kit import Kit
from agent_desktop.ui.widgets.boxes import line
from agent_desktop.ui.widgets.moment_field import Moment, MomentField
from agent_desktop.ui.widgets.picker import Picker

_AFTERNOON, _MORNING = time(15), time(9)


class Due(Enum):
    """The usual times, and one's own."""

    TODAY = auto()
    TOMORROW = auto()
    HOUR = auto()
    OWN = auto()


class DueChoice(QWidget):
    """The usual times in a list; the last line opens a field for one's own."""

    changed = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._picker = Picker(kit, self.tr("Until when"))
        self._own = MomentField(kit, self.tr("Day and time"), self.tr("Day and time"), at_end=True)
        self._own.hide()
        self._picker.currentIndexChanged.connect(self._turn)
        self._own.textChanged.connect(self.changed)
        box = line(self, gap=8)
        box.addWidget(self._picker, 1)
        box.addWidget(self._own, 1)
        self.show_due(None, None)

    def show_due(self, due: Due | None, own: Moment) -> None:
        """Offer what is still to come, and show one of them as chosen; None is the first."""
        words = {
            Due.TODAY: self.tr("today 15:00"),
            Due.TOMORROW: self.tr("tomorrow 09:00"),
            Due.HOUR: self.tr("in an hour"),
            Due.OWN: self.tr("another time"),
        }
        if self._kit.clock.local().time() >= _AFTERNOON and due is not Due.TODAY:
            del words[Due.TODAY]
        with QSignalBlocker(self._picker), QSignalBlocker(self._own):
            self._picker.clear()
            for one, word in words.items():
                self._picker.addItem(word, one)
            self._picker.setCurrentIndex(max(self._picker.findData(due), 0))
            self._own.show_moment(own)
        self._own.setVisible(self.due() is Due.OWN)

    def due(self) -> Due:
        """Which line is chosen."""
        chosen: Due = self._picker.currentData()
        return chosen

    def own(self) -> Moment:
        """What is written in the field."""
        return self._own.moment()

    def moment(self) -> datetime | None:
        """The moment itself; None when the field holds none."""
        now = self._kit.clock.local()
        match self.due():
            case Due.TODAY:
                return datetime.combine(now.date(), _AFTERNOON).astimezone()
            case Due.TOMORROW:
                return datetime.combine(now.date() + timedelta(days=1), _MORNING).astimezone()
            case Due.HOUR:
                return now + timedelta(hours=1)
            case Due.OWN:
                own = self.own()
                return own if isinstance(own, datetime) else None

    def _turn(self) -> None:
        self._own.setVisible(self.due() is Due.OWN)
        if self.due() is Due.OWN:
            self._own.setFocus()
        self.changed.emit()
