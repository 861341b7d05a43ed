"""Whether the prices, rates and hours of a section may be read out as plain truth."""

from __future__ import annotations

from datetime import date, timedelta

from msgspec import Struct

from agent_desktop.domain.article import Article, Section
from agent_desktop.domain.figures import figures, numbers

USUAL_REVIEW_DAYS = 365
"""For an article that names no interval."""


class Freshness(Struct, frozen=True):
    """What is known about a section's figures. `due` is the last day they count as confirmed."""

    figures: int
    """Prices, rates and hours that are certainly such."""
    has_numbers: bool
    """Whether anything in the section, the title or the sentence on when to stop may be one."""
    checked: date | None
    due: date | None
    confirmed: bool

    @property
    def doubtful(self) -> bool:
        """Whether there may be figures, which must be shown as not confirmed."""
        return self.has_numbers and not self.confirmed


def freshness(article: Article, section: Section, today: date) -> Freshness:
    """A section never checked, checked too long ago, or in the future, is not confirmed."""
    checked = section.checked or article.checked
    due = None
    if checked is not None:
        days = article.review_days or USUAL_REVIEW_DAYS
        due = checked + timedelta(days) if checked < date.max - timedelta(days) else date.max
    confirmed = checked is not None and due is not None and checked <= today <= due
    everything = f"{article.title}\n\n{article.stop}\n\n{section.markdown}"
    has_numbers = bool(numbers(everything))
    return Freshness(len(figures(section.markdown)), has_numbers, checked, due, confirmed)
