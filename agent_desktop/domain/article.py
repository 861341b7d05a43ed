"""Articles of the knowledge base: common text and a municipality's own sections."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from agent_desktop.domain.ids import ArticleId, MunicipalityCode
from agent_desktop.domain.language import Language


@dataclass(frozen=True, slots=True)
class Section:
    """A piece of an article in Markdown; `municipality` None is common to all."""

    municipality: MunicipalityCode | None
    markdown: str


@dataclass(frozen=True, slots=True)
class Article:
    """An article as mirrored: the common section first, then one per municipality."""

    id: ArticleId
    title: str
    owner: str
    words: tuple[str, ...]
    """Task words citizens use."""
    ladder_step: int | None
    """How far up the service ladder (1 to 6) the desk may go."""
    on_web: bool | None
    checked: date | None
    written_form: Language
    sections: tuple[Section, ...]

    def for_municipality(self, code: MunicipalityCode | None) -> tuple[Section, ...]:
        """The common section and this municipality's own, in reading order."""
        return tuple(s for s in self.sections if s.municipality in {None, code})

    def is_about(self, code: MunicipalityCode | None) -> bool:
        """Whether it has something for this municipality or for all."""
        return bool(self.for_municipality(code))


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of text; `hit` when it matches what was searched for."""

    text: str
    hit: bool = False


@dataclass(frozen=True, slots=True)
class SearchHit:
    """One search result, best first."""

    article: ArticleId
    title: tuple[Span, ...]
    excerpt: tuple[Span, ...]
    municipality: MunicipalityCode | None
    """Set when the hit is in a municipality's own section."""
