"""Connections, reports of faults, and the page about the program."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from agent_desktop.desk.support_views import SupportView
from agent_desktop.desk.team_views import QueueView
from agent_desktop.domain.queue import QueueState
from agent_desktop.domain.status import Health, Service, ServiceState
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.settings_page.about_section import AboutSection
from agent_desktop.ui.settings_page.connection_words import account_words
from agent_desktop.ui.settings_page.connections_section import ConnectionsSection
from agent_desktop.ui.settings_page.cut_only import CutOnly
from agent_desktop.ui.settings_page.section import Section
from agent_desktop.ui.settings_page.settings_page import SettingsPage
from agent_desktop.ui.widgets.cards import TitledCard
from tests.unit.ui.pictured_desk import IDLE, FakeDesk, ago
from tests.unit.ui.pictured_support import FACTS, FAULTY, REPORT, REPORTED

pytestmark = pytest.mark.usefixtures("in_norway")


@pytest.fixture
def section(kit: Kit, qtbot: QtBot) -> tuple[ConnectionsSection, FakeDesk]:
    """The section on a day with faults."""
    desk = FakeDesk(FAULTY)
    section = ConnectionsSection(desk, kit)
    qtbot.addWidget(section)
    desk.subscribe(section.follow)
    section.follow(FAULTY)
    section.make_all()
    section.show()
    return section, desk


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.text()]


def test_what_works_says_so_and_since_when(section: tuple[ConnectionsSection, FakeDesk]) -> None:
    field = section[0].standings[Service.TELEPHONE]
    assert field.accessibleName() == "Telephone exchange. Works. since 09:06"
    assert not field.more.isVisible()


def test_a_fault_says_what_to_do_and_when_it_was_last_in_order(
    section: tuple[ConnectionsSection, FakeDesk],
) -> None:
    field = section[0].standings[Service.CHAT]
    assert field.accessibleName() == (
        "Chat and shared log. Chat is disconnected. The server doesn't answer. Check the network; "
        "we keep trying. Notes are safe on the disk and are sent later. "
        "since 10:34 · last worked 10:34"
    )
    assert not field.detail.isVisible()
    field.more.click()
    assert field.detail.isVisible()
    assert field.detail.text() == "[Errno 113] No route to host"


def test_what_is_not_set_up_is_no_fault(section: tuple[ConnectionsSection, FakeDesk]) -> None:
    assert section[0].standings[Service.KNOWLEDGE].accessibleName() == "Knowledge base. Not set up"


def test_what_is_not_known_yet(section: tuple[ConnectionsSection, FakeDesk]) -> None:
    section[1].change(replace(FAULTY, services=()))
    assert (
        section[0].standings[Service.CHAT].accessibleName() == "Chat and shared log. Not known yet"
    )


@pytest.mark.parametrize(
    ("queue", "says"),
    [
        (QueueView(), "Not set up"),
        (QueueView(expected=True), "Nothing has been heard of the queue yet"),
        (QueueView(QueueState("m", ago(1)), stale=True), "The figures of the queue are old"),
        (
            QueueView(QueueState("m", ago(1), exchange_is_reached=False)),
            "The queue feed has lost contact with the exchange",
        ),
        (QueueView(QueueState("m", ago(1)), stale=False), "Works"),
    ],
)
def test_the_queue(
    section: tuple[ConnectionsSection, FakeDesk], queue: QueueView, says: str
) -> None:
    section[1].change(replace(FAULTY, queue=queue))
    assert f". {says}" in section[0].queue.accessibleName()


def test_a_fault_that_is_over_leaves_nothing(section: tuple[ConnectionsSection, FakeDesk]) -> None:
    field = section[0].standings[Service.CHAT]
    field.more.click()
    well = ServiceState(Service.CHAT, Health.OK, since=ago(0))
    section[1].change(replace(FAULTY, services=(well,), support=SupportView(FACTS)))
    assert field.accessibleName() == "Chat and shared log. Works. since 10:46"
    assert not field.detail.isVisible()


def test_where_one_is_logged_in(section: tuple[ConnectionsSection, FakeDesk]) -> None:
    words = texts(section[0])
    assert "101@pbx.kontaktsenter.example" in words
    assert "encrypted (TLS) · speech always encrypted" in words
    assert "not encrypted (UDP) · speech not encrypted" in words
    optional = replace(FACTS.accounts[0], encryption="optional")
    assert account_words(optional).endswith("where the other end can")


def test_a_report_is_read_cut_and_saved(
    section: tuple[ConnectionsSection, FakeDesk], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    widget, desk = section[0].fault, section[1]
    assert not widget.text.isVisible()
    widget.begin.click()
    assert desk.done[-1] == ("make_report",)
    desk.change(replace(FAULTY, support=SupportView(FACTS, report=REPORT)))
    assert widget.text.toPlainText() == REPORT
    assert widget.begin.text() == "Make the report anew"
    assert not widget.mail.isVisible()
    QTest.keyClicks(widget.happened, "It went silent")
    cursor = widget.text.textCursor()
    cursor.movePosition(cursor.MoveOperation.EndOfLine, cursor.MoveMode.KeepAnchor)
    widget.text.setTextCursor(cursor)
    QTest.keyClick(widget.text, Qt.Key.Key_Delete)
    chosen = str(tmp_path / "fault")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (chosen, ""))
    widget.save.click()
    left = REPORT.replace("== versions ==", "")
    assert desk.done[-1] == ("save_report", tmp_path / "fault.zip", "It went silent", left)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    widget.save.click()
    assert len([one for one in desk.done if one[0] == "save_report"]) == 1


def test_an_email_is_only_begun(
    section: tuple[ConnectionsSection, FakeDesk], monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: opened.append(QUrl(url).toString())
    )
    widget, desk = section[0].fault, section[1]
    desk.change(REPORTED)
    assert widget.saved.isVisible()
    widget.mail.click()
    assert opened == [
        "mailto:it@kontaktsenter.example?subject=A fault in the agent desktop"
        "&body=Attached: agent-desktop.zip"
    ]
    nobody = replace(REPORTED.support, facts=replace(FACTS, mail=""))
    desk.change(replace(REPORTED, support=nobody))
    assert not widget.mail.isVisible()


def test_what_was_written_goes_when_the_report_does(
    section: tuple[ConnectionsSection, FakeDesk],
) -> None:
    widget, desk = section[0].fault, section[1]
    desk.change(REPORTED)
    widget.happened.setPlainText("It went silent")
    widget.drop.click()
    assert desk.done[-1] == ("drop_report",)
    desk.change(FAULTY)
    assert widget.happened.toPlainText() == widget.text.toPlainText() == ""
    assert widget.begin.text() == "Report a fault to IT"


def test_a_service_that_changes_does_not_put_back_what_was_cut(
    section: tuple[ConnectionsSection, FakeDesk],
) -> None:
    widget, desk = section[0].fault, section[1]
    desk.change(REPORTED)
    widget.text.selectAll()
    QTest.keyClick(widget.text, Qt.Key.Key_Backspace)
    desk.change(replace(REPORTED, support=replace(REPORTED.support, saved=None)))
    assert widget.text.toPlainText() == ""


def test_nothing_can_be_added_to_a_report(qtbot: QtBot) -> None:
    text = CutOnly("The report")
    qtbot.addWidget(text)
    text.setPlainText("one two")
    QTest.keyClicks(text, "abc 123")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        QTest.keyClick(text, key)
    QTest.keyClick(text, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    data = QMimeData()
    data.setText("pasted")
    text.insertFromMimeData(data)
    assert not text.canInsertFromMimeData(data)
    composed = QInputMethodEvent()
    composed.setCommitString("composed")
    text.inputMethodEvent(composed)
    assert text.toPlainText() == "one two"
    QTest.keyClick(text, Qt.Key.Key_Delete)
    assert text.toPlainText() == "ne two"
    QTest.keyClick(text, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert text.toPlainText() == "one two"
    QTest.keyClick(text, Qt.Key.Key_End)
    QTest.keyClick(text, Qt.Key.Key_Backspace)
    assert text.toPlainText() == "one tw"


def test_about_the_program(kit: Kit, qtbot: QtBot) -> None:
    about = AboutSection(FakeDesk(FAULTY), kit)
    about.make_all()
    qtbot.addWidget(about)
    words = texts(about)
    for part in ("0.1.0", "GPL-3.0-or-later", "BSD-3-Clause", "ISC, MIT", "GPL-2.0-or-later"):
        assert part in words
    assert str(FACTS.settings_file) in words
    about.guide.click()
    guide = about._guide
    qtbot.addWidget(guide)
    assert guide.isVisible()
    assert "Det ringjer" in guide.text.toPlainText()
    assert "Ctrl+Shift+F9" in guide.text.toPlainText()
    qtbot.waitUntil(guide.isActiveWindow)
    qtbot.keyClick(guide.text, Qt.Key.Key_Escape)
    assert not guide.isVisible()


def test_without_any_facts_the_pages_stand(kit: Kit, qtbot: QtBot) -> None:
    desk = FakeDesk(IDLE)
    page = SettingsPage(desk, kit)
    qtbot.addWidget(page)
    page.show_view(IDLE)
    for section in (page.connections, page.about):
        page.show_section(section)
        assert not section.grab().isNull()


def test_a_row_is_found_by_its_words(kit: Kit, qtbot: QtBot) -> None:
    page = SettingsPage(FakeDesk(FAULTY), kit)
    qtbot.addWidget(page)
    assert page.connections.search("knowledge base") >= 1
    assert page.about.search("licence") >= 1
    assert page.connections.search("nothing like this") == 0


def test_a_section_is_made_when_it_is_turned_to_and_the_others_follow(
    kit: Kit, qtbot: QtBot
) -> None:
    page = SettingsPage(FakeDesk(FAULTY), kit)
    qtbot.addWidget(page)
    assert _titles(page.sound)
    assert not _titles(page.keys)
    page.show()
    qtbot.waitUntil(lambda: all(_titles(section) for section in page.sections))


def test_what_nobody_has_turned_to_is_found_too(kit: Kit, qtbot: QtBot) -> None:
    page = SettingsPage(FakeDesk(FAULTY), kit)
    qtbot.addWidget(page)
    assert page.keys.search("mute") == 2


def _titles(section: Section) -> list[str]:
    return [card.accessibleName() for card in section.findChildren(TitledCard)]
