"""What the agent does with the figures: which days, and a file of them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from agent_desktop.desk.asking import Asking
from agent_desktop.desk.insight_protocols import FigureRoom
from agent_desktop.desk.notices import NoticeKind
from agent_desktop.domain.statistics import Period, PeriodKind


class Insights(Asking):
    """The live desk with figures. Nothing is counted while nobody looks; while somebody does, one
    count runs at a time, and what changed meanwhile is counted after it.
    """

    _wanted: Period | None = None
    _is_counting = False
    _is_old = False

    def __init__(self, *, insight: FigureRoom, **rooms: Any) -> None:
        self._insight = insight
        super().__init__(**rooms)

    def show_statistics(self, period: Period | None) -> None:
        """Count these days from now on."""
        self._wanted = period
        if period is not None:
            if period != self.view.statistics.period:
                self._publish(statistics=replace(self.view.statistics, period=period))
            self._count()

    def save_table(self, path: Path, rows: Sequence[Sequence[str]]) -> None:
        """Write a file."""
        self._tasks.start(self._save_table(path, rows), "save table")

    def reload(self) -> None:
        """Local tables have changed: somebody who looks at figures sees new ones."""
        super().reload()
        if self._wanted is not None:
            self._count()

    def _count(self) -> None:
        self._is_old = True
        if not self._is_counting:
            self._is_counting = True
            self._tasks.start(self._count_all(), "count")

    async def _count_all(self) -> None:
        try:
            while self._is_old and self._wanted is not None:
                self._is_old = False
                await self._count_once(self._wanted)
        finally:
            self._is_counting = False

    async def _count_once(self, period: Period) -> None:
        today = self._today()
        figures = await self._insight.figures(period.days(today))
        week = None
        if period.kind is PeriodKind.TODAY:
            week = await self._insight.calls(Period(PeriodKind.WEEK).days(today))
        statistics = self.view.statistics
        if period == self._wanted and (figures, week) != (statistics.figures, statistics.week):
            self._publish(statistics=replace(statistics, figures=figures, week=week))

    async def _save_table(self, path: Path, rows: Sequence[Sequence[str]]) -> None:
        try:
            await self._insight.save_table(path, rows)
        except OSError:
            self._board.notice(NoticeKind.FILE_REFUSED, path.name)
        else:
            self._board.withdraw(NoticeKind.FILE_REFUSED)
            self._board.notice(NoticeKind.FILE_SAVED, str(path))
        self._publish()
