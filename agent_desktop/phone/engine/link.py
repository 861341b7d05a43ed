"""The desktop's connection, served from the SIP thread without ever blocking it."""

from __future__ import annotations

import logging
import selectors
import socket
from collections.abc import Callable
from pathlib import Path

import msgspec

from agent_desktop.ipc.frames import FrameError, FrameReader, pack
from agent_desktop.ipc.local_socket import Listener, listen
from agent_desktop.phone import messages as m

_log = logging.getLogger(__name__)
_CHUNK = 1 << 16
_MAX_BACKLOG = 1 << 22
"""A desktop that has stopped reading is dropped when this many bytes wait for it."""


class _Peer:
    """One connected desktop."""

    def __init__(self, connection: socket.socket) -> None:
        connection.setblocking(False)
        self.socket = connection
        self.reader = FrameReader()
        self.waiting = bytearray()
        self.admitted = False
        self.attached = False

    def flush(self) -> None:
        """Write as much as the socket takes. Raises OSError when the peer is gone."""
        while self.waiting:
            try:
                sent = self.socket.send(self.waiting)
            except BlockingIOError:
                return
            del self.waiting[:sent]


class DesktopLink:
    """Accepts desktops; the last one to attach is the desktop.

    `handle` gets every decoded command; `sockets` is what the thread sleeps on.
    All methods are called on the SIP thread.
    """

    def __init__(
        self,
        path: Path,
        handle: Callable[[m.AnyCommand], None],
        sockets: selectors.BaseSelector,
    ) -> None:
        self._listener: Listener = listen(path)
        self._listener.socket.setblocking(False)
        self._handle = handle
        self._sockets = sockets
        sockets.register(self._listener.socket, selectors.EVENT_READ)
        self._peers: list[_Peer] = []

    @property
    def attached(self) -> bool:
        """Whether a desktop is there."""
        return any(peer.attached for peer in self._peers)

    def send(self, event: m.AnyEvent) -> None:
        """Send to the attached desktop, if any; it gets a full replay when it attaches later."""
        for peer in [p for p in self._peers if p.attached]:
            peer.waiting += pack(m.encode(event))
            self._flush(peer)

    def poll(self) -> None:
        """Accept, read and write what can be done without waiting."""
        self._accept()
        for peer in list(self._peers):
            self._flush(peer)
            self._read(peer)

    def close(self) -> None:
        """Drop everybody and stop listening."""
        for peer in list(self._peers):
            self._drop(peer)
        self._sockets.unregister(self._listener.socket)
        self._listener.close()

    def _accept(self) -> None:
        try:
            connection, _ = self._listener.socket.accept()
        except (BlockingIOError, ConnectionError):
            return
        self._sockets.register(connection, selectors.EVENT_READ)
        self._peers.append(_Peer(connection))

    def _read(self, peer: _Peer) -> None:
        try:
            data = peer.socket.recv(_CHUNK)
        except BlockingIOError:
            return
        except OSError:
            self._drop(peer)
            return
        if not data:
            self._drop(peer)
            return
        try:
            for frame in peer.reader.feed(data):
                self._take(peer, frame)
        except (FrameError, msgspec.MsgspecError) as fault:
            _log.warning("dropped a peer that sent no message of ours: %s", fault)
            self._drop(peer)

    def _take(self, peer: _Peer, frame: bytes) -> None:
        if not peer.admitted:
            peer.admitted = self._listener.admits(frame)
            if not peer.admitted:
                raise FrameError("wrong token")
            return
        command = m.decode_command(frame)
        if isinstance(command, m.Attach):
            for other in [p for p in self._peers if p is not peer and p.attached]:
                self._drop(other)
            peer.attached = True
        if peer.attached:
            self._handle(command)

    def _flush(self, peer: _Peer) -> None:
        try:
            peer.flush()
        except OSError:
            self._drop(peer)
            return
        if len(peer.waiting) > _MAX_BACKLOG:
            _log.warning("dropped a desktop that does not read")
            self._drop(peer)

    def _drop(self, peer: _Peer) -> None:
        if peer in self._peers:
            self._peers.remove(peer)
            self._sockets.unregister(peer.socket)
            peer.socket.close()
