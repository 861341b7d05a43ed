"""Not one call is lost or counted twice, whoever dies, and everybody sees the queue as it is.

FEED_CALLS, FEED_AGENTS, FEED_KILLS and FEED_CUTS set how much; 500, 50, 5 and 5 is the long run.
The queue engine is real; agents and callers are Local channels in it, so no telephone takes part.
"""

from __future__ import annotations

import asyncio
import json
import os
import random
import sqlite3
import sys
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from agent_desktop.demo.servers.asterisk import AsteriskServer
from agent_desktop.demo.servers.synapse import SynapseServer
from agent_desktop.domain.queue import CHOSEN_REASONS
from agent_desktop.matrix.api import MatrixApi
from tests.fixtures.cable import Cable
from tests.fixtures.queue_exchange import Driver, outcomes, queue_exchange, queue_lines
from tests.fixtures.queue_feed import (
    CODES,
    FeedProcess,
    FeedTown,
    Observer,
    answered,
    ask,
    calls_told,
    feed_config,
    member,
    observe,
    settle,
    until_told,
)
from tests.fixtures.queue_truth import Truth, percentile

pytestmark = pytest.mark.servers
CALLS = int(os.environ.get("FEED_CALLS", "40"))
AGENTS = int(os.environ.get("FEED_AGENTS", "8"))
KILLS = int(os.environ.get("FEED_KILLS", "1"))
CUTS = int(os.environ.get("FEED_CUTS", "1"))
SEED = int(os.environ.get("FEED_SEED", "1"))
NUMBERS = (*list(CODES)[:6], "56099999")
WITHIN = 1.0
"""Seconds, 95 of 100 changes; asserted in the long run only, on a machine of its own."""
LONG = 500


@dataclass
class Storm:
    """Everything that takes part."""

    exchange: AsteriskServer
    town: FeedTown
    feed: FeedProcess
    cable: Cable
    observer: Observer
    driver: Driver
    truth: Truth
    agents: dict[str, str]
    chance: random.Random


@pytest.fixture
async def storm(tmp_path: Path) -> AsyncIterator[Storm]:
    agents = {f"agent{number}": str(200 + number) for number in range(AGENTS)}
    truth = Truth()
    async with (
        queue_exchange(tmp_path / "exchange") as exchange,
        SynapseServer(tmp_path / "homeserver") as server,
        Cable(exchange.ami_port) as cable,
        Driver(exchange, truth.hear) as driver,
    ):
        town = await settle(server, [*agents])
        config = feed_config(town, cable.port, agents, exchange.queue_log)
        feed = FeedProcess(tmp_path / "feed", config, town.passwords["koa"])
        async with await observe(town, "drift") as observer, feed:
            chance = random.Random(SEED)
            yield Storm(exchange, town, feed, cable, observer, driver, truth, agents, chance)


async def test_every_call_is_told_once_whatever_dies(
    storm: Storm, record_property: pytest.RecordProperty, capsys: pytest.CaptureFixture[str]
) -> None:
    apis = {user: await storm.town.log_in(user) for user in storm.agents}
    outages: list[tuple[float, float]] = []
    try:
        await asyncio.gather(*(log_in(storm, user, api) for user, api in apis.items()))
        async with asyncio.TaskGroup() as group:
            calling = group.create_task(call(storm))
            pausing = [group.create_task(pause(storm, u, a, calling)) for u, a in apis.items()]
            group.create_task(disturb(storm, calling, outages))
        await storm.driver.until_idle()
        truth = outcomes(queue_lines(storm.exchange))
        await storm.observer.until(lambda s: today(s) == by_code(truth) and not s.waiting, 90)
        requests = sum(task.result() for task in pausing)
    finally:
        await asyncio.gather(*(api.close() for api in apis.values()))

    assert 0.9 * CALLS <= offered(truth) <= CALLS  # some hang up before they are in the queue
    await told_in_the_rooms(storm, truth)
    await as_the_exchange_counts(storm, truth)
    late = lateness(storm, outages)
    for name, value in {"requests": requests, **late}.items():
        record_property(name, value)
    with capsys.disabled():
        ended = {what: sum(n for (_, w), n in truth.items() if w == what) for _, what in truth}
        sys.stdout.write(json.dumps({**ended, "requests": requests, **late}) + "\n")
    if CALLS >= LONG:
        assert late["p95"] <= WITHIN


async def log_in(storm: Storm, user: str, api: MatrixApi) -> None:
    """One agent asks the feed to be let into the queue."""
    room = await api.join(storm.town.alias("live"))
    request = asyncio.create_task(storm.observer.until(lambda s: member(s, storm.agents[user]), 60))
    await ask(api, room, "join")
    await request


async def call(storm: Storm) -> None:
    """Citizens call; every fourth has little patience."""
    for _ in range(CALLS):
        seconds = storm.chance.uniform(0.3, 1.5) if storm.chance.random() < 0.25 else 120
        await storm.driver.call(storm.chance.choice(NUMBERS), round(seconds, 1))
        await asyncio.sleep(storm.chance.expovariate(AGENTS / 3.5))


