"""The first start: what is asked, what is refused, what is kept."""

from __future__ import annotations

import stat
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from agent_desktop.domain.introduction import Asked, Introduction
from agent_desktop.domain.language import Language
from agent_desktop.settings.first import is_first_start, what_to_ask, write_first_settings
from agent_desktop.settings.profile import profile_in
from agent_desktop.settings.settings import Settings, load_settings
from agent_desktop.ui.first_run import FirstRun
from agent_desktop.ui.kit import Kit
from tests.fixtures.geometry import all_cut

Open = Callable[..., tuple[FirstRun, list[Introduction]]]


@pytest.fixture
def open_dialog(kit: Kit, qtbot: QtBot) -> Open:
    """Opens the dialog; what it wants kept is in the list."""

    def open_one(asked: Asked = Asked(), refuses: str = "") -> tuple[FirstRun, list[Introduction]]:  # noqa: B008
        kept: list[Introduction] = []

        def keep(said: Introduction) -> str:
            if not refuses:
                kept.append(said)
            return refuses

        dialog = FirstRun(kit, asked, keep)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog, kept

    return open_one


def fill(dialog: FirstRun, **written: str) -> None:
    for name, text in written.items():
        dialog._fields[name].setText(text)


def words(dialog: FirstRun) -> str:
    return " | ".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def test_three_steps_by_keyboard_alone(open_dialog: Open, qtbot: QtBot) -> None:
    dialog, kept = open_dialog()
    qtbot.waitUntil(dialog._fields["name"].hasFocus)
    qtbot.keyClicks(dialog.focusWidget(), "Ragnhild Tveiten")
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    for text in ("sentral.example.org", "101", "hemmeleg"):
        qtbot.keyClicks(dialog.focusWidget(), text)
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClick(dialog._fields["extension"], Qt.Key.Key_Return)
    for text in ("https://chat.example.org", "@ragnhild:example.org", "like hemmeleg"):
        qtbot.keyClicks(dialog.focusWidget(), text)
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClick(dialog._fields["chat_user"], Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert kept == [
        Introduction(
            Language.ENGLISH,
            *("Ragnhild Tveiten", "sentral.example.org", "101", "hemmeleg"),
            *("https://chat.example.org", "@ragnhild:example.org", "like hemmeleg"),
        )
    ]


def test_what_the_policy_says_is_not_asked(open_dialog: Open) -> None:
    dialog, kept = open_dialog(Asked(exchange=False, homeserver=False, language=False))
    assert not {"exchange", "homeserver"} & dialog._fields.keys()
    fill(dialog, name="Jorunn", extension="102", telephone_password="x")
    for _ in range(3):
        dialog._on.click()
    assert kept == [Introduction(Language.ENGLISH, "Jorunn", "", "102", "x")]


@pytest.mark.parametrize(
    ("step", "written", "says"),
    [
        (0, {}, "Write your name"),
        (1, {"exchange": "sentral"}, "extension"),
        (1, {"extension": "101"}, "address of the exchange"),
        (1, {"exchange": "sentral", "extension": "101"}, "password of the telephone"),
        (2, {"homeserver": "chat.example.org", "chat_user": "@r:x"}, "begins with https"),
        (2, {"homeserver": "https://chat.example.org"}, "user name"),
        (
            2,
            {"homeserver": "https://chat.example.org", "chat_user": "@r:x"},
            "password of the chat",
        ),
    ],
)
def test_what_is_half_written_is_said(
    open_dialog: Open, step: int, written: dict[str, str], says: str
) -> None:
    dialog, kept = open_dialog()
    fill(dialog, name="" if step == 0 else "Ragnhild")
    for _ in range(step):
        dialog._on.click()
    fill(dialog, **written)
    dialog._on.click()
    assert says in words(dialog)
    assert all_cut(dialog) == []
    assert not kept
    assert dialog.isVisible()


def test_another_language_at_once_and_nothing_lost(open_dialog: Open) -> None:
    dialog, kept = open_dialog()
    fill(dialog, name="Ragnhild", extension="101")
    dialog._choose_language(Language.NYNORSK)
    assert dialog._language is Language.NYNORSK
    assert dialog._fields["name"].text() == "Ragnhild"
    assert dialog._fields["extension"].text() == "101"
    assert not kept


def test_what_can_not_be_kept_is_said_and_stays(open_dialog: Open) -> None:
    dialog, _kept = open_dialog(refuses="No space left on device")
    fill(dialog, name="Ragnhild")
    for _ in range(3):
        dialog._on.click()
    assert "No space left on device" in words(dialog)
    assert dialog.isVisible()


def test_settings_are_written_without_passwords(tmp_path: Path) -> None:
    profile = profile_in(tmp_path / "own")
    assert is_first_start(profile, Settings())
    said = Introduction(
        *(Language.BOKMAL, 'Ragnhild "Ragna" Tveiten', "sentral.example.org", "101", "hemmeleg"),
        *("https://chat.example.org", "@ragnhild:example.org", "like hemmeleg"),
    )
    write_first_settings(profile, said)
    text = profile.settings_file.read_text()
    assert "hemmeleg" not in text
    assert stat.S_IMODE(profile.config.stat().st_mode) == 0o700
    assert tomllib.loads(text)["agent"]["name"] == 'Ragnhild "Ragna" Tveiten'
    settings, problems = load_settings(profile)
    assert problems == ()
    assert (settings.telephone.host, settings.telephone.user) == ("sentral.example.org", "101")
    assert (settings.matrix.user, settings.language) == ("@ragnhild:example.org", Language.BOKMAL)
    assert not is_first_start(profile, settings)
    assert what_to_ask(settings, frozenset({"language"})) == Asked(False, False, False)
