"""Waits for whatever comes first: SIP, the desktop, or the time to look after things."""

from __future__ import annotations

import ctypes
import selectors
import sys

import pjsua2 as pj

_FALL_BACK_MS = 10


class Rounds:
    """The engine's one wait. It sleeps on pjsip's epoll handle and the desktop's sockets at once,
    so neither waits for the other and an idle engine wakes ten times a second only.

    Where pjsip has no such handle (Windows) it waits in pjsip, ten milliseconds at a time.
    """

    def __init__(self, endpoint: pj.Endpoint) -> None:
        self.sockets: selectors.BaseSelector = selectors.DefaultSelector()
        self._endpoint = endpoint
        self._waits_here = sys.platform == "linux"
        if self._waits_here:
            handle = endpoint.libGetSipIoqueueHandle()  # where pjsip keeps the descriptor
            descriptor = ctypes.c_int.from_address(handle).value
            self.sockets.register(descriptor, selectors.EVENT_READ)

    def wait(self, seconds: float) -> None:
        """Let pjsip handle what has come, after waiting this long at most for something to."""
        if self._waits_here:
            self.sockets.select(seconds)
            self._endpoint.libHandleEvents(0)
        else:
            self._endpoint.libHandleEvents(min(_FALL_BACK_MS, int(seconds * 1000)))

    def close(self) -> None:
        """Let go of the descriptors."""
        self.sockets.close()
