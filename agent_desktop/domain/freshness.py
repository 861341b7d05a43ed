"""Whether the prices, rates and hours of a section may be read out as plain truth."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from agent_desktop.domain.article import Article, Section
from agent_desktop.domain.figures import figures

USUAL_REVIEW_DAYS = 365
"""For an article that names no interval."""


@dataclass(frozen=True, slots=True)
class Freshness:
    """What is known about a section's figures. `due` is the last day they count as confirmed."""

    figures: int
    checked: date | None
    due: date | None
    confirmed: bool

    @property
    def doubtful(self) -> bool:
        """Whether there are figures that must be shown as not confirmed."""
        return bool(self.figures) and not self.confirmed


def freshness(article: Article, section: Section, today: date) -> Freshness:
    """A section never checked, checked too long ago, or in the future, is not confirmed."""
    checked = section.checked or article.checked
    due = None
    if checked is not None:
        days = article.review_days or USUAL_REVIEW_DAYS
        due = checked + timedelta(days) if checked < date.max - timedelta(days) else date.max
    confirmed = checked is not None and due is not None and checked <= today <= due
    return Freshness(len(figures(section.markdown)), checked, due, confirmed)
