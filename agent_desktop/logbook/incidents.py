"""The shared list of incidents."""

from __future__ import annotations

import json
from collections.abc import Callable

from agent_desktop.domain.ids import IncidentId, MunicipalityCode
from agent_desktop.domain.incident import Incident, IncidentKind
from agent_desktop.domain.moment import from_millis, to_millis
from agent_desktop.logbook import rows, wire
from agent_desktop.matrix.api import Event
from agent_desktop.matrix.outbox import Letter, post
from agent_desktop.matrix.rooms import INCIDENTS
from agent_desktop.store.database import Connection, Row, Store

_COLUMNS = (
    "id, kind, title, municipalities, say, started, expected_end, confirmed, author, resolved"
)


class Incidents:
    """Incidents as this desk knows them."""

    def __init__(self, store: Store, posted: Callable[[], None]) -> None:
        self._store = store
        self._posted = posted

    async def report(self, incident: Incident, message_id: str) -> None:
        """Save an incident or its new state and post it, in one transaction.

        `message_id` is the id of this message: an incident has one for each change.
        """
        letter = Letter(message_id, INCIDENTS, wire.incident_message(incident))

        def change(connection: Connection) -> None:
            _put(connection, incident)
            post(connection, letter)

        await self._store.write(change)
        self._posted()

    def all(self) -> list[Incident]:
        """Every incident: what is over last, before it what was planned, newest first."""
        found = self._store.reader.execute(
            "SELECT * FROM incident "
            "ORDER BY resolved IS NOT NULL, kind = 'planned', started DESC, id"
        )
        return [_read(row) for row in found]


def fold_incident(connection: Connection, event: Event) -> bool:
    """An incident from the timeline; the later message of the timeline is how it stands."""
    incident = wire.read_incident_message(event.content)
    if incident is None:
        return False
    _put(connection, incident)
    return True


def _put(connection: Connection, incident: Incident) -> None:
    connection.execute(
        f"INSERT OR REPLACE INTO incident ({_COLUMNS}) "  # noqa: S608 - our columns
        f"VALUES ({rows.marks(_COLUMNS)})",
        (
            incident.id,
            incident.kind,
            incident.title,
            json.dumps(incident.municipalities),
            incident.say,
            to_millis(incident.started),
            rows.millis(incident.expected_end),
            to_millis(incident.confirmed),
            incident.author,
            rows.millis(incident.resolved),
        ),
    )


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
        author=row["author"],
        resolved=rows.moment(row["resolved"]),
    )
