"""What was chosen in the window is there at the next start, or is told to be gone."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent_desktop.domain.failures import NotSaved
from agent_desktop.domain.sound import SoundPreferences
from agent_desktop.settings.choices import KeptChoices

CHOSEN = SoundPreferences(
    speakers=("usb-1", "usb-2"), ringers=("hdmi",), ring_tone="low", noise_suppression=True
)


def test_a_choice_is_read_as_it_was_kept(tmp_path: Path) -> None:
    choices = KeptChoices(tmp_path / "data" / "choices.json")
    assert choices.load_sound() == (None, ())
    choices.keep_sound(SoundPreferences())
    choices.keep_sound(CHOSEN)
    assert choices.load_sound() == (CHOSEN, ())
    assert [path.name for path in (tmp_path / "data").iterdir()] == ["choices.json"]


@pytest.mark.parametrize(
    "content", [b"", b"{", b"\xff\xfe", b'{"sound": {"ring_volume": "loud"}}', b"[]"]
)
def test_a_file_that_can_not_be_read_is_named_and_nothing_is_chosen(
    tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "choices.json"
    path.write_bytes(content)
    chosen, problems = KeptChoices(path).load_sound()
    assert chosen is None
    assert [problem.file for problem in problems] == ["choices.json"]


def test_what_a_newer_program_wrote_is_no_fault(tmp_path: Path) -> None:
    path = tmp_path / "choices.json"
    path.write_text('{"sound": {"ring_volume": 0.5, "colour": "red"}, "window": {}}')
    assert KeptChoices(path).load_sound() == (SoundPreferences(ring_volume=0.5), ())


def test_a_folder_in_its_place(tmp_path: Path) -> None:
    path = tmp_path / "choices.json"
    path.mkdir()
    assert KeptChoices(path).load_sound()[1]
    with pytest.raises(NotSaved):
        KeptChoices(path).keep_sound(CHOSEN)
