"""The feed's own way to the homeserver: the rooms it needs, and what desks ask in `live`."""

from __future__ import annotations

import json

from agent_desktop.matrix.api import Homeserver, MatrixApi, MatrixError
from agent_desktop.matrix.rooms import alias, server_of
from agent_desktop.matrix.shapes import POWER_LEVELS, Event, Json, Sync
from agent_desktop.team.wire import REQUEST

_SYNC = "/_matrix/client/v3/sync"
_SYNC_MS = 30_000
_MARGIN_SECONDS = 15.0
_MOST_REQUESTS = 100


class FeedApi(MatrixApi):
    """One homeserver, the feed's account. Raises MatrixError or Unreachable, nothing else."""

    def __init__(self, server: Homeserver, user: str) -> None:
        super().__init__(server)
        self._user = user
        self._ids: dict[str, str] = {}

    async def room(self, local: str) -> str:
        """The id of a room by its name, joined if need be."""
        if local not in self._ids:
            self._ids[local] = await self.join(alias(local, server_of(self._user)))
        return self._ids[local]

    async def requests(self, room: str, since: str) -> tuple[str, list[Event]]:
        """The next place in the room's timeline and the requests up to it, oldest first. Waits up
        to half a minute for the first; without `since` it gives those that lie there.
        """
        query = {
            "timeout": str(_SYNC_MS if since else 0),
            "filter": _only_requests(room),
            "set_presence": "offline",
            **({"since": since} if since else {}),
        }
        timeout = _SYNC_MS / 1000 + _MARGIN_SECONDS
        sync = await self._ask("GET", _SYNC, Sync, query=query, timeout=timeout)
        joined = sync.rooms.join.get(room)
        return sync.next_batch, joined.timeline.events if joined else []

    async def may_send(self, room: str, kind: str) -> bool:
        """Whether the room's power levels let the feed send events of a type."""
        path = f"/_matrix/client/v3/rooms/{room}/state/{POWER_LEVELS}"
        try:
            levels = await self._ask("GET", path, Json)
        except MatrixError:
            return True
        needed = levels.get("events", {}).get(kind, levels.get("events_default", 0))
        mine = levels.get("users", {}).get(self._user, levels.get("users_default", 0))
        return bool(mine >= needed)


def _only_requests(room: str) -> str:
    nothing: Json = {"types": []}
    return json.dumps(
        {
            "presence": nothing,
            "account_data": nothing,
            "room": {
                "rooms": [room],
                "ephemeral": nothing,
                "account_data": nothing,
                "state": nothing,
                "timeline": {"types": [REQUEST], "limit": _MOST_REQUESTS},
            },
        }
    )
