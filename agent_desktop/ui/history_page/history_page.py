"""The history of calls."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtWidgets import QStackedWidget, QWidget

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.call_views import PastCallView
from agent_desktop.desk.views import DeskView
from agent_desktop.domain.call import Direction
from agent_desktop.domain.ids import CallId
from agent_desktop.ui.history_page.history_list import HistoryList
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.seen import Seen
from agent_desktop.ui.shortcuts import Key
from agent_desktop.ui.widgets.boxes import Ground, column, line, on_ground
from agent_desktop.ui.widgets.button import Button, Kind
from agent_desktop.ui.widgets.cards import Card, EmptyState
from agent_desktop.ui.widgets.choices import Choice, Segments
from agent_desktop.ui.widgets.text import Role, Text

_WIDEST = 880
_FRAME = 8
_TALL = 1000
"""The list takes the height it can use, the rest is left."""


class Filter(Enum):
    """Which calls are shown."""

    ALL = auto()
    MISSED = auto()


class HistoryPage(QWidget):
    """All calls or the missed ones. To look at it is to have seen what was missed; what was new
    when one came is marked until one goes.
    """

    def __init__(self, actions: DeskActions, kit: Kit) -> None:
        super().__init__()
        on_ground(self, Ground.CANVAS)
        self._actions = actions
        self._kit = kit
        self._seen = Seen()
        self._filter = Filter.ALL
        self._fresh: frozenset[CallId] = frozenset()
        self._calls: tuple[PastCallView, ...] = ()
        self.list = HistoryList(kit)
        self.list.wanted.connect(actions.dial)
        self._redial = Button(kit, Kind.SECONDARY, self.tr("Redial"), keys=kit.keys.cap(Key.REDIAL))
        self._redial.clicked.connect(actions.redial)
        self._build()

    def show_view(self, view: DeskView) -> None:
        """Show what has changed."""
        if not self._seen.is_news(view.past_calls, view.missed):
            return
        self._calls = view.past_calls
        if self.isVisible() and self.window().isActiveWindow():
            self.look()
        else:
            self._show()

    def look(self) -> None:
        """The agent looks at the page: nothing is unseen any more."""
        self._fresh |= {c.call for c in self._calls if c.is_news}
        self._show()
        if self._actions.view.missed:
            self._actions.see_missed()

    def leave(self) -> None:
        """The agent has gone to another page: what was new is no longer."""
        self._fresh = frozenset()

    def choose_filter(self, chosen: Filter) -> None:
        """Show all calls, or those nobody took."""
        self._filter = chosen
        self._show()

    def _show(self) -> None:
        self._choice.show_choice(self._filter)
        only_missed = self._filter is Filter.MISSED
        shown = tuple(c for c in self._calls if c.missed or not only_missed)
        self.list.show_calls(shown, self._fresh)
        self._frame.setMaximumHeight(self.list.maximumHeight() + _FRAME)
        empty = self._no_missed if only_missed else self._no_calls
        self._stack.setCurrentWidget(self._card if shown else empty)
        dialled = any(c.direction is Direction.OUTGOING and c.number for c in self._calls)
        self._redial.enable(dialled, self.tr("You have not rung anybody yet"))

    def _build(self) -> None:
        choices = [
            Choice(Filter.ALL, self.tr("All calls")),
            Choice(Filter.MISSED, self.tr("Lost")),
        ]
        self._choice = Segments(self.tr("Which calls"), choices)
        self._choice.chosen.connect(self.choose_filter)
        self._frame = Card()
        column(self._frame, (1, 1, 1, 1)).addWidget(self.list)
        self._card = QWidget()
        around = column(self._card)
        around.addWidget(self._frame, _TALL)
        around.addStretch(1)
        self._no_calls = self._nothing(
            self.tr("No calls yet"), self.tr("Every call comes here when it is over.")
        )
        self._no_missed = self._nothing(
            self.tr("No lost calls"), self.tr("Every call has been taken, here or by a colleague.")
        )
        self._stack = QStackedWidget()
        self._stack.setMaximumWidth(self._kit.theme.px(_WIDEST))
        for widget in (self._card, self._no_calls, self._no_missed):
            self._stack.addWidget(widget)
        head = line()
        head.addWidget(Text(Role.TITLE, text=self.tr("Calls")))
        head.addSpacing(16)
        head.addWidget(self._choice)
        head.addStretch(1)
        head.addWidget(self._redial)
        top = QWidget()
        top.setMaximumWidth(self._kit.theme.px(_WIDEST))
        top.setLayout(head)
        box = column(self, (16, 12, 16, 16), 12)
        box.addWidget(top)
        box.addWidget(self._stack, 1)

    def _nothing(self, says: str, then: str) -> QWidget:
        around = QWidget()
        box = column(around)
        box.addWidget(EmptyState(self._kit, "history", says, then))
        box.addStretch(1)
        return around
