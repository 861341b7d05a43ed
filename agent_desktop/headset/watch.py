"""The thread that waits for headsets: to be plugged in, to send, and to take what is sent.

A headset may take long over a report, and one that is ill takes seconds: no window waits for it.
"""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections import Counter
from collections.abc import Callable

from msgspec import Struct

from agent_desktop.headset.bell import Bell
from agent_desktop.headset.controls import Controls, find_controls
from agent_desktop.headset.descriptor import BadDescriptor, read_descriptor
from agent_desktop.headset.port import Bus, Found, Port

_log = logging.getLogger(__name__)
_LOOK_SECONDS = 2.0
_TOLD_AT_REFUSAL = 2
_CLOSE_SECONDS = 2.0


class Plugged(Struct, frozen=True):
    """A headset is there and open."""

    key: str
    controls: Controls


class Unplugged(Struct, frozen=True):
    """It is gone."""

    key: str


class Reported(Struct, frozen=True):
    """It has sent something."""

    key: str
    report: bytes


class Refused(Struct, frozen=True):
    """A headset is there, and this person may not open it."""

    name: str


News = Plugged | Unplugged | Reported | Refused


class Watch:
    """Watches a bus from `start` until `close`. `told` is called on the watch's own thread."""

    def __init__(self, bus: Bus, told: Callable[[News], None]) -> None:
        self._bus = bus
        self._told = told
        self._wishes: queue.SimpleQueue[tuple[str, tuple[bytes, ...]]] = queue.SimpleQueue()
        self._is_closing = threading.Event()
        self._known: set[str] = set()
        self._ports: dict[str, Port] = {}
        self._refusals: Counter[str] = Counter()
        self._bell = Bell()
        self._thread = threading.Thread(target=self._serve, name="headset", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def write(self, key: str, reports: tuple[bytes, ...]) -> None:
        """Send reports, in order. Returns at once; from any thread."""
        if reports:
            self._wishes.put((key, reports))
            self._bell.ring()

    def close(self) -> None:
        """Send what is left and end. Waits two seconds at most."""
        self._is_closing.set()
        self._bell.ring()
        if self._thread.is_alive():
            self._thread.join(_CLOSE_SECONDS)
        if not self._thread.is_alive():
            self._bell.close()

    def _serve(self) -> None:
        looked = float("-inf")
        while not self._is_closing.is_set():
            if time.monotonic() - looked >= _LOOK_SECONDS:
                self._look()
                looked = time.monotonic()
            numbers = [port.fileno() for port in self._ports.values()]
            self._bell.wait(numbers, looked + _LOOK_SECONDS - time.monotonic())
            self._write_all()
            self._read_all()
        self._write_all()
        for port in self._ports.values():
            port.close()

    def _look(self) -> None:
        present = self._bus.look()
        for key in self._known - present.keys():
            self._known.discard(key)
            self._drop(key)
        for key in sorted(present.keys() - self._known):
            if self._open(key, present[key]):
                self._known.add(key)

    def _open(self, key: str, device: Found) -> bool:
        """Open what has telephony buttons; whatever else it is stays untouched. False: try again.

        Permission comes a moment after the device: only a second refusal is told.
        """
        try:
            controls = find_controls(read_descriptor(device.descriptor()))
            if controls.are_useful:
                return self._open_port(key, device, controls)
        except (BadDescriptor, OSError) as error:
            _log.warning("%s can't be used: %s", device.name, error)
        return True

    def _open_port(self, key: str, device: Found, controls: Controls) -> bool:
        try:
            self._ports[key] = device.open()
        except (PermissionError, FileNotFoundError):
            self._refusals[key] += 1
            if self._refusals[key] == _TOLD_AT_REFUSAL and controls.are_a_headset:
                self._told(Refused(device.name))
            return False
        self._told(Plugged(key, controls))
        return True

    def _drop(self, key: str) -> None:
        port = self._ports.pop(key, None)
        if port is not None:
            port.close()
            self._told(Unplugged(key))

    def _write_all(self) -> None:
        while not self._wishes.empty():
            key, reports = self._wishes.get()
            try:
                for report in reports if key in self._ports else ():
                    self._ports[key].write(report)
            except OSError as error:
                _log.info("a headset took no report: %s", error)

    def _read_all(self) -> None:
        for key, port in list(self._ports.items()):
            try:
                while (report := port.read()) is not None:
                    self._told(Reported(key, report))
            except OSError:
                self._drop(key)
