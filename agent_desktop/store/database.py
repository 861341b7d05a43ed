"""One encrypted SQLite file with one writer thread.

Short reads happen on the caller's thread (the desktop's loop) through a connection that can't
write, long ones on the reading thread; writes happen one at a time on the writer thread, each
function in one transaction. WAL keeps readers and the writer out of each other's way. What is
deleted is erased.
"""

from __future__ import annotations

import asyncio
import importlib.resources
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import TypeVar, cast

from sqlcipher3 import dbapi2 as sqlcipher

from agent_desktop.domain.failures import NotSaved

T = TypeVar("T")
Connection = sqlite3.Connection
"""sqlcipher3 connections have sqlite3's shape; typed as such."""

Row = sqlite3.Row


READ_ERRORS = (sqlcipher.Error, MemoryError)
"""SQLCipher says it is out of memory when a page does not carry its own signature."""


class StoreError(NotSaved):
    """The store could not do what was asked. Nothing of the transaction has happened."""


class StoreFull(StoreError):  # noqa: N818 - a state the agent hears about
    """The disk is full."""


class WrongKey(StoreError):  # noqa: N818 - a state the agent hears about
    """The key does not open this file, or the file is no store."""


class Damaged(StoreError):  # noqa: N818 - a state the agent hears about
    """The file can't be read as it should."""


class Store:
    """The open store. Create, use and close it on the desktop's loop."""

    def __init__(self, path: Path, key: bytes) -> None:
        """Open or create the file; one that was not closed is looked through first.

        Raises WrongKey, Damaged, StoreFull or StoreError.
        """
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._path = path
        self._key = key
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="store")
        self._reading = ThreadPoolExecutor(max_workers=1, thread_name_prefix="store reading")
        self._beside: Connection | None = None
        self._sound = True
        self._open_mark = path.with_suffix(".open")
        try:
            self._writer = self._thread.submit(open_connection, path, key).result()
            if self._open_mark.exists():
                self._thread.submit(check, self._writer).result()
            self._open_mark.touch()
            self._thread.submit(migrate, self._writer).result()
            self.reader = self.another_reader()
        except BaseException as error:
            self._thread.shutdown()
            self._reading.shutdown()
            raise _translated(error) from error

    async def write(self, change: Callable[[Connection], T]) -> T:
        """Run `change` in one transaction on the writer thread and give back what it returns.

        When this returns, the change survives a crash of the program and of the machine.
        Raises StoreFull or StoreError with nothing changed.
        """
        loop = asyncio.get_running_loop()
        try:
            return await loop.run_in_executor(self._thread, self._transact, change)
        except READ_ERRORS as error:
            raise self._told(error) from error

    def write_and_wait(self, change: Callable[[Connection], T]) -> T:
        """As `write`, for a caller that can't await; it waits for the disk."""
        try:
            return self._thread.submit(self._transact, change).result()
        except READ_ERRORS as error:
            raise self._told(error) from error

    async def read(self, query: Callable[[Connection], T]) -> T:
        """Run a query that may take long on the reading thread and give back what it returns."""
        loop = asyncio.get_running_loop()
        try:
            return await loop.run_in_executor(self._reading, self._read, query)
        except READ_ERRORS as error:
            raise self._told(error) from error

    async def look_through(self) -> None:
        """Look through the whole file on the reading thread. Raises Damaged; the next start then
        makes the store anew.
        """
        try:
            await self.read(check)
        except Damaged:
            self._sound = False
            raise

    def _read(self, query: Callable[[Connection], T]) -> T:
        if self._beside is None:
            self._beside = self.another_reader()
        return query(self._beside)

    async def checkpoint(self) -> None:
        """Bring the log into the file and empty it: what was erased is gone from both.

        Raises StoreFull or StoreError, also when somebody reads at the time.
        """
        (is_busy, *_) = await self._outside("PRAGMA wal_checkpoint(TRUNCATE)")
        if is_busy:
            raise StoreError("somebody reads: the log could not be emptied")

    async def rewrite(self) -> None:
        """Write the whole file anew: nothing that was deleted is left in the gaps of its pages.
        Writing waits meanwhile. Raises StoreFull or StoreError.
        """
        await self._outside("VACUUM")

    async def _outside(self, statement: str) -> tuple[int, ...]:
        """Run a statement outside any transaction on the writer thread; its first row."""
        loop = asyncio.get_running_loop()

        def run() -> tuple[int, ...]:
            return tuple(self._writer.execute(statement).fetchone() or ())

        try:
            return await loop.run_in_executor(self._thread, run)
        except READ_ERRORS as error:
            raise self._told(error) from error

    def another_reader(self) -> Connection:
        """A connection that can't write, for another thread, which closes it."""
        connection = open_connection(self._path, self._key)
        connection.execute("PRAGMA query_only = ON")
        return connection

    def limit_size(self, pages: int) -> None:
        """Let the file grow to so many pages and no further (SQLITE_FULL past that)."""
        self._thread.submit(self._writer.execute, f"PRAGMA max_page_count = {pages:d}").result()

    def close(self) -> None:
        """Finish what is being written and let the file go. Safe to call twice."""
        if self._sound:
            self._open_mark.unlink(missing_ok=True)
        with suppress(RuntimeError):
            self._thread.submit(self._writer.close).result()
        self._thread.shutdown()
        self._reading.shutdown()
        if self._beside is not None:
            self._beside.close()
        self.reader.close()

    def _told(self, error: BaseException) -> BaseException:
        """What the error means; a damaged file stays marked for the next start."""
        told = _translated(error)
        self._sound = self._sound and not isinstance(told, Damaged)
        return told

    def _transact(self, change: Callable[[Connection], T]) -> T:
        self._writer.execute("BEGIN IMMEDIATE")
        try:
            result = change(self._writer)
            self._writer.execute("COMMIT")
        except BaseException:
            with suppress(sqlcipher.Error):
                self._writer.execute("ROLLBACK")
            raise
        return result


