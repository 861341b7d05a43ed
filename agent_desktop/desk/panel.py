"""The municipality's panel: start page at ring, then whatever the agent searches and opens."""

from __future__ import annotations

from datetime import date

from agent_desktop.desk.centre import Centre
from agent_desktop.desk.incoming import concerning
from agent_desktop.desk.panel_views import ArticleLink, AskedNow, PanelView
from agent_desktop.desk.protocols import KnowledgeBase
from agent_desktop.domain.article import Article, SearchHit
from agent_desktop.domain.ids import ArticleId, IncidentId, MunicipalityCode
from agent_desktop.domain.incident import Incident
from agent_desktop.domain.municipality import Municipality, Unit

Opened = tuple[Article | None, Municipality | None]
"""An article, and another municipality whose section is shown too."""

_REMEMBERED = 20


class Panel:
    """What one call's panel shows. Each call has its own, so that switching back loses nothing."""

    def __init__(
        self,
        centre: Centre,
        knowledge: KnowledgeBase,
        municipality: Municipality | None,
        first: ArticleId | None = None,
    ) -> None:
        """`first` is opened instead of the start page, if it is there."""
        self._centre = centre
        self._knowledge = knowledge
        self._first = first
        self._query = ""
        self._searched = False
        self._hits: tuple[SearchHit, ...] = ()
        self._suggestions: tuple[SearchHit, ...] = ()
        self._asked_now = AskedNow()
        self._pinned: tuple[ArticleLink, ...] = ()
        self._former: list[Opened] = []
        self.municipality = municipality
        self._open: Opened = (None, None)
        self.start()

    @property
    def code(self) -> MunicipalityCode | None:
        """The municipality that is searched for."""
        return self.municipality.code if self.municipality else None

    @property
    def query(self) -> str:
        """What is searched for."""
        return self._query

    @property
    def article(self) -> Article | None:
        """The open article."""
        return self._open[0]

    @property
    def ladder_step(self) -> int | None:
        """How far up the service ladder the open article says the desk comes, if it was opened."""
        article = self._open[0]
        return article.ladder_step if article is not None and self._former else None

    def start(self) -> None:
        """Show the start page, and what is pinned for the municipality."""
        first = self._knowledge.article(self._first) if self._first else None
        self._open = (first or self._knowledge.start_page(self.code), None)
        self._pinned = tuple(ArticleLink(a.id, a.title) for a in self._knowledge.pinned(self.code))

    def show(self, municipality: Municipality) -> None:
        """Turn to another municipality. What was searched for is to be searched for again."""
        self.municipality = municipality
        self._searched = False
        self._former.clear()
        if not self._query:
            self.start()

    def ask(self, query: str) -> bool:
        """Take what is to be searched for; whether it is. No words bring the start page back."""
        self._query = query
        self._searched = False
        if query.strip():
            return True
        self._hits = ()
        self._former.clear()
        self.start()
        return False

    def take_hits(self, query: str, hits: tuple[SearchHit, ...]) -> None:
        """Show what was found, if that is still what is asked for. The open article stays."""
        if query == self._query:
            self._hits = hits
            self._searched = True

    def take_suggestions(self, hits: tuple[SearchHit, ...]) -> None:
        """Show what the note may be about."""
        self._suggestions = hits

    def take_asked_now(self, asked: AskedNow) -> None:
        """Show what citizens ask there now."""
        self._asked_now = asked

    def open(self, article: ArticleId, municipality: Municipality | None) -> bool:
        """Open an article; one that is gone leaves the panel as it is. Whether it was opened."""
        found = self._knowledge.article(article)
        if found is None:
            return False
        other = municipality if municipality != self.municipality else None
        self._former = [*self._former, self._open][-_REMEMBERED:]
        self._open = (found, other)
        return True

    def go_back(self) -> None:
        """Show what was open before."""
        if self._former:
            self._open = self._former.pop()

    def refresh(self) -> None:
        """The knowledge base has changed: the open article is shown as it is now."""
        article, other = self._open
        if article is None:
            self.start()
            return
        self._open = (self._knowledge.article(article.id), other)

    def unit_of(self, article: Article | None) -> Unit | None:
        """The unit of the shown municipality that owns an article."""
        units = self.municipality.units if self.municipality else ()
        owner = article.owner.casefold() if article else ""
        return next((unit for unit in units if unit.name.casefold() == owner), None)

    def view(
        self, incidents: tuple[Incident, ...], today: date, attached: IncidentId | None = None
    ) -> PanelView:
        """What is shown now."""
        article, other = self._open
        unit = self.unit_of(article)
        return PanelView(
            municipality=self.municipality,
            greeting=self._centre.greeting(self.municipality),
            incidents=concerning(incidents, self.municipality),
            query=self._query,
            hits=self._hits,
            article=article,
            today=today,
            searched=self._searched,
            other=other,
            can_go_back=bool(self._former),
            suggestions=self._suggestions,
            asked_now=self._asked_now,
            pinned=self._pinned,
            article_units=(unit,) if unit else (),
            attached=attached,
        )
