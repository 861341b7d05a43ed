"""The incidents page."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QStackedWidget, QWidget

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.views import DeskView, IncidentFacts
from agent_desktop.domain.ids import IncidentId
from agent_desktop.domain.spikes import Spike
from agent_desktop.ui.incidents_page.grouped_incidents import GroupedIncidents
from agent_desktop.ui.incidents_page.incident_form import IncidentForm
from agent_desktop.ui.incidents_page.page_head import PageHead
from agent_desktop.ui.incidents_page.spike_strips import SpikeStrips
from agent_desktop.ui.incidents_page.written import Written
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.seen import Seen
from agent_desktop.ui.spike_words import spike_topic
from agent_desktop.ui.widgets.boxes import Ground, column, line, on_ground
from agent_desktop.ui.widgets.cards import EmptyState
from agent_desktop.ui.widgets.parts import Part, Parts

_LIST_WIDTH, _WIDEST_LIST = 376, 480
_WIDEST_FORM, _BETWEEN = 760, 12
_NO_BOUND = 16_777_215


class IncidentsPage(QWidget):
    """All incidents, and beside them the form: for the open one, or for a new one."""

    def __init__(self, actions: DeskActions, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        on_ground(self, Ground.CANVAS)
        self._actions = actions
        self._kit = kit
        self._view: DeskView | None = None
        self._seen = Seen()
        self._opened: IncidentId | None = None
        self._minute: datetime | None = None
        self._spike: Spike | None = None
        self.list = GroupedIncidents(kit)
        self.list.wanted.connect(lambda i: actions.open_incident(IncidentId(i)))
        self.form = IncidentForm(actions, kit)
        self.form.closed.connect(self.close_form)
        self.form.reported.connect(self._forget_spike)
        self.spikes = SpikeStrips(actions, kit)
        self.spikes.opened.connect(self.begin_from_spike)
        self._head = PageHead(kit)
        self._head.wanted.connect(self.begin_report)
        self._head.filtered.connect(self.list.show_only)
        self._lay_out()
        kit.clock.ticked.connect(self._look_at_clock)

    def show_view(self, view: DeskView) -> None:
        """Show what has changed; what is being written is left alone."""
        before, self._view = self._view, view
        self._head.offer(view.municipalities)
        self.form.offer(view.municipalities)
        self.spikes.show_view(view)
        if self._seen.is_news(view.incidents, view.municipalities):
            self._show_list(view)
        if before is None or view.incident is not before.incident:
            self._show_detail(view)

    def begin_report(self) -> None:
        """Open the form for a new one, with the caller's municipality chosen."""
        call = self._view.active_call() if self._view else None
        town = call.municipality if call else None
        self._begin(Written(municipalities=(town.code,) if town else ()))

    def begin_from_spike(self, spike: Spike) -> None:
        """Open the form for what many call about."""
        if self._view is None:
            return
        title = spike_topic(spike, self._view, self._kit.language)
        self._begin(Written(title=title, municipalities=(spike.municipality,)))
        self._spike = spike
        self.form.fields.title.selectAll()

    def close_form(self) -> None:
        """Put the form away; what is written is kept."""
        had_focus = self.form.isAncestorOf(self.window().focusWidget())
        self._show_form(up=False)
        self._head.let_report(True)
        if self._opened is not None:
            self._actions.open_incident(None)
        if had_focus:
            self.list.take_focus()

    def _begin(self, start: Written) -> None:
        self._spike = None
        if self._opened is not None:
            self._opened = None
            self._actions.open_incident(None)
        self.list.choose(None)
        self._show_form(up=True)
        self._head.let_report(False)
        self.form.begin(start)

    def _forget_spike(self, facts: IncidentFacts) -> None:
        """There is an incident now: the spike has been seen to."""
        spike, self._spike = self._spike, None
        if spike is not None and spike.municipality in facts.municipalities:
            self._actions.dismiss_spike(spike)

    def _show_detail(self, view: DeskView) -> None:
        detail, before = view.incident, self._opened
        self._opened = detail.incident.id if detail else None
        if detail is not None:
            self._head.let_report(True)
            self._show_form(up=True)
            self.form.show_detail(detail)
        elif before is not None and self.form.incident == before:
            self._show_form(up=False)
        if detail is not None or self.form.incident is not None:
            self.list.choose(self._opened)

    def _show_list(self, view: DeskView) -> None:
        self.list.show_view(view)
        now = self._kit.clock.now()
        self._minute = now.replace(second=0, microsecond=0)

    def _look_at_clock(self) -> None:
        """With time, incidents come, and must be confirmed."""
        minute = self._kit.clock.now().replace(second=0, microsecond=0)
        if minute != self._minute and self._view is not None:
            self._show_list(self._view)

    def _lay_out(self) -> None:
        says = self.tr("No incident is open")
        then = self.tr("Choose one in the list, or report a new one.")
        self._nothing = QWidget()
        around = column(self._nothing)
        around.addWidget(EmptyState(self._kit, "triangle-alert", says, then))
        around.addStretch(1)
        self._right = QStackedWidget()
        self._right.setMaximumWidth(self._kit.theme.px(_WIDEST_FORM))
        for widget in (self._nothing, self.form):
            self._right.addWidget(widget)
        left = QWidget()
        inner = column(left, gap=12)
        inner.addWidget(self.spikes)
        inner.addWidget(self.list, 1)
        self._left = left
        parts = (Part(self.tr("List"), left), Part(self.tr("Incident"), self._right))
        self.parts = Parts(
            self,
            self._kit,
            self.tr("What to show"),
            parts,
            tabs_from=None,
            quiet=True,
        )
        self.parts.splitter.setHandleWidth(_BETWEEN)
        for place, share in enumerate((3, 4)):
            self.parts.splitter.setStretchFactor(place, share)
        box = column(self, (16, 12, 16, 16), 12)
        top = line(gap=0)
        top.addWidget(self._head, 1)
        top.addStretch()
        box.addLayout(top)
        box.addWidget(self.parts, 1)
        self._kit.theme.steps.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        """Beside the form the list has bounds, alone it has none."""
        px, beside = self._kit.theme.px, self.parts.beside
        self._left.setMinimumWidth(px(_LIST_WIDTH) if beside else 0)
        self._left.setMaximumWidth(px(_WIDEST_LIST) if beside else _NO_BOUND)
        widest = px(_WIDEST_LIST) + _BETWEEN + px(_WIDEST_FORM)
        self._head.setMaximumWidth(widest if beside else _NO_BOUND)

    def _show_form(self, *, up: bool) -> None:
        """The form, or that none is open; where there is one thing at a time, the list then."""
        self._right.setCurrentWidget(self.form if up else self._nothing)
        self.parts.show_part(self._right if up else self._left)
