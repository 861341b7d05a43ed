"""What the page of statistics shows. Language-free, like everything in a DeskView."""

from __future__ import annotations

from msgspec import Struct, field

from agent_desktop.domain.statistics import CallFigures, Figures, Period


class StatisticsView(Struct, frozen=True):
    """The figures of the days that were asked for; nothing before anybody has asked."""

    period: Period = field(default_factory=Period)
    figures: Figures | None = None
    """None until they are counted. Those of another period stay until then: `figures.days` tells
    whose they are."""
    week: CallFigures | None = None
    """The calls since Monday, beside those of today."""
