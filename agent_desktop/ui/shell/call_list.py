"""The calls of the left column, or that there is none."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.views import CallView, DeskView
from agent_desktop.domain.call import CallState
from agent_desktop.domain.ids import CallId
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.seen import Seen
from agent_desktop.ui.shell.call_card import CallCard
from agent_desktop.ui.widgets.boxes import column
from agent_desktop.ui.widgets.cards import EmptyState


class CallList(QWidget):
    """One card for each call, keyed by its id: a card stays while its call does."""

    def __init__(self, actions: DeskActions, kit: Kit) -> None:
        super().__init__()
        self._actions = actions
        self._kit = kit
        self._seen = Seen()
        self._cards: dict[CallId, CallCard] = {}
        self._active: CallId | None = None
        self._box = column(self, gap=8)
        self._empty = EmptyState(
            kit, "phone", self.tr("No call now"), self.tr("The next call comes here by itself.")
        )
        self._box.addWidget(self._empty)

    @property
    def active_card(self) -> CallCard | None:
        """The card of the call whose note is shown."""
        return self._cards.get(self._active) if self._active else None

    def show_view(self, view: DeskView) -> None:
        """Show the calls, the active one whole."""
        if not self._seen.is_news(view.calls, view.active):
            return
        self._active = view.active
        wanted = {call.call: self._is_whole(call, view) for call in view.calls}
        for call in [c for c, card in self._cards.items() if wanted.get(c) is not card.whole]:
            self._drop(call)
        for place, call_view in enumerate(view.calls):
            self._put(place, call_view, wanted[call_view.call])
        self._empty.setVisible(not view.calls)

    def switch(self) -> None:
        """Go to the next call that is not on the screen now."""
        for call, card in self._cards.items():
            if call != self._active:
                card.switch_here()
                return

    def _is_whole(self, call: CallView, view: DeskView) -> bool:
        dialling = call.state is CallState.DIALLING
        return call.call == view.active or dialling or len(view.calls) == 1

    def _drop(self, call: CallId) -> None:
        card = self._cards.pop(call)
        self._box.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _put(self, place: int, call: CallView, whole: bool) -> None:
        card = self._cards.get(call.call)
        if card is None:
            card = CallCard(self._actions, self._kit, call, whole)
            self._cards[call.call] = card
            self._box.insertWidget(place, card)
        else:
            card.show_call(call)
