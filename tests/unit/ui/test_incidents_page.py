"""The page of incidents: find one, write about it, lose nothing."""

from __future__ import annotations

from datetime import timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from agent_desktop.desk.views import DeskView, IncidentDetail, IncidentFacts
from agent_desktop.domain.ids import IncidentId
from agent_desktop.domain.incident import Incident, IncidentKind
from agent_desktop.domain.language import Language
from agent_desktop.ui.incident_words import incident_facts, preparedness_word
from agent_desktop.ui.incidents_page.incident_delegate import Heading, IncidentDelegate
from agent_desktop.ui.incidents_page.incidents_page import IncidentsPage
from agent_desktop.ui.main_window import MainWindow
from agent_desktop.ui.shell.rail import Page
from agent_desktop.ui.theme.tokens import Token
from agent_desktop.ui.widgets.row_delegate import RowDelegate
from tests.fixtures.geometry import settle
from tests.unit.ui.conftest import OpenWindow
from tests.unit.ui.pictured_desk import AURLAND, GULEN, IDLE, IN_CALL, NOW, OSTEROY, FakeDesk
from tests.unit.ui.pictured_incidents import (
    CHANGES,
    OPEN_ROAD,
    PLANNED,
    POWER,
    ROAD_OPEN,
    SHUT,
    SLOW,
    SPIKE,
    STORM,
    WITH_INCIDENTS,
    many_over,
)

CTRL = Qt.KeyboardModifier.ControlModifier


class Opening(FakeDesk):
    """A desk that opens what it is asked to."""

    def open_incident(self, incident: IncidentId | None) -> None:
        self.done.append(("open_incident", incident))
        found = next((i for i in self.view.incidents if i.id == incident), None)
        detail = IncidentDetail(found, CHANGES) if found else None
        self.change(replace(self.view, incident=detail))


@pytest.fixture
def page(open_window: OpenWindow, monkeypatch) -> tuple[IncidentsPage, FakeDesk]:
    """The page with the road open."""
    monkeypatch.setattr("tests.unit.ui.conftest.FakeDesk", Opening)
    window, desk = open_window(ROAD_OPEN)
    window.go_to_page(Page.INCIDENTS)
    return window.incidents_page, desk


def rows(page: IncidentsPage) -> list[str]:
    items = page.list.rows._rows.items
    return [f"# {i.words} {i.count}" if isinstance(i, Heading) else i.title for i in items]


def button(widget: QWidget, word: str) -> QPushButton:
    found = (b for b in widget.findChildren(QPushButton) if b.text() == word)
    return next(b for b in found if not b.isHidden())


