"""What the administrator of the machine decides for everybody on it."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent_desktop.settings.profile import Profile, profile_in
from agent_desktop.settings.settings import Settings, load_settings


@pytest.fixture
def profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Profile:
    """A person's profile, on a machine whose policy the test can write."""
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path / "machine"))
    (tmp_path / "person").mkdir()
    return profile_in(tmp_path / "person")


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def load(profile: Profile, person: str, policy: str | None = None) -> tuple[Settings, list[str]]:
    write(profile.settings_file, person)
    if policy is not None:
        write(profile.policy_file, policy)
    settings, problems = load_settings(profile)
    return settings, [str(problem) for problem in problems]


def test_policy_stands_above_the_person_key_by_key(profile: Profile) -> None:
    settings, problems = load(
        profile,
        '[telephone]\nhost = "a.example"\nuser = "101"\nsecond-call = "wait"\n',
        '[telephone]\nsecond-call = "busy"\n',
    )
    telephone = settings.telephone
    assert (telephone.host, telephone.user, telephone.second_call) == ("a.example", "101", "busy")
    assert problems == []


def test_only_policy_turns_verification_off(profile: Profile) -> None:
    settings, problems = load(profile, "[telephone]\nverify = false\n")
    assert settings.telephone.verify
    assert len(problems) == 1
    assert "telephone.verify" in problems[0]
    settings, problems = load(profile, "", "[telephone]\nverify = false\n")
    assert not settings.telephone.verify
    assert problems == []


def test_a_person_can_turn_it_on_again_only_in_words(profile: Profile) -> None:
    settings, _ = load(profile, "[telephone]\nverify = true\n", "[telephone]\nverify = false\n")
    assert not settings.telephone.verify


def test_a_policy_that_is_no_toml_is_told_and_changes_nothing(profile: Profile) -> None:
    settings, problems = load(profile, '[telephone]\nhost = "a.example"\n', "[telephone")
    assert settings.telephone.host == "a.example"
    assert len(problems) == 1


def test_a_misspelt_key_in_the_policy_is_told(profile: Profile) -> None:
    _, problems = load(profile, "", "[telephone]\nsecond-cal = 1\n")
    assert len(problems) == 1
    assert "policy.toml:2" in problems[0]
