"""Whether a tone is in what was heard (Goertzel's algorithm)."""

from __future__ import annotations

import array
import math
import wave
from pathlib import Path

_RATE = 48_000
_BLOCK = 4_800
_SHARE = 0.35
"""A tone is there when this share of the energy lies at its frequency in most blocks."""
_QUIET = 50.0
"""Root mean square (of 32767) below which a block counts as silence."""


def is_heard(path: Path, hertz: float) -> bool:
    """Whether a recording (mono, 48 kHz, 16 bit) is mostly this tone where it is not silent.

    At least three tenths of a second of it must be there.
    """
    loud = [block for block in _blocks(path) if _rms(block) > _QUIET]
    right = [block for block in loud if _share(block, hertz) > _SHARE]
    return len(right) >= 3 and len(right) > len(loud) / 2  # noqa: PLR2004 - three tenths


def _blocks(path: Path) -> list[array.array[int]]:
    with wave.open(str(path), "rb") as file:
        samples = array.array("h", file.readframes(file.getnframes()))
    return [samples[at : at + _BLOCK] for at in range(0, len(samples) - _BLOCK + 1, _BLOCK)]


def _rms(block: array.array[int]) -> float:
    return math.sqrt(sum(sample * sample for sample in block) / len(block))


def _share(block: array.array[int], hertz: float) -> float:
    """The share of the block's energy at a frequency."""
    factor = 2 * math.cos(2 * math.pi * hertz / _RATE)
    before = last = 0.0
    for sample in block:
        before, last = last, sample + factor * last - before
    power = before * before + last * last - factor * before * last
    energy = sum(sample * sample for sample in block)
    return 2 * power / (len(block) * energy) if energy else 0.0
