"""TOML read against a typed shape, with errors that name file, line and key."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import msgspec

T = TypeVar("T")
Key = tuple[str | int, ...]

_TABLE = re.compile(r"\s*(\[\[?)\s*([^\[\]]+?)\s*\]")
_PAIR = re.compile(r"""\s*("[^"]*"|'[^']*'|[A-Za-z0-9_\-.]+)\s*=""")
_WHERE = re.compile(r"\s*- at `(?:key` in `)?\$(.*?)`$")
_UNKNOWN = re.compile(r"unknown field `([^`]*)`")
_SYNTAX_LINE = re.compile(r"\(at line (\d+), column \d+\)$")


@dataclass(frozen=True)
class ConfigProblem(Exception):  # noqa: N818 - collected and shown, seldom raised
    """What is wrong in a configuration file. `line` 0 when it concerns the whole file."""

    file: str
    line: int
    key: str
    what: str

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}" if self.line else self.file
        return f"{where}: {self.key}: {self.what}" if self.key else f"{where}: {self.what}"


class TomlFile:
    """One parsed file. Raises ConfigProblem when it can't be read or is no TOML."""

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            self._text = path.read_text(encoding="utf-8-sig")
            self.data = tomllib.loads(self._text)
        except tomllib.TOMLDecodeError as error:
            line = _SYNTAX_LINE.search(str(error))
            what = _SYNTAX_LINE.sub("", str(error)).strip()
            raise ConfigProblem(path.name, int(line[1]) if line else 0, "", what) from None
        except UnicodeDecodeError:
            raise ConfigProblem(path.name, 0, "", "is not UTF-8 text") from None
        except OSError as error:
            raise ConfigProblem(str(path), 0, "", error.strerror or str(error)) from None

    def keys(self, *below: str) -> list[str]:
        """The keys of a table; none when there is something else at that place."""
        value: object = self.data
        for step in below:
            value = value.get(step) if isinstance(value, dict) else None
        return list(value) if isinstance(value, dict) else []

    def convert(self, shape: type[T], *below: str | int) -> T:
        """The value at `below` as `shape`. Unknown keys and wrong types raise ConfigProblem."""
        value: object = self.data
        for step in below:
            value = value[step]  # type: ignore[index]
        try:
            return msgspec.convert(value, shape)
        except msgspec.ValidationError as error:
            raise self._problem(below, str(error)) from None

    def problem(self, key: Key, what: str) -> ConfigProblem:
        """A problem of our own finding, placed at a key's line."""
        name = ".".join(str(step) for step in key if isinstance(step, str))
        return ConfigProblem(self.path.name, self._line(key), name, what)

    def _problem(self, below: Key, message: str) -> ConfigProblem:
        where = _WHERE.search(message)
        what = _WHERE.sub("", message)
        path = (*below, *_steps(where[1] if where else ""))
        unknown = _UNKNOWN.search(what)
        if unknown:
            return self.problem((*path, unknown[1]), "unknown key")
        return self.problem(path, what)

    def _line(self, key: Key) -> int:
        lines = _key_lines(self._text)
        while key:
            if key in lines:
                return lines[key]
            key = key[:-1]
        return 0


def _steps(path: str) -> Key:
    """`.municipality[0].name` as its steps."""
    found = re.findall(r"\.([^.\[\]]+)|\[(\d+)\]", path)
    return tuple(name or int(index) for name, index in found)


def _key_lines(text: str) -> dict[Key, int]:
    """The line of every table head and key, by full path. Keys inside inline tables are not seen;
    the caller falls back to what contains them."""
    lines: dict[Key, int] = {}
    counts: Counter[str] = Counter()
    table: Key = ()
    for number, line in enumerate(text.splitlines(), 1):
        head = _TABLE.match(line)
        if head:
            table = _table_path(head[2], head[1] == "[[", counts)
            lines.setdefault(table, number)
            continue
        pair = _PAIR.match(line)
        if pair:
            names = tuple(part.strip("\"' ") for part in pair[1].split("."))
            lines.setdefault((*table, *names), number)
    return lines


def _table_path(name: str, is_array: bool, counts: Counter[str]) -> Key:
    path: list[str | int] = []
    parts = [part.strip("\"' ") for part in name.split(".")]
    for depth, part in enumerate(parts):
        path.append(part)
        joined = ".".join(parts[: depth + 1])
        if is_array and depth == len(parts) - 1:
            path.append(counts[joined])
            counts[joined] += 1
        elif counts[joined]:
            path.append(counts[joined] - 1)
    return tuple(path)
