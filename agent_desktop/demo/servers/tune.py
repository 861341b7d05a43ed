"""Sound files of our own: the tune on hold, and plain tones for tests."""

from __future__ import annotations

import array
import math
import wave
from collections.abc import Iterable
from pathlib import Path

_LOUDNESS = 0.12
_HOLD_NOTES = (392, 494, 587, 494, 440, 523, 659, 523)


def write_tone(path: Path, *, hertz: float, seconds: float, rate: int = 48_000) -> None:
    """One even tone, mono, 16 bit."""
    _write(path, _tone(hertz, seconds, rate, loudness=0.5), rate)


def write_hold_tune(path: Path, rate: int = 8_000) -> None:
    """A few soft notes that can be repeated without end."""
    samples = (sample for note in _HOLD_NOTES for sample in _note(note, rate))
    _write(path, samples, rate)


def _tone(hertz: float, seconds: float, rate: int, loudness: float) -> Iterable[float]:
    step = 2 * math.pi * hertz / rate
    return (loudness * math.sin(step * at) for at in range(int(seconds * rate)))


def _note(hertz: float, rate: int) -> Iterable[float]:
    seconds = 0.6
    length = int(seconds * rate)
    swell = (math.sin(math.pi * at / length) for at in range(length))
    return (a * b for a, b in zip(_tone(hertz, seconds, rate, _LOUDNESS), swell, strict=True))


def _write(path: Path, samples: Iterable[float], rate: int) -> None:
    with wave.open(str(path), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(rate)
        out.writeframes(array.array("h", (int(32_767 * sample) for sample in samples)).tobytes())
