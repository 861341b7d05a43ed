"""When a program's first window is on a virtual screen with something painted in it."""

from __future__ import annotations

import threading
import time
from types import TracebackType
from typing import Any, Self

from Xlib import X, display, error

_EVERY_SECONDS = 0.004
_LINES = 8
"""Rows of the window that are looked at."""
_COLOURS = 8
"""So many different ones in one look: there is text or a drawing, not an empty ground."""


class FirstSight:
    """Looks at a screen every 4 ms, on a thread of its own, while its block runs.

    A window is there when the window manager has it in its list (EWMH, _NET_CLIENT_LIST: it is
    mapped then), and painted when eight rows of pixels of it on the screen have eight colours
    together. Windows of before are not looked at.
    """

    def __init__(self, screen: str) -> None:
        self._display = display.Display(screen)
        self._root = self._display.screen().root
        self._list = self._display.intern_atom("_NET_CLIENT_LIST")
        self._before = set(self._windows())
        self._over = threading.Event()
        self._seen = threading.Event()
        self._thread = threading.Thread(target=self._look, name="first sight", daemon=True)
        self.mapped = 0.0
        """On the clock of time.perf_counter; 0 as long as there is none."""
        self.painted = 0.0

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self._over.set()
        self._thread.join()
        self._display.close()

    def wait(self, seconds: float) -> None:
        """Return when a window is painted. Raises TimeoutError."""
        if not self._seen.wait(seconds):
            raise TimeoutError("no window was painted")

    def _look(self) -> None:
        while not self._over.wait(_EVERY_SECONDS):
            for window in self._windows():
                if window not in self._before:
                    self.mapped = self.mapped or time.perf_counter()
                    if self._is_painted(window):
                        self.painted = time.perf_counter()
                        self._seen.set()
                        return

    def _windows(self) -> list[int]:
        found = self._root.get_full_property(self._list, X.AnyPropertyType)
        return list(found.value) if found is not None else []

    def _is_painted(self, number: int) -> bool:
        """Whether it is anything but an empty ground."""
        try:
            window: Any = self._display.create_resource_object("window", number)
            size = window.get_geometry()
            place = self._root.translate_coords(window, 0, 0)
            colours: set[int] = set()
            for line in range(1, _LINES + 1):
                y = place.y + size.height * line // (_LINES + 1)
                image = self._root.get_image(place.x, y, size.width, 1, X.ZPixmap, 0xFFFFFF)
                colours.update(memoryview(image.data).cast("I"))
        except (error.BadWindow, error.BadDrawable, error.BadMatch):
            return False  # gone again, or partly beside the screen
        return len(colours) >= _COLOURS
