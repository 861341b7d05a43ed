"""Conversations, found messages and whom one can write to, as lines of a list."""

from __future__ import annotations

from collections.abc import Iterator

from agent_desktop.desk.team_views import FoundMessage
from agent_desktop.desk.views import DeskView
from agent_desktop.domain.chat import ChatRoom, RoomKind
from agent_desktop.domain.ids import RoomName
from agent_desktop.domain.municipality import Municipality
from agent_desktop.domain.team import Colleague
from agent_desktop.ui.chat.chat_words import excerpt, last_words, room_title
from agent_desktop.ui.chat.room_delegate import Line
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.language import time_or_day
from agent_desktop.ui.translating import translate
from agent_desktop.ui.widgets.text import one_line

_ICONS = {RoomKind.PERSON: "user", RoomKind.TEAM: "users", RoomKind.CITIZEN: "message-square"}
PERSON = "person "
"""Before a user, in the key of one who can be written to."""


def unit_room(municipality: str, unit: str) -> RoomName:
    """The room of a unit."""
    return RoomName(f"unit-{municipality}-{unit}")


def room_line(room: ChatRoom, view: DeskView, kit: Kit) -> Line:
    """A conversation in the list."""
    when = time_or_day(kit.language, room.last_at, kit.clock.now()) if room.last_at else ""
    title, second = room_title(room), last_words(room, view.agent_name)
    municipality = view.municipality(room.municipality)
    parts = [title, municipality.name if municipality else ""]
    if room.unread:
        parts.append(translate("Chat", "unread: %1").replace("%1", str(room.unread)))
    return Line(
        room.name,
        title,
        second,
        when,
        room.unread,
        _ICONS.get(room.kind, "message-square"),
        municipality if room.kind in {RoomKind.UNIT, RoomKind.CITIZEN} else None,
        ", ".join(part for part in (*parts, second, when) if part),
    )


def found_line(place: int, found: FoundMessage, view: DeskView, kit: Kit) -> Line:
    """A message the search found."""
    message = found.message
    room = view.chat.room(found.room)
    title = room_title(room) if room is not None else one_line(found.title)
    when = time_or_day(kit.language, message.at, kit.clock.now())
    second = f"{one_line(message.name)}: {excerpt(message)}"
    municipality = view.municipality(room.municipality if room is not None else None)
    icon = _ICONS.get(room.kind, "message-square") if room is not None else "message-square"
    spoken = f"{title}, {second}, {when}"
    return Line(f"{place}", title, second, when, 0, icon, municipality, spoken)


def unit_lines(view: DeskView, words: str) -> Iterator[Line]:
    """The units whose name, or municipality, has a word that begins so."""
    for municipality in view.municipalities:
        for unit in municipality.units:
            if _fits(f"{unit.name} {municipality.name}", words):
                key = unit_room(municipality.code, unit.code)
                yield _target(key, unit.name, municipality.name, municipality)


def person_line(colleague: Colleague, view: DeskView) -> Line:
    """A colleague who can be written to."""
    employer = view.municipality(colleague.employer)
    where = ", ".join(colleague.skills) or colleague.unit
    second = " · ".join(p for p in (employer.name if employer else "", one_line(where)) if p)
    return _target(f"{PERSON}{colleague.user}", one_line(colleague.name), second, None)


def _target(key: str, title: str, second: str, municipality: Municipality | None) -> Line:
    spoken = f"{title}, {second}" if second else title
    return Line(key, title, second, municipality=municipality, spoken=spoken)


def _fits(text: str, words: str) -> bool:
    own = text.lower().split()
    return all(any(part.startswith(word) for part in own) for word in words.lower().split())
