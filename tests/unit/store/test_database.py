"""The store: encrypted, whole or not at all, refuses what it can't read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from agent_desktop.store import database
from agent_desktop.store.database import Connection, Store, StoreError, StoreFull, WrongKey

KEY, OTHER = b"k" * 32, b"o" * 32


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An open store."""
    opened = Store(tmp_path / "desk.db", KEY)
    yield opened
    opened.close()


def put(value: str) -> object:
    return lambda c: c.execute("INSERT INTO state VALUES ('name', ?)", (value,)) and None


def contents(folder: Path) -> list[bytes]:
    return [path.read_bytes() for path in folder.iterdir()]


def value(store: Store) -> str | None:
    row = store.reader.execute("SELECT value FROM state WHERE name = 'name'").fetchone()
    return row["value"] if row else None


async def test_what_was_written_is_there_after_opening_again(store: Store, tmp_path: Path) -> None:
    await store.write(put("noko"))  # type: ignore[arg-type]
    store.close()
    again = Store(tmp_path / "desk.db", KEY)
    assert value(again) == "noko"
    again.close()


async def test_nothing_on_disk_can_be_read_without_the_key(store: Store, tmp_path: Path) -> None:
    await store.write(put("løyndom"))  # type: ignore[arg-type]
    files = contents(tmp_path)
    assert files
    assert not any("løyndom".encode() in content or b"SQLite" in content for content in files)


async def test_another_key_does_not_open_it(store: Store, tmp_path: Path) -> None:
    with pytest.raises(WrongKey):
        Store(tmp_path / "desk.db", OTHER)
    assert value(store) is None


def test_a_file_that_is_no_store_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    path.write_bytes(b"not a database" * 1000)
    with pytest.raises(WrongKey):
        Store(path, KEY)
    assert path.read_bytes() == b"not a database" * 1000


async def test_a_change_that_fails_has_not_happened(store: Store) -> None:
    def half(connection: Connection) -> None:
        connection.execute("INSERT INTO state VALUES ('name', 'halv')")
        raise ValueError("midt i")

    with pytest.raises(ValueError, match="midt i"):
        await store.write(half)
    assert value(store) is None
    await store.write(put("heil"))  # type: ignore[arg-type]
    assert value(store) == "heil"


async def test_a_full_disk_is_told_as_such_and_loses_nothing(store: Store) -> None:
    await store.write(put("før"))  # type: ignore[arg-type]
    store.limit_size(1)
    with pytest.raises(StoreFull):
        await store.write(
            lambda c: c.execute("INSERT INTO state VALUES ('big', ?)", ("x" * 10**6,)) and None
        )
    assert value(store) == "før"


def test_a_store_of_a_newer_program_is_refused(store: Store, tmp_path: Path) -> None:
    store.write_and_wait(lambda c: c.execute("SELECT 1"))
    store._thread.submit(store._writer.execute, "PRAGMA user_version = 99").result()
    store.close()
    with pytest.raises(StoreError, match="newer version"):
        Store(tmp_path / "desk.db", KEY)


def test_what_an_older_program_kept_is_kept(tmp_path: Path) -> None:
    """A file of the first schema with a contact in it is brought forward."""
    old = database.open_connection(tmp_path / "old.db", KEY)
    old.executescript(f"{database._scripts()[0]}\nPRAGMA user_version = 1;")
    old.execute(
        "INSERT INTO contact VALUES ('k1', NULL, NULL, NULL, 'incoming', 1, NULL, NULL, "
        "'@r:x', 2, 'gamalt', 'citizen', NULL, NULL, NULL, NULL)"
    )
    old.close()
    store = Store(tmp_path / "old.db", KEY)
    row = store.reader.execute("SELECT text, loss FROM contact").fetchone()
    assert (row["text"], row["loss"]) == ("gamalt", None)
    assert store.reader.execute("SELECT count(*) FROM past_call").fetchone()[0] == 0
    assert store.reader.execute("SELECT count(*) FROM knowledge_source").fetchone()[0] == 0
    store.close()


def test_readers_can_not_write(store: Store) -> None:
    with pytest.raises(Exception, match="readonly"):
        store.reader.execute("DELETE FROM state")
