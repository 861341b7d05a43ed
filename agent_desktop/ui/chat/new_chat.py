"""Choose whom to write to: a unit or a colleague."""

from __future__ import annotations

from itertools import islice

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from agent_desktop.desk.actions import DeskActions
from agent_desktop.domain.ids import RoomName
from agent_desktop.ui.chat.line_list import LineList
from agent_desktop.ui.chat.room_lines import PERSON, person_line, unit_lines
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.widgets.boxes import Hairline, column, line
from agent_desktop.ui.widgets.button import Button, Kind, Size
from agent_desktop.ui.widgets.cards import quiet_line
from agent_desktop.ui.widgets.find_field import FindField
from agent_desktop.ui.widgets.text import Role, Text, Tone

_MOST, _SHOWN = 40, 12


class NewChat(QWidget):
    """A field and those who fit. `closed` when it is done with."""

    closed = Signal()

    def __init__(self, actions: DeskActions, kit: Kit) -> None:
        super().__init__()
        self._actions = actions
        self.setAccessibleName(self.tr("Write to"))
        self.field = FindField(kit, self.tr("Unit or colleague"))
        self.field.wanted.connect(self._find)
        self.list = LineList(kit, self.tr("Whom to write to"), _SHOWN)
        self.list.opened.connect(self._open)
        self.field.went_down.connect(self._go_down)
        self._nobody = quiet_line(self.tr("Nobody found. Write the beginning of a name."))
        close = Button(kit, Kind.ICON, self.tr("Close"), "x", size=Size.SMALL)
        close.clicked.connect(self.closed)
        box = column(self)
        head = line(margins=(12, 8, 8, 4))
        head.addWidget(Text(Role.SMALL_STRONG, Tone.TEXT2, self.tr("Write to")), 1)
        head.addWidget(close)
        box.addLayout(head)
        field = line(margins=(12, 0, 12, 8))
        field.addWidget(self.field)
        box.addLayout(field)
        box.addWidget(Hairline())
        box.addWidget(self.list)
        box.addWidget(self._nobody)
        box.addStretch(1)

    def begin(self) -> None:
        """Start anew."""
        self.field.clear()
        self._find("")
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts it away."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _find(self, words: str) -> None:
        view = self._actions.view
        people = (c for c in self._actions.find_colleagues(words) if c.user and not c.is_me)
        units = list(islice(unit_lines(view, words), _MOST))
        persons = [person_line(c, view) for c in islice(people, _MOST)]
        self.list.show_lines([*units, *persons] if not words else [*persons, *units][:_MOST])
        if words:
            self.list.choose(0)
        self._nobody.setVisible(not self.list.rows.items)

    def _go_down(self) -> None:
        """Enter in the field opens the first; the arrow goes into the list."""
        self.list.choose_first()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, key: str) -> None:
        if key.startswith(PERSON):
            self._actions.open_person(key.removeprefix(PERSON))
        else:
            self._actions.open_room(RoomName(key))
        self.closed.emit()