async def pause(storm: Storm, user: str, api: MatrixApi, calling: asyncio.Task[None]) -> int:
    """One agent pauses and goes on at random; how many requests were answered as they should."""
    room, count = await api.join(storm.town.alias("live")), 0
    while not calling.done():
        await asyncio.wait([calling], timeout=storm.chance.uniform(5, 15))
        reason = storm.chance.choice(CHOSEN_REASONS)
        for action, why in (("pause", reason), ("resume", None)):
            count += await asked(storm, api, room, action, why)
    return count


async def asked(storm: Storm, api: MatrixApi, room: str, action: str, why: object) -> int:
    """Ask until it is done: what was asked while the feed was dead or cut off is asked again."""
    while True:
        request = await ask(api, room, action, why)  # type: ignore[arg-type]
        try:
            snapshot = await storm.observer.until(answered(request), 35)
        except TimeoutError:
            continue
        (error,) = (a.error for a in snapshot.answers if a.id == request)
        if not error:
            return 1
        assert error == "not-reached"
        await storm.observer.until(lambda s: s.exchange_is_reached, 35)


async def disturb(
    storm: Storm, calling: asyncio.Task[None], outages: list[tuple[float, float]]
) -> None:
    """Kill the feed and cut it off, spread over the whole storm. Notes from when to when nothing
    could be known: until the first snapshot with the exchange in reach again.
    """
    clock = asyncio.get_running_loop().time
    faults = ["kill"] * KILLS + ["cut"] * CUTS
    storm.chance.shuffle(faults)
    rest = CALLS * 3.5 / AGENTS / (len(faults) + 1)
    for fault in faults:
        await asyncio.wait([calling], timeout=rest)
        began = clock()
        if fault == "kill":
            await storm.feed.kill()
            await asyncio.sleep(storm.chance.uniform(0, 1))
            await storm.feed.start()
        else:
            await storm.cable.fail("cut")
            await storm.observer.until(lambda s: not s.exchange_is_reached)
            await asyncio.sleep(storm.chance.uniform(0, 1))
            storm.cable.mend()
        await storm.observer.until(lambda s: s.exchange_is_reached)
        outages.append((began, clock()))


def offered(truth: Counter[tuple[str, str]]) -> int:
    """How many calls entered the queue."""
    return sum(n for (_, what), n in truth.items() if what == "offered")


def by_code(truth: Counter[tuple[str, str]]) -> dict[tuple[str | None, str], int]:
    """What the exchange wrote, by municipality."""
    found: Counter[tuple[str | None, str]] = Counter()
    for (number, what), count in truth.items():
        found[CODES.get(number), what] += count
    return dict(found)


def today(snapshot: object) -> dict[tuple[str | None, str], int]:
    """What a snapshot says came of today's calls."""
    found = {}
    for row in snapshot.today:  # type: ignore[attr-defined]
        named = {"offered": row.offered, "answered": row.answered, "abandoned": row.lost}
        found.update({(row.municipality, what): n for what, n in named.items() if n})
    return found


async def told_in_the_rooms(storm: Storm, truth: Counter[tuple[str, str]]) -> None:
    """Another account reads the log rooms: every call is there, once."""
    async with await storm.town.log_in("drift") as reader:
        await until_told(reader, storm.town, lambda found: len(found) >= offered(truth))
        found = [call for _, call in await calls_told(reader, storm.town)]
    assert len({call.id for call in found}) == len(found) == offered(truth)
    told = Counter((call.municipality, call.outcome.value) for call in found)
    assert told == {key: n for key, n in by_code(truth).items() if key[1] != "offered"}


async def as_the_exchange_counts(storm: Storm, truth: Counter[tuple[str, str]]) -> None:
    """The ledger, `QueueStatus` and the log say the same."""
    counted = {
        what: sum(n for (_, w), n in truth.items() if w == what)
        for what in ("answered", "abandoned")
    }
    assert await storm.driver.counters() == (counted["answered"], counted["abandoned"])
    ledger = storm.feed.config.parent / "state" / "ledger.db"
    connection = sqlite3.connect(f"file:{ledger}?mode=ro", uri=True)
    rows = dict(connection.execute("SELECT outcome, count(*) FROM call GROUP BY outcome"))
    (numbers,) = connection.execute("SELECT count(*) FROM call WHERE number != ''").fetchone()
    connection.close()
    assert Counter(rows) == Counter(counted)
    assert numbers == 0


def lateness(storm: Storm, outages: list[tuple[float, float]]) -> dict[str, float]:
    """How late snapshots show changes, in seconds; `p95_all` with those during the outages."""
    delays = storm.truth.delays(storm.observer.seen)
    outside = [d for at, d in delays if not any(a - WITHIN <= at <= b for a, b in outages)]
    return {
        "changes": len(delays),
        "snapshots": len(storm.observer.seen),
        "measured": len(outside),
        "p50": round(percentile(outside, 0.5), 3),
        "p95": round(percentile(outside, 0.95), 3),
        "max": round(percentile(outside, 1), 3),
        "p95_all": round(percentile((d for _, d in delays), 0.95), 3),
    }
