"""How often the right article is found: judged queries on the demo town's knowledge base."""

from __future__ import annotations

import re
import sqlite3
import tomllib
from collections import defaultdict
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

import msgspec

from agent_desktop.domain.article import Article, ArticleKind
from agent_desktop.domain.ids import ArticleId, MunicipalityCode
from agent_desktop.knowledge.language.markdown import plain_text
from agent_desktop.knowledge.library import Library

Search = Callable[[str, MunicipalityCode | None], Awaitable[Sequence[ArticleId]]]
ACROSS = ("bokmål→nynorsk", "nynorsk→bokmål")
_FIRST, _TEN = 5, 10


class JudgedQuery(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A query and every article that answers it, the best first."""

    text: str
    municipality: str
    kind: str
    relevant: tuple[ArticleId, ...]


def judged_queries() -> list[JudgedQuery]:
    """Those beside this file."""
    file = Path(__file__).parent / "judged_queries.toml"
    found = tomllib.loads(file.read_text(encoding="utf-8"))["query"]
    return msgspec.convert(found, list[JudgedQuery])


async def judge(search: Search) -> dict[str, dict[str, float]]:
    """Recall@5 and MRR@10 over all queries, per kind, and across the written forms."""
    scores: defaultdict[str, list[tuple[float, float]]] = defaultdict(list)
    for query in judged_queries():
        found = list(await search(query.text, MunicipalityCode(query.municipality) or None))
        score = _recall(found, query.relevant), _reciprocal_rank(found, query.relevant)
        kinds = {"all", query.kind} | ({"across forms"} if query.kind in ACROSS else set())
        for kind in kinds:
            scores[kind].append(score)
    return {
        kind: {
            "queries": len(found),
            "recall@5": round(sum(r for r, _ in found) / len(found), 3),
            "mrr@10": round(sum(m for _, m in found) / len(found), 3),
        }
        for kind, found in sorted(scores.items())
    }


def library_search(library: Library) -> Search:
    """Ours."""

    async def search(text: str, municipality: MunicipalityCode | None) -> list[ArticleId]:
        return [hit.article for hit in await library.search(text, municipality) or ()]

    return search


def plain_fts5(articles: Sequence[Article]) -> Search:
    """SQLite's FTS5 as it comes: every word, the last as a prefix; title and task words first."""
    database = sqlite3.connect(":memory:")
    database.execute(
        "CREATE VIRTUAL TABLE text USING fts5 (title, words, body, article UNINDEXED,"
        " municipality UNINDEXED, tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3 4')"
    )
    database.executemany(
        "INSERT INTO text VALUES (?, ?, ?, ?, ?)",
        [
            (a.title, " ".join(a.words), plain_text(s.markdown), a.id, s.municipality or "")
            for a in articles
            if a.kind is not ArticleKind.START
            for s in a.sections
        ],
    )

    async def search(text: str, municipality: MunicipalityCode | None) -> list[ArticleId]:
        words = re.findall(r"\w+", text.lower())
        match = " ".join([*(f'"{word}"' for word in words[:-1]), f'"{words[-1]}"*'])
        rows = database.execute(
            "SELECT article FROM text WHERE text MATCH ? AND municipality IN ('', ?)"
            " ORDER BY municipality = '', bm25(text, 10.0, 8.0, 1.0) LIMIT 40",
            (match, municipality or ""),
        )
        return list(dict.fromkeys(ArticleId(row[0]) for row in rows))[:_TEN]

    return search


def _recall(found: Sequence[ArticleId], relevant: Sequence[ArticleId]) -> float:
    """The share of what is relevant among the first five; five of more than five are all."""
    return len(set(found[:_FIRST]) & set(relevant)) / min(len(relevant), _FIRST)


def _reciprocal_rank(found: Sequence[ArticleId], relevant: Sequence[ArticleId]) -> float:
    ranks = (rank for rank, article in enumerate(found[:_TEN], 1) if article in relevant)
    return 1 / next(ranks, 0) if any(a in relevant for a in found[:_TEN]) else 0.0
