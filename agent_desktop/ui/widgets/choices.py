"""One choice among few: chips in flowing lines, or segments in a row."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QLayout, QPushButton, QSizePolicy, QStylePainter, QWidget

from agent_desktop.ui.kit import Kit
from agent_desktop.ui.theme.tokens import Token
from agent_desktop.ui.widgets.boxes import line
from agent_desktop.ui.widgets.face import bolder, draw_face
from agent_desktop.ui.widgets.flow import Flow
from agent_desktop.ui.widgets.text import plain_tip

_GIVES = 6
"""What a segment's padding can do without at each side."""


class Choice(Struct, frozen=True):
    """One thing to choose: the value that is told, the word for it, and the whole name where the
    word is a short one.
    """

    value: object
    word: str
    name: str = ""


class ChoiceButton(QPushButton):
    """A button that can be chosen. As wide as when chosen, so that nothing moves."""

    def __init__(self, word: str) -> None:
        super().__init__(word)
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setAccessibleName(word)

    def sizeHint(self) -> QSize:
        """Room for the bold word."""
        self.ensurePolished()
        bold = QFontMetrics(bolder(self.font())).horizontalAdvance(self.text())
        usual = self.fontMetrics().horizontalAdvance(self.text())
        return super().sizeHint() + QSize(max(0, bold - usual), 0)

    def minimumSizeHint(self) -> QSize:
        """A word is never cut."""
        return self.sizeHint()


class Segment(ChoiceButton):
    """One part of a row of joined buttons. Where there is little room its padding gives way."""

    def minimumSizeHint(self) -> QSize:
        """The word, and a little air."""
        return self.sizeHint() - QSize(2 * _GIVES, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's own button; the word may stand in the padding."""
        draw_face(self, -_GIVES, -_GIVES)[0].end()


class Chip(ChoiceButton):
    """A choice with its digit before it; the digit turns to a check when chosen."""

    def __init__(self, kit: Kit, word: str, digit: str) -> None:
        super().__init__(word)
        self._kit = kit
        self._digit = digit

    def sizeHint(self) -> QSize:
        """Room for the bold word and the digit."""
        return super().sizeHint() + QSize(self._lead(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's own button with digit or check before the word."""
        painter, inner = draw_face(self, before=self._lead())
        self._draw_lead(painter, QRect(inner.left(), 0, self._lead(), self.height()))

    def _lead(self) -> int:
        return self._kit.theme.px(18)

    def _draw_lead(self, painter: QStylePainter, room: QRect) -> None:
        theme = self._kit.theme
        if self.isChecked():
            token = Token.ON_ACCENT if theme.high_contrast else Token.ACCENT_TEXT
            pixmap = theme.pixmap("check", 14, token)
            side = theme.px(14)
            painter.drawPixmap(room.left(), (self.height() - side) // 2, pixmap)
        else:
            font = painter.font()
            font.setPixelSize(theme.px(12))
            painter.setFont(font)
            painter.setPen(theme.colour(Token.TEXT3))
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(room.adjusted(1, 0, 0, 0), flags, self._digit)


class ChoiceGroup(QWidget):
    """At most one of the buttons is chosen. `chosen` tells what the agent wants; what is shown
    is only what `show_choice` has said. With `clearable`, choosing the chosen one again tells None.
    """

    chosen = Signal(object)

    def __init__(self, name: str, layout: QLayout, clearable: bool) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._clearable = clearable
        self._value: object = None
        self._buttons: list[tuple[object, QPushButton]] = []
        self.setLayout(layout)

    def show_choice(self, value: object) -> None:
        """Show this value as chosen; None or an unknown value shows none."""
        self._value = value
        for own, button in self._buttons:
            button.setChecked(value is not None and own == value)

    def choose_at(self, index: int) -> None:
        """Choose by place, as the digit keys do; past the end nothing happens."""
        if index < len(self._buttons):
            self._choose(self._buttons[index][0])

    def add(self, value: object, button: QPushButton) -> None:
        """Take a button in."""
        self._buttons.append((value, button))
        button.clicked.connect(lambda: self._choose(value))
        layout = self.layout()
        if layout is not None:
            layout.addWidget(button)

    def _choose(self, value: object) -> None:
        again = self._clearable and value == self._value
        self.show_choice(self._value)
        self.chosen.emit(None if again else value)


class Chips(ChoiceGroup):
    """Chips, with the digit that chooses each."""

    def __init__(self, kit: Kit, name: str, choices: Sequence[Choice], keys: str) -> None:
        super().__init__(name, Flow(), clearable=True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for number, choice in enumerate(choices, start=1):
            chip = Chip(kit, choice.word, str(number))
            chip.setToolTip(f"{keys}+{number}")
            self.add(choice.value, chip)


class Segments(ChoiceGroup):
    """Joined buttons, as wide as their words."""

    def __init__(self, name: str, choices: Sequence[Choice], clearable: bool = False) -> None:
        super().__init__(name, line(gap=0), clearable)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        last = len(choices) - 1
        for place, choice in enumerate(choices):
            segment = Segment(choice.word)
            where = "first" if place == 0 else "last" if place == last else "between"
            segment.setProperty("place", where)
            segment.setAccessibleName(choice.name or choice.word)
            segment.setToolTip(plain_tip(choice.name))
            self.add(choice.value, segment)
