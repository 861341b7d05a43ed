"""Conversations: reading, writing, and leaving one who is in a call in peace."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from agent_desktop.desk.team_views import ChatView
from agent_desktop.desk.views import DeskView
from agent_desktop.domain.chat import LARGEST_FILE, LONGEST_MESSAGE, Reaction, Sending
from agent_desktop.domain.ids import MessageId, RoomName
from agent_desktop.ui.chat import chat_news
from agent_desktop.ui.chat.conversation import Conversation
from agent_desktop.ui.chat.draft import Mode
from agent_desktop.ui.chat.typing_signal import TypingSignal
from agent_desktop.ui.main_window import MainWindow
from agent_desktop.ui.shell.rail import Page
from tests.unit.ui.conftest import OpenWindow
from tests.unit.ui.pictured_chat import (
    ANSWER,
    CARD,
    CHAT_IDLE,
    CHATTING,
    DUTY,
    FOUND,
    LIVELY,
    PLAN,
    SETTLED,
    TAKEN,
    TALK,
    THANKS,
    WITH_CITIZEN,
    WORKS,
    long_talk,
    said,
)
from tests.unit.ui.pictured_desk import IDLE, TOWNS, FakeDesk, ago
from tests.unit.ui.pictured_team import HOSTILE, LIV, ME, QUIET

pytestmark = pytest.mark.usefixtures("in_norway")
Opened = tuple[MainWindow, FakeDesk]


@pytest.fixture
def show(open_window: OpenWindow) -> object:
    """Opens the window at the conversations of a view."""

    def show_one(view: DeskView) -> Opened:
        window, desk = open_window(view)
        window.go_to_chat()
        QApplication.processEvents()
        return window, desk

    return show_one


def talk(window: MainWindow) -> Conversation:
    """The conversation that is open."""
    return window.team_page.chat.conversation


def press(widget: QWidget | None, key: Qt.Key, *shift: Qt.KeyboardModifier) -> None:
    """Press a key on whatever has the focus."""
    assert widget is not None
    QTest.keyClick(widget, key, *shift)


def labels(inside: QWidget) -> list[str]:
    """What the visible labels and messages say."""
    return [
        str(w.text())  # type: ignore[attr-defined]
        for w in inside.findChildren(QWidget)
        if callable(getattr(w, "text", None)) and w.isVisible()
    ]


def named(inside: QWidget, name: str) -> QAbstractButton:
    """The visible button of this name."""
    found = (b for b in inside.findChildren(QAbstractButton) if b.isVisible())
    return next(b for b in found if b.accessibleName().startswith(name))


def change(desk: FakeDesk, chat: ChatView, **changes: object) -> None:
    """Another view of the conversations."""
    desk.change(replace(desk.view, chat=chat, **changes))  # type: ignore[arg-type]
    QApplication.processEvents()


def test_list_of_conversations(show) -> None:
    window, desk = show(CHATTING)
    rooms = window.team_page.chat.rooms
    lines = rooms.rows.items
    assert [line.title for line in lines] == ["Plan og byggesak", "The duty team", "Teknisk drift"]
    assert lines[1].second == "Jorunn: Eg tek Aurland"
    assert lines[1].spoken == "The duty team, unread: 2, Jorunn: Eg tek Aurland, 10:44"
    assert rooms.chosen() is lines[0]
    badge = window._rail._items[Page.TEAM].accessibleDescription()
    assert badge == "2 unread messages"
    rooms.setFocus()
    press(rooms, Qt.Key.Key_Down)
    press(rooms, Qt.Key.Key_Return)
    assert ("open_room", DUTY.name) in desk.done
    change(desk, replace(TALK, open=DUTY.name, messages=()))
    assert rooms.chosen().key == DUTY.name


def test_question_with_its_answer(show) -> None:
    window, desk = show(CHATTING)
    words = labels(talk(window))
    for wanted in (
        "Question from a call",
        SETTLED.text,
        "Sigrid Mjelde has answered · 10:46",
        "Ragnhild asks",
        "The answer is with the enquiry and in the call.",
        "Read by Sigrid",
        "Today",
    ):
        assert wanted in words
    named(talk(window), "Close the question").click()
    assert ("close_question", SETTLED.id) in desk.done
    change(desk, TALK, open_questions=(TAKEN,))
    assert "Sigrid Mjelde is taking it · 10:45" in labels(talk(window))


def test_written_by_keyboard_alone(show) -> None:
    window, desk = show(CHATTING)
    field = talk(window).composer.field
    field.setFocus()
    QTest.keyClicks(field, "Takk")
    press(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(field, "skal du ha")
    press(field, Qt.Key.Key_Return)
    assert ("write_message", PLAN.name, "Takk\nskal du ha") in desk.done
    assert field.toPlainText() == ""
    assert desk.done.count(("type_in", PLAN.name, True)) == 1
    assert desk.done[-1] == ("type_in", PLAN.name, False)
    press(field, Qt.Key.Key_Return)
    assert desk.done[-1] == ("type_in", PLAN.name, False)


def test_every_key_of_a_message(show) -> None:
    window, desk = show(CHATTING)
    timeline, field = talk(window).timeline, talk(window).composer.field
    rows = timeline.rows
    rows[-1].setFocus()
    assert rows[-1].focusPolicy() & Qt.FocusPolicy.TabFocus
    assert not rows[0].focusPolicy() & Qt.FocusPolicy.TabFocus
    press(rows[-1], Qt.Key.Key_Up)
    assert window.focusWidget() is rows[1]
    press(rows[1], Qt.Key.Key_2)
    assert ("react", ANSWER.id, "✋") in desk.done
    press(rows[1], Qt.Key.Key_E)
    assert talk(window).composer.draft.mode is Mode.WRITE
    press(rows[1], Qt.Key.Key_R)
    assert window.focusWidget() is field
    QTest.keyClicks(field, "fint")
    press(field, Qt.Key.Key_Return)
    assert ("write_message", PLAN.name, "fint", {"answers_to": ANSWER.id}) in desk.done
    rows[1].setFocus()
    press(rows[1], Qt.Key.Key_T)
    QTest.keyClicks(field, "i tråd")
    press(field, Qt.Key.Key_Return)
    assert ("write_message", PLAN.name, "i tråd", {"thread": CARD.id}) in desk.done
    rows[1].setFocus()
    press(rows[1], Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == ANSWER.text


def test_only_my_own_is_edited_or_taken_back(show) -> None:
    window, desk = show(CHATTING)
    composer, row = talk(window).composer, talk(window).timeline.rows[-1]
    QTest.keyClicks(composer.field, "halvskrive")
    row.setFocus()
    press(row, Qt.Key.Key_E)
    assert composer.field.toPlainText() == THANKS.text
    press(composer.field, Qt.Key.Key_Escape)
    assert composer.field.toPlainText() == "halvskrive"
    row.setFocus()
    press(row, Qt.Key.Key_E)
    composer.field.setPlainText("Tusen takk!")
    press(composer.field, Qt.Key.Key_Return)
    assert ("edit_message", THANKS.id, "Tusen takk!") in desk.done
    assert composer.field.toPlainText() == "halvskrive"
    row.setFocus()
    press(row, Qt.Key.Key_Delete)
    assert window.focusWidget() is composer.strip.take_back
    press(composer.strip.take_back, Qt.Key.Key_Space)
    assert ("withdraw_message", THANKS.id) in desk.done
    composer.field.clear()
    press(composer.field, Qt.Key.Key_Up)
    assert composer.draft.mode is Mode.EDIT
    assert composer.draft.about == THANKS


def test_menu_of_a_message(show) -> None:
    window, _desk = show(CHATTING)
    row = talk(window).timeline.rows[-1]
    menu = talk(window).acts.menu(row, row.message)
    words = [a.text().split("\t")[0] for a in menu.actions() if a.text()]
    assert words == ["Reply", "Reply in thread", "React", "Edit", "Take back", "Copy"]
    menu.close()
    other = talk(window).timeline.rows[1]
    menu = talk(window).acts.menu(other, other.message)
    words = [a.text().split("\t")[0] for a in menu.actions() if a.text()]
    assert words == ["Reply", "Reply in thread", "React", "Copy"]
    menu.close()
    QApplication.sendEvent(
        row, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5))
    )
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()


def test_text_is_selected_by_keyboard_and_mouse(show) -> None:
    window, _desk = show(CHATTING)
    row = talk(window).timeline.rows[-1]
    row.setFocus()
    press(row, Qt.Key.Key_Right)
    assert row.text.hasFocus()
    both = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
    press(row.text, Qt.Key.Key_Right, both)
    assert row.text.selected().startswith("Takk")
    press(row.text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == row.text.selected()
    press(row.text, Qt.Key.Key_Escape)
    assert row.hasFocus()
    QTest.mouseDClick(row.text, Qt.MouseButton.LeftButton, pos=QPoint(4, 8))
    assert row.text.selected() == "Takk"


def test_drafts_are_kept_for_each_conversation(show) -> None:
    window, desk = show(CHATTING)
    composer = talk(window).composer
    QTest.keyClicks(composer.field, "til plan")
    change(desk, replace(TALK, open=DUTY.name, messages=()))
    assert composer.field.toPlainText() == ""
    QTest.keyClicks(composer.field, "til laget")
    change(desk, TALK)
    assert composer.field.toPlainText() == "til plan"
    change(desk, replace(TALK, open=DUTY.name, messages=()))
    assert composer.field.toPlainText() == "til laget"


def test_too_long_is_said_and_not_sent(show) -> None:
    window, desk = show(CHATTING)
    composer = talk(window).composer
    composer.field.setPlainText("x" * (LONGEST_MESSAGE + 3))
    assert "3 characters too many. A message holds 10,000." in labels(composer)
    press(composer.field, Qt.Key.Key_Return)
    assert not any(done[0] == "write_message" for done in desk.done)
    composer.field.setPlainText("kort")
    assert not composer._wrong.isVisible()


def test_typing_is_told_now_and_then() -> None:
    desk, now = FakeDesk(), [100.0]
    signal = TypingSignal(desk, lambda: now[0])
    for _ in range(9):
        signal.typed(RoomName("a"))
        now[0] += 1
    assert desk.done == [("type_in", "a", True)] * 3
    signal.typed(RoomName("b"))
    assert desk.done[3:] == [("type_in", "a", False), ("type_in", "b", True)]
    signal.stop()
    signal.stop()
    assert desk.done[5:] == [("type_in", "b", False)]


def test_reading_is_told_only_while_it_is_seen(show) -> None:
    window, desk = show(CHATTING)
    assert [d for d in desk.done if d[0] == "look_at_chat"] == [("look_at_chat", True)]
    window.go_to_page(Page.LOG)
    assert desk.done[-1] == ("look_at_chat", False)
    window.go_to_page(Page.TEAM)
    assert desk.done[-1] == ("look_at_chat", True)
    window.team_page.show_questions()
    assert desk.done[-1] == ("look_at_chat", False)


def test_all_sorts_of_messages(show) -> None:
    window, desk = show(CHAT_IDLE)
    talk(window).timeline._make_from(0)
    words = labels(talk(window))
    for wanted in (
        "Taken back",
        "New",
        "Kart over Hamre.pdf",
        "1.4 MB",
        "85.8 MB · Too large to be fetched here",
        "Reply to Liv: “Eg er inne om fem minutt”",
        "10:45 · waiting to be sent",
        "Not sent: the server refused it. Copy the text and try once more.",
        "Jorunn is writing …",
        "Yesterday",
        "10:46 · edited",
    ):
        assert wanted in words, wanted
    chip = named(talk(window), "Thumbs up")
    assert chip.isChecked()
    assert chip.accessibleName() == "Thumbs up: Liv Bøthun, Ragnhild Tveiten"
    chip.click()
    assert ("react", MessageId("$m11"), "👍") in desk.done
    assert chip.isChecked()


def test_a_file_is_saved_where_one_says(show, monkeypatch) -> None:
    window, desk = show(CHAT_IDLE)
    asked: list[str] = []

    def choose(_parent: QWidget, _title: str, start: str) -> tuple[str, str]:
        asked.append(start)
        return "/tmp/valt.pdf", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    saves = [b for b in talk(window).findChildren(QAbstractButton) if "Save" in b.accessibleName()]
    assert [b.accessibleName() for b in saves] == ["Save Kart over Hamre.pdf as …"]
    saves[0].click()
    assert asked[0].endswith("/Kart over Hamre.pdf")
    assert ("save_file", MessageId("$m14"), Path("/tmp/valt.pdf")) in desk.done


def drop(target: Conversation, paths: list[Path]) -> None:
    """Let files fall on a widget."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(20, 20),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    target.dropEvent(event)
    assert event.isAccepted()


