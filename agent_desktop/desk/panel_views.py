"""What the window shows of what we know, as frozen values.

Like `views`: language-free, and unchanged parts stay the same objects.
"""

from __future__ import annotations

from datetime import date

from msgspec import Struct

from agent_desktop.domain.article import Article, SearchHit
from agent_desktop.domain.contact import Topic
from agent_desktop.domain.ids import ArticleId, IncidentId
from agent_desktop.domain.incident import Incident
from agent_desktop.domain.knowledge import KnowledgeProblem, KnowledgeReport, SourceState
from agent_desktop.domain.municipality import Municipality, Unit


class ArticleLink(Struct, frozen=True):
    """An article to open, by its title. `times` is how often it was opened this week."""

    article: ArticleId
    title: str
    times: int = 0


class TopicCount(Struct, frozen=True):
    """How many asked about a topic this week."""

    topic: Topic
    times: int


class AskedNow(Struct, frozen=True):
    """What citizens of a municipality ask there now, the most frequent first."""

    topics: tuple[TopicCount, ...] = ()
    articles: tuple[ArticleLink, ...] = ()


class PanelView(Struct, frozen=True):
    """The municipality's panel. `article` is the open one; the start page at ring."""

    municipality: Municipality | None
    greeting: str
    incidents: tuple[Incident, ...]
    query: str
    hits: tuple[SearchHit, ...]
    article: Article | None
    today: date
    """The day freshness is judged by."""
    searched: bool = False
    """`hits` are those of `query`; until then they are the former ones."""
    other: Municipality | None = None
    """Another municipality, whose section of the article was asked for and is shown too."""
    can_go_back: bool = False
    suggestions: tuple[SearchHit, ...] = ()
    """Articles the note may be about."""
    asked_now: AskedNow = AskedNow()
    pinned: tuple[ArticleLink, ...] = ()
    """The preparedness articles."""
    article_units: tuple[Unit, ...] = ()
    """The unit that can be asked in chat to confirm the open article; empty when none can."""
    attached: IncidentId | None = None
    """The incident the call is about, one of `incidents` as long as it is not over."""


class KnowledgeView(Struct, frozen=True):
    """The knowledge base as a whole, for the page about it."""

    sources: tuple[SourceState, ...] = ()
    problems: tuple[KnowledgeProblem, ...] = ()
    reports: tuple[KnowledgeReport, ...] = ()
    """What agents have reported, unresolved first, newest first."""
