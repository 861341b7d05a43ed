"""The log: found, read, corrected, struck; nothing that is being written is lost."""

from __future__ import annotations

from datetime import date

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from agent_desktop.desk.book_views import CatchingUp, LogView, WeekCount
from agent_desktop.desk.views import DeskView
from agent_desktop.domain.contact import Channel, Outcome
from agent_desktop.domain.follow_up import FollowUpKind
from agent_desktop.domain.ids import ContactId
from agent_desktop.domain.log_filter import LogFilter
from agent_desktop.ui.log_page.log_delegate import LogDelegate
from agent_desktop.ui.log_page.log_page import LogPage
from agent_desktop.ui.log_page.log_words import title_words, trend_words
from agent_desktop.ui.log_page.period_choice import Period
from agent_desktop.ui.main_window import MainWindow
from agent_desktop.ui.shell.rail import Page
from agent_desktop.ui.widgets.tags import Tag
from tests.fixtures.counting import counted
from tests.unit.ui.conftest import OpenWindow
from tests.unit.ui.pictured_desk import AURLAND, RECENT, FakeDesk
from tests.unit.ui.pictured_log import (
    BORDER,
    COLLEAGUES,
    CONTACT,
    DETAIL,
    FEE,
    LOGGED,
    OPENED,
    ROWS,
    WEEKS,
    row,
)

Opened = tuple[LogPage, FakeDesk, MainWindow]
CTRL = Qt.KeyboardModifier.ControlModifier


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def names(desk: FakeDesk) -> list[str]:
    return [done[0] for done in desk.done]


def texts(widget: QWidget) -> set[str]:
    return {label.text() for label in widget.findChildren(QLabel) if label.isVisible()}


@pytest.fixture
def opened(open_window: OpenWindow) -> Opened:
    """The page, opened, with what it asked for forgotten."""
    window, desk = open_window(LOGGED)
    window.go_to_page(Page.LOG)
    settle()
    assert ("find_contacts", LogFilter()) in desk.done
    desk.done.clear()
    return window.log_page, desk, window


def show(desk: FakeDesk, view: DeskView) -> None:
    desk.change(view)
    settle()


def test_every_choice_is_looked_for(opened: Opened) -> None:
    page, desk, _window = opened
    bar = page.filter
    bar.town.setCurrentIndex(bar.town.findData(AURLAND.code))
    bar.outcome.setCurrentIndex(bar.outcome.findData(Outcome.UNANSWERED))
    bar.channel.setCurrentIndex(bar.channel.findData(Channel.EMAIL))
    bar.period.picker.setCurrentIndex(bar.period.picker.findData(Period.WEEK))
    bar.mine.click()
    bar.to_do.click()
    assert names(desk) == ["find_contacts"] * 6
    assert desk.done[-1][1] == LogFilter(
        municipality=AURLAND.code,
        outcome=Outcome.UNANSWERED,
        channel=Channel.EMAIL,
        first=date(2025, 5, 12),
        mine=True,
        to_do=True,
    )


def test_words_are_looked_for_after_a_pause(opened: Opened, qtbot: QtBot) -> None:
    page, desk, window = opened
    qtbot.keyClick(window, Qt.Key.Key_F, CTRL)
    assert page.filter.words.hasFocus()
    qtbot.keyClicks(page.filter.words, "garasje")
    assert desk.done == []
    qtbot.waitUntil(lambda: bool(desk.done), timeout=20_000)
    assert desk.done == [("find_contacts", LogFilter(words="garasje"))]


def test_enter_does_not_wait(opened: Opened, qtbot: QtBot) -> None:
    page, desk, window = opened
    qtbot.keyClick(window, Qt.Key.Key_F3)
    qtbot.keyClicks(page.filter.words, "900")
    qtbot.keyClick(page.filter.words, Qt.Key.Key_Return)
    assert desk.done == [("find_contacts", LogFilter(words="900"))]


def test_a_topic_of_the_lower_level_is_found(opened: Opened, qtbot: QtBot) -> None:
    page, desk, _window = opened
    field = page.filter.topic.lineEdit()
    assert field is not None
    page.filter.topic.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "bound")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert desk.done == [("find_contacts", LogFilter(topic=BORDER.code))]


