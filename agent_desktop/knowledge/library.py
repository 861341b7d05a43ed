"""The mirror of the knowledge base and the search in it. Everything is local."""

from __future__ import annotations

import re

import msgspec

from agent_desktop.domain.article import Article, SearchHit, Span
from agent_desktop.domain.ids import ArticleId, MunicipalityCode
from agent_desktop.knowledge.source import KnowledgeSource, SourceProblem
from agent_desktop.store.database import Connection, Row, Store

START_PAGE = ArticleId("start")
_WORD = re.compile(r"\w+")
_MARKDOWN = re.compile(r"[#*_`>|]+|-{3,}|\]\([^)]*\)|[\[\]]")
_OPEN, _CLOSE = "\x02", "\x03"
_LIMIT = 10

_SEARCH = f"""
WITH best AS (
    SELECT rowid AS row, municipality = :code AS own, bm25(article_text, 10.0, 8.0, 1.0) AS score
    FROM article_text
    WHERE article_text MATCH :query AND municipality IN ('', :code) AND article != '{START_PAGE}'
    ORDER BY own DESC, score LIMIT 40
)
SELECT article, municipality,
    highlight(article_text, 0, '{_OPEN}', '{_CLOSE}') AS title,
    snippet(article_text, 2, '{_OPEN}', '{_CLOSE}', '…', 14) AS excerpt
FROM article_text JOIN best ON article_text.rowid = best.row
WHERE article_text MATCH :query ORDER BY own DESC, score
"""  # noqa: S608 - constants of ours


class Library:
    """Articles by id and by search. Reads on the loop; `mirror` works on the writer thread."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def mirror(self, source: KnowledgeSource) -> list[SourceProblem]:
        """Take over a source's articles as a whole; what could not be read is given back.

        Raises SourceUnavailable, StoreFull or StoreError with the former mirror intact.
        """

        def change(connection: Connection) -> list[SourceProblem]:
            articles, problems = source.read()
            connection.execute("DELETE FROM article")
            connection.execute("DELETE FROM article_text")
            for article in articles:
                _insert(connection, article)
            return problems

        return await self._store.write(change)

    def article(self, article: ArticleId) -> Article | None:
        """An article by its id."""
        row = self._store.reader.execute(
            "SELECT content FROM article WHERE id = ?", (article,)
        ).fetchone()
        return msgspec.json.decode(row["content"], type=Article) if row else None

    def start_page(self, municipality: MunicipalityCode | None) -> Article | None:
        """What the panel shows when a municipality's telephone rings."""
        page = self.article(START_PAGE)
        return page if page is not None and page.is_about(municipality) else None

    def search(self, query: str, municipality: MunicipalityCode | None) -> tuple[SearchHit, ...]:
        """Articles with all the words, the last one as a prefix; best first, each once.

        A municipality's own sections stand before common ones; others' are left out.
        """
        words = [word.lower() for word in _WORD.findall(query)]
        if not words:
            return ()
        match = " ".join([*(f'"{word}"' for word in words[:-1]), f'"{words[-1]}"*'])
        rows = self._store.reader.execute(_SEARCH, {"query": match, "code": municipality or ""})
        hits: dict[str, SearchHit] = {}
        for row in rows:
            hits.setdefault(row["article"], _hit(row))
        return tuple(hits.values())[:_LIMIT]


def _insert(connection: Connection, article: Article) -> None:
    connection.execute(
        "INSERT INTO article VALUES (?, ?)",
        (article.id, msgspec.json.encode(article).decode()),
    )
    connection.executemany(
        "INSERT INTO article_text VALUES (?, ?, ?, ?, ?)",
        [
            (
                article.title,
                " ".join(article.words),
                plain(section.markdown),
                article.id,
                section.municipality or "",
            )
            for section in article.sections
        ],
    )


def plain(markdown: str) -> str:
    """The words of a Markdown text, for searching and excerpts."""
    return re.sub(r"\s+", " ", _MARKDOWN.sub(" ", markdown)).strip()


def _hit(row: Row) -> SearchHit:
    return SearchHit(
        article=ArticleId(row["article"]),
        title=_spans(row["title"]),
        excerpt=_spans(row["excerpt"]),
        municipality=MunicipalityCode(row["municipality"]) if row["municipality"] else None,
    )


def _spans(marked: str) -> tuple[Span, ...]:
    spans: list[Span] = []
    for piece in marked.split(_OPEN):
        hit, closed, rest = piece.partition(_CLOSE)
        if closed:
            spans.append(Span(hit, hit=True))
        spans.append(Span(rest if closed else hit))
    return tuple(span for span in spans if span.text)
