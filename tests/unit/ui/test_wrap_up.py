"""After the call: the time that is left, and a call finished with three keystrokes."""

from __future__ import annotations

from datetime import timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from agent_desktop.domain.call import CallState
from agent_desktop.domain.contact import Channel, Note, Outcome
from agent_desktop.domain.status import AgentStatus
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.main_window import MainWindow
from agent_desktop.ui.shell.rail import Page
from tests.fixtures.geometry import settle
from tests.unit.ui.conftest import OpenWindow
from tests.unit.ui.pictured_desk import (
    BUILDING,
    CALL,
    DRAFT,
    HELD,
    IDLE,
    IN_CALL,
    NOW,
    WRAP_UP,
    FakeDesk,
)
from tests.unit.ui.pictured_log import (
    BY_HAND,
    EXEMPTION,
    FEE,
    FOUND,
    OPENED,
    SENSITIVE,
    TREE,
    WRAPPING,
)

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def said(window: MainWindow) -> set[str]:
    for _ in range(3):
        QApplication.processEvents()
    return {x.text() for x in window.left.calls.findChildren(QLabel) if x.isVisible()}


def test_the_card_claims_no_wait_that_nobody_told(open_window: OpenWindow) -> None:
    window, desk = open_window(IN_CALL)
    assert "rang 0:14" in said(window)
    queued = CALL.started - timedelta(minutes=3)
    desk.change(replace(IN_CALL, calls=(replace(CALL, queued=queued),)))
    assert "waited 3:14" in said(window)


def test_three_keystrokes(open_window: OpenWindow, qtbot: QtBot) -> None:
    window, desk = open_window(replace(WRAP_UP, draft=replace(DRAFT, note=Note())))
    qtbot.keyClick(window, Qt.Key.Key_1, ALT)
    qtbot.keyClick(window, Qt.Key.Key_1, CTRL)
    qtbot.keyClick(window, Qt.Key.Key_Return, CTRL)
    assert desk.done == [
        ("choose_topic", CALL.call, BUILDING.code),
        ("choose_outcome", CALL.call, Outcome.SOLVED),
        ("finish", CALL.call),
    ]


def test_the_key_that_saves_has_room(open_window: OpenWindow) -> None:
    window, _desk = open_window(WRAP_UP)
    for width in (1280, 1920):
        window.resize(width, 800)
        settle()
        footer = window.call_page.note.footer
        assert footer.finish.width() >= footer.finish.sizeHint().width()
        assert bool(footer.follow_up.text()) is (width == 1920)


def test_who_is_not_free_afterwards_only_saves(open_window: OpenWindow) -> None:
    timed = replace(
        WRAP_UP,
        calls=tuple(replace(c, wrap_until=NOW + timedelta(minutes=1)) for c in WRAP_UP.calls),
    )
    window, desk = open_window(timed)
    button = window.call_page.note.footer.finish
    hint = window.left.calls._hint
    assert button.text() == "Save and be free"
    assert "The next call comes" in hint.text()
    assert hint.isVisible()
    desk.change(replace(timed, chosen=AgentStatus.OFF_DUTY))
    assert button.text() == "Save"
    assert not hint.isVisible()


