"""Searching by keyboard, rows that stay where they are, gaps, suggestions, what is asked now."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from agent_desktop.ui.call_page.hit_model import OWNER
from agent_desktop.ui.main_window import MainWindow
from tests.fixtures.geometry import settle
from tests.unit.ui.conftest import OpenWindow
from tests.unit.ui.pictured_desk import (
    BUILDING,
    GULEN,
    HITS,
    IN_CALL,
    NOT_SEARCHED,
    NOTHING_FOUND,
    PANEL,
    FakeDesk,
)

Opened = tuple[MainWindow, FakeDesk]


def said(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def buttons(widget: QWidget) -> dict[str, QPushButton]:
    return {b.accessibleName(): b for b in widget.findChildren(QPushButton) if b.isVisible()}


def point_at(widget: QWidget, inside: bool) -> None:
    middle = QPointF(widget.rect().center())
    event = QEnterEvent(middle, middle, middle) if inside else QEvent(QEvent.Type.Leave)
    QApplication.sendEvent(widget, event)


def test_search_rows_article_and_back(in_call: Opened, qtbot: QtBot) -> None:
    window, desk = in_call
    panel = window.call_page.panel
    qtbot.keyClick(window, Qt.Key.Key_F3)
    qtbot.keyClick(panel.search, Qt.Key.Key_Down)
    assert panel.hits.hasFocus()
    assert panel.hits.currentIndex().row() == 0
    qtbot.keyClick(panel.hits, Qt.Key.Key_Down)
    qtbot.keyClick(panel.hits, Qt.Key.Key_Return)
    assert desk.done == [("open_article", HITS[1].article)]
    assert panel.article._area.hasFocus()
    qtbot.keyClick(panel.article._area, Qt.Key.Key_Escape)
    assert panel.hits.hasFocus()
    assert panel.hits.currentIndex().row() == 1
    qtbot.keyClick(panel.hits, Qt.Key.Key_Up)
    qtbot.keyClick(panel.hits, Qt.Key.Key_Up)
    assert panel.search.hasFocus()


def test_enter_opens_the_best_hit_as_soon_as_it_is_known(in_call: Opened, qtbot: QtBot) -> None:
    window, desk = in_call
    search = window.call_page.panel.search
    search.setFocus()
    search.selectAll()
    qtbot.keyClicks(search, "bossbil")
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert desk.done == [("search", "bossbil")]
    waiting = replace(PANEL, query="bossbil", searched=False)
    desk.change(replace(IN_CALL, panel=waiting))
    assert desk.done == [("search", "bossbil")]
    assert window.call_page.panel.hits.hits == HITS
    desk.change(replace(IN_CALL, panel=replace(waiting, searched=True, hits=HITS[2:])))
    assert desk.done[1:] == [("open_article", HITS[2].article)]
    assert window.call_page.panel.article._area.hasFocus()


def test_another_municipalitys_hit(in_call: Opened, qtbot: QtBot) -> None:
    window, desk = in_call
    hit = replace(HITS[0], municipality=GULEN.code)
    desk.change(replace(IN_CALL, panel=replace(PANEL, hits=(hit,))))
    hits = window.call_page.panel.hits
    index = hits.model().index(0, 0)
    assert index.data(OWNER) == GULEN
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).endswith(", not confirmed, Gulen")
    qtbot.mouseClick(
        hits.viewport(), Qt.MouseButton.LeftButton, pos=hits.visualRect(index).center()
    )
    assert desk.done == [("open_article", hit.article, GULEN.code)]


def test_how_much_was_found(in_call: Opened) -> None:
    window, desk = in_call
    search = window.call_page.panel.search
    assert search.accessibleDescription() == "3 hits"
    desk.change(replace(IN_CALL, panel=replace(PANEL, query="bo", searched=False)))
    assert search.accessibleDescription() == "3 hits"
    desk.change(NOT_SEARCHED)
    assert search.accessibleDescription() == ""


def test_rows_wait_while_pointed_at(in_call: Opened) -> None:
    window, desk = in_call
    hits = window.call_page.panel.hits
    point_at(hits, True)
    desk.change(replace(IN_CALL, panel=replace(PANEL, hits=HITS[1:])))
    assert hits.hits == HITS
    desk.change(replace(IN_CALL, panel=replace(PANEL, hits=HITS[:1])))
    point_at(hits, False)
    assert hits.hits == HITS[:1]


def test_other_words_do_not_wait(in_call: Opened) -> None:
    window, desk = in_call
    hits = window.call_page.panel.hits
    point_at(hits, True)
    desk.change(replace(IN_CALL, panel=replace(PANEL, query="naust", hits=HITS[2:])))
    assert hits.hits == HITS[2:]


def test_a_gap_is_reported(open_window: OpenWindow, qtbot: QtBot) -> None:
    window, desk = open_window(NOTHING_FOUND)
    gap = window.call_page.panel.find_column.gap
    assert "No answer to “kven hentar asbest”" in said(gap)
    qtbot.mouseClick(buttons(gap)["Report to the editors"], Qt.MouseButton.LeftButton)
    assert desk.done == [("report_gap", "kven hentar asbest")]
    assert "Reported" in said(gap)
    assert "Report to the editors" not in buttons(gap)
    desk.change(replace(IN_CALL, panel=replace(PANEL, hits=HITS[:1])))
    assert "Is the answer not here?" in said(gap)
    desk.change(IN_CALL)
    assert not gap.isVisible()
    desk.change(replace(NOTHING_FOUND, panel=replace(NOTHING_FOUND.panel, searched=False)))
    assert not gap.isVisible()


def test_what_is_asked_now(open_window: OpenWindow, qtbot: QtBot) -> None:
    window, desk = open_window(NOT_SEARCHED)
    find = window.call_page.panel.find_column
    links = buttons(find.asked_now)
    qtbot.mouseClick(links["Kokevarsel i Lonevåg, 9 times this week"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(links["Straumbrot"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(links["Building permits, 14 times this week"], Qt.MouseButton.LeftButton)
    assert desk.done == [
        ("open_article", "a6"),
        ("open_article", "p1"),
        ("search", "Building permits"),
    ]
    topic = BUILDING.name(window.kit.language)
    assert find.search.text() == topic
    desk.change(IN_CALL)
    assert not find.asked_now.isVisible()


def test_suggestions_hold_still_under_the_pointer(open_window: OpenWindow, qtbot: QtBot) -> None:
    window, desk = open_window(NOT_SEARCHED)
    window.resize(1600, 800)
    settle()
    line = window.call_page.panel.find_column.suggestions
    assert len(buttons(line)) == 3
    high = line.height()
    qtbot.mouseClick(buttons(line)["Dispensasjon frå planen"], Qt.MouseButton.LeftButton)
    assert desk.done == [("open_article", "a4")]
    point_at(line, True)
    desk.change(replace(NOT_SEARCHED, panel=replace(NOT_SEARCHED.panel, suggestions=())))
    assert len(buttons(line)) == 3
    window.call_page.note.editor.setFocus()
    point_at(line, False)
    assert not buttons(line)
    assert (line.isVisible(), line.height()) == (True, high)
    desk.change(IN_CALL)
    assert not line.isVisible()


def test_suggestions_are_whole_or_not_there(open_window: OpenWindow) -> None:
    window, _desk = open_window(NOT_SEARCHED)
    line = window.call_page.panel.find_column.suggestions
    seen = []
    for width in (1280, 1600):
        window.resize(width, 800)
        settle()
        seen.append(list(buttons(line)))
        assert all(link.text() == name for name, link in buttons(line).items())
    assert 0 < len(seen[0]) < len(seen[1]) == 3
    assert seen[0] == seen[1][: len(seen[0])]


def test_escape_empties_the_search(in_call: Opened, qtbot: QtBot) -> None:
    window, desk = in_call
    search = window.call_page.panel.search
    search.setFocus()
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert desk.done == [("search", "")]
    assert search.text() == ""
