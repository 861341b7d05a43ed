"""What the homeserver says, as frozen values (specification, "Client-Server API")."""

from __future__ import annotations

from typing import Any

import msgspec

Json = dict[str, Any]
POWER_LEVELS = "m.room.power_levels"
CANONICAL_ALIAS = "m.room.canonical_alias"
REDACTION = "m.room.redaction"
MESSAGE = "m.room.message"
REACTION = "m.reaction"
MEMBER = "m.room.member"
TYPING, RECEIPT = "m.typing", "m.receipt"


class Event(msgspec.Struct, frozen=True):
    """One event of a timeline or of a room's state."""

    event_id: str
    type: str
    sender: str
    origin_server_ts: int
    content: Json
    state_key: str | None = None
    redacts: str | None = None

    @property
    def redacted(self) -> str | None:
        """The event this one takes back (`content.redacts` since room version 11)."""
        target = self.redacts or self.content.get("redacts")
        return target if self.type == REDACTION and isinstance(target, str) else None


class Timeline(msgspec.Struct, frozen=True):
    """The new part of a room's timeline."""

    events: list[Event] = []
    limited: bool = False
    prev_batch: str = ""


class RoomState(msgspec.Struct, frozen=True):
    """The state of a room before the timeline of the same sync."""

    events: list[Event] = []


class PassingEvent(msgspec.Struct, frozen=True):
    """What is said of a room and kept in no timeline: who types, who has read."""

    type: str
    content: Json


class Passing(msgspec.Struct, frozen=True):
    """The passing events of a sync."""

    events: list[PassingEvent] = []


class JoinedRoom(msgspec.Struct, frozen=True):
    """What a sync says of one room."""

    timeline: Timeline = Timeline()
    state: RoomState = RoomState()
    ephemeral: Passing = Passing()


class Rooms(msgspec.Struct, frozen=True):
    """The rooms of a sync, by room id."""

    join: dict[str, JoinedRoom] = {}
    invite: dict[str, Json] = {}
    leave: dict[str, Json] = {}


class Sync(msgspec.Struct, frozen=True):
    """Answer of /sync."""

    next_batch: str
    rooms: Rooms = Rooms()


class Messages(msgspec.Struct, frozen=True):
    """Answer of /messages, newest first."""

    chunk: list[Event] = []
    end: str = ""


class Login(msgspec.Struct, frozen=True):
    """Answer of /login."""

    user_id: str
    access_token: str
    device_id: str