def test_files_are_dropped_and_pasted(show, tmp_path: Path) -> None:
    window, desk = show(CHATTING)
    one, other, huge = tmp_path / "a.txt", tmp_path / "b.txt", tmp_path / "c.bin"
    for path in (one, other):
        path.write_text("x")
    with huge.open("wb") as file:
        file.truncate(LARGEST_FILE + 1)
    composer = talk(window).composer
    drop(talk(window), [one, huge])
    assert composer.draft.files == [one]
    assert "c.bin is too large. Files of up to 20 MB can be sent." in labels(composer)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(other))])
    composer.field.insertFromMimeData(data)
    QApplication.processEvents()
    named(composer, "Do not send a.txt").click()
    press(composer.field, Qt.Key.Key_Return)
    assert [d for d in desk.done if d[0] == "send_file"] == [("send_file", PLAN.name, other)]
    assert composer.draft.is_empty()


def test_ring_and_the_end_of_a_conversation(show) -> None:
    window, desk = show(replace(CHATTING, chat=long_talk(3)))
    named(talk(window), "Ring about the call").click()
    assert ("ring_person", LIV.user) in desk.done
    change(desk, long_talk(3), calls=(), active=None, draft=None)
    assert talk(window).head.ring.text() == "Ring"


def test_a_citizen_is_told_that_it_is_over(show) -> None:
    window, desk = show(WITH_CITIZEN)
    assert window.team_page.chat.rooms.rows.items[0].title == "Citizen · Barnehageplass"
    named(talk(window), "End the conversation").click()
    assert ("close_citizen", "chat-cc1") in desk.done


