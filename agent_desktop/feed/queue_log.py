"""Asterisk's own `queue_log`, read from where we stopped: what came and went while nobody heard.

A line is `seconds|uniqueid|queue|agent|event|data…` (Asterisk documentation, "Queue Logs"). The
place in the file is kept in the ledger's own transaction, so a line counts once, whenever we die.
"""

from __future__ import annotations

import logging
import os
import sqlite3
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from msgspec import Struct

_log = logging.getLogger(__name__)
_CHUNK = 1 << 20
MAX_LINE = 65_536
_FIELDS = 5
_LAST_SECOND = 7_258_118_400


class LogLine(Struct, frozen=True):
    """One line. `at` has whole seconds, in UTC."""

    at: datetime
    uniqueid: str
    queue: str
    agent: str
    event: str
    data: tuple[str, ...]

    def seconds(self, place: int) -> int | None:
        """A number of seconds in the data; None when there is none."""
        value = self.data[place] if place < len(self.data) else ""
        return int(value) if value.isascii() and value.isdigit() and len(value) < 10 else None  # noqa: PLR2004

    def text(self, place: int) -> str:
        """A field of the data; empty when there is none."""
        return self.data[place] if place < len(self.data) else ""


def parse_line(raw: bytes) -> LogLine | None:
    """What a line says; None when it is none of queue_log's. Never raises."""
    parts = raw.decode("utf-8", "replace").rstrip("\r\n").split("|")
    seconds = parts[0].partition(".")[0]
    if len(parts) < _FIELDS or not (seconds.isascii() and seconds.isdigit()):
        return None
    if len(seconds) > len(str(_LAST_SECOND)) or int(seconds) > _LAST_SECOND:
        return None
    at = datetime.fromtimestamp(int(seconds), UTC)
    return LogLine(at, parts[1], parts[2], parts[3], parts[4], tuple(parts[5:]))


class QueueLogFile:
    """Follows one queue_log through rotation, by inode and offset."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self._path = path
        self._connection = connection
        self._is_missing = False

    def catch_up(self, fold: Callable[[LogLine], None], first_from: datetime) -> int:
        """Fold every whole new line, oldest first; how many bytes that were. Inside the caller's
        transaction. The first time ever, lines before `first_from` are left alone.

        A file that can't be read is told once in the log, and is caught up with later.
        """
        try:
            return self._catch_up(fold, first_from)
        except OSError as error:
            if not self._is_missing:
                _log.error("queue_log can't be read: %s", error.strerror)
            self._is_missing = True
            return 0

    def _catch_up(self, fold: Callable[[LogLine], None], first_from: datetime) -> int:
        is_first = self._place() is None
        read = 0
        for path in self._files():
            for line in self._lines(path):
                read += len(line)
                parsed = parse_line(line)
                if parsed is not None and not (is_first and parsed.at < first_from):
                    fold(parsed)
        if self._is_missing:
            _log.info("queue_log is read again")
        self._is_missing = False
        return read

    def _files(self) -> list[Path]:
        """The file we were in, those it was rotated out by, and the one that is written now."""
        place = self._place()
        now = self._path.stat()
        if place is None or place[0] == now.st_ino:
            return [self._path]
        rotated = sorted(self._rotated(), key=lambda found: found.stat().st_mtime_ns)
        inodes = [found.stat().st_ino for found in rotated]
        if place[0] in inodes:
            rotated = rotated[inodes.index(place[0]) :]
        else:
            _log.warning("the queue_log we were in is gone: calls may be missing from the counts")
            rotated = []
        # The new one is begun when the exchange has written into it: until then the old one grows.
        return [*rotated, self._path] if now.st_size else rotated

    def _rotated(self) -> list[Path]:
        siblings = self._path.parent.glob(f"{self._path.name}?*")
        return [path for path in siblings if path.suffix not in {".gz", ".xz", ".bz2", ".zst"}]

    def _lines(self, path: Path) -> Iterator[bytes]:
        with path.open("rb") as file:
            stat = os.fstat(file.fileno())
            place = self._place()
            offset = place[1] if place is not None and place[0] == stat.st_ino else 0
            if offset > stat.st_size:  # emptied in place (logrotate's copytruncate)
                offset = 0
            file.seek(offset)
            while whole := _whole_lines(file.read(_CHUNK)):
                yield from whole.splitlines(keepends=True)
                offset += len(whole)
                file.seek(offset)
            self._keep(stat.st_ino, offset)

    def _place(self) -> tuple[int, int] | None:
        row = self._connection.execute(
            "SELECT inode, offset FROM place WHERE file = ?", (str(self._path),)
        ).fetchone()
        return (row["inode"], row["offset"]) if row else None

    def _keep(self, inode: int, offset: int) -> None:
        if self._place() != (inode, offset):
            self._connection.execute(
                "INSERT OR REPLACE INTO place VALUES (?, ?, ?)", (str(self._path), inode, offset)
            )


def _whole_lines(data: bytes) -> bytes:
    """As far as the last line's end. What has none after so much is no line, and is passed over."""
    end = data.rfind(b"\n") + 1
    if end == 0 and len(data) >= MAX_LINE:
        return data
    return data[:end]
