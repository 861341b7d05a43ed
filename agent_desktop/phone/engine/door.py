"""Who may ring the telephone: the exchange, and the addresses it is told to trust."""

from __future__ import annotations

import ipaddress
import logging
import socket
from collections.abc import Iterable

_log = logging.getLogger(__name__)


class Door:
    """Knows the exchange by the addresses its answers come from. All on the SIP thread."""

    def __init__(self, hosts: Iterable[str]) -> None:
        self._known: set[str] = set()
        self._refused = 0
        for host in filter(None, hosts):
            self._known |= _addresses(host)

    @property
    def addresses(self) -> frozenset[str]:
        """Every address that may ring."""
        return frozenset(self._known)

    def learn(self, source: str) -> None:
        """The exchange has answered from here (host:port): its calls will come from here too."""
        self._known.add(_host(source))

    def admits(self, source: str) -> bool:
        """Whether a request from host:port may ring. A refusal is counted, without the address."""
        if _host(source) in self._known:
            return True
        self._refused += 1
        if self._refused & (self._refused - 1) == 0:  # 1, 2, 4, 8 …: an attack fills no disk
            _log.warning("refused %d requests from others than the exchange", self._refused)
        return False


def _host(source: str) -> str:
    """The address of host:port, without the brackets of IPv6."""
    host = source.rpartition(":")[0] or source
    return host.strip("[]")


def _addresses(host: str) -> set[str]:
    """The addresses of a host or host:port; none when the name can't be looked up now."""
    bare = host.strip("[]")
    try:
        return {str(ipaddress.ip_address(bare))}
    except ValueError:
        name = host.partition(":")[0] if host.count(":") == 1 else bare
    try:
        return {str(info[4][0]) for info in socket.getaddrinfo(name, None)}
    except OSError:
        return set()
