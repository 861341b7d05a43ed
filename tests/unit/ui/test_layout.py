"""The window follows its width, and comes back where it was left."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from agent_desktop.desk.notices import Notice, NoticeKind
from agent_desktop.domain.language import Language
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.layout_memory import LayoutMemory
from agent_desktop.ui.layout_step import LayoutStep, step_of
from agent_desktop.ui.main_window import MainWindow
from agent_desktop.ui.shell.rail import Page
from agent_desktop.ui.shortcuts import Key
from agent_desktop.ui.theme.theme import Theme
from agent_desktop.ui.widgets.text import Elided
from tests.fixtures.geometry import all_wrong, settle
from tests.unit.ui.conftest import OpenWindow
from tests.unit.ui.pictured_desk import CALL, HELD, IDLE, IN_CALL, WITHHELD, FakeDesk
from tests.unit.ui.pictured_log import OPENED

NOTICES = (Notice(NoticeKind.CALL_RECOVERED), Notice(NoticeKind.CONFIGURATION, "x.toml"))
WIDTHS = {
    (759, 1.0): LayoutStep.STRIP,
    (760, 1.0): LayoutStep.TABS,
    (1023, 1.0): LayoutStep.TABS,
    (1024, 1.0): LayoutStep.TIGHT,
    (1280, 1.0): LayoutStep.USUAL,
    (1280, 1.25): LayoutStep.TIGHT,
    (1280, 2.0): LayoutStep.STRIP,
    (1840, 1.0): LayoutStep.BESIDE,
    (2560, 1.0): LayoutStep.WIDE,
}


@pytest.mark.parametrize(("window", "step"), WIDTHS.items())
def test_width_by_text_scale(window: tuple[int, float], step: LayoutStep) -> None:
    assert step_of(*window) is step


def test_what_is_typed_and_where_stays_in_every_layout(open_window: OpenWindow) -> None:
    window, _desk = open_window(IN_CALL)
    window.resize(1280, 800)
    window.call_page.panel.search.setFocus()
    window.call_page.panel.search.setText("garasje")
    for width in (1100, 900, 700, 900, 1280):
        window.resize(width, 700)
        settle()
        assert window.focusWidget() is window.call_page.panel.search, width
        assert window.call_page.panel.search.text() == "garasje"
        assert window.call_page.panel.isVisible()
        assert window.call_page.note.isVisible() == (width >= LayoutStep.TIGHT)


@pytest.mark.parametrize("language", list(Language), indirect=True)
@pytest.mark.parametrize("width", [760, 1024, 1280])
def test_whose_call_is_on_hold_is_never_cut(open_window: OpenWindow, width: int) -> None:
    held = replace(HELD, caller=WITHHELD)
    window, desk = open_window(replace(IN_CALL, calls=(CALL, held)))
    window.resize(width, 640)
    for call in (held, HELD):
        desk.change(replace(IN_CALL, calls=(CALL, call)))
        settle()
        shown = [e for e in window.left.calls.findChildren(Elided) if e.isVisible()]
        assert [e.whole() for e in shown if e.text() != e.whole()] == []
        assert all_wrong(window.left) == []


def test_messages_have_their_height_after_a_change_of_layout(open_window: OpenWindow) -> None:
    window, desk = open_window(IN_CALL)
    window.resize(1280, 800)
    settle()
    for width in (1920, 1280):
        window.resize(width, 800)
        desk.change(replace(IN_CALL, notices=NOTICES[:1]))
        settle()
        one = window.messages.height()
        desk.change(replace(IN_CALL, notices=NOTICES))
        settle()
        assert window.messages.height() > one
        assert all_wrong(window.messages) == []


def test_what_a_key_opens_is_scrolled_to(
    open_window: OpenWindow, theme: Theme, qtbot: QtBot
) -> None:
    theme.use_text_scale(2.0)
    try:
        window, _desk = open_window(IN_CALL)
        window.resize(1280, 720)
        settle()
        window.left.calls.press(Key.TRANSFER)
        field = window.focusWidget()
        assert isinstance(field, QLineEdit)
        qtbot.waitUntil(lambda: field.visibleRegion().boundingRect() == field.rect())
    finally:
        theme.use_text_scale(1.0)


def test_a_page_is_turned_to_at_its_top(open_window: OpenWindow, theme: Theme) -> None:
    theme.use_text_scale(2.0)
    try:
        window, _desk = open_window(IN_CALL)
        window.resize(1280, 720)
        window.go_to_page(Page.TEAM)
        settle()
        bar = window._frame._pages.verticalScrollBar()
        bar.setValue(bar.maximum())
        assert bar.value() > 0
        window.go_to_page(Page.LOG)
        assert bar.value() == 0
    finally:
        theme.use_text_scale(1.0)


def test_what_takes_the_focus_of_a_page_that_goes_is_not_scrolled_to(
    open_window: OpenWindow, theme: Theme
) -> None:
    theme.use_text_scale(2.0)
    try:
        window, desk = open_window(IN_CALL)
        window.resize(1280, 800)
        window.go_to_search()
        settle()
        desk.change(IDLE)
        settle()
        window.go_to_page(Page.HISTORY)
        settle()
        assert window._frame._pages.verticalScrollBar().value() == 0
    finally:
        theme.use_text_scale(1.0)


def test_the_keys_reach_note_search_and_call_in_the_narrowest_layout(
    open_window: OpenWindow,
) -> None:
    window, _desk = open_window(IN_CALL)
    window.resize(700, 640)
    settle()
    assert not window.left.isVisible()
    window.go_to_search()
    assert window.focusWidget() is window.call_page.panel.search
    window.left.dial.open_field()
    assert window.left.isVisible()
    assert window.focusWidget() is window.left.dial._field
    window.go_to_note()
    assert window.focusWidget() is window.call_page.note.editor
    assert not window.left.isVisible()
    window.resize(1280, 800)
    settle()
    assert window.left.isVisible()
    assert window.focusWidget() is window.call_page.note.editor


def test_the_open_contact_takes_the_lists_place(open_window: OpenWindow) -> None:
    window, _desk = open_window(OPENED)
    window.go_to_page(Page.LOG)
    window.resize(900, 700)
    settle()
    page = window.log_page
    assert page.detail.isVisible()
    assert not page.list.isVisible()
    page.close_contact()
    assert page.list.isVisible() == (page._log.detail is None)


@pytest.fixture
def memory(tmp_path: Path) -> LayoutMemory:
    """One that remembers nothing yet."""
    return LayoutMemory(tmp_path / "layout.ini")


def test_the_window_and_its_borders_come_back(kit: Kit, tmp_path: Path) -> None:
    path = tmp_path / "layout.ini"
    place = QRect(20, 30, 700, 650)
    first = MainWindow(FakeDesk(IN_CALL), kit, LayoutMemory(path))
    first.setWindowState(Qt.WindowState.WindowNoState)
    first.resize(1280, 800)
    first.show()
    settle()
    first.call_page._splitter.moveSplitter(470, 1)
    dragged = first.call_page._splitter.sizes()
    first.setGeometry(place)
    first.hide()
    first.deleteLater()
    second = MainWindow(FakeDesk(IN_CALL), kit, LayoutMemory(path))
    assert second.geometry() == place
    second.resize(1280, 800)
    second.show()
    settle()
    assert abs(second.call_page._splitter.sizes()[0] - dragged[0]) <= 2
    second.deleteLater()


@pytest.mark.parametrize(("over", "maximised"), [(0, True), (-40, False)])
def test_at_first_the_whole_window_is_on_the_screen(
    memory: LayoutMemory, qapp: object, over: int, maximised: bool
) -> None:
    widget = QWidget()
    room = widget.screen().availableSize()
    widget.resize(room.width(), room.height() + over)
    memory.restore_window(widget)
    assert widget.isMaximized() is maximised
    assert widget.height() < room.height()


def test_a_place_off_the_screens_is_not_used(memory: LayoutMemory, qapp: object) -> None:
    widget = QWidget()
    widget.setGeometry(QRect(90_000, 90_000, 700, 650))
    memory.keep_window(widget)
    other = QWidget()
    other.setGeometry(QRect(10, 10, 300, 300))
    memory.restore_window(other)
    assert other.geometry() == QRect(10, 10, 300, 300)
    memory.keep_card(QPoint(90_000, 5))
    assert memory.card_corner() is None
    memory.keep_card(QPoint(7, 5))
    assert memory.card_corner() == QPoint(7, 5)
