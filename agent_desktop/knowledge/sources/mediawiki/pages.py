"""Pages of a wiki that belong together, as an article."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from agent_desktop.domain.article import LONGEST_ARTICLE, Article, Section
from agent_desktop.domain.ids import ArticleId, MunicipalityCode
from agent_desktop.domain.knowledge import KnowledgeProblem, ProblemKind
from agent_desktop.knowledge.metadata import Metadata
from agent_desktop.knowledge.sources.mediawiki.inline import Resolve
from agent_desktop.knowledge.sources.mediawiki.titles import Names, Places
from agent_desktop.knowledge.sources.mediawiki.wikitext import Reading, read_wikitext


class Page(Struct, frozen=True):
    """A page of the main namespace."""

    id: int
    """Kept when it is moved."""
    title: str
    text: str = ""
    fault: ProblemKind | None = None
    """Why its text is not here."""
    redirect: str | None = None
    """The title it leads to, when it is no page of its own; empty when it leads nowhere."""


class Made(Struct, frozen=True):
    """What became of pages."""

    articles: tuple[Article, ...]
    problems: tuple[KnowledgeProblem, ...]


class ArticleMaker:
    """Makes articles for one source, in one pass over its families of pages."""

    def __init__(self, source: str, places: Places, names: Names, resolve: Resolve) -> None:
        self._source = source
        self._places = places
        self._names = names
        self._resolve = resolve
        self._articles: list[Article] = []
        self._problems: list[KnowledgeProblem] = []

    def make(self, family: Iterable[Page]) -> None:
        """One common page and its municipalities' own, in any order. No redirects among them."""
        pages = sorted(family, key=lambda page: (self._code(page) or "", page.title))
        common = next((page for page in pages if self._code(page) is None), None)
        if common is None:
            for page in pages:
                self._problem(stray_id(page.id), page, ProblemKind.NO_COMMON)
            return
        article = article_id(common.id)
        if common.fault:
            self._problem(article, common, common.fault)
            return
        read = self._read(common.text)
        sections = [Section(None, read.markdown)] if read.markdown else []
        sections += self._own_sections(article, common, pages)
        metadata = Metadata(self._with_topic(read))
        self._articles.append(metadata.article(article, common.title, tuple(sections)))
        self._problems += metadata.problems(self._source, article, common.title)

    def loop(self, page: Page) -> None:
        """A redirect that leads back to itself."""
        self._problem(stray_id(page.id), page, ProblemKind.REDIRECT_LOOP, page.redirect or "")

    def made(self) -> Made:
        """Everything so far."""
        return Made(tuple(self._articles), tuple(self._problems))

    def _own_sections(self, article: ArticleId, common: Page, pages: list[Page]) -> list[Section]:
        sections: list[Section] = []
        room = LONGEST_ARTICLE - len(common.text)
        taken: dict[MunicipalityCode, Page] = {}
        for page in pages:
            code = self._code(page)
            if code is None:
                continue
            if code in taken:
                self._problem(article, page, ProblemKind.TWICE, taken[code].title)
                continue
            fault = page.fault or (ProblemKind.TOO_LONG if len(page.text) > room else None)
            if fault:
                self._problem(article, page, fault)
                continue
            taken[code] = page
            room -= len(page.text)
            read = self._read(page.text)
            own = Metadata(read.values)
            sections.append(Section(code, read.markdown, own.day("checked")))
            self._problems += own.problems(self._source, article, page.title)
        return sections

    def _read(self, text: str) -> Reading:
        return read_wikitext(text, self._names, self._resolve)

    def _with_topic(self, read: Reading) -> dict[str, str]:
        """The metadata; a page without a topic has its first category for one."""
        values = dict(read.values)
        if not values.get("topic") and read.categories:
            values["topic"] = read.categories[0]
        return values

    def _code(self, page: Page) -> MunicipalityCode | None:
        return self._places.of(page.title).municipality

    def _problem(self, article: ArticleId, page: Page, kind: ProblemKind, detail: str = "") -> None:
        self._problems.append(KnowledgeProblem(self._source, article, page.title, kind, detail))


def article_id(page: int) -> ArticleId:
    """The article of a common page."""
    return ArticleId(f"wiki-{page}")


def stray_id(page: int) -> ArticleId:
    """For the problems of a page that is no article: one it was before does not stay for them."""
    return ArticleId(f"wiki-page-{page}")