def test_own_period(opened: Opened, qtbot: QtBot) -> None:
    page, desk, _window = opened
    period = page.filter.period
    period.picker.setCurrentIndex(period.picker.findData(Period.OWN))
    desk.done.clear()
    qtbot.keyClicks(period.first, "1.5.")
    qtbot.keyClick(period.first, Qt.Key.Key_Return)
    qtbot.keyClicks(period.last, "nonsense")
    qtbot.keyClick(period.last, Qt.Key.Key_Return)
    assert desk.done == [("find_contacts", LogFilter(first=date(2025, 5, 1)))]
    assert period.last.property("wrong") == "yes"


def test_what_is_logged_here_is_read_again(opened: Opened) -> None:
    _page, desk, window = opened
    show(desk, replace(LOGGED, recent=RECENT[1:]))
    assert desk.done == [("find_contacts", LogFilter())]
    window.go_to_page(Page.CALL)
    settle()
    desk.done.clear()
    show(desk, replace(LOGGED, recent=RECENT[2:]))
    assert desk.done == []


def test_the_end_asks_for_more_once(opened: Opened) -> None:
    page, desk, _window = opened
    bar = page.list.verticalScrollBar()
    bar.setValue(bar.maximum())
    bar.setValue(bar.maximum() - 5)
    assert desk.done == [("more_contacts",)]
    older = (*ROWS, *(row(place) for place in range(40, 80)))
    show(desk, replace(LOGGED, log=replace(LOGGED.log, rows=older)))
    assert desk.done == [("more_contacts",)]
    bar.setValue(bar.maximum())
    assert desk.done == [("more_contacts",)] * 2


def test_place_and_choice_survive_newer_rows(opened: Opened) -> None:
    page, desk, _window = opened
    page.list.choose(12)
    page.list.verticalScrollBar().setValue(8 * page.list._look.height() + 7)
    before = page.list.visualRect(page.list.rows.index(12))
    newer = tuple(replace(ROWS[0], contact=ContactId(f"n{place}")) for place in range(3))
    show(desk, replace(LOGGED, log=replace(LOGGED.log, rows=(*newer, *ROWS))))
    chosen = page.list.chosen()
    assert chosen is not None
    assert chosen.contact == "l12"
    assert page.list.visualRect(page.list.rows.index(15)) == before


def test_of_ten_thousand_rows_what_is_seen_is_painted(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted = counted(monkeypatch, LogDelegate, "paint_row")
    page, desk, _window = opened
    many = tuple(replace(ROWS[n % 40], contact=ContactId(f"m{n}")) for n in range(10_000))
    show(desk, replace(LOGGED, log=replace(LOGGED.log, rows=many)))
    page.grab()
    assert 0 < len(painted) < len(many) / 100


def test_a_click_or_enter_opens_and_escape_closes(opened: Opened, qtbot: QtBot) -> None:
    page, desk, _window = opened
    rect = page.list.visualRect(page.list.rows.index(2))
    qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert desk.done == [("open_contact", "l2"), ("open_contact", "l3")]
    show(desk, OPENED)
    assert page.detail.isVisible()
    qtbot.keyClick(page.list, Qt.Key.Key_Escape)
    assert desk.done[-1] == ("open_contact", None)
    show(desk, LOGGED)
    assert not page.detail.isVisible()


def test_to_leave_closes(opened: Opened) -> None:
    _page, desk, window = opened
    show(desk, OPENED)
    window.go_to_page(Page.HISTORY)
    settle()
    assert ("open_contact", None) in desk.done


def test_all_is_told_in_words(opened: Opened) -> None:
    page, desk, _window = opened
    show(desk, OPENED)
    said = texts(page.detail)
    for words in (
        "Building permits › Fees",
        "Asked in chat",
        "Step 3 of 6",
        "Fv. 566 stengd ved Hauge",
        "900 00 214",
    ):
        assert words in said
    assert any(words.endswith("Jorunn Hjellvik: the topic, the outcome") for words in said)
    assert any(words.startswith("should have been done") for words in said)


def test_copying(opened: Opened) -> None:
    page, desk, _window = opened
    show(desk, OPENED)
    page.detail.buttons.copy.click()
    assert QGuiApplication.clipboard().text() == DETAIL.text


def test_only_what_was_changed_is_corrected(opened: Opened, qtbot: QtBot) -> None:
    page, desk, window = opened
    show(desk, OPENED)
    page.detail.buttons.correct.click()
    form = page.detail.correction
    form._text.setPlainText("Noko anna.")
    meanwhile = replace(CONTACT.note, outcome=Outcome.SOLVED, level=6)
    other = replace(DETAIL, contact=replace(CONTACT, note=meanwhile))
    show(desk, replace(OPENED, log=replace(OPENED.log, detail=other)))
    assert form._text.toPlainText() == "Noko anna."
    desk.done.clear()
    form._text.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_Return, CTRL)
    assert desk.done == [("correct_contact", CONTACT.id, replace(meanwhile, text="Noko anna."))]
    assert page.detail.buttons.isVisible()


