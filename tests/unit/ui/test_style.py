"""The style sheet and the icons."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from agent_desktop.resources import resource
from agent_desktop.ui.theme.accents import derive_accent
from agent_desktop.ui.theme.sheet import build_sheet
from agent_desktop.ui.theme.theme import Theme
from agent_desktop.ui.theme.tokens import ThemeName, Token, load_tokens

SOURCE = Path(__file__).resolve().parents[3] / "agent_desktop" / "ui"


@pytest.mark.parametrize("name", ThemeName)
def test_every_place_in_the_sheet_is_filled(name: ThemeName) -> None:
    accents = {"4635": derive_accent("#653A9B", name)}
    sheet = build_sheet(load_tokens(name), 1.0, accents)
    assert "@" not in sheet
    assert not re.search(r"\dsp\b", sheet)
    assert 'Mono[accent="4635"]' in sheet


def test_lengths_grow_with_the_text() -> None:
    sheet = build_sheet(load_tokens(ThemeName.LIGHT), 2.0, {})
    assert "font-size: 72px" in sheet


def test_no_shadow_and_no_gradient() -> None:
    sheet = build_sheet(load_tokens(ThemeName.LIGHT), 1.0, {})
    assert "gradient" not in sheet
    source = "".join(path.read_text() for path in SOURCE.rglob("*.py"))
    assert "QGraphicsDropShadow" not in source
    assert "QtWeb" not in source


def test_icons_kept_are_icons_used() -> None:
    source = "".join(path.read_text() for path in SOURCE.rglob("*.py"))
    for icon in resource("icons").glob("*.svg"):
        assert f'"{icon.stem}"' in source, f"{icon.name} is not used"
    assert resource("icons/LICENSE.lucide").exists()


def test_the_palette_is_worn(theme: Theme, qapp: QApplication) -> None:
    ground = qapp.palette().color(QPalette.ColorRole.Window).name().upper()
    assert ground == theme.tokens[Token.CANVAS]


def test_an_icon_is_drawn_once(theme: Theme) -> None:
    one = theme.pixmap("phone", 16, Token.TEXT2)
    assert one.cacheKey() == theme.pixmap("phone", 16, Token.TEXT2).cacheKey()
    assert not one.isNull()
