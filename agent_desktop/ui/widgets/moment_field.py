"""A field for a day and a time."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QLineEdit

from agent_desktop.ui.kit import Kit
from agent_desktop.ui.moments import UnreadableMomentError, moment_words, read_moment
from agent_desktop.ui.widgets.text import mark, plain_tip

Moment = datetime | str | None
"""What a field holds: a moment, nothing, or words that can't be read."""


class MomentField(QLineEdit):
    """Takes "14", "i morgon 9:00" or "20. mai 12.30". What was understood is written out when the
    field is left; what can't be understood gets a red border and stays.
    """

    def __init__(self, kit: Kit, name: str, empty: str, *, at_end: bool = False) -> None:
        """`empty` is what an empty field means. With `at_end`, a time that has gone by is
        tomorrow's."""
        super().__init__()
        self._kit = kit
        self._at_end = at_end
        self._moment: datetime | None = None
        self._words = ""
        self.setAccessibleName(name)
        self.setPlaceholderText(empty)
        self.setAccessibleDescription(self.how_to_write())
        self.setToolTip(plain_tip(self.how_to_write()))
        self.editingFinished.connect(self._write_out)
        self.textEdited.connect(self._forgive)

    def how_to_write(self) -> str:
        """Examples of what can be written."""
        return self.tr("Write for example 14:00, tomorrow 9:00 or 20 May 12:00")

    def show_moment(self, moment: Moment) -> None:
        """Show a moment, nothing, or words that could not be read."""
        if isinstance(moment, str):
            self._moment, self._words = None, ""
            self.setText(moment)
            self._write_out()
            return
        self._moment = moment
        self._words = self._in_words(moment)
        self.setText(self._words)
        self._forgive()

    def moment(self) -> Moment:
        """What is in the field. As long as nobody has written in it, the moment it was given."""
        if self.text() == self._words:
            return self._moment
        try:
            return read_moment(self.text(), self._kit.clock.now(), at_end=self._at_end)
        except UnreadableMomentError:
            return self.text()

    def refresh(self) -> None:
        """What was tomorrow may be today by now."""
        if self.text() == self._words and self._words != self._in_words(self._moment):
            self.show_moment(self._moment)

    def _in_words(self, moment: datetime | None) -> str:
        now = self._kit.clock.now()
        return moment_words(moment, now, self._kit.language) if moment else ""

    def _write_out(self) -> None:
        moment = self.moment()
        if isinstance(moment, str):
            mark(self, "wrong", "yes")
        else:
            self.show_moment(moment)

    def _forgive(self) -> None:
        mark(self, "wrong", "")
