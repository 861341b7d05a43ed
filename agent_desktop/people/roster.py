"""Who is on telephone duty when."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from agent_desktop.domain.team import Shift


class ShiftRoster:
    """Shifts as they were planned. In memory."""

    def __init__(self, shifts: Iterable[Shift]) -> None:
        self._shifts = tuple(sorted(shifts, key=lambda shift: shift.begins))
        self._by_user: dict[str, list[Shift]] = {}
        for shift in self._shifts:
            self._by_user.setdefault(shift.user, []).append(shift)

    def now(self, moment: datetime) -> Sequence[Shift]:
        """The shifts that are going on."""
        return [s for s in self._shifts if s.begins <= moment < s.ends]

    def next(self, user: str, moment: datetime) -> Shift | None:
        """The next shift of somebody that has not begun."""
        return next((s for s in self._by_user.get(user, ()) if s.begins > moment), None)
