"""The file that leads ALSA to the right devices."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent_desktop.phone.engine.sound import alsa


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file in use."""
    monkeypatch.setenv("ALSA_CONFIG_PATH", "")  # so that it is put back
    monkeypatch.delenv("ALSA_CONFIG_PATH")
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.chdir(tmp_path)  # it goes into the folder, and the tests after this must not
    alsa.quiet_alsa(tmp_path)
    return tmp_path / "alsa.conf"


def test_each_direction_has_its_device(config: Path) -> None:
    alsa.write_alias("unix:/run/pulse", "headset", "other.headset")
    text = config.read_text()
    assert 'playback.pcm { type pulse server "unix:/run/pulse" device "headset" }' in text
    assert 'capture.pcm { type pulse server "unix:/run/pulse" device "other.headset" }' in text


def test_no_microphone_is_the_null_device(config: Path) -> None:
    alsa.write_alias("", "headset", None)
    assert "capture.pcm { type null }" in config.read_text()


def test_a_name_stays_a_name(config: Path) -> None:
    alsa.write_alias("", 'bluez_input.AA:BB"}\nx\\', "")
    assert 'device "bluez_input.AA:BB\\"}x\\\\" }' in config.read_text()


def test_every_change_is_seen_in_whole_seconds(config: Path) -> None:
    ages = []
    for name in ("one", "two", "three"):
        alsa.write_alias("", name, name)
        ages.append(int(config.stat().st_mtime))
    assert ages == sorted(set(ages))


def test_the_systems_configuration_is_included(config: Path) -> None:
    alsa.write_stock()
    assert config.read_text() == "<confdir:alsa.conf>\n"


def test_somebody_elses_file_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    theirs = tmp_path / "mine.conf"
    theirs.write_text("mine")
    monkeypatch.setenv("ALSA_CONFIG_PATH", str(theirs))
    alsa.quiet_alsa(tmp_path)
    alsa.write_alias("", "headset", "headset")
    assert theirs.read_text() == "mine"
