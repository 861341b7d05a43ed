"""The window: how fast it is there, whether it ever stands still, and what it weighs in a day."""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
from pathlib import Path

import msgspec

from tests.bench import start
from tests.bench.report import Report, Target, at_most

_HOURS = int(os.environ.get("BENCH_HOURS", "8"))
Figures = dict[str, dict[str, dict[str, float]]]


async def run() -> Report:
    """Run it; about ten minutes on an idle machine."""
    with tempfile.TemporaryDirectory(prefix="window-") as name:
        folder = Path(name)
        figures = await start.measure(folder)
        targets, notes = start.targets(figures), start.notes(figures)
        (folder / "hours").mkdir()
        found = await _hours(folder / "hours")
    memory, grown = found.memory_mb, found.memory_mb[-1] / found.memory_mb[0] - 1
    figures["a working day"] = {
        "stall_ms": found.stall_ms,
        "pss_mb": {
            "after_ten_minutes": round(memory[0], 1),
            **{f"hour_{n}": round(mb, 1) for n, mb in enumerate(memory[1:], 1)},
            "themes_and_languages": round(found.after_changes_mb, 1),
        },
    }
    targets += _targets(found, grown)
    notes += [
        "a working day: 60 calls an hour, compressed; stalls are of its first hour, in the window "
        "and the desk with its store on a platform without a screen, without the time the machine "
        "or its host gave the thread no processor. Ten minutes are ten calls",
        *(f"{took:.0f} ms at {where}" for took, where in found.longest),
    ]
    return Report(figures, targets, notes)


class Hours(msgspec.Struct):
    """What tests.bench.hour writes."""

    stall_ms: dict[str, float]
    longest: list[tuple[float, str]]
    memory_mb: list[float]
    """After the first ten minutes, then after every hour."""
    after_changes_mb: float
    """After as many themes and languages as a day would never see."""


async def _hours(folder: Path) -> Hours:
    """In a process of its own: it is weighed."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.bench.hour", str(folder), str(_HOURS)),
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stderr=asyncio.subprocess.DEVNULL,
    )
    if await process.wait():
        raise RuntimeError("the working hours came to no end")
    return msgspec.json.decode((folder / "hours.json").read_bytes(), type=Hours)


def _targets(found: Hours, grown: float) -> list[Target]:
    return [
        at_most("a working hour: stalls, p99.9", 16, found.stall_ms["p99.9"], "ms"),
        at_most("a working hour: the longest stall", 100, found.stall_ms["max"], "ms"),
        at_most(f"memory after {_HOURS} hours, growth", 5, 100 * grown, "%"),
    ]
