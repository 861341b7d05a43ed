"""The look may change while the window is open."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from agent_desktop.domain.window import ThemeChoice
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.main_window import MainWindow
from agent_desktop.ui.theme.tokens import ThemeName, Token
from tests.unit.ui.pictured_desk import DRAFT, FakeDesk


@pytest.fixture
def dark(kit: Kit, in_call: tuple[MainWindow, FakeDesk]) -> Iterator[MainWindow]:
    """A window that went dark after it was opened."""
    window, _desk = in_call
    kit.theme.use(ThemeChoice.DARK)
    yield window
    kit.theme.use(ThemeChoice.LIGHT)


def test_everything_goes_dark_and_the_note_stays(dark: MainWindow, kit: Kit) -> None:
    assert kit.theme.name is ThemeName.DARK
    assert dark.call_page.note.editor.toPlainText() == DRAFT.note.text
    canvas, surface = (kit.theme.tokens[token] for token in (Token.CANVAS, Token.SURFACE))
    picture = dark.grab().toImage()
    colours = {picture.pixelColor(x, 500).name().upper() for x in range(0, picture.width(), 3)}
    assert {canvas, surface} <= colours
    assert "#FFFFFF" not in colours
