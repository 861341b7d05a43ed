"""Finding contacts again: by words, number, day, and all that can be chosen.

Runs on the store's reading thread. Newest first, in pages: what comes after a place is read on
from it, so a page costs the same wherever it lies.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from agent_desktop.domain.contact import Contact
from agent_desktop.domain.log_filter import LogFilter
from agent_desktop.domain.moment import to_millis
from agent_desktop.domain.numbers import parse_number
from agent_desktop.logbook import rows
from agent_desktop.store.database import Connection, Store

PAGE = 100
COUNTED = 10_000
"""More are not counted one by one."""
_WORD = re.compile(r"\w+")
_LAST = 1 << 62


@dataclass(frozen=True, slots=True)
class Found:
    """One contact of the log. `place` is where to read on from."""

    contact: Contact
    place: int
    shared: bool
    to_do: bool
    author: str
    """The name."""


class LogSearch:
    """Reads the log of the municipalities whose rooms this desk is in: it has no others."""

    def __init__(self, store: Store, author: str) -> None:
        self._store = store
        self._author = author

    async def page(self, wanted: LogFilter, before: int | None = None) -> list[Found]:
        """The newest PAGE contacts that fit, or those that come after a place."""
        condition, values = self._condition(wanted)
        sql = (
            "SELECT contact.*, coalesce(person.name, author) AS name, EXISTS "  # noqa: S608
            "(SELECT 1 FROM follow_up WHERE contact = contact.id AND done IS NULL) AS to_do "
            "FROM contact LEFT JOIN person ON user = author "
            f"WHERE contact.place < ? AND {condition} ORDER BY contact.place DESC LIMIT ?"
        )
        limits = (_LAST if before is None else before, *values, PAGE)
        return await self._store.read(lambda c: _found(c, sql, limits))

    async def count(self, wanted: LogFilter) -> int:
        """How many fit; COUNTED when there are so many or more."""
        condition, values = self._condition(wanted)
        sql = f"SELECT count(*) FROM (SELECT 1 FROM contact WHERE {condition} LIMIT ?)"  # noqa: S608
        (count,) = await self._store.read(lambda c: c.execute(sql, (*values, COUNTED)).fetchone())
        return int(count)

    def _condition(self, wanted: LogFilter) -> tuple[str, list[rows.Value]]:
        parts, values = ["1"], list[rows.Value]()
        for column, value in (
            ("municipality", wanted.municipality),
            ("outcome", wanted.outcome),
            ("caller_kind", wanted.caller_kind),
            ("channel", wanted.channel),
            ("incident", wanted.incident),
            ("author", self._author if wanted.mine else None),
        ):
            if value is not None:
                parts.append(f"contact.{column} = ?")
                values.append(value)
        if wanted.topic is not None:
            parts.append("(contact.topic = ? OR contact.topic BETWEEN ? AND ?)")
            values += [wanted.topic, f"{wanted.topic}.", f"{wanted.topic}/"]
        if wanted.first is not None:
            parts.append("contact.place >= ?")
            values.append(_place_of(wanted.first))
        if wanted.last is not None:
            parts.append("contact.place < ?")
            values.append(_place_of(wanted.last + timedelta(days=1)))
        if wanted.to_do:
            parts.append("contact.id IN (SELECT contact FROM follow_up WHERE done IS NULL)")
        self._add_words(wanted.words, parts, values)
        return " AND ".join(parts), values

    def _add_words(self, words: str, parts: list[str], values: list[rows.Value]) -> None:
        number = parse_number(words) if words.strip() else None
        terms = _WORD.findall(words)
        if number is not None:
            parts.append("contact.number = ?")
            values.append(number.digits)
        elif terms:
            parts.append("contact.place IN (SELECT rowid FROM contact_text WHERE text MATCH ?)")
            values.append(" ".join(f'"{term}"' for term in terms[:-1]) + f' "{terms[-1]}" *')


def _found(connection: Connection, sql: str, values: tuple[rows.Value, ...]) -> list[Found]:
    return [
        Found(
            contact=rows.read_contact(row),
            place=row["place"],
            shared=bool(row["shared"]),
            to_do=bool(row["to_do"]),
            author=row["name"],
        )
        for row in connection.execute(sql, values)
    ]


def _place_of(day: date) -> int:
    return to_millis(datetime.combine(day, time()).astimezone()) << 20
