"""The mirror and the search in it."""

from __future__ import annotations

import asyncio
from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agent_desktop.domain.article import ArticleKind, SearchHit
from agent_desktop.domain.ids import ArticleId, MunicipalityCode
from agent_desktop.domain.knowledge import KnowledgeProblem, ProblemKind
from agent_desktop.knowledge.library import Library
from agent_desktop.knowledge.source import Changes
from agent_desktop.store.database import Store
from tests.fixtures.articles import AURLAND, GULEN, OSTEROY, article, everything, forms
from tests.unit.knowledge.conftest import TODAY

A, B = ArticleId("a"), ArticleId("b")


async def hits(
    library: Library, query: str, code: MunicipalityCode | None = OSTEROY
) -> tuple[SearchHit, ...]:
    found = await library.search(query, code)
    assert found is not None
    return found


async def found(library: Library, query: str, code: MunicipalityCode | None = OSTEROY) -> list[str]:
    return [hit.article for hit in await hits(library, query, code)]


def shown(hit: SearchHit) -> str:
    return "".join(span.text for span in hit.excerpt)


async def test_the_last_word_may_be_unfinished(town: Library) -> None:
    assert "garasje" in await found(town, "gar")
    assert (await found(town, "søkje gara"))[0] == "garasje"


async def test_everyday_words_find_the_article(town: Library) -> None:
    assert (await found(town, "boss"))[0] == "renovasjon"


async def test_both_written_forms_find_the_same(town: Library) -> None:
    assert "sjukeheim" in (await found(town, "sykehjemmet"))[:1]
    assert await found(town, "vannmåler") == await found(town, "vassmålar")


async def test_a_typing_error_is_mended_only_when_nothing_else_is_found(library: Library) -> None:
    await library.take(
        "x", everything(article("hund", "Hund"), article("hand", "Hand"), article("hest", "Hest"))
    )
    assert await found(library, "hund") == ["hund"]
    assert await found(library, "hesst") == ["hest"]
    assert await found(library, "qqqqqqq") == []


async def test_own_sections_stand_first_and_those_of_others_last(library: Library) -> None:
    await library.take(
        "x",
        everything(
            article("ours", "Leige", "Ingenting.", own={OSTEROY: "Hallen kan leigast."}),
            article("common", "Leige", "Hallen kan leigast."),
            article("theirs", "Leige", "Ingenting.", own={GULEN: "Hallen hallen hallen."}),
        ),
    )
    result = await hits(library, "hallen")
    assert [(hit.article, hit.municipality) for hit in result] == [
        ("ours", OSTEROY),
        ("common", None),
        ("theirs", GULEN),
    ]


async def test_title_and_task_words_count_more_than_the_text(library: Library) -> None:
    await library.take(
        "x",
        everything(
            article("text", "Anna", "Feiing av pipe og feiing. " * 3),
            article("title", "Feiing", "Noko."),
            article("word", "Pipe", "Noko.", words=("feiing",)),
        ),
    )
    assert (await found(library, "feiing"))[-1] == "text"


async def test_what_is_opened_often_stands_before_its_like(library: Library) -> None:
    await library.take("x", everything(article("a", "Hund"), article("b", "Hund")))
    for _ in range(20):
        await library.note_opened(B, OSTEROY)
    assert await found(library, "hund") == ["b", "a"]
    assert [(a.id, often) for a, often in library.most_opened(OSTEROY, 5)] == [("b", 20)]
    assert library.most_opened(GULEN, 5) == ()


async def test_hits_are_marked_in_every_form(town: Library) -> None:
    (hit, *_) = await hits(town, "garasjer")
    assert any(span.hit and span.text.lower() == "garasje" for span in hit.title)


async def test_an_excerpt_never_shows_a_figure_nobody_has_confirmed(library: Library) -> None:
    old, new = date(2025, 1, 1), date(2026, 11, 1)
    text = "Tilbygg kostar 9 400 kr. Ope 09–15."
    await library.take(
        "x",
        everything(
            article("old", "Gebyr", text, checked=old, review_days=90),
            article("new", "Gebyr", text, checked=new, review_days=90),
            article("never", "Gebyr", text),
        ),
    )
    result = {hit.article: hit for hit in await hits(library, "tilbygg")}
    assert "9 400" in shown(result[ArticleId("new")])
    assert not result[ArticleId("new")].unconfirmed
    for name in (ArticleId("old"), ArticleId("never")):
        assert result[name].unconfirmed
        assert "9 400" not in shown(result[name])
        assert "09–15" not in shown(result[name])


