"""The shared list of incidents."""

from __future__ import annotations

import json
from collections.abc import Callable

from agent_desktop.domain.ids import IncidentId, MunicipalityCode
from agent_desktop.domain.incident import Incident, IncidentChange, IncidentField, IncidentKind
from agent_desktop.domain.moment import from_millis, to_millis
from agent_desktop.logbook import rows
from agent_desktop.logbook.changes import Change, merge, of_record
from agent_desktop.logbook.people import name_of
from agent_desktop.logbook.recording import Recorder
from agent_desktop.logbook.wire import RecordKind, WireIncident, difference, fields_of
from agent_desktop.matrix.rooms import INCIDENTS
from agent_desktop.matrix.shapes import Json
from agent_desktop.store.database import Row

Readable = Callable[[Incident], str]
_OVER = 1_000
"""So many that are over are listed; the others are kept."""


class Incidents:
    """Incidents as this desk knows them."""

    def __init__(self, recorder: Recorder, readable: Readable) -> None:
        self._recorder = recorder
        self._store = recorder.store
        self._readable = readable

    async def report(self, incident: Incident) -> None:
        """Put a new incident on everybody's list. Raises NotSaved."""
        await self._recorder.make(
            RecordKind.INCIDENT,
            incident.id,
            INCIDENTS,
            fields_of(_sent(incident)),
            self._readable(incident),
        )

    async def change(self, before: Incident, after: Incident) -> None:
        """Tell what is different. What a colleague changed meanwhile in other fields stays.

        Raises NotSaved.
        """
        changed = difference(fields_of(_sent(before)), fields_of(_sent(after)))
        await self._recorder.change(RecordKind.INCIDENT, before.id, changed, self._readable(after))

    def all(self) -> list[Incident]:
        """Every incident: what is over last, before it what was planned, newest first."""
        found = self._store.reader.execute(
            "SELECT incident.*, coalesce(person.name, author) AS name, "
            "(SELECT count(*) FROM contact WHERE contact.incident = incident.id AND void = 0) "
            "AS calls FROM incident LEFT JOIN person ON user = author "
            "ORDER BY resolved IS NOT NULL, kind = 'planned', started DESC, id LIMIT ?",
            (_OVER,),
        )
        return [_read(row) for row in found]

    def history(self, incident: IncidentId) -> list[IncidentChange]:
        """What has happened to an incident, newest first."""
        merged = merge(of_record(self._store.reader, RecordKind.INCIDENT, incident), ())
        if merged is None:
            return []
        return [self._told(change) for change in reversed(merged.changes)]

    def _told(self, change: Change) -> IncidentChange:
        known = {field.value.replace("-", "_"): field for field in IncidentField}
        changed = tuple(known[key] for key in change.fields if key in known)
        end = change.fields.get("expected_end")
        return IncidentChange(
            at=from_millis(change.at),
            author=name_of(self._store.reader, change.author),
            changed=() if change.revision == 0 else changed,
            expected_end=from_millis(end) if isinstance(end, int) else None,
            reopened="resolved" in change.fields and change.fields["resolved"] is None,
        )


def _sent(incident: Incident) -> WireIncident:
    return WireIncident(
        kind=incident.kind,
        title=incident.title,
        municipalities=tuple(incident.municipalities),
        say=incident.say,
        text=incident.text,
        place=incident.place,
        source=incident.source,
        started=to_millis(incident.started),
        expected_end=rows.millis(incident.expected_end),
        confirmed=to_millis(incident.confirmed),
        resolved=rows.millis(incident.resolved),
        preparedness=incident.preparedness,
    )


def incident_fields(incident: Incident) -> Json:
    """What is sent of a new incident."""
    return fields_of(_sent(incident))


def _read(row: Row) -> Incident:
    return Incident(
        id=IncidentId(row["id"]),
        kind=IncidentKind(row["kind"]),
        title=row["title"],
        municipalities=tuple(MunicipalityCode(c) for c in json.loads(row["municipalities"])),
        say=row["say"],
        started=from_millis(row["started"]),
        expected_end=rows.moment(row["expected_end"]),
        confirmed=from_millis(row["confirmed"]),
        author=row["name"],
        resolved=rows.moment(row["resolved"]),
        text=row["text"],
        place=row["place"],
        source=row["source"],
        preparedness=bool(row["preparedness"]),
        calls=row["calls"],
    )
