"""The button that hangs up is always seen whole."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from agent_desktop.desk.views import DeskView
from agent_desktop.ui.main_window import MainWindow
from agent_desktop.ui.shortcuts import Key
from agent_desktop.ui.theme.theme import Theme
from agent_desktop.ui.widgets.button import Button
from tests.fixtures.geometry import all_wrong, settle
from tests.unit.ui.conftest import OpenWindow
from tests.unit.ui.pictured_desk import BAD_SOUND, CALL, HELD, IDLE, IN_CALL
from tests.unit.ui.pictured_team import QUEUE

QUEUED = replace(IN_CALL, queue=QUEUE)
HELD_FIRST = replace(QUEUED, calls=(HELD, CALL))
SCREENS = (
    (2.0, 2556, 940),
    (2.0, 1920, 1080),
    (1.5, 1280, 800),
    (1.0, 1280, 720),
    (1.0, 1280, 640),
)


def ends(window: MainWindow) -> list[Button]:
    """What can be seen that hangs up."""
    buttons = window.left.findChildren(Button)
    return [b for b in buttons if b.isVisible() and b.property("kind") == "end"]


@pytest.mark.parametrize("view", [IN_CALL, QUEUED, HELD_FIRST, replace(BAD_SOUND, queue=QUEUE)])
@pytest.mark.parametrize(("scale", "wide", "high"), SCREENS)
def test_hanging_up_is_seen_whole(
    open_window: OpenWindow, theme: Theme, view: DeskView, scale: float, wide: int, high: int
) -> None:
    theme.use_text_scale(scale)
    try:
        window, desk = open_window(view)
        window.resize(wide, high)
        for key in (None, Key.DIGITS, Key.DIGITS, Key.TRANSFER):
            if key is not None:
                window.left.calls.press(key)
            settle()
            (end,) = ends(window)
            assert end.visibleRegion().boundingRect() == end.rect(), key
            assert all_wrong(window.left) == []
        end.click()
        assert desk.done[-1] == ("hang_up", CALL.call)
        desk.change(IDLE)
        settle()
        assert ends(window) == []
    finally:
        theme.use_text_scale(1.0)


def test_the_keyboard_follows_the_button(open_window: OpenWindow, qtbot: QtBot) -> None:
    window, _desk = open_window(QUEUED)
    window.resize(1280, 1200)
    settle()
    (end,) = ends(window)
    end.setFocus(Qt.FocusReason.TabFocusReason)
    window.left.calls.controls.toggle_keypad()
    end.setFocus(Qt.FocusReason.TabFocusReason)
    window.resize(1280, 640)
    settle()
    (other,) = ends(window)
    assert other is not end
    assert window.focusWidget() is other
    window.resize(1280, 1200)
    settle()
    assert ends(window) == [end]
