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
        ({"mute": "Ctrl+1"}, {"mute"}),
        ({"mute": "Ctrl+="}, {"mute"}),
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
    assert {(p.key, p.line) for p in found} == {("window.keys.sing", 2), ("window.keys.dial", 2)}
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


def test_a_key_for_everywhere_is_told_with_its_file_and_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    profile = profile_in(tmp_path)
    policy = tmp_path / "policy.toml"
    monkeypatch.setattr(Profile, "policy_file", property(lambda _: policy))
    profile.settings_file.write_text(
        '[keys]\nanswer = "F9"\nhang-up = "ctrl+shift+f6"\n\n'
        'hold = "Ctrl+C"\nmute = "Ctrl+Shift+F9"\n'
    )
    preferences, found = load_preferences(profile, load_settings(profile)[0])
    assert list(map(describe, found)) == [
        "settings.toml:2: keys.answer: F9 can't be used: it needs Ctrl, Alt or Win",
        "settings.toml:5: keys.hold: Ctrl+C can't be used: it edits text",
    ]
    assert preferences.now.everywhere == {
        "answer": "",
        "hang-up": "ctrl+shift+f6",
        "mute": "Ctrl+Shift+F9",
        "hold": "Ctrl+Shift+F7",
    }
    policy.write_text('[window]\n[keys]\n\nhold = "Hyper+A"\n')
    told = [describe(one) for one in load_preferences(profile, load_settings(profile)[0])[1]]
    assert told[1:] == ["policy.toml:4: keys.hold: Hyper+A can't be used: it can't work everywhere"]
    policy.unlink()
    profile.choices_file.parent.mkdir(parents=True)
    profile.choices_file.write_text(
        '{"window": {"everywhere": {"answer": "Ctrl+M", "hold": "M+Ctrl", "mute": "ctrl+m"}}}'
    )
    told = [describe(one) for one in load_preferences(profile, load_settings(profile)[0])[1]]
    assert told == [
        "choices.json: keys.hold: M+Ctrl can't be used: it can't work everywhere",
        "choices.json: keys.mute: ctrl+m is taken: “answer” has it",
    ]
    profile.choices_file.unlink()
    profile.settings_file.write_text('[keys]\neverywhere = false\nanswer = "F9"\n')
    assert load_preferences(profile, load_settings(profile)[0])[1] == ()
