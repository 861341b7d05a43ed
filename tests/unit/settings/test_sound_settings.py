"""The table [sound]."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent_desktop.domain.sound import SoundPreferences
from agent_desktop.settings.profile import profile_in
from agent_desktop.settings.settings import Settings, load_settings, sound_preferences


def load(folder: Path, text: str) -> tuple[Settings, list[str]]:
    """The settings, and the keys that are wrong."""
    (folder / "settings.toml").write_text(f"[sound]\n{text}")
    settings, problems = load_settings(profile_in(folder))
    return settings, [problem.key for problem in problems]


def test_a_device_may_be_one_name_or_several(tmp_path: Path) -> None:
    settings, problems = load(
        tmp_path, 'speaker = "one"\nmicrophone = ["best", "second"]\nring-devices = "desk"\n'
    )
    assert problems == []
    wanted = sound_preferences(settings.sound)
    assert wanted.speakers == ("one",)
    assert wanted.microphones == ("best", "second")
    assert wanted.ringers == ("desk",)


def test_nothing_said_and_nothing_named_are_the_same(tmp_path: Path) -> None:
    settings, _ = load(tmp_path, 'speaker = ""\nmicrophone = [""]\n')
    assert sound_preferences(settings.sound) == SoundPreferences()


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ("ring-volume = 1.5", "sound.ring-volume"),
        ('ring-tone = "loud"', "sound.ring-tone"),
        ("microphone-gain = -1", "sound.microphone-gain"),
        ("speaker-gain = 40", "sound.speaker-gain"),
        ("speaker = 4", "sound.speaker"),
        ('echo-cancel = "yes"', "sound.echo-cancel"),
    ],
)
def test_a_bad_value_is_named_and_the_rest_is_used(tmp_path: Path, line: str, key: str) -> None:
    settings, problems = load(tmp_path, f"{line}\nring-on-headset = false\n")
    assert problems == [key]
    assert settings.sound.ring_on_headset is False
