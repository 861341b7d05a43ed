"""Prices, rates and opening hours, and whether they may be read out."""

from __future__ import annotations

import itertools
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_desktop.domain.figures import figures, numbers
from agent_desktop.domain.freshness import freshness
from tests.fixtures.articles import article

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Garasje kostar 7 850 kr og 940,- i gebyr.", ["7 850 kr", "940,-"]),
        ("Kr 1 200 i månaden, kroner ikkje.", ["Kr 1 200"]),
        ("2,5 promille og 25 % rabatt", ["2,5 promille", "25 %"]),
        ("Ope kl. 9 til 15, klokka 10.30", ["kl. 9 til 15", "klokka 10.30"]),
        ("Måndag 09–15, tysdag 10.00-14.30", ["09–15", "10.00-14.30"]),
        ("| Kva | Pris |\n|---|---|\n| A | 7 850 |\n| B | 940 |", ["7 850", "940"]),
        ("| Kva | Tal |\n|---|---|\n| A | 7 850 |", []),
        ("om 3–5 veker, 10–12 personar, 50 m², 560 00 110", []),
        ("12. mai 2026, 2025-2026, fv. 566, § 19-2", []),
        ("frå 500 til 700 kr, 300–400 kroner", ["500 til 700 kr", "300–400 kroner"]),
        ("500 NOK, kr. 1.234,50, 25 øre, 90 €", ["500 NOK", "kr. 1.234,50", "25 øre", "90 €"]),
        ("1 200,- pr. mnd eller 1 200 pr. månad", ["1 200,-", "1 200 pr. månad"]),
        ("kl 0900-1500, **450** kr, 3,5 ‰", ["kl 0900-1500", "450** kr", "3,5 ‰"]),
        ("Mandag til fredag 9-15, lørdag 10 til 14", ["9-15", "10 til 14"]),
        ("Du må ha 2-3 vitne og 10 til 14 meter tau.", []),
        ("7 850\nkr, 500&nbsp;kr, __7 850__ kr", ["7 850\nkr", "500&nbsp;kr", "7 850__ kr"]),
        ("| Kva | Pris |\n|---|---|\n| A | **500** |\n| B | 90 |", ["500", "90"]),
        ("[sjå](https://x.example/50%20kr) https://y.example/100kr", []),
    ],
)
def test_what_is_a_figure(text: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in figures(text)] == found


@given(st.text(alphabet="0123456789 kr%–-.:,|\nkl"))
def test_figures_stand_in_order_and_apart(text: str) -> None:
    spans = figures(text)
    assert all(start < end for start, end in spans)
    assert all(one[1] <= other[0] for one, other in itertools.pairwise(spans))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Leige: 350. Gebyr: 1 500. Inngang 0,5 G", ["350", "1 500", "0,5"]),
        ("Gratis for barn, femhundre kroner elles", ["Gratis", "femhundre"]),
        ("1. Ring 560 00 110.\n2. Mål 70 m² og 4,5 meter", []),
        ("[sjå](https://x.example/50)", []),
    ],
)
def test_what_may_be_a_figure(text: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in numbers(text)] == found


def test_a_number_of_any_kind_makes_an_old_section_doubtful() -> None:
    for text, title in (("Leiga er 350.", "A"), ("Ring oss.", "Kurs til 900")):
        made = article("a", title, text)
        assert freshness(made, made.sections[0], TODAY).doubtful


@pytest.mark.parametrize(
    ("checked", "days", "confirmed"),
    [
        (None, None, False),
        (date(2026, 11, 22), 1, True),
        (date(2026, 8, 24), 90, True),
        (date(2026, 8, 23), 90, False),
        (date(2025, 11, 22), None, True),
        (date(2025, 11, 21), None, False),
        (date(2026, 11, 23), 90, False),
        (date.max, 3650, False),
    ],
)
def test_a_figure_counts_until_it_is_due(
    checked: date | None, days: int | None, confirmed: bool
) -> None:
    made = article("a", "A", "500 kr", checked=checked, review_days=days)
    found = freshness(made, made.sections[0], TODAY)
    assert found.confirmed is confirmed
    assert found.doubtful is not confirmed


def test_a_text_without_figures_is_never_doubtful() -> None:
    made = article("a", "A", "Ring oss.")
    assert not freshness(made, made.sections[0], TODAY).doubtful
