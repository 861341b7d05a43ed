"""What processes weigh."""

from __future__ import annotations

from pathlib import Path


def pss_mb(pid: int) -> float:
    """Its proportional share of memory; 0 when it is gone."""
    try:
        rollup = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0.0
    return sum(int(line.split()[1]) for line in rollup if line.startswith("Pss:")) / 1024


def family(pid: int) -> list[int]:
    """A process and all it has started, and they."""
    children: dict[int, list[int]] = {}
    for process in Path("/proc").iterdir():
        if process.name.isdigit():
            try:
                fields = (process / "stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            children.setdefault(int(fields[1]), []).append(int(process.name))
    found = [pid]
    for one in found:
        found += children.get(one, ())
    return found
