"""The shape every bench writes."""

from __future__ import annotations

import os
import platform
import statistics
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

_MANY = 1000


class Target(msgspec.Struct, frozen=True):
    """One target an issue names, and what came of it."""

    name: str
    limit: float
    value: float
    unit: str
    met: bool


class Machine(msgspec.Struct, frozen=True):
    """Where the figures were taken."""

    cpu: str
    cores: int
    system: str
    python: str


def at_most(name: str, limit: float, value: float, unit: str) -> Target:
    """A target that is met by a value no greater than the limit."""
    return Target(name, limit, round(value, 3), unit, value <= limit)


def summary(values: Sequence[float]) -> dict[str, float]:
    """Median, tail and extremes of a series."""
    ordered = sorted(values)

    def quantile(share: float) -> float:
        return ordered[min(len(ordered) - 1, int(share * len(ordered)))]

    return {
        "count": len(ordered),
        "p50": round(statistics.median(ordered), 3),
        "p95": round(quantile(0.95), 3),
        "p99": round(quantile(0.99), 3),
        **({"p99.9": round(quantile(0.999), 3)} if len(ordered) > _MANY else {}),
        "max": round(ordered[-1], 3),
    }


@dataclass
class Report:
    """Figures per contender, the machine, and the targets."""

    contenders: dict[str, dict[str, dict[str, float]]]
    targets: list[Target]
    notes: list[str] = field(default_factory=list)

    def write(self, path: Path) -> None:
        """Write it as JSON."""
        path.parent.mkdir(parents=True, exist_ok=True)
        content = {
            "machine": _machine(),
            "contenders": self.contenders,
            "targets": self.targets,
            "notes": self.notes,
        }
        path.write_bytes(msgspec.json.format(msgspec.json.encode(content), indent=1))

    def table(self) -> str:
        """The same for the eye."""
        lines = [
            f"  {contender:22} {figure:18} "
            + "  ".join(f"{name} {value:g}" for name, value in values.items())
            for contender, figures in self.contenders.items()
            for figure, values in figures.items()
        ]
        lines += [
            f"  {'met   ' if t.met else 'MISSED'} {t.name}: {t.value:g} {t.unit} (≤ {t.limit:g})"
            for t in self.targets
        ]
        return "\n".join(lines)


def _machine() -> Machine:
    models = [
        line.partition(":")[2].strip()
        for line in Path("/proc/cpuinfo").read_text().splitlines()
        if line.startswith("model name")
    ]
    return Machine(
        models[0] if models else platform.machine(),
        os.cpu_count() or 1,
        platform.platform(),
        platform.python_version(),
    )
