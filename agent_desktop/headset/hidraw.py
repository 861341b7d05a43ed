"""Devices on Linux: /sys/class/hidraw tells what they are, /dev/hidrawN is the way to them."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct

_LONGEST_REPORT = 4096


class HidrawDevice(Struct, frozen=True):
    """A device that is there."""

    name: str
    folder: Path
    node: Path

    def descriptor(self) -> bytes:
        """From sysfs, which everybody may read."""
        return (self.folder / "report_descriptor").read_bytes()

    def open(self) -> HidrawPort:
        """Open for reports both ways."""
        return HidrawPort(os.open(self.node, os.O_RDWR | os.O_NONBLOCK | os.O_CLOEXEC))


class HidrawPort:
    """An open device (Linux, Documentation/hid/hidraw.rst)."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    def read(self) -> bytes | None:
        """The next report."""
        try:
            report = os.read(self._descriptor, _LONGEST_REPORT)
        except BlockingIOError:
            return None
        if not report:
            raise OSError("the device has gone")
        return report

    def write(self, report: bytes) -> None:
        """Send a report; the kernel waits for the device."""
        os.write(self._descriptor, report)

    def fileno(self) -> int:
        """For select."""
        return self._descriptor

    def close(self) -> None:
        """Let it go."""
        with contextlib.suppress(OSError):
            os.close(self._descriptor)


class HidrawBus:
    """Every HID device of the machine."""

    def __init__(
        self, devices: Path = Path("/sys/class/hidraw"), nodes: Path = Path("/dev")
    ) -> None:
        self._devices = devices
        self._nodes = nodes

    def look(self) -> Mapping[str, HidrawDevice]:
        """By where they hang: a number that is given again is another device."""
        try:
            folders = sorted(self._devices.iterdir())
        except OSError:
            return {}
        found = {}
        for folder in folders:
            device = folder / "device"
            key = f"{folder.name} {os.path.realpath(device)}"
            found[key] = HidrawDevice(_name(device), device, self._nodes / folder.name)
        return found


def _name(device: Path) -> str:
    with contextlib.suppress(OSError, UnicodeDecodeError):
        for line in (device / "uevent").read_text().splitlines():
            if line.startswith("HID_NAME="):
                return line.removeprefix("HID_NAME=")
    return device.parent.name
