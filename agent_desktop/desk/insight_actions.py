"""What a person can do with the figures. Part of DeskActions."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from agent_desktop.domain.statistics import Period


class InsightActions(Protocol):
    """The figures. The rules of DeskActions hold."""

    def show_statistics(self, period: Period | None) -> None:
        """Count these days, and again whenever the log changes; None: nobody looks any more."""
        ...

    def save_table(self, path: Path, rows: Sequence[Sequence[str]]) -> None:
        """Write a file that a spreadsheet opens; one that can't be written is told of."""
        ...
