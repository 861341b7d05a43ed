"""Articles of the knowledge base: common text and a municipality's own sections."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from msgspec import Struct

from agent_desktop.domain.ids import ArticleId, MunicipalityCode
from agent_desktop.domain.language import Language

LONGEST_ARTICLE = 400_000
"""Letters of an article, all sections together. A longer one is a fault of its source."""


class ArticleKind(StrEnum):
    """What sort of document an article is."""

    SERVICE = "service"
    """Tenesteskildring: what the service is."""
    DECLARATION = "declaration"
    """Serviceerklæring: the quality promised to citizens."""
    AGREEMENT = "agreement"
    """Serviceleveranseavtale: who does what between unit and desk."""
    ROUTINE = "routine"
    CONTACT = "contact"
    PREPAREDNESS = "preparedness"
    """Beredskap: pinned, and there also when nothing else is."""
    START = "start"
    """What the panel shows when a municipality's telephone rings."""


class Section(Struct, frozen=True):
    """A piece of an article in Markdown; `municipality` None is common to all."""

    municipality: MunicipalityCode | None
    markdown: str
    checked: date | None = None
    """When its owner last confirmed it; None: when the article was."""


class Article(Struct, frozen=True):
    """An article as mirrored: the common section first, then one per municipality.

    Addresses are http or https, or empty. What is not known is empty or None.
    """

    id: ArticleId
    title: str
    sections: tuple[Section, ...]
    kind: ArticleKind = ArticleKind.SERVICE
    topic: str = ""
    """What it belongs under, in words: "Renovasjon"."""
    words: tuple[str, ...] = ()
    """Task words citizens use."""
    owner: str = ""
    """The unit that answers for it."""
    contact: str = ""
    """The contact person in that unit."""
    liaison: str = ""
    """The one at the desk who keeps in touch with the unit."""
    deputies: tuple[str, ...] = ()
    ladder_step: int | None = None
    """How far up the service ladder (1 to 6) the desk may go."""
    stop: str = ""
    """When the desk is to stop and hand over."""
    on_web: bool | None = None
    form: str = ""
    web: str = ""
    booking: str = ""
    checked: date | None = None
    review_days: int | None = None
    """For how many days after `checked` prices, rates and hours count as confirmed."""
    written_form: Language = Language.NYNORSK

    def for_municipality(self, code: MunicipalityCode | None) -> tuple[Section, ...]:
        """The common section and this municipality's own, in reading order."""
        return tuple(s for s in self.sections if s.municipality in {None, code})

    def is_about(self, code: MunicipalityCode | None) -> bool:
        """Whether it has something for this municipality or for all."""
        return bool(self.for_municipality(code))


class Span(Struct, frozen=True):
    """A piece of text; `hit` when it matches what was searched for."""

    text: str
    hit: bool = False


class SearchHit(Struct, frozen=True):
    """One search result, best first."""

    article: ArticleId
    title: tuple[Span, ...]
    excerpt: tuple[Span, ...]
    """Never with a figure in it that is not confirmed."""
    municipality: MunicipalityCode | None
    """Set when the hit is in a municipality's own section."""
    unconfirmed: bool = False
    """The section has figures that nobody has confirmed in time."""
    topic: str = ""
    opened: int = 0
    """How often it was opened on this desk lately."""
