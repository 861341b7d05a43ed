"""The names of those who write in the log."""

from __future__ import annotations

from agent_desktop.store.database import Connection


def name_of(connection: Connection, user: str) -> str:
    """The name somebody goes by in the rooms; the user id while it is not known."""
    row = connection.execute("SELECT name FROM person WHERE user = ?", (user,)).fetchone()
    return str(row["name"]) if row else user


def names(connection: Connection) -> dict[str, str]:
    """Everybody who has written something, by user."""
    found = connection.execute("SELECT user, name FROM person ORDER BY name, user")
    return {row["user"]: row["name"] for row in found}
