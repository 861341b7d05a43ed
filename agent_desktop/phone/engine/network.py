"""Notices that the machine has another address, no network, or has slept."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable, Iterable

_LOOK_SECONDS = 2.0
_SLEPT_SECONDS = 5.0
_DISCARD_PORT = 9


class NetworkWatch:
    """Asked on the SIP thread once a round; looks every other second."""

    def __init__(
        self,
        targets: Callable[[], Iterable[str]],
        route: Callable[[str], str | None] | None = None,
        since_boot: Callable[[], float] | None = None,
    ) -> None:
        self._targets = targets
        self._route = route or local_address
        self._since_boot = since_boot or _since_boot
        self._before: dict[str, str | None] = {}
        self._looked: float | None = None
        self._at = self._since_boot()

    def changed(self, now: float) -> bool:
        """Whether the way to any exchange is another one than at the last look."""
        if self._looked is not None and now - self._looked < _LOOK_SECONDS:
            return False
        self._looked = now
        routes = {target: self._route(target) for target in self._targets()}
        before, self._before = self._before, routes
        return any(before[t] != route for t, route in routes.items() if t in before)

    def slept(self) -> float:
        """Seconds this machine or process stood still since the last question, or 0.0."""
        before, self._at = self._at, self._since_boot()
        gap = self._at - before
        return gap if gap > _SLEPT_SECONDS else 0.0


def local_address(target: str) -> str | None:
    """The address this machine would send from to reach `target`; None without a way there.

    Nothing is sent: a UDP socket that is connected only asks the routing table.
    """
    family = socket.AF_INET6 if ":" in target else socket.AF_INET
    try:
        with socket.socket(family, socket.SOCK_DGRAM) as probe:
            probe.connect((target, _DISCARD_PORT))
            return str(probe.getsockname()[0])
    except OSError:
        return None


def _since_boot() -> float:
    """Seconds since the machine started, those asleep among them; nobody can set this clock.

    Linux's monotonic clock stands still in sleep, Windows' does not.
    """
    clock = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if clock is None else time.clock_gettime(clock)
