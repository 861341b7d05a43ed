"""Cards, their headings, rows and the empty state."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from agent_desktop.ui.kit import Kit
from agent_desktop.ui.theme.tokens import Token
from agent_desktop.ui.widgets.boxes import Hairline, column, empty_layout, line, take_out
from agent_desktop.ui.widgets.icon_label import IconLabel
from agent_desktop.ui.widgets.text import Elided, Role, Text, Tone

Item = TypeVar("Item")
_DASHES = (4, 3)
_INSET = 16


class Row(QFrame):
    """A line of a list: marks, two lines of text, then tags, time and at most one button."""

    def __init__(
        self, leading: Iterable[QWidget], title: str, second: str, trailing: Iterable[QWidget]
    ) -> None:
        super().__init__()
        box = line(self, (16, 6, 16, 6), 12)
        box.addStrut(32)
        for widget in leading:
            box.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        words = column(gap=1)
        words.addStretch(1)
        words.addWidget(Elided(Role.DENSE_STRONG, Tone.TEXT, title))
        if second:
            words.addWidget(Elided(Role.SMALL, Tone.TEXT2, second))
        words.addStretch(1)
        box.addLayout(words, 1)
        for widget in trailing:
            box.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(f"{title}. {second}" if second else title)


class GroupHeading(QFrame):
    """A heading between rows, with how many follow."""

    def __init__(self, title: str, count: int) -> None:
        super().__init__()
        box = line(self, (16, 2, 16, 2))
        box.addStrut(24)
        box.addWidget(Text(Role.SMALL_STRONG, Tone.TEXT2, title), 1)
        box.addWidget(Text(Role.SMALL_STRONG, Tone.TEXT2, str(count)))


class Rows(QWidget):
    """Rows with hairlines between, none after the last."""

    def __init__(self) -> None:
        super().__init__()
        self._box = column(self)
        self._kept: list[tuple[object, QWidget]] = []

    def show_each(self, items: Iterable[Item], make: Callable[[Item], QWidget]) -> None:
        """Show a row for each item, in place of the old ones. The row of an item that equals one
        shown before stays, with the focus if it has it.
        """
        before, self._kept = self._kept, []
        for item in items:
            at = next((at for at, (old, _) in enumerate(before) if old == item), None)
            self._kept.append((item, make(item)) if at is None else before.pop(at))
        rows = [row for _, row in self._kept]
        for widget in take_out(self._box):
            if widget not in rows:
                widget.hide()
                widget.deleteLater()
        self._lay_out(rows)

    def show_rows(self, rows: Iterable[QWidget]) -> None:
        """Show these rows instead of the old ones."""
        self._kept = []
        empty_layout(self._box)
        self._lay_out(rows)

    def _lay_out(self, rows: Iterable[QWidget]) -> None:
        for number, row in enumerate(rows):
            if number:
                self._box.addWidget(Hairline())
            self._box.addWidget(row)


class Card(QFrame):
    """A surface with a hairline around it."""


class TitledCard(Card):
    """A card with a heading row, an optional counter and one quiet action at the right."""

    def __init__(self, title: str, action: QWidget | None = None, inset: int = _INSET) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self._box = column(self, (1, 1, 1, 1))
        head = QWidget()
        row = line(head, (inset, 4, 8 if action else inset, 4))
        row.addStrut(34)
        row.addWidget(Text(Role.STRONG, Tone.TEXT, title))
        row.addStretch(1)
        self._count = Text(Role.SMALL_STRONG, Tone.TEXT2)
        row.addWidget(self._count)
        if action is not None:
            row.addWidget(action)
        self._box.addWidget(head)
        self._box.addWidget(Hairline())

    def show_count(self, count: int) -> None:
        """How many there are; nothing at zero."""
        self._count.setText(str(count) if count else "")

    def fill(self, widget: QWidget, stretch: int = 0) -> None:
        """Put something below the heading."""
        self._box.addWidget(widget, stretch)


class EmptyState(QFrame):
    """What is so, and what comes or what to do, in a dashed frame. `below` takes a button."""

    def __init__(self, kit: Kit, icon: str, says: str, then: str) -> None:
        super().__init__()
        self._kit = kit
        self._then = Text(Role.DENSE, Tone.TEXT2, then)
        box = column(self, (16, 20, 16, 20), 8)
        middle = Qt.AlignmentFlag.AlignHCenter
        box.addWidget(IconLabel(kit, icon, 24, Token.TEXT3), 0, middle)
        self._says = Text(Role.STRONG, Tone.TEXT)
        for text in (self._says, self._then):
            text.wrapped().setAlignment(middle)
            box.addWidget(text)
        self.below = line()
        self.below.setAlignment(middle)
        box.addLayout(self.below)
        self.say(says)

    def say(self, says: str, then: str = "") -> None:
        """Say something else; without `then`, what comes or what to do is as before."""
        self._says.setText(says)
        if then:
            self._then.setText(then)
        self.setAccessibleName(f"{says} {self._then.text()}")

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame: Qt's own dashes of one pixel are dots."""
        super().paintEvent(event)
        pen = QPen(self._kit.theme.colour(Token.LINE_STRONG), 1)
        pen.setDashPattern(_DASHES)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen)
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)


def quiet_line(text: str) -> QLabel:
    """The line a list shows when it is empty."""
    label = Text(Role.DENSE, Tone.TEXT2, text).wrapped()
    label.setContentsMargins(16, 12, 16, 12)
    return label
