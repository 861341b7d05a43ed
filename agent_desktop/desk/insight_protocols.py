"""What the desk needs of the room for figures. `app` hands over whatever fulfils it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from agent_desktop.domain.statistics import CallFigures, Days, Figures


class FigureRoom(Protocol):
    """Counts beside the loop what this desk may read."""

    async def figures(self, days: Days) -> Figures: ...
    async def calls(self, days: Days) -> CallFigures:
        """The calls of these days in all."""
        ...

    async def save_table(self, path: Path, rows: Sequence[Sequence[str]]) -> None:
        """Raises OSError."""
        ...
