"""When the file must be written anew, so that nothing of what was deleted is left in it.

SQLite erases what it deletes, but not the copies it leaves in the gaps of pages when it moves rows
from one to another. Only writing the whole file anew gets rid of those.
"""

from __future__ import annotations

from datetime import datetime

from agent_desktop.domain.moment import to_millis
from agent_desktop.store.database import Connection

_ERASED = "log-erased"
_REWRITTEN = "log-rewritten"
_AT_MOST_EVERY = 20 * 3_600_000
"""A little less than a day, so that it happens when the program is started and not in a call."""


def note_erased(connection: Connection) -> None:
    """Something was deleted that nobody may find again."""
    connection.execute("INSERT OR REPLACE INTO state VALUES (?, '')", (_ERASED,))


def is_rewriting_due(connection: Connection, now: datetime) -> bool:
    """Whether something was erased, and the file was not written anew for most of a day."""
    found = connection.execute(
        "SELECT name, value FROM state WHERE name IN (?, ?)", (_ERASED, _REWRITTEN)
    )
    state = {row["name"]: row["value"] for row in found}
    return _ERASED in state and to_millis(now) - int(state.get(_REWRITTEN, 0)) > _AT_MOST_EVERY


def note_rewritten(connection: Connection, now: datetime) -> None:
    """The file has been written anew."""
    connection.execute("DELETE FROM state WHERE name = ?", (_ERASED,))
    connection.execute(
        "INSERT OR REPLACE INTO state VALUES (?, ?)", (_REWRITTEN, str(to_millis(now)))
    )
