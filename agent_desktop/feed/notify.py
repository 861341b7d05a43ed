"""systemd's readiness protocol (sd_notify(3)): one datagram for each thing to say."""

from __future__ import annotations

import os
import socket
from contextlib import suppress

READY = "READY=1"
STOPPING = "STOPPING=1"
ALIVE = "WATCHDOG=1"


def tell_systemd(state: str) -> None:
    """Say it when somebody listens; a lost word does no harm."""
    address = os.environ.get("NOTIFY_SOCKET", "")
    if not address:
        return
    if address.startswith("@"):
        address = "\0" + address[1:]
    with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as channel:
        channel.sendto(state.encode(), address)


def watchdog_seconds() -> float | None:
    """How often systemd wants to hear that we are alive; None: it does not ask."""
    value = os.environ.get("WATCHDOG_USEC", "")
    return int(value) / 1_000_000 if value.isdigit() and int(value) else None
