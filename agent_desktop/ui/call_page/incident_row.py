"""One incident in the panel of a municipality."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

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
from agent_desktop.ui.widgets.text import Elided, Role, Text, Tone

_GAP = 8
_CHECK = 24


class IncidentHead(QWidget):
    """The title, and the facts beside it; below it when the title would be cut otherwise."""

    def __init__(self, title: str, facts: str) -> None:
        super().__init__()
        self._title = Elided(Role.DENSE_STRONG, Tone.TEXT, title)
        self._facts = Elided(Role.SMALL, Tone.TEXT2, facts)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(_GAP)
        self._box.addWidget(self._title, 1)
        self._box.addWidget(self._facts)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the facts beside the title, or below it."""
        super().resizeEvent(event)
        wide = self._title.sizeHint().width() + _GAP + self._facts.sizeHint().width()
        fits = wide <= self.width()
        self._box.setDirection(
            QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        )
        self._box.setSpacing(_GAP if fits else 0)


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
        top = line(gap=_GAP)
        top.addWidget(IncidentHead(incident.title, incident_facts(incident, kit)), 1)
        top.addWidget(self._button, 0, Qt.AlignmentFlag.AlignTop)
        words.addLayout(top)
        if incident.standing(kit.clock.now()) is Standing.TO_CONFIRM:
            words.addWidget(Tag(must_be_confirmed(), Tint.WARN))
        if incident.say:
            words.addWidget(Text(Role.DENSE, Tone.TEXT, f"«{incident.say}»").wrapped())
        box.addLayout(words, 1)

    def show_concern(self, can: bool, is_so: bool, *, keyed: bool) -> None:
        """Whether the call can be about it, and is."""
        self._button.show_state(is_so, keyed=keyed)
        self._button.setVisible(can)
