"""Handing a call over: one flow, by keys or by mouse, and always plain how far it has come."""

from __future__ import annotations

from datetime import timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from agent_desktop.desk.call_views import Features
from agent_desktop.desk.views import DeskView
from agent_desktop.domain.call import CallState, TransferState
from agent_desktop.domain.line import LineState
from agent_desktop.domain.quality import Quality
from agent_desktop.ui.clock import Clock
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.main_window import MainWindow
from agent_desktop.ui.shell.quality_line import QualityLine
from agent_desktop.ui.transfer.people_list import person_words
from agent_desktop.ui.transfer.transfer_panel import TransferPanel
from agent_desktop.ui.widgets.text import Elided
from tests.unit.ui.conftest import OpenWindow
from tests.unit.ui.pictured_desk import (
    ABOUT,
    ASKING,
    BAD_SOUND,
    CALL,
    CAME_BACK,
    CONFERENCE,
    CONSULTING,
    HANDING_OVER,
    HELD,
    IN_CALL,
    LISTENING,
    NOW,
    PEOPLE,
    FakeDesk,
)

Opened = tuple[MainWindow, FakeDesk]
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def said(window: QWidget) -> set[str]:
    """Every text that is seen, whole also where it is elided."""
    seen = [label for label in window.findChildren(QLabel) if label.isVisible()]
    return {x.whole() if isinstance(x, Elided) else x.text() for x in seen}


def button(window: QWidget, name: str) -> QPushButton:
    """The visible button with a name."""
    return next(
        b for b in window.findChildren(QPushButton) if b.accessibleName() == name and b.isVisible()
    )


def names(window: QWidget) -> set[str]:
    """The names of every visible button."""
    return {b.accessibleName() for b in window.findChildren(QPushButton) if b.isVisible()}


@pytest.fixture
def panel(in_call: Opened, qtbot: QtBot) -> TransferPanel:
    """The panel, opened by its key while the note is written."""
    window, _desk = in_call
    qtbot.keyClick(window.call_page.note.editor, Qt.Key.Key_F8)
    return window.findChild(TransferPanel)


def test_enter_asks_whom_the_words_find(
    in_call: Opened, panel: TransferPanel, qtbot: QtBot
) -> None:
    _window, desk = in_call
    assert panel._field.hasFocus()
    qtbot.keyClicks(panel._field, "sig")
    assert panel._to.whole() == "To: Sigrid Mjelde · 4452"
    qtbot.keyClick(panel._field, Qt.Key.Key_Return)
    assert desk.done == [("consult", CALL.call, "4452")]
    assert not panel.isVisible()


def test_arrows_choose_and_shift_enter_hands_over_at_once(
    in_call: Opened, panel: TransferPanel, qtbot: QtBot
) -> None:
    _window, desk = in_call
    qtbot.keyClicks(panel._field, "sig")
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down):
        qtbot.keyClick(panel._field, key)
    qtbot.keyClick(panel._field, Qt.Key.Key_Return, SHIFT)
    assert desk.done == [("transfer", CALL.call, PEOPLE[2].number.digits)]


def test_any_number_will_do(in_call: Opened, panel: TransferPanel, qtbot: QtBot) -> None:
    _window, desk = in_call
    qtbot.keyClicks(panel._field, "560 00 110")
    assert panel._to.whole() == "To: 56 00 01 10"
    assert not panel._none.isVisible()
    qtbot.mouseClick(button(panel, "Transfer now"), Qt.MouseButton.LeftButton)
    assert desk.done == [("transfer", CALL.call, "+4756000110")]


def test_a_click_chooses(in_call: Opened, panel: TransferPanel, qtbot: QtBot) -> None:
    _window, desk = in_call
    qtbot.keyClicks(panel._field, "sig")
    people = panel._people
    row = people.visualRect(people.rows.index(1)).center()
    qtbot.mouseClick(people.viewport(), Qt.MouseButton.LeftButton, pos=row)
    qtbot.mouseClick(button(panel, "Ask first"), Qt.MouseButton.LeftButton)
    assert desk.done == [("consult", CALL.call, "4453")]


def test_nobody_found_says_what_to_do(in_call: Opened, panel: TransferPanel, qtbot: QtBot) -> None:
    _window, desk = in_call
    qtbot.keyClicks(panel._field, "xyz")
    assert panel._none.text() == "Nobody by that name. Write a number instead."
    qtbot.keyClick(panel._field, Qt.Key.Key_Return)
    assert desk.done == []
    assert not button(panel, "Ask first").isEnabled()


