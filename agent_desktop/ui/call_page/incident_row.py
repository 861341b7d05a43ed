"""One incident in the panel of a municipality."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QSizePolicy, QWidget

from agent_desktop.domain.incident import Incident, Standing
from agent_desktop.ui.incident_words import incident_facts, must_be_confirmed
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.marks import INCIDENT_ICON
from agent_desktop.ui.shortcuts import Key
from agent_desktop.ui.theme.tokens import Token
from agent_desktop.ui.widgets.boxes import column, line
from agent_desktop.ui.widgets.button import Button, Kind, Size
from agent_desktop.ui.widgets.icon_label import IconLabel
from agent_desktop.ui.widgets.tags import Tag, Tint
from agent_desktop.ui.widgets.text import BETWEEN, Role, Text, Tone, one_line, unbroken_facts

_GAP = 8
_CHECK = 24


class ConcernsButton(Button):
    """The call is about this incident, or not: shows what is so, never what was only pressed."""

    def __init__(self, kit: Kit, title: str) -> None:
        super().__init__(kit, Kind.SECONDARY, size=Size.SMALL)
        self._about = title
        self._is_so = False
        self.setCheckable(True)
        self.clicked.connect(lambda: self.setChecked(self._is_so))
        self.show_state(False, keyed=False)

    def sizeHint(self) -> QSize:
        """As wide as with its check, so that nothing moves."""
        return super().sizeHint() + QSize(self._room(), 0)

    def minimumSizeHint(self) -> QSize:
        """The same without the keycap."""
        return super().minimumSizeHint() + QSize(self._room(), 0)

    def _room(self) -> int:
        return 0 if self._is_so else self._kit.theme.px(_CHECK)

    def show_state(self, is_so: bool, *, keyed: bool) -> None:
        """Whether the call is about it, and whether the key chooses it."""
        self._is_so = is_so
        self.setChecked(is_so)
        if not is_so:
            self.drop_icon()
        word = self.tr("Concerns this")
        self.rename(word, "check" if is_so else "")
        self.show_keys(self._kit.keys.cap(Key.CONCERNS) if keyed else "")
        self.setAccessibleName(f"{word}: {self._about}")


class IncidentHead(QWidget):
    """The title, the facts and the button beside each other; the facts below the title when they
    would be cut, and beside the button below it when the title would be. A title that is longer
    still breaks its line.
    """

    def __init__(self, title: str, facts: str, button: QPushButton) -> None:
        super().__init__()
        self._title = Text(Role.DENSE_STRONG, Tone.TEXT, one_line(title)).wrapped()
        self._each = facts.split(BETWEEN)
        self._facts = Text(Role.SMALL, Tone.TEXT2, unbroken_facts(*self._each))
        self._button = button
        self._outer = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(_GAP)
        self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._words.setSpacing(_GAP)
        self._words.addWidget(self._title, 1)
        self._words.addWidget(self._facts)
        self._outer.addLayout(self._words, 1)
        self._outer.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._below = line(gap=_GAP)
        self._outer.addLayout(self._below)

    def fit(self) -> None:
        """Arrange them for the width there is, with or without the button."""
        taken = 0 if self._button.isHidden() else self._button.sizeHint().width() + _GAP
        title = _wide(self._title, self._title.text())
        facts = _wide(self._facts, self._facts.text() + BETWEEN)
        room = self.width() - taken
        below = bool(taken) and max(title, facts) > room
        self._put_below(below=below)
        self._facts.setMinimumWidth(self._longest() if below else 0)
        way = QBoxLayout.Direction
        beside = title + _GAP + facts <= room
        self._words.setDirection(way.LeftToRight if beside else way.TopToBottom)
        self._words.setSpacing(_GAP if beside else 0)

    def minimumSizeHint(self) -> QSize:
        """Room for the longest fact beside the button: what it can do with, however it stands."""
        button = 0 if self._button.isHidden() else self._button.minimumSizeHint().width() + _GAP
        return QSize(self._longest() + button, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The width is another."""
        super().resizeEvent(event)
        self.fit()

    def _longest(self) -> int:
        return max(_wide(self._facts, fact + BETWEEN) for fact in self._each)

    def _put_below(self, *, below: bool) -> None:
        """Facts and button in a line of their own; the facts may break there."""
        if below is (self._below.count() > 0):
            return
        for layout, widget in ((self._words, self._facts), (self._outer, self._button)):
            (layout if below else self._below).removeWidget(widget)
        policy = QSizePolicy.Policy
        self._facts.setWordWrap(below)
        self._facts.setSizePolicy(policy.Ignored if below else policy.Preferred, policy.Minimum)
        if below:
            self._below.addWidget(self._facts, 1, Qt.AlignmentFlag.AlignTop)
            self._below.addWidget(self._button, 0, Qt.AlignmentFlag.AlignTop)
        else:
            self._words.addWidget(self._facts)
            self._outer.insertWidget(1, self._button, 0, Qt.AlignmentFlag.AlignTop)
        way = QBoxLayout.Direction
        self._outer.setDirection(way.TopToBottom if below else way.LeftToRight)
        self._outer.setSpacing(2 if below else _GAP)


def _wide(label: Text, words: str) -> int:
    label.ensurePolished()
    return label.fontMetrics().horizontalAdvance(words) + 2


class IncidentRow(QWidget):
    """Kind, title, facts, what to say to the caller; and a button that ties the call to it."""

    pressed = Signal()

    def __init__(self, kit: Kit, incident: Incident) -> None:
        super().__init__()
        self.incident = incident
        self.setAccessibleName(incident.title)
        box = line(self, (12, 6, 12, 6), 10)
        icon = IconLabel(kit, INCIDENT_ICON[incident.kind], 18, Token.WARN)
        box.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        self._button = ConcernsButton(kit, incident.title)
        self._button.clicked.connect(self.pressed)
        self._button.hide()
        words = column(gap=2)
        facts = incident_facts(incident, kit)
        self._head = IncidentHead(incident.title, facts, self._button)
        words.addWidget(self._head)
        if incident.standing(kit.clock.now()) is Standing.TO_CONFIRM:
            words.addWidget(Tag(must_be_confirmed(), Tint.WARN))
        if incident.say:
            words.addWidget(Text(Role.DENSE, Tone.TEXT, f"«{incident.say}»").wrapped())
        box.addLayout(words, 1)

    def show_concern(self, can: bool, is_so: bool, *, keyed: bool) -> None:
        """Whether the call can be about it, and is."""
        self._button.show_state(is_so, keyed=keyed)
        self._button.setVisible(can)
        self._head.fit()
