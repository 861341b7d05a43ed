"""The time after a call to finish its note in, before the next one may ring."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from msgspec import Struct

from agent_desktop.desk.protocols import Scheduler, Timer
from agent_desktop.domain.ids import CallId


class _Running(Struct):
    until: datetime
    seconds: int
    timer: Timer


class WrapUp:
    """One running time at most for each call. `over` is called when one is out, and ends it.

    It runs on the scheduler's clock; the times that are shown follow the wall clock.
    """

    def __init__(
        self,
        seconds: int,
        scheduler: Scheduler,
        now: Callable[[], datetime],
        over: Callable[[CallId], None],
    ) -> None:
        """`seconds` 0: there is no such time."""
        self._seconds = seconds
        self._scheduler = scheduler
        self._now = now
        self._over = over
        self._running: dict[CallId, _Running] = {}

    def __bool__(self) -> bool:
        return bool(self._running)

    def begin(self, call: CallId) -> None:
        """A call is over."""
        if self._seconds and call not in self._running:
            self._run(call, self._seconds)

    def extend(self, call: CallId) -> None:
        """The whole time once more, on top of what is left."""
        found = self._running.get(call)
        if found is not None:
            left = max(0, round((found.until - self._now()).total_seconds()))
            found.timer.cancel()
            self._run(call, left + self._seconds)

    def end(self, call: CallId) -> None:
        """It is needed no more."""
        found = self._running.pop(call, None)
        if found is not None:
            found.timer.cancel()

    def end_all(self) -> None:
        """None is needed."""
        for call in tuple(self._running):
            self.end(call)

    def until(self, call: CallId) -> tuple[datetime | None, int]:
        """When a call's time is out, and how long it is as a whole; None when none is running."""
        found = self._running.get(call)
        return (found.until, found.seconds) if found is not None else (None, 0)

    def _run(self, call: CallId, seconds: int) -> None:
        until = self._now() + timedelta(seconds=seconds)
        timer = self._scheduler.call_later(float(seconds), lambda: self._over(call))
        self._running[call] = _Running(until, seconds, timer)
