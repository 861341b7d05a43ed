"""The call and my status in one line, where there is no room for the left column."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.call_views import CallView
from agent_desktop.desk.views import DeskView
from agent_desktop.domain.call import CallState
from agent_desktop.domain.contact import Channel
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.seen import Seen
from agent_desktop.ui.shell.place_words import coming_words, standing_mark, standing_word
from agent_desktop.ui.shortcuts import Key
from agent_desktop.ui.widgets.boxes import Ground, line, on_ground
from agent_desktop.ui.widgets.button import Button, Kind
from agent_desktop.ui.widgets.clock_label import ClockLabel
from agent_desktop.ui.widgets.status_mark import StatusMark
from agent_desktop.ui.widgets.tags import Mono
from agent_desktop.ui.widgets.text import Elided, Role, plain_tip

_HEIGHT, _WORDS_FROM = 48, 600
_ANY_WIDTH = 16_777_215
_UP = {CallState.ACTIVE, CallState.HELD}


class CallBar(QWidget):
    """State, clock, mute, hold and end; room for tabs. `pressed` tells the key whose button it is:
    the buttons do what the keys do, with the call the keys mean.
    """

    pressed = Signal(Key)

    def __init__(self, actions: DeskActions, kit: Kit) -> None:
        super().__init__()
        on_ground(self, Ground.SUNKEN)
        self._actions, self._theme = actions, kit.theme
        self._seen = Seen()
        self.setMinimumHeight(kit.theme.px(_HEIGHT))
        self._mark = StatusMark(kit, 14)
        self._word = Elided(Role.STRONG)
        self._mono = Mono(None)
        self._clock = ClockLabel(kit, Role.STRONG)
        keys = kit.keys
        self._mute = Button(kit, Kind.ICON, self.tr("Mute"), "mic-off", keys=keys.cap(Key.MUTE))
        self._hold = Button(kit, Kind.ICON, self.tr("Hold"), "pause", keys=keys.cap(Key.HOLD))
        self._end = Button(
            kit, Kind.END, self.tr("Hang up"), "phone-off", keys=keys.cap(Key.HANG_UP)
        )
        middle = Qt.AlignmentFlag.AlignVCenter
        self._box = box = line(self, (16, 4, 12, 4), 8)
        box.addWidget(self._mark, 0, middle)
        box.addWidget(self._word, 0, middle)
        self._tabs = line(gap=0)
        box.addLayout(self._tabs)
        box.addStretch(1)
        for widget in (self._mono, self._clock, self._mute, self._hold, self._end):
            box.addWidget(widget, 0, middle)
        for button, key in self._buttons():
            button.clicked.connect(lambda _=False, key=key: self._press(key))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In the narrowest window the button that hangs up is a red receiver."""
        super().resizeEvent(event)
        self._end.fold(self.width() < self._theme.px(_WORDS_FROM))
        self._fit()

    def event(self, event: QEvent) -> bool:
        """What stands here has come, gone or changed: there is other room."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def add_tabs(self, tabs: QWidget) -> None:
        """Take tabs in; whoever has made them shows and hides them."""
        self._tabs.addWidget(tabs)

    def show_view(self, view: DeskView) -> None:
        """Show my status and the call the keys act on."""
        standing = (view.status, view.chosen, view.cut_off, view.place.reason)
        if not self._seen.is_news(*standing, view.calls, view.active):
            return
        self._mark.show_mark(*standing_mark(view))
        word = standing_word(view)
        self._word.setText(word)
        coming = coming_words(view)
        self._mark.setToolTip(plain_tip(f"{word} · {coming}" if coming else word))
        self._show_call(_at_hand(view))

    def _show_call(self, call: CallView | None) -> None:
        for widget in (self._mono, self._clock, self._mute, self._hold, self._end):
            widget.setVisible(call is not None)
        self._fit()
        if call is None:
            self._clock.clear_clock()
            return
        held = call.state is CallState.HELD
        self._mono.show_municipality(call.municipality)
        self._clock.count_from(call.answered or call.started)
        for button, on in ((self._mute, call.muted), (self._hold, held)):
            button.setCheckable(True)
            button.setChecked(on)
            button.setEnabled(call.state in _UP)
        self._mute.rename(self.tr("Unmute") if call.muted else self.tr("Mute"))
        self._hold.rename(self.tr("Resume") if held else self.tr("Hold"))

    def _fit(self) -> None:
        """The word is whole or not at all: the mark says the same. The keycap gives way to it."""
        self._tabs.invalidate()
        widgets = (self._mark, self._mono, self._clock, self._mute, self._hold)
        wide = [widget.sizeHint().width() for widget in widgets if not widget.isHidden()]
        if not self._tabs.isEmpty():
            wide.append(self._tabs.sizeHint().width())
        gap, margins = self._box.spacing(), self._box.contentsMargins()
        used = margins.left() + margins.right() + sum(wide) + len(wide) * gap
        room = self.width() - used - self._word.sizeHint().width()
        if self._end.isHidden():
            self._word.setVisible(room >= 0)
            return
        room -= gap
        least = self._end.minimumSizeHint().width()
        self._word.setVisible(room >= least)
        whole = room >= self._end.sizeHint().width()
        self._end.setMaximumWidth(_ANY_WIDTH if whole or room < least else least)

    def _press(self, key: Key) -> None:
        """A toggle shows what the call is, not what was clicked."""
        self._show_call(_at_hand(self._actions.view))
        self.pressed.emit(key)

    def _buttons(self) -> tuple[tuple[Button, Key], ...]:
        return ((self._mute, Key.MUTE), (self._hold, Key.HOLD), (self._end, Key.HANG_UP))


def _at_hand(view: DeskView) -> CallView | None:
    """The shown call while it lasts, else one that does."""
    live = [c for c in view.calls if c.state is not CallState.ENDED and c.channel is Channel.PHONE]
    live.sort(key=lambda call: (call.call != view.active, call.state is CallState.HELD))
    return live[0] if live else None
