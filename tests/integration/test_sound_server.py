"""The sound server dies and comes back, or comes late: real engines, a real server each."""

from __future__ import annotations

import asyncio
import logging
import os
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from agent_desktop.demo.servers.ports import free_port
from agent_desktop.demo.servers.sound import Headset, VirtualSound
from agent_desktop.domain.call import CallState
from agent_desktop.domain.status import Fault, Health
from agent_desktop.phone import messages as m
from tests.fixtures.ears import Ear, Voice
from tests.fixtures.talk import TO_AGENT, TO_CITIZEN, choice, talk
from tests.fixtures.telephone import PATIENCE, Telephone, direct

_log = logging.getLogger(__name__)
pytestmark = pytest.mark.sound
_TICKS = os.sysconf("SC_CLK_TCK")


@pytest.fixture
async def frail(tmp_path: Path) -> AsyncIterator[VirtualSound]:
    """A sound server that a test may kill."""
    async with VirtualSound(tmp_path / "frail") as virtual:
        yield virtual


@pytest.fixture
async def theirs(sound: VirtualSound) -> AsyncIterator[Headset]:
    """The citizen's headset, in a server that stays."""
    plugged = await sound.add_headset("theirs")
    yield plugged
    await sound.remove_headset(plugged)


async def both_hear(
    frail: VirtualSound, sound: VirtualSound, folder: Path, ours: Headset, theirs: Headset
) -> float:
    """When both hear each other."""
    async with (
        Voice(sound, folder, TO_AGENT, theirs.voice),
        Voice(frail, folder, TO_CITIZEN, ours.voice),
        Ear(frail, ours.ear) as agent,
        Ear(sound, theirs.ear) as citizen,
    ):
        await agent.hears(TO_AGENT)
        return await citizen.hears(TO_CITIZEN)


def cpu_seconds(pid: int) -> float:
    """Processor time a process has used."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / _TICKS


async def test_the_server_dies_and_comes_back_in_a_call(
    frail: VirtualSound, sound: VirtualSound, theirs: Headset, tmp_path: Path
) -> None:
    ours = await frail.add_headset("ours")
    async with talk(tmp_path, (choice(ours), frail.env()), (choice(theirs), sound.env())) as talked:
        await both_hear(frail, sound, tmp_path, ours, theirs)
        gone = talked.agent.next(m.Sound, lambda s: s.health is Health.DEGRADED)
        await frail.kill()
        assert (await asyncio.wait_for(gone, PATIENCE)).fault is Fault.DEVICE_MISSING
        used, begun = cpu_seconds(talked.agent.pid), time.monotonic()
        async with Ear(sound, theirs.ear) as ear:
            await ear.loudness(2.0)
        share = (cpu_seconds(talked.agent.pid) - used) / (time.monotonic() - begun)
        _log.info(f"processor without a sound server: {100 * share:.0f} %")
        assert share < 0.3
        assert talked.agent.calls[talked.call].state is CallState.ACTIVE
        back = talked.agent.next(m.Sound, lambda s: s.health is Health.OK)
        await frail.start()
        ours = await frail.add_headset("ours")
        begun = time.monotonic()
        await asyncio.wait_for(back, PATIENCE)
        told = time.monotonic() - begun
        heard = await both_hear(frail, sound, tmp_path, ours, theirs) - begun
        _log.info(f"told after {1000 * told:.0f} ms, heard after {1000 * heard:.0f} ms")


async def test_a_server_that_comes_after_the_engine(
    sound: VirtualSound, theirs: Headset, tmp_path: Path
) -> None:
    late = VirtualSound(tmp_path / "late")
    ours = Headset(
        "ours", "ours_speaker", "ours_microphone", "ours_voice", "ours_speaker.monitor", ()
    )
    async with talk(tmp_path, (choice(ours), late.env()), (choice(theirs), sound.env())) as talked:
        assert talked.agent.last(m.Sound).fault is Fault.DEVICE_MISSING
        async with late:
            ours = await late.add_headset("ours")
            await talked.agent.until(m.Sound, lambda s: s.health is Health.OK)
            await both_hear(late, sound, tmp_path, ours, theirs)


async def test_without_any_server_a_call_goes_on(
    sound: VirtualSound, theirs: Headset, tmp_path: Path
) -> None:
    none = {**os.environ, "PULSE_SERVER": "unix:/nonexistent"}
    async with talk(tmp_path, (m.SoundChoice(), none), (choice(theirs), sound.env())) as talked:
        assert talked.agent.last(m.Sound) == m.Sound(Health.DEGRADED, Fault.NO_DEVICE)
        await talked.agent.round_trip()
        assert talked.agent.calls[talked.call].state is CallState.ACTIVE


async def test_a_server_that_hangs_holds_nothing_up(frail: VirtualSound, tmp_path: Path) -> None:
    ours = await frail.add_headset("ours")
    account = direct(free_port())
    async with Telephone(tmp_path / "desk", account, choice(ours), env=frail.env()) as telephone:
        await telephone.until(m.Sound, lambda s: s.health is Health.OK)
        with frail.frozen():
            telephone.configure(sound=m.SoundChoice(server=frail.reach()["PULSE_SERVER"]))
            await telephone.round_trip()