def test_a_correction_waits_until_one_is_back(opened: Opened) -> None:
    page, desk, _window = opened
    show(desk, OPENED)
    page.detail.begin_correction()
    page.detail.correction._text.setPlainText("Halvskrive")
    show(desk, LOGGED)
    other = replace(DETAIL, contact=replace(CONTACT, id=ContactId("l9")))
    show(desk, replace(OPENED, log=replace(OPENED.log, detail=other)))
    assert not page.detail.correction.isVisible()
    show(desk, OPENED)
    assert page.detail.correction.isVisible()
    assert page.detail.correction._text.toPlainText() == "Halvskrive"


def test_only_some_may_correct(opened: Opened) -> None:
    page, desk, _window = opened
    other = replace(DETAIL, may_correct=False)
    show(desk, replace(OPENED, log=replace(OPENED.log, detail=other)))
    assert not page.detail.buttons.correct.isEnabled()
    assert not page.detail.buttons.strike.isEnabled()
    assert page.detail.buttons.strike.toolTip()


def test_striking_and_taking_back(opened: Opened) -> None:
    page, desk, _window = opened
    show(desk, OPENED)
    strike = page.detail.buttons.strike
    desk.done.clear()
    strike.click()
    void = replace(DETAIL, contact=replace(CONTACT, void=True))
    show(desk, replace(OPENED, log=replace(OPENED.log, detail=void)))
    assert strike.text() == "Take back"
    strike.click()
    assert desk.done == [("strike_contact", CONTACT.id)] * 2


def test_a_call_that_was_answered_later_is_taken_care_of(opened: Opened) -> None:
    page, desk, _window = opened
    note = replace(CONTACT.note, outcome=Outcome.UNANSWERED)
    taken = replace(DETAIL, contact=replace(CONTACT, note=note, void=True))
    show(desk, replace(OPENED, log=replace(OPENED.log, detail=taken)))
    tags = {tag.text() for tag in page.detail.findChildren(Tag) if tag.isVisible()}
    assert "Taken care of" in tags
    assert "Struck out" not in tags
    line = row(0, topic=None, outcome=Outcome.UNANSWERED, taken_care_of=True)
    assert title_words(line, (), page.detail._kit) == "Not answered · taken care of"


def test_following_up_from_the_log(opened: Opened, qtbot: QtBot) -> None:
    page, desk, window = opened
    show(desk, OPENED)
    desk.done.clear()
    qtbot.keyClick(window, Qt.Key.Key_B, CTRL)
    qtbot.keyClicks(page.detail.follow_up._text, "Ring om gebyret")
    qtbot.keyClick(window, Qt.Key.Key_Return, CTRL)
    name, contact, kind, text, owner, _due = desk.done[-1]
    assert (name, contact, kind) == ("plan_follow_up", CONTACT.id, FollowUpKind.CALL_BACK)
    assert (text, owner) == ("Ring om gebyret", COLLEAGUES[0].user)


def test_how_many_of_our_own() -> None:
    assert trend_words(WEEKS) == "Our own employees this week: 12 of 80 (last week 18 of 76)"
    assert trend_words(WEEKS[:1]) == "Our own employees this week: 12 of 80"
    assert trend_words((WeekCount(date(2025, 5, 12), 0, 0), WEEKS[1])) == ""
    assert trend_words(()) == ""


def test_nothing_found_and_catching_up(opened: Opened) -> None:
    page, desk, _window = opened
    show(desk, replace(LOGGED, log=LogView(found=0), catching_up=CatchingUp(12_400)))
    said = texts(page)
    assert {"Nothing found", "0 enquiries"} <= said
    assert any("12,400" in words for words in said)


def test_a_row_for_the_ear(opened: Opened) -> None:
    page, _desk, _window = opened
    spoken = page.list.rows.index(1).data()
    assert f"{LOGGED.topics[0].names[page._kit.language]} › Fees · appointment made" in spoken
    assert "not sent" in spoken
    assert FEE.parent == LOGGED.topics[0].code