def test_one_reads_on_where_one_is(show) -> None:
    chat = long_talk(60)
    window, desk = show(replace(QUIET, chat=chat))
    timeline = talk(window).timeline
    bar = timeline.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0
    bar.setValue(bar.maximum() - 400)
    row = timeline.rows[-6]
    seen = row.mapTo(timeline, QPoint(0, 0))
    news = tuple(said(200 + n, LIV.name, "Nytt", ago(0)) for n in range(2))
    change(desk, replace(chat, messages=(*chat.messages, *news)))
    assert row.mapTo(timeline, QPoint(0, 0)) == seen
    assert talk(window).below.isVisible()
    assert talk(window).below.text() == "2 new"
    talk(window).below.click()
    QApplication.processEvents()
    assert bar.value() == bar.maximum()
    assert not talk(window).below.isVisible()


def test_older_ones_come_above_without_a_jump(show) -> None:
    chat = replace(long_talk(60), more=True)
    window, desk = show(replace(QUIET, chat=chat))
    timeline = talk(window).timeline
    bar = timeline.verticalScrollBar()
    assert len(timeline.rows) < 30
    first = timeline.rows[0]
    bar.setValue(100)
    assert len(timeline.rows) > 30
    assert abs(first.mapTo(timeline, QPoint(0, 0)).y()) < 300
    while len(timeline.rows) < 60:
        bar.setValue(0)
    bar.setValue(0)
    bar.setValue(1)
    assert desk.done.count(("older_messages",)) == 1


