"""How long a loop does not come round, as the program's own watchdog counts it."""

from __future__ import annotations

import asyncio
import sys
import threading
import time
import traceback
from concurrent.futures import Future, wait

from agent_desktop.watchdog import ThreadTimes

_BETWEEN = 0.005
_LONG = 0.016
_KEPT = 12
_FRAMES = 14


class Stalls:
    """Asks the loop of the thread it is made on for a sign every 5 ms, from a thread of its own.

    `waits` are the milliseconds until it gave one, without the time the machine gave the loop's
    thread no processor; `longest` are where it stood in the longest of those over 16 ms.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._watched = threading.get_ident()
        self._taken = ThreadTimes(threading.get_native_id())
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="stalls", daemon=True)
        self.waits: list[float] = []
        self.longest: list[tuple[float, str]] = []

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """End; what the loop does now counts no more."""
        self._over.set()

    def _watch(self) -> None:
        while not self._over.wait(_BETWEEN):
            sign: Future[float] = Future()
            asked, before = time.perf_counter(), self._taken.now()[0]
            self._loop.call_soon_threadsafe(_give, sign)
            stack = "" if wait([sign], _LONG).done else self._stack()
            answered = sign.result()
            if self._over.is_set():
                return
            own = answered - asked - (self._taken.now()[0] - before)
            self.waits.append(max(0.0, own) * 1000)
            if own > _LONG and stack:
                self.longest = sorted([*self.longest, (own * 1000, stack)], reverse=True)[:_KEPT]

    def _stack(self) -> str:
        frame = sys._current_frames().get(self._watched)
        steps = traceback.StackSummary.extract(
            traceback.walk_stack(frame), limit=_FRAMES, lookup_lines=False
        )
        ours = [s for s in steps if "agent_desktop" in s.filename or "bench" in s.filename]
        return " < ".join(f"{s.filename.rpartition('/')[2]}:{s.lineno} {s.name}" for s in ours)


def _give(sign: Future[float]) -> None:
    """Says when the loop came to it, whenever the thread that asked hears of it."""
    sign.set_result(time.perf_counter())
