"""The conversation about a call stands beside its article where there is room for it."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from agent_desktop.ui.main_window import MainWindow
from agent_desktop.ui.shell.rail import Page
from tests.fixtures.geometry import all_wrong, settle
from tests.unit.ui.conftest import OpenWindow
from tests.unit.ui.pictured_chat import CHATTING, LIVELY
from tests.unit.ui.pictured_desk import FakeDesk

WIDE = (2560, 1200)


@pytest.fixture
def opened(open_window: OpenWindow) -> tuple[MainWindow, FakeDesk]:
    window, desk = open_window(CHATTING)
    window.resize(*WIDE)
    settle()
    return window, desk


def _is_beside(window: MainWindow) -> bool:
    settle()
    conversation = window.team_page.chat.conversation
    beside = window.call_page.isAncestorOf(conversation)
    assert beside is not window.team_page.isAncestorOf(conversation)
    assert conversation.isVisible() is (beside or window.page is Page.TEAM)
    return beside


def test_beside_the_article(opened: tuple[MainWindow, FakeDesk]) -> None:
    window, _desk = opened
    assert _is_beside(window)
    assert all_wrong(window.call_page) == []
    assert window.call_page.panel.width() >= 840


def test_what_is_half_written_comes_along(opened: tuple[MainWindow, FakeDesk]) -> None:
    window, _desk = opened
    window.open_chat()
    field = window.team_page.chat.conversation.composer.field
    assert window.page is Page.CALL
    assert window.focusWidget() is field
    field.setPlainText("Er det 50 eller 70 m²?")
    window.go_to_page(Page.TEAM)
    assert not _is_beside(window)
    window.go_to_page(Page.CALL)
    assert _is_beside(window)
    window.resize(1280, 800)
    assert not _is_beside(window)
    assert field.toPlainText() == "Er det 50 eller 70 m²?"


def test_only_what_is_about_the_call(opened: tuple[MainWindow, FakeDesk]) -> None:
    window, desk = opened
    desk.change(replace(CHATTING, chat=LIVELY))
    assert not _is_beside(window)
    window.open_chat()
    assert window.page is Page.TEAM
    assert not _is_beside(window)


def test_it_can_be_closed(opened: tuple[MainWindow, FakeDesk]) -> None:
    window, desk = opened
    window.call_page.chat.closed.emit()
    assert ("open_room", None) in desk.done
