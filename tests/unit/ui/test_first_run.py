"""The first start: what is asked, what is refused, what is kept."""

from __future__ import annotations

import asyncio
import stat
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel
from pytestqt.qtbot import QtBot

from agent_desktop.domain.introduction import Asked, Introduction, whole_of
from agent_desktop.domain.language import Language
from agent_desktop.domain.status import Fault
from agent_desktop.introduce import introduce
from agent_desktop.settings.first import (
    is_first_start,
    put_off,
    told_at_start,
    what_to_ask,
    what_was_said,
    write_first_settings,
)
from agent_desktop.settings.profile import profile_in
from agent_desktop.settings.settings import Settings, load_settings
from agent_desktop.ui.first_run import FirstRun
from agent_desktop.ui.kit import Kit
from tests.fixtures.geometry import all_cut
from tests.fixtures.reception import FakeReception

Open = Callable[..., tuple[FirstRun, list[Introduction]]]
SAID = Introduction(
    *(Language.BOKMAL, 'Ragnhild "Ragna" Tveiten', "sentral.example.org", "101", "hemmeleg"),
    *("https://chat.example.org", "@ragnhild:example.org", "like hemmeleg"),
)


@pytest.fixture
def open_dialog(kit: Kit, qtbot: QtBot) -> Open:
    """Opens the dialog; what it wants kept is in the list."""

    def open_one(
        asked: Asked = Asked(),  # noqa: B008
        refuses: str = "",
        reception: FakeReception | None = None,
        begun: Introduction | None = None,
    ) -> tuple[FirstRun, list[Introduction]]:
        reception = reception or FakeReception(refuses)
        dialog = FirstRun(kit, asked, reception, begun)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog, reception.kept

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
        (
            2,
            {"homeserver": "chat.example.org", "chat_user": "@r:x"},
            "must begin with https:// or http://",
        ),
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


TELEPHONE = {"exchange": "sentral", "extension": "101", "telephone_password": "x"}


def at_the_telephone(open_dialog: Open, reception: FakeReception) -> FirstRun:
    dialog, _kept = open_dialog(reception=reception)
    fill(dialog, name="Ragnhild", **TELEPHONE)
    reception.answers_at_once = False
    dialog._on.click()
    return dialog


def test_the_telephone_is_tried_before_the_next_step(open_dialog: Open) -> None:
    reception = FakeReception()
    dialog = at_the_telephone(open_dialog, reception)
    dialog._on.click()
    assert "Trying the telephone" in words(dialog)
    assert not dialog._on.isEnabled()
    assert [said.extension for said in reception.tried] == ["101"]
    reception.answer(None)
    assert "Step 3" in words(dialog)
    assert "The telephone works" in words(dialog)
    assert dialog._on.isEnabled()


@pytest.mark.parametrize(
    ("fault", "says"),
    [
        (Fault.WRONG_PASSWORD, "doesn't know this extension"),
        (Fault.UNREACHABLE, "doesn't answer at this address"),
        (Fault.CERTIFICATE_EXPIRED, "certificate has expired"),
    ],
)
def test_an_account_that_is_not_taken_is_said_and_can_be_passed(
    open_dialog: Open, fault: Fault, says: str
) -> None:
    reception = FakeReception()
    dialog = at_the_telephone(open_dialog, reception)
    dialog._on.click()
    reception.answer(fault)
    assert says in words(dialog)
    assert "Step 2" in words(dialog)
    assert all_cut(dialog) == []
    dialog._on.click()
    assert "Step 3" in words(dialog)
    assert len(reception.tried) == 1


CHAT = {"homeserver": "https://chat.example.org", "chat_user": "@r:x", "chat_password": "y"}


