"""Where the cursor stands when a call begins, and when its note is gone."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from agent_desktop.ui.main_window import MainWindow
from agent_desktop.ui.settings_page.key_field import KeyField
from agent_desktop.ui.shell.rail import Page
from tests.unit.ui.conftest import OpenWindow
from tests.unit.ui.pictured_desk import IDLE, IN_CALL, RINGS, WRAP_UP


def _typed(window: MainWindow, qtbot: QtBot) -> str:
    """What the note says after somebody has typed without looking."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    focus = window.focusWidget()
    assert focus is not None
    qtbot.keyClicks(focus, " no")
    return window.call_page.note.editor.toPlainText()


def test_what_is_typed_after_answering_is_in_the_note(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    window, desk = open_window(IDLE)
    window._rail.search.setFocus()
    desk.change(IN_CALL)
    assert _typed(window, qtbot).endswith(" no")


def test_what_is_written_elsewhere_is_not_interrupted(open_window: OpenWindow) -> None:
    window, desk = open_window(IDLE)
    window.left.dial.open_field()
    field = window.focusWidget()
    desk.change(IN_CALL)
    assert window.focusWidget() is field


def test_no_button_is_pressed_by_what_is_typed_after_saving(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    window, desk = open_window(WRAP_UP)
    window.go_to_note()
    desk.change(IDLE)
    assert window.focusWidget() is window.idle_page
    _typed(window, qtbot)
    assert window.page is Page.CALL
    assert desk.done == []


def test_looking_up_while_it_rings_chooses_no_other_municipality(open_window: OpenWindow) -> None:
    window, desk = open_window(replace(IDLE, ringing=RINGS["known"], panel=IN_CALL.panel))
    window.go_to_search()
    assert desk.done == []
    assert window.focusWidget() is window.idle_page.panel.search


def test_a_key_that_is_only_held_down_empties_no_field(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    window, _desk = open_window(IDLE)
    field = KeyField(window.kit, "Answer", "Ctrl+F9")
    qtbot.addWidget(field)
    for key in (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_AltGr):
        qtbot.keyPress(field, key)
        qtbot.keyRelease(field, key)
    assert field.keys() == "Ctrl+F9"
    qtbot.keyClick(field, Qt.Key.Key_F7, Qt.KeyboardModifier.ControlModifier)
    assert field.keys() == "Ctrl+F7"
