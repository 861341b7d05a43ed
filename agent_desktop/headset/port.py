"""How a HID device is reached, whatever the system."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol


class Port(Protocol):
    """An open device. Every method raises OSError when it has been pulled out."""

    def read(self) -> bytes | None:
        """The next input report, None when there is none. Doesn't wait."""
        ...

    def write(self, report: bytes) -> None:
        """Send an output report, its id first (0 for none). May take as long as the device does."""
        ...

    def fileno(self) -> int:
        """What becomes readable with a report, or -1 where there is no such thing."""
        ...

    def close(self) -> None:
        """Let it go. Never raises."""
        ...


class Found(Protocol):
    """A device that is there."""

    @property
    def name(self) -> str:
        """What its maker calls it."""
        ...

    def descriptor(self) -> bytes:
        """Its report descriptor. Raises OSError."""
        ...

    def open(self) -> Port:
        """Raises PermissionError when this person may not, OSError when it is gone."""
        ...


class Bus(Protocol):
    """Where devices are plugged in."""

    def look(self) -> Mapping[str, Found]:
        """What is there now, by a key that stays the same while it is plugged in. Never raises."""
        ...
