"""`python -m tests.bench [NAME ...]`: runs benches and writes build/bench/NAME.json."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

from tests.bench import knowledge, logbook, phone, ring, sound, team, window
from tests.bench.report import Report

_BENCHES: dict[str, Callable[[], Awaitable[Report]]] = {
    "knowledge": knowledge.run,
    "logbook": logbook.run,
    "phone": phone.run,
    "ring": ring.run,
    "sound": sound.run,
    "team": team.run,
    "window": window.run,
}
_FOLDER = Path("build/bench")


def main(names: list[str]) -> int:
    """Run the named benches, or all. A missed target is reported; only a bench that fails fails."""
    unknown = set(names) - set(_BENCHES)
    if unknown:
        print(f"There is no bench {', '.join(unknown)}. There is: {', '.join(_BENCHES)}.")
        return 2
    for name in names or _BENCHES:
        print(f"{name} …", flush=True)
        report = asyncio.run(_BENCHES[name]())
        report.write(_FOLDER / f"{name}.json")
        print(report.table())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
