"""Searching and suggesting, on a thread of its own."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from datetime import date

from msgspec.structs import replace

from agent_desktop.domain.article import Article, SearchHit
from agent_desktop.domain.ids import ArticleId, MunicipalityCode
from agent_desktop.knowledge import mirror
from agent_desktop.knowledge.index import Index, Match
from agent_desktop.knowledge.language.forms import WrittenForms
from agent_desktop.knowledge.query import Query
from agent_desktop.knowledge.results import Results
from agent_desktop.store.database import Connection

LIMIT = 10
_CANDIDATES = 60
_OWN = 1.4
_OTHERS = 0.01
_NEAR = 0.35
"""The share of the best score from which an article with some of the words is shown."""
_OPENED = 0.12
"""What ten times as often opened is worth, as a share of the score."""


class Searcher:
    """Finds articles. Every method on one thread, with a connection of that thread's own."""

    def __init__(
        self, forms: WrittenForms, connection: Connection, opened: Mapping[ArticleId, int]
    ) -> None:
        self._connection = connection
        self._index = Index(forms)
        self._results = Results(forms)
        self._opened = opened

    def fill(self, contents: Iterable[str]) -> None:
        """Take in articles as the mirror keeps them."""
        self._index.put(map(mirror.decode, contents))

    def put(self, articles: Iterable[Article], gone: Iterable[ArticleId]) -> None:
        """Take in what has changed."""
        self._index.put(articles, gone)

    def search(
        self,
        text: str,
        municipality: MunicipalityCode | None,
        today: date,
        still_wanted: Callable[[], bool],
    ) -> tuple[SearchHit, ...]:
        """The best articles with every word, or if there are none with typing errors mended; where
        these are few, then those with some of the words, as far as they come near the best.

        Nothing more is done once `still_wanted` says no.
        """
        query = Query.read(text)
        if not query.words or not still_wanted():
            return ()
        matches = self._index.search(query, municipality, _CANDIDATES)
        if not matches:
            mended = self._mended(query)
            matches = self._index.search(mended, municipality, _CANDIDATES)
            query = mended if matches else query
        if len({match.article for match in matches}) < LIMIT:
            matches += self._near(query, municipality, matches)
        return self._hits(query, matches, municipality, today) if still_wanted() else ()

    def suggest(
        self, text: str, municipality: MunicipalityCode | None, today: date, limit: int
    ) -> tuple[SearchHit, ...]:
        """Articles that a note in the making may be about, the best first."""
        query = Query.read(text, unfinished=False)
        if not query.words:
            return ()
        matches = self._index.search(query, municipality, _CANDIDATES, every=False)
        own = [m for m in matches if m.municipality in {None, municipality}]
        return self._hits(query, own, municipality, today)[:limit]

    def _near(
        self, query: Query, municipality: MunicipalityCode | None, better: list[Match]
    ) -> list[Match]:
        """What has some of the words, worth less than anything that has them all."""
        known = {match.article for match in better}
        near = self._index.search(query, municipality, _CANDIDATES, every=False)
        least = _NEAR * max((match.score for match in near), default=0)
        below = min((match.score for match in better), default=0) * _OTHERS or 1.0
        return [
            replace(match, score=below * match.score / (match.score + 1))
            for match in near
            if match.article not in known and match.score >= least
        ]

    def _mended(self, query: Query) -> Query:
        """The query with words no article has, nor begins with, as they may be meant."""
        words = (
            word if self._index.is_word(word.text) or self._index.has(word) else
            replace(word, text=self._index.meant(word.text))
            for word in query.words
        )  # fmt: skip
        return Query(tuple(words))

    def _hits(
        self,
        query: Query,
        matches: list[Match],
        municipality: MunicipalityCode | None,
        today: date,
    ) -> tuple[SearchHit, ...]:
        best: dict[ArticleId, Match] = {}
        for match in sorted(matches, key=lambda m: -self._worth(m, municipality)):
            best.setdefault(match.article, match)
        found = frozenset().union(*(self._index.terms(word) for word in query.words))
        hits = []
        for match in list(best.values())[:LIMIT]:
            row = self._connection.execute(
                "SELECT content FROM article WHERE id = ?", (match.article,)
            ).fetchone()
            if row is not None:
                opened = self._opened.get(match.article, 0)
                article = mirror.decode(row[0])
                hits.append(self._results.hit(article, match.municipality, found, opened, today))
        return tuple(hits)

    def _worth(self, match: Match, municipality: MunicipalityCode | None) -> float:
        """The score with what this municipality and this desk make of it."""
        often = 1 + _OPENED * math.log10(1 + self._opened.get(match.article, 0))
        if match.municipality is None:
            return match.score * often
        return match.score * often * (_OWN if match.municipality == municipality else _OTHERS)
