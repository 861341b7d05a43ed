"""The page between calls."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.views import DeskView
from agent_desktop.domain.ids import MunicipalityCode
from agent_desktop.ui.call_page.municipality_choice import MunicipalityChoice
from agent_desktop.ui.idle_page.incidents_card import IncidentsCard
from agent_desktop.ui.idle_page.questions_card import QuestionsCard
from agent_desktop.ui.idle_page.recent_card import RecentCard
from agent_desktop.ui.idle_page.to_do_card import ToDoCard
from agent_desktop.ui.incidents_page.spike_strips import SpikeStrips
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.language import weekday_and_day
from agent_desktop.ui.layout_step import LayoutStep
from agent_desktop.ui.seen import Seen
from agent_desktop.ui.team_page.lost_card import LostCard
from agent_desktop.ui.widgets.boxes import (
    Ground,
    Hairline,
    Tall,
    column,
    line,
    on_ground,
    scrolling,
)
from agent_desktop.ui.widgets.button import Button, Kind
from agent_desktop.ui.widgets.parts import Part, Parts
from agent_desktop.ui.widgets.text import Role, Text, Tone

if TYPE_CHECKING:
    from agent_desktop.ui.call_page.municipality_panel import MunicipalityPanel

_MOST_LOST = 8


class IdlePage(QWidget):
    """The day, my calls, incidents and questions; and a municipality's panel when asked for, which
    `panel_made` tells of.
    """

    panel_made = Signal(object)

    def __init__(self, actions: DeskActions, kit: Kit) -> None:
        super().__init__()
        self._actions = actions
        self._kit = kit
        self._seen, self._promised = Seen(), Seen()
        self._view: DeskView | None = None
        self._first: MunicipalityCode | None = None
        self._date = Text(Role.TITLE)
        self._choice = MunicipalityChoice(kit)
        self._choice.chosen.connect(self.open_panel)
        self.recent = RecentCard(actions, kit)
        self.lost = LostCard(actions, kit, _MOST_LOST)
        self.to_do = ToDoCard(actions, kit)
        self.incidents = IncidentsCard(kit)
        self.questions = QuestionsCard(kit)
        self.spikes = SpikeStrips(actions, kit)
        self._side = self._build_side()
        day = scrolling(self._build_cards())
        parts = (Part(self.tr("Today"), day), Part(self.tr("Look up"), self._side))
        self.parts = Parts(self, kit, self.tr("What to show"), parts, tabs_from=None)
        self.parts.put_away(self._side, away=True)
        self.setAccessibleName(self.tr("Today"))
        column(self).addWidget(self.parts)
        kit.theme.steps.changed.connect(self._fit)
        self._fit()

    def show_view(self, view: DeskView) -> None:
        """Show what has changed."""
        today = weekday_and_day(self._kit.language, self._kit.clock.local().date())
        self._date.setText(today)
        self._choice.show_municipalities(view.municipalities)
        self._first = view.municipalities[0].code if view.municipalities else None
        self._view = view
        self.spikes.show_view(view)
        self.lost.show_view(view)
        self._show_panel()
        if view.panel is None:
            self.close_panel()
        if self._promised.is_news(view.follow_ups):
            self.to_do.show_to_do(view.follow_ups)
        parts = (view.recent, view.incidents, view.open_questions, view.municipalities)
        if not self._seen.is_news(*parts):
            return
        self.recent.show_calls(view.recent)
        self.incidents.show_view(view)
        self.questions.show_view(view)

    @cached_property
    def panel(self) -> MunicipalityPanel:
        """Where a municipality is looked up; made when that is first wanted."""
        from agent_desktop.ui.call_page.municipality_panel import MunicipalityPanel  # noqa: PLC0415

        panel = MunicipalityPanel(self._actions, self._kit)
        self._beside.addWidget(panel, 1)
        panel.show()
        self.panel_made.emit(panel)
        return panel

    def open_panel(self, code: str) -> None:
        """Look a municipality up."""
        self._open_side()
        self._actions.show_municipality(MunicipalityCode(code))

    def _open_side(self) -> None:
        self.parts.put_away(self._side, away=False)
        self.parts.show_part(self._side)
        self._show_panel()
        self._fit()

    def close_panel(self) -> None:
        """Back to the day."""
        self.parts.put_away(self._side, away=True)
        self._fit()

    def _fit(self) -> None:
        """Cards beside each other where there is room."""
        way = QBoxLayout.Direction
        room = self._side.isHidden() and self._kit.theme.steps.now >= LayoutStep.USUAL
        self._cards.setDirection(way.LeftToRight if room else way.TopToBottom)

    def search(self) -> None:
        """Go to the search field; the first municipality is looked up when none is. While it rings
        that is the called one's.
        """
        if self._view is not None and self._view.ringing:
            self._open_side()
        elif not self._side.isVisible() and self._first is not None:
            self.open_panel(self._first)
        self.panel.search.setFocus()
        self.panel.search.selectAll()

    def _show_panel(self) -> None:
        """A closed panel, or one behind a call's, shows nothing: building it takes time."""
        if not self._side.isHidden() and self._view is not None and self._view.draft is None:
            self.panel.show_view(self._view)

    def _build_side(self) -> QWidget:
        side = on_ground(QWidget(), Ground.SURFACE)
        close = Button(self._kit, Kind.QUIET, self.tr("Close"), "x")
        close.clicked.connect(self.close_panel)
        box = line(side, gap=0)
        box.addWidget(Hairline("down"))
        self._beside = inner = column()
        top = line(margins=(16, 8, 8, 0))
        top.addWidget(Text(Role.SMALL_STRONG, Tone.TEXT2, self.tr("Look up")), 1)
        top.addWidget(close)
        inner.addLayout(top)
        box.addLayout(inner, 1)
        return side

    def _build_cards(self) -> QWidget:
        page = on_ground(Tall(), Ground.CANVAS)
        box = column(page, (24, 16, 24, 24), 16)
        box.addWidget(self._date)
        look = line(gap=12)
        look.addWidget(Text(Role.DENSE, Tone.TEXT2, self.tr("Look up:")))
        look.addWidget(self._choice, 1)
        box.addLayout(look)
        box.addWidget(self.spikes)
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._cards.setSpacing(16)
        left, right = column(gap=16), column(gap=16)
        left.addWidget(self.lost)
        left.addWidget(self.to_do)
        left.addWidget(self.recent)
        left.addStretch(1)
        right.addWidget(self.incidents)
        right.addWidget(self.questions)
        right.addStretch(1)
        self._cards.addLayout(left, 1)
        self._cards.addLayout(right, 1)
        box.addLayout(self._cards)
        box.addStretch(1)
        return page
