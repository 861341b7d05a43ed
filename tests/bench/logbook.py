"""The log: how long saving takes, how fast a new desk catches up, how fast a large log answers.

BENCH_CONTACTS (1000000) is the size of the large log, BENCH_BACKFILL (20000) what a new desk
fetches, BENCH_DESKS ("2,10") how many desks hear of an incident.
"""

from __future__ import annotations

import asyncio
import os
import random
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from unittest import mock

from msgspec.structs import replace

from agent_desktop.demo.servers.synapse import SynapseServer
from agent_desktop.domain.contact import CallerKind, Outcome
from agent_desktop.domain.ids import new_id
from agent_desktop.domain.log_filter import LogFilter
from agent_desktop.domain.status import Health
from agent_desktop.matrix.rooms import log_room
from agent_desktop.matrix.session import PASSWORD
from agent_desktop.store import database
from agent_desktop.store.database import Connection, Store
from tests.bench.logbook_corpus import AUTHORS, TOPICS, TOWNS, WORDS, contacts, fill
from tests.bench.report import Report, Target, at_most, summary
from tests.fixtures.logbook import Book, contact_message
from tests.fixtures.town import Desk, Kept, Town, settle
from tests.made import OSTEROY, incident

_SIZE = int(os.environ.get("BENCH_CONTACTS", "1000000"))
_BACKFILL = int(os.environ.get("BENCH_BACKFILL", "20000"))
_DESKS = tuple(map(int, os.environ.get("BENCH_DESKS", "2,10").split(",")))
_SAVES = 1_000
_QUERIES = 200
_INCIDENTS = 30
_SENDERS = 8
_KEY = b"bench-key-of-thirty-two-bytes-00"
OURS, SMALLER, PLAIN = "agent-desktop", "a tenth as many", "a tenth, not encrypted"

Figures = dict[str, dict[str, dict[str, float]]]


async def run() -> Report:
    """Run it; about twenty minutes, most of them to make a large log and to fill the rooms."""
    figures: Figures = {OURS: {}, SMALLER: {}, PLAIN: {}}
    targets: list[Target] = []
    for contender in figures:
        with tempfile.TemporaryDirectory() as folder, encryption(contender):
            targets += await _large_log(Path(folder), contender, figures[contender])
    ratio = _ratio(figures, "find"), _ratio(figures, "save"), _ratio(figures, "count")
    with tempfile.TemporaryDirectory() as folder:
        async with SynapseServer(Path(folder) / "server") as server:
            town = await settle(server)
            targets += await _incidents(town, Path(folder), figures)
            targets += await _backfill(town, Path(folder), figures)
    notes = [
        f"cost of encryption, ratio of p50 to none: find {ratio[0]}, save {ratio[1]}, "
        f"count {ratio[2]}",
        f"{_SIZE} contacts in the large log, saving is measured in it",
    ]
    return Report(figures, targets, notes)


@contextmanager
def encryption(contender: str) -> Iterator[None]:
    """The same store with or without a key."""
    if contender != PLAIN:
        yield
        return
    connect = database.sqlcipher.connect

    class Keyless(database.sqlcipher.Connection):  # type: ignore[misc, name-defined]
        def execute(self, sql: str, *values: object) -> object:
            return super().execute("SELECT 1" if "PRAGMA key" in sql else sql, *values)

    def keyless(*args: object, **options: object) -> object:
        return connect(*args, factory=Keyless, **options)

    with mock.patch.object(database.sqlcipher, "connect", keyless):
        yield


async def _large_log(
    folder: Path, contender: str, mine: dict[str, dict[str, float]]
) -> list[Target]:
    many = _SIZE if contender == OURS else _SIZE // 10
    store = Store(folder / "desk.db", _KEY)
    book = Book(store, AUTHORS[0])
    begun = time.perf_counter()
    await asyncio.to_thread(fill, store, book.projection, many)
    taken = time.perf_counter() - begun
    await store.checkpoint()
    size = (folder / "desk.db").stat().st_size
    mine["fill"] = {"seconds": round(taken, 1), "per_second": round(many / taken)}
    mine["size"] = {"MB": round(size / 1e6, 1), "bytes_per_contact": round(size / many)}
    mine["save_ms"] = summary(await _saves(book))
    mine["list_ms"] = summary(await _finds(book, [_chosen(n) for n in range(_QUERIES)]))
    mine["find_ms"] = summary(await _finds(book, [_written(n) for n in range(_QUERIES)]))
    mine["count_ms"] = summary([_timed(lambda n=n: _count(book, n)) for n in range(_QUERIES)])
    store.close()
    if contender != OURS:
        return []
    return [
        at_most("save to safe on disk, p99", 50, mine["save_ms"]["p99"], "ms"),
        at_most(f"list over {_SIZE}, p95", 100, mine["list_ms"]["p95"], "ms"),
        at_most(f"full text over {_SIZE}, p95", 100, mine["find_ms"]["p95"], "ms"),
        at_most(f"counting over {_SIZE}, p95", 100, mine["count_ms"]["p95"], "ms"),
    ]


async def _saves(book: Book) -> list[float]:
    taken = []
    for one in contacts(_SAVES, random.Random(1), datetime.now(UTC)):
        begun = time.perf_counter()
        await book.logbook.finish(one)
        taken.append((time.perf_counter() - begun) * 1000)
    return taken


async def _finds(book: Book, filters: list[LogFilter]) -> list[float]:
    taken = []
    for wanted in filters:
        begun = time.perf_counter()
        await book.search.page(wanted)
        taken.append((time.perf_counter() - begun) * 1000)
    return taken


