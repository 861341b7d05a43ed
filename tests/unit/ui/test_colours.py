"""Every colour pair that may meet on the screen, and the accents made from one colour."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent_desktop.ui.theme.accents import (
    BAND_RATIO,
    DARK_INK_RATIO,
    HC_INK_RATIO,
    TINT_RATIO,
    derive_accent,
    find_clashes,
)
from agent_desktop.ui.theme.colour import contrast, from_oklch, mix, to_oklch
from agent_desktop.ui.theme.sheet import build_sheet
from agent_desktop.ui.theme.tokens import ThemeName, Token, load_tokens
from tests.unit.ui.pictured_desk import TOWNS

GROUNDS = (Token.CANVAS, Token.SURFACE, Token.SUNKEN, Token.HOVER, Token.SELECTED)
TEXTS = (
    Token.TEXT,
    Token.TEXT2,
    Token.TEXT3,
    Token.ACCENT_TEXT,
    Token.OK,
    Token.WARN,
    Token.DANGER,
)
SHAPES = (Token.LINE_STRONG, Token.FOCUS)
ON_FILL = (
    (Token.ON_ACCENT, Token.ACCENT),
    (Token.ON_ACCENT, Token.ACCENT_HOVER),
    (Token.ON_ACCENT, Token.ACCENT_PRESS),
    (Token.ON_OK, Token.OK_SOLID),
    (Token.ON_DANGER, Token.DANGER_SOLID),
    (Token.ON_MARK, Token.MARK),
    (Token.ON_TOAST, Token.TOAST),
    (Token.TOAST_ACT, Token.TOAST),
    (Token.ON_BAR, Token.BAR),
    (Token.OK, Token.OK_TINT),
    (Token.WARN, Token.WARN_TINT),
    (Token.DANGER, Token.DANGER_TINT),
    (Token.TEXT, Token.OK_TINT),
    (Token.TEXT, Token.WARN_TINT),
    (Token.TEXT, Token.DANGER_TINT),
    (Token.ACCENT_TEXT, Token.ACCENT_TINT),
    (Token.TEXT2, Token.ACCENT_TINT),
    (Token.TEXT, Token.ACCENT_TINT),
    (Token.TEXT2, Token.WARN_TINT),
    (Token.TEXT2, Token.DANGER_TINT),
)
BARS = (Token.BAR, Token.BAR_LOST, Token.BAR_MUTED)
"""What is painted without words in it, and stands beside a figure."""
CHOSEN = (Token.TEXT, Token.ACCENT_TEXT, Token.TEXT2)
"""What is written in a chosen section of the settings and in a chosen row of the palette."""
colours = st.integers(0, 0xFFFFFF).map(lambda value: f"#{value:06X}")


@pytest.mark.parametrize("theme", ThemeName)
def test_texts_read_on_every_ground(theme: ThemeName) -> None:
    tokens = load_tokens(theme)
    for text in TEXTS:
        for ground in GROUNDS:
            assert contrast(tokens[text], tokens[ground]) >= 4.5, (text, ground)
    for ground in (Token.CANVAS, Token.SURFACE, Token.SUNKEN):
        assert contrast(tokens[Token.DISABLED], tokens[ground]) >= 4.5, ground


@pytest.mark.parametrize("theme", ThemeName)
def test_edges_and_focus_are_seen(theme: ThemeName) -> None:
    tokens = load_tokens(theme)
    for shape in SHAPES:
        for ground in GROUNDS:
            assert contrast(tokens[shape], tokens[ground]) >= 3, (shape, ground)


@pytest.mark.parametrize("theme", ThemeName)
def test_texts_read_on_fills(theme: ThemeName) -> None:
    tokens = load_tokens(theme)
    for text, fill in ON_FILL:
        assert contrast(tokens[text], tokens[fill]) >= 4.5, (text, fill)


@pytest.mark.parametrize("theme", ThemeName)
def test_bars_are_seen(theme: ThemeName) -> None:
    tokens = load_tokens(theme)
    for bar in BARS:
        assert contrast(tokens[bar], tokens[Token.SURFACE]) >= 3, bar


@pytest.mark.parametrize("theme", ThemeName)
def test_what_is_chosen_reads(theme: ThemeName) -> None:
    tokens = load_tokens(theme)
    for text in CHOSEN:
        assert contrast(tokens[text], tokens[Token.SELECTED]) >= 4.5, text


@pytest.mark.parametrize("theme", ThemeName)
def test_a_chosen_section_reads(theme: ThemeName) -> None:
    """As the style sheet has it: its fill and its text."""
    tokens = load_tokens(theme)
    sheet = build_sheet(tokens, 1.0, {})
    rule = re.search(r"SectionItem:checked \{ background: (#\w+); color: (#\w+);", sheet)
    assert rule is not None
    assert contrast(rule[1], rule[2]) >= 4.5


def test_contrast_of_black_on_white() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#FFFFFF", "#FFFFFF") == 1


@pytest.mark.parametrize("bad", ["", "red", "#12345", "123456#", "#GGGGGG"])
def test_what_is_no_colour_is_refused(bad: str) -> None:
    with pytest.raises(ValueError, match=r"colour|invalid literal"):
        contrast(bad, "#000000")


@given(colours)
@settings(max_examples=200)
def test_accents_of_any_colour_read(colour: str) -> None:
    light, dark, strong = (derive_accent(colour, theme) for theme in ThemeName)
    tokens = load_tokens(ThemeName.DARK)
    assert contrast(light.band, "#FFFFFF") >= BAND_RATIO
    assert contrast(light.ink, light.tint) >= TINT_RATIO
    assert contrast(dark.ink, tokens[Token.SELECTED]) >= DARK_INK_RATIO
    assert contrast(dark.ink, dark.tint) >= TINT_RATIO
    assert contrast(strong.ink, "#000000") >= HC_INK_RATIO


@given(colours)
@settings(max_examples=200)
def test_oklch_and_back(colour: str) -> None:
    assert contrast(from_oklch(to_oklch(colour)), colour) < 1.05


def test_a_good_colour_is_kept() -> None:
    assert derive_accent("#653A9B", ThemeName.LIGHT).band == "#653A9B"


def test_mixing() -> None:
    assert mix("#000000", "#FFFFFF", 0) == "#000000"
    assert mix("#000000", "#FFFFFF", 1) == "#FFFFFF"


def test_clashes_are_found() -> None:
    towns = {town.name: town.colour for town in TOWNS}
    assert find_clashes(towns) == ()
    same = find_clashes({"Gulen": "#653A9B", "Fedje": "#663A9B"})
    assert [(clash.name, clash.other) for clash in same] == [("Gulen", "Fedje")]
    assert find_clashes({"Gulen": "#B0271E"})[0].other == Token.DANGER_SOLID.value
