"""What the agent does with incidents."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from agent_desktop.desk.reading import Reading
from agent_desktop.desk.views import IncidentDetail, IncidentFacts
from agent_desktop.domain.ids import CallId, IncidentId, new_id
from agent_desktop.domain.incident import Incident
from agent_desktop.domain.spikes import Spike


class Happenings(Reading):
    """The live desk with everything an agent can do with incidents."""

    def report_incident(self, facts: IncidentFacts) -> None:
        """Put an incident on everybody's list."""
        incident = _reported(facts, self._centre.me.author, self._now())
        if incident is not None:
            self._keep(self._incidents.report(incident))

    def change_incident(self, incident: IncidentId, facts: IncidentFacts) -> None:
        """Tell what is different now; whoever does so confirms the rest."""
        before = self._incident(incident)
        after = _reported(facts, self._centre.me.author, self._now())
        if before is not None and after is not None:
            started = facts.started or before.started
            changed = replace(after, id=before.id, started=started, resolved=before.resolved)
            self._keep(self._incidents.change(before, changed))

    def confirm_incident(self, incident: IncidentId) -> None:
        """It still holds."""
        before = self._incident(incident)
        if before is not None:
            self._keep(self._incidents.change(before, replace(before, confirmed=self._now())))

    def resolve_incident(self, incident: IncidentId) -> None:
        """It is over; or, if it was, it is not. One that holds again is confirmed."""
        before = self._incident(incident)
        if before is None:
            return
        now = self._now()
        if before.resolved is None:
            after = replace(before, resolved=now)
        else:
            after = replace(before, resolved=None, confirmed=now)
        self._keep(self._incidents.change(before, after))

    def open_incident(self, incident: IncidentId | None) -> None:
        """Show one with all that has happened to it."""
        found = self._incident(incident) if incident is not None else None
        self._publish(incident=self._detail_of(found))

    def attach_incident(self, call: CallId, incident: IncidentId | None) -> None:
        """The call is about this incident."""
        known = incident is None or self._incident(incident) is not None
        if known:
            self._notes.write(call, incident=incident)
            self._publish()

    def dismiss_spike(self, spike: Spike) -> None:
        """It is no incident."""
        self._spikes.dismiss(spike)
        self.reload()

    def _incident(self, incident: IncidentId) -> Incident | None:
        return next((known for known in self.view.incidents if known.id == incident), None)

    def _detail_of(self, incident: Incident | None) -> IncidentDetail | None:
        if incident is None:
            return None
        return IncidentDetail(incident, tuple(self._incidents.history(incident.id)))

    def _read_tables(self) -> None:
        """The open incident too."""
        super()._read_tables()
        if self.view.incident is not None:
            self.open_incident(self.view.incident.incident.id)


def _reported(facts: IncidentFacts, author: str, now: datetime) -> Incident | None:
    """A new incident; None when it has no title or concerns nobody."""
    if not facts.title.strip() or not facts.municipalities:
        return None
    return Incident(
        id=IncidentId(new_id()),
        kind=facts.kind,
        title=facts.title.strip(),
        municipalities=facts.municipalities,
        say=facts.say.strip(),
        started=facts.started or now,
        expected_end=facts.expected_end,
        confirmed=now,
        author=author,
        text=facts.text.strip(),
        place=facts.place.strip(),
        source=facts.source.strip(),
        preparedness=facts.preparedness,
    )
