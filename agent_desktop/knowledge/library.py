"""The knowledge base on this machine: articles by id, by search, by how often they are opened."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta
from typing import TypeVar

from agent_desktop.domain.article import Article, ArticleKind, SearchHit
from agent_desktop.domain.ids import ArticleId, MunicipalityCode
from agent_desktop.domain.knowledge import KnowledgeProblem, SourceState
from agent_desktop.knowledge import mirror
from agent_desktop.knowledge.language.forms import WrittenForms
from agent_desktop.knowledge.searcher import Searcher
from agent_desktop.knowledge.source import Changes
from agent_desktop.store.database import Connection, Store

T = TypeVar("T")
_CHUNK = 200
_COUNTED_DAYS = 90
_SUGGESTED = 3
_THIS_WEEK = timedelta(days=7)


class _Turns:
    """Only the newest of what is asked for is wanted."""

    def __init__(self) -> None:
        self._begun = 0

    def begin(self) -> Callable[[], bool]:
        """Begin another; what is returned tells whether it still is the newest."""
        self._begun += 1
        mine = self._begun
        return lambda: mine == self._begun


class Library:
    """Articles by id at once, on the loop; searching goes on on a thread of its own.

    Create, use and close it on the desktop's loop.
    """

    def __init__(
        self, store: Store, forms: WrittenForms, today: Callable[[], date] = date.today
    ) -> None:
        self._store = store
        self._today = today
        self._opened: Counter[ArticleId] = Counter()
        since = (today() - timedelta(days=_COUNTED_DAYS)).isoformat()
        rows = store.reader.execute(
            "SELECT article, sum(times) FROM article_opened WHERE day >= ? GROUP BY article",
            (since,),
        )
        self._opened.update(dict(rows.fetchall()))
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="search")
        self._connection = store.another_reader()
        self._searcher = Searcher(forms, self._connection, self._opened)
        self._searches, self._look_ups = _Turns(), _Turns()

    async def load(self) -> None:
        """Make what is mirrored searchable. Searches meanwhile find what is there so far."""
        last = ""
        while True:
            rows = self._store.reader.execute(
                "SELECT id, content FROM article WHERE id > ? ORDER BY id LIMIT ?", (last, _CHUNK)
            ).fetchall()
            if not rows:
                return
            last = rows[-1]["id"]
            await self._on_thread(self._searcher.fill, [row["content"] for row in rows])

    async def take(self, source: str, changes: Changes) -> None:
        """Take a source's changes over. Raises StoreFull or StoreError with nothing changed."""
        now = _milliseconds(datetime.now(UTC))
        articles, gone = await self._store.write(
            lambda connection: mirror.take(connection, source, changes, now)
        )
        for first in range(0, max(len(articles), 1), _CHUNK):
            part = articles[first : first + _CHUNK]
            await self._on_thread(self._searcher.put, part, gone if first == 0 else ())

    async def confirm(self, source: str) -> None:
        """A source was asked and has nothing new. Raises StoreError."""
        now = _milliseconds(datetime.now(UTC))
        await self._store.write(lambda connection: mirror.confirm(connection, source, now))

    async def keep_only(self, sources: tuple[str, ...]) -> None:
        """Drop what came from sources that are configured no more. Raises StoreError."""
        await self._store.write(lambda connection: mirror.forget_others(connection, sources))

    def cursor(self, source: str) -> str:
        """Where a source is to be read on from."""
        return mirror.read_cursor(self._store.reader, source)

    def state(self, source: str) -> SourceState:
        """How much there is of a source, and how old it is."""
        (count,) = self._store.reader.execute(
            "SELECT count(*) FROM article WHERE source = ?", (source,)
        ).fetchone()
        row = self._store.reader.execute(
            "SELECT as_of FROM knowledge_source WHERE name = ?", (source,)
        ).fetchone()
        return SourceState(source, count, _moment(row[0]) if row else None)

    def problems(self) -> tuple[KnowledgeProblem, ...]:
        """What is wrong with articles."""
        return mirror.problems(self._store.reader)

    def article(self, article: ArticleId) -> Article | None:
        """An article by its id."""
        row = self._store.reader.execute(
            "SELECT content FROM article WHERE id = ?", (article,)
        ).fetchone()
        return mirror.decode(row["content"]) if row else None

    def start_page(self, municipality: MunicipalityCode | None) -> Article | None:
        """What the panel shows when a municipality's telephone rings."""
        pages = self._of_kind(ArticleKind.START)
        return next((page for page in pages if page.is_about(municipality)), None)

    def pinned(self, municipality: MunicipalityCode | None) -> tuple[Article, ...]:
        """The preparedness articles, by title."""
        found = (a for a in self._of_kind(ArticleKind.PREPAREDNESS) if a.is_about(municipality))
        return tuple(sorted(found, key=lambda article: article.title))

    def most_opened(
        self, municipality: MunicipalityCode | None, limit: int
    ) -> tuple[tuple[Article, int], ...]:
        """What was opened most at this desk the last seven days, and how often."""
        since = (self._today() - _THIS_WEEK).isoformat()
        rows = self._store.reader.execute(
            "SELECT article, sum(times) AS often FROM article_opened"
            " WHERE municipality = ? AND day > ? GROUP BY article"
            " ORDER BY often DESC, article LIMIT ?",
            (municipality or "", since, limit),
        ).fetchall()
        found = ((self.article(row["article"]), row["often"]) for row in rows)
        return tuple((article, often) for article, often in found if article is not None)

    async def note_opened(self, article: ArticleId, municipality: MunicipalityCode | None) -> None:
        """Count that an article was opened. Raises StoreError."""
        key = (article, municipality or "", self._today().isoformat())

        def change(connection: Connection) -> None:
            connection.execute(
                "INSERT INTO article_opened VALUES (?, ?, ?, 1)"
                " ON CONFLICT DO UPDATE SET times = times + 1",
                key,
            )

        self._opened[article] += 1
        await self._store.write(change)

    async def search(
        self, query: str, municipality: MunicipalityCode | None
    ) -> tuple[SearchHit, ...] | None:
        """Articles for what was typed, the best first, each once; None when another search has
        been asked for meanwhile.

        A municipality's own sections stand before common ones, those of others last.
        """
        return await self._search(self._searches, query, municipality)

    async def look_up(
        self, words: str, municipality: MunicipalityCode | None
    ) -> tuple[SearchHit, ...] | None:
        """The same for words typed elsewhere, beside a search; None when others were meanwhile."""
        return await self._search(self._look_ups, words, municipality)

    async def _search(
        self, turns: _Turns, query: str, municipality: MunicipalityCode | None
    ) -> tuple[SearchHit, ...] | None:
        still_wanted = turns.begin()
        found = await self._on_thread(
            self._searcher.search, query, municipality, self._today(), still_wanted
        )
        return found if still_wanted() else None

    async def suggest(
        self, note: str, municipality: MunicipalityCode | None
    ) -> tuple[SearchHit, ...]:
        """Articles a note may be about, three at most."""
        return await self._on_thread(
            self._searcher.suggest, note, municipality, self._today(), _SUGGESTED
        )

    def close(self) -> None:
        """Stop searching. Safe to call twice."""
        for turns in (self._searches, self._look_ups):
            turns.begin()
        self._thread.shutdown(cancel_futures=True)
        self._connection.close()

    def _of_kind(self, kind: ArticleKind) -> list[Article]:
        rows = self._store.reader.execute(
            "SELECT content FROM article WHERE kind = ? ORDER BY source, id", (kind,)
        )
        return [mirror.decode(row["content"]) for row in rows.fetchall()]

    async def _on_thread(self, work: Callable[..., T], *args: object) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._thread, work, *args)


def _milliseconds(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)


def _moment(milliseconds: int) -> datetime:
    return datetime.fromtimestamp(milliseconds / 1000, UTC)
