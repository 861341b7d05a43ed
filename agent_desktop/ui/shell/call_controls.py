"""What can be done with the active call: mute, hold, keypad, hang up."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.views import CallView
from agent_desktop.domain.call import CallState
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.shell.keypad import Keypad
from agent_desktop.ui.shortcuts import Key
from agent_desktop.ui.widgets.boxes import column
from agent_desktop.ui.widgets.button import Button, Kind, Size


class CallControls(QWidget):
    """The buttons of one call. A toggle shows what the call is, not what was clicked."""

    def __init__(self, actions: DeskActions, kit: Kit, call: CallView) -> None:
        super().__init__()
        self._actions = actions
        self._kit = kit
        self._call = call
        self._mute = self._control(self.tr("Mute"), "mic-off", Key.MUTE)
        self._hold = self._control(self.tr("Hold"), "pause", Key.HOLD)
        self._digits = self._control(self.tr("Keypad"), "grid-3x3", Key.DIGITS)
        end = Button(
            kit, Kind.END, self.tr("Hang up"), "phone-off", keys=Key.HANG_UP.cap, size=Size.WIDE
        )
        self._mute.clicked.connect(self.toggle_mute)
        self._hold.clicked.connect(self.toggle_hold)
        self._digits.clicked.connect(self.toggle_keypad)
        end.clicked.connect(lambda: actions.hang_up(self._call.call))
        self._keypad = Keypad(kit)
        self._keypad.hide()
        self._keypad.pressed.connect(lambda d: actions.send_digits(self._call.call, d))
        grid = QGridLayout()
        grid.setSpacing(6)
        grid.addWidget(self._mute, 0, 0)
        grid.addWidget(self._hold, 0, 1)
        grid.addWidget(self._digits, 1, 0, 1, 2)
        box = column(self, gap=6)
        box.addLayout(grid)
        box.addWidget(self._keypad)
        box.addWidget(end)

    def show_call(self, call: CallView) -> None:
        """Show the call's state on the buttons."""
        self._call = call
        held = call.state is CallState.HELD
        talking = call.state in {CallState.ACTIVE, CallState.HELD}
        self._mute.setChecked(call.muted)
        self._mute.rename(self.tr("Unmute") if call.muted else self.tr("Mute"))
        self._hold.setChecked(held)
        self._hold.rename(self.tr("Resume") if held else self.tr("Hold"))
        for button in (self._mute, self._hold, self._digits):
            button.setEnabled(talking)
        self._digits.setChecked(self._keypad.isVisibleTo(self))

    def toggle_mute(self) -> None:
        """Mute, or let the caller hear again."""
        self._mute.setChecked(self._call.muted)
        self._actions.mute(self._call.call, not self._call.muted)

    def toggle_hold(self) -> None:
        """Put on hold, or take back."""
        held = self._call.state is CallState.HELD
        self._hold.setChecked(held)
        act = self._actions.resume if held else self._actions.hold
        act(self._call.call)

    def toggle_keypad(self) -> None:
        """Show or hide the keypad; shown, it has the focus."""
        show = not self._keypad.isVisibleTo(self)
        self._keypad.setVisible(show)
        self._digits.setChecked(show)
        if show:
            self._keypad.setFocus()

    def _control(self, word: str, icon: str, key: Key) -> Button:
        button = Button(self._kit, Kind.SECONDARY, word, icon, keys=key.cap, size=Size.CONTROL)
        button.setCheckable(True)
        return button
