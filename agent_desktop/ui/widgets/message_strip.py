"""A message that stays until it is no longer so: what happened, and what to do."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QWidget

from agent_desktop.ui.kit import Kit
from agent_desktop.ui.layout_step import LayoutStep
from agent_desktop.ui.theme.tokens import Token
from agent_desktop.ui.widgets.boxes import line
from agent_desktop.ui.widgets.button import Button, Kind, Size
from agent_desktop.ui.widgets.icon_label import IconLabel
from agent_desktop.ui.widgets.text import Role, Text, Tone


class Level(StrEnum):
    """How bad it is."""

    INFO = "info"
    OK = "ok"
    WARN = "warn"
    ERROR = "error"


_ICONS = {
    Level.INFO: ("info", Token.ACCENT_TEXT),
    Level.OK: ("circle-check", Token.OK),
    Level.WARN: ("triangle-alert", Token.WARN),
    Level.ERROR: ("octagon-alert", Token.DANGER),
}


class MessageStrip(QFrame):
    """`says` in bold, `then` after it (below it when it has several lines), and a button that puts
    the strip away when there is a word for that.
    """

    closed = Signal()

    def __init__(
        self,
        kit: Kit,
        level: Level,
        says: str,
        then: str,
        close_word: str = "",
        *,
        stacked: bool = False,
        icon: str = "",
        action: QWidget | None = None,
    ) -> None:
        """With `stacked`, `then` stands below however short it is. `icon` stands for the usual
        one; `action` is a button that does something about it.
        """
        super().__init__()
        self.setProperty("level", level.value)
        self.setAccessibleName(f"{says} {then}")
        box = line(self, (12, 8, 8 if close_word else 12, 8), 10)
        usual, token = _ICONS[level]
        box.addWidget(IconLabel(kit, icon or usual, 16, token), 0, Qt.AlignmentFlag.AlignVCenter)
        self._theme = kit.theme
        self._says = Text(Role.DENSE_STRONG, Tone.TEXT, says)
        self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._words.addWidget(self._says)
        if then:
            self._words.addWidget(Text(Role.DENSE, Tone.TEXT, then).wrapped(), 1)
        self._beside = bool(then) and "\n" not in then and not stacked
        self._line = line(gap=10)
        self._line.addLayout(self._words, 1)
        if action is not None:
            self._line.addWidget(action, 0, Qt.AlignmentFlag.AlignVCenter)
        box.addLayout(self._line, 1)
        if close_word:
            button = Button(kit, Kind.ICON, close_word, "x", size=Size.SMALL)
            button.clicked.connect(self.closed)
            box.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._theme.steps.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        """Side by side where both are one line and there is room."""
        beside = self._beside and self._theme.steps.now >= LayoutStep.USUAL
        way = QBoxLayout.Direction
        self._words.setDirection(way.LeftToRight if beside else way.TopToBottom)
        self._words.setSpacing(10 if beside else 2)
        across = QSizePolicy.Policy.Preferred if beside else QSizePolicy.Policy.Ignored
        self._says.setSizePolicy(across, QSizePolicy.Policy.Minimum)
        self._says.setWordWrap(not beside)
