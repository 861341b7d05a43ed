"""Ring out."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from agent_desktop.desk.actions import DeskActions
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.shortcuts import Key
from agent_desktop.ui.widgets.boxes import column, line
from agent_desktop.ui.widgets.button import Button, Kind


class DialBox(QWidget):
    """A button that opens a field for a number. The number is kept if it can't be dialled.
    `opened` comes before the field has the focus.
    """

    opened = Signal()

    def __init__(self, actions: DeskActions, kit: Kit) -> None:
        super().__init__()
        self._actions = actions
        self._calls = False
        self._open = Button(
            kit, Kind.SECONDARY, self.tr("Ring out"), "phone-outgoing", keys=kit.keys.cap(Key.DIAL)
        )
        self._open.clicked.connect(self.open_field)
        self._field = QLineEdit()
        self._field.setPlaceholderText(self.tr("Telephone number"))
        self._field.setAccessibleName(self.tr("Telephone number"))
        self._field.returnPressed.connect(self._dial)
        call = Button(kit, Kind.SECONDARY, self.tr("Ring"), "phone")
        call.clicked.connect(self._dial)
        close = Button(kit, Kind.ICON, self.tr("Close"), "x")
        close.clicked.connect(self.close_field)
        self._form = QWidget()
        row = line(self._form, gap=6)
        row.addWidget(self._field, 1)
        row.addWidget(call)
        row.addWidget(close)
        self._form.hide()
        box = column(self)
        box.addWidget(self._open)
        box.addWidget(self._form)

    def keep_calm(self, calls: bool) -> None:
        """While there are calls only the key opens the field; the button steps aside."""
        self._open.setVisible(not calls and self._form.isHidden())
        self._calls = calls

    def fill(self, number: str) -> None:
        """Open the field with a number in it; it is not dialled yet."""
        self._field.setText(number)
        self.open_field()

    def open_field(self) -> None:
        """Open the field and put the focus there."""
        self.opened.emit()
        self._open.hide()
        self._form.show()
        self._field.setFocus()
        self._field.selectAll()

    def close_field(self) -> None:
        """Put the field away."""
        self._field.clear()
        self._form.hide()
        self._open.setVisible(not self._calls)

    def _dial(self) -> None:
        number = self._field.text().strip()
        if number:
            self._actions.dial(number)
