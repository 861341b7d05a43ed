"""My questions: how far they have come, being reminded, and what can be done."""

from __future__ import annotations

from datetime import timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from agent_desktop.desk.team_views import ChatView
from agent_desktop.domain.ids import UnitCode
from agent_desktop.domain.question import QuestionState
from agent_desktop.ui.shell.rail import Page
from tests.unit.ui.conftest import OpenWindow
from tests.unit.ui.pictured_chat import SETTLED, TAKEN
from tests.unit.ui.pictured_desk import ASKED, IDLE, IN_CALL, NOW, OSTEROY, TOWNS, ago

pytestmark = pytest.mark.usefixtures("in_norway")
_PLAN = replace(OSTEROY.units[0], deputy=UnitCode("teknisk"))
WITH_DEPUTY = (replace(OSTEROY, units=(_PLAN, *OSTEROY.units[1:])), *TOWNS[1:])
CLOSED = replace(SETTLED, state=QuestionState.CLOSED, closed=ago(2))


def buttons(inside: QWidget) -> dict[str, QPushButton]:
    """The buttons by their words."""
    found = inside.findChildren(QPushButton)
    return {button.text(): button for button in found if not button.isHidden()}


def words(inside: QWidget) -> list[str]:
    """What the labels say."""
    return [label.text() for label in inside.findChildren(QLabel)]


def test_states_and_what_can_be_done(open_window: OpenWindow) -> None:
    view = replace(IDLE, open_questions=(TAKEN,), municipalities=WITH_DEPUTY)
    window, desk = open_window(view)
    window.go_to_page(Page.QUESTIONS)
    page = window.questions_page
    assert "Sigrid Mjelde is taking it · 10:45" in words(page)
    named = buttons(page)
    assert list(named) == ["Open in chat", "Remind me", "Ask Teknisk drift instead", "Close"]
    menu = named["Remind me"].menu()
    assert menu is not None
    assert [a.text() for a in menu.actions()] == [
        "In 15 minutes",
        "In 30 minutes",
        "In 60 minutes",
    ]
    menu.actions()[1].trigger()
    named["Ask Teknisk drift instead"].click()
    named["Close"].click()
    assert desk.done[-3:] == [
        ("remind_question", TAKEN.id, NOW + timedelta(minutes=30)),
        ("ask_deputy", TAKEN.id),
        ("close_question", TAKEN.id),
    ]
    named["Open in chat"].click()
    assert ("open_room", "unit-4630-plan") in desk.done
    assert window.team_page.chat.isVisible()


def test_due_ones_first_and_settled_last(open_window: OpenWindow) -> None:
    due = replace(ASKED, remind=ago(1))
    view = replace(IDLE, open_questions=(CLOSED, SETTLED, due), chat=ChatView(reminders=(due.id,)))
    window, _desk = open_window(replace(view, open_questions=(CLOSED, due)))
    window.go_to_page(Page.QUESTIONS)
    said = words(window.questions_page)
    assert said.index("No answer yet. You wanted to be reminded.") < said.index("Settled · 10:44")
    assert "Open again" in buttons(window.questions_page)


def test_beside_the_call(open_window: OpenWindow) -> None:
    window, desk = open_window(replace(IN_CALL, questions=(TAKEN,)))
    note = window.call_page.note
    assert "Sigrid Mjelde is taking it · 10:45" in words(note)
    desk.change(replace(IN_CALL, questions=(TAKEN,), chat=ChatView(reminders=(TAKEN.id,))))
    assert "No answer yet" in words(note)
    buttons(note)["Open in chat"].click()
    assert ("open_room", "unit-4630-plan") in desk.done
    assert window.team_page.chat.isVisible()


def test_a_case_handler_who_wants_to_be_rung_is_one_click_away(open_window: OpenWindow) -> None:
    wants = replace(ASKED, ring_me="@sigrid:kontaktsenter.example")
    window, desk = open_window(replace(IN_CALL, questions=(wants,)))
    buttons(window.call_page)["Ring about the call"].click()
    assert desk.done[-1] == ("ring_person", "@sigrid:kontaktsenter.example")


def test_the_unit_that_owns_the_open_article_is_asked_first(open_window: OpenWindow) -> None:
    assert IN_CALL.panel is not None
    owner = OSTEROY.units[1]
    view = replace(IN_CALL, panel=replace(IN_CALL.panel, article_units=(owner,)))
    window, _ = open_window(view)
    window.ask()
    assert window.call_page.note.ask_form._unit.currentData() == owner.code
