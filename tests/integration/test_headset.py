"""A headset's buttons and lamps through device files, on a real desk. The device is an imitation:
the kernel's own way to make one, /dev/uhid, needs a machine that allows it."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import pytest

from agent_desktop.desk.notices import NoticeKind
from agent_desktop.domain.call import CallState
from agent_desktop.headset import hidraw
from agent_desktop.headset.hidraw import HidrawBus, HidrawPort
from agent_desktop.outside import OutsideHeadset
from tests.fixtures.headset import REPORT_BYTES, FakeHeadset
from tests.made import call
from tests.unit.desk.conftest import Room, room  # noqa: F401 - fixtures
from tests.unit.headset.descriptors import MX_BRIO, POWERCONF

REST, RING, TALKING, MUTED = "020000", "020400", "020100", "020300"


class Worn:
    """A desk and the headsets of a bus."""

    def __init__(self, room: Room, bus: HidrawBus) -> None:  # noqa: F811
        self.room = room
        self.outside = OutsideHeadset(room.desk, bus)
        self._changed = asyncio.Event()
        room.desk.subscribe(self.outside.follow)
        room.desk.subscribe(lambda _: self._changed.set())
        self.outside.start()

    async def until(self, so: Callable[[Room], object]) -> None:
        """Return as soon as it is so on the desk. Raises TimeoutError."""
        async with asyncio.timeout(20):
            while not so(self.room):
                self._changed.clear()
                await self._changed.wait()

    async def until_states(self, *states: CallState) -> None:
        """Return as soon as the calls that don't ring are so."""
        await self.until(lambda now: tuple(c.state for c in now.view.calls) == states)


def refuse(_device: object) -> HidrawPort:
    """Nobody may."""
    raise PermissionError


@pytest.fixture(autouse=True)
def _no_hangup() -> Iterator[None]:
    """Whoever leads a session without a terminal gets the pseudo-terminal for one when it is
    opened, and is hung up on when it is pulled out."""
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    yield
    signal.signal(signal.SIGHUP, before)


@pytest.fixture(autouse=True)
def _reports(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hidraw, "_LONGEST_REPORT", REPORT_BYTES)


@pytest.fixture
async def headset(tmp_path: Path) -> AsyncIterator[FakeHeadset]:
    fake = FakeHeadset(tmp_path, POWERCONF)
    yield fake
    fake.unplug()


@pytest.fixture
async def worn(room: Room, headset: FakeHeadset) -> AsyncIterator[Worn]:  # noqa: F811
    made = Worn(room, headset.bus)
    await headset.lamps(REST)
    yield made
    made.outside.close()


async def test_a_whole_call_by_its_buttons(worn: Worn, headset: FakeHeadset) -> None:
    worn.room.telephone.rings(call())
    await headset.lamps(RING)
    headset.press("020100")
    await worn.until_states(CallState.ACTIVE)
    await headset.lamps(TALKING)
    headset.press("020500", "020100")
    await worn.until(lambda now: now.view.calls[0].muted)
    await headset.lamps(MUTED)
    headset.press("020500", "020100")
    await headset.lamps(TALKING)
    headset.press("020000")
    await worn.until_states(CallState.ENDED)
    await headset.lamps(REST)


async def test_the_window_and_the_headset_stay_in_step(worn: Worn, headset: FakeHeadset) -> None:
    worn.room.telephone.rings(call())
    worn.room.desk.answer(worn.room.view.ringing[0].call)
    await headset.lamps(TALKING)
    headset.press("020100")  # it says that it has heard
    worn.room.desk.mute(worn.room.view.calls[0].call, True)
    await headset.lamps(MUTED)
    worn.room.desk.hang_up(worn.room.view.calls[0].call)
    await headset.lamps(REST)
    headset.press("020000")
    worn.room.telephone.rings(call("c2"))
    await headset.lamps(RING)
    assert len(worn.room.view.ringing) == 1


async def test_a_second_call_is_answered_before_the_first_is_ended(
    worn: Worn, headset: FakeHeadset
) -> None:
    worn.room.telephone.rings(call())
    headset.press("020100")
    await worn.until_states(CallState.ACTIVE)
    await headset.lamps(TALKING)
    worn.room.telephone.rings(call("c2"))
    await headset.lamps("020500")
    headset.press("020000")
    await worn.until_states(CallState.HELD, CallState.ACTIVE)
    await headset.lamps("020900")
    headset.press("020100", "020000")
    await worn.until_states(CallState.HELD, CallState.ENDED)


async def test_plugged_in_during_a_call_and_pulled_out(room: Room, tmp_path: Path) -> None:  # noqa: F811
    worn = Worn(room, HidrawBus(tmp_path / "sys", tmp_path / "dev"))
    room.telephone.rings(call())
    room.desk.answer(room.view.ringing[0].call)
    for number in (1, 2):
        fake = FakeHeadset(tmp_path, POWERCONF, number=number)
        await fake.lamps(TALKING)
        fake.unplug()
    camera = FakeHeadset(tmp_path, MX_BRIO, number=4)
    async with asyncio.timeout(20):
        assert (await camera.told.get())[:2] == b"\x08\x00"
    camera.press("080100")
    await worn.until(lambda now: now.view.calls[0].muted)
    worn.outside.close()
    camera.unplug()


async def test_without_permission_the_rule_is_told_and_it_is_tried_again(
    room: Room,  # noqa: F811
    headset: FakeHeadset,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(hidraw.HidrawDevice, "open", refuse)
        worn = Worn(room, headset.bus)
        await worn.until(lambda now: now.told == {NoticeKind.HEADSET_REFUSED})
        assert room.view.notices[0].detail == "Acme Headset"
    await headset.lamps(REST)
    await worn.until(lambda now: now.told == set())
    worn.outside.close()


async def test_what_is_no_headset_is_left_alone(room: Room, tmp_path: Path) -> None:  # noqa: F811
    junk = FakeHeadset(tmp_path, b"\x05", number=1)
    mouse = FakeHeadset(tmp_path, bytes.fromhex("05010902a101c0"), number=2)
    real = FakeHeadset(tmp_path, POWERCONF, number=5)
    worn = Worn(room, real.bus)
    await real.lamps(REST)
    assert junk.told.empty()
    assert mouse.told.empty()
    worn.outside.close()
    await real.lamps(REST)
    for fake in (junk, mouse, real):
        fake.unplug()


async def test_switched_off_nothing_is_opened(room: Room, headset: FakeHeadset) -> None:  # noqa: F811
    outside = OutsideHeadset(room.desk, None)
    outside.start()
    outside.follow(room.view)
    outside.close()
    assert headset.told.empty()


async def test_a_machine_without_devices(tmp_path: Path) -> None:
    assert HidrawBus(tmp_path / "none", tmp_path).look() == {}


async def test_a_camera_nobody_may_open_is_no_news(
    room: Room,  # noqa: F811
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    camera = FakeHeadset(tmp_path, MX_BRIO, number=1)
    headset = FakeHeadset(tmp_path, POWERCONF, number=2)

    monkeypatch.setattr(hidraw.HidrawDevice, "open", refuse)
    worn = Worn(room, headset.bus)
    (camera.folder / "device" / "uevent").write_text("HID_NAME=Camera\n")
    await worn.until(lambda now: now.view.notices)
    assert [notice.detail for notice in room.view.notices] == ["Acme Headset"]
    worn.outside.close()
    for fake in (camera, headset):
        fake.unplug()
