"""Everything that is counted of some days, on the store's reading thread."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path

from agent_desktop.domain.ids import MunicipalityCode
from agent_desktop.domain.moment import from_millis, to_millis
from agent_desktop.domain.municipality import Municipality
from agent_desktop.domain.statistics import (
    CallFigures,
    CallSource,
    Days,
    EnquiryFigures,
    Figures,
    TownFigures,
)
from agent_desktop.insight import enquiries
from agent_desktop.insight.calls import Calls, heard_from, source_of
from agent_desktop.insight.local_time import Span
from agent_desktop.insight.table_file import write_table
from agent_desktop.matrix.rooms import log_room
from agent_desktop.store.database import Connection, Store

_ALL, _NOBODYS = "*", ""


class Insight:
    """Counts what this desk has. It has the municipalities whose log rooms it is in, no others."""

    def __init__(self, store: Store, municipalities: Sequence[Municipality]) -> None:
        self._store = store
        self._municipalities = tuple(municipalities)

    async def figures(self, days: Days) -> Figures:
        """All figures of these days. Raises StoreError."""
        return await self._store.read(lambda c: count(c, days, self._municipalities))

    async def calls(self, days: Days) -> CallFigures:
        """The calls of these days in all. Raises StoreError."""
        return await self._store.read(lambda c: self._calls(c, days))

    async def save_table(self, path: Path, rows: Sequence[Sequence[str]]) -> None:
        """Write a table to a file. Raises OSError."""
        await asyncio.to_thread(write_table, path, rows)

    def _calls(self, connection: Connection, days: Days) -> CallFigures:
        span = span_of_days(days)
        source = source_of(connection, span)
        found = Calls(connection, source, span, self._municipalities).by_town()
        return found.get(_ALL, CallFigures())


def count(connection: Connection, days: Days, municipalities: Sequence[Municipality]) -> Figures:
    """All figures of these days; calls outside a municipality's opening hours are left out."""
    span = span_of_days(days)
    source = source_of(connection, span)
    calls = Calls(connection, source, span, municipalities)
    codes = [town.code for town in municipalities]
    called = calls.by_town()
    logged = enquiries.by_town(connection, span, codes)
    known = heard_from(connection) if source is CallSource.QUEUE else None
    hidden = _hidden(connection, codes) - called.keys() - logged.keys()
    towns = [
        TownFigures(code, called.get(code, CallFigures()), logged.get(code, EnquiryFigures()))
        for code in codes
        if code not in hidden
    ]
    if _NOBODYS in called or _NOBODYS in logged:
        towns.append(_figures_of(_NOBODYS, called, logged))
    return Figures(
        days=days,
        source=source,
        total=_figures_of(_ALL, called, logged),
        towns=tuple(towns),
        hours=calls.by_hour(),
        topics=enquiries.by_topic(connection, span),
        left_out=calls.left_out(),
        known_from=from_millis(known) if known is not None and known >= span[0] else None,
    )


def _hidden(connection: Connection, codes: Iterable[MunicipalityCode]) -> set[str]:
    """Municipalities whose log this desk may not read: a row of zeros would not be true of them.
    A desk that is in no room at all shares nothing, and has whatever it wrote itself.
    """
    rooms = {row["name"] for row in connection.execute("SELECT name FROM room").fetchall()}
    return {code for code in codes if rooms and log_room(code) not in rooms}


def span_of_days(days: Days) -> Span:
    """From the first midnight to the one after the last day, by the machine's clock: a day on
    which the clock is changed has 23 or 25 hours."""
    return _midnight(days.first), _midnight(days.last + timedelta(days=1))


def _midnight(day: date) -> int:
    return to_millis(datetime.combine(day, time()).astimezone())


def _figures_of(
    town: str, called: dict[str, CallFigures], logged: dict[str, EnquiryFigures]
) -> TownFigures:
    return TownFigures(None, called.get(town, CallFigures()), logged.get(town, EnquiryFigures()))
