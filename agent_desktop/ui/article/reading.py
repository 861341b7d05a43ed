"""What of an article is shown, and how far its figures can be trusted."""

from __future__ import annotations

from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from agent_desktop.desk.panel_views import PanelView
from agent_desktop.domain.article import Article, Section
from agent_desktop.domain.freshness import Freshness, freshness
from agent_desktop.domain.ids import MunicipalityCode
from agent_desktop.domain.municipality import Municipality


class ShownSection(Struct, frozen=True):
    """A section in reading order. `owner` None: common to all.

    `dates` tells when it was checked and is due, not how many figures it has: those are counted
    where the text is shown, so that a long one costs nothing until then.
    """

    section: Section
    owner: Municipality | None
    dates: Freshness

    @property
    def doubtful(self) -> bool:
        """Whether its figures, if any, must be shown as not confirmed."""
        return not self.dates.confirmed


class Reading(Struct, frozen=True):
    """An article as it is shown for a municipality. Equal readings look alike."""

    article: Article
    municipality: Municipality | None
    other: Municipality | None
    sections: tuple[ShownSection, ...]

    def is_same_page(self, other: Reading | None) -> bool:
        """Whether a reader of the one would say that the other is the same page, perhaps newer."""
        return other is not None and self._page() == other._page()

    def _page(self) -> tuple[str, MunicipalityCode | None, MunicipalityCode | None]:
        own = self.municipality.code if self.municipality else None
        return self.article.id, own, self.other.code if self.other else None


def read(panel: PanelView) -> Reading | None:
    """What the panel's article shows; None when there is none."""
    article = panel.article
    if article is None:
        return None
    owners = [panel.municipality]
    if panel.other is not None and panel.other != panel.municipality:
        owners.append(panel.other)
    common = [(s, None) for s in article.sections if s.municipality is None]
    own = [
        (section, owner)
        for owner in owners
        for section in article.sections
        if owner is not None and section.municipality == owner.code
    ]
    shown = tuple(
        ShownSection(section, owner, _dates(article, section, panel.today))
        for section, owner in [*common, *own]
    )
    return Reading(article, panel.municipality, panel.other, shown)


def _dates(article: Article, section: Section, today: date) -> Freshness:
    return freshness(article, replace(section, markdown=""), today)


def most_pressing(sections: list[ShownSection]) -> Freshness:
    """The dates of the section that has waited longest for its owner."""
    return min((s.dates for s in sections), key=lambda dates: dates.due or date.min)
