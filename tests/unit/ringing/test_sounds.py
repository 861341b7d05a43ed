"""The tones themselves."""

from __future__ import annotations

import array
import runpy
import wave
from pathlib import Path

import pytest

from agent_desktop.resources import resource

MADE = runpy.run_path(str(Path(__file__).parents[3] / "packaging" / "sounds.py"))


@pytest.mark.parametrize("name", MADE["SOUNDS"])
def test_the_files_are_what_the_script_makes(name: str) -> None:
    path = resource(f"sounds/{name}.wav")
    assert path.read_bytes() == MADE["render"](*MADE["SOUNDS"][name])


@pytest.mark.parametrize("name", MADE["SOUNDS"])
def test_a_tone_begins_and_ends_in_silence(name: str) -> None:
    with wave.open(str(resource(f"sounds/{name}.wav"))) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, 22_050)
        samples = array.array("h", file.readframes(file.getnframes()))
    assert max(map(abs, samples)) > 8_000
    assert abs(samples[0]) < 300
    assert max(map(abs, samples[-50:])) < 300
