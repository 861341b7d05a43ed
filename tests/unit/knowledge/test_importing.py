"""Taking over what a centre has today."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from agent_desktop.cli import main
from agent_desktop.domain.article import Article
from agent_desktop.knowledge.importing import NothingToImport, import_knowledge
from agent_desktop.knowledge.sources.markdown_folder import MarkdownFolder
from tests.fixtures.articles import OSTEROY

TABLE = """title;text;municipality;words;checked;ladder-step;secret
Boss og dunkar;Dunken skal stå ved vegen.;;boss, dunk;2026-05-14;3;x
Boss og dunkar;Tysdag i Lonevåg.;4630;;2026-06-01;;
Utan tekst;;;;;;
Feil kommune;Tekst;Oster;;;;
"""
PAGE = """<html><head><title>Barnehage &amp; SFO</title><script>alert(1)</script></head><body>
<nav>Meny</nav><main><h1>Søkje <b>plass</b></h1><p onclick="x()">Frist <strong>1. mars</strong>.
<a href="javascript:alert(1)">vondt</a> <a href="https://skjema.example/">skjema</a></p>
<img src="file:///etc/passwd"><table><tr><th>Plass</th><th>Pris</th></tr>
<tr><td>Heil</td><td>1 200 kr</td></tr></table></main></body></html>"""


def articles(folder: Path) -> tuple[Article, ...]:
    changes = MarkdownFolder(folder).changes("")
    assert changes is not None
    assert changes.problems == ()
    return changes.articles


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_a_table_becomes_articles_with_local_sections(tmp_path: Path, encoding: str) -> None:
    table = tmp_path / "kb.csv"
    table.write_text(TABLE, encoding=encoding)
    done = import_knowledge(table, tmp_path / "kb")
    assert done.written == ["boss-og-dunkar.md", "boss-og-dunkar.4630.md"]
    assert [where for where, _ in done.problems] == ["kb.csv", "kb.csv:4", "kb.csv:5"]
    (article,) = articles(tmp_path / "kb")
    assert article.words == ("boss", "dunk")
    assert (article.ladder_step, article.checked) == (3, date(2026, 5, 14))
    assert [(s.municipality, s.markdown) for s in article.sections] == [
        (None, "Dunken skal stå ved vegen."),
        (OSTEROY, "Tysdag i Lonevåg."),
    ]


def test_pages_become_articles_without_what_could_do_harm(tmp_path: Path) -> None:
    (tmp_path / "web" / "under").mkdir(parents=True)
    (tmp_path / "web" / "under" / "Barnehage plass.html").write_text(PAGE)
    done = import_knowledge(tmp_path / "web", tmp_path / "kb")
    assert done.written == ["barnehage-plass.md"]
    (article,) = articles(tmp_path / "kb")
    assert article.title == "Søkje plass"
    text = article.sections[0].markdown
    assert "**1. mars**" in text
    assert "[skjema](https://skjema.example/)" in text
    assert "| Heil | 1 200 kr |" in text
    assert not any(word in text for word in ("script", "alert", "passwd", "Meny", "onclick"))


@pytest.mark.parametrize(
    "html",
    [
        "<nav>" * 20_000,
        "<main>" * 20_000 + "x",
        "<div>" * 20_000 + "x",
        "<title" * 50_000,
        "<h1>" * 999,
    ],
)
def test_a_hostile_page_is_named_or_read_and_the_others_are_there(
    tmp_path: Path, html: str
) -> None:
    (tmp_path / "web").mkdir()
    (tmp_path / "web" / "a.html").write_text(html)
    (tmp_path / "web" / "b.html").write_text(PAGE)
    done = import_knowledge(tmp_path / "web", tmp_path / "kb")
    assert "b.md" in done.written
    assert "a.md" in done.written or [where for where, _ in done.problems] == ["a.html"]


def test_what_is_there_is_never_written_over(tmp_path: Path) -> None:
    table = tmp_path / "kb.csv"
    table.write_text("title,text\nHund,Ny tekst\n")
    (tmp_path / "hund.md").write_text("Gamal tekst")
    done = import_knowledge(table, tmp_path)
    assert done.written == []
    assert [where for where, _ in done.problems] == ["hund.md"]
    assert (tmp_path / "hund.md").read_text() == "Gamal tekst"


@pytest.mark.parametrize("content", [b"", b"a,b\n1,2\n", b"\x81\x8d\x00\xff"])
def test_what_is_no_table_is_told(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "kb.csv").write_bytes(content)
    with pytest.raises(NothingToImport):
        import_knowledge(tmp_path / "kb.csv", tmp_path / "kb")


def test_the_command_says_what_came_of_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "kb.csv").write_text(TABLE)
    assert main(["import-knowledge", str(tmp_path / "kb.csv"), str(tmp_path / "kb")]) == 0
    told = capsys.readouterr()
    assert "2 articles and sections" in told.out
    assert "kb.csv:5: a municipality is four digits, not Oster" in told.err
    assert main(["import-knowledge", str(tmp_path / "gone.csv"), str(tmp_path / "kb")]) == 1
    assert "gone.csv" in capsys.readouterr().err
