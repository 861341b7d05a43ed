"""A caller of one UDP socket: how long from INVITE until 180, at the wire (RFC 3261)."""

from __future__ import annotations

import re
import secrets
import socket
import time
from dataclasses import dataclass

_SECONDS = 8.0
_SDP = (
    "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\n"
    "m=audio {port} RTP/AVP 8 0\r\na=rtpmap:8 PCMA/8000\r\na=rtpmap:0 PCMU/8000\r\n"
)


@dataclass(frozen=True, slots=True)
class Ringing:
    """One call that rings: when the INVITE left (seconds since the epoch) and ms until 180."""

    sent: float
    after_ms: float
    branch: str
    call_id: str
    to: str


class WireCaller:
    """Calls telephones on the loopback. Blocking; one call at a time."""

    def __init__(self) -> None:
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind(("127.0.0.1", 0))
        self._socket.settimeout(_SECONDS)
        self._port = self._socket.getsockname()[1]

    def close(self) -> None:
        """Close the socket."""
        self._socket.close()

    def ring(self, user: str, port: int) -> Ringing:
        """Let a telephone ring. Raises TimeoutError when no 180 comes."""
        branch, call_id = f"z9hG4bK{secrets.token_hex(8)}", secrets.token_hex(12)
        message = self._request("INVITE", user, port, branch, call_id, "", _SDP)
        sent, start = time.time(), time.perf_counter()
        self._socket.sendto(message, ("127.0.0.1", port))
        answer = self._wait(call_id, r"SIP/2.0 18\d")
        after = (time.perf_counter() - start) * 1000
        to = re.search(r"^(?:To|t)\s*:\s*(.*?)\r?$", answer, re.M | re.I)
        return Ringing(sent, after, branch, call_id, to[1] if to else "")

    def give_up(self, call: Ringing, user: str, port: int) -> None:
        """Cancel a ringing call and see it through (487 and ACK)."""
        where = ("127.0.0.1", port)
        cancel = self._request("CANCEL", user, port, call.branch, call.call_id, "")
        self._socket.sendto(cancel, where)
        self._wait(call.call_id, r"SIP/2.0 487")
        ack = self._request("ACK", user, port, call.branch, call.call_id, call.to)
        self._socket.sendto(ack, where)

    def _wait(self, call_id: str, pattern: str) -> str:
        while True:
            text = self._socket.recv(65535).decode(errors="replace")
            if call_id in text and re.match(pattern, text):
                return text

    def _request(
        self, method: str, user: str, port: int, branch: str, call_id: str, to: str, body: str = ""
    ) -> bytes:
        body = body.format(port=self._port + 1 if self._port % 2 else self._port)
        here = f"127.0.0.1:{self._port}"
        lines = (
            f"{method} sip:{user}@127.0.0.1:{port} SIP/2.0",
            f"Via: SIP/2.0/UDP {here};branch={branch};rport",
            "Max-Forwards: 70",
            f"From: <sip:90000214@{here}>;tag={call_id[:8]}",
            f"To: {to or f'<sip:{user}@127.0.0.1:{port}>'}",
            f"Call-ID: {call_id}",
            f"CSeq: 1 {method}",
            f"Contact: <sip:90000214@{here}>",
            "X-DDI: 56000110",
            *(("Content-Type: application/sdp",) if body else ()),
            f"Content-Length: {len(body)}",
        )
        return ("\r\n".join(lines) + "\r\n\r\n" + body).encode()
