"""What is going on in the municipality of a panel."""

from __future__ import annotations

from PySide6.QtCore import QObject

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.views import DeskView
from agent_desktop.domain.ids import CallId, IncidentId
from agent_desktop.domain.incident import Incident
from agent_desktop.ui.announce import announce
from agent_desktop.ui.call_page.incident_box import MOST_SHOWN, IncidentBox
from agent_desktop.ui.incidents_page.spike_strips import SpikeStrips
from agent_desktop.ui.kit import Kit


class GoingOn(QObject):
    """The box that stands on top of every panel, the box of the municipality's own incidents, and
    the quiet line when many call about the same. The panel lays them out.
    """

    def __init__(self, actions: DeskActions, kit: Kit) -> None:
        super().__init__()
        self._actions = actions
        self._call: CallId | None = None
        self._attached: IncidentId | None = None
        self._can: tuple[Incident, ...] = ()
        self.on_top = IncidentBox(kit, on_top=True)
        self.own = IncidentBox(kit)
        self.spikes = SpikeStrips(actions, kit, quiet=True)
        for box in (self.on_top, self.own):
            box.pressed.connect(self._press)

    def show_view(self, view: DeskView) -> None:
        """Show what is going on now. Only what concerns the municipality can be tied to a call."""
        panel = view.panel
        own = panel.incidents if panel else ()
        on_top = {incident.id for incident in view.preparedness}
        below = tuple(incident for incident in own if incident.id not in on_top)
        town = panel.municipality if panel else None
        self.on_top.show_incidents(view.preparedness)
        self.own.show_incidents(below)
        if town is None:
            self.spikes.hide()
        else:
            self.spikes.show_view(view, town.code)
        self._call = view.draft.call if view.draft else None
        self._attached = panel.attached if panel else None
        shown = (*view.preparedness[:MOST_SHOWN], *below[:MOST_SHOWN])
        concerning = {incident.id for incident in own}
        self._can = tuple(i for i in shown if self._call and i.id in concerning)
        self._show_concerns()

    def next_concern(self) -> None:
        """Tie the call to the first incident; again, to the next; after the last, to none."""
        if self._call is None or not self._can:
            return
        order: list[Incident | None] = [None, *self._can]
        places = (place for place, i in enumerate(order) if i and i.id == self._attached)
        chosen = (order * 2)[next(places, 0) + 1]
        announce(self.own, chosen.title if chosen else self.tr("The call concerns no incident"))
        self._actions.attach_incident(self._call, chosen.id if chosen else None)

    def _show_concerns(self) -> None:
        can = [incident.id for incident in self._can]
        first = can[0] if can else None
        for box in (self.on_top, self.own):
            box.show_concerns(can, self._attached, first)

    def _press(self, incident: str) -> None:
        if self._call is not None:
            off = incident == self._attached
            self._actions.attach_incident(self._call, None if off else IncidentId(incident))
