"""There is room for the words, in a wide and in a narrow font: nothing is cut anywhere."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from agent_desktop.desk.call_views import Delivery
from agent_desktop.desk.notices import Notice, NoticeKind
from agent_desktop.desk.views import DeskView
from agent_desktop.domain.language import Language
from agent_desktop.domain.status import Fault, Health, Service, ServiceState
from agent_desktop.domain.window import ThemeChoice
from agent_desktop.ui.call_page.incident_row import IncidentHead
from agent_desktop.ui.ring_card import RingCard
from agent_desktop.ui.shell.rail import Page
from agent_desktop.ui.shortcuts import Key
from agent_desktop.ui.theme.theme import Theme
from agent_desktop.ui.transfer.transfer_panel import TransferPanel
from agent_desktop.ui.widgets.text import BETWEEN, Elided
from tests.fixtures.geometry import all_wrong, settle
from tests.unit.ui.conftest import OpenWindow
from tests.unit.ui.pictured_chat import CHATTING
from tests.unit.ui.pictured_desk import (
    A_PAUSE_NEXT,
    ASKED,
    ASKING,
    BAD_SOUND,
    CALL,
    CAME_BACK,
    CONFERENCE,
    CONSULTING,
    DRAFT,
    HANDING_OVER,
    IDLE,
    IN_CALL,
    LISTENING,
    LOST_CALL,
    NOW,
    RINGS,
    ROAD,
    SAMNANGER,
    TOWNS,
    UNKNOWN,
    WRAP_UP,
    ringing,
)
from tests.unit.ui.pictured_incidents import (
    CALL_AND_INCIDENTS,
    ROAD_OPEN,
    STORM_IN_CALL,
    WITH_INCIDENTS,
)
from tests.unit.ui.pictured_log import BY_HAND, LOGGED, OPENED, SENSITIVE, WRAPPING
from tests.unit.ui.pictured_statistics import COUNTED
from tests.unit.ui.pictured_support import FAULTY

WIDE = "DejaVu Sans"
SIZES = ((1280, 800), (1280, 720))
LAYOUTS = (
    *((2.0, (1280, 800), language) for language in Language),
    (2.0, (1000, 700), Language.NYNORSK),
    (1.0, (1024, 700), Language.BOKMAL),
    *((1.0, (760, 640), language) for language in Language),
)
"""Text scales, sizes and languages in which every page is looked at."""
DOWN = ServiceState(Service.TELEPHONE, Health.DOWN, Fault.UNREACHABLE)
VIEWS: dict[str, DeskView] = {
    "idle": IDLE,
    "call": IN_CALL,
    "call without questions": replace(IN_CALL, questions=()),
    "muted": replace(IN_CALL, calls=(replace(CALL, muted=True, codec="PCMA/8000"),)),
    "a pause is next": A_PAUSE_NEXT,
    "asking": ASKING,
    "consulting": CONSULTING,
    "conference": CONFERENCE,
    "muted conference": replace(
        CONFERENCE, calls=tuple(replace(call, muted=True) for call in CONFERENCE.calls)
    ),
    "handing over": HANDING_OVER,
    "came back": CAME_BACK,
    "bad sound": BAD_SOUND,
    "voicemail": LISTENING,
    "wrap-up": WRAP_UP,
    "wrap-up with a question": replace(WRAP_UP, questions=(ASKED,)),
    "wrap-up with its time": WRAPPING,
    "should not be logged": SENSITIVE,
    "by hand": BY_HAND,
    "to do": LOGGED,
    "not saved": replace(IN_CALL, draft=replace(DRAFT, delivery=Delivery.NOT_SAVED)),
    "unknown municipality": LOST_CALL,
    "incidents in a call": CALL_AND_INCIDENTS,
    "preparedness in a call": STORM_IN_CALL,
    "idle with incidents": WITH_INCIDENTS,
    "trouble": replace(IN_CALL, services=(DOWN,), notices=(Notice(NoticeKind.NO_SOUND_DEVICE),)),
}


@pytest.fixture(autouse=True)
def _wide_font_in_one_language(theme: Theme, request: pytest.FixtureRequest) -> None:
    """The wide font tells whether there is room to spare; one language is enough for that."""
    spec = getattr(request.node, "callspec", None)
    language = spec.params.get("language") if spec is not None else None
    if theme.font().family() == WIDE and language not in {None, Language.NYNORSK}:
        pytest.skip("looked at in Nynorsk")


@pytest.fixture(scope="module", params=[WIDE, "Inter"])
def theme(request: pytest.FixtureRequest, qapp: QApplication, theme: Theme) -> Iterator[Theme]:
    """The look in one font, then in another; the usual one again afterwards."""
    if request.param not in QFontDatabase.families():
        pytest.skip(f"no {request.param} here")
    own = Theme(qapp, ThemeChoice.LIGHT, family=request.param)
    own.learn(TOWNS)
    yield own
    own.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    theme.use(ThemeChoice.LIGHT)


@pytest.mark.parametrize("language", Language, indirect=True)
@pytest.mark.parametrize("view", VIEWS.values(), ids=VIEWS)
def test_no_words_are_cut(open_window: OpenWindow, view: DeskView, language: Language) -> None:
    window, _desk = open_window(view)
    for size in SIZES:
        window.resize(*size)
        settle()
        assert window.size().toTuple() == size
        assert all_wrong(window) == [], size


@pytest.mark.parametrize("language", Language, indirect=True)
def test_no_words_are_cut_while_asking(open_window: OpenWindow, language: Language) -> None:
    window, _desk = open_window(IN_CALL)
    window.ask()
    settle()
    assert all_wrong(window) == []


@pytest.mark.parametrize("language", Language, indirect=True)
def test_no_words_are_cut_while_handing_over(open_window: OpenWindow, language: Language) -> None:
    window, _desk = open_window(IN_CALL)
    window.left.calls.press(Key.TRANSFER)
    for words in ("", "sig", "xyz", "+47 56 00 01 10"):
        panel = window.findChild(TransferPanel)
        panel._field.setText(words)
        panel.refresh()
        settle()
        assert all_wrong(window) == [], words


@pytest.mark.parametrize("language", Language, indirect=True)
def test_no_words_are_cut_on_the_other_pages(open_window: OpenWindow, language: Language) -> None:
    window, _desk = open_window(IDLE)
    window.resize(1280, 720)
    for page in Page:
        window.go_to_page(page)
        if page is Page.INCIDENTS:
            window.report_incident()
        settle()
        assert all_wrong(window) == [], page


PAGES: dict[Page, DeskView] = {
    Page.CALL: IN_CALL,
    Page.TEAM: CHATTING,
    Page.INCIDENTS: ROAD_OPEN,
    Page.LOG: OPENED,
    Page.SETTINGS: FAULTY,
    Page.STATISTICS: COUNTED,
}


@pytest.mark.parametrize(("scale", "size", "language"), LAYOUTS, indirect=["language"])
def test_every_page_is_whole_in_every_layout(
    open_window: OpenWindow, theme: Theme, scale: float, size: tuple[int, int], language: Language
) -> None:
    """In the font the program comes with; the other one is only there to be wider."""
    if theme.font().family() != "Inter":
        pytest.skip("looked at in Inter")
    theme.use_text_scale(scale)
    try:
        window, desk = open_window(IDLE)
        window.resize(*size)
        for page in Page:
            desk.change(PAGES.get(page, IDLE))
            window.go_to_page(page)
            settle()
            assert all_wrong(window) == [], page
            if page is Page.CALL:
                window.go_to_search()
                settle()
                assert all_wrong(window) == [], "the panel"
        for place, section in enumerate(window.settings_page.sections):
            window.go_to_page(Page.SETTINGS)
            window.settings_page.show_at(place)
            settle()
            assert all_wrong(window) == [], section.title
    finally:
        theme.use_text_scale(1.0)


@pytest.mark.parametrize("language", Language, indirect=True)
def test_the_largest_text_needs_no_wider_window(
    open_window: OpenWindow, theme: Theme, language: Language
) -> None:
    if theme.font().family() != "Inter":
        pytest.skip("looked at in Inter")
    theme.use_text_scale(2.0)
    try:
        window, _desk = open_window(IN_CALL)
        hangs_up = window._bar._end.accessibleName()
        assert window.minimumWidth() <= 1000
        window.resize(1000, 700)
        settle()
        assert window.width() == 1000
        assert all_wrong(window) == []
        assert window._bar._end.text() == ""
        window.resize(1280, 700)
        settle()
        assert window._bar._end.text() == hangs_up
    finally:
        theme.use_text_scale(1.0)


@pytest.mark.parametrize("language", Language, indirect=True)
def test_the_status_beside_a_call_is_whole(
    open_window: OpenWindow, theme: Theme, language: Language
) -> None:
    long = replace(CALL, started=NOW - timedelta(hours=1.5), answered=NOW - timedelta(hours=1.4))
    views = (IN_CALL, replace(IN_CALL, calls=(long,)), replace(CONFERENCE, status=WRAP_UP.status))
    for scale, width in ((2.0, 1280), (1.0, 700), (1.0, 600)):
        theme.use_text_scale(scale)
        try:
            window, desk = open_window(IDLE)
            window.resize(width, 800)
            for view in views:
                desk.change(view)
                window.go_to_page(Page.CALL)
                settle()
                word = window._bar._word
                assert window.width() == width
                assert word.isVisible() or width == 600 or view is not IN_CALL
                assert word.isHidden() or word.text() == word.whole()
                assert all_wrong(window) == []
        finally:
            theme.use_text_scale(1.0)


@pytest.mark.parametrize("language", Language, indirect=True)
def test_no_words_are_cut_in_an_incident(open_window: OpenWindow, language: Language) -> None:
    window, desk = open_window(ROAD_OPEN)
    window.resize(1220, 720)
    window.go_to_page(Page.INCIDENTS)
    settle()
    assert all_wrong(window) == []
    fields = window.incidents_page.form.fields
    fields.title.setText("Fv. 566 stengd ved Hauge i begge retningar")
    detail = ROAD_OPEN.incident
    told = replace(detail.incident, title="Open", place="Bru", resolved=NOW)
    desk.change(replace(ROAD_OPEN, incident=replace(detail, incident=told)))
    settle()
    assert all_wrong(window) == []


@pytest.mark.parametrize("language", Language, indirect=True)
def test_no_words_are_cut_in_the_log(open_window: OpenWindow, language: Language) -> None:
    window, _desk = open_window(OPENED)
    window.resize(1220, 680)
    window.go_to_page(Page.LOG)
    settle()
    assert all_wrong(window) == []
    window.follow_up()
    settle()
    assert all_wrong(window) == []
    window.log_page.detail.begin_correction()
    settle()
    assert all_wrong(window) == []


@pytest.mark.parametrize("language", Language, indirect=True)
def test_no_words_are_cut_while_promising(open_window: OpenWindow, language: Language) -> None:
    window, _desk = open_window(SENSITIVE)
    window.call_page.note.privacy.lets_pass()
    window.follow_up()
    settle()
    assert all_wrong(window) == []


def test_the_note_is_never_dragged_too_narrow(open_window: OpenWindow) -> None:
    window, _desk = open_window(IN_CALL)
    window.call_page._splitter.moveSplitter(50, 1)
    settle()
    assert all_wrong(window) == []


@pytest.mark.parametrize("language", Language, indirect=True)
def test_no_words_are_cut_on_the_ring_card(card: RingCard, language: Language) -> None:
    for calls in RINGS.values():
        card.show_calls(calls)
        settle()
        assert all_wrong(card) == []


GREETINGS = (
    "Samnanger kommune, du snakkar med Ragnhild.",
    "God dag, du er komen til Samnanger kommune, og du snakkar med Ragnhild Kristine.",
    "God dag og velkomen til kontaktsenteret for Samnanger kommune. Du snakkar med "
    "Ragnhild Kristine. Kva kan eg hjelpe deg med i dag?",
)


@pytest.mark.parametrize("greeting", GREETINGS)
def test_what_to_say_is_never_cut(card: RingCard, greeting: str) -> None:
    card.show_calls((replace(RINGS["known"][0], greeting="Hei."),))
    settle()
    before = _buttons(card)
    card.show_calls((replace(RINGS["known"][0], greeting=greeting),))
    settle()
    assert _whole(card, greeting)
    assert all_wrong(card) == []
    assert _buttons(card) == before


def test_an_incidents_time_gives_way_to_its_title(card: RingCard) -> None:
    def shown(title: str) -> set[str]:
        card.show_calls((ringing("x", SAMNANGER, UNKNOWN, 1, (replace(ROAD, title=title), ROAD)),))
        settle()
        assert all_wrong(card) == []
        return {label.text() for label in card.findChildren(QLabel) if label.isVisible()}

    assert any(text.startswith("until about ") for text in shown("Fv. 49 stengd"))
    line = next(label for label in card.findChildren(Elided) if label.whole() == "Fv. 49 stengd")
    word = line.fontMetrics().horizontalAdvance("vatn ")
    room = line.parentWidget().width() - 200
    title = ("vatn " * (room // word)).strip()
    for text in (title, "Fv. 49 stengd", title):
        said = shown(text)
        assert {text, "and 1 more", "900 00 377"} <= said
        assert any(t.startswith("until") for t in said) == (text != title)
    long = shown("Vassleidningen frå Tysse til Bjørkheim er broten " * 3)
    assert any(text.startswith("Vassleidn") and text.endswith("…") for text in long)
    assert not any(text.startswith("until") for text in long)


def test_an_incidents_facts_go_below_a_long_title(open_window: OpenWindow) -> None:
    window, desk = open_window(IN_CALL)
    window.resize(1600, 800)
    settle()
    heads = [head for head in window.findChildren(IncidentHead) if head.isVisible()]
    assert heads
    assert all(head._facts.y() < head._title.geometry().bottom() for head in heads)
    short = heads[0].height()
    long = replace(ROAD, title="Vassleidningen frå Tysse til Bjørkheim er broten ved elva")
    desk.change(replace(IN_CALL, panel=replace(IN_CALL.panel, incidents=(long,))))
    settle()
    head = next(head for head in window.findChildren(IncidentHead) if head.isVisible())
    assert head._title.text() == long.title
    assert head._facts.y() > head._title.geometry().bottom()
    assert head.height() > short
    assert all_wrong(window) == []


def test_numbers_and_titles_are_whole_in_a_narrow_panel(open_window: OpenWindow) -> None:
    title = "Vassleidningen frå Tysse til byen er broten"
    incidents = (replace(ROAD, title=title), *IN_CALL.panel.incidents)
    window, _desk = open_window(replace(IN_CALL, panel=replace(IN_CALL.panel, incidents=incidents)))
    window.resize(1200, 700)
    window.call_page.parts.splitter.setSizes([1200, 1])
    settle()
    panel = window.call_page.panel
    assert "56 00 01 10".replace(" ", "\N{NO-BREAK SPACE}") in panel._head._facts.text()
    heads = [head for head in panel.findChildren(IncidentHead) if head.isVisible()]
    for head in heads:
        for fact in head._facts.text().split(BETWEEN.lstrip()):
            assert head._facts.fontMetrics().horizontalAdvance(fact) <= head._facts.width()
    assert heads[0]._title.text() == title
    assert heads[0]._button.y() > heads[0]._title.geometry().bottom()
    assert all_wrong(panel.going_on.own) == []
    window.resize(1600, 800)
    settle()
    assert all(head._button.y() <= head._title.y() for head in heads)


@pytest.mark.parametrize("size", [(1280, 800), (2560, 1400), (1600, 900)])
def test_an_incidents_title_is_whole(open_window: OpenWindow, size: tuple[int, int]) -> None:
    short = replace(ROAD, title="Kommunale gebyr blir sende ut")
    long = replace(ROAD, title="Vassleidningen frå Tysse til Bjørkheim er broten ved elva " * 2)
    panel = replace(IN_CALL.panel, incidents=(short, long))
    window, desk = open_window(IDLE)
    window.resize(*size)
    desk.change(replace(IN_CALL, panel=panel))
    settle()
    heads = [head for head in window.findChildren(IncidentHead) if head.isVisible()]
    for head, incident in zip(heads, panel.incidents, strict=True):
        assert head._title.text() == incident.title.strip()
        assert head._title.height() >= head._title.heightForWidth(head._title.width())
    first = heads[0]._title
    assert first.height() < 2 * first.fontMetrics().height()
    assert all_wrong(window) == []


def _whole(card: RingCard, greeting: str) -> bool:
    return any(f"«{greeting}»" == label.text() for label in card.findChildren(QLabel))


def _buttons(card: RingCard) -> list[tuple[int, ...]]:
    return [
        (*button.mapTo(card, QPoint(0, 0)).toTuple(), *button.size().toTuple())
        for button in card.findChildren(QPushButton)
        if button.isVisible()
    ]


@pytest.mark.parametrize("view", ["call", "incidents in a call", "trouble", "wrap-up"])
@pytest.mark.parametrize("language", Language, indirect=True)
def test_a_call_is_whole_in_a_window_made_smaller(
    open_window: OpenWindow, view: str, language: Language
) -> None:
    """Note and panel are folded under tabs where the words leave no room for both."""
    window, _desk = open_window(VIEWS[view])
    for size in ((1280, 800), (1024, 700), (1150, 700), (1280, 800)):
        window.resize(*size)
        settle()
        assert all_wrong(window) == [], size
    assert window.call_page.parts.beside
