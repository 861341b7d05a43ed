"""The queue feed between a real exchange and a real homeserver."""

from __future__ import annotations

import asyncio
import re
import subprocess
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import pytest_asyncio

from agent_desktop.demo.servers.asterisk import AsteriskServer
from agent_desktop.demo.servers.synapse import SynapseServer
from agent_desktop.domain.queue import MemberState, PauseReason, QueueOutcome
from tests.fixtures.queue_exchange import READER, Driver, interface, queue_exchange
from tests.fixtures.queue_feed import (
    FeedProcess,
    FeedTown,
    Observer,
    answer,
    answered,
    ask,
    feed_config,
    member,
    observe,
    settle,
    until_told,
)

pytestmark = pytest.mark.servers
USERS = {"ragnhild": "401", "jorunn": "301"}
OSTEROY, GULEN = "56000110", "56000120"


@dataclass
class Scene:
    """What a test needs: everything is up."""

    exchange: AsteriskServer
    town: FeedTown
    feed: FeedProcess
    observer: Observer
    driver: Driver


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def exchange(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[AsteriskServer]:
    async with queue_exchange(tmp_path_factory.mktemp("exchange")) as server:
        yield server


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def town(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[FeedTown]:
    async with SynapseServer(tmp_path_factory.mktemp("homeserver")) as server:
        yield await settle(server, [*USERS, "gjest"])


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The feed of all tests is one: it remembers."""
    return tmp_path_factory.mktemp("feed")


@pytest.fixture
async def scene(exchange: AsteriskServer, town: FeedTown, folder: Path) -> AsyncIterator[Scene]:
    config = feed_config(town, exchange.ami_port, USERS, exchange.queue_log)
    feed = FeedProcess(folder, config, town.passwords["koa"])
    async with (
        await observe(town, "drift") as observer,
        feed,
        Driver(exchange, lambda _: None) as driver,
    ):
        await observer.until(lambda s: s.exchange_is_reached)
        yield Scene(exchange, town, feed, observer, driver)
        await driver.hang_up()
        for extension in USERS.values():
            await exchange.cli(f"queue remove member {interface(extension)} from vakt")
        await driver.until_idle()


async def test_a_call_waits_and_is_answered_by_one_who_asked_to_join(scene: Scene) -> None:
    told = scene.observer
    async with await scene.town.log_in("ragnhild") as ragnhild:
        room = await ragnhild.join(scene.town.alias("live"))
        await scene.driver.call(OSTEROY, 300)
        waiting = await told.until(lambda s: s.waiting)
        assert [(w.municipality, w.count) for w in waiting.waiting] == [("4630", 1)]
        assert waiting.waiting[0].longest_since is not None
        request = await ask(ragnhild, room, "join")
    done = await told.until(answered(request))
    assert answer(done, request).error == ""
    assert member(done, "401").user == scene.town.server.user_id("ragnhild")

    talking = await told.until(
        lambda s: (
            member(s, "401").state is MemberState.IN_CALL
            and not s.waiting
            and any(r.answered for r in s.today)
        )
    )
    assert member(talking, "401").municipality == "4630"
    row = next(r for r in talking.today if r.municipality == "4630")
    assert (row.offered, row.answered, row.in_time) == (1, 1, 1)

    async with await scene.town.log_in("drift") as reader:
        ((text, call),) = await until_told(reader, scene.town, lambda found: found)
    assert text.startswith("Svara anrop ")
    assert "401" in text
    assert (call.outcome, call.extension, call.number) == (QueueOutcome.ANSWERED, "401", "")

    await scene.driver.hang_up()
    free = await told.until(lambda s: member(s, "401").state is MemberState.FREE)
    assert member(free, "401").municipality is None


async def test_a_lost_call_is_told_with_its_number_unless_that_is_withheld(scene: Scene) -> None:
    await scene.driver.call(GULEN, 300, caller="90000214")
    await scene.driver.call(f"*{GULEN}", 300, caller="90000215")
    await scene.driver.until_waiting(2)
    await scene.driver.hang_up()
    gone = await scene.observer.until(lambda s: any(r.lost == 2 for r in s.today))
    assert [r.municipality for r in gone.today if r.lost] == ["4635"]

    async with await scene.town.log_in("drift") as reader:
        found = await until_told(
            *(reader, scene.town), lambda f: sum(c.municipality == "4635" for _, c in f) == 2
        )
    lost = [(text, call) for text, call in found if call.municipality == "4635"]
    assert sorted(call.number for _, call in lost) == ["", "+4790000214"]
    assert any(re.search(r"· 900 00 214 · venta \d+:\d\d", text) for text, _ in lost)
    assert not any("215" in text for text, _ in lost)


async def test_pauses_and_logging_out_by_request(scene: Scene) -> None:
    async with await scene.town.log_in("jorunn") as jorunn:
        room = await jorunn.join(scene.town.alias("live"))
        for action, reason, state in (
            ("join", None, MemberState.FREE),
            ("pause", PauseReason.LUNCH, MemberState.PAUSED),
            ("join", None, MemberState.FREE),
            ("pause", PauseReason.COUNTER, MemberState.PAUSED),
            ("resume", None, MemberState.FREE),
        ):
            request = await ask(jorunn, room, action, reason)
            done = await scene.observer.until(answered(request))
            assert answer(done, request).error == ""
            assert (member(done, "301").state, member(done, "301").reason) == (state, reason)
        for _ in range(2):
            request = await ask(jorunn, room, "leave")
            done = await scene.observer.until(answered(request))
            assert (answer(done, request).error, member(done, "301")) == ("", None)
        request = await ask(jorunn, room, "pause", PauseReason.LUNCH)
        done = await scene.observer.until(answered(request))
        assert answer(done, request).error == "Interface not found"


async def test_pause_words_of_others_are_other_work(scene: Scene) -> None:
    await scene.driver.add("301")
    await scene.exchange.cli(f"queue pause member {interface('301')} queue vakt reason Kaffi")
    await scene.observer.until(
        lambda s: (m := member(s, "301")) is not None and m.reason is PauseReason.OTHER_WORK
    )
    await scene.exchange.cli(f"queue pause member {interface('301')} queue vakt reason Auto-Pause")
    await scene.observer.until(
        lambda s: (m := member(s, "301")) is not None and m.reason is PauseReason.MISSED
    )


async def test_a_ringing_telephone_has_the_callers_municipality(scene: Scene) -> None:
    await scene.driver.add("301")
    await scene.driver.call(OSTEROY, 300)
    ringing = await scene.observer.until(
        lambda s: (m := member(s, "301")) is not None and m.municipality is not None
    )
    assert member(ringing, "301").municipality == "4630"


async def test_a_strangers_request_does_nothing(scene: Scene) -> None:
    async with await scene.town.log_in("gjest") as guest:
        room = await guest.join(scene.town.alias("live"))
        request = await ask(guest, room, "join")
    done = await scene.observer.until(answered(request))

    assert answer(done, request).error == "no-member"
    assert done.members == ()


async def test_the_exchange_dies_and_comes_back(scene: Scene) -> None:
    before = next((r.offered for r in scene.observer.seen[-1][1].today if not r.municipality), 0)
    await scene.driver.call("56099999", 300)
    await scene.observer.until(lambda s: s.waiting)

    await scene.exchange.kill()
    lost = await scene.observer.until(lambda s: not s.exchange_is_reached)
    assert lost.waiting
    await scene.exchange.start()

    back = await scene.observer.until(lambda s: s.exchange_is_reached)
    assert back.waiting == ()
    assert next(r.offered for r in back.today if r.municipality is None) == before + 1
    async with await scene.town.log_in("drift") as reader:
        await until_told(
            *(reader, scene.town),
            lambda f: any(c.outcome is QueueOutcome.LEFT and not c.municipality for _, c in f),
        )
    async with Driver(scene.exchange, lambda _: None) as driver:
        await driver.call(OSTEROY, 300)
        await scene.observer.until(lambda s: s.waiting)


async def test_one_who_may_only_read_counts_and_refuses(
    exchange: AsteriskServer, town: FeedTown, tmp_path: Path
) -> None:
    """Without queue_log, and with the least of rights."""
    config = feed_config(
        town, exchange.ami_port, USERS, user=READER, control="false", numbers="none"
    )
    feed = FeedProcess(tmp_path, config, town.passwords["koa"])
    async with await observe(town, "drift") as observer, Driver(exchange, lambda _: None) as driver:
        async with feed, await town.log_in("ragnhild") as ragnhild:
            await observer.until(lambda s: s.exchange_is_reached and not s.today)
            request = await ask(ragnhild, await ragnhild.join(town.alias("live")), "join")
            done = await observer.until(answered(request))
            assert answer(done, request).error == "no-control"
            await driver.call(OSTEROY, 300)
            await observer.until(lambda s: s.waiting)
            await driver.hang_up()
            await observer.until(lambda s: [r.lost for r in s.today] == [1])
            await driver.call(GULEN, 300)
            await observer.until(lambda s: s.waiting)
        await driver.call(OSTEROY, 300)
        await driver.until_waiting(2)
        await driver.hang_up()
        await driver.until_idle()
        async with feed:
            back = await observer.until(lambda s: sum(r.lost for r in s.today) == 3)
            assert {r.municipality: r.lost for r in back.today} == {"4630": 1, "4635": 1, None: 1}


async def test_check_says_what_is_there_and_what_is_missing(
    exchange: AsteriskServer, town: FeedTown, tmp_path: Path
) -> None:
    config = feed_config(town, exchange.ami_port, USERS, exchange.queue_log)
    feed = FeedProcess(tmp_path, config, town.passwords["koa"])
    good = await _check(feed)
    assert good.returncode == 0, good.stdout
    assert "may act on the queue" in good.stdout
    assert "room log-4630" in good.stdout

    feed.config.write_text(config.replace('user = "tester"', f'user = "{READER}"'))
    (tmp_path / "matrix-password").chmod(0o644)
    bad = await _check(feed)
    assert bad.returncode == 1
    assert "lacks write = agent" in bad.stdout
    assert "others may read it" in bad.stdout

    feed.config.write_text(config.replace("control", "kontroll"))
    wrong = await _check(feed)
    assert wrong.returncode == 2
    assert "feed.toml:7: exchange.kontroll: unknown key" in wrong.stderr


async def _check(feed: FeedProcess) -> subprocess.CompletedProcess[str]:
    return await asyncio.to_thread(
        *(subprocess.run, [*feed.command, "--check"]),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
