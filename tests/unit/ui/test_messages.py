"""One message above the page, the others one press away."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from agent_desktop.desk.notices import Notice, NoticeKind
from agent_desktop.domain.language import Language
from agent_desktop.domain.status import Fault, Health, Service, ServiceState
from agent_desktop.ui.main_window import MainWindow
from agent_desktop.ui.theme.theme import Theme
from agent_desktop.ui.widgets.message_strip import MessageStrip
from tests.fixtures.geometry import all_wrong, settle
from tests.unit.ui.conftest import OpenWindow
from tests.unit.ui.pictured_desk import IN_CALL

DOWN = ServiceState(Service.TELEPHONE, Health.DOWN, Fault.UNREACHABLE)
LIMPS = ServiceState(Service.CHAT, Health.DEGRADED, Fault.UNREACHABLE)
NOTICES = (Notice(NoticeKind.CALL_RECOVERED), Notice(NoticeKind.CONFIGURATION, "x.toml"))
THREE = replace(IN_CALL, services=(DOWN, LIMPS), notices=NOTICES)
IN_NYNORSK = pytest.mark.parametrize("language", [Language.NYNORSK], indirect=True)


def names(window: MainWindow) -> list[str]:
    """What is seen, from above."""
    seen = [s for s in window.messages.findChildren(MessageStrip) if s.isVisible()]
    seen.sort(key=lambda strip: strip.mapTo(window, strip.rect().topLeft()).y())
    return [strip.accessibleName() for strip in seen]


@IN_NYNORSK
def test_the_worst_is_shown_and_the_others_unfold(
    open_window: OpenWindow, qtbot: QtBot, language: Language
) -> None:
    window, desk = open_window(THREE)
    more = window.messages._more
    assert [name.split(".")[0] for name in names(window)] == ["Telefonen er fråkopla"]
    assert more.text() == "og 2 til"
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(names(window)) == 3)
    first, second, third = names(window)
    assert first.startswith("Telefonen er fråkopla")
    assert "x.toml" in second
    assert third.startswith("Samtalen er her enno")
    close = next(
        b
        for strip in window.messages.findChildren(MessageStrip)
        if "x.toml" in strip.accessibleName()
        for b in strip.findChildren(QPushButton)
    )
    qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert desk.done == [("dismiss", NoticeKind.CONFIGURATION)]
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    assert len(names(window)) == 1
    desk.change(replace(THREE, notices=()))
    assert not more.isVisible()
    desk.change(IN_CALL)
    assert not window.messages.isVisible()


@IN_NYNORSK
def test_the_footer_repeats_no_strip(open_window: OpenWindow, language: Language) -> None:
    window, desk = open_window(THREE)
    footer = window.left._connection
    assert footer._says.text() == "Noko verkar ikkje. Sjå meldingane øvst."
    assert footer._then.text() == "Chatten har problem."
    desk.change(replace(THREE, services=(LIMPS,)))
    assert footer._says.text() == "Chatten har problem."


@IN_NYNORSK
def test_an_answer_to_what_the_agent_did_stands_before_everything(
    open_window: OpenWindow, language: Language
) -> None:
    told = Notice(NoticeKind.BAD_NUMBER, "12x")
    window, _ = open_window(replace(THREE, notices=(*NOTICES, told)))
    (seen,) = names(window)
    assert "12x" in seen


@IN_NYNORSK
def test_a_broken_file_stands_before_the_account_that_is_not_there(
    open_window: OpenWindow, language: Language
) -> None:
    broken = Notice(NoticeKind.CONFIGURATION, "settings.toml:1: ]")
    told = (Notice(NoticeKind.NO_ACCOUNT), broken)
    window, _desk = open_window(replace(THREE, notices=told))
    (seen,) = names(window)
    assert "settings.toml:1" in seen


def test_many_unfolded_leave_the_page_its_room(open_window: OpenWindow, theme: Theme) -> None:
    kinds = (NoticeKind.CALL_RECOVERED, NoticeKind.NO_SOUND_DEVICE, NoticeKind.STORE_REBUILT)
    many = (*NOTICES[1:], *map(Notice, kinds))
    theme.use_text_scale(1.5)
    try:
        window, desk = open_window(replace(THREE, notices=many))
        window.resize(1280, 800)
        window.messages._more.click()
        settle()
        others = window.messages._others
        assert others.height() == 800 // 3
        assert others.verticalScrollBar().maximum() > 0
        assert all_wrong(window.messages) == []
        window.resize(1280, 1500)
        settle()
        assert others.verticalScrollBar().maximum() == 0
        desk.change(THREE)
        settle()
        whole = others.widget().heightForWidth(others.width())
        assert others.height() == whole
        assert all_wrong(window.messages) == []
    finally:
        theme.use_text_scale(1.0)
