"""The passphrase: asked for until it is usable, or given up."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from agent_desktop.domain.language import Language
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.start import PassphraseDialog, ask_passphrase, choose_passphrase

Answer = Callable[[PassphraseDialog], None]


def answering(*answers: Answer) -> None:
    """Give the open dialog one answer after the other."""

    def step(left: tuple[Answer, ...]) -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PassphraseDialog)
        if left[1:]:
            QTimer.singleShot(0, lambda: step(left[1:]))
        left[0](dialog)

    QTimer.singleShot(0, lambda: step(answers))


def write(*texts: str) -> Answer:
    """Write into the fields and press the button."""

    def act(dialog: PassphraseDialog) -> None:
        for field, text in zip(dialog.findChildren(QLineEdit), texts, strict=True):
            field.setText(text)
        press("Opne")(dialog)

    return act


def press(word: str) -> Answer:
    """Press a button."""
    return lambda dialog: next(
        b for b in dialog.findChildren(QPushButton) if b.text() == word
    ).click()


def said(dialog: PassphraseDialog) -> str:
    """What is wrong, as it stands there."""
    return dialog._complaint.text() if dialog._complaint.isVisible() else ""


def says(words: str) -> Answer:
    """See that it complains."""

    def act(dialog: PassphraseDialog) -> None:
        assert words in said(dialog)

    return act


pytestmark = [
    pytest.mark.parametrize("language", [Language.NYNORSK], indirect=True),
    pytest.mark.usefixtures("language", "theme"),
]


def test_an_empty_passphrase_asks_again(kit: Kit, qtbot: QtBot) -> None:
    answering(write(""), says("Skriv ei passordfrase først."), write("hemmeleg"))
    assert ask_passphrase(kit, was_wrong=False) == "hemmeleg"


def test_a_wrong_one_is_said(kit: Kit, qtbot: QtBot) -> None:
    answering(says("opnar ikkje notata"), press("Avbryt"))
    assert ask_passphrase(kit, was_wrong=True) is None


def test_only_who_chooses_one_is_told_that_there_is_no_keyring(kit: Kit, qtbot: QtBot) -> None:
    read: list[str] = []

    def look(dialog: PassphraseDialog) -> None:
        read.append(" ".join(label.text() for label in dialog.findChildren(QLabel)))

    answering(look, press("Avbryt"))
    ask_passphrase(kit, was_wrong=False)
    answering(look, press("Avbryt"))
    choose_passphrase(kit)
    assert ["ingen nøkkelring" in words for words in read] == [False, True]


def test_two_that_differ_are_asked_for_again(kit: Kit, qtbot: QtBot) -> None:
    answering(
        write("ein", "to"),
        says("ikkje like"),
        write("", ""),
        says("Skriv ei passordfrase først."),
        write("ein", "ein"),
    )
    assert choose_passphrase(kit) == "ein"


def test_escape_gives_up(kit: Kit, qtbot: QtBot) -> None:
    answering(lambda dialog: qtbot.keyClick(dialog, Qt.Key.Key_Escape))
    assert choose_passphrase(kit) is None


def test_the_words_have_room(kit: Kit, qtbot: QtBot) -> None:
    def look(dialog: PassphraseDialog) -> None:
        assert dialog.width() < 500
        for label in dialog.findChildren(QLabel):
            if label.isVisible() and label.wordWrap():
                assert label.height() >= label.heightForWidth(label.width())

    answering(write("ein", "to"), look, press("Avbryt"))
    assert choose_passphrase(kit) is None
