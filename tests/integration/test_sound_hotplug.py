"""Headsets that come and go in a call: real engines, a real sound server."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from agent_desktop.demo.servers.sound import Headset, VirtualSound
from agent_desktop.domain.status import Fault, Health
from agent_desktop.phone import messages as m
from tests.fixtures.ears import Ear, Voice
from tests.fixtures.talk import ELSEWHERE, TO_AGENT, TO_CITIZEN, Talk, choice, talk
from tests.fixtures.telephone import PATIENCE

_log = logging.getLogger(__name__)
pytestmark = pytest.mark.sound
LEAK_MS = 60
"""So long another microphone may be on the line before the stream is cut off."""


@pytest.fixture
async def theirs(sound: VirtualSound) -> AsyncIterator[Headset]:
    """The citizen's headset."""
    plugged = await sound.add_headset("theirs")
    yield plugged
    await sound.remove_headset(plugged)


@pytest.fixture
async def best(sound: VirtualSound) -> Headset:
    """The headset the agent would rather have. Tests pull its plug."""
    return await sound.add_headset("best")


@pytest.fixture
async def second(sound: VirtualSound) -> AsyncIterator[Headset]:
    """The agent's other headset."""
    plugged = await sound.add_headset("second")
    yield plugged
    await sound.remove_headset(plugged)


async def both_ways(sound: VirtualSound, folder: Path, ours: Headset, theirs: Headset) -> None:
    """Both hear each other."""
    async with (
        Voice(sound, folder, TO_AGENT, theirs.voice),
        Voice(sound, folder, TO_CITIZEN, ours.voice),
        Ear(sound, ours.ear) as agent,
        Ear(sound, theirs.ear) as citizen,
    ):
        await agent.hears(TO_AGENT)
        await citizen.hears(TO_CITIZEN)


async def until_used(talked: Talk, wanted: m.Sound) -> None:
    """Return as soon as this is what was told last of the agent's sound. Raises TimeoutError."""
    if talked.agent.last(m.Sound) != wanted:
        told = talked.agent.next(m.Sound, lambda sound: sound == wanted)
        await asyncio.wait_for(told, PATIENCE)


def with_both(headset: Headset) -> m.Sound:
    return m.Sound(Health.OK, None, "", headset.speaker, headset.microphone)


async def test_hold_and_resume(
    sound: VirtualSound, best: Headset, theirs: Headset, tmp_path: Path
) -> None:
    env = sound.env()
    async with talk(tmp_path, (choice(best), env), (choice(theirs), env)) as talked:
        await both_ways(sound, tmp_path, best, theirs)
        talked.agent.send(m.Hold(talked.call))
        async with Voice(sound, tmp_path, TO_CITIZEN, best.voice), Ear(sound, theirs.ear) as ear:
            await ear.misses(TO_CITIZEN, 0.5)
            talked.agent.send(m.Resume(talked.call))
            await ear.hears(TO_CITIZEN)
        await both_ways(sound, tmp_path, best, theirs)
    await sound.remove_headset(best)


async def test_the_second_headset_takes_over_and_the_first_takes_back(
    sound: VirtualSound, best: Headset, second: Headset, theirs: Headset, tmp_path: Path
) -> None:
    env = sound.env()
    async with talk(tmp_path, (choice(best, second), env), (choice(theirs), env)) as talked:
        await both_ways(sound, tmp_path, best, theirs)
        await until_used(talked, with_both(best))
        async with Voice(sound, tmp_path, TO_AGENT, theirs.voice), Ear(sound, second.ear) as ear:
            await ear.misses(TO_AGENT, 0.2)
            pulled = time.monotonic()
            await sound.remove_headset(best)
            gap = await ear.hears(TO_AGENT) - pulled
        _log.info(f"heard in the second headset after {1000 * gap:.0f} ms")
        await both_ways(sound, tmp_path, second, theirs)
        await until_used(talked, with_both(second))
        best = await sound.add_headset("best")
        await both_ways(sound, tmp_path, best, theirs)
        await until_used(talked, with_both(best))
    await sound.remove_headset(best)


