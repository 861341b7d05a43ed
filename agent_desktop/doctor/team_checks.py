"""What is wrong with the settings of queue and chat, and whether the room `live` can be read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from agent_desktop.matrix.api import MatrixApi, MatrixError
from agent_desktop.matrix.rooms import LIVE, alias
from agent_desktop.settings.profile import Profile
from agent_desktop.settings.settings import Settings, beside
from agent_desktop.settings.shifts import load_shifts
from agent_desktop.settings.toml_file import ConfigProblem

_USER = re.compile(r"@\S+:\S+")
_FORBIDDEN, _NOT_FOUND = 403, 404


def contradictions(settings: Settings) -> Iterator[str]:
    """What can't work as it is set, one sentence each."""
    queue, chat = settings.queue, settings.chat
    named = {
        "queue.feed": (queue.feed,),
        "chat.bridge": (chat.bridge,),
        "queue.group": tuple(user for group in queue.group for user in group.users),
    }
    for key, users in named.items():
        for user in users:
            if user and not _USER.fullmatch(user):
                yield f"{key}: {user!r} must be like @name:server"
    for key in ("queue.feed", "chat.bridge"):
        if named[key][0] and not settings.matrix.homeserver:
            yield f"{key} is set, but [matrix] has no homeserver: nothing is heard of it"
    if queue.control == "feed" and not queue.feed:
        yield 'queue.control is "feed", but queue.feed names nobody who could be asked'
    pause = queue.pause
    codes = (pause.lunch, pause.counter, pause.meeting, pause.other_work, pause.missed)
    if queue.control == "codes" and any(codes) and not queue.resume:
        yield "queue.pause has codes, but queue.resume is empty: nobody comes back from a pause"
    if any(not (group.name and group.users) for group in queue.group):
        yield "queue.group: one has no name or no users, and is left out"


def roster_problems(profile: Profile, settings: Settings, today: date) -> tuple[ConfigProblem, ...]:
    """What can't be read of the duty roster."""
    file = settings.files.shifts
    return load_shifts(beside(profile, file), today).problems if file else ()


async def live_problem(api: MatrixApi, settings: Settings) -> str:
    """Why nothing of the queue will be heard; empty when it will, or when no queue is expected.
    Raises MatrixError or Unreachable.
    """
    feed = settings.queue.feed
    if not feed:
        return ""
    name = alias(LIVE, settings.matrix.rooms or api.server_name)
    room = await api.room_of(name)
    if room is None:
        return f"there is no room {name}"
    try:
        members = await api.members(room)
    except MatrixError as error:
        if error.status in {_FORBIDDEN, _NOT_FOUND}:
            return f"this account is not in {name}: ask it in, and start the program once"
        raise
    return "" if feed in members else f"{feed} is not in {name}: the queue is not told there"
