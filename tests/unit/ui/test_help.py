"""Calls for help, lost calls, and telling one who looks elsewhere."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from agent_desktop.desk.notices import Notice, NoticeKind
from agent_desktop.domain.queue import Pressure
from agent_desktop.domain.team import MayCall
from agent_desktop.ui.main_window import MainWindow
from agent_desktop.ui.shell import alerts
from agent_desktop.ui.shell.rail import Page
from tests.unit.ui.conftest import OpenWindow
from tests.unit.ui.pictured_desk import IDLE, IN_CALL, NOW
from tests.unit.ui.pictured_team import (
    ASKED_TO_HELP,
    AT_WORK,
    CALL_OUT,
    GRO,
    HELP,
    HOSTILE,
    LOST,
    NILS,
    QUEUE,
    QUIET,
    TEAM,
)
from tests.unit.ui.test_queue_block import shown

pytestmark = pytest.mark.usefixtures("in_norway")
BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def button(inside: QWidget, name: str) -> QPushButton:
    """The button with this name."""
    buttons = inside.findChildren(QPushButton)
    return next(b for b in buttons if b.accessibleName().startswith(name) and b.isVisible())


def press(qtbot: QtBot, inside: QWidget, name: str) -> None:
    qtbot.mouseClick(button(inside, name), Qt.MouseButton.LeftButton)


@pytest.fixture
def alerted(monkeypatch: pytest.MonkeyPatch) -> list[QWidget]:
    """The windows whose taskbar entry was made to call for attention."""
    told: list[QWidget] = []
    monkeypatch.setattr(alerts.QApplication, "alert", told.append)
    return told


def test_who_asks_is_seen_on_every_page(open_window: OpenWindow) -> None:
    window, _desk = open_window(ASKED_TO_HELP)
    for page in Page:
        window.go_to_page(page)
        assert window.messages.help.isVisible()
    words = shown(window.messages.help)
    assert "Jorunn Hjellvik calls for help: Straumbrot i Aurland | Until 12:00." in words


def test_the_keys_answer_without_taking_the_focus(open_window: OpenWindow, qtbot: QtBot) -> None:
    window, desk = open_window(IN_CALL)
    editor = window.call_page.note.editor
    editor.setFocus()
    desk.change(replace(IN_CALL, team=ASKED_TO_HELP.team))
    assert editor.hasFocus()
    qtbot.keyClick(editor, Qt.Key.Key_Y, BOTH)
    qtbot.keyClick(editor, Qt.Key.Key_N, BOTH)
    assert desk.done == [("answer_help", CALL_OUT.id, True), ("answer_help", CALL_OUT.id, False)]
    desk.change(IN_CALL)
    assert not window.messages.isVisible()
    qtbot.keyClick(editor, Qt.Key.Key_Y, BOTH)
    assert len(desk.done) == 2


def test_the_strip_answers_by_mouse(open_window: OpenWindow, qtbot: QtBot) -> None:
    window, desk = open_window(ASKED_TO_HELP)
    press(qtbot, window.messages.help, "I'm coming")
    press(qtbot, window.messages.help, "I can't")
    assert [accept for _, _, accept in desk.done] == [True, False]


def test_what_is_wrong_does_not_push_the_strip_away(open_window: OpenWindow) -> None:
    notices = (Notice(NoticeKind.STATUS_REFUSED, "x"), Notice(NoticeKind.NO_SOUND_DEVICE))
    window, desk = open_window(replace(ASKED_TO_HELP, notices=notices))
    assert window.messages.help.isVisible()
    desk.change(replace(ASKED_TO_HELP, notices=()))
    assert window.messages.isVisible()


def test_hostile_reasons_are_plain_text(open_window: OpenWindow) -> None:
    ill = replace(HELP, asks_me=True, caller=HOSTILE, call=replace(CALL_OUT, reason=HOSTILE))
    window, desk = open_window(ASKED_TO_HELP)
    before = window.width()
    desk.change(replace(ASKED_TO_HELP, team=replace(TEAM, help=(ill,))))
    words = shown(window.messages.help)
    assert "\u202e" not in words
    assert "<b>x</b>" in words
    assert window.width() == before
    window.go_to_page(Page.TEAM)
    assert "\u202e" not in shown(window.team_page.help)
    assert window.team_page.help.width() < 500


def test_asked_is_told_on_the_taskbar_once(open_window: OpenWindow, alerted: list[QWidget]) -> None:
    window, desk = open_window(IDLE)
    desk.change(ASKED_TO_HELP)
    desk.change(replace(ASKED_TO_HELP, team=replace(ASKED_TO_HELP.team)))
    assert alerted == [window]


def test_a_long_queue_is_told_only_by_choice(
    open_window: OpenWindow, alerted: list[QWidget], monkeypatch: pytest.MonkeyPatch
) -> None:
    window, desk = open_window(QUIET)
    told: list[tuple[str, str]] = []
    window.told.connect(lambda *words: told.append(words))
    desk.change(replace(QUIET, queue=QUEUE))
    assert not alerted
    chosen = replace(QUEUE, alert_tray=True)
    desk.change(replace(QUIET, queue=replace(chosen, pressure=Pressure.ALARM)))
    desk.change(replace(QUIET, queue=replace(chosen, pressure=Pressure.ALARM, lost=())))
    assert alerted == [window]
    assert told[-1] == ("The queue is long", "5 are waiting in the queue")


def test_what_the_helpers_have_answered(open_window: OpenWindow, qtbot: QtBot) -> None:
    window, desk = open_window(AT_WORK)
    window.go_to_page(Page.TEAM)
    cards = window.team_page.help
    words = shown(cards)
    assert "Help called at 10:44" in words
    for tag in ("Liv is in", "Odd is coming", "Nils can't", "3 have not answered"):
        assert tag in words
    press(qtbot, cards, "End the call for help")
    assert desk.done == [("end_help", CALL_OUT.id)]
    inside = replace(HELP, may_end=False, i_am_in=True)
    desk.change(replace(AT_WORK, team=replace(TEAM, help=(inside,))))
    QApplication.processEvents()
    press(qtbot, cards, "Leave")
    assert desk.done[-1] == ("answer_help", CALL_OUT.id, False)


def open_form(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F, BOTH)
    assert window.team_page.form.isVisible()


def test_calling_for_help(open_window: OpenWindow, qtbot: QtBot) -> None:
    window, desk = open_window(QUIET)
    open_form(window, qtbot)
    form = window.team_page.form
    assert form.reason.hasFocus()
    assert not form.send_button.isEnabled()
    qtbot.keyClicks(form.reason, "Straumbrot")
    press(qtbot, form, "Byggesak")
    assert form.list.rows.ticked == {NILS.user, GRO.user}
    assert form.send_button.text() == "Call 2"
    qtbot.keyClicks(form.until, "12:00")
    qtbot.keyClick(form.until, Qt.Key.Key_Return, CTRL)
    wanted = sorted((NILS.user, GRO.user))
    until = NOW.replace(hour=10, minute=0, second=0)
    assert desk.done == [("call_for_help", wanted, "Straumbrot", until)]
    assert not form.isVisible()


def test_single_colleagues_are_ticked(open_window: OpenWindow, qtbot: QtBot) -> None:
    window, desk = open_window(QUIET)
    open_form(window, qtbot)
    form = window.team_page.form
    rows = form.list.rows
    assert {c.user for c in rows.people} >= {NILS.user, GRO.user}
    rect = form.list.visualRect(rows.index(0))
    qtbot.mouseClick(form.list.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    form.list.setFocus()
    form.list.setCurrentIndex(rows.index(1))
    qtbot.keyClick(form.list, Qt.Key.Key_Space)
    assert rows.ticked == {rows.people[0].user, rows.people[1].user}
    qtbot.keyClicks(form.field, "gro")
    qtbot.waitUntil(lambda: len(rows.people) == 1)
    assert len(rows.ticked) == 2
    qtbot.keyClick(form.reason, Qt.Key.Key_Escape)
    assert not form.isVisible()
    assert window.team_page.board.isVisible()
    assert desk.done == []


def test_a_time_that_can_not_be_read_calls_nobody(open_window: OpenWindow, qtbot: QtBot) -> None:
    window, desk = open_window(QUIET)
    open_form(window, qtbot)
    form = window.team_page.form
    form.list.rows.tick([NILS.user], on=True)
    form.until.setText("når det er over")
    form.send()
    assert desk.done == []
    assert form.isVisible()


def test_one_who_may_not_call_is_told_why(open_window: OpenWindow, qtbot: QtBot) -> None:
    window, desk = open_window(replace(QUIET, team=replace(TEAM, may_call_help=False)))
    window.go_to_page(Page.TEAM)
    assert not window.team_page.queue.call.isEnabled()
    assert "Whoever leads" in window.team_page.queue.call.toolTip()
    qtbot.keyClick(window, Qt.Key.Key_F, BOTH)
    assert not window.team_page.form.isVisible()
    assert desk.done == []


def test_lost_calls_to_ring_back(open_window: OpenWindow, qtbot: QtBot) -> None:
    window, desk = open_window(QUIET)
    card = window.idle_page.lost
    words = shown(card)
    assert "900 00 377 | Hung up 10:21 after 1:22" in words
    assert "Jorunn Hjellvik is taking it" in words
    assert "Withheld number" in words
    press(qtbot, card, "Ring back: 900 00 377")
    press(qtbot, card, "I'll take it: Withheld number")
    assert desk.done == [
        ("call_lost", LOST[0].lost.call.id),
        ("take_lost", LOST[2].lost.call.id),
    ]


def test_mine_are_settled_and_then_gone(open_window: OpenWindow, qtbot: QtBot) -> None:
    mine = replace(LOST[0], mine=True, taken_by="Ragnhild Tveiten")
    window, desk = open_window(replace(QUIET, queue=replace(QUIET.queue, lost=(mine,))))
    card = window.idle_page.lost
    press(qtbot, card, "Done")
    press(qtbot, card, "Leave it")
    call = mine.lost.call.id
    assert desk.done == [("settle_lost", call), ("take_lost", call)]
    done = replace(mine, lost=replace(mine.lost, done=NOW))
    desk.change(replace(QUIET, queue=replace(QUIET.queue, lost=(done,))))
    assert not card.isVisible()


def test_the_team_page_folds_lost_calls(open_window: OpenWindow, qtbot: QtBot) -> None:
    window, _desk = open_window(QUIET)
    window.go_to_page(Page.TEAM)
    card = window.team_page.lost
    assert "900 00 377" not in [b.accessibleName() for b in card.findChildren(QPushButton)]
    assert not card._rows.isVisible()
    press(qtbot, card, "Show the lost calls")
    assert card._rows.isVisible()


def test_how_i_am_told_is_my_choice(open_window: OpenWindow, qtbot: QtBot) -> None:
    window, desk = open_window(QUIET)
    window.go_to_page(Page.SOUND)
    desk.done.clear()
    window.settings_page.notices.make_all()
    card = window.settings_page.notices.queue
    card.tray.click()
    assert desk.done.pop() == ("choose_queue_alerts", False, True)
    desk.change(replace(QUIET, queue=replace(QUIET.queue, alert_sound=True, alert_tray=True)))
    assert desk.done == []
    assert card.sound.isChecked()
    card.may.choose_at(1)
    assert desk.done == [("choose_may_call", MayCall.LEADS)]


def test_without_a_queue_there_is_nothing_to_choose(open_window: OpenWindow) -> None:
    window, _desk = open_window(IDLE)
    window.settings_page.notices.make_all()
    assert window.settings_page.notices.queue.isHidden()
    assert QApplication.instance() is not None
