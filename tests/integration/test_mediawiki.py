"""The mirror of a real MediaWiki: whatever editors do, it is in the end what the wiki is."""

from __future__ import annotations

import asyncio
import json
import os
import random
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import date

import pytest
import pytest_asyncio

from agent_desktop.demo.servers.mediawiki import MediaWikiServer
from agent_desktop.demo.servers.mediawiki_editor import WikiEditor
from agent_desktop.demo.servers.process import ServerError
from agent_desktop.domain.article import Article
from agent_desktop.domain.ids import ArticleId, MunicipalityCode
from agent_desktop.domain.knowledge import KnowledgeProblem, ProblemKind
from agent_desktop.knowledge.source import Changes, SourceUnavailable
from agent_desktop.knowledge.sources.mediawiki import MediaWikiSource

pytestmark = [pytest.mark.servers, pytest.mark.asyncio(loop_scope="module")]

MUNICIPALITIES = {"Osterøy": MunicipalityCode("4630"), "Gulen": MunicipalityCode("4635")}
LARGE_PAGES = "$wgMaxArticleSize = 8192;\n"
EDITS = int(os.environ.get("WIKI_EDITS", "120"))
SEED = int(os.environ.get("WIKI_SEED", "0")) or random.randrange(1, 1_000_000)


@dataclass
class Mirror:
    """What the library makes of a source's changes."""

    source: MediaWikiSource
    articles: dict[ArticleId, Article] = field(default_factory=dict)
    problems: set[KnowledgeProblem] = field(default_factory=set)
    cursor: str = ""

    async def look(self) -> Changes | None:
        changes = await asyncio.to_thread(self.source.changes, self.cursor)
        if changes is not None:
            self.take(changes)
        return changes

    def take(self, changes: Changes) -> None:
        told = {article.id for article in changes.articles}
        troubled = {problem.article for problem in changes.problems}
        if changes.complete:
            self.articles = {i: a for i, a in self.articles.items() if i in troubled}
            self.problems = set()
        over = told | troubled | changes.gone
        self.problems = {p for p in self.problems if p.article not in over}
        self.problems |= set(changes.problems)
        self.articles |= {article.id: article for article in changes.articles}
        for gone in changes.gone:
            self.articles.pop(gone, None)
        self.cursor = changes.cursor

    def titled(self, title: str) -> Article:
        return next(article for article in self.articles.values() if article.title == title)

    @property
    def titles(self) -> set[str]:
        return {article.title for article in self.articles.values()}


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def wiki(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[MediaWikiServer]:
    async with MediaWikiServer(tmp_path_factory.mktemp("wiki"), settings=LARGE_PAGES) as server:
        yield server


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def editor(wiki: MediaWikiServer) -> AsyncIterator[WikiEditor]:
    async with wiki.editor() as editor:
        yield editor


def reader(wiki: MediaWikiServer, **options: str) -> Mirror:
    login = {"user": wiki.user, "password": wiki.password} | options
    return Mirror(MediaWikiSource(wiki.url, municipalities=MUNICIPALITIES, **login))


@pytest_asyncio.fixture(loop_scope="module")
async def mirror(wiki: MediaWikiServer) -> AsyncIterator[Mirror]:
    made = reader(wiki)
    await made.look()
    yield made
    await same_as_fresh(made, wiki)
    made.source.close()


async def same_as_fresh(mirror: Mirror, wiki: MediaWikiServer) -> None:
    """The mirror is what a new one would be."""
    fresh = reader(wiki)
    await mirror.look()
    await fresh.look()
    assert mirror.articles == fresh.articles
    assert mirror.problems == fresh.problems
    fresh.source.close()


async def test_a_page_and_its_subpages_are_one_article(mirror: Mirror, editor: WikiEditor) -> None:
    await editor.edit(
        "Renovasjon",
        "{{Artikkel|type=service|words=boss, søppel|owner=[[Teknisk]]|checked=2026-05-14"
        "|review-days=180}}\n== Henting ==\nKvar ''veke''.\n[[Kategori:Teknisk drift]]",
    )
    await editor.edit("Renovasjon/Osterøy", "{{Artikkel|checked=2026-06-01}}\n* Tysdag")
    await editor.edit("Renovasjon/4635", "Torsdag")
    await mirror.look()
    article = mirror.titled("Renovasjon")
    assert article.id == f"wiki-{await editor.page_id('Renovasjon')}"
    assert (article.topic, article.words, article.owner) == (
        "Teknisk drift",
        ("boss", "søppel"),
        "Teknisk",
    )
    assert (article.checked, article.review_days) == (date(2026, 5, 14), 180)
    assert [(s.municipality, s.markdown, s.checked) for s in article.sections] == [
        (None, "## Henting\n\nKvar *veke*.", None),
        ("4630", "- Tysdag", date(2026, 6, 1)),
        ("4635", "Torsdag", None),
    ]


async def test_nothing_new_is_nothing(mirror: Mirror) -> None:
    await mirror.look()
    assert await mirror.look() is None


async def test_an_edited_subpage_changes_its_article(mirror: Mirror, editor: WikiEditor) -> None:
    await editor.edit("Barnehage", "Felles")
    await editor.edit("Barnehage/Gulen", "Før")
    await mirror.look()
    await editor.edit("Barnehage/Gulen", "Etter")
    changes = await mirror.look()
    assert changes is not None
    assert [article.title for article in changes.articles] == ["Barnehage"]
    assert mirror.titled("Barnehage").sections[1].markdown == "Etter"
    await editor.delete("Barnehage/Gulen")
    await mirror.look()
    assert len(mirror.titled("Barnehage").sections) == 1


@pytest.mark.parametrize("redirect", [True, False])
async def test_a_move_keeps_the_article(mirror: Mirror, editor: WikiEditor, redirect: bool) -> None:
    old, new = f"Gamal {redirect}", f"Ny {redirect}"
    await editor.edit(old, "Tekst")
    await editor.edit(f"{old}/Osterøy", "Eige")
    await editor.edit(f"Lenkje {redirect}", f"Sjå [[{old}|her]] og [[{new}|der]].")
    await mirror.look()
    before = mirror.titled(old).id
    assert mirror.titled(f"Lenkje {redirect}").sections[0].markdown == (
        f"Sjå [her](article:{before}) og der."
    )
    await editor.move(old, new, redirect=redirect, subpages=True)
    await mirror.look()
    assert old not in mirror.titles
    assert mirror.titled(new).id == before
    assert len(mirror.titled(new).sections) == 2
    here = f"[her](article:{before})" if redirect else "her"
    assert mirror.titled(f"Lenkje {redirect}").sections[0].markdown == (
        f"Sjå {here} og [der](article:{before})."
    )


async def test_a_page_becomes_a_subpage_of_another(mirror: Mirror, editor: WikiEditor) -> None:
    await editor.edit("Skule", "Felles")
    await editor.edit("Skulen på Osterøy", "Eige")
    await mirror.look()
    await editor.move("Skulen på Osterøy", "Skule/Osterøy", redirect=False)
    await mirror.look()
    assert "Skulen på Osterøy" not in mirror.titles
    assert [s.municipality for s in mirror.titled("Skule").sections] == [None, "4630"]


async def test_deleted_is_gone_and_restored_is_there(mirror: Mirror, editor: WikiEditor) -> None:
    await editor.edit("Kai", "Tekst")
    await editor.edit("Kai/Gulen", "Eige")
    await mirror.look()
    await editor.delete("Kai")
    await mirror.look()
    assert "Kai" not in mirror.titles
    assert ProblemKind.NO_COMMON in {p.kind for p in mirror.problems if p.where == "Kai/Gulen"}
    await editor.restore("Kai")
    await mirror.look()
    assert len(mirror.titled("Kai").sections) == 2
    assert not [p for p in mirror.problems if p.where.startswith("Kai")]


async def test_merged_histories_leave_one_article(mirror: Mirror, editor: WikiEditor) -> None:
    await editor.edit("Straum", "Ein")
    await editor.edit("Straumbrot", "To")
    await mirror.look()
    await editor.merge("Straum", "Straumbrot")
    await mirror.look()
    assert "Straum" not in mirror.titles
    assert "Straumbrot" in mirror.titles


async def test_redirects_in_a_circle_are_told(mirror: Mirror, editor: WikiEditor) -> None:
    await editor.edit("Ring A", "#OMDIRIGERING [[Ring B]]")
    await editor.edit("Ring B", "#REDIRECT [[Ring A]]")
    await editor.edit("Utanfor", "Sjå [[Ring A]].")
    await mirror.look()
    loops = {p.where for p in mirror.problems if p.kind is ProblemKind.REDIRECT_LOOP}
    assert loops == {"Ring A", "Ring B"}
    assert mirror.titled("Utanfor").sections[0].markdown == "Sjå Ring A."
    await editor.edit("Ring B", "Ein vanleg artikkel")
    await mirror.look()
    assert not [p for p in mirror.problems if p.kind is ProblemKind.REDIRECT_LOOP]
    assert "(article:" in mirror.titled("Utanfor").sections[0].markdown


async def test_a_page_too_long_keeps_its_former_text(
    mirror: Mirror, editor: WikiEditor, wiki: MediaWikiServer
) -> None:
    await editor.edit("Lang", "Kort")
    await mirror.look()
    await editor.edit("Lang", "Ei linje til. " * 380_000)
    await mirror.look()
    assert ProblemKind.TOO_LONG in {p.kind for p in mirror.problems if p.where == "Lang"}
    assert mirror.titled("Lang").sections[0].markdown == "Kort"
    await editor.edit("Lang", "Kort att")
    await mirror.look()
    assert mirror.titled("Lang").sections[0].markdown == "Kort att"


async def test_scripts_and_tags_are_left_out(mirror: Mirror, editor: WikiEditor) -> None:
    text = 'A<script>alert(1)</script> <b onclick="x()">B</b> [javascript:x() C] <img src=x> & <3'
    await editor.edit("Skript", text)
    await mirror.look()
    shown = mirror.titled("Skript").sections[0].markdown
    assert shown == r"A **B** \[javascript:x() C\] & \<3"


async def test_two_pages_for_one_municipality(mirror: Mirror, editor: WikiEditor) -> None:
    await editor.edit("Dobbel", "Felles")
    await editor.edit("Dobbel/4630", "Ein")
    await editor.edit("Dobbel/Osterøy", "To")
    await mirror.look()
    assert [s.markdown for s in mirror.titled("Dobbel").sections] == ["Felles", "Ein"]
    assert ProblemKind.TWICE in {p.kind for p in mirror.problems}
    await editor.delete("Dobbel/4630")
    await mirror.look()
    assert [s.markdown for s in mirror.titled("Dobbel").sections] == ["Felles", "To"]


async def test_only_a_category(wiki: MediaWikiServer, editor: WikiEditor) -> None:
    await editor.edit("Inne", "Sjå [[Ute]].\n[[Kategori:Kontaktsenter]]")
    await editor.edit("Ute", "Tekst")
    await editor.edit("Ute/Gulen", "Tekst")
    mirror = reader(wiki, category="kontaktsenter")
    await mirror.look()
    assert mirror.titles == {"Inne"}
    await editor.edit("Ute", "Tekst [[Category:Kontaktsenter]]")
    await mirror.look()
    assert mirror.titles == {"Inne", "Ute"}
    assert "(article:" in mirror.titled("Inne").sections[0].markdown
    await editor.edit("Ute", "Tekst")
    await mirror.look()
    assert mirror.titles == {"Inne"}
    assert mirror.titled("Inne").sections[0].markdown == "Sjå Ute."


async def test_an_outage_loses_nothing(
    wiki: MediaWikiServer, mirror: Mirror, editor: WikiEditor
) -> None:
    await editor.edit("Før utfall", "Tekst")
    await wiki.stop()
    before = mirror.cursor
    with pytest.raises(SourceUnavailable, match=r"can't be reached|connection .* broke"):
        await mirror.look()
    assert mirror.cursor == before
    await wiki.start()
    await editor.edit("Etter utfall", "Tekst")
    await mirror.look()
    assert {"Før utfall", "Etter utfall"} <= mirror.titles


async def test_a_lost_session_is_a_new_login(wiki: MediaWikiServer, mirror: Mirror) -> None:
    await wiki.log_everybody_out()
    await mirror.look()
    async with wiki.editor() as other:
        await other.edit("Etter ny innlogging", "Tekst")
    await mirror.look()
    assert "Etter ny innlogging" in mirror.titles


async def test_who_may_not_read_is_told_so_without_the_password(wiki: MediaWikiServer) -> None:
    with pytest.raises(SourceUnavailable, match="name or password") as refused:
        await reader(wiki, password="not-the-password").look()
    assert "not-the-password" not in str(refused.value)
    assert refused.value.__cause__ is None
    with pytest.raises(SourceUnavailable, match="readapidenied"):
        await reader(wiki, user="", password="").look()


async def test_too_long_away_is_everything_again(wiki: MediaWikiServer, mirror: Mirror) -> None:
    state = json.loads(mirror.cursor)
    mirror.cursor = json.dumps(state | {"whole": "2020-01-01T00:00:00Z"})
    changes = await mirror.look()
    assert changes is not None
    assert changes.complete


async def test_whatever_editors_do_the_mirror_follows(
    wiki: MediaWikiServer, editor: WikiEditor, mirror: Mirror
) -> None:
    chance = random.Random(SEED)
    scribbler = Scribbler(editor, chance)
    try:
        for number in range(EDITS):
            await scribbler.do_something()
            if chance.random() < 0.3:
                await mirror.look()
            if number % 40 == 39:
                await same_as_fresh(mirror, wiki)
        await same_as_fresh(mirror, wiki)
    except BaseException as error:
        error.add_note(f"The same again: WIKI_SEED={SEED} WIKI_EDITS={EDITS}")
        raise
    assert scribbler.done > EDITS * 0.7


class Scribbler:
    """Does whatever an editor may do, with few titles, so that things meet."""

    def __init__(self, editor: WikiEditor, chance: random.Random) -> None:
        self._editor = editor
        self._chance = chance
        self._roots = [f"Tilfelle {number}" for number in range(6)]
        self.done = 0

    def title(self) -> str:
        own = ["", "", "/Osterøy", "/Gulen", "/4630", "/Voss"]
        return self._chance.choice(self._roots) + self._chance.choice(own)

    def text(self) -> str:
        chance = self._chance
        links = " ".join(f"[[{self.title()}]]" for _ in range(chance.randrange(3)))
        topic = f"[[Kategori:Tema {chance.randrange(3)}]]" if chance.random() < 0.3 else ""
        return f"Tekst {chance.randrange(10_000)} {links}\n{topic}"

    async def do_something(self) -> None:
        """One operation; what the wiki refuses (no such page, title taken) is no operation."""
        editor, chance = self._editor, self._chance
        actions = [
            lambda: editor.edit(self.title(), self.text()),
            lambda: editor.edit(self.title(), f"#REDIRECT [[{self.title()}]]"),
            lambda: editor.move(
                self.title(),
                self.title(),
                redirect=chance.random() < 0.5,
                subpages=chance.random() < 0.5,
            ),
            lambda: editor.delete(self.title()),
            lambda: editor.restore(self.title()),
            lambda: editor.merge(self.title(), self.title()),
        ]
        for _ in range(8):
            (action,) = chance.choices(actions, weights=[10, 2, 5, 4, 4, 1])
            try:
                await action()
            except ServerError:
                continue
            self.done += 1
            return
