"""A few sentences in a window of their own, and what can be done about it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from agent_desktop.ui.kit import Kit
from agent_desktop.ui.theme.tokens import Token
from agent_desktop.ui.widgets.boxes import Ground, column, empty_layout, line, on_ground
from agent_desktop.ui.widgets.button import Button
from agent_desktop.ui.widgets.icon_label import IconLabel
from agent_desktop.ui.widgets.text import Role, Text, Tone

_WIDTH = 440


class Question(QDialog):
    """A press of any button closes it; what is done about it is the button's own. The last one is
    the safe one: Enter presses it, and Escape does nothing but close.
    """

    def __init__(
        self, kit: Kit, title: str, buttons: Iterable[Button], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        on_ground(self, Ground.SURFACE)
        self._kit = kit
        self.setWindowTitle(title)
        self.buttons = tuple(buttons)
        self._words = column(gap=8)
        said = line(gap=12)
        icon = IconLabel(kit, "triangle-alert", 24, Token.WARN)
        said.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        said.addLayout(self._words, 1)
        row = line()
        row.addStretch(1)
        for button in self.buttons:
            row.addWidget(button)
            button.clicked.connect(self.accept)
        self.buttons[-1].setDefault(True)
        box = column(self, (20, 16, 20, 16), 16)
        box.addLayout(said)
        box.addLayout(row)

    def say(self, sentences: Iterable[str], quietly: str = "") -> None:
        """Say these below the title; `quietly` is a text to be copied."""
        empty_layout(self._words)
        self._words.addWidget(Text(Role.HEADING, Tone.TEXT, self.windowTitle()).wrapped())
        for sentence in sentences:
            self._words.addWidget(Text(Role.BODY, Tone.TEXT, sentence).wrapped())
        if quietly:
            detail = Text(Role.DENSE, Tone.TEXT2, quietly).wrapped()
            detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._words.addWidget(detail)
        self._fit()
        self.buttons[-1].setFocus()

    def words(self) -> str:
        """What is said now."""
        items = (self._words.itemAt(place) for place in range(self._words.count()))
        labels = (item.widget() for item in items if item is not None)
        return " ".join(label.text() for label in labels if isinstance(label, Text))

    def _fit(self) -> None:
        """As high as the words need at this width."""
        fit_height(self, self._kit.theme.px(_WIDTH))


def fit_height(dialog: QDialog, width: int) -> None:
    """Have a dialog this wide, and as high as its words need then."""
    box = dialog.layout()
    dialog.setFixedWidth(width)
    if box is not None:
        box.activate()
        dialog.setFixedHeight(box.totalHeightForWidth(width))
