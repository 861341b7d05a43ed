"""Make the ring tones in resources/sounds. They are computed, so nobody's rights are in them.

    python packaging/sounds.py            write them
    python packaging/sounds.py --check    1 when a file differs from what would be written

The result is the same on every machine: whole sines, rounded to 16 bits.
"""

from __future__ import annotations

import array
import io
import math
import sys
import wave
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "sounds"
RATE = 22_050


@dataclass(frozen=True)
class Note:
    """A struck note with its overtones as (multiple, share). Times in seconds."""

    hertz: float
    at: float
    decay: float
    loudness: float
    overtones: tuple[tuple[float, float], ...] = ((1.0, 1.0),)


BELL = ((1.0, 0.62), (2.0, 0.22), (3.0, 0.1), (4.2, 0.06))
WOOD = ((1.0, 0.8), (2.0, 0.15), (3.0, 0.05))
BRIGHT = ((1.0, 0.5), (2.0, 0.3), (4.0, 0.2))

SOUNDS: dict[str, tuple[float, tuple[Note, ...]]] = {
    # Two calm notes a fifth apart.
    "ring-soft": (3.0, (Note(440, 0, 0.5, 0.5, WOOD), Note(660, 0.28, 0.7, 0.5, WOOD))),
    # Cuts through a busy room.
    "ring-clear": (
        2.4,
        tuple(
            Note(hertz, at, 0.22, 0.7, BRIGHT)
            for start in (0.0, 0.6)
            for hertz, at in ((880, start), (1109, start + 0.12), (1319, start + 0.24))
        ),
    ),
    # All of it below 800 Hz, for ears that have lost the high notes.
    "ring-low": (
        2.8,
        tuple(
            Note(hertz, at, 0.4, 0.85, WOOD) for hertz, at in ((220, 0.0), (262, 0.3), (220, 0.6))
        ),
    ),
    "waiting": (0.5, (Note(520, 0, 0.16, 0.5),)),
    # One note, lower than any that rings: the queue needs more people.
    "alert": (1.2, (Note(330, 0, 0.5, 0.5, BELL),)),
    "answer": (0.5, (Note(660, 0, 0.12, 0.5), Note(880, 0.14, 0.16, 0.5))),
}
_ATTACK = 0.008


def render(seconds: float, notes: tuple[Note, ...]) -> bytes:
    """A WAV file: mono, 22.05 kHz, 16 bit."""
    samples = [0.0] * int(seconds * RATE)
    for note in notes:
        for at in range(int(note.at * RATE), len(samples)):
            samples[at] += _strike(note, at / RATE - note.at)
    clipped = (max(-1.0, min(1.0, sample)) for sample in samples)
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(array.array("h", (round(32_000 * s) for s in clipped)).tobytes())
    return file.getvalue()


def _strike(note: Note, age: float) -> float:
    envelope = min(1.0, age / _ATTACK) * math.exp(-age / note.decay * 2.5)
    wave_ = sum(
        share * math.sin(2 * math.pi * note.hertz * multiple * age)
        for multiple, share in note.overtones
    )
    return note.loudness * envelope * wave_


def main(arguments: list[str]) -> int:
    """Write every file, or compare."""
    stale = []
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, (seconds, notes) in SOUNDS.items():
        path, content = FOLDER / f"{name}.wav", render(seconds, notes)
        if "--check" not in arguments:
            path.write_bytes(content)
        elif not path.exists() or path.read_bytes() != content:
            stale.append(path.name)
    if stale:
        print(f"Run packaging/sounds.py: {', '.join(stale)}")  # noqa: T201
    return bool(stale)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