def test_what_was_waiting_is_the_same_line_when_it_is_sent(show) -> None:
    waits = said(99, ME.name, "På veg", ago(0), sending=Sending.WAITING, id=MessageId("~1"))
    chat = replace(TALK, messages=(*TALK.messages, waits))
    window, desk = show(replace(CHATTING, chat=chat))
    timeline = talk(window).timeline
    row, place = timeline.rows[-1], timeline.verticalScrollBar().value()
    high = row.height()
    sent = replace(waits, id=MessageId("$99"), sending=Sending.SENT)
    change(desk, replace(chat, messages=(*TALK.messages, sent)))
    assert timeline.rows[-1] is row
    assert row.message.id == "$99"
    assert (row.height(), timeline.verticalScrollBar().value()) == (high, place)


def test_of_many_messages_the_last_are_made(show) -> None:
    window, desk = show(CHATTING)
    for count in (100, 500):
        change(desk, TALK)
        desk.change(replace(desk.view, chat=long_talk(count)))
        assert len(talk(window).timeline.rows) < 30
    chat, rows = desk.view.chat, tuple(talk(window).timeline.rows)
    desk.change(replace(desk.view, chat=replace(chat, typing=("Liv",))))
    assert tuple(talk(window).timeline.rows) == rows, "made anew because somebody types"


