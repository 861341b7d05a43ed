"""Ask the case handlers of a unit, without leaving the note."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit

from agent_desktop.desk.actions import DeskActions
from agent_desktop.domain.ids import CallId, UnitCode
from agent_desktop.domain.municipality import Municipality
from agent_desktop.ui.announce import announce
from agent_desktop.ui.focus_order import show_in_scroll_areas
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.shortcuts import Key
from agent_desktop.ui.widgets.boxes import column, line
from agent_desktop.ui.widgets.button import Button, Kind, Size
from agent_desktop.ui.widgets.cards import Card
from agent_desktop.ui.widgets.picker import Picker
from agent_desktop.ui.widgets.text import Role, Text, Tone
from agent_desktop.ui.widgets.tick import Tick

_HEIGHT = 72


class AskForm(Card):
    """Unit, text, whether the number may be passed on. Kept by call: what was written for one
    call is never sent from another. `closed` when it is put away; `unsent` tells whether the shown
    call's question is still only here.
    """

    closed = Signal()

    def __init__(self, actions: DeskActions, kit: Kit) -> None:
        super().__init__()
        self._actions = actions
        self._call: CallId | None = None
        self._written: dict[CallId, str] = {}
        self.setAccessibleName(self.tr("Ask in chat"))
        self._unit = Picker(kit, self.tr("Unit"))
        self._text = QPlainTextEdit()
        self._text.setAccessibleName(self.tr("Question"))
        self._text.setPlaceholderText(self.tr("What do you want to know?"))
        self._text.setTabChangesFocus(True)
        self._text.setFixedHeight(kit.theme.px(_HEIGHT))
        self._share = Tick(kit, self.tr("Share the number, so that they can ring back"))
        self._send = Button(
            kit, Kind.SECONDARY, self.tr("Send"), "send", keys=kit.keys.cap(Key.SAVE)
        )
        self._send.clicked.connect(self.send)
        self._text.textChanged.connect(self._keep)
        self._reminder = Text(
            Role.DENSE,
            Tone.WARN,
            self.tr("You have a question that is not sent. Send it or empty the field."),
        ).wrapped()
        self._reminder.hide()
        close = Button(kit, Kind.ICON, self.tr("Close"), "x", size=Size.SMALL)
        close.clicked.connect(self.close_form)
        box = column(self, (12, 8, 8, 12), 8)
        head = line()
        head.addWidget(Text(Role.SMALL_STRONG, Tone.TEXT2, self.tr("Ask in chat")), 1)
        head.addWidget(close)
        box.addLayout(head)
        box.addWidget(self._unit)
        box.addWidget(self._text)
        box.addWidget(self._reminder)
        box.addWidget(self._share)
        box.addWidget(self._send, 0, Qt.AlignmentFlag.AlignRight)
        self.hide()

    def show_call(
        self, call: CallId | None, municipality: Municipality | None, has_number: bool
    ) -> None:
        """Turn to a call; its own unsent text comes back."""
        self._share.setVisible(has_number)
        if call == self._call and self._unit.count():
            return
        self._call = None
        self._unit.clear()
        for unit in municipality.units if municipality else ():
            self._unit.addItem(unit.name, unit.code)
        self._share.setChecked(False)
        self._reminder.hide()
        self._text.setPlainText(self._written.get(call, "") if call else "")
        self._call = call
        self._keep()
        if call is None:
            self.close_form()

    def open_form(self, first: UnitCode | None = None) -> None:
        """Show it and start typing. `first` is the unit to ask first, if there is such."""
        if first is not None and not self.unsent():
            self._unit.setCurrentIndex(max(0, self._unit.findData(first)))
        self.show()
        self._text.setFocus()
        QTimer.singleShot(0, self, self._come_into_view)

    def unsent(self) -> bool:
        """Whether something is written for the shown call that nobody has got."""
        return bool(self._text.toPlainText().strip())

    def holds_unsent(self) -> bool:
        """Whether a question of any call is still only here."""
        return self.unsent() or any(text.strip() for text in self._written.values())

    def is_written_in(self) -> bool:
        """Whether the keyboard is in the form."""
        focus = self.window().focusWidget()
        return self.isVisible() and focus is not None and self.isAncestorOf(focus)

    def remind(self) -> None:
        """Open it, and say that its question is not sent."""
        self._reminder.show()
        self.open_form()
        announce(self, self._reminder.text())

    def close_form(self) -> None:
        """Put it away; the text is kept."""
        self.hide()
        self.closed.emit()

    def send(self) -> None:
        """Ask, and put the form away. Without text or unit nothing happens."""
        text, unit = self._text.toPlainText().strip(), self._unit.currentData()
        if self._call is None or not text or unit is None:
            return
        self._actions.ask(self._call, unit, text, self._share.isChecked())
        self._text.clear()
        self.close_form()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts it away."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_form()
        else:
            super().keyPressEvent(event)

    def _come_into_view(self) -> None:
        show_in_scroll_areas(self._send)
        show_in_scroll_areas(self._text)

    def _keep(self) -> None:
        text = self._text.toPlainText()
        if not text.strip():
            self._reminder.hide()
        self._send.setEnabled(bool(text.strip()) and self._unit.count() > 0)
        if self._call is not None:
            self._written[self._call] = text
