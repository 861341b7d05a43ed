"""Keys as they are written in the settings."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_desktop.domain.chord import PLAY, Chord, Modifier, Refusal, chord_refusal, read_chord
from agent_desktop.hotkeys.windows import key_code


@pytest.mark.parametrize(
    ("written", "again"),
    [
        ("Ctrl+Shift+F9", "Ctrl+Shift+F9"),
        ("shift + ctrl + f12", "Ctrl+Shift+F12"),
        ("Ctrl+Alt+A", "Ctrl+Alt+A"),
        ("Meta+Pause", "Meta+Pause"),
        ("Win+home", "Meta+Home"),
        ("Alt+pagedown", "Alt+PageDown"),
        ("Ctrl+8", "Ctrl+8"),
        ("Ctrl+E", "Ctrl+E"),
    ],
)
def test_a_chord_is_read_in_every_order(written: str, again: str) -> None:
    assert str(read_chord(written)) == again


@pytest.mark.parametrize(
    "written",
    [
        "",
        "A",
        "F9",
        "Shift+A",
        "Shift+F9",
        "Return",
        "Ctrl+",
        "Ctrl++",
        "Ctrl+Å",
        "Ctrl+F25",
        "Ctrl+F0",
        "Ctrl+Return",
        "Ctrl+Play",
        "AltGr+E",
        "Hyper+A",
        "Ctrl+Alt+E",
        "Ctrl+Alt+2",
        "Ctrl+Alt+Shift+7",
        "Alt+Ctrl+M",
        "Ctrl+C",
        "ctrl+v",
        "Ctrl+Insert",
        "Shift+Ctrl+Z",
    ],
)
def test_what_somebody_could_type_is_refused(written: str) -> None:
    assert read_chord(written) is None
    assert chord_refusal(written) is not None


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ("F9", Refusal.UNHELD),
        ("Ctrl+Alt+E", Refusal.ALTGR),
        ("Shift+Ctrl+Z", Refusal.EDITS),
        ("ctrl+left", Refusal.EDITS),
        ("Ctrl+Tab", Refusal.NO_KEY),
        ("Hyper+A", Refusal.NO_KEY),
        ("Ctrl+Shift+F9", None),
    ],
)
def test_why_a_chord_is_refused(written: str, why: Refusal | None) -> None:
    assert chord_refusal(written) is why


@given(st.text())
def test_nothing_raises(written: str) -> None:
    chord = read_chord(written)
    if chord is not None:
        assert read_chord(str(chord)) == chord
        assert key_code(chord.key)


def test_windows_names_the_keys_by_number() -> None:
    assert [key_code(key) for key in ("A", "5", "F1", "F12", "Play", "MediaPause")] == [
        *(0x41, 0x35, 0x70, 0x7B, 0xB3, 0),
    ]
    assert str(PLAY) == "Play"
    assert Chord(Modifier.NONE, "Play") == PLAY
