"""The bell on real devices: where it is heard, and where not."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from agent_desktop.demo.servers.sound import Headset, VirtualSound
from agent_desktop.domain.sound import SoundPreferences
from agent_desktop.resources import resource
from agent_desktop.ringing.places import Tone
from agent_desktop.ringing.ringer import Ringer, Ringing
from tests.fixtures.ears import Ear

pytestmark = pytest.mark.sound
SILENCE, AUDIBLE, SOFT = 20.0, 200.0, 2_500.0


@pytest.fixture
async def room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[tuple[VirtualSound, Headset, Headset]]:
    """A sound server of this process's own with a loudspeaker on the desk and a headset."""
    async with VirtualSound(tmp_path / "sound") as sound:
        for name, value in sound.env().items():
            monkeypatch.setenv(name, value)
        desk, headset = await sound.add_headset("desk"), await sound.add_headset("headset")
        await sound.set_default(headset)
        yield sound, desk, headset


class Bell:
    """A ringer and what it tells."""

    def __init__(self) -> None:
        self.told: asyncio.Queue[Ringing] = asyncio.Queue()
        loop = asyncio.get_running_loop()
        self.ringer = Ringer(
            resource, lambda state: loop.call_soon_threadsafe(self.told.put_nowait, state)
        )

    async def next(self) -> Ringing:
        return await asyncio.wait_for(self.told.get(), 30)


@pytest.fixture
async def bell(room: object) -> AsyncIterator[Bell]:
    ringing = Bell()
    yield ringing
    ringing.ringer.close()


def on(*devices: Headset, **changes: object) -> SoundPreferences:
    values: dict[str, object] = {
        "ringers": tuple(device.speaker for device in devices),
        "ring_on_headset": False,
        **changes,
    }
    return SoundPreferences(**values)  # type: ignore[arg-type]


async def test_it_rings_on_the_desk_and_not_in_the_headset(
    room: tuple[VirtualSound, Headset, Headset], bell: Bell
) -> None:
    sound, desk, headset = room
    bell.ringer.choose(on(desk, speakers=(headset.speaker,)))
    bell.ringer.ring(Tone.RING)
    assert await bell.next() == Ringing(Tone.RING, (desk.speaker,))
    async with Ear(sound, desk.ear) as there, Ear(sound, headset.ear) as here:
        heard = await asyncio.gather(there.loudness(3.5), here.loudness(3.5))
        assert heard[0] > AUDIBLE
        assert heard[1] < SILENCE
        bell.ringer.stop()
        assert await bell.next() == Ringing()
        await there.falls_silent(SILENCE)


async def test_also_in_the_headset_when_that_is_chosen(
    room: tuple[VirtualSound, Headset, Headset], bell: Bell
) -> None:
    sound, desk, headset = room
    bell.ringer.choose(on(desk, speakers=(headset.speaker,), ring_on_headset=True))
    bell.ringer.ring(Tone.RING)
    await bell.next()
    async with Ear(sound, desk.ear) as there, Ear(sound, headset.ear) as here:
        heard = await asyncio.gather(there.loudness(3), here.loudness(3))
    assert min(heard) > AUDIBLE


@pytest.mark.parametrize("tone", ["soft", "clear", "low"])
async def test_the_volume_is_a_factor(
    room: tuple[VirtualSound, Headset, Headset], bell: Bell, tone: str
) -> None:
    sound, desk, _ = room
    loud = []
    async with Ear(sound, desk.ear) as ear:
        for volume in (1.0, 0.25):
            bell.ringer.choose(on(desk, ring_volume=volume, ring_tone=tone))
            bell.ringer.ring(Tone.RING)
            await bell.next()
            loud.append(await ear.loudest(3))
            bell.ringer.stop()
            await bell.next()
            await ear.falls_silent(SILENCE)
    assert loud[1] == pytest.approx(loud[0] / 4, rel=0.4)


async def test_the_waiting_tone_is_heard_once_and_softly(
    room: tuple[VirtualSound, Headset, Headset], bell: Bell
) -> None:
    sound, desk, headset = room
    bell.ringer.choose(on(desk, speakers=(headset.speaker,), ring_volume=1.0))
    async with Ear(sound, headset.ear) as ear:
        listening = asyncio.create_task(ear.burst(SILENCE))
        bell.ringer.ring(Tone.WAITING)
        assert await bell.next() == Ringing(Tone.WAITING, (headset.speaker,))
        assert await listening < SOFT
        assert await ear.loudest(1) < SILENCE


async def test_a_ringer_that_goes_gives_way_to_the_next(
    room: tuple[VirtualSound, Headset, Headset], bell: Bell
) -> None:
    sound, desk, headset = room
    bell.ringer.choose(on(desk, headset))
    bell.ringer.ring(Tone.RING)
    await bell.next()
    await sound.remove_headset(desk)
    assert await bell.next() == Ringing(Tone.RING, (headset.speaker,), (desk.speaker,))
    async with Ear(sound, headset.ear) as ear:
        assert await ear.loudness(3) > AUDIBLE


async def test_a_dead_server_costs_nothing_and_is_found_again(
    room: tuple[VirtualSound, Headset, Headset], bell: Bell
) -> None:
    sound, desk, _ = room
    bell.ringer.choose(on(desk))
    bell.ringer.ring(Tone.RING)
    await bell.next()
    await sound.kill()
    assert (await bell.next()).gone == (desk.speaker,)
    await sound.start()
    desk = await sound.add_headset("desk")
    while (await bell.next()).devices != (desk.speaker,):
        pass
    async with Ear(sound, desk.ear) as ear:
        assert await ear.loudness(3) > AUDIBLE


@pytest.fixture
def open_files() -> Iterator[None]:
    """Nothing may be left open."""
    before = len(list(Path("/proc/self/fd").iterdir()))
    yield
    assert len(list(Path("/proc/self/fd").iterdir())) <= before + 2


@pytest.mark.usefixtures("open_files")
async def test_nothing_is_left_open(
    room: tuple[VirtualSound, Headset, Headset], bell: Bell
) -> None:
    _, desk, _ = room
    bell.ringer.choose(on(desk))
    for _ in range(10):
        bell.ringer.ring(Tone.RING)
        await bell.next()
        bell.ringer.stop()
        await bell.next()
