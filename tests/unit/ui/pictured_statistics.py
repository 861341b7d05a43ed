"""An invented day in figures, for pictures and tests."""

from __future__ import annotations

from datetime import timedelta

from msgspec.structs import replace

from agent_desktop.desk.insight_views import StatisticsView
from agent_desktop.domain.ids import TopicCode
from agent_desktop.domain.municipality import Municipality
from agent_desktop.domain.statistics import (
    CallFigures,
    CallSource,
    Days,
    EnquiryFigures,
    Figures,
    HourFigures,
    LeftOut,
    TownFigures,
)
from tests.unit.ui.pictured_desk import AURLAND, GULEN, IDLE, NOW, OSTEROY, SAMNANGER

TODAY = NOW.astimezone().date()


def seconds(count: int) -> timedelta:
    """So long."""
    return timedelta(seconds=count)


def _town(
    town: Municipality | None, answered: int, lost: int, wait: int, solved: int, employees: int
) -> TownFigures:
    return TownFigures(
        town.code if town else None,
        CallFigures(answered, lost, seconds(wait), seconds(82)),
        EnquiryFigures(answered, solved, employees, seconds(44)),
    )


FIGURES = Figures(
    days=Days(TODAY, TODAY),
    source=CallSource.QUEUE,
    total=_town(None, 76, 2, 11, 54, 10),
    towns=(
        _town(OSTEROY, 26, 0, 12, 19, 3),
        _town(AURLAND, 13, 0, 8, 9, 1),
        _town(GULEN, 16, 1, 13, 11, 4),
        _town(SAMNANGER, 21, 1, 9, 15, 2),
    ),
    hours=tuple(
        HourFigures(9 + place, answered, lost)
        for place, (answered, lost) in enumerate(
            ((14, 1), (17, 1), (13, 0), (9, 0), (12, 0), (11, 0))
        )
    ),
    topics=(
        (TopicCode("byggesak"), 18),
        (TopicCode("vatn"), 13),
        (TopicCode("renovasjon"), 10),
        (TopicCode("oppmaling"), 9),
        (TopicCode("barnehage"), 8),
        (TopicCode("skatt"), 6),
        (TopicCode("plan"), 6),
        (TopicCode("gone"), 4),
        (None, 2),
    ),
    left_out=LeftOut(at_once=3, closed=1, passed_on=2),
)
STATISTICS = StatisticsView(figures=FIGURES, week=CallFigures(396, 6))
COUNTED = replace(IDLE, statistics=STATISTICS)
EMPTY_DAY = replace(
    IDLE,
    statistics=StatisticsView(
        figures=Figures(Days(TODAY, TODAY), CallSource.DESKS, towns=(TownFigures(OSTEROY.code),))
    ),
)
