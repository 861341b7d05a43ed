"""A colleague's telephone line, as the exchange's lamp shows it."""

from __future__ import annotations

from enum import StrEnum


class LineState(StrEnum):
    """Whether an extension is in use (dialog events, RFC 4235)."""

    UNKNOWN = "unknown"
    """The exchange has said nothing, or not lately."""
    IDLE = "idle"
    RINGING = "ringing"
    BUSY = "busy"
