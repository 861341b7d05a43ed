"""Figures at the desk: counted while somebody looks, and not otherwise."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

import pytest

from agent_desktop.desk.notices import NoticeKind
from agent_desktop.domain.call import CallState
from agent_desktop.domain.contact import Outcome
from agent_desktop.domain.statistics import (
    CallFigures,
    CallSource,
    Days,
    Figures,
    Period,
    PeriodKind,
)
from tests.made import BUILDING, NOW, OSTEROY, call
from tests.unit.desk.conftest import Room

TODAY = NOW.astimezone().date()


@dataclass
class Counted:
    """Remembers which days were asked for."""

    asked: list[Days] = field(default_factory=list)
    files: list[Path] = field(default_factory=list)

    async def figures(self, days: Days) -> Figures:
        self.asked.append(days)
        return Figures(days, CallSource.DESKS)

    async def calls(self, days: Days) -> CallFigures:
        return CallFigures(lost=6, answered=396)

    async def save_table(self, path: Path, rows: Sequence[Sequence[str]]) -> None:
        self.files.append(path)


async def log_one(room: Room) -> None:
    ringing = call("c1")
    room.telephone.rings(ringing)
    room.desk.answer(ringing.id)
    room.desk.choose_topic(ringing.id, BUILDING.code)
    room.desk.choose_outcome(ringing.id, Outcome.SOLVED)
    room.desk.hang_up(ringing.id)
    assert room.desk.view.calls[0].state is CallState.ENDED
    room.desk.finish(ringing.id)
    await room.settle()


async def test_a_finished_call_is_in_the_figures_at_once(room: Room) -> None:
    room.desk.show_statistics(Period())
    await room.settle()
    before = room.desk.view.statistics.figures
    assert before is not None
    assert before.total.enquiries.enquiries == 0
    await log_one(room)
    figures = room.desk.view.statistics.figures
    assert figures is not None
    assert (figures.total.enquiries.enquiries, figures.total.enquiries.solved) == (1, 1)
    assert figures.towns[0].municipality == OSTEROY.code
    assert figures.topics == ((BUILDING.code, 1),)


async def test_nothing_is_counted_while_nobody_looks(room: Room) -> None:
    counted = room.desk._insight = Counted()
    await log_one(room)
    assert counted.asked == []
    room.desk.show_statistics(Period())
    room.desk.show_statistics(None)
    await room.settle()
    counted.asked.clear()
    room.desk.reload_log()
    await room.settle()
    assert counted.asked == []


async def test_many_changes_are_counted_once_more(room: Room) -> None:
    counted = room.desk._insight = Counted()
    room.desk.show_statistics(Period())
    for _ in range(20):
        room.desk.reload_log()
    await room.settle()
    assert len(counted.asked) <= 2


async def test_figures_that_are_the_same_are_the_same_object(room: Room) -> None:
    room.desk.show_statistics(Period())
    await room.settle()
    before = room.desk.view.statistics
    room.desk.reload_log()
    await room.settle()
    assert room.desk.view.statistics is before


async def test_the_week_stands_beside_today(room: Room) -> None:
    room.desk._insight = Counted()
    room.desk.show_statistics(Period())
    await room.settle()
    assert room.desk.view.statistics.week == CallFigures(lost=6, answered=396)
    room.desk.show_statistics(Period(PeriodKind.MONTH))
    await room.settle()
    assert room.desk.view.statistics.week is None


@pytest.mark.parametrize(
    ("period", "days"),
    [
        (Period(), Days(TODAY, TODAY)),
        (Period(PeriodKind.WEEK), Days(TODAY - timedelta(days=2), TODAY)),
        (Period(PeriodKind.MONTH), Days(TODAY.replace(day=1), TODAY)),
        (Period(PeriodKind.CHOSEN), Days(TODAY, TODAY)),
        (Period(PeriodKind.CHOSEN, date(2026, 1, 2)), Days(date(2026, 1, 2), TODAY)),
        (
            Period(PeriodKind.CHOSEN, None, date(2026, 1, 2)),
            Days(date(2026, 1, 2), date(2026, 1, 2)),
        ),
        (
            Period(PeriodKind.CHOSEN, date(2026, 2, 1), date(2026, 1, 2)),
            Days(date(2026, 1, 2), date(2026, 2, 1)),
        ),
        (
            Period(PeriodKind.CHOSEN, date(2027, 1, 2)),
            Days(date(2027, 1, 2), date(2027, 1, 2)),
        ),
    ],
)
async def test_which_days_a_period_is(room: Room, period: Period, days: Days) -> None:
    counted = room.desk._insight = Counted()
    room.desk.show_statistics(period)
    await room.settle()
    assert counted.asked[-1] == days


async def test_a_table_is_saved_and_told_of(room: Room, tmp_path: Path) -> None:
    path = tmp_path / "tal.csv"
    room.desk.save_table(path, [("Kommune", "Anrop"), ("Osterøy", "26")])
    await room.settle()
    assert path.read_text(encoding="utf-8-sig") == "Kommune;Anrop\nOsterøy;26\n"
    assert NoticeKind.FILE_SAVED in {n.kind for n in room.desk.view.notices}


async def test_a_table_that_can_not_be_saved_is_told_of(room: Room, tmp_path: Path) -> None:
    room.desk.save_table(tmp_path / "nowhere" / "tal.csv", [("a",)])
    await room.settle()
    assert NoticeKind.FILE_REFUSED in {n.kind for n in room.desk.view.notices}
