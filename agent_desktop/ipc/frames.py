"""Messages on a byte stream: four bytes of length, big-endian, then the message."""

from __future__ import annotations

import struct
from collections.abc import Iterator

MAX_FRAME = 1 << 24
_LENGTH = struct.Struct(">I")


class FrameError(ValueError):
    """The peer sent something that is no frame of ours; the connection should be dropped."""


def pack(message: bytes) -> bytes:
    """One message as it goes on the wire."""
    return _LENGTH.pack(len(message)) + message


class FrameReader:
    """Collects bytes as they come and gives back whole messages."""

    def __init__(self) -> None:
        self._buffer = bytearray()

    def feed(self, data: bytes) -> Iterator[bytes]:
        """The messages that `data` completes. Raises FrameError on a length past MAX_FRAME."""
        self._buffer += data
        while len(self._buffer) >= _LENGTH.size:
            (length,) = _LENGTH.unpack_from(self._buffer)
            if length > MAX_FRAME:
                raise FrameError(f"frame of {length} bytes")
            end = _LENGTH.size + length
            if len(self._buffer) < end:
                return
            message = bytes(self._buffer[_LENGTH.size : end])
            del self._buffer[:end]
            yield message
