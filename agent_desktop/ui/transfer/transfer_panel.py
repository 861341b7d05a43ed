"""To whom a call is handed over."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from agent_desktop.desk.actions import DeskActions
from agent_desktop.domain.numbers import PhoneNumber, parse_number
from agent_desktop.ui.focus_order import reveal
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.shortcuts import Key
from agent_desktop.ui.transfer.people_list import PeopleList
from agent_desktop.ui.widgets.boxes import column, line
from agent_desktop.ui.widgets.button import Button, Kind, Size
from agent_desktop.ui.widgets.cards import Card
from agent_desktop.ui.widgets.text import Elided, Role, Text, Tone


class TargetField(QLineEdit):
    """A name, a unit or a number. Enter and the arrows are the panel's."""

    stepped = Signal(int)
    entered = Signal(bool)
    """Whether Shift was down."""
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up, Down, Enter and Escape go to the panel, everything else is written."""
        match event.key():
            case Qt.Key.Key_Down:
                self.stepped.emit(1)
            case Qt.Key.Key_Up:
                self.stepped.emit(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.entered.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            case Qt.Key.Key_Escape:
                self.left.emit()
            case _:
                super().keyPressEvent(event)


class TransferPanel(Card):
    """A field that finds people while one writes, or takes any number. `consult` and `hand_over`
    tell the number; `closed` when the agent has thought better of it.
    """

    consult = Signal(str)
    hand_over = Signal(str)
    closed = Signal()

    def __init__(self, actions: DeskActions, kit: Kit) -> None:
        super().__init__()
        self._actions = actions
        self.setProperty("ground", "sunken")
        self.setAccessibleName(self.tr("Transfer the call"))
        self._field = TargetField()
        self._field.setAccessibleName(self.tr("Name, unit or number"))
        self._field.setPlaceholderText(self.tr("Name, unit or number"))
        self._people = PeopleList(kit)
        self._none = Text(Role.SMALL, Tone.TEXT2).wrapped()
        self._to = Elided(Role.SMALL_STRONG)
        self._ask = Button(kit, Kind.PRIMARY, self.tr("Ask first"), keys="Enter")
        self._direct = Button(
            kit, Kind.SECONDARY, self.tr("Transfer now"), keys=kit.keys.cap(Key.HAND_OVER)
        )
        close = Button(kit, Kind.ICON, self.tr("Close"), "x", size=Size.SMALL)
        close.clicked.connect(self.closed)
        box = column(self, (8, 8, 8, 8), 6)
        head = line(gap=4)
        head.addWidget(self._field, 1)
        head.addWidget(close)
        box.addLayout(head)
        for widget in (self._people, self._none, self._to, self._ask, self._direct):
            box.addWidget(widget)
        self._connect()
        self._show_target()
        self.hide()

    def open_panel(self) -> None:
        """Show it, empty, with the cursor in the field."""
        self._field.clear()
        self.refresh()
        self.show()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        reveal(self, self._field)

    def refresh(self) -> None:
        """Find again: a lamp may have changed, or what is written."""
        words = self._field.text().strip()
        found = self._actions.find_people(words)
        self._people.show_people(found)
        is_number = self._written() is not None
        if found and not is_number and self._people.chosen() is None:
            self._people.choose(0)
        self._none.setText(self._hint(words))
        self._none.setVisible(not found and not is_number)
        self._show_target()

    def _connect(self) -> None:
        self._field.textEdited.connect(self._search)
        self._field.stepped.connect(self._step)
        self._field.entered.connect(self._enter)
        self._field.left.connect(self.closed)
        self._people.clicked.connect(self._show_target)
        self._ask.clicked.connect(lambda: self._enter(False))
        self._direct.clicked.connect(lambda: self._enter(True))

    def _search(self) -> None:
        """Other words: what was chosen among the former ones is no choice any more."""
        self._people.choose(-1)
        self.refresh()

    def _step(self, by: int) -> None:
        self._people.step(by)
        self._show_target()

    def _enter(self, at_once: bool) -> None:
        target = self._target()
        if target is not None:
            (self.hand_over if at_once else self.consult).emit(target.digits)

    def _target(self) -> PhoneNumber | None:
        """The chosen person's number, else the number that is written."""
        person = self._people.chosen()
        return person.number if person is not None else self._written()

    def _written(self) -> PhoneNumber | None:
        return parse_number(self._field.text())

    def _show_target(self) -> None:
        """Say who it would be."""
        target, person = self._target(), self._people.chosen()
        who = f"{person.name} · {target}" if person is not None else str(target or "")
        self._to.setText(self.tr("To: %1").replace("%1", who) if who else "")
        self._to.setVisible(bool(who))
        for button in (self._ask, self._direct):
            button.setEnabled(target is not None)

    def _hint(self, words: str) -> str:
        if not words:
            return self.tr("Write who should have the call. Any number will do.")
        return self.tr("Nobody by that name. Write a number instead.")
