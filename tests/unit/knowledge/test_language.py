"""Bokmål and Nynorsk as one language."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent_desktop.knowledge.language.forms import WrittenForms
from agent_desktop.knowledge.language.markdown import plain_text
from agent_desktop.knowledge.language.terms import read_terms
from agent_desktop.knowledge.language.tokens import plain, tokens
from agent_desktop.knowledge.query import Query
from agent_desktop.resources import resource
from tests.fixtures.articles import forms


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("vatn", "vann"),
        ("sjukeheimen", "sykehjemmet"),
        ("søknadane", "søknadene"),
        ("byggjesøknad", "byggesøknad"),
        ("innbyggjarane", "innbyggerne"),
        ("leidsagarbevis", "ledsagerbevis"),
        ("eigedomsskatt", "eiendomsskatt"),
        ("heimetenesta", "hjemmetjenesten"),
        ("vassavgift", "vannavgift"),
        ("kyrkjegard", "kirkegård"),
        ("opningstider", "åpningstid"),
        ("skulefritidsordning", "skolefritidsordning"),
    ],
)
def test_words_that_are_searched_for_as_one(one: str, other: str) -> None:
    assert forms().term(one) == forms().term(other)


@pytest.mark.parametrize(
    ("one", "other"), [("vegg", "veg"), ("hus", "hund"), ("plan", "plante"), ("barn", "barnehage")]
)
def test_words_that_are_not(one: str, other: str) -> None:
    assert forms().term(one) != forms().term(other)


def test_compounds_are_found_by_their_parts() -> None:
    word = forms()
    assert word.parts("barnehageplass") == (word.term("barnehage"), word.term("plass"))
    assert word.parts("kontakt") == ()


def test_everyday_words_lead_to_the_articles_words() -> None:
    assert forms().term("renovasjon") in forms().wider("boss")
    assert forms().wider("renovasjon") == ()


def test_a_centre_adds_its_own_words_and_hears_of_lines_that_mean_nothing(tmp_path: Path) -> None:
    own = tmp_path / "own.txt"
    own.write_text(
        "# våre eigne\nkleppe > renovasjon\nbart\nto ord = eitt\nskrotnisse = skrotbil\n"
    )
    made, bad = WrittenForms.load(own)
    assert made.term("renovasjon") in made.wider("kleppe")
    assert made.term("skrotnisse") == made.term("skrotbil")
    assert bad == [(own, 3), (own, 4)]


def test_the_programs_own_list_is_long_and_has_no_bad_line() -> None:
    terms, bad = read_terms(resource("language") / "terms.txt")
    assert bad == []
    assert len(terms.same) + len(terms.wider) + len(terms.first) >= 150


@pytest.mark.parametrize(
    ("written", "word"),
    [("Ålesund", "ålesund"), ("kafé", "kafe"), ("Hägglund", "hægglund"), ("SFO-plass", "sfoplass")],
)
def test_accents_go_and_our_letters_stay(written: str, word: str) -> None:
    assert plain(written) == word


def test_tokens_know_where_they_stand() -> None:
    text = "Må eg søkje? E-post: ja."
    assert [text[t.start : t.end] for t in tokens(text)] == ["Må", "eg", "søkje", "E-post", "ja"]


def test_small_words_say_nothing_where_others_do() -> None:
    assert [w.text for w in Query.read("kva kostar det å søkje om garasje").words] == [
        "kostar",
        "søkje",
        "garasje",
    ]
    assert [w.text for w in Query.read("kva er").words] == ["er"]
    assert [w.unfinished for w in Query.read("hente bo").words] == [False, True]
    assert [w.unfinished for w in Query.read("hente boss ").words] == [False, False]


def test_markdown_reads_as_words() -> None:
    table = "| Kva | Pris |\n|---|--:|\n| Garasje | 7 850 kr |"
    assert plain_text(table) == "Kva · Pris · Garasje · 7 850 kr"
    assert plain_text("# Tittel\n\n- [skjema](https://a.example/x) **no**") == "Tittel skjema no"
