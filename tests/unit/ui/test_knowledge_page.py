"""The knowledge base by itself."""

from __future__ import annotations

from datetime import timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QPushButton, QWidget

from agent_desktop.desk.panel_views import KnowledgeView, PanelView
from agent_desktop.domain.ids import ArticleId, ReportId
from agent_desktop.domain.knowledge import (
    FOLDER,
    KnowledgeProblem,
    KnowledgeReport,
    ProblemKind,
    ReportKind,
    SourceState,
)
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.knowledge_page.knowledge_page import KnowledgePage, Part
from agent_desktop.ui.knowledge_words import problem_words, source_words
from agent_desktop.ui.shell.rail import Page
from agent_desktop.ui.widgets.text import Text
from tests.unit.ui.conftest import OpenWindow
from tests.unit.ui.pictured_desk import (
    CONFIRMED,
    IDLE,
    LOST_CALL,
    NOW,
    TODAY,
    TOWNS,
    FakeDesk,
)

GAP = KnowledgeReport(
    ReportId("r1"), ReportKind.GAP, TOWNS[0].code, "asbest", None, "", "Jorunn", NOW
)
DONE = KnowledgeReport(
    ReportId("r2"),
    ReportKind.ERROR,
    None,
    "Feil pris",
    ArticleId("a"),
    "Gebyr",
    "Ola",
    NOW,
    NOW,
    "Kari",
)
PROBLEM = KnowledgeProblem("folder", ArticleId("a"), "a.md", ProblemKind.METADATA, "line 2")


def words(widget: QWidget) -> str:
    return " ".join(text.text() for text in widget.findChildren(Text))


def button(widget: QWidget, word: str) -> QPushButton:
    return next(b for b in widget.findChildren(QPushButton) if b.text() == word)


@pytest.fixture
def page(open_window: OpenWindow) -> tuple[KnowledgePage, FakeDesk]:
    """With two reports, a fault and an unreachable wiki."""
    knowledge = KnowledgeView(
        (
            SourceState("folder", 104, NOW),
            SourceState("wiki", 12, NOW - timedelta(hours=2), unreachable=True),
        ),
        (PROBLEM,),
        (GAP, DONE),
    )
    window, desk = open_window(replace(IDLE, knowledge=knowledge))
    window.go_to_page(Page.KNOWLEDGE)
    return window.knowledge_page, desk


def test_a_gap_is_looked_for_and_closed(page: tuple[KnowledgePage, FakeDesk]) -> None:
    knowledge, desk = page
    knowledge.choose_part(Part.REPORTS)
    button(knowledge.reports, "Done").click()
    button(knowledge.reports, "Open again").click()
    button(knowledge.reports, "Search").click()
    assert desk.done == [
        ("resolve_report", "r1"),
        ("resolve_report", "r2"),
        ("search", "asbest"),
    ]


def test_what_is_wrong_is_said_with_what_to_do(page: tuple[KnowledgePage, FakeDesk]) -> None:
    knowledge, _ = page
    assert "line 2" in words(knowledge.problems)
    assert "shown as it was" in words(knowledge.problems)


def test_each_source_says_how_old_its_copy_is(page: tuple[KnowledgePage, FakeDesk]) -> None:
    knowledge, _ = page
    said = words(knowledge)
    assert "The folder of articles: 104 articles" in said
    assert "wiki: 12 articles, can't be reached" in said


def test_a_source_is_called_what_people_call_it(kit: Kit) -> None:
    problem = KnowledgeProblem(FOLDER, ArticleId("gebyr"), "gebyr.md", ProblemKind.TWICE, FOLDER)
    assert "(The folder of articles)" in problem_words(problem)
    assert source_words("Gulen wiki") == "Gulen wiki"


def test_search_has_the_focus_when_asked_for(page: tuple[KnowledgePage, FakeDesk]) -> None:
    knowledge, _ = page
    knowledge.choose_part(Part.PROBLEMS)
    knowledge.search()
    assert knowledge.panel.search.hasFocus()


def test_without_a_call_there_is_nobody_to_ask(open_window: OpenWindow) -> None:
    panel = PanelView(None, "", (), "", (), CONFIRMED, TODAY)
    window, desk = open_window(replace(IDLE, panel=panel))
    window.go_to_page(Page.KNOWLEDGE)
    head = window.knowledge_page.panel._head
    assert not head.isVisible()
    assert window.knowledge_page.panel._choice.isVisible()
    desk.change(replace(IDLE, panel=replace(panel, municipality=TOWNS[0])))
    assert head.isVisible()
    desk.change(LOST_CALL)
    window.go_to_page(Page.CALL)
    assert "Ask where it is" in words(window.call_page.panel._head)
    assert window.call_page.panel._head.isVisible()
