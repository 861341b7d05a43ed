"""Sources come and go; the mirror serves on."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from agent_desktop.domain.ids import ArticleId
from agent_desktop.domain.knowledge import SourceState
from agent_desktop.knowledge.library import Library
from agent_desktop.knowledge.sources.markdown_folder import MarkdownFolder
from agent_desktop.knowledge.sync import KnowledgeSync, Watched

A = ArticleId("a")


class Watch:
    """A sync of folders, and what it told."""

    def __init__(self, library: Library, *folders: Path) -> None:
        self.told: list[tuple[SourceState, ...]] = []
        self.changed = asyncio.Event()
        self.sync = KnowledgeSync(
            library,
            [Watched(MarkdownFolder(folder, folder.name), 0.05) for folder in folders],
            self._tell,
            self.changed.set,
        )
        self.news = asyncio.Event()

    def _tell(self, states: tuple[SourceState, ...]) -> None:
        self.told.append(states)
        self.news.set()

    async def until(self, unreachable: bool) -> SourceState:
        """The first source, as soon as it can be reached or can't."""
        async with asyncio.timeout(10):
            while not self.told or self.told[-1][0].unreachable is not unreachable:
                self.news.clear()
                await self.news.wait()
        return self.told[-1][0]


@pytest.fixture
async def watch(library: Library, tmp_path: Path) -> AsyncIterator[Watch]:
    """Follows a folder with one article."""
    (tmp_path / "kb").mkdir()
    (tmp_path / "kb" / "a.md").write_text("Hund")
    made = Watch(library, tmp_path / "kb")
    yield made
    await made.sync.close()


async def test_a_change_is_there_by_itself(watch: Watch, library: Library, tmp_path: Path) -> None:
    watch.sync.run()
    await asyncio.wait_for(watch.changed.wait(), 10)
    assert library.article(A) is not None
    watch.changed.clear()
    (tmp_path / "kb" / "a.md").write_text("Katt og hest")
    await asyncio.wait_for(watch.changed.wait(), 10)
    article = library.article(A)
    assert article is not None
    assert article.sections[0].markdown == "Katt og hest"


async def test_an_outage_is_one_line_down_and_one_up(
    watch: Watch, library: Library, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    watch.sync.run()
    await asyncio.wait_for(watch.changed.wait(), 10)
    (tmp_path / "kb").rename(tmp_path / "away")
    down = await watch.until(unreachable=True)
    assert down.articles == 1
    assert down.as_of is not None
    await asyncio.sleep(0.4)
    assert library.article(A) is not None
    (tmp_path / "away").rename(tmp_path / "kb")
    await watch.until(unreachable=False)
    lines = [r.message for r in caplog.records if "knowledge source" in r.message]
    assert len(lines) == 2
    assert "unreachable" in lines[0]
    assert "back" in lines[1]


async def test_several_sources_at_once(library: Library, tmp_path: Path) -> None:
    for name in ("en", "to"):
        (tmp_path / name).mkdir()
        (tmp_path / name / f"{name}.md").write_text(name)
    both = Watch(library, tmp_path / "en", tmp_path / "to")
    both.sync.run()
    async with asyncio.timeout(10):
        while not both.told or any(s.as_of is None for s in both.told[-1]):
            both.news.clear()
            await both.news.wait()
    assert [(s.name, s.articles) for s in both.told[-1]] == [("en", 1), ("to", 1)]
    assert library.article(ArticleId("en")) is not None
    assert library.article(ArticleId("to")) is not None
    await both.sync.close()
