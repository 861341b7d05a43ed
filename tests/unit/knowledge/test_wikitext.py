"""What wikitext becomes in Markdown, and how long hostile text keeps us."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from agent_desktop.domain.article import LONGEST_ARTICLE
from agent_desktop.domain.ids import MunicipalityCode
from agent_desktop.knowledge.sources.mediawiki.titles import Names, Place, Places, normal_title
from agent_desktop.knowledge.sources.mediawiki.wikitext import read_wikitext, redirect_target

NAMES = Names(frozenset({"category", "kategori"}), frozenset({"file", "image", "fil"}))
KNOWN = {"Renovasjon": "wiki-7"}
HTML = MarkdownIt("commonmark", {"html": True}).enable("table")


def markdown(wikitext: str) -> str:
    return read_wikitext(wikitext, NAMES, KNOWN.get).markdown


@pytest.mark.parametrize(
    ("wikitext", "expected"),
    [
        ("== Henting ==\nTekst", "## Henting\n\nTekst"),
        ("=== ''Skrå'' ===", "### *Skrå*"),
        ("==", r"\=="),
        ("Ein\nto\n\ntre", "Ein\nto\n\ntre"),
        ("'''Feit''' og ''skrå'' og '''''begge'''''", "**Feit** og *skrå* og ***begge***"),
        ("'''Feit ut linja\nny linje", "**Feit ut linja**\nny linje"),
        ("''' luft '''her", "**luft** her"),
        ("* ein\n** to\n# tre", "- ein\n    - to\n1. tre"),
        ("*** for djupt", "- for djupt"),
        ("; Ord\n: Forklaring", "**Ord**\n\nForklaring"),
        ("12. mai er fristen", r"12\. mai er fristen"),
        ("- ikkje ei liste", r"\- ikkje ei liste"),
        ("a * b _c_ [d] `e`", r"a \* b \_c\_ \[d\] \`e\`"),
        ("snake_case", "snake_case"),
        ("[[renovasjon]]en", "[renovasjon](article:wiki-7)en"),
        ("[[Renovasjon#Pris|'''prisen''']]", "[**prisen**](article:wiki-7)"),
        ("[[Ukjend side|her]]", "her"),
        ("[[:Kategori:Vatn]]", "Kategori:Vatn"),
        ("[[Fil:Kart.png|thumb|Sjå [[Renovasjon]]]]Etter", "Etter"),
        ("[https://example.no/a_b Skjema]", "[Skjema](https://example.no/a_b)"),
        ("[https://example.no]", "<https://example.no>"),
        ("Sjå https://example.no/x.", "Sjå <https://example.no/x>."),
        ("[tel:+4756000000 Ring]", "[Ring](tel:+4756000000)"),
        ("[mailto:post@example.no Skriv]", "[Skriv](mailto:post@example.no)"),
        ("[javascript:alert(1) Klikk]", r"\[javascript:alert(1) Klikk\]"),
        ("A<ref>kjelde</ref>B<ref name=x/>C", "ABC"),
        ("A<!-- gøymt -->B<!-- ikkje lukka", "AB"),
        ("A<script>x()</script><style>y</style>B", "AB"),
        ("Ein<br/>to", "Ein\nto"),
        ("<div onclick='x'>'''A'''</div>", "**A**"),
        ("<nowiki>[[Renovasjon]] ''x''</nowiki>", r"\[\[Renovasjon\]\] ''x''"),
        ("5 < 6 &amp; 7 &lt; 8", r"5 \< 6 & 7 \< 8"),
        ("{{Ukjend|a={{Andre}}}}Tekst{{{1|}}}", "Tekst"),
        ("__INGENINNHALDSLISTE__Tekst", "Tekst"),
        ("{{ikkje lukka [[heller ikkje", r"{{ikkje lukka \[\[heller ikkje"),
    ],
)
def test_wikitext_as_markdown(wikitext: str, expected: str) -> None:
    assert markdown(wikitext) == expected


def test_a_table() -> None:
    table = """{| class="wikitable"
|+ Prisar
! Kva !! Kroner
|-
| style="color:red" | Dunk || 100
|-
| [[Renovasjon|Sekk]]
| 50
per stk
|}
Etter"""
    assert markdown(table) == (
        "Prisar\n\n"
        "| Kva | Kroner |\n| --- | --- |\n| Dunk | 100 |\n"
        "| [Sekk](article:wiki-7) | 50 per stk |\n\nEtter"
    )


def test_a_table_within_a_cell_is_left_out() -> None:
    nested = "{|\n| a\n|-\n| b\n{|\n| c\n|}\n|}"
    assert markdown(nested) == "|  |\n| --- |\n| a |\n| b |"


def test_the_template_and_the_categories() -> None:
    page = (
        "{{artikkel\n| type = routine\n| Owner = [[Teknisk|Teknisk eining]]\n"
        "| words = a, {{x|y=1}}b\n| form=https://example.no/?a=1&b=2\n| laust ord\n}}"
        "{{Artikkel|type=contact}}[[Kategori:vatn og avløp|sortert]][[Category:Anna]]"
    )
    reading = read_wikitext(page, NAMES, KNOWN.get)
    assert reading.values == {
        "type": "routine",
        "owner": "Teknisk eining",
        "words": "a, b",
        "form": "https://example.no/?a=1&b=2",
        "5": "laust ord",
    }
    assert reading.categories == ("Vatn og avløp", "Anna")
    assert reading.markdown == ""


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("#REDIRECT [[renovasjon_og avfall#Pris|x]]", "Renovasjon og avfall"),
        ("#OMDIRIGERING [[Å]] [[B]]", "Å"),
        ("#REDIRECT", ""),
    ],
)
def test_where_a_redirect_leads(text: str, target: str) -> None:
    assert redirect_target(text) == target


def test_titles_and_places() -> None:
    code = MunicipalityCode("4630")
    places = Places({"Osterøy": code})
    assert places.of("A/B/osterøy") == Place("A/B", code)
    assert places.of("A /4630") == Place("A", code)
    assert places.of("A/Voss") == Place("A/Voss")
    assert places.of("/Osterøy") == Place("/Osterøy")
    assert places.of("Osterøy") == Place("Osterøy")
    assert normal_title(" :ærleg_tale  her#x") == "Ærleg tale her"
    assert normal_title("ß") == "ß"


WIKI_PIECES = st.sampled_from(
    [
        *(
            "{{",
            "}}",
            "[[",
            "]]",
            "|",
            "'''",
            "''",
            "{|",
            "|}",
            "|-",
            "!",
            "\n",
            "* ",
            "= ",
            "==",
            " ",
        ),
        *("<b>", "</b>", "<ref>", "</ref>", "<nowiki>", "</nowiki>", "<!--", "-->", "Artikkel"),
        *("https://x.no/", "[https://x.no ", "]", "Fil:", "Renovasjon", "a=", "&lt;script&gt;"),
        *("\\", "&", "<"),
    ]
)


@given(st.lists(WIKI_PIECES | st.text(max_size=5), max_size=60).map("".join))
def test_no_text_makes_html_or_a_strange_link(text: str) -> None:
    """Even where Markdown is allowed HTML, and however the pieces meet."""
    shown = HTML.parse(markdown(text))
    tokens = [*shown, *(child for token in shown for child in token.children or ())]
    assert not [token for token in tokens if token.type in {"html_block", "html_inline", "image"}]
    hrefs = [str(token.attrGet("href")) for token in tokens if token.type == "link_open"]
    assert all(href.startswith(("https://x.no", "article:wiki-7")) for href in hrefs)


UNITS = [
    *("{{", "{{a|", "[[", "[[a|", "<div>", "<ref>", "<ref ", "<nowiki>", "<!--", "{|\n", "{|\n|"),
    *("''", "'''''a''", "[http://a ", "http://", "{{{", "=\n", "=", "**a\n", "&#", "||", "!!"),
    *("__", "\\", "{{Artikkel|", "[[Kategori:a]]", "[[a|b]]", "{{[[''<b>"),
]


@pytest.mark.parametrize("unit", UNITS)
def test_hostile_text_takes_no_longer_than_its_length(unit: str) -> None:
    text = unit * (LONGEST_ARTICLE // len(unit))
    began = time.process_time()
    markdown(text)
    assert time.process_time() - began < 10  # 0.1 to 2 s; what is quadratic takes minutes


def test_deep_nesting_is_no_recursion() -> None:
    depth = 60_000
    assert markdown("{{a|" * depth + "}}" * depth + "Tekst") == "Tekst"
    assert markdown("[[a|" * depth + "x" + "]]" * depth)
