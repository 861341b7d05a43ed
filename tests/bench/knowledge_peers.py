"""What the search is measured beside: the same terms in FTS5, and MediaWiki's own search."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

import httpx

from agent_desktop.domain.article import Article
from agent_desktop.domain.ids import ArticleId, MunicipalityCode
from agent_desktop.knowledge.language.forms import WrittenForms
from agent_desktop.knowledge.language.markdown import plain_text
from agent_desktop.knowledge.language.tokens import tokens
from agent_desktop.knowledge.query import Query

_LIMIT = 10


class TermsInFts5:
    """The terms of language/forms.py in SQLite's FTS5, ranked by its bm25.

    The other candidate for the index: ADR 10 is about which was taken, and why.
    """

    def __init__(self, forms: WrittenForms, articles: Sequence[Article]) -> None:
        self._forms = forms
        self._database = sqlite3.connect(":memory:")
        self._database.execute(
            "CREATE VIRTUAL TABLE text USING fts5 (title, words, parts, body, article UNINDEXED,"
            " municipality UNINDEXED, detail = column, prefix = '2 3 4')"
        )
        with self._database:
            self._database.executemany(
                "INSERT INTO text VALUES (?, ?, ?, ?, ?, ?)",
                (
                    (
                        self._terms(a.title),
                        self._terms(" ".join(a.words)),
                        self._parts(f"{a.title} {section.markdown}"),
                        self._terms(plain_text(section.markdown)),
                        a.id,
                        section.municipality or "",
                    )
                    for a in articles
                    for section in a.sections
                ),
            )

    async def search(self, text: str, municipality: MunicipalityCode | None) -> Sequence[ArticleId]:
        """The best articles with every word."""
        words = Query.read(text).words
        if not words:
            return []
        match = " AND ".join(
            f'("{self._forms.term(w.text)}"' + (f' OR "{w.text}"*)' if w.unfinished else ")")
            for w in words
        )
        rows = self._database.execute(
            "SELECT article FROM text WHERE text MATCH ?"
            " ORDER BY bm25(text, 6.0, 5.0, 1.5, 1.0)"
            " * CASE municipality WHEN ? THEN 1.4 WHEN '' THEN 1 ELSE 0.01 END LIMIT ?",
            (match, municipality or "", _LIMIT),
        )
        return list(dict.fromkeys(ArticleId(row[0]) for row in rows))

    def _terms(self, text: str) -> str:
        return " ".join(self._forms.term(token.word) for token in tokens(text))

    def _parts(self, text: str) -> str:
        return " ".join(p for token in tokens(text) for p in self._forms.parts(token.word))


class WikiSearch:
    """MediaWiki's search as a person's browser asks it."""

    def __init__(self, api: str) -> None:
        self._client = httpx.AsyncClient()
        self._api = api

    async def search(self, text: str, municipality: MunicipalityCode | None) -> Sequence[ArticleId]:
        """Pages with the words; a municipality means nothing to it."""
        del municipality
        answer = await self._client.get(
            self._api,
            params={
                "action": "query",
                "list": "search",
                "srsearch": text,
                "srlimit": _LIMIT,
                "format": "json",
            },
        )
        found = answer.json().get("query", {}).get("search", [])
        return [ArticleId(str(page["title"])) for page in found]

    async def close(self) -> None:
        """Let the connections go."""
        await self._client.aclose()
