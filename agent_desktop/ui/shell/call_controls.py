"""What can be done with the active call."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtWidgets import QBoxLayout, QGridLayout, QWidget

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.call_views import CallView
from agent_desktop.domain.call import CallState, TransferState
from agent_desktop.ui.focus_order import reveal
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.layout_step import LayoutStep
from agent_desktop.ui.shell.keypad import Keypad
from agent_desktop.ui.shortcuts import Key
from agent_desktop.ui.transfer.transfer_panel import TransferPanel
from agent_desktop.ui.widgets.boxes import column
from agent_desktop.ui.widgets.button import Button, Kind, Size

_UP = {CallState.ACTIVE, CallState.HELD}
_ON_THE_WAY = {TransferState.TRYING, TransferState.RINGING}


class CallControls(QWidget):
    """The buttons of one call. A toggle shows what the call is, not what was clicked.

    What the exchange doesn't offer has no button; the keypad and the panel to hand over with are
    made when they are first wanted, for they are seldom.
    """

    def __init__(self, actions: DeskActions, kit: Kit, call: CallView, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = actions
        self._kit = kit
        self._call = call
        self._mute = self._control(self.tr("Mute"), "mic-off", Key.MUTE)
        self._hold = self._control(self.tr("Hold"), "pause", Key.HOLD)
        self._over = self._control(self.tr("Transfer"), "phone-forwarded", Key.TRANSFER)
        self._digits = self._control(self.tr("Keypad"), "grid-3x3", Key.DIGITS)
        self._end = Button(
            kit,
            Kind.END,
            self.tr("Hang up"),
            "phone-off",
            keys=kit.keys.cap(Key.HANG_UP),
            size=Size.WIDE,
        )
        self._extras = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._park: Button | None = None
        self._voicemail: Button | None = None
        self._drawer = column(gap=6)
        self._connect()
        box = column(self, gap=6)
        box.addLayout(self._build_grid())
        box.addLayout(self._build_extras())
        box.addLayout(self._drawer)
        box.addWidget(self._end)

    def show_call(self, call: CallView) -> None:
        """Show the call's state on the buttons."""
        self._call = call
        held = call.state is CallState.HELD
        self._mute.setChecked(call.muted)
        self._mute.rename(self.tr("Unmute") if call.muted else self.tr("Mute"))
        self._hold.setChecked(held)
        self._hold.rename(self.tr("Resume") if held else self.tr("Hold"))
        for button in (self._mute, self._hold, self._digits):
            button.setEnabled(call.state in _UP)
        for button in self._passing_on():
            button.setEnabled(self._can_pass_on())
        if not self._can_pass_on():
            self._show_panel(False)
        if self._shows("_panel") and self._panel.isVisible():
            self._panel.refresh()
        self._digits.setChecked(self._shows("_keypad"))

    def press(self, key: Key) -> None:
        """Do what a key does; one that has no button here does nothing."""
        match key:
            case Key.MUTE:
                self.toggle_mute()
            case Key.HOLD if not self._is_to_the_exchange():
                self.toggle_hold()
            case Key.TRANSFER if not self._is_to_the_exchange():
                self.toggle_transfer()
            case Key.PARK:
                self.park()
            case Key.DIGITS:
                self.toggle_keypad()

    def hang_up(self) -> None:
        """End the call."""
        self._actions.hang_up(self._call.call)

    def lend_end(self, lent: bool) -> bool:
        """Let the column show the button that hangs up; tell whether the keyboard was on it."""
        focused = lent and self._end.hasFocus()
        self._end.setVisible(not lent)
        return focused

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
        show = not self._shows("_keypad")
        self._show_panel(False)
        self._keypad.setVisible(show)
        self._digits.setChecked(show)
        if show:
            self._keypad.setFocus()
            reveal(self._keypad)

    def toggle_transfer(self) -> None:
        """Ask who should have the call, or think better of it."""
        self._show_panel(self._can_pass_on() and not self._shows("_panel"))

    def park(self) -> None:
        """Park the call, where the exchange has a place for it."""
        if self._park is not None and self._park.isEnabled():
            self._actions.park(self._call.call)

    @cached_property
    def _keypad(self) -> Keypad:
        keypad = Keypad(self._kit)
        keypad.hide()
        keypad.pressed.connect(lambda d: self._actions.send_digits(self._call.call, d))
        self._drawer.addWidget(keypad)
        return keypad

    @cached_property
    def _panel(self) -> TransferPanel:
        panel = TransferPanel(self._actions, self._kit)
        panel.closed.connect(self._close_panel)
        panel.consult.connect(self._consult)
        panel.hand_over.connect(self._hand_over)
        self._drawer.addWidget(panel)
        return panel

    def _shows(self, part: str) -> bool:
        """Whether the keypad or the panel is open; asking does not make it."""
        return part in vars(self) and bool(getattr(self, part).isVisibleTo(self))

    def _show_panel(self, show: bool) -> None:
        self._over.setChecked(show)
        if show == self._shows("_panel"):
            return
        if show:
            if self._shows("_keypad"):
                self._keypad.hide()
            self._digits.setChecked(False)
            self._panel.open_panel()
        else:
            self._panel.hide()

    def _close_panel(self) -> None:
        self._show_panel(False)
        self._over.setFocus()

    def _consult(self, number: str) -> None:
        self._show_panel(False)
        self._actions.consult(self._call.call, number)

    def _hand_over(self, number: str) -> None:
        self._show_panel(False)
        self._actions.transfer(self._call.call, number)

    def _can_pass_on(self) -> bool:
        call = self._call
        return call.state in _UP and call.transfer not in _ON_THE_WAY and call.consults is None

    def _passing_on(self) -> list[Button]:
        return [b for b in (self._over, self._park, self._voicemail) if b is not None]

    def _connect(self) -> None:
        self._mute.clicked.connect(self.toggle_mute)
        self._hold.clicked.connect(self.toggle_hold)
        self._over.clicked.connect(self.toggle_transfer)
        self._digits.clicked.connect(self.toggle_keypad)
        self._end.clicked.connect(self.hang_up)

    def _build_grid(self) -> QGridLayout:
        """Two in a row, whole words and keys: a half is as wide as its longer word needs."""
        grid = QGridLayout()
        grid.setSpacing(6)
        usual = [self._mute, self._hold, self._over, self._digits]
        shown = [self._mute, self._digits] if self._is_to_the_exchange() else usual
        for button in usual:
            if button not in shown:
                button.hide()
        for place, button in enumerate(shown):
            grid.addWidget(button, place // 2, place % 2)
        return grid

    def _build_extras(self) -> QBoxLayout:
        """What the exchange offers besides."""
        row = self._extras
        row.setSpacing(6)
        self._kit.theme.steps.changed.connect(self._fit)
        self._fit()
        if self._is_to_the_exchange():
            return row
        features = self._actions.view.features
        if features.park:
            self._park = self._extra(
                self.tr("Park"), "circle-parking", self._kit.keys.cap(Key.PARK)
            )
            self._park.clicked.connect(self.park)
            row.addWidget(self._park)
        if features.mailbox or features.voicemail:
            self._voicemail = self._extra(self.tr("Voicemail"), "voicemail", "")
            self._voicemail.setAccessibleName(self.tr("Send the caller to voicemail"))
            self._voicemail.clicked.connect(self._send_to_voicemail)
            row.addWidget(self._voicemail)
        return row

    def _fit(self) -> None:
        """Below each other in a narrow column."""
        way, step = QBoxLayout.Direction, self._kit.theme.steps.now
        narrow = LayoutStep.STRIP < step < LayoutStep.USUAL
        self._extras.setDirection(way.TopToBottom if narrow else way.LeftToRight)

    def _send_to_voicemail(self) -> None:
        self._actions.send_to_voicemail(self._call.call)

    def _is_to_the_exchange(self) -> bool:
        return self._call.service is not None

    def _control(self, word: str, icon: str, key: Key) -> Button:
        button = Button(
            self._kit, Kind.SECONDARY, word, icon, keys=self._kit.keys.cap(key), size=Size.CONTROL
        )
        button.setCheckable(True)
        return button

    def _extra(self, word: str, icon: str, keys: str) -> Button:
        return Button(self._kit, Kind.SECONDARY, word, icon, keys=keys, size=Size.CONTROL)
