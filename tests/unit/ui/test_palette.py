"""The command palette, the page of keys, and keys of one's own."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from agent_desktop.desk.panel_views import ArticleLink
from agent_desktop.domain.chord import Refusal
from agent_desktop.domain.ids import ArticleId
from agent_desktop.domain.language import Language
from agent_desktop.domain.window import Everywhere
from agent_desktop.ui.key_words import key_groups
from agent_desktop.ui.main_window import MainWindow
from agent_desktop.ui.settings_page.section_names import section_names
from agent_desktop.ui.settings_page.setting_row import Locked
from agent_desktop.ui.shell.rail import Page
from agent_desktop.ui.shortcuts import Bindings, Key, refusal, same_keys
from tests.fixtures.geometry import settle
from tests.unit.ui.conftest import OpenWindow
from tests.unit.ui.pictured_desk import IDLE, IN_CALL

CTRL = Qt.KeyboardModifier.ControlModifier
INSIDE = {Key.HAND_OVER}
"""Keys of one field or one strip; they are no action of the window."""


def offered(window: MainWindow) -> list[str]:
    return [found.title for found in window.commands.list.rows.items]


def write(qtbot: QtBot, window: MainWindow, words: str) -> None:
    field = window.commands.field
    field.clear()
    qtbot.keyClicks(field, words)
    field._tell()


def test_every_key_has_its_words_and_does_something(open_window: OpenWindow) -> None:
    window, _desk = open_window(IN_CALL)
    listed = {line.key for _, lines in key_groups(Bindings()) for line in lines if line.key}
    assert listed | INSIDE == set(Key)
    assert all(window.action(key) is not None for key in listed)


def test_no_two_keys_are_alike_and_none_is_written_with() -> None:
    keys = [same_keys(key.value) for key in Key]
    assert len(keys) == len(set(keys))
    usual = {key for key in Key if refusal(key.value, key)}
    assert usual == {Key.HAND_OVER}
    assert [refusal(k) for k in ("A", "Shift+A", "Ctrl+Alt+E", "Alt+A", "F4", "Ctrl++")] == [
        *(Refusal.WRITES, Refusal.WRITES, Refusal.ALTGR),
        *(None, None, None),
    ]


def test_what_edits_text_can_not_be_bound() -> None:
    held = {"Ctrl": ("A", "C", "V", "X", "Y", "Z", "Ins"), "Shift": ("Ins", "Del")}
    editing = [f"{modifier}+{key}" for modifier, keys in held.items() for key in keys]
    assert all(refusal(keys, Key.REJECT) for keys in editing)
    assert refusal("Ctrl+Z", Key.UNDO) is None
    assert refusal("Ctrl+Y", Key.UNDO) is Refusal.EDITS
    assert refusal("Ctrl+Shift+C", Key.REJECT) is None


def test_the_palette_finds_what_to_do(open_window: OpenWindow, qtbot: QtBot) -> None:
    window, desk = open_window(IN_CALL)
    editor = window.call_page.note.editor
    editor.setFocus()
    qtbot.keyClick(editor, Qt.Key.Key_K, CTRL)
    assert window.commands.isVisible()
    assert "Mute the microphone" in offered(window)
    write(qtbot, window, "mute")
    assert offered(window) == ["Mute the microphone"]
    qtbot.keyClick(window.commands.field, Qt.Key.Key_Return)
    assert not window.commands.isVisible()
    assert ("mute", IN_CALL.active, True) in desk.done
    assert editor.hasFocus()


def test_escape_puts_it_away_and_nothing_is_done(open_window: OpenWindow, qtbot: QtBot) -> None:
    window, desk = open_window(IN_CALL)
    editor = window.call_page.note.editor
    editor.setFocus()
    before = editor.toPlainText()
    window.commands.open()
    write(qtbot, window, "hang up")
    qtbot.keyClick(window.commands.field, Qt.Key.Key_Escape)
    assert not window.commands.isVisible()
    assert editor.hasFocus()
    assert editor.toPlainText() == before
    assert [name for name, *_ in desk.done if name != "find_articles"] == []


def test_people_and_articles_are_found(open_window: OpenWindow, qtbot: QtBot) -> None:
    window, desk = open_window(IDLE)
    window.commands.open()
    write(qtbot, window, "sig")
    found = next(name for name in desk.done[::-1] if name[0] == "find_articles")
    assert found[1] == "sig"
    assert offered(window)[0].startswith("Sigrid")
    found[2]((ArticleLink(ArticleId("pass"), "Signalhorn i båt"),))
    assert "Signalhorn i båt" in offered(window)
    qtbot.keyClick(window.commands.field, Qt.Key.Key_Down)
    while window.commands.list.chosen().title != "Signalhorn i båt":
        qtbot.keyClick(window.commands.field, Qt.Key.Key_Down)
    qtbot.keyClick(window.commands.field, Qt.Key.Key_Return)
    assert desk.done[-1] == ("open_article", ArticleId("pass"))
    assert window.page is Page.KNOWLEDGE


def test_what_is_called_as_it_is_written_stands_before_articles(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    window, _desk = open_window(IDLE)
    window.commands.open()
    write(qtbot, window, "report a")
    window.commands._take_articles("report a", (ArticleLink(ArticleId("it"), "To report a lamp"),))
    assert window.commands.list.chosen().title == "Report a fault to IT"
    assert offered(window)[-1] == "To report a lamp"


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("sound", "Sound and headset"),
        ("microphone loud", "Sound and headset"),
        ("keys", "Keys"),
        ("settings privacy", "Privacy"),
        ("dark", "Look and language"),
    ],
)
def test_sections_of_the_settings_are_found(
    open_window: OpenWindow, qtbot: QtBot, words: str, title: str
) -> None:
    window, _desk = open_window(IDLE)
    window.commands.open()
    write(qtbot, window, words)
    while window.commands.list.chosen().title != title:
        qtbot.keyClick(window.commands.field, Qt.Key.Key_Down)
    qtbot.keyClick(window.commands.field, Qt.Key.Key_Return)
    assert window.page is Page.SETTINGS
    assert window.settings_page._shown.title == title


def test_the_sections_stand_in_the_order_of_their_places(open_window: OpenWindow) -> None:
    window, _desk = open_window(IDLE)
    titles = [section.title for section in window.settings_page.sections]
    assert [name.title for name in section_names()] == titles


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (Language.NYNORSK, "meld feil"),
        (Language.NYNORSK, "send feil"),
        (Language.BOKMAL, "problem"),
        (Language.ENGLISH, "error"),
    ],
    indirect=["language"],
)
def test_a_fault_is_found_by_many_words(
    open_window: OpenWindow, qtbot: QtBot, language: Language, words: str
) -> None:
    window, _desk = open_window(IDLE)
    window.commands.open()
    write(qtbot, window, words)
    assert [found.icon for found in window.commands.list.rows.items] == ["send"]


def test_a_fault_is_reported_from_the_palette(open_window: OpenWindow, qtbot: QtBot) -> None:
    window, desk = open_window(IDLE)
    window.commands.open()
    write(qtbot, window, "report fault")
    assert offered(window) == ["Report a fault to IT"]
    qtbot.keyClick(window.commands.field, Qt.Key.Key_Return)
    assert window.page is Page.SETTINGS
    begin = window.settings_page.connections.fault.begin
    assert begin.hasFocus()
    assert ("make_report",) not in desk.done, "pressed by the person, who reads first"
    qtbot.waitUntil(lambda: not begin.visibleRegion().isEmpty())


def test_an_old_answer_is_not_shown(open_window: OpenWindow, qtbot: QtBot) -> None:
    window, desk = open_window(IDLE)
    window.commands.open()
    write(qtbot, window, "gar")
    late = desk.done[-1][2]
    write(qtbot, window, "pass")
    late((ArticleLink(ArticleId("x"), "Garasje"),))
    assert "Garasje" not in offered(window)


def test_a_person_goes_to_the_field_where_one_dials(open_window: OpenWindow, qtbot: QtBot) -> None:
    window, desk = open_window(IDLE)
    window.commands.open()
    write(qtbot, window, "sig")
    qtbot.keyClick(window.commands.field, Qt.Key.Key_Return)
    assert (
        window.left.dial._field.text()
        .replace(" ", "")
        .endswith(str(desk.find_people("sig")[0].number).replace(" ", ""))
    )
    assert not any(name == "dial" for name, *_ in desk.done)


@pytest.mark.parametrize("words", ["", "xyzzy"])
def test_none_or_all(open_window: OpenWindow, qtbot: QtBot, words: str) -> None:
    window, _desk = open_window(IDLE)
    window.commands.open()
    write(qtbot, window, words)
    assert bool(offered(window)) is (words == "")
    assert window.commands._nothing.isVisible() is (words != "")
    assert window.rect().contains(window.commands.geometry())


def test_the_page_of_keys(open_window: OpenWindow, qtbot: QtBot) -> None:
    window, _desk = open_window(IDLE)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert window.page is Page.HELP
    page = window.help_page
    page.field.setText("hold")
    page.field._tell()
    seen = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert any(text.startswith("Hold or resume") for text in seen)
    assert "Reject" not in seen
    page.field.setText("xyzzy")
    page.field._tell()
    assert page._nothing.isVisible()


def test_keys_of_ones_own(open_window: OpenWindow) -> None:
    window, _desk = open_window(IDLE)
    section = window.settings_page.keys
    window.go_to_page(Page.SETTINGS)
    window.settings_page.show_section(section)
    assert not section.use.isEnabled()
    mute, hold = section._fields[Key.MUTE], section._fields[Key.HOLD]
    mute.setKeySequence("F7")
    assert "F7 does two things" in section.wrong[0]
    assert not section.use.isEnabled()
    mute.setKeySequence("A")
    assert section.wrong == ("A can't be used: you write with it.",)
    mute.setKeySequence("Ctrl+1")
    assert "Choose the outcome" in section.wrong[0]
    mute.setKeySequence("Ctrl+M")
    hold.clear()
    assert section.wrong == ()
    section.use.click()
    assert window.kit.preferences.now.keys == {"mute": "Ctrl+M", "hold": ""}
    section.usual.click()
    assert mute.keys() == "F6"
    assert mute._empty.isVisible()
    mute._empty.click()
    assert mute.keys() == ""
    assert not mute._empty.isVisible()


def test_every_fault_among_the_keys_stays_marked(open_window: OpenWindow) -> None:
    window, _desk = open_window(IDLE)
    section = window.settings_page.keys
    window.go_to_page(Page.SETTINGS)
    window.settings_page.show_section(section)
    answer, reject, mute = (section._fields[k] for k in (Key.ANSWER, Key.REJECT, Key.MUTE))
    answer.setKeySequence("F6")
    reject.setKeySequence("A")
    assert answer.said.whole() == "also: Mute the microphone"
    assert mute.said.whole() == "also: Answer"
    assert reject.said.whole() == "you write with it"
    assert len(section.wrong) == 2
    tip = section.use.toolTip()
    assert "two things" in tip
    assert "you write with it" in tip
    reject.setKeySequence("Ctrl+F10")
    assert "F6 does two things" in " ".join(section.wrong)
    assert section.wrong[1:] == ()


REFUSED = (
    ("Ctrl+C", "it edits text", "redigerer tekst"),
    ("A", "you write with it", "blir brukt til å skrive"),
    ("Ctrl+Alt+E", "AltGr writes with it", "skriv teikn med AltGr"),
    ("Ctrl+F9", "also: Answer", "òg: Svar"),
)
REFUSED_EVERYWHERE = (
    ("F11", "it needs Ctrl, Alt or Win", "treng Ctrl, Alt eller Win"),
    ("Ctrl+Tab", "it can't work everywhere", "kan ikkje verke overalt"),
    ("Ctrl+V", "it edits text", "redigerer tekst"),
    ("Ctrl+Alt+2", "AltGr writes with it", "skriv teikn med AltGr"),
)


@pytest.mark.parametrize("wide", [1280, 760])
@pytest.mark.parametrize("language", [Language.ENGLISH, Language.NYNORSK], indirect=True)
def test_why_a_key_is_refused_stands_beside_it(
    open_window: OpenWindow, language: Language, wide: int
) -> None:
    window, _desk = open_window(IDLE)
    window.resize(wide, 800)
    section = window.settings_page.keys
    window.go_to_page(Page.SETTINGS)
    window.settings_page.show_section(section)
    settle()
    before = window.kit.preferences.now
    tried = (
        *((section._fields[Key.MUTE], *refused) for refused in REFUSED),
        *((section._outside[Everywhere.ANSWER], *refused) for refused in REFUSED_EVERYWHERE),
    )
    for field, keys, *words in tried:
        usual, why = field.keys(), words[language is Language.NYNORSK]
        field.setKeySequence(keys)
        settle()
        assert field.said.text() == why
        assert field.accessibleDescription() == why
        assert keys in section.use.toolTip()
        section.use.click()
        assert window.kit.preferences.now == before
        field.setKeySequence(usual)
        assert section.wrong == ()


@pytest.mark.parametrize("wide", [1280, 760])
def test_nothing_moves_when_two_keys_are_alike(open_window: OpenWindow, wide: int) -> None:
    window, _desk = open_window(IDLE)
    window.resize(wide, 800)
    section = window.settings_page.keys
    window.go_to_page(Page.SETTINGS)
    window.settings_page.show_section(section)
    settle()
    fields = [*section._outside.values(), *section._fields.values()]
    before = [field.mapTo(section, QPoint(0, 0)) for field in fields]
    mute, hold = section._fields[Key.MUTE], section._fields[Key.HOLD]
    mute.setKeySequence("F7")
    settle()
    assert [field.mapTo(section, QPoint(0, 0)) for field in fields] == before
    assert mute.said.whole() == "also: Hold or resume; extend the wrap-up"
    assert hold.said.whole() == "also: Mute the microphone"
    assert hold.accessibleDescription() == hold.said.whole()
    assert "two things" in section.use.toolTip()
    assert "see below" in section._says.text()
    mute.setKeySequence("F6")
    settle()
    assert {field.said.whole() for field in fields} == {""}


def test_the_settings_are_searched(open_window: OpenWindow) -> None:
    window, _desk = open_window(IDLE)
    page = window.settings_page
    window.go_to_page(Page.SETTINGS)
    window.go_to_search()
    assert page._field.hasFocus()
    page._find("text size")
    assert page._shown is page.look
    shown = [item for item in page.list._items.values() if item.isVisible()]
    assert [item.text() for item in shown] == ["Look and language"]
    page._find("report a fault")
    assert [s.title for s, item in page.list._items.items() if item.isVisible()] == ["Connections"]
    page._find("xyzzy")
    assert page.list._nothing.isVisible()
    page._find("")
    assert all(item.isVisible() for item in page.list._items.values())


def test_a_title_that_begins_with_the_words_comes_first(open_window: OpenWindow) -> None:
    window, _desk = open_window(IDLE)
    page = window.settings_page
    window.go_to_page(Page.SETTINGS)
    settle()

    def listed() -> list[str]:
        items = [item for item in page.list._items.values() if item.isVisible()]
        return [item.text() for item in sorted(items, key=lambda item: item.y())]

    usual = listed()
    page.show_section(page.keys)
    page._find("Text")
    settle()
    assert page._shown is page.look
    assert listed()[0] == "Look and language"
    assert "Keys" in listed()
    page._find("")
    settle()
    assert listed() == usual


def test_what_the_municipality_decides_is_read_and_reached(open_window: OpenWindow) -> None:
    window, _desk = open_window(IDLE)
    page = window.settings_page
    window.go_to_page(Page.SETTINGS)
    telephone = page.sections[1]
    page.show_section(telephone)
    locked = [widget for widget in telephone.findChildren(Locked) if widget.isVisible()]
    assert "Encrypted calls (SRTP): Always required" in [w.accessibleName() for w in locked]
    assert all(widget.focusPolicy() & Qt.FocusPolicy.TabFocus for widget in locked)
    texts = {label.text() for label in telephone.findChildren(QLabel) if label.isVisible()}
    assert {"Decided by the municipality", "Set up by IT", "It waits, and you hear a tone"} <= texts
    assert page.list._items[telephone]._locked
    page._find("notes are deleted")
    assert page._shown.title == "Privacy"
