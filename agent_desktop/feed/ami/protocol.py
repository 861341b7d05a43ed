"""AMI on the wire: `Key: value` lines ended by CR LF, a message ended by an empty line.

Source: Asterisk documentation, "Asterisk Manager Interface (AMI)". What is sent to us is not
trusted: a line or a message that is too long loses its end, bytes that are no UTF-8 are replaced.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct

MAX_LINE = 8192
"""Bytes. Asterisk's own limit for what it is sent is 1025; what it sends is seldom 200."""
MAX_FIELDS = 512
_END = b"\n"


class AmiMessage(Struct, frozen=True):
    """One response or event. A key may stand there several times."""

    fields: tuple[tuple[str, str], ...]

    def get(self, key: str) -> str:
        """The first value under a key, in any case of letters; empty when there is none."""
        wanted = key.lower()
        return next((value for name, value in self.fields if name.lower() == wanted), "")

    def number(self, key: str) -> int:
        """A value that is a whole number; 0 when it is none."""
        value = self.get(key)
        return int(value) if value.isascii() and value.isdigit() and len(value) < 16 else 0  # noqa: PLR2004

    @property
    def event(self) -> str:
        """The event's name; empty for a response."""
        return self.get("Event")

    @property
    def action_id(self) -> str:
        """Which action this belongs to."""
        return self.get("ActionID")

    @property
    def is_success(self) -> bool:
        """Whether a response says that it was done."""
        return self.get("Response").lower() in {"success", "goodbye", "pong"}

    def variable(self, name: str) -> str:
        """A channel variable the exchange was told to send along (`channelvars`)."""
        for key, value in self.fields:
            if key.lower().startswith("chanvariable"):
                found, _, content = value.partition("=")
                if found == name:
                    return content
        return ""


class AmiParser:
    """Makes messages of bytes, in whatever pieces they come. Never raises; memory is bounded."""

    def __init__(self) -> None:
        self._rest = b""
        self._is_skipping = False
        self._fields: list[tuple[str, str]] = []

    def feed(self, data: bytes) -> Iterator[AmiMessage]:
        """The messages that are complete now."""
        *lines, self._rest = (self._rest + data).split(_END)
        for line in lines:
            if self._is_skipping:
                self._is_skipping = False
                continue
            message = self._take(line[:MAX_LINE].rstrip(b"\r"))
            if message is not None:
                yield message
        if len(self._rest) > MAX_LINE:
            if not self._is_skipping:
                self._take(self._rest[:MAX_LINE])
            self._rest, self._is_skipping = b"", True

    def _take(self, line: bytes) -> AmiMessage | None:
        if not line:
            fields, self._fields = self._fields, []
            return AmiMessage(tuple(fields)) if fields else None
        key, colon, value = line.decode("utf-8", "replace").partition(":")
        if colon and len(self._fields) < MAX_FIELDS:
            self._fields.append((key.strip(), value.strip()))
        return None


def action_bytes(name: str, action_id: str, fields: Iterable[tuple[str, str]]) -> bytes:
    """An action as it is sent. Line ends inside a value are taken out: it is no second action."""
    lines = [("Action", name), ("ActionID", action_id), *fields]
    text = "".join(f"{key}: {_one_line(value)}\r\n" for key, value in lines)
    return f"{text}\r\n".encode()


def _one_line(value: str) -> str:
    return " ".join(value.splitlines()).replace("\0", "")
