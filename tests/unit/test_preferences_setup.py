"""Keys that a file asks for and that can't be."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent_desktop.config_words import describe
from agent_desktop.preferences_setup import load_preferences, unusable_keys
from agent_desktop.settings.profile import Profile, profile_in
from agent_desktop.settings.settings import load_settings


@pytest.mark.parametrize(
    ("keys", "wrong"),
    [
        ({}, set()),
        ({"mute": "Ctrl+M", "hold": ""}, set()),
        ({"mute": "F7", "hold": "F6"}, set()),
        ({"sing": "Ctrl+M"}, {"sing"}),
        ({"mute": "M"}, {"mute"}),
        ({"mute": "Ctrl+Alt+E"}, {"mute"}),
        ({"mute": "F7"}, {"mute"}),
        ({"mute": "Ctrl+C", "undo": "Ctrl+Z"}, {"mute"}),
        ({"mute": "Ctrl+M", "hold": "ctrl+m"}, {"hold"}),
    ],
)
def test_what_can_not_be(keys: dict[str, str], wrong: set[str]) -> None:
    assert set(unusable_keys(keys)) == wrong


def test_it_is_told_and_the_usual_key_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    profile = profile_in(tmp_path)
    monkeypatch.setattr(Profile, "policy_file", property(lambda _: tmp_path / "policy.toml"))
    profile.settings_file.write_text(
        '[window]\nkeys = { mute = "Ctrl+M", sing = "Ctrl+L", dial = "D" }\n'
    )
    settings, problems = load_settings(profile)
    assert problems == ()
    preferences, found = load_preferences(profile, settings)
    assert preferences.now.keys == {"mute": "Ctrl+M"}
    assert {problem.key for problem in found} == {"window.keys.sing", "window.keys.dial"}
    told = " ".join(map(describe, found))
    assert "Check its spelling" in told
    assert "D can't be used: you write with it" in told


def test_the_policy_locks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    profile = profile_in(tmp_path)
    policy = tmp_path / "policy.toml"
    policy.write_text(
        'theme = "dark"\n[window]\nto-tray = false\n[keys]\nanswer = "Ctrl+Shift+F8"\n'
    )
    monkeypatch.setattr(Profile, "policy_file", property(lambda _: policy))
    profile.choices_file.parent.mkdir(parents=True)
    profile.choices_file.write_text(
        '{"window": {"theme": "light", "to_tray": true, "language": "nb"}}'
    )
    preferences, _ = load_preferences(profile, load_settings(profile)[0])
    assert preferences.locked == {"theme", "to_tray", "everywhere"}
    assert (preferences.now.theme, preferences.now.to_tray) == ("dark", False)
    assert preferences.now.language == "nb"
    assert preferences.now.everywhere["answer"] == "Ctrl+Shift+F8"


def test_the_file_at_fault_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    profile = profile_in(tmp_path)
    policy = tmp_path / "policy.toml"
    monkeypatch.setattr(Profile, "policy_file", property(lambda _: policy))
    profile.settings_file.write_text("")
    profile.choices_file.parent.mkdir(parents=True)
    profile.choices_file.write_text('{"window": {"keys": {"reject": "Ctrl+C"}}}')
    (chosen,) = load_preferences(profile, load_settings(profile)[0])[1]
    assert chosen.file == "choices.json"
    policy.write_text('[window]\nkeys = { answer = "a" }\n')
    (decided,) = load_preferences(profile, load_settings(profile)[0])[1]
    assert decided.file == "policy.toml"
