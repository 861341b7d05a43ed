"""Which keys the settings ask for."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent_desktop.domain.command import Command
from agent_desktop.domain.ids import CallId
from agent_desktop.headset.step import CallsNow
from agent_desktop.outside import (
    OutsideKeys,
    WatchNative,
    calls_now,
    headset_bus,
    wanted_chords,
)
from agent_desktop.settings.profile import Profile, profile_in
from agent_desktop.settings.settings import HeadsetSettings, KeySettings, load_settings
from tests.made import call
from tests.unit.desk.conftest import Room, room  # noqa: F401 - fixtures

ONE = CallId("c1")


def nobody(_pressed: object) -> object:
    """No Windows here."""
    raise AssertionError


WATCH: WatchNative = nobody  # type: ignore[assignment]


def test_as_it_comes() -> None:
    chords = wanted_chords(KeySettings())
    assert {str(chord): command for chord, command in chords.items()} == {
        "Ctrl+Shift+F9": Command.ANSWER,
        "Ctrl+Shift+F12": Command.HANG_UP,
        "Ctrl+Shift+F6": Command.MUTE,
        "Ctrl+Shift+F7": Command.HOLD,
    }


def test_media_keys_only_where_they_are_asked_for() -> None:
    chords = wanted_chords(KeySettings(answer="", hang_up="", mute="", hold="", media=True))
    assert {str(chord): command for chord, command in chords.items()} == {
        "Play": Command.HOOK,
        "MediaPause": Command.HOOK,
        "Stop": Command.HANG_UP,
    }


def test_switched_off_none_is_taken(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text('[keys]\neverywhere = false\nhang-up = "Ctrl+Alt+L"\n')
    settings, problems = load_settings(profile_in(tmp_path))
    assert problems == ()
    assert wanted_chords(settings.keys) == {}


def test_what_is_no_key_or_named_twice_asks_for_nothing() -> None:
    chords = wanted_chords(KeySettings(answer="F9", mute="Ctrl+M", hold="ctrl+m"))
    assert set(chords.values()) == {Command.HANG_UP, Command.MUTE}


@pytest.mark.parametrize("platform", ["offscreen", "wayland", "xcb"])
async def test_where_no_keys_can_be_had_nothing_breaks(room: Room, platform: str) -> None:  # noqa: F811
    keys = OutsideKeys(room.desk, KeySettings(answer="Return"), WATCH)
    keys.start(platform)
    assert room.view.notices == ()
    keys.close()


async def test_none_wanted_none_taken(room: Room) -> None:  # noqa: F811
    keys = OutsideKeys(room.desk, KeySettings(everywhere=False), WATCH)
    keys.start("xcb")
    assert room.view.notices == ()
    keys.close()


def test_the_policy_can_switch_a_headset_off(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    policy = tmp_path / "policy.toml"
    policy.write_text("[headset]\nbuttons = false\n")
    monkeypatch.setattr(Profile, "policy_file", policy)
    (tmp_path / "settings.toml").write_text("[headset]\nbuttons = true\n")
    settings, problems = load_settings(profile_in(tmp_path))
    assert problems == ()
    assert headset_bus(settings.headset) is None
    assert headset_bus(HeadsetSettings()) is not None


async def test_how_the_calls_stand_for_a_headset(room: Room) -> None:  # noqa: F811
    assert calls_now(room.view) == CallsNow()
    room.telephone.rings(call())
    assert calls_now(room.view) == CallsNow(ringing=True)
    room.desk.answer(ONE)
    room.desk.mute(ONE, True)
    assert calls_now(room.view) == CallsNow(talking=True, muted=True)
    room.desk.hold(ONE)
    assert calls_now(room.view) == CallsNow(held=True)
    room.desk.hang_up(ONE)
    assert calls_now(room.view) == CallsNow()
