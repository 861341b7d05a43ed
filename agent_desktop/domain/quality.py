"""How a call sounds, as far as the network decides it, and what is wrong when it is bad."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

_POOR_LOSS_PERCENT = 3.0
_POOR_JITTER_MS = 40
_POOR_RTT_MS = 400
_SILENT_SECONDS = 3
"""A pause in speech is no fault; a stream that stops for so long is."""


class Weakness(StrEnum):
    """What makes a call sound bad, in words an agent can tell IT."""

    LOSS = "loss"
    JITTER = "jitter"
    DELAY = "delay"
    SILENCE = "silence"
    """Nothing has come from the other end for a while."""


class Quality(Struct, frozen=True):
    """What was measured on a call's sound: RTCP's numbers (RFC 3550 section 6.4).

    Loss is the worse of the two directions, jitter what arrives here, the round trip what RTCP
    has found (None until both ends have reported). `silent_seconds` is how long nothing came.
    """

    loss_percent: float
    jitter_ms: int
    rtt_ms: int | None = None
    silent_seconds: int = 0

    def weakness(self) -> Weakness | None:
        """Why the call sounds bad; None when it sounds good.

        Limits: loss from 3 % is heard with any codec, jitter beyond 40 ms empties the buffer, and
        from 400 ms there and back people interrupt each other (ITU-T G.114).
        """
        if self.silent_seconds >= _SILENT_SECONDS:
            return Weakness.SILENCE
        if self.loss_percent >= _POOR_LOSS_PERCENT:
            return Weakness.LOSS
        if self.jitter_ms > _POOR_JITTER_MS:
            return Weakness.JITTER
        if self.rtt_ms is not None and self.rtt_ms > _POOR_RTT_MS:
            return Weakness.DELAY
        return None
