"""The calls of the left column, or that there is none."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.call_views import CallView
from agent_desktop.desk.views import DeskView
from agent_desktop.domain.call import CallState
from agent_desktop.domain.ids import CallId
from agent_desktop.domain.status import RESTING, AgentStatus
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.seen import Seen
from agent_desktop.ui.shortcuts import Key
from agent_desktop.ui.widgets.boxes import column
from agent_desktop.ui.widgets.cards import EmptyState
from agent_desktop.ui.widgets.text import Role, Text, Tone

if TYPE_CHECKING:
    from agent_desktop.ui.shell.call_card import CallCard
    from agent_desktop.ui.shell.call_controls import CallControls
    from agent_desktop.ui.transfer.consultation import Consultation

_CARD = "agent_desktop.ui.shell.call_card"
"""No call, no card: the window does not wait for it."""
_OPENS = {Key.TRANSFER, Key.DIGITS}


class CallList(QWidget):
    """One card for each call, keyed by its id: a card stays while its call does. `opened` when a
    key is about to open something in a card.
    """

    opened = Signal()

    def __init__(self, actions: DeskActions, kit: Kit) -> None:
        super().__init__()
        self._actions = actions
        self._kit = kit
        self._seen = Seen()
        self._cards: dict[CallId, CallCard] = {}
        self._active: CallId | None = None
        self._box = column(self, gap=8)
        self._empty = EmptyState(kit, "phone", "", "")
        self._say_none(actions.view)
        self._box.addWidget(self._empty)
        words = self.tr(
            "The next call comes when you save, or when the time is up. The note then waits as "
            "“not logged”."
        )
        self._hint = Text(Role.SMALL, Tone.TEXT2, words).wrapped()
        self._hint.setContentsMargins(4, 0, 4, 0)
        self._hint.hide()
        self._box.addWidget(self._hint)

    @property
    def active_card(self) -> CallCard | None:
        """The card of the call whose note is shown."""
        return self._cards.get(self._active) if self._active else None

    def prepare(self) -> None:
        """Read what a call is shown with, so that the first one does not wait for it."""
        importlib.import_module(_CARD)

    def show_view(self, view: DeskView) -> None:
        """Show the calls, the active one whole."""
        ringing = bool(view.ringing)
        standing = (view.status, view.chosen, view.cut_off)
        if not self._seen.is_news(view.calls, view.active, ringing, *standing):
            return
        self._say_none(view)
        self._active = view.active
        calls = [call for call in view.calls if not _is_in_another(call, view)]
        wanted = {call.call: self._is_whole(call, view, calls) for call in calls}
        about = {call.call: call for call in view.calls}
        for call in [c for c, card in self._cards.items() if wanted.get(c) is not card.whole]:
            self._drop(call)
        for place, shown in enumerate(calls):
            asked = about.get(shown.consultation) if shown.consultation else None
            asked = asked if shown.state is not CallState.ENDED else None
            self._put(place, shown, asked, wanted[shown.call])
        self._empty.setVisible(not view.calls)
        extends = self.active_card is not None and self.active_card.extends
        self._hint.setVisible(extends and view.chosen is AgentStatus.FREE)

    @property
    def consultation(self) -> Consultation | None:
        """The consultation of the shown call, while there is one."""
        return self.active_card.consultation if self.active_card is not None else None

    def press(self, key: Key) -> None:
        """Do what a key does with the call at hand: the shown one, else one that is up."""
        cards = [self.active_card, *self._cards.values()]
        at_hand = (card for card in cards if card is not None and card.can_be_pressed)
        card = next(at_hand, None)
        if card is not None:
            if key in _OPENS:
                self.opened.emit()
            card.press(key)

    @property
    def controls(self) -> CallControls | None:
        """The buttons of the call at hand: the shown one, else one that is up."""
        cards = [self.active_card, *self._cards.values()]
        there = (card.controls for card in cards if card is not None)
        return next((controls for controls in there if controls is not None), None)

    def switch(self) -> None:
        """Go to the other one of a consultation, else to the next call that is not shown whole."""
        if self.consultation is not None:
            self.consultation.swap()
            return
        for call, card in self._cards.items():
            if call != self._active:
                card.switch_here()
                return

    def _say_none(self, view: DeskView) -> None:
        """And what must be for one to come."""
        if view.ringing:
            self._empty.say(self.tr("It rings"), self.tr("The call comes here when you answer."))
            return
        then = self.tr("The next call comes here by itself.")
        if view.cut_off:
            then = self.tr("No call can come until the telephone is back.")
        elif view.status in RESTING:
            then = self.tr("The next call comes when you choose Free.")
        self._empty.say(self.tr("No call now"), then)

    def _is_whole(self, call: CallView, view: DeskView, shown: list[CallView]) -> bool:
        aside = call.consults is not None or call.service is not None
        dialling = call.state is CallState.DIALLING or aside
        return call.call == view.active or dialling or len(shown) == 1

    def _drop(self, call: CallId) -> None:
        card = self._cards.pop(call)
        self._box.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _put(self, place: int, call: CallView, about: CallView | None, whole: bool) -> None:
        card = self._cards.get(call.call)
        if card is None:
            from agent_desktop.ui.shell.call_card import CallCard  # noqa: PLC0415 - _CARD

            card = CallCard(self._actions, self._kit, call, about, whole, self)
            self._cards[call.call] = card
            self._box.insertWidget(place, card)
        else:
            card.show_call(call, about)


def _is_in_another(call: CallView, view: DeskView) -> bool:
    """Whether it is shown in the card of the call it is about."""
    return any(
        other.consultation == call.call and other.state is not CallState.ENDED
        for other in view.calls
    )
