"""The watchdog sees a window that stands still, and only that."""

from __future__ import annotations

import asyncio
import hashlib
import logging
import os
import sys
import threading
import time
from collections.abc import Callable

import pytest

from agent_desktop.watchdog import Stall, Watchdog

_OFTEN = 0.02
"""Often enough that no standstill of these tests is missed."""


@pytest.fixture(autouse=True)
def _own_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the host takes meanwhile, it may have taken from the other processors."""
    monkeypatch.setattr("agent_desktop.watchdog._stolen", lambda: 0.0)


async def watched(act: Callable[[], object], wanted: int = 0) -> list[Stall]:
    """What the watchdog tells while something is done on the loop: so many at least."""
    stalls: list[Stall] = []
    dog = Watchdog(asyncio.get_running_loop().call_soon_threadsafe, stalls.append, 0.1, _OFTEN)
    dog.start()
    await asyncio.sleep(0.1)
    act()
    await asyncio.sleep(0.1)
    await until(lambda: len(stalls) >= wanted)
    await asyncio.to_thread(dog.stop)
    return stalls


async def until(so: Callable[[], object]) -> None:
    """Another thread tells it, and has to be given its time."""
    async with asyncio.timeout(20):
        while not so():  # noqa: ASYNC110
            await asyncio.sleep(0.02)


def sleep_on_the_loop() -> None:
    time.sleep(0.4)


def reckon(seconds: float) -> None:
    """Keep a processor busy."""
    until = time.thread_time() + seconds
    while time.thread_time() < until:
        hashlib.sha256(bytes(100_000)).digest()


async def test_a_thread_that_sleeps_is_seen_with_where_it_stood() -> None:
    (stall,) = await watched(sleep_on_the_loop, 1)
    assert stall.own >= 0.3
    assert stall.worked < 0.1
    assert "sleep_on_the_loop" in stall.stack


async def test_a_thread_that_reckons_is_seen() -> None:
    (stall,) = await watched(lambda: reckon(0.4), 1)
    assert stall.worked >= 0.2
    assert "reckon" in stall.stack


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells")
async def test_no_standstill_at_work_is_missed() -> None:
    stalls: list[Stall] = []
    dog = Watchdog(asyncio.get_running_loop().call_soon_threadsafe, stalls.append)
    dog.start()
    for rest in range(8):
        await asyncio.sleep(0.02 * rest)
        reckon(0.3)
    await until(lambda: len(stalls) >= 8)
    await asyncio.to_thread(dog.stop)
    assert len(stalls) == 8


async def test_a_loop_that_goes_round_is_not() -> None:
    async def work() -> None:
        for _ in range(50):
            await asyncio.sleep(0.005)

    task = asyncio.get_running_loop().create_task(work())
    assert await watched(lambda: None) == []
    await task


@pytest.mark.skipif(not hasattr(os, "sched_setaffinity"), reason="only Linux tells")
async def test_what_the_machine_takes_is_not_the_programs(monkeypatch: pytest.MonkeyPatch) -> None:
    """A clock that says the thread was not let to run for most of the time."""
    waited = iter([0.0] * 1000)
    stood = False

    def now(_self: object) -> tuple[float, float]:
        return (9.0 if stood else next(waited)), 0.0

    def stand() -> None:
        nonlocal stood
        time.sleep(0.2)
        stood = True
        time.sleep(0.2)

    monkeypatch.setattr("agent_desktop.watchdog.ThreadTimes.now", now)
    assert await watched(stand) == []


async def test_the_log_has_places_and_no_contents(caplog: pytest.LogCaptureFixture) -> None:
    def secret() -> None:
        note = "Kari Testmann 01017012345"
        time.sleep(0.3 + 0 * len(note))

    loop = asyncio.get_running_loop()
    dog = Watchdog(loop.call_soon_threadsafe, between=_OFTEN)
    dog.start()
    await asyncio.sleep(0.05)
    with caplog.at_level(logging.WARNING):
        secret()
        await until(lambda: caplog.records)
        await asyncio.to_thread(dog.stop)
    (record,) = caplog.records
    assert "stood still" in record.getMessage()
    assert "test_watchdog" in record.getMessage()
    assert "Kari" not in record.getMessage()


def test_stopped_between_two_of_its_own_steps_it_waits_for_no_answer() -> None:
    """The loop that stops it waits for it, and answers nobody."""

    class StoppedAfterwards(threading.Event):
        def wait(self, timeout: float | None = None) -> bool:
            was_set = self.is_set()
            self.set()
            dog._answered.set()
            return was_set

    dog = Watchdog(lambda _answer: None, lambda _stall: None, 0.01, 0.0)
    dog._over = StoppedAfterwards()
    dog.start()
    dog._thread.join(20)
    assert not dog._thread.is_alive()