def test_the_time_counts_by_itself(
    open_window: OpenWindow, kit: Kit, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, _desk = open_window(WRAPPING)
    assert "0:48 left" in said(window)
    assert any("when you save" in words for words in said(window))
    monkeypatch.setattr(kit.clock, "now", lambda: NOW + timedelta(seconds=30))
    kit.clock.ticked.emit()
    assert "0:18 left" in said(window)
    monkeypatch.setattr(kit.clock, "now", lambda: NOW + timedelta(minutes=30))
    kit.clock.ticked.emit()
    assert "0:00 left" in said(window)


def test_f7_extends_even_with_another_call_on_hold(open_window: OpenWindow, qtbot: QtBot) -> None:
    window, desk = open_window(replace(WRAPPING, calls=(*WRAPPING.calls, HELD)))
    qtbot.keyClick(window, Qt.Key.Key_F7)
    assert desk.done == [("extend_wrap_up", CALL.call)]


def test_f7_holds_while_one_talks(in_call: tuple[MainWindow, FakeDesk], qtbot: QtBot) -> None:
    window, desk = in_call
    qtbot.keyClick(window, Qt.Key.Key_F7)
    assert desk.done == [("hold", CALL.call)]


def test_without_a_time_there_is_none(open_window: OpenWindow) -> None:
    window, _desk = open_window(WRAP_UP)
    assert not any("left" in words or "when you save" in words for words in said(window))


def test_an_enquiry_by_hand_is_no_call(open_window: OpenWindow, qtbot: QtBot) -> None:
    window, desk = open_window(IDLE)
    qtbot.keyClick(window, Qt.Key.Key_N, CTRL)
    assert window.left.new_contact.isVisible()
    window.left.new_contact.click()
    assert desk.done == [("begin_contact", Channel.WALK_IN)] * 2
    desk.done.clear()
    live = tuple(replace(call, state=CallState.ACTIVE, ended=None) for call in BY_HAND.calls)
    for view in (BY_HAND, replace(BY_HAND, calls=live)):
        desk.change(view)
        assert not window.left.new_contact.isVisible()
        assert said(window) >= {"Osterøy", "Walk-in"}
        card = window.left.calls.active_card
        assert card is not None
        assert card.controls is None
        qtbot.keyClick(window, Qt.Key.Key_F12, CTRL)
        assert desk.done == []
    channels = window.call_page.note._channels
    assert channels.isVisible()
    channels._choose(Channel.EMAIL)
    qtbot.keyClick(window, Qt.Key.Key_Return, CTRL)
    assert desk.done == [
        ("choose_channel", CALL.call, Channel.EMAIL),
        ("finish", CALL.call),
    ]


class _Shown(QObject):
    """Notes every widget that becomes a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(type(watched).__name__)
        return False


def test_nothing_takes_the_keyboard_for_a_moment(open_window: OpenWindow) -> None:
    window, desk = open_window(IDLE)
    shown = _Shown()
    QApplication.instance().installEventFilter(shown)
    for view in (IN_CALL, WRAPPING, BY_HAND, SENSITIVE, OPENED):
        desk.change(view)
        window.go_to_page(Page.LOG if view is OPENED else Page.CALL)
        said(window)
    window.log_page.detail.begin_correction()
    QApplication.instance().removeEventFilter(shown)
    assert shown.windows == []


def test_a_step_is_chosen_and_taken_away(open_window: OpenWindow) -> None:
    window, desk = open_window(SENSITIVE)
    levels = window.call_page.note.choices.levels
    levels._choose(5)
    levels._choose(3)
    assert desk.done == [("choose_level", CALL.call, 5), ("choose_level", CALL.call, None)]
    names = [button.accessibleName() for _value, button in levels._buttons]
    assert names[0] == "Step 1 of 6"


@pytest.mark.parametrize(
    ("letters", "code"),
    [("fe", FEE.code), ("ex", EXEMPTION.code), ("bu", BUILDING.code), ("ee", FEE.code)],
)
def test_a_topic_by_two_letters(
    open_window: OpenWindow, qtbot: QtBot, letters: str, code: str
) -> None:
    window, desk = open_window(replace(WRAP_UP, topics=TREE, draft=replace(DRAFT, note=Note())))
    qtbot.keyClick(window, Qt.Key.Key_T, CTRL)
    field = window.call_page.note.topics.picker.lineEdit()
    assert field is not None
    qtbot.keyClicks(field, letters)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert desk.done == [("choose_topic", CALL.call, code)]


def test_a_topic_from_the_list_that_opens(open_window: OpenWindow, qtbot: QtBot) -> None:
    window, desk = open_window(replace(WRAP_UP, topics=TREE, draft=replace(DRAFT, note=Note())))
    picker = window.call_page.note.topics.picker
    qtbot.keyClick(window, Qt.Key.Key_T, CTRL)
    field, popup = picker.lineEdit(), picker._completer.popup()
    assert field is not None
    assert popup is not None
    qtbot.keyClicks(field, "bu")
    assert popup.isVisible()
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    wanted = popup.currentIndex().data()
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    names = {topic.path: topic.code for topic in picker._named}
    assert wanted != "Building permits"
    assert desk.done == [("choose_topic", CALL.call, names[wanted])]
    QApplication.processEvents()
    assert field.text() == wanted
    assert not popup.isVisible()


def test_letters_that_match_nothing_choose_nothing(open_window: OpenWindow, qtbot: QtBot) -> None:
    window, desk = open_window(SENSITIVE)
    picker = window.call_page.note.topics.picker
    qtbot.keyClick(window, Qt.Key.Key_T, CTRL)
    field = picker.lineEdit()
    assert field is not None
    qtbot.keyClicks(field, "qq")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert desk.done == []
    window.call_page.note.editor.setFocus()
    assert field.text() == "Building permits › Fees"


def test_below_the_chosen_topic_first(open_window: OpenWindow) -> None:
    draft = replace(DRAFT, note=Note(topic=BUILDING.code))
    surveying_first = (TREE[3], TREE[4], *TREE[:3], *TREE[5:])
    window, desk = open_window(replace(WRAP_UP, topics=surveying_first, draft=draft))
    topics = window.call_page.note.topics
    offered = [topics.picker.itemData(place) for place in range(4)]
    assert offered[:3] == [FEE.code, EXEMPTION.code, BUILDING.code]
    assert topics.picker.currentText() == "Building permits"
    desk.change(replace(desk.view, draft=replace(draft, note=Note(topic=FEE.code))))
    assert topics.picker.currentText() == "Building permits › Fees"
    topics.choose_at(1)
    assert desk.done == [("choose_topic", CALL.call, BUILDING.code)]


def test_what_should_not_be_logged_holds_it_once(open_window: OpenWindow, qtbot: QtBot) -> None:
    window, desk = open_window(SENSITIVE)
    strip = window.call_page.note.privacy
    assert strip.isVisible()
    assert "national identity number" in strip.accessibleName()
    qtbot.keyClick(window, Qt.Key.Key_Return, CTRL)
    assert desk.done == []
    assert strip._again.isVisible()
    draft = SENSITIVE.draft
    assert draft is not None
    longer = replace(draft, note=replace(draft.note, text=f"{FOUND} Takk."))
    desk.change(replace(SENSITIVE, draft=longer))
    qtbot.keyClick(window, Qt.Key.Key_Return, CTRL)
    assert desk.done == [("finish", CALL.call)]
    other = replace(draft, note=replace(draft.note, text=FOUND.replace("0000", "1111")))
    desk.change(replace(SENSITIVE, draft=other))
    qtbot.keyClick(window, Qt.Key.Key_Return, CTRL)
    assert desk.done == [("finish", CALL.call)]


def test_every_place_is_shown_in_turn(open_window: OpenWindow) -> None:
    window, _desk = open_window(SENSITIVE)
    note = window.call_page.note
    shown = []
    for _ in range(3):
        note.privacy._where.click()
        shown.append(note.editor.textCursor().selectedText())
    assert shown == ["00000000000", "sjukmeld", "00000000000"]
