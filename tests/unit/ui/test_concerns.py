"""What is going on, in a call: tie the call to it, see what is not confirmed, preparedness."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from agent_desktop.ui.call_page.incident_row import ConcernsButton
from agent_desktop.ui.main_window import MainWindow
from agent_desktop.ui.ring_card import RingCard
from agent_desktop.ui.shell.rail import Page
from tests.unit.ui.conftest import OpenWindow
from tests.unit.ui.pictured_desk import BOIL, CALL, GULEN, IDLE, RINGS, UNKNOWN, FakeDesk, ringing
from tests.unit.ui.pictured_incidents import (
    CALL_AND_INCIDENTS,
    OPEN_ROAD,
    SLOW,
    STORM,
    STORM_IN_CALL,
    WITH_INCIDENTS,
)

ALT = Qt.KeyboardModifier.AltModifier


def buttons(widget: QWidget) -> list[ConcernsButton]:
    return [b for b in widget.findChildren(ConcernsButton) if b.isVisible()]


def said(widget: QWidget) -> str:
    for _ in range(3):
        QApplication.processEvents()
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def opened(open_window: OpenWindow) -> tuple[MainWindow, FakeDesk]:
    """A call with three incidents, tied to the first."""
    return open_window(CALL_AND_INCIDENTS)


def test_each_row_ties_the_call_to_it(opened: tuple[MainWindow, FakeDesk]) -> None:
    window, desk = opened
    road, boil, slow = buttons(window.call_page)
    assert [b.isChecked() for b in (road, boil, slow)] == [True, False, False]
    assert road.accessibleName() == f"Concerns this: {OPEN_ROAD.title}"
    assert "Alt+H" in road.toolTip()
    assert "Alt+H" not in boil.toolTip()
    boil.click()
    assert not boil.isChecked()
    road.click()
    assert desk.done == [
        ("attach_incident", CALL.call, BOIL.id),
        ("attach_incident", CALL.call, None),
    ]


def test_the_focus_stays_on_what_was_pressed(
    opened: tuple[MainWindow, FakeDesk], qtbot: QtBot
) -> None:
    window, desk = opened
    boil = buttons(window.call_page)[1]
    boil.setFocus()
    qtbot.keyClick(boil, Qt.Key.Key_Space)
    desk.change(replace(desk.view, panel=replace(desk.view.panel, attached=BOIL.id)))
    assert boil.hasFocus()
    assert boil.isChecked()


def test_the_key_goes_round(opened: tuple[MainWindow, FakeDesk], qtbot: QtBot) -> None:
    window, desk = opened
    desk.change(replace(desk.view, panel=replace(desk.view.panel, attached=None)))
    for _ in range(4):
        qtbot.keyClick(window.call_page.note.editor, Qt.Key.Key_H, ALT)
        chosen = desk.done[-1][2]
        desk.change(replace(desk.view, panel=replace(desk.view.panel, attached=chosen)))
    assert [done[2] for done in desk.done] == [OPEN_ROAD.id, BOIL.id, SLOW.id, None]


def test_without_a_call_there_is_nothing_to_tie(open_window: OpenWindow, qtbot: QtBot) -> None:
    window, desk = open_window(replace(WITH_INCIDENTS, panel=CALL_AND_INCIDENTS.panel))
    window.idle_page.open_panel(GULEN.code)
    assert not buttons(window.idle_page)
    desk.done.clear()
    qtbot.keyClick(window, Qt.Key.Key_H, ALT)
    assert desk.done == []


def test_what_is_not_confirmed_is_marked(opened: tuple[MainWindow, FakeDesk]) -> None:
    window, _desk = opened
    assert said(window.call_page.panel.going_on.own).count("must be confirmed") == 1


def test_a_spike_is_a_line_in_its_own_panel(opened: tuple[MainWindow, FakeDesk]) -> None:
    window, desk = opened
    spikes = window.call_page.panel.going_on.spikes
    names = [b.accessibleName() for b in spikes.findChildren(QPushButton)]
    assert len([name for name in names if name.startswith("Open incident: 5 calls")]) == 1
    desk.change(replace(desk.view, spikes=()))
    assert not spikes.isVisible()


def test_preparedness_stands_on_top_of_every_panel(open_window: OpenWindow) -> None:
    window, desk = open_window(STORM_IN_CALL)
    top = window.call_page.panel.going_on.on_top
    assert top.isVisible()
    assert f"«{STORM.say}»" in said(top)
    assert STORM.title not in said(window.call_page.panel.going_on.own)
    assert [b.accessibleName() for b in buttons(window.call_page)] == [
        f"Concerns this: {STORM.title}",
        f"Concerns this: {OPEN_ROAD.title}",
    ]
    window.go_to_page(Page.KNOWLEDGE)
    assert window.knowledge_page.panel.going_on.on_top.isVisible()
    desk.change(replace(WITH_INCIDENTS, panel=replace(STORM_IN_CALL.panel, incidents=())))
    window.go_to_page(Page.CALL)
    window.idle_page.open_panel(GULEN.code)
    assert window.idle_page.panel.going_on.on_top.isVisible()
    assert not buttons(window.idle_page)


def test_preparedness_comes_first_on_the_ring_card(card: RingCard) -> None:
    card.show_calls(RINGS["withheld"])
    size = card.size()
    card._actions.view = replace(IDLE, preparedness=(STORM,))
    card.show_calls(RINGS["known"])
    assert STORM.title in said(card)
    assert "and 1 more" in said(card)
    assert card.size() == size


def test_the_ring_card_says_what_is_not_confirmed(card: RingCard) -> None:
    long = replace(SLOW, title="Skjemaløysinga for byggesak og oppmåling er treg i heile fylket")
    card.show_calls((ringing("q", GULEN, UNKNOWN, 3, (long, BOIL)),))
    assert "must be confirmed" in said(card)
    card.show_calls(RINGS["known"])
    assert "must be confirmed" not in said(card)