async def test_each_article_is_listed_once(town: Library) -> None:
    result = await found(town, "gebyr")
    assert len(result) == len(set(result))


async def test_a_stale_search_gives_nothing(town: Library) -> None:
    first, second = await asyncio.gather(
        town.search("garasje", OSTEROY), town.search("boss", OSTEROY)
    )
    assert first is None
    assert second


async def test_a_million_words_cost_no_more_than_a_line(town: Library) -> None:
    assert "garasje" in await found(town, "garasje " * 1_000_000)


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    max_examples=200,
)
@given(st.text())
async def test_nothing_typed_makes_it_raise(town: Library, query: str) -> None:
    await town.search(query, OSTEROY)
    await town.suggest(query, OSTEROY)


async def test_the_start_page_has_the_municipalitys_own_part(town: Library) -> None:
    page = town.start_page(GULEN)
    assert page is not None
    assert [s.municipality for s in page.for_municipality(GULEN)] == [None, GULEN]
    assert "start" not in await found(town, "gebyr", GULEN)


async def test_preparedness_is_pinned(town: Library) -> None:
    pinned = town.pinned(AURLAND)
    assert pinned
    assert {a.kind for a in pinned} == {ArticleKind.PREPAREDNESS}


async def test_a_note_leads_to_articles(town: Library) -> None:
    suggested = await town.suggest("Ho vil ha barnehageplass frå hausten, bur i Lonevåg.", OSTEROY)
    assert "barnehage" in [hit.article for hit in suggested]
    assert len(suggested) <= 3
    assert await town.suggest("", OSTEROY) == ()


async def test_the_mirror_is_what_the_source_is(library: Library) -> None:
    await library.take("x", everything(article("a", "Hund"), article("b", "Katt")))
    changes = Changes((article("a", "Hest"),), frozenset({B}), (), False, "2")
    await library.take("x", changes)
    assert library.article(B) is None
    assert (await found(library, "hest"), await found(library, "katt")) == (["a"], [])
    assert (library.cursor("x"), library.state("x").articles) == ("2", 1)
    await library.take("x", everything(article("b", "Katt")))
    assert library.article(A) is None
    assert await found(library, "hest") == []


async def test_an_article_with_a_problem_stays_as_it_was(library: Library) -> None:
    await library.take("x", everything(article("a", "Hund")))
    problem = KnowledgeProblem("x", A, "a.md", ProblemKind.METADATA, "line 2")
    await library.take("x", Changes((), frozenset(), (problem,), True, "2"))
    assert await found(library, "hund") == ["a"]
    assert library.problems() == (problem,)
    await library.take("x", everything(article("a", "Hund")))
    assert library.problems() == ()


async def test_two_sources_with_the_same_name_for_an_article(library: Library) -> None:
    await library.take("x", everything(article("a", "Hund")))
    await library.take("y", everything(article("a", "Katt"), article("b", "Hest")))
    assert library.article(A) == article("a", "Hund")
    assert [(p.source, p.kind, p.detail) for p in library.problems()] == [
        ("y", ProblemKind.TWICE, "x")
    ]
    await library.take("y", everything())
    assert library.article(A) is not None


async def test_a_source_configured_no_more_leaves_nothing(library: Library, store: Store) -> None:
    await library.take("x", everything(article("a", "Hund")))
    await library.take("y", everything(article("b", "Katt")))
    await library.keep_only(("y",))
    again = Library(store, forms(), lambda: TODAY)
    await again.load()
    assert await found(again, "katt") == ["b"]
    assert await found(again, "hund") == []
    again.close()
    await library.keep_only(())
    assert library.article(B) is None


async def test_everything_is_searchable_after_a_restart(town: Library, store: Store) -> None:
    again = Library(store, forms(), lambda: TODAY)
    await again.load()
    assert await found(again, "barnehage") == await found(town, "barnehage")
    again.close()
