"""Every headset that is plugged in, in step with the calls."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

from agent_desktop.domain.command import Command
from agent_desktop.headset.port import Bus
from agent_desktop.headset.step import CallsNow, Step
from agent_desktop.headset.watch import News, Plugged, Refused, Reported, Unplugged, Watch


class Headsets:
    """Tells the headsets how the calls stand, and what was pressed on them. On the loop it is made
    on; `pressed`, `refused` (with the name of a headset this person may not open) and `opened` are
    called there."""

    def __init__(
        self,
        bus: Bus,
        pressed: Callable[[Command], None],
        refused: Callable[[str], None],
        opened: Callable[[], None],
    ) -> None:
        self._pressed = pressed
        self._refused = refused
        self._opened = opened
        self._calls = CallsNow()
        self._steps: dict[str, Step] = {}
        self._loop = asyncio.get_running_loop()
        self._is_closed = False
        self._watch = Watch(bus, self._hand_over)

    def start(self) -> None:
        """Begin to look for headsets."""
        self._watch.start()

    def follow(self, calls: CallsNow) -> None:
        """The calls stand like this now."""
        self._calls = calls
        for key, step in self._steps.items():
            self._watch.write(key, step.follow(calls, time.monotonic()))

    def close(self) -> None:
        """Leave every headset at rest. Waits two seconds at most."""
        self._is_closed = True
        for key, step in self._steps.items():
            self._watch.write(key, step.end())
        self._watch.close()

    def _hand_over(self, news: News) -> None:
        """From the watch's thread to the loop."""
        if not self._is_closed:
            self._loop.call_soon_threadsafe(self._take, news)

    def _take(self, news: News) -> None:
        if self._is_closed:
            return
        match news:
            case Plugged(key, controls):
                self._opened()
                self._steps[key] = Step(controls)
                self._watch.write(key, self._steps[key].begin(self._calls, time.monotonic()))
            case Unplugged(key):
                self._steps.pop(key, None)
            case Refused(name):
                self._refused(name)
            case Reported(key, report) if key in self._steps:
                self._take_report(key, report)

    def _take_report(self, key: str, report: bytes) -> None:
        outcome = self._steps[key].take(report, time.monotonic())
        self._watch.write(key, outcome.reports)
        for command in outcome.commands:
            self._pressed(command)
