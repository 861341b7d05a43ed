"""Free ports on the loopback."""

from __future__ import annotations

import secrets
import socket
from contextlib import ExitStack

from agent_desktop.demo.servers.process import ServerError

HOST = "127.0.0.1"
_TRIES = 200


def free_port() -> int:
    """A port that neither TCP nor UDP uses at this moment. Below the range the kernel hands out."""
    for _ in range(_TRIES):
        port = 20_000 + secrets.randbelow(12_000)
        if _is_free(port, socket.SOCK_STREAM) and _is_free(port, socket.SOCK_DGRAM):
            return port
    raise ServerError("There is no free port on the loopback.")


def free_ports(count: int) -> list[int]:
    """Different free ports."""
    found: set[int] = set()
    while len(found) < count:
        found.add(free_port())
    return list(found)


def free_udp_range(size: int) -> range:
    """Neighbouring UDP ports that are free at this moment, starting at an even one (RFC 3550)."""
    for _ in range(_TRIES):
        start = 20_000 + 2 * secrets.randbelow((12_000 - size) // 2)
        ports = range(start, start + size)
        if _all_free(ports):
            return ports
    raise ServerError(f"There are no {size} free neighbouring UDP ports on the loopback.")


def _all_free(ports: range) -> bool:
    with ExitStack() as held:
        for port in ports:
            probe = held.enter_context(socket.socket(socket.AF_INET, socket.SOCK_DGRAM))
            try:
                probe.bind((HOST, port))
            except OSError:
                return False
    return True


def _is_free(port: int, kind: socket.SocketKind) -> bool:
    with socket.socket(socket.AF_INET, kind) as probe:
        try:
            probe.bind((HOST, port))
        except OSError:
            return False
    return True
