"""How long the calls of the queue are kept for counting, and when they go."""

from __future__ import annotations

from datetime import datetime, timedelta

from agent_desktop.domain.moment import to_millis
from agent_desktop.matrix.rooms import LOG
from agent_desktop.store.database import Connection

KEPT = timedelta(days=400)
"""A year and a month: so that a month can be held against the same one a year before."""


def redact_stay(connection: Connection, _room: str, event: str) -> bool:
    """What the queue told of a call is taken back."""
    return connection.execute("DELETE FROM queue_stay WHERE event = ?", (event,)).rowcount > 0


def forget_stays(connection: Connection, room: str) -> None:
    """We read a municipality's log no more: it is in no figure."""
    if room.startswith(LOG):
        code = room.removeprefix(LOG)
        connection.execute(
            "DELETE FROM queue_stay WHERE municipality = ?", ("" if code == "none" else code,)
        )


def strip_stays(connection: Connection, now: datetime) -> None:
    """What is older than KEPT."""
    connection.execute("DELETE FROM queue_stay WHERE joined < ?", (to_millis(now - KEPT),))
