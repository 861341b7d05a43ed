"""The page of statistics: what it says, when it asks, and what is saved of it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from agent_desktop.desk.insight_views import StatisticsView
from agent_desktop.desk.views import DeskView
from agent_desktop.domain.ids import MunicipalityCode, TopicCode
from agent_desktop.domain.language import Language
from agent_desktop.domain.statistics import (
    Days,
    HourFigures,
    Period,
    PeriodKind,
    TownFigures,
)
from agent_desktop.ui.clock import Clock
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.main_window import MainWindow
from agent_desktop.ui.shell.rail import Page
from agent_desktop.ui.statistics_page.hour_chart import HourChart, step_for, with_gaps
from agent_desktop.ui.statistics_page.statistics_page import StatisticsPage
from agent_desktop.ui.statistics_page.statistics_words import days_words, topic_lines, wait_words
from agent_desktop.ui.theme.theme import Theme
from tests.unit.ui.conftest import OpenWindow
from tests.unit.ui.pictured_desk import IDLE, NOW, OSTEROY, FakeDesk
from tests.unit.ui.pictured_statistics import COUNTED, EMPTY_DAY, FIGURES, STATISTICS

pytestmark = pytest.mark.usefixtures("in_norway")


@pytest.fixture
def page(kit: Kit, qtbot: QtBot) -> tuple[StatisticsPage, FakeDesk]:
    """The page with a day on it."""
    desk = FakeDesk(COUNTED)
    page = StatisticsPage(desk, kit)
    qtbot.addWidget(page)
    page.show_view(COUNTED)
    page.resize(900, 800)
    page.show()
    qtbot.waitUntil(lambda: bool(desk.done))
    return page, desk


def texts(widget: QWidget) -> list[str]:
    found = [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]
    return [text for text in found if text]


def shown(page: StatisticsPage, view: DeskView) -> str:
    page.show_view(view)
    QApplication.processEvents()
    return " | ".join(texts(page))


def test_the_figures_of_the_day(page: tuple[StatisticsPage, FakeDesk]) -> None:
    words = texts(page[0].keys)
    assert words == [
        *("97.4%", "answered", "76 of 78 calls"),
        *("2", "lost calls", "this week: 6 of 402"),
        *("0:11", "usual wait", "longest 1:22"),
        *("71.1%", "solved in the first line", "54 of 76 enquiries"),
        *("0:44", "wrap-up", "usual, for a call"),
    ]
    names = [cell.accessibleName() for cell in page[0].keys.children() if isinstance(cell, QWidget)]
    assert "answered: 97.4%, 76 of 78 calls" in names


def test_of_few_the_count_is_told(page: tuple[StatisticsPage, FakeDesk]) -> None:
    words = texts(page[0].towns)
    assert words[words.index("Gulen") : words.index("Gulen") + 8] == [
        *("Gulen", "17", "16", "1", "16 of 17", "0:13", "11 of 16", "4"),
    ]
    assert words[words.index("All") :] == ["All", "78", "76", "2", "97.4%", "0:11", "71.1%", "10"]


def test_topics_with_the_others_and_none_last(page: tuple[StatisticsPage, FakeDesk]) -> None:
    words = texts(page[0].topics)
    assert words[:3] == ["Building permits", "18", "24%"]
    assert words[-6:] == ["Other", "10", "13%", "Not logged", "2", "3%"]


def test_what_lies_below_a_topic_counts_with_it() -> None:
    figures = replace(
        FIGURES,
        topics=(
            (TopicCode("vatn.lekkasje"), 9),
            (TopicCode("byggesak"), 5),
            (TopicCode("other"), 4),
            (TopicCode("vatn"), 1),
        ),
    )
    lines = topic_lines(IDLE, figures, Language.NYNORSK)
    assert [(line.name, line.times) for line in lines][:2] == [
        ("Vatn og avlaup", 10),
        ("Byggesak", 5),
    ]
    assert lines[2].muted
    assert sum(line.times for line in lines) == 19


def test_every_hour_is_read_aloud(page: tuple[StatisticsPage, FakeDesk]) -> None:
    said = page[0].hours.accessibleDescription()
    assert said.startswith("9:00: 14 answered, 1 lost. 10:00: 17 answered, 1 lost.")


def test_what_the_figures_mean_stands_below(page: tuple[StatisticsPage, FakeDesk]) -> None:
    words = page[0].definition.text()
    assert "left out (3)" in words
    assert "opening hours (1)" in words
    assert "out of the queue (2)" in words
    assert "before it rang" not in words


def test_what_the_desks_can_not_know_is_said(page: tuple[StatisticsPage, FakeDesk]) -> None:
    words = shown(page[0], EMPTY_DAY)
    assert "gave up before it rang at a desk is not known" in words
    assert "out of the queue" not in words


def test_since_when_the_queue_is_heard_is_said(page: tuple[StatisticsPage, FakeDesk]) -> None:
    figures = replace(FIGURES, known_from=datetime(2025, 5, 12, 7, 5, tzinfo=UTC))
    view = replace(IDLE, statistics=replace(STATISTICS, figures=figures))
    assert "since 12\u00a0May 09:05" in shown(page[0], view)


def test_a_day_without_anything(page: tuple[StatisticsPage, FakeDesk]) -> None:
    words = shown(page[0], EMPTY_DAY)
    assert words.count("Nothing in this period") == 2
    assert texts(page[0].keys)[:2] == ["–", "answered"]
    assert texts(page[0].keys)[2] == "0"


def test_before_anything_is_counted(kit: Kit, qtbot: QtBot) -> None:
    page = StatisticsPage(FakeDesk(IDLE), kit)
    qtbot.addWidget(page)
    page.show_view(IDLE)
    assert texts(page.keys)[0] == "–"
    assert not page.save.isEnabled()


def test_what_belongs_to_no_municipality(page: tuple[StatisticsPage, FakeDesk]) -> None:
    town = TownFigures(MunicipalityCode("9999"))
    figures = replace(FIGURES, towns=(*FIGURES.towns, town))
    page[0].show_view(replace(IDLE, statistics=StatisticsView(figures=figures)))
    names = [label.accessibleName() for label in page[0].towns.findChildren(QLabel)]
    assert "No municipality" in names


def test_it_is_counted_while_the_page_is_seen(open_window: OpenWindow, qtbot: QtBot) -> None:
    window, desk = open_window(COUNTED)
    assert not any(name == "show_statistics" for name, *_ in desk.done)
    window.go_to_page(Page.STATISTICS)
    qtbot.waitUntil(lambda: ("show_statistics", Period()) in desk.done)
    window.go_to_page(Page.CALL)
    qtbot.waitUntil(lambda: desk.done[-1] == ("show_statistics", None))


def test_the_periods(page: tuple[StatisticsPage, FakeDesk], qtbot: QtBot) -> None:
    widget, desk = page
    for place, kind in enumerate(PeriodKind):
        widget.period.segments.choose_at(place)
        assert desk.done[-1] == ("show_statistics", Period(kind))
    assert widget.period.first.isVisible()
    widget.period.first.setText("1.5.")
    widget.period.first.editingFinished.emit()
    asked = Period(PeriodKind.CHOSEN, date(2025, 5, 1))
    assert desk.done[-1] == ("show_statistics", asked)
    widget.period.segments.choose_at(0)
    assert not widget.period.first.isVisible()


def test_after_midnight_today_is_another_day(
    theme: Theme, qtbot: QtBot, language: Language
) -> None:
    now = [NOW]
    kit = Kit(theme, Clock(lambda: now[0], running=False), language)
    desk = FakeDesk(COUNTED)
    page = StatisticsPage(desk, kit)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: len(desk.done) == 1)
    kit.clock.ticked.emit()
    assert len(desk.done) == 1
    now[0] = NOW + timedelta(days=1)
    kit.clock.ticked.emit()
    assert len(desk.done) == 2


def test_the_table_is_saved_where_the_person_says(
    page: tuple[StatisticsPage, FakeDesk], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    widget, desk = page
    offered: list[str] = []

    def choose(_parent: QWidget, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        offered.append(name)
        return str(tmp_path / "tal"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    widget.save.click()
    name, path, rows = desk.done[-1]
    assert (name, path) == ("save_table", tmp_path / "tal.csv")
    assert offered[0].endswith("statistics-2025-05-14.csv")
    assert ("Osterøy", "26", "26", "0", "100%", "0:12", "73.1%", "3") in rows
    assert ("10:00", "17", "1") in rows
    assert ("Not logged", "2") in rows
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    widget.save.click()
    assert len([one for one in desk.done if one[0] == "save_table"]) == 1


@pytest.mark.parametrize(
    ("top", "step"), [(0, 1), (1, 1), (5, 1), (6, 2), (10, 2), (18, 5), (26, 10), (5_000, 1_000)]
)
def test_few_lines_stand_behind_the_bars(top: int, step: int) -> None:
    assert step_for(top) == step


def test_an_hour_without_calls_keeps_its_place() -> None:
    hours = with_gaps((HourFigures(9, 1, 0), HourFigures(12, 0, 1)))
    assert [hour.hour for hour in hours] == [9, 10, 11, 12]
    assert with_gaps(()) == ()


@pytest.mark.parametrize("wide", [120, 240, 900])
def test_a_whole_day_of_hours_can_be_painted(kit: Kit, qtbot: QtBot, wide: int) -> None:
    chart = HourChart(kit)
    qtbot.addWidget(chart)
    chart.resize(wide, 244)
    chart.show_hours([HourFigures(hour, hour * 137, 3) for hour in range(24)])
    assert not chart.grab().isNull()


def test_days_in_words() -> None:
    one = Days(date(2025, 5, 14), date(2025, 5, 14))
    assert days_words(one, Language.NYNORSK) == "onsdag 14.\u00a0mai"
    week = Days(date(2025, 5, 12), date(2025, 5, 14))
    assert days_words(week, Language.NYNORSK) == "12.\u00a0mai – 14.\u00a0mai"
    years = Days(date(2024, 12, 30), date(2025, 1, 2))
    assert days_words(years, Language.ENGLISH) == "30\u00a0December 2024 – 2\u00a0January 2025"


def test_times_are_rounded() -> None:
    assert wait_words(timedelta(seconds=10.6)) == "0:11"
    assert wait_words(timedelta(seconds=10.4)) == "0:10"
    assert wait_words(None) == "–"


def test_a_very_long_name_moves_nothing(page: tuple[StatisticsPage, FakeDesk]) -> None:
    before = page[0].towns.minimumSizeHint().width()
    town = replace(OSTEROY, name="Osterøy " * 20)
    page[0].show_view(replace(COUNTED, municipalities=(town,)))
    assert page[0].towns.minimumSizeHint().width() <= before + 130


def test_the_window_has_the_page(open_window: OpenWindow) -> None:
    window, _ = open_window(COUNTED)
    window.go_to_page(Page.STATISTICS)
    assert isinstance(window, MainWindow)
    assert window.statistics_page.isVisible()


@pytest.mark.parametrize(("wide", "lines"), [(660, 2), (904, 1)])
def test_with_little_room_things_stand_below(kit: Kit, qtbot: QtBot, wide: int, lines: int) -> None:
    around = QStackedWidget()
    qtbot.addWidget(around)
    widget = StatisticsPage(FakeDesk(COUNTED), kit)
    around.addWidget(widget)
    widget.show_view(COUNTED)
    around.show()
    for width in (904, wide):
        around.resize(width, 800)
        QApplication.processEvents()
    assert widget.width() == wide
    cells = [cell for cell in widget.keys.children() if isinstance(cell, QWidget)]
    assert len({cell.y() for cell in cells if cell.accessibleName()}) == lines
    for part in (widget.hours, widget.towns):
        assert part.mapTo(widget, part.rect().topRight()).x() < wide
    below = widget.period.mapTo(widget, widget.period.rect().topLeft()).y()
    assert (below > widget.save.geometry().bottom()) is (lines == 2)
