"""Which room holds what. Rooms are found by alias; whoever runs the homeserver makes them.

One room per municipality for the contact log, one for incidents, one per unit and municipality
for questions, one for the duty team, one for what holds now only. Personal data goes into
timelines, never into state.
"""

from __future__ import annotations

from agent_desktop.domain.ids import MunicipalityCode, UnitCode

INCIDENTS = "incidents"
LOG = "log-"
UNIT = "unit-"
DUTY_TEAM = "duty-team"
PERSON = "dm:"
CITIZEN = "citizen-"
_TWO = 2
LIVE = "live"


def log_room(municipality: MunicipalityCode | None) -> str:
    """The contact log of a municipality; enquiries that belong to none have one of their own."""
    return f"{LOG}{municipality or 'none'}"


def municipality_of(room: str) -> MunicipalityCode | None:
    """Whose log a room is; None for the log of those that belong to none."""
    code = room.removeprefix(LOG)
    return None if code == "none" else MunicipalityCode(code)


def unit_room(municipality: MunicipalityCode, unit: UnitCode) -> str:
    """The room of a unit's case handlers in one municipality."""
    return f"{UNIT}{municipality}-{unit}"


def person_room(members: list[str], me: str) -> str:
    """What a room of two is called here: by the other one. Empty for any other room."""
    others = [user for user in members if user != me]
    is_pair = len(members) == _TWO and len(others) == 1
    return f"{PERSON}{others[0]}" if is_pair else ""


def alias(local: str, server: str) -> str:
    """The full alias of a room on a homeserver."""
    return f"#{local}:{server}"


def server_of(user: str) -> str:
    """The homeserver's name in a user id (`@name:server`)."""
    return user.partition(":")[2]


def alias_parts(room_alias: str) -> tuple[str, str]:
    """The local part and the server of an alias (`#local:server`)."""
    local, _, server = room_alias.removeprefix("#").partition(":")
    return local, server


def conversation_with(user: str) -> dict[str, object]:
    """What makes a room of two (specification, "Direct messaging")."""
    return {"preset": "trusted_private_chat", "is_direct": True, "invite": [user]}
