"""The municipality's panel: start page at ring, then whatever the agent searches and opens."""

from __future__ import annotations

from agent_desktop.desk.centre import Centre
from agent_desktop.desk.incoming import concerning
from agent_desktop.desk.protocols import KnowledgeBase
from agent_desktop.desk.views import PanelView
from agent_desktop.domain.article import Article, SearchHit
from agent_desktop.domain.ids import ArticleId
from agent_desktop.domain.incident import Incident
from agent_desktop.domain.municipality import Municipality


class Panel:
    """What one call's panel shows. Each call has its own, so that switching back loses nothing."""

    def __init__(
        self, centre: Centre, knowledge: KnowledgeBase, municipality: Municipality | None
    ) -> None:
        self._centre = centre
        self._knowledge = knowledge
        self._query = ""
        self._hits: tuple[SearchHit, ...] = ()
        self.municipality = municipality
        self._article: Article | None = self._start_page()

    def show(self, municipality: Municipality) -> None:
        """Turn to another municipality and search there for the same words."""
        self.municipality = municipality
        self.search(self._query)

    def search(self, query: str) -> None:
        """Search. No words bring the start page back; else the open article stays."""
        self._query = query
        code = self.municipality.code if self.municipality else None
        self._hits = self._knowledge.search(query, code)
        if not query.strip():
            self._article = self._start_page()

    def open(self, article: ArticleId) -> None:
        """Open an article; one that is gone leaves the panel as it is."""
        self._article = self._knowledge.article(article) or self._article

    def view(self, incidents: tuple[Incident, ...]) -> PanelView:
        """What is shown now."""
        return PanelView(
            municipality=self.municipality,
            greeting=self._centre.greeting(self.municipality),
            incidents=concerning(incidents, self.municipality),
            query=self._query,
            hits=self._hits,
            article=self._article,
        )

    def _start_page(self) -> Article | None:
        return self._knowledge.start_page(self.municipality.code if self.municipality else None)
