"""The look may change while the window is open."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject

from agent_desktop.domain.window import ThemeChoice
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.main_window import MainWindow
from agent_desktop.ui.theme.tokens import ThemeName, Token
from agent_desktop.ui.widgets.tags import mono_pixmap
from tests.made import GULEN, OSTEROY
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


class Dressings(QObject):
    """How often a widget is dressed."""

    count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt names it
        """Count them."""
        self.count += event.type() == QEvent.Type.StyleChange
        return False


def test_a_widget_is_dressed_no_oftener_for_lying_deep(
    kit: Kit, in_call: tuple[MainWindow, FakeDesk]
) -> None:
    window, _desk = in_call
    outer, inner = Dressings(), Dressings()
    window.installEventFilter(outer)
    window.call_page.note.editor.installEventFilter(inner)
    kit.theme.use(ThemeChoice.DARK)
    kit.theme.use(ThemeChoice.LIGHT)
    assert 0 < inner.count <= outer.count


def test_a_picture_is_drawn_once_for_a_look(kit: Kit) -> None:
    first = mono_pixmap(kit, OSTEROY)
    assert mono_pixmap(kit, OSTEROY) is first
    assert mono_pixmap(kit, GULEN) is not first
    kit.theme.use(ThemeChoice.HIGH_CONTRAST)
    contrast = mono_pixmap(kit, OSTEROY)
    kit.theme.use(ThemeChoice.LIGHT)
    assert contrast.toImage() != first.toImage()
