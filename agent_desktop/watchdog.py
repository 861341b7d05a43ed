"""Tells when the window's thread has stood still, and where.

A thread of its own asks the loop for a sign. When none comes for a tenth of a second, the stack of
the window's thread is taken while it stands; when it goes on, both are logged. Each question wakes
the loop, which at fifty a second took 3 % of a core from a program at rest: so a thread that is at
work is asked at once, which its processor time tells (Linux), another twice a second. Of what
the window waits for, a standstill of six tenths is always seen, and of shorter ones a
share. (Qt tells when its loop waits, but not that of GLib, which most of its programs on Linux
run.)

Time in which the machine gave the thread no processor is not counted, where the system tells it
(Linux: the second number of /proc/self/task/TID/schedstat, time waiting to run; and on a virtual
machine what the host took from all its processors, "steal" in /proc/stat).
"""

from __future__ import annotations

import logging
import os
import sys
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path

from msgspec import Struct

_log = logging.getLogger(__name__)
LONGEST = 0.1
"""Seconds the window may stand still."""
BETWEEN = 0.5
"""Seconds between two questions to a thread that is not at work."""
_LOOK = 0.04
"""Seconds between two looks whether it is."""
_AT_WORK = 0.3
"""The share of that time it has worked then: answering a question takes less."""
_FRAMES = 12


class Stall(Struct, frozen=True):
    """The thread did not come round for `seconds`. For `taken` of them the machine gave it no
    processor, for `worked` it had one; the rest it waited for something else.
    """

    seconds: float
    taken: float
    worked: float
    stack: str

    @property
    def own(self) -> float:
        """What the program itself is to blame for."""
        return self.seconds - self.taken


class Watchdog:
    """Watches the thread it is made on. `call_soon` has a function called on that thread's loop,
    and may be called from any thread; `told` hears of every stall, on the watching thread.
    """

    def __init__(
        self,
        call_soon: Callable[[Callable[[], None]], object],
        told: Callable[[Stall], None] | None = None,
        longest: float = LONGEST,
        between: float = BETWEEN,
    ) -> None:
        self._call_soon = call_soon
        self._told = told or _write
        self._longest, self._between = longest, between
        self._watched = threading.get_ident()
        self._times = ThreadTimes(threading.get_native_id())
        self._answered = threading.Event()
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="watchdog", daemon=True)

    def start(self) -> None:
        """Begin to watch."""
        self._thread.start()

    def stop(self) -> None:
        """Watch no more. Returns when the watching thread is done."""
        self._over.set()
        self._answered.set()
        self._thread.join()

    def _watch(self) -> None:
        while self._has_to_ask():
            self._answered.clear()
            if self._over.is_set():
                return  # stopped before the line above, and nobody would answer
            asked, before = time.monotonic(), self._times.now()
            try:
                self._call_soon(self._answered.set)
            except RuntimeError:
                return  # the loop is closed
            if not self._answered.wait(self._longest):
                self._look_closer(asked, before)

    def _has_to_ask(self) -> bool:
        """Wait until it is time to ask. False when there is nothing to watch any more."""
        due, worked = time.monotonic() + self._between, self._worked()
        while not self._over.wait(_LOOK):
            before, worked = worked, self._worked()
            if worked - before > _AT_WORK * _LOOK or time.monotonic() >= due:
                return True
        return False

    def _worked(self) -> float:
        """Seconds the thread has had a processor; always 0 where another can't ask."""
        if sys.platform != "linux":
            return 0.0
        return time.clock_gettime(time.pthread_getcpuclockid(self._watched))

    def _look_closer(self, asked: float, before: tuple[float, float]) -> None:
        stack = self._stack()
        self._answered.wait()
        if self._over.is_set():
            return
        taken, worked = (after - b for after, b in zip(self._times.now(), before, strict=True))
        stall = Stall(time.monotonic() - asked, taken, worked, stack)
        if stall.own > self._longest:
            self._told(stall)

    def _stack(self) -> str:
        """Files, lines and functions, the outermost first: nothing of what is worked with."""
        frame = sys._current_frames().get(self._watched)
        steps = traceback.StackSummary.extract(
            traceback.walk_stack(frame), limit=_FRAMES, lookup_lines=False
        )
        return "\n".join(f"  {'/'.join(_end(s.filename))}:{s.lineno} {s.name}" for s in steps[::-1])


def _end(path: str) -> tuple[str, ...]:
    """Enough of a path to find the file."""
    return Path(path).parts[-3:]


class ThreadTimes:
    """How long a thread has been ready to run and was not let, and how long it ran. 0 where the
    system doesn't tell.

    What a host takes is known of all processors together only: some of it may have been another's.
    """

    def __init__(self, thread: int) -> None:
        self._file = Path(f"/proc/self/task/{thread}/schedstat")

    def now(self) -> tuple[float, float]:
        """Seconds in all, since the thread began; only how much they grow means something."""
        try:
            ran, waited, *_ = map(int, self._file.read_text(encoding="ascii").split())
            return waited / 1e9 + _stolen(), ran / 1e9
        except (OSError, ValueError):
            return 0.0, 0.0


def _stolen() -> float:
    """Seconds the host has taken (proc(5), /proc/stat: the eighth number of the first line)."""
    with Path("/proc/stat").open(encoding="ascii") as file:
        return int(file.readline().split()[8]) / os.sysconf("SC_CLK_TCK")


def _write(stall: Stall) -> None:
    own, worked = round(stall.own * 1000), round(stall.worked * 1000)
    _log.warning("the window stood still for %d ms, %d at work:\n%s", own, worked, stall.stack)
