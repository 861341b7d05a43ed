"""Windows' own messages to the thread of the window. Written, not run: there is no Windows here."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication

_HOTKEY = 0x0312
"""WM_HOTKEY; wParam is the number it was registered with."""


def watch_hotkeys(pressed: Callable[[int], None]) -> Callable[[], None]:
    """Call `pressed` with the number of every hotkey until what is returned is called."""
    messages = HotkeyMessages(pressed)
    application = QCoreApplication.instance()
    if application is not None:
        application.installNativeEventFilter(messages)

    def stop() -> None:
        if application is not None:
            application.removeNativeEventFilter(messages)

    return stop


class HotkeyMessages(QAbstractNativeEventFilter):
    """Calls `pressed` with the number of every hotkey. Install it on the application."""

    def __init__(self, pressed: Callable[[int], None]) -> None:
        super().__init__()
        self._pressed = pressed

    def nativeEventFilter(
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        """Look at a message; True when it was ours."""
        if sys.platform == "win32" and bytes(kind) == b"windows_generic_MSG":
            from ctypes import wintypes  # noqa: PLC0415

            read = wintypes.MSG.from_address(int(message))
            if read.message == _HOTKEY:
                self._pressed(int(read.wParam))
                return True, 0
        return False, 0
