"""Keys on a real X server while another program has the focus."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from agent_desktop.demo.servers.screen import VirtualScreen
from agent_desktop.desk.notices import NoticeKind
from agent_desktop.domain.call import CallState
from agent_desktop.outside import OutsideKeys
from agent_desktop.settings.settings import KeySettings
from tests.fixtures.windows import Pad, xdotool
from tests.made import call
from tests.unit.desk.conftest import Room, room  # noqa: F401 - fixtures

MEDIA = KeySettings(media=True)


class Keys:
    """The keys of a desk on the screen, and what they have come to."""

    def __init__(self, room: Room, settings: KeySettings = MEDIA) -> None:  # noqa: F811
        self.room = room
        self.outside = OutsideKeys(room.desk, settings, lambda _: lambda: None)
        self._changed = asyncio.Event()
        room.desk.subscribe(lambda _: self._changed.set())
        self.outside.start("xcb")

    async def until(self, *states: CallState) -> None:
        """Return as soon as the calls that don't ring are so."""
        await self.until_so(lambda: tuple(c.state for c in self.room.view.calls) == states)

    async def until_so(self, so: Callable[[], bool]) -> None:
        """Return as soon as it is so on the desk."""
        async with asyncio.timeout(20):
            while not so():
                self._changed.clear()
                await self._changed.wait()


@pytest.fixture
async def keys(
    room: Room,  # noqa: F811
    screen: VirtualScreen,
    monkeypatch: pytest.MonkeyPatch,
) -> AsyncIterator[Keys]:
    monkeypatch.setenv("DISPLAY", screen.env()["DISPLAY"])
    made = Keys(room)
    yield made
    made.outside.close()


async def test_typing_never_answers_and_the_key_does(keys: Keys, screen: VirtualScreen) -> None:
    async with Pad(screen) as pad:
        keys.room.telephone.rings(call())
        await xdotool(screen, "type", "Hei alle")
        await xdotool(screen, "key", "Return", "space", "F9", "shift+F9", "ctrl+F9", "F12")
        await xdotool(screen, "type", "og ein")
        await pad.until_text("Hei alle\n og ein")
        assert len(keys.room.view.ringing) == 1
        await xdotool(screen, "key", "ctrl+shift+F9")
        await keys.until(CallState.ACTIVE)
        await xdotool(screen, "type", "!")
        await pad.until_text("Hei alle\n og ein!")


async def test_mute_hold_and_hang_up(keys: Keys, screen: VirtualScreen) -> None:
    async with Pad(screen):
        keys.room.telephone.rings(call())
        await xdotool(screen, "key", "ctrl+shift+F9", "ctrl+shift+F6", "ctrl+shift+F7")
        await keys.until(CallState.HELD)
        assert keys.room.view.calls[0].muted
        await xdotool(screen, "key", "ctrl+shift+F7", "ctrl+shift+F12")
        await keys.until(CallState.ENDED)


@pytest.mark.parametrize("lock", ["Num_Lock", "Caps_Lock"])
async def test_locks_make_no_difference(keys: Keys, screen: VirtualScreen, lock: str) -> None:
    await xdotool(screen, "key", lock)
    try:
        keys.room.telephone.rings(call())
        await xdotool(screen, "key", "ctrl+shift+F9")
        await keys.until(CallState.ACTIVE)
    finally:
        await xdotool(screen, "key", lock)


async def test_a_key_held_down_answers_one_call(keys: Keys, screen: VirtualScreen) -> None:
    keys.room.telephone.rings(call())
    keys.room.telephone.rings(call("c2"))
    await xdotool(
        screen,
        "keydown",
        "ctrl",
        "keydown",
        "shift",
        "keydown",
        "F9",
        "sleep",
        "1.2",
        "keyup",
        "F9",
    )
    await xdotool(screen, "keyup", "shift", "keyup", "ctrl")
    await keys.until(CallState.ACTIVE)
    await xdotool(screen, "key", "ctrl+shift+F6")
    await keys.until_so(lambda: keys.room.view.calls[0].muted)  # what came before has been read
    assert len(keys.room.view.ringing) == 1
    await xdotool(screen, "key", "ctrl+shift+F9")
    await keys.until(CallState.HELD, CallState.ACTIVE)


async def test_media_keys(keys: Keys, screen: VirtualScreen) -> None:
    keys.room.telephone.rings(call())
    await xdotool(screen, "key", "XF86AudioPlay")
    await keys.until(CallState.ACTIVE)
    await xdotool(screen, "key", "XF86AudioStop")
    await keys.until(CallState.ENDED)


async def test_a_key_that_is_taken_is_told_and_the_others_work(
    keys: Keys, screen: VirtualScreen
) -> None:
    second = Keys(keys.room, KeySettings(mute="Ctrl+Alt+U"))
    (notice,) = keys.room.view.notices
    assert notice.kind is NoticeKind.KEYS_TAKEN
    assert notice.detail == "Ctrl+Shift+F9, Ctrl+Shift+F12, Ctrl+Shift+F7"
    assert second.outside.working == {"mute": "Ctrl+Alt+U"}
    assert keys.outside.working["answer"] == "Ctrl+Shift+F9"
    keys.room.telephone.rings(call())
    await xdotool(screen, "key", "ctrl+shift+F9", "ctrl+alt+u")
    await keys.until(CallState.ACTIVE)
    await keys.until_so(lambda: keys.room.view.calls[0].muted)
    second.outside.close()


async def test_given_back_they_can_be_taken_again(keys: Keys) -> None:
    keys.outside.close()
    again = Keys(keys.room)
    assert keys.room.view.notices == ()
    again.outside.close()


async def test_a_screen_that_goes_away_breaks_nothing(
    room: Room,  # noqa: F811
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    async with VirtualScreen(tmp_path / "screen") as screen:
        monkeypatch.setenv("DISPLAY", screen.env()["DISPLAY"])
        keys = Keys(room)
    await asyncio.sleep(0)  # the loop has seen that the connection is closed
    await asyncio.sleep(0)
    keys.outside.close()
    assert "keys outside the window are gone" in caplog.text
