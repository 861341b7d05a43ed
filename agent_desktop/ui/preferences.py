"""What a person has chosen about the window, and what is not theirs to choose."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from agent_desktop.domain.facts import Fact
from agent_desktop.domain.failures import NotSaved
from agent_desktop.domain.window import WindowPreferences

Keep = Callable[[Mapping[str, Any]], None]
"""Keeps what was chosen, by field, for the next start; raises NotSaved."""


def _forget(_chosen: Mapping[str, Any]) -> None:
    """Keep nothing."""


class Preferences(QObject):
    """Holds at once what is chosen. `changed` comes after it, `not_saved` with the reason when it
    will be forgotten at the end of the program. Lives on the thread of the window.
    """

    changed = Signal()
    not_saved = Signal(str)
    waiting = Signal(bool)
    """Whether the window holds something back until what is written in it is sent."""

    def __init__(
        self,
        now: WindowPreferences | None = None,
        locked: Iterable[str] = (),
        keep: Keep = _forget,
        facts: tuple[Fact, ...] = (),
    ) -> None:
        super().__init__()
        self.now = now or WindowPreferences()
        self.locked = frozenset(locked)
        """The fields the machine's policy decides."""
        self.facts = facts
        """What is so because a file says so."""
        self.everywhere: Mapping[str, str] = {}
        """The keys that do work while another program has the focus, by `Everywhere`."""
        self._keep = keep

    def choose(self, **changes: Any) -> None:
        """Have it so from now on. What is locked stays as it is."""
        wanted = {name: value for name, value in changes.items() if name not in self.locked}
        chosen = replace(self.now, **wanted)
        if chosen == self.now:
            return
        self.now = chosen
        try:
            self._keep(wanted)
        except NotSaved as error:
            self.not_saved.emit(str(error))
        self.changed.emit()
