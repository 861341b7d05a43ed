"""The file the feed's memory lies in: plain SQLite in the service's own state folder.

It is not encrypted: a system service has no keyring, and a key in a file beside it would protect
nothing. So it holds little: a citizen's number only from when the call comes in until the message
about it is delivered, and of each call what everybody may count. What is deleted is erased.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_SCHEMA = """
CREATE TABLE call (
    id TEXT PRIMARY KEY,
    uniqueid TEXT NOT NULL,
    municipality TEXT,
    joined INTEGER NOT NULL,
    ended INTEGER,
    outcome TEXT,
    extension TEXT NOT NULL DEFAULT '',
    number TEXT NOT NULL DEFAULT '',
    in_time INTEGER NOT NULL DEFAULT 0,
    tried INTEGER NOT NULL DEFAULT 0,
    sent INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX call_of ON call (uniqueid);
CREATE INDEX call_joined ON call (joined);
CREATE INDEX call_to_send ON call (ended) WHERE sent = 0 AND outcome IS NOT NULL;
CREATE TABLE dialled (
    uniqueid TEXT PRIMARY KEY, number TEXT NOT NULL, shown INTEGER, at INTEGER NOT NULL
) STRICT;
CREATE TABLE place (
    file TEXT PRIMARY KEY, inode INTEGER NOT NULL, offset INTEGER NOT NULL
) STRICT;
CREATE TABLE counters (
    started TEXT NOT NULL, completed INTEGER NOT NULL, abandoned INTEGER NOT NULL
) STRICT;
CREATE TABLE request (id TEXT PRIMARY KEY, error TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
PRAGMA user_version = 1;
"""


class LedgerNewer(Exception):  # noqa: N818 - a state the administrator hears about
    """The file was made by a newer version of the program."""


def open_ledger(path: Path) -> sqlite3.Connection:
    """Open or make the file, for this user only. `synchronous = FULL`: what is committed survives
    a power cut. Raises sqlite3.Error, OSError or LedgerNewer.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    path.touch(mode=0o600)
    connection = sqlite3.connect(path, isolation_level=None)
    connection.row_factory = sqlite3.Row
    for pragma in ("journal_mode = WAL", "synchronous = FULL", "secure_delete = ON"):
        connection.execute(f"PRAGMA {pragma}")
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version > 1:
        raise LedgerNewer(str(path))
    if version == 0:
        connection.executescript(f"BEGIN;{_SCHEMA}COMMIT;")
    return connection


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All that is done inside, or nothing. Inside another one it is part of that."""
    if connection.in_transaction:
        yield
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
