"""Times of SIP messages, read from the exchange's own packet capture (pcap 2.4)."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct

_FILE_HEADER = 24
_PACKET = struct.Struct("<IIII")
_MICROSECOND = 1e-6
_CALL_ID = re.compile(rb"^(?:Call-ID|i)\s*:\s*(\S+)", re.IGNORECASE | re.MULTILINE)


class Ring(Struct, frozen=True):
    """One INVITE the exchange sent to a telephone: when, and how long until its 180 (or None)."""

    call_id: str
    sent: float
    ringing_after: float | None


def rings(path: Path, user: str) -> list[Ring]:
    """Every call offered to a user, in order. Times are seconds since the epoch, UTC."""
    start = b"INVITE sip:" + user.encode() + b"@"
    sent: dict[str, float] = {}
    ringing: dict[str, float] = {}
    for moment, message in _messages(path):
        found = _CALL_ID.search(message)
        if found is None:
            continue
        call = found[1].decode(errors="replace")
        if message.startswith(start):
            sent.setdefault(call, moment)
        elif message.startswith(b"SIP/2.0 180") and call in sent:
            ringing.setdefault(call, moment)
    return [
        Ring(call, moment, ringing[call] - moment if call in ringing else None)
        for call, moment in sent.items()
    ]


def _messages(path: Path) -> Iterator[tuple[float, bytes]]:
    data = path.read_bytes()
    at = _FILE_HEADER
    while at + _PACKET.size <= len(data):
        seconds, micros, length, _ = _PACKET.unpack_from(data, at)
        at += _PACKET.size
        found = re.search(rb"(?:INVITE sip:|SIP/2\.0 )", data[at : at + length])
        if found:
            yield seconds + micros * _MICROSECOND, data[at + found.start() : at + length]
        at += length
