"""The left column, the same on every page."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.views import DeskView
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.layout_step import LayoutStep
from agent_desktop.ui.shell.call_list import CallList
from agent_desktop.ui.shell.connection_line import ConnectionLine
from agent_desktop.ui.shell.dial_box import DialBox
from agent_desktop.ui.shell.new_contact_button import NewContactButton
from agent_desktop.ui.shell.queue_block import QueueBlock
from agent_desktop.ui.shell.status_block import StatusBlock
from agent_desktop.ui.shell.voicemail_lamp import VoicemailLamp
from agent_desktop.ui.shortcuts import Key
from agent_desktop.ui.widgets.boxes import Ground, Hairline, Tall, column, on_ground, scrolling
from agent_desktop.ui.widgets.button import Button, Kind, Size

WIDTHS = {
    LayoutStep.TABS: 240,
    LayoutStep.TIGHT: 264,
    LayoutStep.USUAL: 308,
    LayoutStep.BESIDE: 308,
    LayoutStep.WIDE: 320,
}
_ABOVE, _UNDER = 6, 12


class LeftColumn(QWidget):
    """My status, the queue, my calls, ring out, voicemail, and what we are connected to. As wide as
    the layout gives it, or as its words need; in the narrowest one it has the whole width. Where it
    must scroll, the button that hangs up stands below what does.

    `wanted` when something in it is to be written or chosen now: it must be seen.
    """

    wanted = Signal()

    def __init__(self, actions: DeskActions, kit: Kit) -> None:
        super().__init__()
        on_ground(self, Ground.SUNKEN)
        self._kit = kit
        self.status = StatusBlock(actions, kit)
        self.queue = QueueBlock(actions, kit)
        self.calls = CallList(actions, kit)
        self.dial = DialBox(actions, kit)
        self.new_contact = NewContactButton(actions, kit)
        self.voicemail = VoicemailLamp(actions, kit)
        self._connection = ConnectionLine(kit)
        words, keys = self.tr("Hang up"), kit.keys.cap(Key.HANG_UP)
        self._end = Button(kit, Kind.END, words, "phone-off", keys=keys, size=Size.WIDE)
        self._end.clicked.connect(self._hang_up)
        self._foot = QWidget()
        column(self._foot, (12, _ABOVE, 12, _UNDER)).addWidget(self._end)
        self._foot.hide()
        middle = Tall()
        inner = column(middle, (12, 12, 12, 12), 12)
        inner.addWidget(self.calls)
        inner.addWidget(self.dial)
        inner.addWidget(self.new_contact)
        inner.addStretch(1)
        box = column(self)
        box.addWidget(self.status)
        box.addWidget(Hairline())
        box.addWidget(self.queue)
        self._scroll = scrolling(middle)
        box.addWidget(self._scroll, 1)
        box.addWidget(self._foot)
        box.addWidget(self.voicemail)
        box.addWidget(Hairline())
        box.addWidget(self._connection)
        self.dial.opened.connect(self.wanted)
        self.calls.opened.connect(self.wanted)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._place_end)
        kit.theme.steps.changed.connect(self._fit)
        self._fit()

    def sizeHint(self) -> QSize:
        """The width of the layout, or what is needed."""
        hint = super().sizeHint()
        wide = self._kit.theme.px(WIDTHS.get(self._kit.theme.steps.now, 0))
        return QSize(max(wide, self.minimumSizeHint().width()), hint.height())

    def _fit(self) -> None:
        """Its own width, or in the narrowest layout the window's."""
        alone = self._kit.theme.steps.now not in WIDTHS
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Preferred if alone else policy.Fixed, policy.Preferred)
        self.updateGeometry()

    def _place_end(self) -> None:
        """In the card, or below what scrolls: there it takes so much more room."""
        controls = self.calls.controls
        more = 0 if self._foot.isHidden() else _UNDER
        below = controls is not None and self._scroll.verticalScrollBar().maximum() > more
        focused = controls is not None and controls.lend_end(below)
        self._foot.setVisible(below)
        if focused:
            self._end.setFocus()

    def _hang_up(self) -> None:
        if self.calls.controls is not None:
            self.calls.controls.hang_up()

    def show_view(self, view: DeskView) -> None:
        """Show what has changed."""
        self.status.show_view(view)
        self.queue.show_view(view)
        self.calls.show_view(view)
        self._place_end()
        self.dial.keep_calm(bool(view.calls))
        self.new_contact.setVisible(not view.calls)
        self.voicemail.show_view(view)
        self._connection.show_view(view)
