"""What is still to be sent, in the store's transaction with the change it belongs to."""

from __future__ import annotations

import json

from msgspec import Struct

from agent_desktop.matrix.shapes import MESSAGE, Json
from agent_desktop.store.database import Connection


class Letter(Struct, frozen=True):
    """One event on its way. `id` is the Matrix transaction id and never changes."""

    id: str
    room: str
    content: Json
    kind: str = MESSAGE


def post(connection: Connection, letter: Letter) -> None:
    """Put a letter into the outbox, inside the caller's transaction. Posting twice is once."""
    connection.execute(
        "INSERT INTO outbox (id, room, content, kind) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (id) DO NOTHING",
        (letter.id, letter.room, json.dumps(letter.content, ensure_ascii=False), letter.kind),
    )


def waiting(connection: Connection, limit: int = 50) -> list[Letter]:
    """The oldest letters that have not been refused for good.

    One that was tried before may have arrived without our knowing: it waits until its room's
    timeline is read to the end, because a homeserver forgets transaction ids after a while.
    """
    rows = connection.execute(
        "SELECT id, room, content, kind FROM outbox WHERE refused IS NULL AND (tried = 0 OR "
        "NOT EXISTS (SELECT 1 FROM gap JOIN room ON room.id = gap.room "
        "WHERE room.name = outbox.room)) ORDER BY sequence LIMIT ?",
        (limit,),
    )
    return [Letter(row["id"], row["room"], json.loads(row["content"]), row["kind"]) for row in rows]


def trying(connection: Connection, letters: list[Letter]) -> None:
    """These are about to be sent."""
    connection.executemany(
        "UPDATE outbox SET tried = 1 WHERE id = ?", [(letter.id,) for letter in letters]
    )


def arrived(connection: Connection, room: str, letter_id: str) -> None:
    """A letter was seen in its room: it is not sent any more."""
    connection.execute("DELETE FROM outbox WHERE id = ? AND room = ?", (letter_id, room))


def delivered(connection: Connection, letter: Letter) -> None:
    """Take a letter out: the homeserver has it."""
    arrived(connection, letter.room, letter.id)


def refused(connection: Connection, letter: Letter, why: str) -> None:
    """Keep a letter that the homeserver will never take, for a person to see."""
    connection.execute("UPDATE outbox SET refused = ? WHERE id = ?", (why, letter.id))


def refused_count(connection: Connection) -> int:
    """How many letters the homeserver has refused for good."""
    (count,) = connection.execute(
        "SELECT count(*) FROM outbox WHERE refused IS NOT NULL"
    ).fetchone()
    return int(count)


def retry_refused(connection: Connection) -> None:
    """Try refused letters once more; called at each login, when rights may have changed."""
    connection.execute("UPDATE outbox SET refused = NULL")
