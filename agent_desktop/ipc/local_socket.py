"""A listening socket that only the same user on the same machine can reach.

On POSIX a Unix socket with mode 0600 in a folder with mode 0700. Where Python has no Unix sockets
(Windows) a loopback TCP socket on a free port; the port and a random token stand in a file in the
user's own profile folder, and a peer must send the token first. Windows: written, not yet run.
"""

from __future__ import annotations

import contextlib
import hmac
import secrets
import socket
import sys
from pathlib import Path

from msgspec import Struct

from agent_desktop.ipc.frames import pack

_BACKLOG = 8
_CONNECT_SECONDS = 2.0


class AlreadyListening(Exception):  # noqa: N818 - a state, not a fault
    """Another process listens at this address."""


class Listener(Struct, frozen=True):
    """A bound socket and the token every peer must open with (empty on POSIX)."""

    socket: socket.socket
    token: bytes
    path: Path

    def admits(self, token: bytes) -> bool:
        """Whether a peer's first frame is right, compared in constant time."""
        return hmac.compare_digest(token, self.token)

    def close(self) -> None:
        """Stop listening and remove the address. Never raises for a vanished file."""
        self.socket.close()
        with contextlib.suppress(OSError):
            self.path.unlink()


def listen(path: Path) -> Listener:
    """Listen at `path`. A leftover of a dead process is replaced.

    Raises AlreadyListening when a living process has it, OSError when the folder can't be written.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if is_answered(path):
        raise AlreadyListening(path)
    path.unlink(missing_ok=True)
    return _listen_windows(path) if sys.platform == "win32" else _listen_posix(path)


def connect(path: Path) -> socket.socket:
    """A connected blocking socket, the token already sent. Raises OSError when nobody answers."""
    if sys.platform == "win32":
        port, token = path.read_text().split()
        peer = socket.create_connection(("127.0.0.1", int(port)), _CONNECT_SECONDS)
        peer.sendall(pack(bytes.fromhex(token)))
    else:
        peer = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        peer.settimeout(_CONNECT_SECONDS)
        try:
            peer.connect(str(path))
        except OSError:
            peer.close()
            raise
        peer.sendall(pack(b""))
    peer.settimeout(None)
    return peer


def is_answered(path: Path) -> bool:
    """Whether a living process listens at `path`."""
    try:
        connect(path).close()
    except (OSError, ValueError):
        return False
    return True


def _listen_posix(path: Path) -> Listener:
    listening = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    listening.bind(str(path))
    path.chmod(0o600)
    listening.listen(_BACKLOG)
    return Listener(listening, b"", path)


def _listen_windows(path: Path) -> Listener:
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listening.bind(("127.0.0.1", 0))
    token = secrets.token_bytes(32)
    path.write_text(f"{listening.getsockname()[1]} {token.hex()}")
    listening.listen(_BACKLOG)
    return Listener(listening, token, path)
