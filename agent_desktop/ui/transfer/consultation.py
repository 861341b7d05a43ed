"""Who is asked about a call, and what can be done then."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.call_views import CallerSort, CallView
from agent_desktop.domain.call import CallState, TransferState
from agent_desktop.ui.announce import announce
from agent_desktop.ui.caller_words import caller_words
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.shortcuts import Key
from agent_desktop.ui.theme.tokens import Token
from agent_desktop.ui.translating import translate
from agent_desktop.ui.widgets.boxes import column, line
from agent_desktop.ui.widgets.button import Button, Kind, Size
from agent_desktop.ui.widgets.cards import Card
from agent_desktop.ui.widgets.clock_label import ClockLabel
from agent_desktop.ui.widgets.icon_label import IconLabel
from agent_desktop.ui.widgets.text import Elided, Role, Tone

_UP = {CallState.ACTIVE, CallState.HELD}
_ON_THE_WAY = {TransferState.TRYING, TransferState.RINGING}


class Consultation(Card):
    """A call about a call: who it is, how far it has come, and the four ways on from it."""

    def __init__(self, actions: DeskActions, kit: Kit, call: CallView) -> None:
        super().__init__()
        self._actions = actions
        self._kit = kit
        self._call = call
        self._about: CallView | None = None
        self.setProperty("ground", "sunken")
        self._who = Elided(Role.MEDIUM)
        self._clock = ClockLabel(kit, Role.SMALL_STRONG)
        self._unit = Elided(Role.SMALL, Tone.TEXT2)
        self._state = Elided(Role.SMALL_STRONG)
        self._caller = Elided(Role.SMALL, Tone.TEXT2)
        self._build_buttons()
        head = line(gap=6)
        head.addWidget(IconLabel(kit, "users", 14, Token.TEXT2))
        head.addWidget(self._who, 1)
        head.addWidget(self._clock)
        box = column(self, (10, 8, 8, 8), 4)
        box.addLayout(head)
        box.addWidget(self._unit)
        box.addWidget(self._state)
        box.addWidget(self._caller)
        box.addSpacing(2)
        box.addLayout(self._grid)

    def show_calls(self, call: CallView, about: CallView) -> None:
        """Show the call and the one about it as they are now."""
        self._call, self._about = call, about
        words = caller_words(about.caller, self._kit)
        self._who.setText(words.main)
        named = about.caller.sort is CallerSort.EMPLOYEE
        self._unit.setText(words.second if named else "")
        self._unit.setVisible(named)
        self._tell(words.main, *_state_words(call, about))
        self._clock.count_from(about.answered or about.started)
        self._show_buttons(call, about)

    def press(self, key: Key) -> None:
        """Do what a key does; one that has no button here does nothing."""
        match key:
            case Key.TRANSFER:
                self.complete()
            case Key.TAKE_BACK:
                self.take_back()
            case Key.JOIN:
                self.join_or_part()
            case Key.HOLD:
                self.swap()
            case Key.MUTE:
                self.toggle_mute()

    def complete(self) -> None:
        """Connect the two, and leave them."""
        if self._complete.isEnabled():
            self._actions.complete_transfer(self._call.call)

    def take_back(self) -> None:
        """Back to the caller; the one who was asked hears it is over."""
        self._actions.take_back(self._call.call)

    def join_or_part(self) -> None:
        """All three together, or the caller alone again."""
        if self._join.isEnabled():
            act = self._actions.part if self._call.joined else self._actions.join
            act(self._call.call)

    def swap(self) -> None:
        """Talk to the other of the two."""
        if self._about is not None and self._swap.isEnabled():
            held = self._about.state is CallState.HELD
            self._actions.resume(self._about.call if held else self._call.call)

    def toggle_mute(self) -> None:
        """Let nobody hear me, or everybody I talk to again."""
        self._mute.setChecked(self._is_muted())
        muted = not self._is_muted()
        for talking in self._talking():
            self._actions.mute(talking.call, muted)

    def hang_up(self) -> None:
        """End the call about the call; the caller stays on hold."""
        if self._about is not None:
            self._actions.hang_up(self._about.call)

    def _tell(self, who: str, state: str, caller: str) -> None:
        """Show it on two lines, always, so that no button moves; read a change out."""
        is_news = self._state.whole() != state
        self._state.setText(state)
        self._caller.setText(caller)
        self.setAccessibleName(f"{who}. {state}. {caller}")
        if is_news:
            announce(self, f"{who}. {state}")

    def _talking(self) -> list[CallView]:
        both = (self._call, self._about)
        return [c for c in both if c is not None and c.state is CallState.ACTIVE]

    def _is_muted(self) -> bool:
        return any(talking.muted for talking in self._talking())

    def _show_buttons(self, call: CallView, about: CallView) -> None:
        answered = about.state in _UP and call.state in _UP
        free = answered and call.transfer not in _ON_THE_WAY
        why = self.tr("Wait until there is an answer")
        self._join.rename(self.tr("Split") if call.joined else self.tr("Conference"))
        self._complete.enable(free, why)
        self._join.enable(free, why)
        self._swap.enable(free and not call.joined, why)
        self._mute.setEnabled(bool(self._talking()))
        self._mute.setChecked(self._is_muted())
        self._mute.rename(self.tr("Unmute") if self._is_muted() else self.tr("Mute"))

    def _build_buttons(self) -> None:
        self._complete = Button(
            self._kit,
            Kind.PRIMARY,
            self.tr("Complete transfer"),
            keys=self._kit.keys.cap(Key.TRANSFER),
            size=Size.WIDE,
        )
        self._back = self._button(self.tr("Take back"), Key.TAKE_BACK)
        self._join = self._button(self.tr("Conference"), Key.JOIN)
        self._swap = self._button(self.tr("Switch"), Key.SWITCH)
        self._mute = self._button(self.tr("Mute"), Key.MUTE)
        self._mute.setCheckable(True)
        self._complete.clicked.connect(self.complete)
        self._back.clicked.connect(self.take_back)
        self._join.clicked.connect(self.join_or_part)
        self._swap.clicked.connect(self.swap)
        self._mute.clicked.connect(self.toggle_mute)
        self._grid = QGridLayout()
        self._grid.setSpacing(6)
        self._grid.addWidget(self._complete, 0, 0, 1, 2)
        for place, button in enumerate((self._back, self._join, self._swap, self._mute)):
            self._grid.addWidget(button, 1 + place // 2, place % 2)
        for half in (0, 1):
            self._grid.setColumnStretch(half, 1)

    def _button(self, word: str, key: Key) -> Button:
        return Button(self._kit, Kind.SECONDARY, word, keys=self._kit.keys.cap(key))


def _state_words(call: CallView, about: CallView) -> tuple[str, str]:
    """How far it has come with the one who is asked, and where the caller is meanwhile."""
    if call.joined:
        together = translate("Consultation", "All three hear each other")
        return together, translate("Consultation", "A conference")
    waits = translate("Consultation", "The caller is on hold")
    match about.state:
        case CallState.DIALLING:
            return translate("Consultation", "Ringing …"), waits
        case CallState.ACTIVE:
            return translate("Consultation", "You are talking"), waits
        case _:
            talking = translate("Consultation", "You are talking to the caller")
            return translate("Consultation", "On hold"), talking
