"""The mirror and the search in it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agent_desktop.domain.ids import ArticleId, MunicipalityCode
from agent_desktop.knowledge.library import Library
from agent_desktop.knowledge.source import SourceUnavailable
from agent_desktop.knowledge.sources.markdown_folder import MarkdownFolder
from agent_desktop.resources import resource
from agent_desktop.store.database import Store

OSTEROY, GULEN, AURLAND = (
    MunicipalityCode("4630"),
    MunicipalityCode("4635"),
    MunicipalityCode("4641"),
)


@pytest.fixture
async def library(tmp_path: Path) -> AsyncIterator[Library]:
    """The demo town's knowledge base."""
    store = Store(tmp_path / "desk.db", b"k" * 32)
    made = Library(store)
    assert await made.mirror(MarkdownFolder(resource("demo/knowledge"))) == []
    yield made
    store.close()


def found(library: Library, query: str, code: MunicipalityCode | None = OSTEROY) -> list[str]:
    return [hit.article for hit in library.search(query, code)]


async def test_the_last_word_may_be_unfinished(library: Library) -> None:
    assert "garasje" in found(library, "gar")
    assert "garasje" in found(library, "søkje gara")
    assert found(library, "gara søkj") == []


async def test_everyday_words_find_the_article(library: Library) -> None:
    assert found(library, "boss")[0] == "renovasjon"


async def test_own_sections_stand_first_and_others_are_left_out(library: Library) -> None:
    (hit, *_) = library.search("gebyr garasje", OSTEROY)
    assert (hit.article, hit.municipality) == ("gebyr-byggesak", OSTEROY)
    assert "7 850" in "".join(span.text for span in hit.excerpt)
    texts = [span.text for hit in library.search("gebyr", AURLAND) for span in hit.excerpt]
    assert not any("7 850" in text for text in texts)


async def test_hits_are_marked(library: Library) -> None:
    (hit, *_) = library.search("garasje", OSTEROY)
    assert any(span.hit and span.text.lower() == "garasje" for span in (*hit.title, *hit.excerpt))


async def test_each_article_is_listed_once(library: Library) -> None:
    hits = found(library, "garasje")
    assert len(hits) == len(set(hits))


async def test_the_start_page_has_the_municipalitys_own_part(library: Library) -> None:
    page = library.start_page(GULEN)
    assert page is not None
    assert [s.municipality for s in page.for_municipality(GULEN)] == [None, GULEN]
    assert "start" not in found(library, "gebyr", GULEN)


async def test_an_unknown_article_is_none(library: Library) -> None:
    assert library.article(ArticleId("gone")) is None


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.text())
async def test_nothing_typed_makes_it_raise(library: Library, query: str) -> None:
    library.search(query, OSTEROY)


async def test_a_bad_file_is_named_and_the_others_are_there(tmp_path: Path) -> None:
    (tmp_path / "god.md").write_text('+++\ntitle = "God"\n+++\nTekst')
    (tmp_path / "feil.md").write_text('+++\ntitel = "Feil"\n+++\nTekst')
    (tmp_path / "utan.md").write_text("Ingen framside")
    (tmp_path / "brote.md").write_text("+++\ntitle = \n+++\n")
    (tmp_path / "einsleg.4630.md").write_text("Eigen del utan felles")
    (tmp_path / "bytes.md").write_bytes(b"\xff\xfe\x00")
    articles, problems = MarkdownFolder(tmp_path).read()
    assert [article.id for article in articles] == ["god"]
    assert sorted(p.where for p in problems) == [
        "brote.md",
        "bytes.md",
        "einsleg.4630.md",
        "feil.md",
        "utan.md",
    ]


async def test_a_folder_that_is_gone_leaves_the_mirror(library: Library, tmp_path: Path) -> None:
    with pytest.raises(SourceUnavailable):
        await library.mirror(MarkdownFolder(tmp_path / "gone"))
    assert "garasje" in found(library, "garasje")
