"""What is done at once can be taken back for a while."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from agent_desktop.desk.views import DeskView
from agent_desktop.domain.ids import ContactId
from agent_desktop.domain.language import Language
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.shell.rail import Page
from agent_desktop.ui.widgets.free_place import covers_control, covers_words, free_place
from tests.fixtures.geometry import all_cut, settle
from tests.unit.ui.conftest import OpenWindow
from tests.unit.ui.pictured_desk import IDLE, IN_CALL, NOW
from tests.unit.ui.pictured_incidents import ROAD_OPEN
from tests.unit.ui.pictured_log import OPENED
from tests.unit.ui.pictured_statistics import COUNTED
from tests.unit.ui.pictured_team import AT_WORK

CTRL = Qt.KeyboardModifier.ControlModifier


def test_an_incident_that_is_over_can_go_on(open_window: OpenWindow, qtbot: QtBot) -> None:
    window, desk = open_window(ROAD_OPEN)
    window.go_to_page(Page.INCIDENTS)
    window.incidents_page.form._resolve()
    incident = ROAD_OPEN.incident.incident.id
    assert desk.done[-1] == ("resolve_incident", incident)
    assert window.toast.isVisible()
    assert window.rect().contains(window.toast.geometry())
    qtbot.keyClick(window.left, Qt.Key.Key_Z, CTRL)
    assert desk.done[-2:] == [("resolve_incident", incident)] * 2
    assert not window.toast.isVisible()
    qtbot.keyClick(window.left, Qt.Key.Key_Z, CTRL)
    assert "nothing" in window.toast.accessibleName()
    assert len([name for name, *_ in desk.done if name == "resolve_incident"]) == 2


def test_what_is_begun_again_needs_no_way_back(open_window: OpenWindow) -> None:
    ended = replace(ROAD_OPEN.incident.incident, resolved=NOW)
    over = replace(ROAD_OPEN.incident, incident=ended)
    window, _desk = open_window(replace(ROAD_OPEN, incident=over))
    window.go_to_page(Page.INCIDENTS)
    window.incidents_page.form._resolve()
    assert not window.toast.isVisible()


def test_a_contact_that_was_struck_out_by_mistake(open_window: OpenWindow) -> None:
    window, desk = open_window(OPENED)
    window.go_to_page(Page.LOG)
    window.log_page.detail._strike()
    window.toast.button.click()
    assert [name for name, *_ in desk.done if name == "strike_contact"] == ["strike_contact"] * 2


def test_a_saved_enquiry_is_corrected_in_the_log(open_window: OpenWindow, qtbot: QtBot) -> None:
    window, desk = open_window(IN_CALL)
    assert IN_CALL.draft is not None
    contact = ContactId(IN_CALL.draft.contact)
    saved = replace(IDLE.recent[-1], contact=contact, unfinished=False)
    window.call_page.note.editor.setFocus()
    desk.change(replace(IDLE, recent=(saved, *IDLE.recent), log=OPENED.log))
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Z, CTRL)
    assert "saved" in window.toast.accessibleName()
    assert window.toast.button.text() == "Correct"
    assert desk.done == []
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Z, CTRL)
    assert window.page is Page.LOG
    assert ("open_contact", contact) in desk.done
    assert window.log_page.detail.correction.isVisible()


def test_nothing_to_take_back_is_said(open_window: OpenWindow, qtbot: QtBot) -> None:
    window, _desk = open_window(IDLE)
    qtbot.keyClick(window.left, Qt.Key.Key_Z, CTRL)
    assert "nothing to take back" in window.toast.accessibleName()
    assert not window.toast.button.isVisible()
    window.kit.undo.offer("Gjort.", lambda: None)
    assert window.toast.button.isVisible()
    assert window.toast.button.text() == "Undo"


def test_writing_has_its_own_way_back(open_window: OpenWindow, qtbot: QtBot) -> None:
    window, _desk = open_window(IN_CALL)
    taken_back: list[bool] = []
    window.kit.undo.offer("Gjort.", lambda: taken_back.append(True))
    editor = window.call_page.note.editor
    editor.setFocus()
    before = editor.toPlainText()
    qtbot.keyClicks(editor, " og")
    qtbot.keyClick(editor, Qt.Key.Key_Z, CTRL)
    assert editor.toPlainText() != before + " og"
    assert not taken_back
    assert window.toast.isVisible()


def test_it_goes_by_itself_but_not_from_under_the_focus(open_window: OpenWindow) -> None:
    window, _desk = open_window(IDLE)
    toast, taken_back = window.toast, []
    window.kit.undo.offer("Gjort.", lambda: taken_back.append(True))
    toast.button.setFocus()
    toast._go()
    assert toast.isVisible()
    window.findChild(QLineEdit).setFocus()
    toast._go()
    assert not toast.isVisible()
    toast.undo()
    assert taken_back == []


def test_the_next_takes_its_place(open_window: OpenWindow) -> None:
    window, _desk = open_window(IDLE)
    done: list[str] = []
    window.kit.undo.offer("Den fyrste.", lambda: done.append("first"))
    window.kit.undo.offer("Den andre.", lambda: done.append("second"))
    window.toast.undo()
    assert done == ["second"]
    window.resize(1300, 820)
    window.kit.undo.offer("Den tredje.", lambda: done.append("third"))
    corner = window.toast.mapTo(window, QPoint(window.toast.width(), window.toast.height()))
    assert corner == QPoint(window.width() - 17, window.height() - 17)


@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080), (1024, 700), (600, 640)])
@pytest.mark.parametrize(
    ("page", "view"),
    [(Page.LOG, OPENED), (Page.INCIDENTS, ROAD_OPEN), (Page.CALL, IN_CALL), (Page.TEAM, AT_WORK)],
)
def test_it_lies_on_nothing_that_is_pressed(
    open_window: OpenWindow, size: tuple[int, int], page: Page, view: DeskView
) -> None:
    window, _desk = open_window(view)
    window.resize(*size)
    window.go_to_page(page)
    settle()
    window.kit.undo.offer("The enquiry is struck out.", lambda: None)
    assert window.rect().contains(window.toast.geometry())
    shown = window.toast.geometry()
    for control in (*window.findChildren(QAbstractButton), *window.findChildren(QLineEdit)):
        if not control.visibleRegion().isEmpty() and not window.toast.isAncestorOf(control):
            seen = control.visibleRegion().boundingRect()
            at = QRect(control.mapTo(window, seen.topLeft()), seen.size())
            assert not at.intersects(shown), control.accessibleName()


PAGES = {
    Page.CALL: IN_CALL,
    Page.TEAM: AT_WORK,
    Page.LOG: OPENED,
    Page.INCIDENTS: ROAD_OPEN,
    Page.STATISTICS: COUNTED,
}


@pytest.mark.parametrize(
    ("size", "language"),
    [
        *(((1280, 800), language) for language in Language),
        ((1280, 720), Language.NYNORSK),
        ((1024, 700), Language.NYNORSK),
    ],
    indirect=["language"],
)
def test_it_lies_on_nothing_that_is_read(
    open_window: OpenWindow, language: Language, size: tuple[int, int]
) -> None:
    window, desk = open_window(IDLE)
    window.resize(*size)
    for page in Page:
        desk.change(PAGES.get(page, IDLE))
        window.go_to_page(page)
        settle()
        window.toast.hide()
        window.kit.undo.offer("The order of the devices is changed.", lambda: None)
        shown = window.toast.geometry()
        assert window.rect().contains(shown)
        assert all_cut(window.toast) == []
        for label in window.findChildren(QLabel):
            if label.text() and not window.toast.isAncestorOf(label):
                assert not _words_at(label, window).intersects(shown), (page, label.text())
        for chart in (window.statistics_page.hours, window.statistics_page.topics):
            at = QRect(chart.mapTo(window, QPoint(0, 0)), chart.size())
            assert not chart.isVisible() or not at.intersects(shown)


def _words_at(label: QLabel, window: QWidget) -> QRect:
    """Where the words of a label are seen in the window."""
    seen = label.visibleRegion().boundingRect()
    if label.alignment() & Qt.AlignmentFlag.AlignLeft:
        seen &= QRect(0, 0, label.fontMetrics().horizontalAdvance(label.text()), label.height())
    return QRect(label.mapTo(window, seen.topLeft()), seen.size())


def test_it_goes_from_words_that_come(open_window: OpenWindow, qtbot: QtBot) -> None:
    window, desk = open_window(IDLE)
    window.resize(1280, 800)
    window.go_to_page(Page.HISTORY)
    settle()
    window.kit.undo.offer("The order of the devices is changed.", lambda: None)
    wide = window.toast.geometry()
    desk.change(COUNTED)
    window.go_to_page(Page.STATISTICS)
    qtbot.waitUntil(lambda: window.toast.pos() != wide.topLeft())
    assert not covers_words(window, window.toast)
    left = QRect(window.left.mapTo(window, QPoint(0, 0)), window.left.size())
    assert left.contains(window.toast.geometry())
    assert window.toast.width() < wide.width()


def test_it_makes_way_when_another_page_is_turned_to(open_window: OpenWindow, qtbot: QtBot) -> None:
    window, _desk = open_window(OPENED)
    window.go_to_page(Page.CALL)
    settle()
    window.kit.undo.offer("The enquiry is struck out.", lambda: None)
    before = window.toast.pos()
    window.go_to_page(Page.LOG)
    qtbot.waitUntil(lambda: window.toast.pos() != before)
    assert not covers_control(window, window.toast)
    settled = window.toast.pos()
    window.go_to_page(Page.CALL)
    settle()
    assert window.toast.pos() == settled, "it stays where it is in nobody's way"


def test_where_there_is_no_room_it_lies_in_the_corner(kit: Kit, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 300)
    button, toast = QPushButton(window), QWidget(window)
    button.resize(400, 300)
    window.show()
    size = QSize(200, 40)
    assert free_place(window, size, 16, toast) == QPoint(383 - 200, 283 - 40)
    button.resize(400, 200)
    field = QPlainTextEdit(window)
    field.setGeometry(0, 200, 400, 100)
    field.show()
    place = free_place(window, size, 16, toast)
    assert place.y() > 200, "rather on what is written in"
    field.setReadOnly(True)
    assert free_place(window, size, 16, toast) == QPoint(383 - 200, 283 - 40)