def test_going_on_without_a_telephone_is_said(open_dialog: Open) -> None:
    dialog, kept = open_dialog()
    fill(dialog, name="Ragnhild")
    dialog._on.click()
    assert dialog._on.text() == "Go on without a telephone"
    assert "no call comes here" in words(dialog)
    fill(dialog, extension="101")
    assert dialog._on.text() == "Next"
    fill(dialog, extension="", telephone_password="x")
    dialog._on.click()
    assert "or empty the fields" in words(dialog)
    fill(dialog, telephone_password="")
    dialog._on.click()
    dialog._on.click()
    assert [said.name for said in kept] == ["Ragnhild"]


def test_the_chat_is_tried_before_all_is_kept(open_dialog: Open) -> None:
    reception = FakeReception()
    dialog, kept = open_dialog(reception=reception)
    fill(dialog, name="Ragnhild", **CHAT)
    dialog._show_step(2)
    reception.answers_at_once = False
    dialog._on.click()
    assert "Trying the chat" in words(dialog)
    reception.answer(Fault.WRONG_PASSWORD)
    assert "doesn't know this name and password" in words(dialog)
    assert "press “Start” once more" in words(dialog)
    assert all_cut(dialog) == []
    assert not kept
    fill(dialog, chat_password="z")
    dialog._on.click()
    reception.answer(None)
    assert [said.chat_password for said in reception.tried] == ["y", "z"]
    assert [said.chat_password for said in kept] == ["z"]


def test_a_chat_that_can_not_be_reached_can_be_passed(open_dialog: Open) -> None:
    reception = FakeReception()
    dialog, kept = open_dialog(reception=reception)
    fill(dialog, name="Ragnhild", **CHAT)
    dialog._show_step(2)
    reception.answers_at_once = False
    dialog._on.click()
    reception.answer(Fault.UNREACHABLE)
    dialog._on.click()
    assert len(kept) == len(reception.tried) == 1


def test_what_is_corrected_is_tried_again(open_dialog: Open) -> None:
    reception = FakeReception()
    dialog = at_the_telephone(open_dialog, reception)
    dialog._on.click()
    reception.answer(Fault.WRONG_PASSWORD)
    fill(dialog, telephone_password="y")
    dialog._on.click()
    assert [said.telephone_password for said in reception.tried] == ["x", "y"]


def test_the_answer_for_what_stood_there_before_is_not_believed(open_dialog: Open) -> None:
    reception = FakeReception()
    dialog = at_the_telephone(open_dialog, reception)
    dialog._on.click()
    fill(dialog, extension="102")
    reception.answer(None)
    assert "Step 2" in words(dialog)
    dialog._on.click()
    assert [said.extension for said in reception.tried] == ["101", "102"]


@pytest.mark.parametrize("way", ["button", "Escape", "cross"])
def test_later_loses_nothing(open_dialog: Open, qtbot: QtBot, way: str) -> None:
    reception = FakeReception()
    dialog, _kept = open_dialog(reception=reception)
    fill(dialog, name="Ragnhild", **TELEPHONE, chat_user="@r")
    dialog._show_step(2)
    if way == "button":
        dialog._later.click()
    elif way == "Escape":
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    else:
        dialog.close()
    assert not dialog.isVisible()
    assert [(said.name, said.extension, said.chat_user) for said in reception.later] == [
        ("Ragnhild", "101", "@r")
    ]


def test_later_that_can_not_be_kept_is_said_once(open_dialog: Open) -> None:
    dialog, _kept = open_dialog(refuses="No space left on device")
    fill(dialog, name="Ragnhild")
    dialog._later.click()
    assert "No space left on device" in words(dialog)
    dialog._later.click()
    assert not dialog.isVisible()


def test_what_was_put_off_stands_in_the_fields(open_dialog: Open) -> None:
    dialog, _kept = open_dialog(begun=SAID)
    assert replace(dialog.said(), language=SAID.language) == SAID


