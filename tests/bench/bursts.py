"""Bursts of noise, and how much later each is heard somewhere else (cross-correlation)."""

from __future__ import annotations

import array
import asyncio
import itertools
import os
import random
import time
import wave
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from agent_desktop.demo.servers.sound import VirtualSound

RATE = 8_000
_BURST = 320
_LOUDNESS = 9_000
_FIRST_SECONDS = 1.0
_SLACK_SECONDS = 2.0
_LATEST_SECONDS = 0.5
_SURE = 0.3
"""Least likeness, 0 to 1, of what is heard and what was said."""


@dataclass(frozen=True, slots=True)
class Recording:
    """Samples, and when the first one was there (time.monotonic)."""

    samples: array.array[int]
    begun: float


def write_bursts(path: Path, count: int, seed: int) -> float:
    """Write so many bursts of 40 ms to a WAV file. Its length in seconds."""
    dice = random.Random(seed)
    samples = array.array("h", bytes(2 * int(_FIRST_SECONDS * RATE)))
    for _ in range(count):
        white = [dice.uniform(-1, 1) for _ in range(_BURST + 1)]
        samples.extend(int(_LOUDNESS * (a + b)) for a, b in itertools.pairwise(white))
        samples.extend([0] * int(dice.uniform(0.4, 0.6) * RATE))
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples.tobytes())
    return len(samples) / RATE


async def delays(
    sound: VirtualSound, bursts: Path, seconds: float, voice: str, ear: str
) -> list[float]:
    """Milliseconds from each burst in a voice's sink until it is at an ear.

    Both places are recorded alike, so that neither player nor recorder is in the figure.
    """
    whole = seconds + _SLACK_SECONDS
    said, heard, _ = await asyncio.gather(
        _record(sound, f"{voice}.monitor", whole),
        _record(sound, ear, whole),
        _play(sound, bursts, voice),
    )
    offset = (heard.begun - said.begun) * RATE
    found = (_find(said.samples, at, heard.samples, offset) for at in _onsets(said.samples))
    return [lag * 1000 / RATE for lag in found if lag is not None]


async def _play(sound: VirtualSound, bursts: Path, voice: str) -> None:
    await asyncio.sleep(_SLACK_SECONDS / 4)  # recorders say nothing when they have begun
    await sound.play(bursts, voice)


async def _record(sound: VirtualSound, source: str, seconds: float) -> Recording:
    """Record; the moment of the first sample is the earliest that fits every piece's arrival."""
    process = await asyncio.create_subprocess_exec(
        *("parec", f"--device={source}", "--raw", "--channels=1", f"--rate={RATE}"),
        *("--format=s16le", "--latency-msec=10"),
        env={**os.environ, **sound.env()},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    assert process.stdout is not None
    data, begun = bytearray(), float("inf")
    try:
        while len(data) < 2 * seconds * RATE:
            data += await process.stdout.read(1 << 12)
            begun = min(begun, time.monotonic() - len(data) / 2 / RATE)
    finally:
        process.kill()
        while await process.stdout.read(1 << 16):
            pass
        await process.wait()
    return Recording(array.array("h", bytes(data[: len(data) & ~1])), begun)


def _onsets(samples: Sequence[int]) -> list[int]:
    """Where bursts begin: loud after a tenth of a second of quiet."""
    found, quiet = [], 0
    for at, sample in enumerate(samples):
        if abs(sample) < _LOUDNESS // 40:
            quiet += 1
        else:
            if quiet > RATE // 10:
                found.append(at)
            quiet = 0
    return found


def _find(said: Sequence[int], at: int, heard: Sequence[int], offset: float) -> float | None:
    """By how many samples a burst is late; None when it is not there."""
    burst = said[at : at + _BURST]
    first = int(at - offset)
    energy = sum(sample * sample for sample in burst)
    best, lag = 0.0, None
    for start in range(max(0, first - 40), first + int(_LATEST_SECONDS * RATE)):
        window = heard[start : start + _BURST]
        if len(window) < _BURST:
            break
        if not any(window[::16]):
            continue
        product = sum(a * b for a, b in zip(burst, window, strict=True))
        power = sum(b * b for b in window)
        likeness = product / (energy * power) ** 0.5 if power else 0.0
        if likeness > best:
            best, lag = likeness, start + offset - at
    return lag if best > _SURE else None
