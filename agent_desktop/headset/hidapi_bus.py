"""Devices on Windows, through hidapi. Written from its documentation; it has not been run there."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from typing import Any

from msgspec import Struct

_TELEPHONY = 0x0B
_LONGEST_REPORT = 4096


class HidApiDevice(Struct, frozen=True):
    """A top-level collection: Windows shows each as a device of its own."""

    name: str
    path: bytes

    def descriptor(self) -> bytes:
        """As hidapi rebuilds it from what Windows keeps."""
        device = _opened(self.path)
        try:
            return bytes(device.get_report_descriptor(_LONGEST_REPORT))
        finally:
            device.close()

    def open(self) -> HidApiPort:
        """Open for reports both ways."""
        return HidApiPort(_opened(self.path))


class HidApiPort:
    """An open device."""

    def __init__(self, device: Any) -> None:
        self._device = device
        device.set_nonblocking(1)

    def read(self) -> bytes | None:
        """The next report."""
        return bytes(self._device.read(_LONGEST_REPORT)) or None

    def write(self, report: bytes) -> None:
        """Send a report."""
        if self._device.write(report) < 0:
            raise OSError("the device has gone")

    def fileno(self) -> int:
        """There is none."""
        return -1

    def close(self) -> None:
        """Let it go."""
        with contextlib.suppress(OSError):
            self._device.close()


class HidApiBus:
    """Every telephony collection of the machine."""

    def look(self) -> Mapping[str, HidApiDevice]:
        """By path. Takes tens of milliseconds."""
        import hid  # noqa: PLC0415 - there on Windows only

        with contextlib.suppress(OSError):
            return {
                str(entry["path"]): HidApiDevice(entry["product_string"] or "", entry["path"])
                for entry in hid.enumerate()
                if entry["usage_page"] == _TELEPHONY
            }
        return {}


def _opened(path: bytes) -> Any:
    import hid  # noqa: PLC0415

    device = hid.device()
    device.open_path(path)
    return device