def said(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def change(desk: FakeDesk, **values: object) -> None:
    """Somebody tells something else about the open incident."""
    incident = replace(desk.view.incident.incident, **values)
    others = tuple(incident if i.id == incident.id else i for i in desk.view.incidents)
    detail = IncidentDetail(incident, CHANGES)
    desk.change(replace(desk.view, incidents=others, incident=detail))


def test_they_stand_in_groups(page: tuple[IncidentsPage, FakeDesk]) -> None:
    assert rows(page[0]) == [
        "# Ongoing 4",
        STORM.title,
        OPEN_ROAD.title,
        "Vatnet er stengt i Tysse",
        "Kokevarsel i Lonevåg",
        "# Coming 1",
        PLANNED.title,
        "# Must be confirmed 1",
        SLOW.title,
        "# Over today 1",
        POWER.title,
    ]


def test_those_of_one_municipality(page: tuple[IncidentsPage, FakeDesk]) -> None:
    incidents, _desk = page
    picker = incidents._head._only
    picker.setCurrentIndex(picker.findText("Samnanger"))
    assert rows(incidents) == ["# Ongoing 1", SHUT.title, "# Coming 1", PLANNED.title]
    picker.setCurrentIndex(0)
    assert SLOW.title in rows(incidents)


def test_rows_open_by_key_and_by_mouse(page: tuple[IncidentsPage, FakeDesk], qtbot: QtBot) -> None:
    incidents, desk = page
    view = incidents.list.rows
    view.setFocus()
    assert view.chosen() == OPEN_ROAD.id
    for _ in range(3):
        qtbot.keyClick(view, Qt.Key.Key_Down)
    assert desk.done[-1] == ("open_incident", PLANNED.id)
    at = view.visualRect(view._rows.index(1)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert desk.done[-1] == ("open_incident", STORM.id)
    assert incidents.form.fields.title.text() == STORM.title


def test_a_row_is_read_out_whole(page: tuple[IncidentsPage, FakeDesk]) -> None:
    model = page[0].list.rows._rows
    spoken = model.data(model.index(2), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == (
        f"{OPEN_ROAD.title}. Until about {OPEN_ROAD.expected_end.astimezone():%H:%M} · "
        f"confirmed {OPEN_ROAD.confirmed.astimezone():%H:%M}. Osterøy. 7 calls"
    )


@pytest.mark.parametrize("language", Language, indirect=True)
@pytest.mark.parametrize(
    ("view", "size"),
    [
        (ROAD_OPEN, (1280, 800)),
        (WITH_INCIDENTS, (1280, 800)),
        (WITH_INCIDENTS, (1024, 700)),
        (WITH_INCIDENTS, (760, 640)),
    ],
)
def test_times_and_preparedness_are_whole(
    open_window: OpenWindow,
    monkeypatch: pytest.MonkeyPatch,
    language: Language,
    view: DeskView,
    size: tuple[int, int],
) -> None:
    painted: dict[str, bool] = {}

    def watch(
        _self: RowDelegate, _painter: QPainter, room: QRect, text: str, font: QFont, _ink: Token
    ) -> None:
        painted[text] = QFontMetrics(font).horizontalAdvance(text) <= room.width()

    monkeypatch.setattr(IncidentDelegate, "paint_text", watch)
    window, _desk = open_window(view)
    window.resize(*size)
    window.go_to_page(Page.INCIDENTS)
    settle()
    rows = window.incidents_page.list.rows
    rows.grab()
    facts = {incident_facts(one, window.kit) for one in ROAD_OPEN.incidents}
    assert {incident_facts(STORM, window.kit), preparedness_word()} <= painted.keys()
    assert all(painted[text] for text in painted.keys() & facts)
    assert painted[preparedness_word()]
    assert rows.sizeHint().height() == sum(
        rows.visualRect(rows._rows.index(row)).height() for row in range(len(rows._rows.items))
    )


def test_what_has_happened_is_told_in_words(page: tuple[IncidentsPage, FakeDesk]) -> None:
    words = said(page[0].form)
    end = f"{OPEN_ROAD.expected_end.astimezone():%H:%M}"
    assert "Jorunn Hjellvik confirmed it." in words
    assert f"Ragnhild Tveiten changed the end to {end}." in words
    assert words.index("confirmed it") < words.index("reported the incident")


def test_changing_tells_all_of_it(page: tuple[IncidentsPage, FakeDesk], qtbot: QtBot) -> None:
    incidents, desk = page
    form = incidents.form
    assert not button(form, "Save").isEnabled()
    form.fields.title.setFocus()
    form.fields.title.setText("Fv. 566 stengd")
    form.fields.end.clear()
    next(b for b in form.findChildren(QPushButton) if b.text() == "Gulen").click()
    button(form, "Preparedness").click()
    qtbot.keyClick(form.fields.title, Qt.Key.Key_S, CTRL)
    facts = IncidentFacts(
        OPEN_ROAD.kind,
        "Fv. 566 stengd",
        (OSTEROY.code, GULEN.code),
        OPEN_ROAD.say,
        OPEN_ROAD.text,
        OPEN_ROAD.place,
        OPEN_ROAD.source,
        OPEN_ROAD.started,
        None,
        True,
    )
    assert desk.done == [("change_incident", OPEN_ROAD.id, facts)]
    assert not button(form, "Save").isEnabled()


def test_the_form_has_the_first_municipalitys_colour(
    page: tuple[IncidentsPage, FakeDesk],
) -> None:
    incidents, _desk = page
    assert incidents.form.property("accent") == OSTEROY.code
    button(incidents.form, "Osterøy").click()
    assert incidents.form.property("accent") == ""


def test_a_municipality_that_is_gone_stays_on_the_incident(
    page: tuple[IncidentsPage, FakeDesk],
) -> None:
    incidents, desk = page
    change(desk, municipalities=("1234", OSTEROY.code))
    incidents.form.fields.title.setText("Ny tittel")
    incidents.form.save()
    assert desk.done[-1][2].municipalities == ("1234", OSTEROY.code)


def test_over_confirmed_and_opened_again(page: tuple[IncidentsPage, FakeDesk]) -> None:
    incidents, desk = page
    button(incidents.form, "Confirm now").click()
    button(incidents.form, "Mark as over").click()
    change(desk, resolved=NOW)
    assert not any(b.text() == "Confirm now" and b.isVisible() for b in _buttons(incidents))
    button(incidents.form, "Open again").click()
    road = OPEN_ROAD.id
    assert desk.done == [
        ("confirm_incident", road),
        ("resolve_incident", road),
        ("resolve_incident", road),
    ]


def test_untouched_fields_follow_and_written_ones_stay(
    page: tuple[IncidentsPage, FakeDesk],
) -> None:
    incidents, desk = page
    fields = incidents.form.fields
    fields.say.setPlainText("Køyr om Valestrand")
    change(desk, say="Vegen er open", place="Hauge bru", author="Jorunn Hjellvik")
    assert fields.say.toPlainText() == "Køyr om Valestrand"
    assert fields.place.text() == "Hauge bru"
    assert "Jorunn Hjellvik has changed this incident while you write." in said(incidents.form)
    assert "Changed: what to say and the place." in said(incidents.form)
    button(incidents.form, "Discard").click()
    assert fields.say.toPlainText() == "Vegen er open"
    assert "while you write" not in said(incidents.form)


def test_a_call_more_and_ones_own_change_are_no_news(
    page: tuple[IncidentsPage, FakeDesk],
) -> None:
    incidents, desk = page
    fields = incidents.form.fields
    fields.place.setText("Hauge bru")
    change(desk, calls=8)
    assert "while you write" not in said(incidents.form)
    incidents.form.save()
    fields.title.setText("Fv. 566 er stengd")
    change(desk, place="Hauge bru")
    assert fields.title.text() == "Fv. 566 er stengd"
    assert "while you write" not in said(incidents.form)


def test_a_view_from_before_the_save_takes_nothing_back(
    page: tuple[IncidentsPage, FakeDesk],
) -> None:
    incidents, desk = page
    incidents.form.fields.place.setText("Hauge bru")
    incidents.form.save()
    change(desk, calls=9)
    assert incidents.form.fields.place.text() == "Hauge bru"


def test_what_is_written_waits_while_others_are_shown(
    page: tuple[IncidentsPage, FakeDesk], qtbot: QtBot
) -> None:
    incidents, desk = page
    fields = incidents.form.fields
    fields.title.setText("Fv. 566 og")
    fields.end.setText("når ein veit")
    desk.open_incident(SLOW.id)
    assert fields.title.text() == SLOW.title
    incidents.begin_report()
    assert fields.title.text() == ""
    fields.title.setText("Noko nytt")
    desk.open_incident(OPEN_ROAD.id)
    assert (fields.title.text(), fields.end.text()) == ("Fv. 566 og", "når ein veit")
    assert not button(incidents.form, "Save").isEnabled()
    qtbot.keyClick(fields.title, Qt.Key.Key_Escape)
    assert not incidents.form.isVisible()
    incidents.begin_report()
    assert fields.title.text() == "Noko nytt"


def test_changes_while_it_was_put_by_are_followed(
    page: tuple[IncidentsPage, FakeDesk],
) -> None:
    incidents, desk = page
    incidents.form.fields.title.setText("Min tittel")
    desk.open_incident(SLOW.id)
    others = tuple(
        replace(i, place="Hauge bru", title="Din tittel") if i.id == OPEN_ROAD.id else i
        for i in desk.view.incidents
    )
    desk.change(replace(desk.view, incidents=others))
    desk.open_incident(OPEN_ROAD.id)
    fields = incidents.form.fields
    assert (fields.title.text(), fields.place.text()) == ("Min tittel", "Hauge bru")


def test_a_new_one_is_reported(open_window: OpenWindow, qtbot: QtBot) -> None:
    window, desk = open_window(IN_CALL)
    qtbot.keyClick(window, Qt.Key.Key_H, CTRL)
    form = window.incidents_page.form
    assert form.fields.title.hasFocus()
    assert not button(form, "Report").isEnabled()
    qtbot.keyClicks(form.fields.title, " Ras ved Hauge ")
    form.fields.end.setText("tomorrow 9:00")
    qtbot.keyClick(form.fields.title, Qt.Key.Key_S, CTRL)
    name, facts = desk.done[-1]
    assert name == "report_incident"
    assert (facts.title, facts.municipalities) == ("Ras ved Hauge", (OSTEROY.code,))
    assert (facts.kind, facts.started) == (IncidentKind.ROAD, None)
    assert facts.expected_end.astimezone().date() == (NOW + timedelta(days=1)).date()
    assert not form.isVisible()
    window.report_incident()
    assert form.fields.title.text() == ""


def test_the_callers_municipality_is_that_of_the_call_at_hand(open_window: OpenWindow) -> None:
    window, desk = open_window(IN_CALL)
    window.report_incident()
    window.incidents_page.close_form()
    call = replace(IN_CALL.calls[0], municipality=AURLAND)
    desk.change(replace(IN_CALL, calls=(call,)))
    window.report_incident()
    assert window.incidents_page.form.fields.towns.chosen() == (AURLAND.code,)


def test_an_end_before_the_start_is_not_told(page: tuple[IncidentsPage, FakeDesk]) -> None:
    incidents, desk = page
    incidents.form.fields.start.setText("tomorrow 9")
    assert not button(incidents.form, "Save").isEnabled()
    assert "end before" in button(incidents.form, "Save").toolTip()
    incidents.form.save()
    assert desk.done == []


def test_a_spike_becomes_an_incident(open_window: OpenWindow) -> None:
    window, desk = open_window(WITH_INCIDENTS)
    strip = window.idle_page.spikes
    assert "5 calls about water and sewage in Aurland in 15 minutes." in said(strip)
    button(strip, "Open incident").click()
    form = window.incidents_page.form
    assert form.isVisible()
    assert form.fields.title.text() == "Water and sewage"
    assert form.fields.towns.chosen() == (AURLAND.code,)
    form.save()
    assert [name for name, *_ in desk.done] == ["report_incident", "dismiss_spike"]


def test_a_spike_that_is_none_is_put_away(open_window: OpenWindow) -> None:
    window, desk = open_window(WITH_INCIDENTS)
    window.go_to_page(Page.INCIDENTS)
    strip = window.incidents_page.spikes
    next(b for b in _buttons(strip) if b.accessibleName() == "It is no incident").click()
    assert desk.done == [("dismiss_spike", SPIKE)]
    desk.change(replace(WITH_INCIDENTS, spikes=()))
    assert not strip.isVisible()


def test_a_spike_leaves_an_unsent_report_alone(open_window: OpenWindow) -> None:
    window, _desk = open_window(WITH_INCIDENTS)
    window.report_incident()
    window.incidents_page.form.fields.title.setText("Ras")
    window.report_spike(SPIKE)
    assert window.incidents_page.form.fields.title.text() == "Ras"


def test_with_time_more_must_be_confirmed(open_window: OpenWindow) -> None:
    window, _desk = open_window(WITH_INCIDENTS)
    item = window._rail._items[Page.INCIDENTS]
    assert item.badge.text() == "1"
    assert item.accessibleDescription() == "1 incident to be confirmed"
    page, clock = window.incidents_page, window.kit.clock
    clock.now = lambda: NOW + timedelta(hours=30)
    clock.ticked.emit()
    assert f"# Must be confirmed {item.badge.text()}" in rows(page)
    assert int(item.badge.text()) > 1


@pytest.mark.parametrize("count", [0, 1, 10_000])
def test_any_number_of_them(open_window: OpenWindow, count: int) -> None:
    window, _desk = open_window(replace(IDLE, incidents=many_over(count)))
    window.go_to_page(Page.INCIDENTS)
    page = window.incidents_page
    few = len(window.findChildren(QWidget))
    shown = len(rows(page))
    assert shown == (2 + min(count, 50) if count else 1)
    assert page.list.currentIndex() == (0 if count else 1)
    more = page.list._more
    assert more.isVisible() == (count > 50)
    if count > 50:
        more.click()
        assert len(rows(page)) == shown + 50
        assert len(window.findChildren(QWidget)) == few


def test_ten_thousand_at_once_build_no_widgets_each(open_window: OpenWindow) -> None:
    now: tuple[Incident, ...] = tuple(
        replace(OPEN_ROAD, id=IncidentId(f"n{place}")) for place in range(10_000)
    )
    view: DeskView = replace(IN_CALL, incidents=now, panel=replace(IN_CALL.panel, incidents=now))
    window, _desk = open_window(view)
    window.go_to_page(Page.INCIDENTS)
    assert len(rows(window.incidents_page)) == 10_001
    assert len(window.findChildren(QWidget)) < 2000


def _buttons(widget: QWidget) -> list[QPushButton]:
    return widget.findChildren(QPushButton)


def test_the_page_is_for_the_whole_window(page: tuple[IncidentsPage, FakeDesk]) -> None:
    window = page[0].window()
    assert isinstance(window, MainWindow)
    assert window.findChild(IncidentsPage) is page[0]
