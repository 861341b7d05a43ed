"""A field for a day."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from agent_desktop.ui.kit import Kit
from agent_desktop.ui.language import day
from agent_desktop.ui.moments import UnreadableMomentError, read_moment
from agent_desktop.ui.widgets.text import mark


class DateField(QLineEdit):
    """Takes "12.5.", "12. mai" or "i går" and writes out what it understood; what can't be
    understood gets a red border and counts as nothing. `changed` when the field is left or Enter
    is pressed.
    """

    changed = Signal()

    def __init__(self, kit: Kit, name: str) -> None:
        super().__init__()
        self._kit = kit
        self._day: date | None = None
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.setFixedWidth(kit.theme.px(120))
        self.editingFinished.connect(self._take)
        self.textEdited.connect(lambda: mark(self, "wrong", ""))

    def day(self) -> date | None:
        """What was understood."""
        return self._day

    def _take(self) -> None:
        before = self._day
        if self._day is not None and self.text() == self._words(self._day):
            return
        try:
            moment = read_moment(self.text(), self._kit.clock.now())
        except UnreadableMomentError:
            mark(self, "wrong", "yes")
            self._day = None
        else:
            self._day = moment.astimezone().date() if moment is not None else None
            self.setText(self._words(self._day) if self._day is not None else "")
        if self._day != before:
            self.changed.emit()

    def _words(self, when: date) -> str:
        this_year = self._kit.clock.local().year
        return day(self._kit.language, when) + ("" if when.year == this_year else f" {when.year}")