def test_what_is_whole_is_used_at_once_and_the_rest_is_asked_again(tmp_path: Path) -> None:
    profile = profile_in(tmp_path / "own")
    half = replace(SAID, chat_password="")
    put_off(profile, half, Asked())
    settings, problems = load_settings(profile)
    assert problems == ()
    assert (settings.telephone.host, settings.telephone.user) == ("sentral.example.org", "101")
    assert settings.matrix.homeserver == ""
    assert is_first_start(profile, settings)
    begun = what_was_said(profile)
    assert begun == replace(half, telephone_password="")
    assert "hemmeleg" not in profile.begun_file.read_text()
    assert what_to_ask(settings, frozenset(), begun) == Asked(True, True, True)
    write_first_settings(profile, SAID)
    assert not profile.begun_file.exists()
    assert not is_first_start(profile, load_settings(profile)[0])


def test_settings_that_were_changed_meanwhile_stand(tmp_path: Path) -> None:
    profile = profile_in(tmp_path / "own")
    put_off(profile, SAID, Asked())
    with profile.settings_file.open("a") as file:
        file.write('\n[knowledge]\nfolder = "articles"\n')
    assert not is_first_start(profile, load_settings(profile)[0])


def test_an_account_that_is_half_told_is_left_out() -> None:
    assert whole_of(SAID, Asked()) == SAID
    assert whole_of(replace(SAID, exchange="", homeserver=""), Asked(False, False)).extension
    told = whole_of(replace(SAID, exchange="", chat_user=""), Asked())
    assert told == Introduction(SAID.language, SAID.name)
    assert not told.is_blank
    assert Introduction(Language.NYNORSK).is_blank


def test_settings_are_written_without_passwords(tmp_path: Path) -> None:
    profile = profile_in(tmp_path / "own")
    assert is_first_start(profile, Settings())
    write_first_settings(profile, SAID)
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


class Keyring:
    """Secrets in memory."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def get(self, name: str) -> str | None:
        return self.kept.get(name)

    def put(self, name: str, secret: str) -> None:
        self.kept[name] = secret


async def test_put_off_and_taken_up_again(kit: Kit, tmp_path: Path) -> None:
    profile, keyring = profile_in(tmp_path / "own"), Keyring()

    async def asked_with(act: Callable[[FirstRun], object]) -> bool:
        settings = load_settings(profile)[0]
        asking = asyncio.create_task(introduce(profile, settings, keyring, kit))
        await asyncio.sleep(0)
        (dialog,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, FirstRun))
        act(dialog)
        said = await asking
        QCoreApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete.value)
        return said

    def begin(dialog: FirstRun) -> None:
        fill(dialog, name="Ragnhild", **TELEPHONE, chat_user="@r")
        dialog.reject()

    def go_on(dialog: FirstRun) -> None:
        assert dialog.said().telephone_password == "x", "out of the keyring"
        assert dialog.said().chat_user == "@r"
        fill(dialog, homeserver="https://chat.example.org", chat_password="y")
        dialog._show_step(2)
        dialog._tried = dialog._account(2)
        dialog._on.click()

    assert not await asked_with(lambda dialog: dialog.reject())
    assert not profile.settings_file.exists()
    assert not await asked_with(begin)
    settings = load_settings(profile)[0]
    assert (settings.telephone.user, settings.matrix.user) == ("101", "")
    assert is_first_start(profile, settings)
    assert await asked_with(go_on)
    settings = load_settings(profile)[0]
    assert (settings.telephone.user, settings.matrix.user) == ("101", "@r")
    assert not is_first_start(profile, settings)
    assert sorted(keyring.kept.values()) == ["x", "y"]


def test_a_file_nobody_has_written_yet_is_no_fault(tmp_path: Path) -> None:
    profile = profile_in(tmp_path)
    _, problems = load_settings(profile)
    assert problems
    assert told_at_start(profile, problems) == ()
    profile.settings_file.write_text("[telephone")
    _, problems = load_settings(profile)
    assert told_at_start(profile, problems) == problems
    assert problems
