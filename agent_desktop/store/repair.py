"""A damaged store: set aside, made anew, and given what of it had not been shared.

Everything that was shared is in the rooms and comes back from there.
"""

from __future__ import annotations

import hashlib
import hmac
import logging
from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from msgspec import Struct

from agent_desktop.store.database import (
    READ_ERRORS,
    Connection,
    Damaged,
    Row,
    Store,
    StoreError,
    WrongKey,
    open_connection,
)

_log = logging.getLogger(__name__)
_SET_ASIDE = timedelta(days=30)
"""So long a damaged store is kept, for somebody who may get more out of it."""
_CHECK = b"agent-desktop: this key opens this store"
_KEPT = {
    "draft": "1",
    "outbox": "1",
    "change": "event IS NULL",
    "state": "name NOT LIKE 'matrix-%'",
    "past_call": "1",
    "question": "event IS NULL",
    "knowledge_report": "1",
}
"""What is only here: by table, which rows. The rest is read from the rooms again."""


class Opened(Struct, frozen=True):
    """An open store, and the name under which a damaged one was set aside."""

    store: Store
    set_aside: str = ""


def open_store(path: Path, key: bytes) -> Opened:
    """Open the store; one that is damaged is set aside and made anew.

    A file that was not closed is looked through first. Raises WrongKey when the key is not the
    store's, StoreFull or StoreError.
    """
    check = path.with_suffix(".check")
    remove_set_aside(path, datetime.now(UTC) - _SET_ASIDE)
    try:
        store = Store(path, key)
    except WrongKey:
        if not (check.exists() and hmac.compare_digest(check.read_text(), _sign(key))):
            raise
    except Damaged:
        pass
    else:
        check.write_text(_sign(key))
        return Opened(store)
    return _made_anew(path, key)


def remove_set_aside(path: Path, before: datetime) -> None:
    """Delete damaged stores that were set aside before a moment: people's data is in them too."""
    for aside in path.parent.glob(f"{path.stem}-damaged-*"):
        if aside.stat().st_mtime < before.timestamp():
            aside.unlink()


def _made_anew(path: Path, key: bytes) -> Opened:
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
    aside = path.with_name(f"{path.stem}-damaged-{stamp}{path.suffix}")
    for suffix in ("-shm", "-wal", ""):
        with suppress(FileNotFoundError):
            Path(f"{path}{suffix}").rename(f"{aside}{suffix}")
    _log.error("the store was damaged and is set aside as %s", aside.name)
    store = Store(path, key)
    try:
        saved = _salvage(aside, key, store)
    except StoreError:
        store.close()
        raise
    _log.warning("taken over from the damaged store: %s", saved)
    return Opened(store, aside.name)


def _salvage(aside: Path, key: bytes, store: Store) -> dict[str, int]:
    """Take over what can be read; how many rows of each table."""
    saved: dict[str, int] = {}
    for table, which in _KEPT.items():
        rows = list(_readable(aside, key, table, which))
        saved[table] = len(rows)
        store.write_and_wait(partial(_insert, table=table, rows=rows))
    return saved


def _readable(aside: Path, key: bytes, table: str, which: str) -> Iterator[Row]:
    """Every row that can be read: from the front as far as it goes, then from the back. A
    connection that has met a bad page reads nothing more, so each time it is a new one.
    """
    seen: set[tuple[object, ...]] = set()
    for order in ("ASC", "DESC"):
        query = f"SELECT * FROM {table} WHERE {which} ORDER BY rowid {order}"  # noqa: S608
        if table == "state":
            query = query.replace("rowid", "name")
        with suppress(*READ_ERRORS), closing(open_connection(aside, key)) as old:
            cursor = old.execute(query)
            while (row := cursor.fetchone()) is not None:
                if tuple(row) not in seen:
                    seen.add(tuple(row))
                    yield row


def _insert(connection: Connection, table: str, rows: list[Row]) -> None:
    for row in rows:
        columns = ", ".join(row.keys())
        marks = ", ".join("?" * len(row))
        connection.execute(
            f"INSERT OR IGNORE INTO {table} ({columns}) VALUES ({marks})",  # noqa: S608
            tuple(row),
        )


def _sign(key: bytes) -> str:
    """Tells whether a key is the store's without saying anything of it."""
    return hmac.new(key, _CHECK, hashlib.sha256).hexdigest()
