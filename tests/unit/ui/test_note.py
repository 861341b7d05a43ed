"""What is typed is never lost, moved or sent to another call."""

from __future__ import annotations

from datetime import timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from agent_desktop.desk.call_views import Delivery
from agent_desktop.domain.ids import CallId, ContactId
from agent_desktop.ui.call_page.ask_form import AskForm
from agent_desktop.ui.main_window import MainWindow
from agent_desktop.ui.shell.rail import Page
from tests.unit.ui.pictured_desk import DRAFT, HELD, IN_CALL, OSTEROY, WRAP_UP, FakeDesk

Opened = tuple[MainWindow, FakeDesk]
OTHER = replace(
    IN_CALL,
    active=HELD.call,
    draft=replace(
        DRAFT, call=HELD.call, contact=ContactId("k2"), note=replace(DRAFT.note, text="B")
    ),
)


def test_a_new_view_leaves_text_and_cursor_alone(in_call: Opened, qtbot: QtBot) -> None:
    window, desk = in_call
    editor = window.call_page.note.editor
    qtbot.keyClicks(editor, " meir")
    typed, cursor = editor.toPlainText(), editor.textCursor()
    cursor.setPosition(7)
    editor.setTextCursor(cursor)
    note = replace(DRAFT.note, text=typed)
    saved = DRAFT.saved + timedelta(seconds=9)
    draft = replace(DRAFT, note=note, saved=saved, delivery=Delivery.SENT)
    desk.change(replace(IN_CALL, draft=draft, notices=()))
    assert editor.toPlainText() == typed
    assert editor.textCursor().position() == 7
    qtbot.keyClicks(editor, "x")
    assert desk.done[-1] == ("write_note", DRAFT.call, typed[:7] + "x" + typed[7:])


def test_what_somebody_else_wrote_is_shown_and_written_on(in_call: Opened, qtbot: QtBot) -> None:
    window, desk = in_call
    editor = window.call_page.note.editor
    qtbot.keyClicks(editor, " meir")
    desk.done.clear()
    other = replace(DRAFT, note=replace(DRAFT.note, text="Frå skriptet."))
    desk.change(replace(IN_CALL, draft=other))
    assert editor.toPlainText() == "Frå skriptet."
    assert desk.done == []
    qtbot.keyClicks(editor, "!")
    assert desk.done == [("write_note", DRAFT.call, "Frå skriptet.!")]


def test_every_letter_is_passed_on(in_call: Opened, qtbot: QtBot) -> None:
    window, desk = in_call
    qtbot.keyClicks(window.call_page.note.editor, "ab")
    sent = [text for name, _call, text in desk.done if name == "write_note"]
    assert sent == [DRAFT.note.text + "a", DRAFT.note.text + "ab"]


def test_notes_never_cross(in_call: Opened, qtbot: QtBot) -> None:
    window, desk = in_call
    editor = window.call_page.note.editor
    qtbot.keyClicks(editor, "1")
    desk.done.clear()
    desk.change(OTHER)
    assert desk.done == []
    assert editor.toPlainText() == "B"
    qtbot.keyClicks(editor, "2")
    assert desk.done == [("write_note", HELD.call, "B2")]
    assert not editor.document().isUndoAvailable() or "Skal" not in editor.toPlainText()
    editor.undo()
    assert "Skal" not in editor.toPlainText()


def test_a_question_never_crosses(kit: object, qtbot: QtBot) -> None:
    desk = FakeDesk()
    form = AskForm(desk, kit)  # type: ignore[arg-type]
    qtbot.addWidget(form)
    form.show_call(CallId("one"), OSTEROY, has_number=True)
    form._text.setPlainText("Kva kostar det?")
    form.show_call(CallId("two"), OSTEROY, has_number=True)
    form.send()
    assert desk.done == []
    form.show_call(CallId("one"), OSTEROY, has_number=True)
    form.send()
    assert desk.done == [("ask", "one", "plan", "Kva kostar det?", False)]


def test_ctrl_enter_in_the_question_sends_it(in_call: Opened, qtbot: QtBot) -> None:
    window, desk = in_call
    desk.change(WRAP_UP)
    form = window.call_page.note.ask_form
    window.ask()
    ctrl = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(form._text, Qt.Key.Key_Return, ctrl)
    assert desk.done == []
    form._text.setPlainText("Kva kostar det?")
    qtbot.keyClick(form._text, Qt.Key.Key_Return, ctrl)
    assert desk.done == [("ask", DRAFT.call, "plan", "Kva kostar det?", False)]
    assert not form.isVisible()
    qtbot.keyClick(window.call_page.note.editor, Qt.Key.Key_Return, ctrl)
    assert desk.done[1:] == [("finish", DRAFT.call)]


@pytest.mark.parametrize("by_key", [True, False])
def test_a_question_that_is_not_sent_holds_the_call(
    in_call: Opened, qtbot: QtBot, by_key: bool
) -> None:
    window, desk = in_call
    desk.change(WRAP_UP)
    note = window.call_page.note
    form = note.ask_form
    form._text.setPlainText("Kva kostar")
    form.close_form()
    if by_key:
        window.go_to_page(Page.INCIDENTS)
        qtbot.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    else:
        qtbot.mouseClick(note.footer.finish, Qt.MouseButton.LeftButton)
    assert desk.done == []
    assert form._text.hasFocus()
    assert form._reminder.isVisible()
    assert form._text.toPlainText() == "Kva kostar"
    form._text.clear()
    assert not form._reminder.isVisible()
    note.finish()
    assert desk.done == [("finish", DRAFT.call)]


def test_a_note_that_is_not_saved_says_so(in_call: Opened) -> None:
    window, desk = in_call
    desk.change(replace(IN_CALL, draft=replace(DRAFT, delivery=Delivery.NOT_SAVED)))
    assert window.call_page.note._saved._words.text() == "Not saved yet, trying again"


def test_without_a_call_nothing_is_written(in_call: Opened) -> None:
    window, desk = in_call
    desk.done.clear()
    desk.change(replace(IN_CALL, draft=None, active=None, calls=()))
    assert desk.done == []
    assert not window.call_page.note.editor.isEnabled()