def migrate(connection: Connection) -> None:
    """Bring the file to the newest schema, one transaction a step. A newer file is refused."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    scripts = _scripts()
    if version > len(scripts):
        raise StoreError("the store was made by a newer version of the program")
    for number, script in enumerate(scripts[version:], version + 1):
        connection.executescript(f"BEGIN;\n{script}\nPRAGMA user_version = {number};\nCOMMIT;")


def _scripts() -> list[str]:
    folder = importlib.resources.files(__package__) / "migrations"
    found = sorted((f for f in folder.iterdir() if f.name.endswith(".sql")), key=lambda f: f.name)
    return [f.read_text(encoding="utf-8") for f in found]


def check(connection: Connection) -> None:
    """Look through the whole file. Raises Damaged."""
    try:
        (said,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    except READ_ERRORS as error:
        raise Damaged(str(error)) from error
    if said != "ok":
        raise Damaged(said)


def open_connection(path: Path, key: bytes) -> Connection:
    """A connection with the key set. `synchronous = FULL`: a commit survives a power cut."""
    connection = sqlcipher.connect(str(path), isolation_level=None, check_same_thread=False)
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.row_factory = sqlcipher.Row
    for pragma in (
        "journal_mode = WAL",
        "synchronous = FULL",
        "secure_delete = ON",
        "busy_timeout = 5000",
    ):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("SELECT count(*) FROM sqlite_master")
    return cast(Connection, connection)


def _translated(error: BaseException) -> BaseException:
    if not isinstance(error, READ_ERRORS):
        return error
    text = str(error)
    if isinstance(error, MemoryError) or "malformed" in text:
        return Damaged(text or "a page can't be read")
    if "full" in text:
        return StoreFull(text)
    if "not a database" in text:
        return WrongKey(text)
    return StoreError(text)