def _chosen(seed: int) -> LogFilter:
    """What is chosen in the lists, in every combination."""
    chance = random.Random(seed)
    today = datetime.now(UTC).date()
    maybe = chance.random
    return LogFilter(
        municipality=chance.choice(TOWNS) if maybe() < 0.6 else None,
        topic=chance.choice(TOPICS) if maybe() < 0.5 else None,
        outcome=chance.choice(tuple(Outcome)) if maybe() < 0.3 else None,
        caller_kind=chance.choice(tuple(CallerKind)) if maybe() < 0.3 else None,
        first=today - timedelta(days=chance.choice([1, 7, 30, 365])) if maybe() < 0.5 else None,
        mine=maybe() < 0.3,
    )


def _written(seed: int) -> LogFilter:
    """One to three words, the last one half written, perhaps in one municipality."""
    chance = random.Random(seed)
    words = chance.choices(WORDS, k=chance.randint(1, 3))
    words[-1] = words[-1][: chance.randint(2, len(words[-1]))]
    town = chance.choice(TOWNS) if chance.random() < 0.5 else None
    return LogFilter(" ".join(words), municipality=town)


def _count(book: Book, seed: int) -> None:
    chance = random.Random(seed)
    now = datetime.now(UTC)
    book.logbook.topics_since(
        now - timedelta(days=chance.choice([7, 30, 365])), chance.choice(TOWNS), 20
    )
    book.logbook.employees_by_week([now - timedelta(weeks=week) for week in range(5)])


def _timed(work: Callable[[], None]) -> float:
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


def _ratio(figures: Figures, what: str) -> float:
    ours, plain = figures[SMALLER][f"{what}_ms"]["p50"], figures[PLAIN][f"{what}_ms"]["p50"]
    return round(ours / plain, 2) if plain else 0.0


async def _incidents(town: Town, folder: Path, figures: Figures) -> list[Target]:
    """From saved at one desk to known at every other one."""
    targets = []
    for many in _DESKS:
        users = [f"desk{many}x{number}" for number in range(many)]
        await _invite(town, users)
        desks = [_desk(town, folder, user) for user in users]
        for desk in desks:
            await desk.until_health(Health.OK)
        taken = [await _spread(desks) for _ in range(_INCIDENTS)]
        for desk in desks:
            await desk.close()
        figures[OURS][f"incident_on_{many}_desks_ms"] = summary(taken)
        slow = summary(taken)["p95"]
        targets.append(at_most(f"incident on all {many} desks, p95", 1000, slow, "ms"))
    return targets


async def _spread(desks: list[Desk]) -> float:
    told = incident(new_id())
    begun = time.perf_counter()
    await desks[0].incidents.report(told)
    await asyncio.gather(*(desk.until(lambda d=desk: d.incident(told.id)) for desk in desks[1:]))
    return (time.perf_counter() - begun) * 1000


async def _backfill(town: Town, folder: Path, figures: Figures) -> list[Target]:
    """A new desk fetches all there is; what the homeserver alone needs to tell it is the limit."""
    await _write_history(town)
    desk = _desk(town, folder, "sigrid")
    begun = time.perf_counter()
    await desk.until_health(Health.OK)
    await desk.until(lambda: _known(desk.store.reader) >= _BACKFILL, 600)
    taken = time.perf_counter() - begun
    await desk.close()
    async with await town.log_in("sigrid") as reader:
        begun = time.perf_counter()
        room = await reader.join(town.alias(log_room(OSTEROY.code)))
        start, read = "", 0
        while read < _BACKFILL:
            page = await reader.messages(room, start)
            read, start = read + len(page.chunk), page.end
        alone = time.perf_counter() - begun
    figures[OURS]["backfill"] = {
        "contacts": _BACKFILL,
        "seconds": round(taken, 2),
        "per_second": round(_BACKFILL / taken),
    }
    figures["Synapse, pages read and left"] = {
        "backfill": {"seconds": round(alone, 2), "per_second": round(_BACKFILL / alone)}
    }
    per_contact = taken / _BACKFILL * 1000
    return [at_most("backfill, a contact (2,000 a second)", 0.5, per_contact, "ms")]


async def _write_history(town: Town) -> None:
    """Fill one room, with several senders at once: it takes minutes."""
    async with await town.log_in("jorunn") as writer:
        room = await writer.join(town.alias(log_room(OSTEROY.code)))
        user = town.server.user_id("jorunn")
        made = contacts(_BACKFILL, random.Random(2), datetime.now(UTC))
        lock = asyncio.Lock()

        async def send() -> None:
            while True:
                async with lock:
                    one = next(made, None)
                if one is None:
                    return
                content = contact_message(replace(one, municipality=OSTEROY.code), user)
                await writer.send(room, one.id, content)

        await asyncio.gather(*(send() for _ in range(_SENDERS)))


def _known(connection: Connection) -> int:
    (count,) = connection.execute("SELECT count(*) FROM contact").fetchone()
    return int(count)


async def _invite(town: Town, users: list[str]) -> None:
    """More people at the centre, in the room of the incidents."""
    async with await town.log_in("drift") as admin:
        room = await admin.join(town.alias("incidents"))
        for user in users:
            town.passwords[user] = await town.server.add_user(user, user)
            await admin.invite(room, town.server.user_id(user))


def _desk(town: Town, folder: Path, user: str) -> Desk:
    secrets = Kept({PASSWORD: town.passwords[user]})
    return Desk(folder, town.server.user_id(user), town.server.url, secrets, name=f"{user}.db")
