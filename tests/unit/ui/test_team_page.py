"""The page of colleagues."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from agent_desktop.desk.team_views import QueueView, TeamView
from agent_desktop.domain.line import LineState
from agent_desktop.domain.queue import PauseReason
from agent_desktop.domain.team import Colleague, Presence
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.main_window import MainWindow
from agent_desktop.ui.marks import PRESENCE_MARK
from agent_desktop.ui.shell.rail import Page
from agent_desktop.ui.team_page.board_delegate import BoardDelegate, tells_more
from agent_desktop.ui.team_page.board_list import BoardList
from agent_desktop.ui.team_words import (
    presence_word,
    reason_word,
    share_words,
    since_words,
    state_word,
)
from agent_desktop.ui.widgets.status_mark import Shape
from tests.fixtures.counting import counted
from tests.unit.ui.conftest import OpenWindow
from tests.unit.ui.pictured_desk import IDLE, OSTEROY, FakeDesk, ago
from tests.unit.ui.pictured_team import (
    AT_WORK,
    BERIT,
    GRO,
    HOSTILE,
    JORUNN,
    LIV,
    ME,
    QUEUE,
    TEAM,
    colleague,
)
from tests.unit.ui.test_queue_block import shown

pytestmark = pytest.mark.usefixtures("in_norway")
Opened = tuple[MainWindow, FakeDesk]
MANY = 5000


@pytest.fixture
def page(open_window: OpenWindow) -> Opened:
    """The page is up."""
    window, desk = open_window(AT_WORK)
    window.go_to_page(Page.TEAM)
    return window, desk


def spoken(board: BoardList) -> list[str]:
    """Every line in words."""
    return [board.rows.spoken(item) for item in board.rows.items]


def crowd(count: int) -> TeamView:
    """Very many colleagues."""
    people = tuple(
        colleague(f"@p{n}:x", f"Person {n:04}", OSTEROY, "plan", Presence.OFF_DUTY)
        for n in range(count)
    )
    return TeamView(people[:3], people[3:9], people[9:])


def test_everybody_in_groups(page: Opened) -> None:
    window, _desk = page
    lines = spoken(window.team_page.board.list)
    assert lines[0] == "On duty now, 4"
    assert lines[1] == "Ragnhild Tveiten (you), In a call, 7 min, Osterøy, Gulen · byggesak, 4416"
    assert "Liv Bøthun, Free, 6 min, Aurland · skule, 4410" in lines
    assert lines[5] == "Can be called in, 3"
    assert "8 colleagues" in shown(window.team_page.board)


def test_every_presence_has_a_shape_of_its_own() -> None:
    assert set(PRESENCE_MARK) == set(Presence)
    shapes = {shape for shape, _token in PRESENCE_MARK.values()}
    assert len(shapes) == len(Presence)
    assert len({presence_word(p) for p in Presence}) == len(Presence)
    assert len({reason_word(r) for r in PauseReason}) == len(PauseReason)


def test_what_is_old_is_never_shown_as_free(page: Opened, kit: Kit) -> None:
    assert PRESENCE_MARK[BERIT.presence][0] is Shape.DASHED
    assert state_word(BERIT) == "Unknown status"
    assert since_words(BERIT, kit) == "last seen 10:12"
    never = replace(BERIT, seen=None)
    assert state_word(never) == "Unknown status"
    assert since_words(never, kit) == ""


def test_the_lamp_is_shown_where_it_tells_more(page: Opened) -> None:
    window, _desk = page
    assert tells_more(GRO)
    assert not tells_more(replace(JORUNN, line=LineState.BUSY))
    assert any("telephone: busy" in line for line in spoken(window.team_page.board.list))


def test_finding_keeps_the_chosen_one(page: Opened, qtbot: QtBot) -> None:
    window, _desk = page
    board = window.team_page.board
    board.list.setCurrentIndex(board.list.rows.index(3))
    assert board.list.chosen() == LIV
    qtbot.keyClick(window, Qt.Key.Key_F3)
    assert board.field.hasFocus()
    qtbot.keyClicks(board.field, "liv")
    qtbot.waitUntil(lambda: len(board.list.rows.items) == 2)
    assert board.list.chosen() == LIV
    qtbot.keyClick(board.field, Qt.Key.Key_Escape)
    assert len(board.list.rows.items) == 11
    assert board.list.chosen() == LIV


def test_nobody_found_says_what_to_do(page: Opened, qtbot: QtBot) -> None:
    window, _desk = page
    board = window.team_page.board
    qtbot.keyClicks(board.field, "zzz")
    qtbot.waitUntil(lambda: not board.list.rows.items)
    assert "Nobody found." in shown(board)


def test_news_of_one_keeps_place_and_choice(page: Opened) -> None:
    window, desk = page
    board = window.team_page.board.list
    board.setCurrentIndex(board.rows.index(3))
    busy = replace(LIV, presence=Presence.IN_CALL)
    team = replace(AT_WORK.team, on_duty=(ME, JORUNN, busy))
    desk.change(replace(AT_WORK, team=team))
    assert board.chosen() == busy
    desk.change(replace(AT_WORK, team=replace(team, on_duty=(busy,))))
    assert board.chosen() == busy


def test_enter_writes_and_shift_enter_rings(page: Opened, qtbot: QtBot) -> None:
    window, desk = page
    board = window.team_page.board.list
    board.setFocus()
    board.setCurrentIndex(board.rows.index(1))
    qtbot.keyClick(board, Qt.Key.Key_Return)
    assert desk.done == []
    board.setCurrentIndex(board.rows.index(3))
    qtbot.keyClick(board, Qt.Key.Key_Return)
    qtbot.keyClick(board, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert desk.done == [("open_person", LIV.user), ("ring_person", LIV.user)]


def test_the_buttons_of_a_row(page: Opened, qtbot: QtBot) -> None:
    window, desk = page
    board = window.team_page.board.list
    rect = board.visualRect(board.rows.index(3))
    for box in board._look.button_rects(rect):
        qtbot.mouseClick(board.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert desk.done == [("open_person", LIV.user), ("ring_person", LIV.user)]


def test_one_without_an_account_is_rung_by_the_number(page: Opened, qtbot: QtBot) -> None:
    window, desk = page
    other = Colleague("4499", "Kari Ås", extension="4499", presence=Presence.UNKNOWN)
    desk.change(replace(AT_WORK, team=replace(TEAM, on_duty=(other,), can_come=(), others=())))
    board = window.team_page.board.list
    board.setFocus()
    board.setCurrentIndex(board.rows.index(1))
    qtbot.keyClick(board, Qt.Key.Key_Return)
    assert desk.done == [("dial", "4499")]


def test_the_menu_of_a_row(page: Opened) -> None:
    window, desk = page
    board = window.team_page.board.list
    board.setCurrentIndex(board.rows.index(3))
    board.contextMenuEvent(QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint()))
    menu = board.findChildren(QMenu)[-1]
    assert [action.text() for action in menu.actions()] == ["Write in chat", "Ring"]
    menu.actions()[0].trigger()
    menu.close()
    assert desk.done == [("open_person", LIV.user)]


def test_five_thousand_colleagues(page: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    painted = counted(monkeypatch, BoardDelegate, "paint_row")
    window, desk = page
    board = window.team_page.board
    team = crowd(MANY)
    desk.change(replace(AT_WORK, team=team))
    board.list.grab()
    lay_out(board.list)
    board.list.verticalScrollBar().setValue(board.list.verticalScrollBar().maximum())
    board.list.grab()
    assert board.list.indexAt(QPoint(20, board.list.viewport().height() - 5)).row() == MANY + 2
    assert "5,000 colleagues" in shown(board)
    one = replace(team.others[-1], presence=Presence.FREE)
    desk.change(replace(AT_WORK, team=replace(team, others=(*team.others[:-1], one))))
    assert board.list.verticalScrollBar().value() == board.list.verticalScrollBar().maximum()
    assert 0 < len(painted) < MANY / 10


def lay_out(board: BoardList) -> None:
    """Until every row has its place."""
    last = board.rows.index(len(board.rows.items) - 1)
    while not board.visualRect(last).isValid():
        QApplication.processEvents()


def test_rows_far_below_are_laid_out_after_those_that_are_seen(page: Opened) -> None:
    window, desk = page
    board = window.team_page.board.list
    team = crowd(MANY)
    desk.change(replace(AT_WORK, team=team))
    assert board.visualRect(board.rows.index(20)).isValid()
    assert not board.visualRect(board.rows.index(MANY)).isValid()
    lay_out(board)
    board.verticalScrollBar().setValue(100_000)
    first, *rest = team.others
    desk.change(replace(AT_WORK, team=replace(team, can_come=(), others=(*rest, first))))
    board.grab()
    assert board.verticalScrollBar().value() == 100_000
    assert not board.visualRect(board.rows.index(MANY - 10)).isValid()


def test_hostile_names_are_plain_text(page: Opened) -> None:
    window, desk = page
    ill = replace(LIV, name=HOSTILE, unit=HOSTILE, skills=(HOSTILE,))
    before = window.team_page.board.width()
    desk.change(replace(AT_WORK, team=replace(AT_WORK.team, on_duty=(ill,))))
    board = window.team_page.board
    assert not board.list.grab().isNull()
    said = board.list.rows.spoken(board.list.rows.items[1])
    assert "\u202e" not in said
    assert "<b>x</b>" in said
    assert "\n" not in said
    tip = board.list.rows.index(1).data(Qt.ItemDataRole.ToolTipRole)
    assert "<b>" not in tip
    assert board.width() == before


def test_the_table_of_the_queue(page: Opened) -> None:
    window, desk = page
    words = shown(window.team_page.queue)
    assert "Aurland | 4 | 1:31 | 7 | 0 | 2 of 3" in words
    assert "92.9%" in words
    assert "All | 5 | 1:31 | 50 | 3 | 88.9%" in words
    assert "within 20 s" in words
    desk.change(replace(AT_WORK, queue=replace(QUEUE, stale=True)))
    assert "last known 10:46" in shown(window.team_page.queue)


def test_few_are_told_by_the_figures() -> None:
    assert share_words(0, 0) == "–"
    assert share_words(16, 17) == "16 of 17"
    assert share_words(19, 20) == "95.0%"


def test_how_fresh_it_is(page: Opened) -> None:
    window, desk = page
    assert "Status from the exchange, updated 2 s ago" in shown(window.team_page)
    desk.change(replace(AT_WORK, queue=replace(QUEUE, stale=True)))
    assert "Status from the exchange is missing · last known 10:46" in shown(window.team_page)
    desk.change(replace(AT_WORK, queue=QueueView(), team=replace(TEAM, updated=ago(3))))
    assert "Updated 3 min ago" in shown(window.team_page)
    assert window.team_page.queue.isHidden()


def test_my_questions_are_a_view_of_their_own(open_window: OpenWindow) -> None:
    window, _desk = open_window(IDLE)
    window.go_to_page(Page.QUESTIONS)
    assert window.questions_page.isVisible()
    window.go_to_chat()
    QApplication.processEvents()
    assert window.team_page.chat.isVisible()
    assert not window.questions_page.isVisible()
    window.go_to_page(Page.QUESTIONS)
    assert window.questions_page.isVisible()


def test_a_page_behind_others_is_filled_when_it_is_seen(open_window: OpenWindow) -> None:
    window, _desk = open_window(AT_WORK)
    assert "Aurland" not in shown(window.team_page.queue)
    window.go_to_page(Page.TEAM)
    assert "Aurland" in shown(window.team_page.queue)
