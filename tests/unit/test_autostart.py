"""Starting at log-in: the entry in the system's list, read as the system reads it."""

from __future__ import annotations

import configparser
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest

from agent_desktop.autostart import start_at_login
from agent_desktop.domain.failures import NotSaved
from agent_desktop.settings.profile import Profile, profile_in


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The person's own folder of settings."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return tmp_path / "config"


def entries(config: Path) -> list[Path]:
    return sorted((config / "autostart").glob("*"))


@pytest.mark.parametrize("name", ["plain", 'with "quotes" and $HOME', "50 % of Bømlo\\x"])
def test_the_entry_starts_this_profile_in_the_tray(config: Path, tmp_path: Path, name: str) -> None:
    profile = profile_in(tmp_path / name)
    start_at_login(profile, wanted=True)
    (entry,) = entries(config)
    if shutil.which("desktop-file-validate"):
        subprocess.run(["desktop-file-validate", entry], check=True)
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(entry, encoding="utf-8")
    value = parser["Desktop Entry"]["Exec"].replace("\\\\", "\\").replace("%%", "%")
    words = shlex.split(value.replace("\\$", "$"))
    assert words[-4:] == ["--profile", str(profile.config), "run", "--hidden"]


def test_off_again_leaves_nothing(config: Path, tmp_path: Path) -> None:
    profile = profile_in(tmp_path / "own")
    for wanted in (True, True, False, False):
        start_at_login(profile, wanted=wanted)
    assert entries(config) == []


def test_two_profiles_do_not_disturb_one_another(config: Path, tmp_path: Path) -> None:
    one, other = profile_in(tmp_path / "one"), profile_in(tmp_path / "other")
    for profile in (one, other):
        start_at_login(profile, wanted=True)
    start_at_login(one, wanted=False)
    (left,) = entries(config)
    assert str(other.config) in left.read_text()


def test_a_folder_that_can_not_be_written_is_told(config: Path, tmp_path: Path) -> None:
    config.mkdir()
    (config / "autostart").write_text("no folder")
    profile: Profile = profile_in(tmp_path / "own")
    with pytest.raises(NotSaved):
        start_at_login(profile, wanted=True)
