"""Finding contacts again: by words, number, day, and all that can be chosen.

Runs on the store's reading thread. Newest first, in pages: what comes after a place is read on
from it, so a page costs the same wherever it lies.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

from msgspec import Struct, field

from agent_desktop.domain.contact import Contact
from agent_desktop.domain.log_filter import LogFilter
from agent_desktop.domain.moment import to_millis
from agent_desktop.domain.numbers import PhoneNumber, parse_number
from agent_desktop.logbook import rows
from agent_desktop.store.database import Connection, Store

PAGE = 50
COUNTED = 10_000
"""More are not counted one by one."""
_WORD = re.compile(r"\w+")
_SHORTEST_BEGINNING = 3
"""Letters: half a word is looked for from here on; less is the beginning of too many."""
_LAST = (1 << 63) - 1
_BY_WORDS = "contact_text CROSS JOIN contact ON contact.place = contact_text.rowid"


class Found(Struct, frozen=True):
    """One contact of the log. `place` is where to read on from."""

    contact: Contact
    place: int
    shared: bool
    to_do: bool
    author: str
    """The name."""


class _Query(Struct):
    """What is read, and what must hold. `place` is the column that is newest first."""

    source: str = "contact"
    place: str = "contact.place"
    parts: list[str] = field(default_factory=lambda: ["1"])
    values: list[rows.Value] = field(default_factory=list)

    @property
    def condition(self) -> str:
        """All parts together."""
        return " AND ".join(self.parts)

    def add(self, part: str, *values: rows.Value) -> None:
        """This must hold too."""
        self.parts.append(part)
        self.values += values


class LogSearch:
    """Reads the log of the municipalities whose rooms this desk is in: it has no others."""

    def __init__(self, store: Store, author: str) -> None:
        self._store = store
        self._author = author

    async def page(self, wanted: LogFilter, before: int | None = None) -> list[Found]:
        """The newest PAGE contacts that fit, or those that come after a place."""
        query = self._query(wanted)
        sql = (
            "SELECT contact.*, coalesce(person.name, author) AS name, EXISTS "  # noqa: S608
            "(SELECT 1 FROM follow_up WHERE contact = contact.id AND done IS NULL) AS to_do "
            f"FROM {query.source} LEFT JOIN person ON user = author "
            f"WHERE {query.place} < ? AND {query.condition} ORDER BY {query.place} DESC LIMIT ?"
        )
        limits = (_LAST if before is None else before, *query.values, PAGE)
        return await self._store.read(lambda c: _found(c, sql, limits))

    async def count(self, wanted: LogFilter) -> int:
        """How many fit; COUNTED when there are so many or more."""
        query = self._query(wanted)
        sql = (
            "SELECT count(*) FROM "  # noqa: S608 - our own words
            f"(SELECT 1 FROM {query.source} WHERE {query.condition} LIMIT ?)"
        )
        values = (*query.values, COUNTED)
        (count,) = await self._store.read(lambda c: c.execute(sql, values).fetchone())
        return int(count)

    def _query(self, wanted: LogFilter) -> _Query:
        """With words the full text leads the way, newest first; without, the contacts do."""
        number = _whole_number(wanted.words)
        terms = _WORD.findall(wanted.words) if number is None else []
        query = _Query(_BY_WORDS, "contact_text.rowid") if terms else _Query()
        if terms:
            words = [f'"{term}"' for term in terms]
            half = " *" if len(terms[-1]) >= _SHORTEST_BEGINNING else ""
            query.add("contact_text MATCH ?", " ".join(words) + half)
        if number is not None:
            query.add("contact.number = ?", number.digits)
        for column, value in (
            ("municipality", wanted.municipality),
            ("outcome", wanted.outcome),
            ("caller_kind", wanted.caller_kind),
            ("channel", wanted.channel),
            ("incident", wanted.incident),
            ("author", self._author if wanted.mine else None),
        ):
            if value is not None:
                query.add(f"contact.{column} = ?", value)
        if wanted.topic is not None:
            topic = wanted.topic
            query.add(
                "(contact.topic = ? OR contact.topic BETWEEN ? AND ?)",
                *(topic, f"{topic}.", f"{topic}/"),
            )
        if wanted.first is not None:
            query.add(f"{query.place} >= ?", _place_of(wanted.first))
        if wanted.last is not None:
            query.add(f"{query.place} < ?", _place_of(wanted.last + timedelta(days=1)))
        if wanted.to_do:
            query.add("contact.id IN (SELECT contact FROM follow_up WHERE done IS NULL)")
        return query


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


def _whole_number(words: str) -> PhoneNumber | None:
    """The number somebody wrote, if it is a whole one: a short one may be a year or a sum."""
    number = parse_number(words) if words.strip() else None
    return number if number is not None and number.digits.startswith("+") else None


def _place_of(day: date) -> int:
    return to_millis(datetime.combine(day, time()).astimezone()) << 20
