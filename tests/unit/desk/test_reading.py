"""The agent and the knowledge base."""

from __future__ import annotations

from datetime import date

import pytest

from agent_desktop.desk.panel_views import PanelView
from agent_desktop.domain.article import ArticleKind
from agent_desktop.domain.ids import ArticleId, CallId, UnitCode
from agent_desktop.domain.knowledge import ReportKind
from tests.fixtures.articles import article, everything
from tests.made import GULEN, OSTEROY, call
from tests.unit.desk.conftest import Room

ONE = CallId("c1")
GARAGE = ArticleId("garasje")


@pytest.fixture
async def talking(room: Room) -> Room:
    """In a call."""
    room.telephone.rings(call())
    room.desk.answer(ONE)
    return room


def panel(room: Room) -> PanelView:
    assert room.view.panel is not None
    return room.view.panel


async def test_what_is_typed_is_searched_for_beside_the_loop(talking: Room) -> None:
    talking.desk.search("gar")
    assert (panel(talking).query, panel(talking).searched) == ("gar", False)
    await talking.settle()
    assert panel(talking).searched
    assert [hit.article for hit in panel(talking).hits] == [GARAGE]


async def test_only_the_latest_search_is_shown(talking: Room) -> None:
    talking.desk.search("garasje")
    talking.desk.search("finst ikkje")
    await talking.settle()
    assert panel(talking).hits == ()
    assert panel(talking).searched


async def test_no_words_bring_the_start_page_back(talking: Room) -> None:
    talking.desk.search("garasje")
    await talking.settle()
    talking.desk.open_article(GARAGE)
    talking.desk.search("")
    assert panel(talking).hits == ()
    assert panel(talking).article is not None
    assert panel(talking).article.kind is ArticleKind.START


async def test_articles_are_opened_and_left_again(talking: Room) -> None:
    talking.desk.open_article(GARAGE)
    assert panel(talking).article is not None
    assert panel(talking).article.title == "Garasje"
    talking.desk.open_article(ArticleId("gone"))
    assert panel(talking).article.title == "Garasje"
    assert panel(talking).can_go_back
    talking.desk.go_back()
    assert panel(talking).article.kind is ArticleKind.START
    assert not panel(talking).can_go_back


async def test_another_municipalitys_section_can_be_asked_for(talking: Room) -> None:
    talking.desk.open_article(GARAGE, GULEN.code)
    assert panel(talking).other == GULEN
    talking.desk.open_article(GARAGE, OSTEROY.code)
    assert panel(talking).other is None


async def test_an_article_that_changes_is_shown_as_it_is_now(talking: Room) -> None:
    talking.desk.open_article(GARAGE)
    await talking.library.take("folder", everything(article("garasje", "Garasje og bod")))
    talking.desk.take_knowledge()
    assert panel(talking).article is not None
    assert panel(talking).article.title == "Garasje og bod"


async def test_an_article_that_goes_leaves_an_empty_place(talking: Room) -> None:
    talking.desk.open_article(GARAGE)
    await talking.library.take("folder", everything())
    talking.desk.take_knowledge()
    assert panel(talking).article is None


async def test_the_panel_is_there_while_it_rings(room: Room) -> None:
    room.telephone.rings(call())
    assert panel(room).municipality == OSTEROY
    assert panel(room).article is not None


async def test_what_was_opened_and_asked_about_shows_at_the_next_ring(room: Room) -> None:
    room.telephone.rings(call())
    room.desk.open_article(GARAGE)
    await room.settle()
    again = room.again()
    again.telephone.rings(call())
    assert [(a.article, a.times) for a in panel(again).asked_now.articles] == [(GARAGE, 1)]


async def test_an_employee_hears_how_to_find_internal_numbers(room: Room) -> None:
    internal = article("interne-nummer", "Interne nummer")
    await room.library.take("folder", everything(internal, article("garasje", "Garasje")))
    desk = room.again(for_employees=internal.id)
    desk.telephone.rings(call(caller="90000417"))
    assert panel(desk).article == internal


async def test_the_note_leads_to_suggestions_at_a_pause(talking: Room) -> None:
    talking.desk.write_note(ONE, "Han skal byggje garasje ved")
    assert panel(talking).suggestions == ()
    await talking.settle(1)
    assert [hit.article for hit in panel(talking).suggestions] == [GARAGE]
    talking.desk.write_note(ONE, "Han")
    await talking.settle(1)
    assert panel(talking).suggestions == ()


async def test_the_owner_is_asked_in_chat(talking: Room) -> None:
    mine = article("gebyr", "Gebyr", "Det kostar 500 kr.", owner="Plan og byggesak")
    await talking.library.take("folder", everything(mine))
    talking.desk.open_article(mine.id)
    (unit,) = panel(talking).article_units
    assert unit.code == UnitCode("plan")
    talking.desk.ask_owner(mine.id)
    await talking.settle()
    (question,) = talking.view.questions
    assert (question.unit, question.municipality) == (UnitCode("plan"), OSTEROY.code)
    assert question.text == "Stemmer tala i artikkelen «Gebyr» framleis? Det er aldri sjekka."


async def test_the_day_it_was_checked_is_told_to_the_owner(talking: Room) -> None:
    checked = date(2026, 1, 12)
    mine = article("gebyr", "Gebyr", "500 kr", owner="Plan og byggesak", checked=checked)
    await talking.library.take("folder", everything(mine))
    talking.desk.ask_owner(mine.id)
    await talking.settle()
    assert "Sist sjekka 12.01.2026." in talking.view.questions[0].text


async def test_an_article_without_a_known_owner_asks_nobody(talking: Room) -> None:
    talking.desk.open_article(GARAGE)
    assert panel(talking).article_units == ()
    talking.desk.ask_owner(GARAGE)
    talking.desk.ask_owner(ArticleId("gone"))
    await talking.settle()
    assert talking.view.questions == ()


async def test_gaps_and_errors_are_on_the_editors_list_until_resolved(talking: Room) -> None:
    talking.desk.report_gap(" kven hentar asbest ")
    talking.desk.report_gap("  ")
    talking.desk.report_error(GARAGE, "Grensa er 70 m²")
    await talking.settle()
    error, gap = sorted(talking.view.knowledge.reports, key=lambda report: report.kind)
    assert (gap.kind, gap.words, gap.municipality) == (
        ReportKind.GAP,
        "kven hentar asbest",
        OSTEROY.code,
    )
    assert (error.article, error.article_title) == (GARAGE, "Garasje")
    talking.desk.resolve_report(gap.id)
    await talking.settle()
    assert talking.view.knowledge.reports[0].id == error.id
    assert talking.view.knowledge.reports[1].resolved_by == "Ragnhild Tveiten"
    talking.desk.resolve_report(gap.id)
    await talking.settle()
    assert all(report.resolved is None for report in talking.view.knowledge.reports)
