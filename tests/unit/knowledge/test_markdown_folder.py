"""Articles from a folder."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from agent_desktop.domain.article import LONGEST_ARTICLE, ArticleKind
from agent_desktop.domain.knowledge import ProblemKind
from agent_desktop.knowledge.source import Changes, SourceUnavailable
from agent_desktop.knowledge.sources.markdown_folder import MarkdownFolder
from tests.fixtures.articles import GULEN, OSTEROY


def read(folder: Path) -> Changes:
    changes = MarkdownFolder(folder).changes("")
    assert changes is not None
    return changes


def test_what_an_article_can_say(tmp_path: Path) -> None:
    (tmp_path / "garasje.md").write_text(
        '+++\ntitle = "Garasje"\ntype = "routine"\ntopic = "Byggesak"\nwords = ["bod"]\n'
        'owner = "Plan"\ncontact = "Kari Nes"\nliaison = "Ola Vik"\ndeputies = ["Per", "Pål"]\n'
        'ladder-step = 3\nstop = "Når det er tvil."\non-web = false\n'
        'form = "https://skjema.example/1"\nweb = "https://nett.example/"\n'
        'booking = "https://time.example/"\nchecked = 2026-05-14\nreview-days = 180\n'
        'written-form = "nb"\n+++\nFelles.'
    )
    (tmp_path / "garasje.4630.md").write_text("+++\nchecked = 2026-06-01\n+++\nEige.")
    (tmp_path / "garasje.4635.md").write_text("Gulen.")
    changes = read(tmp_path)
    (found,) = changes.articles
    assert changes.problems == ()
    assert found.kind is ArticleKind.ROUTINE
    assert (found.contact, found.liaison, found.deputies) == ("Kari Nes", "Ola Vik", ("Per", "Pål"))
    assert (found.ladder_step, found.on_web, found.review_days) == (3, False, 180)
    assert [(s.municipality, s.markdown, s.checked) for s in found.sections] == [
        (None, "Felles.", None),
        (OSTEROY, "Eige.", date(2026, 6, 1)),
        (GULEN, "Gulen.", None),
    ]


def test_bad_files_are_named_and_the_others_are_there(tmp_path: Path) -> None:
    (tmp_path / "god.md").write_text('+++\ntitle = "God"\n+++\nTekst')
    (tmp_path / "verdi.md").write_text('+++\ntitel = "Feil"\nladder-step = 9\n+++\nTekst')
    (tmp_path / "utan.md").write_text("Ingen framside")
    (tmp_path / "brote.md").write_text("+++\ntitle = \n+++\n")
    (tmp_path / "einsleg.4630.md").write_text("Eigen del utan felles")
    (tmp_path / "bytes.md").write_bytes(b"\xff\xfe\x00")
    (tmp_path / "lang.md").write_text("x" * (LONGEST_ARTICLE + 1))
    (tmp_path / "svaer.md").write_bytes(b"x" * (LONGEST_ARTICLE * 4 + 1))
    (tmp_path / "adresse.md").write_text('+++\nform = "javascript:alert(1)"\n+++\nTekst')
    changes = read(tmp_path)
    assert [article.id for article in changes.articles] == ["adresse", "god", "utan", "verdi"]
    assert {(p.where, p.kind) for p in changes.problems} == {
        ("verdi.md", ProblemKind.VALUE),
        ("brote.md", ProblemKind.METADATA),
        ("einsleg.4630.md", ProblemKind.NO_COMMON),
        ("bytes.md", ProblemKind.NOT_TEXT),
        ("lang.md", ProblemKind.TOO_LONG),
        ("svaer.md", ProblemKind.TOO_LONG),
        ("adresse.md", ProblemKind.VALUE),
    }
    assert changes.articles[0].form == ""


def test_a_bad_local_file_costs_itself_only(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("Felles")
    (tmp_path / "a.4630.md").write_text("+++\nx = [\n+++\n")
    changes = read(tmp_path)
    assert len(changes.articles[0].sections) == 1
    assert [p.where for p in changes.problems] == ["a.4630.md"]


def test_two_files_of_the_same_name_in_two_folders(tmp_path: Path) -> None:
    for name in ("b", "a"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "x.md").write_text(name)
    changes = read(tmp_path)
    assert changes.articles[0].sections[0].markdown == "a"
    assert [p.kind for p in changes.problems] == [ProblemKind.TWICE]


def test_nothing_is_read_until_something_has_changed(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_text("En")
    source = MarkdownFolder(tmp_path)
    cursor = read(tmp_path).cursor
    assert source.changes(cursor) is None
    file.write_text("To og meir")
    changes = source.changes(cursor)
    assert changes is not None
    assert changes.articles[0].sections[0].markdown == "To og meir"
    file.unlink()
    (tmp_path / "b.md").write_text("Ein annan")
    gone = source.changes(changes.cursor)
    assert gone is not None
    assert [article.id for article in gone.articles] == ["b"]


def test_a_share_that_has_dropped_off_empties_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("En")
    source = MarkdownFolder(tmp_path)
    cursor = read(tmp_path).cursor
    (tmp_path / "a.md").unlink()
    with pytest.raises(SourceUnavailable):
        source.changes(cursor)


def test_links_are_not_followed_and_keep_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "kb").mkdir()
    (tmp_path / "kb" / "a.md").write_text("En")
    (tmp_path / "secret.md").write_text("Løyndom")
    (tmp_path / "kb" / "b.md").symlink_to(tmp_path / "secret.md")
    (tmp_path / "kb" / "c.md").symlink_to("c.md")
    (tmp_path / "kb" / "d.md").mkdir()
    assert [article.id for article in read(tmp_path / "kb").articles] == ["a"]


def test_front_matter_of_another_kind_or_without_an_end_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("---\ntitle: YAML\n---\nTekst")
    (tmp_path / "b.md").write_text('+++\ntitle = "Utan slutt"\nTekst')
    (tmp_path / "Med Mellomrom æ.MD").write_text("Tekst")
    changes = read(tmp_path)
    assert [p.where for p in changes.problems] == ["a.md", "b.md"]
    assert [article.id for article in changes.articles] == ["Med Mellomrom æ"]


def test_a_folder_that_is_gone_is_unavailable(tmp_path: Path) -> None:
    with pytest.raises(SourceUnavailable):
        MarkdownFolder(tmp_path / "gone").changes("")