@pytest.mark.parametrize(
    "text", ["<b>feit</b><img src=x>", "Å" * LONGEST_MESSAGE, "a\u202egnp.exe", HOSTILE]
)
def test_hostile_words_are_only_letters(show, text: str) -> None:
    bad = said(3, text, text, ago(0), reactions=(Reaction(text, (text,), mine=False),))
    room = replace(WORKS, title=text, last_text=text, last_author=text)
    chat = replace(TALK, rooms=(PLAN, room), messages=(*TALK.messages, bad), typing=(text,))
    window, _desk = show(replace(CHATTING, chat=chat))
    row = talk(window).timeline.rows[-1]
    assert row.text.text() == text.replace("\r\n", "\n")
    assert row.width() <= talk(window).timeline.viewport().width()
    title = window.team_page.chat.rooms.rows.items[1].title
    assert "\u202e" not in title
    assert window.width() == 1280


def test_searching(show) -> None:
    window, desk = show(CHAT_IDLE)
    column = window.team_page.chat
    named(column, "Search the conversations").click()
    assert window.focusWidget() is column.search.field
    QTest.keyClicks(column.search.field, "plan")
    press(column.search.field, Qt.Key.Key_Return)
    assert ("search_messages", "plan") in desk.done
    assert [line.title for line in column.search.rooms.rows.items] == ["Plan og byggesak"]
    change(desk, replace(LIVELY, query="plan", found=FOUND))
    assert column.search.messages.rows.items[0].title == "The duty team"
    column.search.messages.choose(1)
    press(column.search.messages, Qt.Key.Key_Return)
    assert ("search_messages", "") in desk.done
    assert talk(window).isVisible()
    assert talk(window).timeline.rows[1].hasFocus()


def test_a_new_question(show, qtbot: QtBot) -> None:
    window, desk = show(QUIET)
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    new = window.team_page.chat.new_chat
    assert new.isVisible()
    QTest.keyClicks(new.field, "tek ost")
    press(new.field, Qt.Key.Key_Return)
    assert [line.second for line in new.list.rows.items] == ["Osterøy"]
    press(new.list, Qt.Key.Key_Return)
    assert ("open_room", f"unit-{TOWNS[0].code}-teknisk") in desk.done
    QTest.keyClick(window, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(new.field, "liv")
    press(new.field, Qt.Key.Key_Return)
    press(new.list, Qt.Key.Key_Return)
    assert ("open_person", LIV.user) in desk.done


def test_a_question_in_a_call_is_asked_from_the_call(show) -> None:
    window, _desk = show(CHATTING)
    named(window.team_page.chat, "New question").click()
    assert window.call_page.note.ask_form.isVisible()


def test_quiet_in_a_call(show, monkeypatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(QApplication, "alert", lambda *_: told.append("taskbar"))
    monkeypatch.setattr(chat_news, "announce", lambda _source, text: told.append(text))
    _window, desk = show(CHATTING)
    more = replace(TALK, rooms=(replace(DUTY, unread=3), PLAN, WORKS))
    monkeypatch.setattr(MainWindow, "isActiveWindow", lambda _: False)
    change(desk, more)
    assert told == []
    desk.change(replace(QUIET, chat=more))
    change(desk, replace(more, rooms=(replace(DUTY, unread=4), PLAN, WORKS)))
    assert told == ["taskbar"]
    change(desk, desk.view.chat, open_questions=(TAKEN,))
    change(desk, desk.view.chat, open_questions=(SETTLED,))
    assert told[1].startswith("Sigrid Mjelde has answered your question: Ja.")


@pytest.mark.parametrize("view", [CHATTING, CHAT_IDLE, WITH_CITIZEN, replace(IDLE)])
def test_everything_has_a_name(show, view: DeskView) -> None:
    window, _desk = show(view)
    for widget in window.team_page.chat.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            assert widget.accessibleName(), widget
