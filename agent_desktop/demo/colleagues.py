"""The people on the other side of Matrix: who makes the rooms, a colleague, a case handler."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from agent_desktop.domain.ids import IncidentId, MunicipalityCode, new_id
from agent_desktop.domain.incident import Incident, IncidentKind
from agent_desktop.domain.moment import to_millis
from agent_desktop.domain.municipality import Municipality
from agent_desktop.logbook.incidents import incident_fields
from agent_desktop.logbook.wire import CONTACT, RecordKind, first_message
from agent_desktop.matrix.api import Homeserver, MatrixApi
from agent_desktop.matrix.rooms import DUTY_TEAM, INCIDENTS, LIVE, alias, log_room, unit_room
from agent_desktop.matrix.shapes import Json
from agent_desktop.team.questions import QUESTION
from agent_desktop.team.wire import QUEUE

_POLL_MS = 10_000
_LOOK_AGAIN_SECONDS = 0.1
_CLOSED_ROOM = {
    "preset": "private_chat",
    "power_level_content_override": {"events_default": 0, "invite": 50},
    "initial_state": [
        {
            "type": "m.room.history_visibility",
            "state_key": "",
            "content": {"history_visibility": "shared"},
        }
    ],
}


async def log_in(url: str, user: str, password: str) -> MatrixApi:
    """A logged-in account; the caller closes it."""
    api = MatrixApi(Homeserver(url))
    await api.login(user, password, new_id())
    return api


async def make_rooms(
    admin: MatrixApi, municipalities: Iterable[Municipality], everybody: list[str], feed: str = ""
) -> None:
    """Every room the centre needs, closed to all but those invited. Only `feed` tells the queue."""
    named: dict[str, str] = {
        INCIDENTS: "Hendingar",
        DUTY_TEAM: "Vaktlaget",
        LIVE: "Direkte",
        log_room(None): "Logg utan kommune",
    }
    for municipality in municipalities:
        named[log_room(municipality.code)] = f"Logg {municipality.name}"
        for unit in municipality.units:
            room = unit_room(municipality.code, unit.code)
            named[room] = f"{unit.name}, {municipality.name}"
    for local, name in named.items():
        closed: Json = {"room_alias_name": local, "name": name, "invite": everybody, **_CLOSED_ROOM}
        if local == LIVE and feed:
            levels = {"events_default": 0, "invite": 50, "events": {QUEUE: 50}, "users": {feed: 50}}
            closed["power_level_content_override"] = levels
        await admin.create_room(closed)


async def report_incidents(colleague: MatrixApi, user: str, server: str) -> None:
    """What goes on today. A colleague reports it; invented like everything else here."""
    now = datetime.now(UTC)
    room = await colleague.join(alias(INCIDENTS, server))
    for kind, title, codes, say, hours in (
        (
            IncidentKind.ROAD,
            "Fv. 566 stengd ved Hauge",
            (MunicipalityCode("4630"),),
            "Vegen er stengd av eit ras ved Hauge. Køyr om Valestrand.",
            3,
        ),
        (
            IncidentKind.WATER,
            "Vatnet er stengt i Tysse",
            (MunicipalityCode("4623"),),
            "Vi rettar ein lekkasje.",
            2,
        ),
        (
            IncidentKind.PLANNED,
            "Kommunale gebyr blir sende ut",
            (MunicipalityCode("4635"), MunicipalityCode("4623")),
            "Fakturaen kjem i posten eller i nettbanken denne veka.",
            8,
        ),
    ):
        incident = Incident(
            id=IncidentId(new_id()),
            kind=kind,
            title=title,
            municipalities=codes,
            say=say,
            started=now - timedelta(hours=1),
            expected_end=now + timedelta(hours=hours),
            confirmed=now - timedelta(minutes=20),
            author=user,
        )
        fields = incident_fields(incident)
        content = first_message(
            RecordKind.INCIDENT, incident.id, user, fields, f"{title}\n{say}", to_millis(now)
        )
        await colleague.send(room, incident.id, content)


class CaseHandler:
    """Answers every question of one unit, as a person with any Matrix client would: by replying."""

    ANSWER = "Ja. 100-metersgrensa gjeld på Hamre, så han må søkje om dispensasjon i tillegg."

    def __init__(self, api: MatrixApi, room: str) -> None:
        self._api = api
        self._room = room

    async def work(self) -> None:
        """Answer until cancelled."""
        room = await self._api.join(self._room)
        since = (await self._api.sync("", 0)).next_batch
        while True:
            sync = await self._api.sync(since, _POLL_MS)
            since = sync.next_batch
            for event in sync.rooms.join[room].timeline.events if room in sync.rooms.join else ():
                if QUESTION in event.content:
                    await self._api.send(room, new_id(), _reply(event.event_id, self.ANSWER))


async def find_contact(reader: MatrixApi, room_alias: str, contact: str) -> bool:
    """Whether a room's timeline holds a contact, looked up as any member would."""
    room = await reader.join(room_alias)
    start = ""
    while True:
        page = await reader.messages(room, start)
        for event in page.chunk:
            if event.content.get(CONTACT, {}).get("id") == contact:
                return True
        if not page.end:
            return False
        start = page.end


async def wait_for_contact(
    reader: MatrixApi, room_alias: str, contact: str, seconds: float = 10.0
) -> bool:
    """As find_contact, but the record may still be on its way."""
    deadline = asyncio.get_running_loop().time() + seconds
    while asyncio.get_running_loop().time() < deadline:
        if await find_contact(reader, room_alias, contact):
            return True
        await asyncio.sleep(_LOOK_AGAIN_SECONDS)
    return False


def _reply(event: str, text: str) -> Json:
    return {
        "msgtype": "m.text",
        "body": text,
        "m.relates_to": {"m.in_reply_to": {"event_id": event}},
    }
