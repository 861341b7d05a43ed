"""A real MediaWiki: how long mirroring takes, and its own search at the same keys as ours."""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from agent_desktop.demo.servers.mediawiki import MediaWikiServer
from agent_desktop.domain.article import Article
from agent_desktop.domain.ids import MunicipalityCode
from agent_desktop.knowledge.sources.mediawiki import MediaWikiSource
from tests.bench import knowledge_corpus
from tests.bench.knowledge_peers import WikiSearch
from tests.bench.report import summary

_PAGES = 200
_EDITED = 10
_KEYS = 80
"""MediaWiki's search is slow and says nothing before a word is whole: fewer keys will do."""

Figures = dict[str, dict[str, dict[str, float]]]


async def measure(like: Sequence[Article], keys: Sequence[tuple[str, MunicipalityCode]]) -> Figures:
    """Seconds of mirroring, and milliseconds a key of the wiki's search."""
    articles = list(knowledge_corpus.articles(like, _PAGES))
    with tempfile.TemporaryDirectory() as folder:
        async with (
            MediaWikiServer(Path(folder) / "wiki", public=True) as wiki,
            wiki.editor() as editor,
        ):
            for article in articles:
                await editor.edit(article.title, article.sections[0].markdown)
            source = MediaWikiSource(wiki.url, municipalities={})
            seconds: dict[str, float] = {}
            cursor = await _timed(source, "", f"all {_PAGES} pages", seconds)
            cursor = await _timed(source, cursor, "settled", seconds)
            cursor = await _timed(source, cursor, "nothing new", seconds)
            for article in articles[:_EDITED]:
                await editor.edit(article.title, "Ny tekst.")
            await editor.delete(articles[-1].title)
            await editor.move(articles[-2].title, "Ein annan stad")
            await _timed(source, cursor, f"{_EDITED} edits, 1 delete, 1 move", seconds)
            source.close()
            walls = await _typed(wiki.url, keys[:_KEYS])
    return {"MediaWiki": {"mirrored, seconds": seconds, f"{_PAGES}: ms a key": summary(walls)}}


async def _timed(source: MediaWikiSource, cursor: str, name: str, seconds: dict[str, float]) -> str:
    begun = time.perf_counter()
    changes = await asyncio.to_thread(source.changes, cursor)
    seconds[name] = round(time.perf_counter() - begun, 3)
    return changes.cursor if changes is not None else cursor


async def _typed(url: str, keys: Sequence[tuple[str, MunicipalityCode]]) -> list[float]:
    search = WikiSearch(f"{url}/api.php")
    walls: list[float] = []
    for text, municipality in keys:
        begun = time.perf_counter()
        with suppress(ValueError):
            await search.search(text, municipality)
        walls.append((time.perf_counter() - begun) * 1000)
    await search.close()
    return walls
