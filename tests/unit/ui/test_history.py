"""The history: what was missed is seen, and called back with one click."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from agent_desktop.desk.call_views import TakenUp
from agent_desktop.domain.call import Direction, EndCause
from agent_desktop.domain.ids import CallId
from agent_desktop.ui.history_page.history_list import (
    HistoryDelegate,
    HistoryList,
    call_icon,
    went_words,
)
from agent_desktop.ui.history_page.history_page import Filter
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.language import clock_time
from agent_desktop.ui.main_window import MainWindow
from agent_desktop.ui.shell.rail import Page
from agent_desktop.ui.widgets.row_list import ITEM
from tests.fixtures.counting import counted
from tests.unit.ui.conftest import OpenWindow
from tests.unit.ui.pictured_desk import IDLE, PAST_CALLS, FakeDesk

Opened = tuple[MainWindow, FakeDesk]


@pytest.fixture
def opened(open_window: OpenWindow) -> Opened:
    """The page, opened."""
    window, desk = open_window(IDLE)
    window.go_to_page(Page.HISTORY)
    return window, desk


def rows(window: MainWindow) -> list[CallId]:
    return [call.call for call in window.history_page.list.rows.items]


def click(qtbot: QtBot, shown: HistoryList, row: int, on_button: bool) -> None:
    rect = shown.visualRect(shown.rows.index(row))
    place = shown._look.button_rect(rect).center() if on_button else rect.center()
    qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_to_open_it_is_to_have_seen_it(opened: Opened) -> None:
    window, desk = opened
    assert desk.done == [("see_missed",)]
    assert window.history_page.list._look.fresh == {"past0", "past2"}
    seen = tuple(replace(call, seen=True) for call in PAST_CALLS)
    desk.change(replace(IDLE, past_calls=seen, missed=0))
    assert desk.done == [("see_missed",)]
    assert window.history_page.list._look.fresh == {"past0", "past2"}, "marked while one looks"
    window.go_to_page(Page.CALL)
    window.go_to_page(Page.HISTORY)
    assert window.history_page.list._look.fresh == frozenset()


def test_what_is_missed_behind_another_page_is_counted(open_window: OpenWindow) -> None:
    window, desk = open_window(IDLE)
    assert desk.done == []
    badge = window._rail._items[Page.HISTORY].badge
    assert badge.text() == "2"
    assert window._rail._items[Page.HISTORY].accessibleDescription() == (
        "2 lost calls you have not seen"
    )


def test_one_click_calls_back(opened: Opened, qtbot: QtBot) -> None:
    window, desk = opened
    desk.done.clear()
    shown = window.history_page.list
    click(qtbot, shown, 1, on_button=False)
    assert desk.done == []
    click(qtbot, shown, 1, on_button=True)
    assert desk.done == [("dial", "+4790000214")]


def test_enter_calls_back(opened: Opened, qtbot: QtBot) -> None:
    window, desk = opened
    desk.done.clear()
    shown = window.history_page.list
    qtbot.keyClick(shown, Qt.Key.Key_Return)
    assert desk.done == []
    shown.choose(0)
    qtbot.keyClick(shown, Qt.Key.Key_Down)
    qtbot.keyClick(shown, Qt.Key.Key_Return)
    assert desk.done == [("dial", "+4790000214")]


def test_a_withheld_number_has_nothing_to_press(opened: Opened, qtbot: QtBot) -> None:
    window, desk = opened
    desk.done.clear()
    click(qtbot, window.history_page.list, 2, on_button=True)
    assert desk.done == []


def test_only_the_lost_ones(opened: Opened) -> None:
    window, desk = opened
    assert rows(window) == [call.call for call in PAST_CALLS]
    window.history_page.choose_filter(Filter.MISSED)
    assert rows(window) == ["past0", "past2", "past7"]
    desk.change(replace(IDLE, past_calls=PAST_CALLS[3:5], missed=0))
    labels = window.history_page.findChildren(QLabel)
    assert "No lost calls" in {label.text() for label in labels if label.isVisible()}


def test_an_empty_history_says_what_comes(open_window: OpenWindow) -> None:
    window, _desk = open_window(replace(IDLE, past_calls=(), missed=0))
    window.go_to_page(Page.HISTORY)
    page = window.history_page
    assert "No calls yet" in {x.text() for x in page.findChildren(QLabel) if x.isVisible()}
    assert not page._redial.isEnabled()
    assert page._redial.toolTip()


def test_a_new_call_leaves_the_chosen_row_chosen(opened: Opened) -> None:
    window, desk = opened
    window.history_page.list.choose(1)
    newest = replace(PAST_CALLS[1], call=CallId("newest"))
    desk.change(replace(IDLE, past_calls=(newest, *PAST_CALLS)))
    chosen = window.history_page.list.chosen()
    assert chosen is not None
    assert chosen.call == "past1"


def test_a_row_in_words(opened: Opened) -> None:
    window, _desk = opened
    shown = window.history_page.list
    spoken = shown.rows.index(3).data()
    when = clock_time(PAST_CALLS[3].started)
    assert spoken == f"Arne Vik · 4417, Gulen, Talked 2:21 · transferred, {when}"
    assert shown.rows.index(3).data(ITEM) == PAST_CALLS[3]
    assert shown.rows.index(3).data(Qt.ItemDataRole.DecorationRole) is None


def test_how_it_went(kit: Kit) -> None:
    missed, out = PAST_CALLS[0], PAST_CALLS[5]
    assert went_words(missed, kit) == "Lost: nobody answered · rang 0:41"
    assert went_words(out, kit).startswith("Busy")
    refused = replace(out, end_cause=EndCause.REJECTED)
    assert went_words(refused, kit).startswith("They rejected it")
    timed_out = replace(missed, end_cause=EndCause.NO_ANSWER)
    assert went_words(timed_out, kit).startswith("Lost: nobody answered")
    assert {call_icon(call) for call in PAST_CALLS} == {
        "phone-missed",
        "phone-incoming",
        "phone-outgoing",
    }
    assert {call.direction for call in PAST_CALLS} == set(Direction)


@pytest.mark.parametrize(
    ("direction", "reached", "says"),
    [
        (Direction.INCOMING, True, "answered when they rang again, "),
        (Direction.OUTGOING, True, "called back "),
        (Direction.OUTGOING, False, ", not reached"),
    ],
)
def test_a_lost_call_that_was_taken_up_is_no_news(
    opened: Opened, direction: Direction, reached: bool, says: str
) -> None:
    window, desk = opened
    later = TakenUp(direction, PAST_CALLS[0].ended, reached)
    taken = replace(PAST_CALLS[0], call=CallId("taken"), taken_up=later)
    desk.change(replace(IDLE, past_calls=(taken, *PAST_CALLS)))
    kit = window.kit
    assert says in went_words(taken, kit)
    assert clock_time(later.started) in went_words(taken, kit)
    assert taken.is_open is not reached
    assert "taken" not in window.history_page.list._look.fresh
    window.history_page.choose_filter(Filter.MISSED)
    assert "taken" in rows(window), "it was lost all the same"


def test_of_the_longest_list_what_is_seen_is_painted(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted = counted(monkeypatch, HistoryDelegate, "paint_row")
    window, desk = opened
    many = tuple(replace(PAST_CALLS[n % 9], call=CallId(f"n{n}")) for n in range(200))
    desk.change(replace(IDLE, past_calls=many))
    window.history_page.grab()
    assert 0 < len(painted) < len(many) / 2
