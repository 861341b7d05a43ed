"""What the desk needs of the room for support. `app` hands over whatever fulfils it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Protocol

from agent_desktop.domain.status import ServiceState


class ReportRoom(Protocol):
    """Makes reports beside the loop, without anybody's name or number."""

    async def report(self, services: Sequence[ServiceState], now: datetime) -> str: ...
    async def save(self, path: Path, happened: str, text: str) -> None:
        """Raises OSError."""
        ...
