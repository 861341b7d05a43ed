"""Levels, gains and voice processing, changed while people talk."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from pathlib import Path

import msgspec
import pytest

from agent_desktop.demo.servers.ports import free_port
from agent_desktop.demo.servers.sound import Headset, VirtualSound
from agent_desktop.phone import messages as m
from tests.fixtures.ears import Ear, Voice
from tests.fixtures.talk import TO_AGENT, TO_CITIZEN, Talk, choice, talk
from tests.fixtures.telephone import PATIENCE, Telephone, direct

pytestmark = pytest.mark.sound
QUIET, LOUD = 0.05, 0.3


@pytest.fixture
async def ours(sound: VirtualSound) -> AsyncIterator[Headset]:
    """The agent's headset."""
    plugged = await sound.add_headset("ours")
    yield plugged
    await sound.remove_headset(plugged)


@pytest.fixture
async def talked(
    sound: VirtualSound, ours: Headset, tmp_path: Path
) -> AsyncIterator[tuple[Talk, Headset]]:
    """A call, and the citizen's headset."""
    theirs = await sound.add_headset("theirs")
    env = sound.env()
    async with talk(tmp_path, (choice(ours), env), (choice(theirs), env)) as talking:
        yield talking, theirs
    await sound.remove_headset(theirs)


async def listens(sound: VirtualSound, pid: int) -> bool:
    """Whether a process has a microphone open."""
    return f'application.process.id = "{pid}"' in await sound.control("list", "source-outputs")


async def test_levels_without_a_call(sound: VirtualSound, ours: Headset, tmp_path: Path) -> None:
    account = direct(free_port())
    async with Telephone(tmp_path / "desk", account, choice(ours), env=sound.env()) as telephone:
        assert not await listens(sound, telephone.pid)
        telephone.send(m.Measure(True))
        await telephone.until(m.Levels, lambda e: e.microphone < QUIET)
        async with Voice(sound, tmp_path, TO_CITIZEN, ours.voice), Ear(sound, ours.ear) as ear:
            levels = await telephone.until(m.Levels, lambda e: e.microphone > LOUD)
            assert levels.speaker < QUIET
            await ear.misses(TO_CITIZEN, 0.3)
        telephone.send(m.Measure(False))
        await telephone.round_trip()
        async with asyncio.timeout(PATIENCE):
            while await listens(sound, telephone.pid):
                await telephone.round_trip()


async def test_one_hears_oneself_until_a_call_comes(
    sound: VirtualSound, ours: Headset, tmp_path: Path
) -> None:
    account, silent = direct(free_port()), free_port()
    async with Telephone(tmp_path / "desk", account, choice(ours), env=sound.env()) as telephone:
        telephone.send(m.Measure(True, hear=True))
        async with Voice(sound, tmp_path, TO_CITIZEN, ours.voice), Ear(sound, ours.ear) as ear:
            await ear.hears(TO_CITIZEN)
            telephone.send(m.Measure(True))
            await ear.misses(TO_CITIZEN, 0.3)
            telephone.send(m.Measure(True, hear=True))
            await ear.hears(TO_CITIZEN)
            telephone.send(m.Dial("x", f"sip:9@127.0.0.1:{silent}"))
            await ear.misses(TO_CITIZEN, 0.3)


async def test_levels_are_told_again_and_again_but_no_oftener_than_ten_times_a_second(
    sound: VirtualSound, ours: Headset, tmp_path: Path
) -> None:
    account = direct(free_port())
    async with Telephone(tmp_path / "desk", account, choice(ours), env=sound.env()) as telephone:
        begun = time.monotonic()
        telephone.send(m.Measure(True))
        for _ in range(20):
            await asyncio.wait_for(telephone.next(m.Levels), PATIENCE)
        # However slow we are, they were told between these two moments.
        told = sum(isinstance(event, m.Levels) for event in telephone.events)
        assert told <= 1 + 11 * (time.monotonic() - begun)


async def test_a_desktop_that_goes_leaves_no_microphone_open(
    sound: VirtualSound, ours: Headset, tmp_path: Path
) -> None:
    account = direct(free_port())
    async with Telephone(tmp_path / "desk", account, choice(ours), env=sound.env()) as telephone:
        telephone.send(m.Measure(True))
        await telephone.until(m.Levels)
        pid = telephone.pid
        async with asyncio.timeout(PATIENCE):
            while not await listens(sound, pid):
                pass
        await telephone.client.close(quit_engine=False)
        async with asyncio.timeout(PATIENCE):
            while await listens(sound, pid):
                pass


async def test_levels_in_a_call(
    sound: VirtualSound, ours: Headset, talked: tuple[Talk, Headset], tmp_path: Path
) -> None:
    talking, theirs = talked
    talking.agent.send(m.Measure(True))
    async with Voice(sound, tmp_path, TO_AGENT, theirs.voice):
        levels = await talking.agent.until(m.Levels, lambda e: e.speaker > LOUD)
        assert levels.microphone < QUIET
    async with Voice(sound, tmp_path, TO_CITIZEN, ours.voice):
        await talking.agent.until(m.Levels, lambda e: e.microphone > LOUD and e.speaker < QUIET)
    talking.agent.send(m.Measure(False))
    async with Voice(sound, tmp_path, TO_CITIZEN, ours.voice), Ear(sound, theirs.ear) as ear:
        await ear.hears(TO_CITIZEN)


async def test_gains(
    sound: VirtualSound, ours: Headset, talked: tuple[Talk, Headset], tmp_path: Path
) -> None:
    talking, theirs = talked
    plain = talking.agent.configuration.sound

    async def adjust(**changes: float) -> None:
        talking.agent.configure(sound=msgspec.structs.replace(plain, **changes))
        await talking.agent.round_trip()

    async with Voice(sound, tmp_path, TO_CITIZEN, ours.voice), Ear(sound, theirs.ear) as ear:
        await ear.hears(TO_CITIZEN)
        usual = await ear.steady()
        await adjust(microphone_gain=0.5)
        await ear.becomes(usual / 2)
        await adjust(microphone_gain=0.0)
        await ear.misses(TO_CITIZEN, 0.3)
        await adjust()
        await ear.hears(TO_CITIZEN)
    async with Voice(sound, tmp_path, TO_AGENT, theirs.voice), Ear(sound, ours.ear) as ear:
        await ear.hears(TO_AGENT)
        await adjust(speaker_gain=0.0)
        await ear.misses(TO_AGENT, 0.3)
        await adjust(speaker_gain=1.5)
        await ear.hears(TO_AGENT)


@pytest.mark.parametrize("what", ["echo_cancel", "noise_suppression", "gain_control"])
async def test_voice_processing_is_turned_on_and_off_in_a_call(
    sound: VirtualSound, ours: Headset, talked: tuple[Talk, Headset], tmp_path: Path, what: str
) -> None:
    talking, theirs = talked
    plain = talking.agent.configuration.sound
    for wanted in (True, False):
        talking.agent.configure(sound=msgspec.structs.replace(plain, **{what: wanted}))
        await talking.agent.round_trip()
        async with Voice(sound, tmp_path, TO_CITIZEN, ours.voice), Ear(sound, theirs.ear) as ear:
            await ear.hears(TO_CITIZEN)
        async with Voice(sound, tmp_path, TO_AGENT, theirs.voice), Ear(sound, ours.ear) as ear:
            await ear.hears(TO_AGENT)
