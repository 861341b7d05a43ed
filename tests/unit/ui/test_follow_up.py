"""What is promised: written, never lost, done."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from agent_desktop.desk.notices import Notice, NoticeKind
from agent_desktop.domain.follow_up import FollowUpKind
from agent_desktop.domain.ids import ContactId
from agent_desktop.ui.follow_up.due_choice import Due
from agent_desktop.ui.follow_up.follow_up_form import FollowUpForm
from agent_desktop.ui.follow_up.follow_up_row import FollowUpRow
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.main_window import MainWindow
from agent_desktop.ui.troubles import notice_trouble
from tests.unit.ui.conftest import OpenWindow
from tests.unit.ui.pictured_desk import CALL, DRAFT, HELD, IN_CALL, NOW, FakeDesk
from tests.unit.ui.pictured_log import COLLEAGUES, LOGGED, TO_DO, WRAPPING

CTRL = Qt.KeyboardModifier.ControlModifier
Opened = tuple[MainWindow, FakeDesk]
TALKING = replace(IN_CALL, colleagues=COLLEAGUES)


@pytest.fixture
def form(kit: Kit, qtbot: QtBot) -> tuple[FollowUpForm, FakeDesk]:
    """A form about one contact."""
    desk = FakeDesk()
    form = FollowUpForm(desk, kit)
    qtbot.addWidget(form)
    form.show_contact(ContactId("one"), COLLEAGUES)
    form.open_form()
    return form, desk


def test_ctrl_b_and_ctrl_enter(open_window: OpenWindow, qtbot: QtBot) -> None:
    window, desk = open_window(TALKING)
    qtbot.keyClick(window, Qt.Key.Key_B, CTRL)
    form = window.call_page.note.follow_up
    qtbot.keyClicks(form._text, "Ring om gebyret")
    qtbot.keyClick(window, Qt.Key.Key_Return, CTRL)
    due = NOW.astimezone().replace(hour=15, minute=0, second=0)
    assert desk.done == [
        (
            "plan_follow_up",
            DRAFT.contact,
            FollowUpKind.CALL_BACK,
            "Ring om gebyret",
            COLLEAGUES[0].user,
            due,
        )
    ]
    assert not form.isVisible()


def test_what_is_written_stays(open_window: OpenWindow, qtbot: QtBot) -> None:
    window, desk = open_window(TALKING)
    window.follow_up()
    form = window.call_page.note.follow_up
    qtbot.keyClicks(form._text, "Ring om")
    form._owner.setCurrentIndex(2)
    desk.change(replace(TALKING, notices=(Notice(NoticeKind.DISK_FULL),), colleagues=COLLEAGUES))
    assert form._text.toPlainText() == "Ring om"
    other = replace(DRAFT, call=HELD.call, contact=ContactId("k2"))
    desk.change(replace(TALKING, active=HELD.call, draft=other))
    assert form._text.toPlainText() == ""
    form.send()
    assert "plan_follow_up" not in {done[0] for done in desk.done[1:-1]}
    desk.change(TALKING)
    assert form._text.toPlainText() == "Ring om"
    assert form._owner.currentData() == COLLEAGUES[2].user


def test_what_nobody_was_told_holds_the_call(open_window: OpenWindow, qtbot: QtBot) -> None:
    window, desk = open_window(WRAPPING)
    window.follow_up()
    form = window.call_page.note.follow_up
    qtbot.keyClicks(form._text, "Ring")
    window.call_page.note.editor.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_Return, CTRL)
    assert desk.done == []
    assert form._reminder.isVisible()
    form._text.clear()
    form.close_form()
    qtbot.keyClick(window, Qt.Key.Key_Return, CTRL)
    assert desk.done == [("finish", CALL.call)]


def test_a_message_needs_words(form: tuple[FollowUpForm, FakeDesk]) -> None:
    written, desk = form
    assert written._send.isEnabled()
    written._choose_kind(FollowUpKind.MESSAGE)
    assert not written._send.isEnabled()
    written.send()
    assert desk.done == []
    written._text.setPlainText("Helsing")
    written.send()
    assert desk.done[0][2:4] == (FollowUpKind.MESSAGE, "Helsing")


@pytest.mark.parametrize(("due", "hours"), [(Due.TOMORROW, None), (Due.HOUR, timedelta(hours=1))])
def test_the_usual_times(
    form: tuple[FollowUpForm, FakeDesk], due: Due, hours: timedelta | None
) -> None:
    written, desk = form
    picker = written._due._picker
    picker.setCurrentIndex(picker.findData(due))
    written.send()
    told: datetime = desk.done[0][-1]
    if hours is not None:
        assert told == NOW + hours
    else:
        assert told.strftime("%d %H:%M") == "15 09:00"


def test_ones_own_time(form: tuple[FollowUpForm, FakeDesk], qtbot: QtBot) -> None:
    written, desk = form
    picker = written._due._picker
    picker.setCurrentIndex(picker.findData(Due.OWN))
    assert not written._send.isEnabled()
    written._due._own.setText("nonsense")
    assert not written._send.isEnabled()
    written._due._own.setText("20.5. 12:30")
    written.send()
    assert desk.done[0][-1].strftime("%d.%m. %H:%M") == "20.05. 12:30"


def rows(window: MainWindow) -> list[FollowUpRow]:
    for _ in range(3):
        QApplication.processEvents()
    found = window.idle_page.to_do.findChildren(FollowUpRow)
    return [row for row in found if row.isVisible()]


def button(row: FollowUpRow, name: str) -> QPushButton:
    buttons = row.findChildren(QPushButton)
    return next(b for b in buttons if b.accessibleName().startswith(name))


def test_the_list_between_calls(open_window: OpenWindow) -> None:
    window, desk = open_window(LOGGED)
    shown = rows(window)
    assert len(shown) == 3
    said = {label.text() for label in shown[0].findChildren(QLabel)}
    assert any(words.startswith("should have been done ") for words in said)
    button(shown[0], "Ring").click()
    button(shown[0], "Done").click()
    first = TO_DO[0].follow_up.id
    assert desk.done == [("dial", "900 00 214"), ("finish_follow_up", first)]
    desk.change(replace(LOGGED, follow_ups=TO_DO[1:]))
    button(rows(window)[0], "Undo").click()
    assert desk.done[-1] == ("finish_follow_up", first)
    desk.change(LOGGED)
    assert len(rows(window)) == 3


def test_it_becomes_late_by_itself(
    open_window: OpenWindow, kit: Kit, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, _desk = open_window(LOGGED)
    monkeypatch.setattr(kit.clock, "now", lambda: NOW + timedelta(hours=2))
    kit.clock.ticked.emit()
    said = {label.text() for label in rows(window)[1].findChildren(QLabel)}
    assert any(words.startswith("should have been done ") for words in said)


def test_new_notices_in_words(kit: Kit) -> None:
    rebuilt = notice_trouble(Notice(NoticeKind.STORE_REBUILT, "desk.broken"))
    assert "desk.broken" in rebuilt.then
    assert "not logged" in notice_trouble(Notice(NoticeKind.WRAP_UP_OVER)).then