async def test_never_another_microphone_than_a_chosen_one(
    sound: VirtualSound, best: Headset, second: Headset, theirs: Headset, tmp_path: Path
) -> None:
    env = sound.env()
    await sound.set_default(second)
    async with (
        talk(tmp_path, (choice(best), env), (choice(theirs), env)) as talked,
        Voice(sound, tmp_path, ELSEWHERE, second.voice),
        Voice(sound, tmp_path, TO_CITIZEN, best.voice),
        Ear(sound, theirs.ear) as ear,
    ):
        await ear.hears(TO_CITIZEN)
        missing = talked.agent.next(m.Sound, lambda s: s.health is Health.DEGRADED)
        listening = asyncio.create_task(ear.heard_ms(ELSEWHERE, 1.5))
        await sound.remove_headset(best)
        leaked = await listening
        _log.info(f"heard from elsewhere: {leaked} ms")
        assert leaked <= LEAK_MS
        told = await asyncio.wait_for(missing, PATIENCE)
        assert told.fault is Fault.DEVICE_MISSING
        assert best.microphone in told.detail


async def test_a_stream_that_is_moved_by_hand_is_fetched_back(
    sound: VirtualSound, best: Headset, second: Headset, theirs: Headset, tmp_path: Path
) -> None:
    env = sound.env()
    async with (
        talk(tmp_path, (choice(best), env), (choice(theirs), env)) as talked,
        Voice(sound, tmp_path, ELSEWHERE, second.voice),
        Voice(sound, tmp_path, TO_CITIZEN, best.voice),
        Ear(sound, theirs.ear) as ear,
    ):
        await ear.hears(TO_CITIZEN)
        stream = await stream_of(sound, talked)
        listening = asyncio.create_task(ear.heard_ms(ELSEWHERE, 1))
        await sound.control("move-source-output", stream, second.microphone)
        leaked = await listening
        _log.info(f"heard from elsewhere: {leaked} ms")
        assert leaked <= LEAK_MS
        await ear.hears(TO_CITIZEN)
    await sound.remove_headset(best)


async def stream_of(sound: VirtualSound, talked: Talk) -> str:
    """The number of the stream from the agent's microphone."""
    listed = await sound.control("list", "source-outputs")
    for stream in listed.split("Source Output #")[1:]:
        if f'application.process.id = "{talked.agent.pid}"' in stream:
            return stream.split("\n", 1)[0]
    raise AssertionError(listed)


async def test_without_the_microphone_the_agent_still_hears(
    sound: VirtualSound, best: Headset, theirs: Headset, tmp_path: Path
) -> None:
    env = sound.env()
    deaf = m.SoundChoice((best.speaker,), ("Gone",))
    async with (
        talk(tmp_path, (deaf, env), (choice(theirs), env)) as talked,
        Voice(sound, tmp_path, TO_AGENT, theirs.voice),
        Ear(sound, best.ear) as ear,
    ):
        told = m.Sound(Health.DEGRADED, Fault.DEVICE_MISSING, "Gone", best.speaker)
        await until_used(talked, told)
        await ear.hears(TO_AGENT)
    await sound.remove_headset(best)


async def test_the_default_is_followed(
    sound: VirtualSound, best: Headset, second: Headset, theirs: Headset, tmp_path: Path
) -> None:
    env = sound.env()
    await sound.set_default(best)
    async with talk(tmp_path, (m.SoundChoice(), env), (choice(theirs), env)) as talked:
        await both_ways(sound, tmp_path, best, theirs)
        await sound.set_default(second)
        await both_ways(sound, tmp_path, second, theirs)
        await until_used(talked, m.Sound(Health.OK))
    await sound.remove_headset(best)


async def test_devices_are_told_as_they_come_and_go(
    sound: VirtualSound, second: Headset, theirs: Headset, tmp_path: Path
) -> None:
    env = sound.env()
    async with talk(tmp_path, (choice(second), env), (choice(theirs), env)) as talked:
        plugged = talked.agent.next(
            m.Devices, lambda d: any(device.id == "new_microphone" for device in d.microphones)
        )
        new = await sound.add_headset("new")
        devices = await asyncio.wait_for(plugged, PATIENCE)
        assert m.Device(new.speaker, "new") in devices.speakers
        assert not [d for d in devices.microphones if d.id.endswith(".monitor")]
        pulled = talked.agent.next(
            m.Devices, lambda d: all(device.id != "new_speaker" for device in d.speakers)
        )
        await sound.remove_headset(new)
        await asyncio.wait_for(pulled, PATIENCE)
