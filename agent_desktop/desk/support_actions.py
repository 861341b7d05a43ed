"""What a person can do about a fault. Part of DeskActions."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol


class SupportActions(Protocol):
    """Reports of faults. The rules of DeskActions hold. Nothing is ever sent by itself."""

    def make_report(self) -> None:
        """Put a report together, to be read: it comes as `support.report`."""
        ...

    def save_report(self, path: Path, happened: str, text: str) -> None:
        """Put what is left of a report into a file, with what happened before it."""
        ...

    def drop_report(self) -> None:
        """It is not wanted any more."""
        ...