def test_escape_and_the_key_put_it_away(
    in_call: Opened, panel: TransferPanel, qtbot: QtBot
) -> None:
    window, desk = in_call
    qtbot.keyClick(panel._field, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    for shown in (True, False):
        qtbot.keyClick(window, Qt.Key.Key_F8)
        assert panel.isVisible() is shown
    assert desk.done == []


def test_a_lamp_that_changes_is_seen_and_the_choice_stays(
    in_call: Opened, panel: TransferPanel, qtbot: QtBot
) -> None:
    _window, desk = in_call
    qtbot.keyClicks(panel._field, "sig")
    qtbot.keyClick(panel._field, Qt.Key.Key_Down)
    busy = tuple(replace(person, line=LineState.BUSY) for person in PEOPLE[:4])
    desk.find_people = lambda _words: busy
    desk.change(replace(IN_CALL, calls=(replace(CALL, codec="PCMA"), HELD)))
    assert panel._people.rows.items == busy
    assert panel._to.whole() == "To: Sigurd Haukås · 4453"


def test_a_person_in_words() -> None:
    assert person_words(PEOPLE[1]) == "Sigurd Haukås, Plan og byggesak, Osterøy, 4453, busy"
    assert person_words(PEOPLE[4]) == "Sissel Eivindvik, Skatt og avgift, Gulen, 4410"


def test_the_card_shows_who_is_asked(open_window: OpenWindow) -> None:
    window, desk = open_window(ASKING)
    assert {"Sigrid Mjelde", "Ringing …", "The caller is on hold", "0:09"} <= said(window.left)
    assert not button(window.left, "Complete transfer").isEnabled()
    assert button(window.left, "Complete transfer").toolTip()
    assert button(window.left, "Take back").isEnabled()
    assert "Hang up" not in names(window.left)
    desk.change(CONSULTING)
    assert "You are talking" in said(window.left)
    assert button(window.left, "Complete transfer").isEnabled()


def test_no_button_moves_when_the_colleague_answers(open_window: OpenWindow, qtbot: QtBot) -> None:
    """A hand on its way to Take back must not find Complete there."""
    window, desk = open_window(ASKING)
    places = []
    for view in (ASKING, CONSULTING, CONFERENCE):
        desk.change(view)
        QApplication.processEvents()
        back = button(window.left, "Take back")
        places.append((back.mapTo(window, QPoint(0, 0)).toTuple(), back.size().toTuple()))
    assert len(set(places)) == 1


def test_the_keys_of_a_consultation(open_window: OpenWindow, qtbot: QtBot) -> None:
    window, desk = open_window(CONSULTING)
    editor = window.call_page.note.editor
    qtbot.keyClick(editor, Qt.Key.Key_F8)
    qtbot.keyClick(editor, Qt.Key.Key_F8, SHIFT)
    qtbot.keyClick(editor, Qt.Key.Key_F8, CTRL)
    qtbot.keyClick(editor, Qt.Key.Key_F5)
    qtbot.keyClick(editor, Qt.Key.Key_F6)
    qtbot.keyClick(editor, Qt.Key.Key_F12, CTRL)
    assert desk.done == [
        ("complete_transfer", CALL.call),
        ("take_back", CALL.call),
        ("join", CALL.call),
        ("resume", CALL.call),
        ("mute", ABOUT.call, True),
        ("hang_up", ABOUT.call),
    ]


def test_before_there_is_an_answer_only_taking_back_does_something(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    window, desk = open_window(ASKING)
    for key in (Qt.Key.Key_F8, Qt.Key.Key_F5, Qt.Key.Key_F7):
        qtbot.keyClick(window, key)
    qtbot.keyClick(window, Qt.Key.Key_F8, CTRL)
    assert desk.done == []
    qtbot.keyClick(window, Qt.Key.Key_F8, SHIFT)
    assert desk.done == [("take_back", CALL.call)]


def test_a_conference_is_muted_and_split_as_one(open_window: OpenWindow, qtbot: QtBot) -> None:
    window, desk = open_window(CONFERENCE)
    assert "All three hear each other" in said(window.left)
    qtbot.mouseClick(button(window.left, "Mute"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button(window.left, "Split"), Qt.MouseButton.LeftButton)
    assert desk.done == [
        ("mute", CALL.call, True),
        ("mute", ABOUT.call, True),
        ("part", CALL.call),
    ]


def test_the_caller_hangs_up_and_the_colleague_has_a_card(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    window, desk = open_window(CONSULTING)
    citizen, about = CONSULTING.calls
    over = replace(citizen, state=CallState.ENDED, ended=NOW)
    desk.change(replace(CONSULTING, calls=(over, about)))
    qtbot.waitUntil(lambda: {"Osterøy", "Colleague"} <= said(window.left))
    assert {"Hang up", "Ring back"} <= names(window.left)


def test_how_far_a_transfer_has_come(open_window: OpenWindow) -> None:
    window, desk = open_window(HANDING_OVER)
    assert "It is ringing there. Wait …" in said(window.left)
    assert not button(window.left, "Transfer").isEnabled()
    trying = replace(HANDING_OVER.calls[0], transfer=TransferState.TRYING)
    desk.change(replace(HANDING_OVER, calls=(trying,)))
    assert "Transferring …" in said(window.left)
    desk.change(CAME_BACK)
    assert "Nobody took it. On hold with you." in said(window.left)
    assert "The call was not transferred." in said(window)
    assert button(window.left, "Transfer").isEnabled()
    desk.change(IN_CALL)
    assert not any("Nobody took" in text for text in said(window.left))


def test_the_panel_goes_when_the_call_does(
    in_call: Opened, panel: TransferPanel, qtbot: QtBot
) -> None:
    _window, desk = in_call
    over = replace(CALL, state=CallState.ENDED, ended=NOW)
    desk.change(replace(IN_CALL, calls=(over,)))
    assert not panel.isVisible()


@pytest.mark.parametrize("view", [IN_CALL, LISTENING], ids=["call", "voicemail"])
def test_what_the_exchange_has_not_has_no_button(open_window: OpenWindow, view: DeskView) -> None:
    window, _desk = open_window(replace(view, features=Features()))
    seen = names(window)
    assert not seen & {"Park", "Send the caller to voicemail", "Voicemail"}
    assert not any("Voicemail:" in name for name in seen)


def test_what_the_exchange_has_is_used(in_call: Opened, qtbot: QtBot) -> None:
    window, desk = in_call
    qtbot.mouseClick(button(window, "Park"), Qt.MouseButton.LeftButton)
    qtbot.keyClick(window, Qt.Key.Key_F7, CTRL)
    qtbot.mouseClick(button(window, "Send the caller to voicemail"), Qt.MouseButton.LeftButton)
    lamp = button(window, "Voicemail: 3 new messages")
    qtbot.mouseClick(lamp, Qt.MouseButton.LeftButton)
    qtbot.keyClick(window, Qt.Key.Key_R, CTRL | SHIFT)
    assert desk.done == [
        ("park", CALL.call),
        ("park", CALL.call),
        ("send_to_voicemail", CALL.call),
        ("listen_to_voicemail",),
        ("redial",),
    ]
    desk.change(replace(IN_CALL, voicemail=0))
    assert lamp.accessibleName() == "Voicemail: no new messages"


def test_listening_has_no_hold_and_no_transfer(open_window: OpenWindow, qtbot: QtBot) -> None:
    window, desk = open_window(LISTENING)
    assert names(window.left) >= {"Mute", "Keypad", "Hang up"}
    assert not names(window.left) & {"Hold", "Transfer", "Park"}
    for key in (Qt.Key.Key_F7, Qt.Key.Key_F8):
        qtbot.keyClick(window, key)
    assert desk.done == []
    qtbot.keyClick(window, Qt.Key.Key_F6)
    assert desk.done == [("mute", LISTENING.calls[0].call, True)]


def test_the_quality_in_words_with_figures_behind(open_window: OpenWindow) -> None:
    window, _desk = open_window(BAD_SOUND)
    line = next(q for q in window.findChildren(QualityLine) if q.isVisible())
    assert line.accessibleName() == "Bad sound: packets get lost"
    for part in ("opus", "SRTP", "6.2%", "18 ms", "74 ms"):
        assert part in line.accessibleDescription()
        assert part in line.toolTip()


def test_the_quality_does_not_flicker(kit: Kit, qtbot: QtBot) -> None:
    now = NOW
    standing = Kit(kit.theme, Clock(lambda: now, running=False), kit.language)
    line = QualityLine(standing)
    qtbot.addWidget(line)
    bad, good = replace(CALL, quality=Quality(9.0, 0)), replace(CALL, quality=Quality(0.0, 0))
    heard = []
    for seconds, call in (
        (0, good),
        (1, bad),
        (2, good),
        (5, bad),
        (9, good),
        (14, good),
        (16, good),
    ):
        now = NOW + timedelta(seconds=seconds)
        line.show_call(call)
        heard.append(line.accessibleName().startswith("Bad"))
    assert heard == [False, True, True, True, True, True, False]
