"""Which keys the settings ask for."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent_desktop.desk.views import NoticeKind
from agent_desktop.domain.command import Command
from agent_desktop.outside import OutsideKeys, WatchNative, wanted_chords
from agent_desktop.settings.profile import profile_in
from agent_desktop.settings.settings import KeySettings, load_settings
from tests.unit.desk.conftest import Room, room  # noqa: F401 - fixtures


def nobody(_pressed: object) -> object:
    """No Windows here."""
    raise AssertionError


WATCH: WatchNative = nobody  # type: ignore[assignment]


def test_as_it_comes() -> None:
    chords, unusable = wanted_chords(KeySettings())
    assert {str(chord): command for chord, command in chords.items()} == {
        "Ctrl+Shift+F9": Command.ANSWER,
        "Ctrl+Shift+F12": Command.HANG_UP,
        "Ctrl+Shift+F6": Command.MUTE,
        "Ctrl+Shift+F7": Command.HOLD,
    }
    assert unusable == ()


def test_media_keys_only_where_they_are_asked_for() -> None:
    chords, _ = wanted_chords(KeySettings(answer="", hang_up="", mute="", hold="", media=True))
    assert {str(chord): command for chord, command in chords.items()} == {
        "Play": Command.HOOK,
        "MediaPause": Command.HOOK,
        "Stop": Command.HANG_UP,
    }


def test_switched_off_none_is_taken(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text('[keys]\neverywhere = false\nhang-up = "Ctrl+Alt+L"\n')
    settings, problems = load_settings(profile_in(tmp_path))
    assert problems == ()
    assert wanted_chords(settings.keys) == ({}, ())


def test_what_is_no_key_or_named_twice_is_told() -> None:
    chords, unusable = wanted_chords(KeySettings(answer="F9", mute="Ctrl+M", hold="ctrl+m"))
    assert len(chords) == 2
    assert unusable == ("F9", "ctrl+m")


@pytest.mark.parametrize("platform", ["offscreen", "wayland", "xcb"])
async def test_where_no_keys_can_be_had_nothing_breaks(room: Room, platform: str) -> None:  # noqa: F811
    keys = OutsideKeys(room.desk, KeySettings(answer="Return"), WATCH)
    keys.start(platform)
    assert [(n.kind, n.detail) for n in room.view.notices] == [(NoticeKind.KEYS_UNUSABLE, "Return")]
    keys.close()


async def test_none_wanted_none_taken(room: Room) -> None:  # noqa: F811
    keys = OutsideKeys(room.desk, KeySettings(everywhere=False), WATCH)
    keys.start("xcb")
    assert room.view.notices == ()
    keys.close()
