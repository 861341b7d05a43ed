"""Wakes the watch when there is something to write."""

from __future__ import annotations

import contextlib
import os
import select
import sys
import time
from collections.abc import Sequence

_POLL_SECONDS = 0.03
"""On Windows, where neither a device nor a pipe can be waited for."""


class Bell:
    """Waits for files and for `ring`, which any thread may call."""

    def __init__(self) -> None:
        self._ends: tuple[int, int] | None = None
        if sys.platform != "win32":
            self._ends = os.pipe()
            for end in self._ends:
                os.set_blocking(end, False)

    def wait(self, files: Sequence[int], seconds: float) -> None:
        """Return when a file is readable, when it is rung, or after so long at the latest."""
        if self._ends is None:
            time.sleep(_POLL_SECONDS)
            return
        select.select([self._ends[0], *files], [], [], max(0.0, seconds))
        with contextlib.suppress(BlockingIOError):
            os.read(self._ends[0], 4096)

    def ring(self) -> None:
        """End the wait."""
        if self._ends is not None:
            with contextlib.suppress(OSError):  # it is rung already
                os.write(self._ends[1], b"!")

    def close(self) -> None:
        """Nobody waits any more."""
        ends, self._ends = self._ends, None
        for end in ends or ():
            os.close(end)
