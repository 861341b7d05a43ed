"""A damaged store is set aside and made anew; what was only here is taken over."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent_desktop.domain.ids import new_id
from agent_desktop.logbook.projection import Projection
from agent_desktop.store.database import Store, WrongKey
from agent_desktop.store.repair import open_store
from tests.fixtures.logbook import FOREVER, Book, utc_now
from tests.made import RAGNHILD, contact

KEY = b"k" * 32


async def filled(path: Path, many: int = 40) -> list[str]:
    """A store with contacts that are still in the outbox; their ids."""
    store = open_store(path, KEY).store
    book = Book(store, RAGNHILD)
    kept = [contact(new_id(), f"Nr. {number} {'x' * 900}") for number in range(many)]
    for one in kept:
        await book.logbook.finish(one)
    store.close()
    return [one.id for one in kept]


def spoil(path: Path, at: int) -> None:
    content = bytearray(path.read_bytes())
    content[at : at + 64] = b"\xff" * 64
    path.write_bytes(content)


def ids(store: Store, table: str) -> set[str]:
    return {row["id"] for row in store.reader.execute(f"SELECT id FROM {table}")}


async def test_a_sound_store_is_opened_as_it_is(tmp_path: Path) -> None:
    kept = await filled(tmp_path / "desk.db")
    again = open_store(tmp_path / "desk.db", KEY)
    assert again.set_aside == ""
    assert ids(again.store, "contact") == set(kept)
    again.store.close()


async def test_another_key_damages_nothing(tmp_path: Path) -> None:
    kept = await filled(tmp_path / "desk.db")
    with pytest.raises(WrongKey):
        open_store(tmp_path / "desk.db", b"o" * 32)
    again = open_store(tmp_path / "desk.db", KEY)
    assert ids(again.store, "contact") == set(kept)
    again.store.close()


async def test_a_file_whose_beginning_is_gone_is_set_aside(tmp_path: Path) -> None:
    await filled(tmp_path / "desk.db")
    spoil(tmp_path / "desk.db", 20)
    again = open_store(tmp_path / "desk.db", KEY)
    assert (tmp_path / again.set_aside).exists()
    assert ids(again.store, "contact") == set()
    again.store.close()


def page(path: Path, empty: int, part: int) -> int:
    """Where a page of records lies, so many twelfths on: behind the pages of an empty store, which
    hold what tables there are.
    """
    return empty + (path.stat().st_size - empty) * part // 12 // 4096 * 4096 + 100


def empty_size(folder: Path) -> int:
    """How large a store without records is."""
    open_store(folder / "empty.db", KEY).store.close()
    return (folder / "empty.db").stat().st_size


@pytest.mark.parametrize("part", range(1, 12))
async def test_what_can_be_read_of_a_damaged_file_is_taken_over(tmp_path: Path, part: int) -> None:
    """One spoilt page of records costs what lies on it, and nothing else that was not sent."""
    path = tmp_path / "desk.db"
    kept = await filled(path)
    spoil(path, page(path, empty_size(tmp_path), part))
    path.with_suffix(".open").touch()  # as after a crash
    again = open_store(path, KEY)
    again.store.write_and_wait(Projection(FOREVER, utc_now).rebuild)
    saved = ids(again.store, "outbox") | ids(again.store, "contact")
    assert again.set_aside.startswith("desk-damaged-")
    assert again.store.reader.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    assert len(set(kept) - saved) <= 5
    again.store.close()


@pytest.mark.parametrize("part", [2, 6, 10])
async def test_without_its_tables_a_file_is_set_aside_whole(tmp_path: Path, part: int) -> None:
    """A spoilt page that says which tables there are makes all of them unreadable."""
    path = tmp_path / "desk.db"
    await filled(path)
    spoil(path, empty_size(tmp_path) * part // 12 // 4096 * 4096 + 100)
    path.with_suffix(".open").touch()
    again = open_store(path, KEY)
    again.store.write_and_wait(Projection(FOREVER, utc_now).rebuild)
    assert (tmp_path / again.set_aside).exists()
    assert again.store.reader.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    again.store.close()


async def test_damage_found_while_running_is_mended_at_the_next_start(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    await filled(path)
    spoil(path, page(path, empty_size(tmp_path), 6))
    running = open_store(path, KEY)
    assert running.set_aside == ""
    with pytest.raises(Exception, match=r"error code 11|can.t be read"):
        await running.store.look_through()
    running.store.close()
    again = open_store(path, KEY)
    assert again.set_aside
    again.store.close()
