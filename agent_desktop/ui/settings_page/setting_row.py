"""One thing that can be chosen."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QWidget

from agent_desktop.ui.kit import Kit
from agent_desktop.ui.layout_step import LayoutStep
from agent_desktop.ui.theme.tokens import Token
from agent_desktop.ui.widgets.boxes import column, line
from agent_desktop.ui.widgets.icon_label import IconLabel
from agent_desktop.ui.widgets.text import Role, Text, Tone

_CONTROL, _WIDEST_BELOW = 340, 480
_AIR, _TIGHT = 10, 2


def fill_row(control: QWidget) -> None:
    """Have a control take all the room its row gives; the others are as wide as they ask to be."""
    policy = control.sizePolicy()
    policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
    control.setSizePolicy(policy)


class SettingRow(QFrame):
    """What it is and what it does at the left, the control at the right; below, where pages have
    little room.
    """

    def __init__(
        self,
        kit: Kit,
        title: str,
        explains: str,
        control: QWidget,
        top: bool = False,
        said: QWidget | None = None,
    ) -> None:
        """`said` is a line below the words, with the same room above them; beside them, where the
        control stands below.
        """
        super().__init__()
        self.locked = isinstance(control, Locked)
        self._name, self._words = title.casefold(), f"{title} {explains}".casefold()
        self._theme, self._room = kit.theme, QWidget()
        self._place = Qt.AlignmentFlag.AlignTop if top else Qt.AlignmentFlag.AlignVCenter
        self._said, self._left = said, column(gap=1)
        words = self._left
        if not top and said is None:
            words.addStretch(1)
        self._title = Text(Role.MEDIUM, Tone.TEXT, title).wrapped()
        words.addWidget(self._title)
        self._explains = Text(Role.SMALL, Tone.TEXT2, explains).wrapped()
        if explains:
            words.addWidget(self._explains)
        if said is not None:
            words.addWidget(said)
        words.addStretch(int(top or said is None))
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.addLayout(words, 1)
        inside = line(self._room, gap=0)
        fills = bool(control.sizePolicy().expandingDirections() & Qt.Orientation.Horizontal)
        inside.addWidget(control, int(fills))
        inside.addStretch(0 if fills else 1)
        self._box.addWidget(self._room)
        if self.locked:
            control.setAccessibleName(f"{title}: {control.accessibleName()}")
        elif not control.accessibleName():
            control.setAccessibleName(title)
        if not control.accessibleDescription():
            control.setAccessibleDescription(explains)
        kit.theme.steps.changed.connect(self._fit)
        self._fit()

    def explain(self, control: QWidget, words: str) -> None:
        """Say something else of the control than at first."""
        self._explains.setText(words)
        control.setAccessibleDescription(words)

    def has(self, words: Iterable[str]) -> bool:
        """Whether all these words, in lower case, stand here."""
        return all(word in self._words for word in words)

    def begins(self, words: str) -> bool:
        """Whether the title begins with these words, in lower case."""
        return self._name.startswith(words)

    def _fit(self) -> None:
        below, way = self._theme.steps.now < LayoutStep.TIGHT, QBoxLayout.Direction
        wide = self._theme.px(_WIDEST_BELOW if below else _CONTROL)
        self._box.setDirection(way.TopToBottom if below else way.LeftToRight)
        self._box.setSpacing(8 if below else 16)
        if self._said is not None:
            self._put_aside(self._said, aside=below)
        balanced = self._said is not None and not below
        air = self._said.sizeHint().height() if self._said is not None and balanced else 0
        self._left.setContentsMargins(0, air, 0, 0)
        up_and_down = _TIGHT if balanced else _AIR
        self._box.setContentsMargins(16, up_and_down, 16, up_and_down)
        self._box.setAlignment(self._room, Qt.AlignmentFlag(0) if below else self._place)
        self._room.setMinimumWidth(0 if below else wide)
        self._room.setMaximumWidth(wide)

    def _put_aside(self, said: QWidget, *, aside: bool) -> None:
        """Beside the words, in a share of the width that is always its own; or below them."""
        way, policy = QBoxLayout.Direction, QSizePolicy.Policy
        self._left.setDirection(way.LeftToRight if aside else way.TopToBottom)
        self._left.setSpacing(8 if aside else 1)
        for widget, share in ((self._title, 3), (said, 2)):
            self._left.setStretchFactor(widget, share if aside else 0)
        said.setSizePolicy(policy.Ignored if aside else policy.Preferred, policy.Fixed)


class Locked(QFrame):
    """A value the municipality has decided: it can be read and reached, not changed. `says` who
    else has.
    """

    def __init__(self, kit: Kit, value: str, says: str = "") -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        says = says or QCoreApplication.translate("Settings", "Decided by the municipality")
        self.setAccessibleName(value)
        self.setAccessibleDescription(says)
        fill_row(self)
        box = column(self, gap=4)
        field = QFrame()
        field.setProperty("locked", True)
        field.setMinimumHeight(kit.theme.px(32))
        inside = line(field, (8, 4, 8, 4), 8)
        inside.addWidget(Text(Role.BODY, Tone.TEXT, value).wrapped(), 1)
        inside.addWidget(IconLabel(kit, "lock", 16, Token.TEXT2))
        box.addWidget(field)
        box.addWidget(Text(Role.SMALL, Tone.TEXT2, says).wrapped())
