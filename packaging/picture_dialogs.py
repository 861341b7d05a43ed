"""The small windows: the first start, the passphrase, the word before quitting, the tray's menu."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from agent_desktop.domain.introduction import Asked
from agent_desktop.ui.first_run import FirstRun
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.quitting import Quitting
from agent_desktop.ui.shell.tray import Tray
from agent_desktop.ui.start import PassphraseDialog, locked_message
from agent_desktop.ui.translating import translate
from agent_desktop.ui.widgets.question import Question
from tests.fixtures.reception import FakeReception
from tests.unit.ui.pictured_desk import IN_CALL, FakeDesk


def small_windows(kit: Kit) -> Iterator[tuple[str, QWidget]]:
    """Each by its name, made when its turn comes and shown."""
    first = FirstRun(kit, Asked(), FakeReception())
    for step in range(3):
        first.show()
        first._show_step(step)
        yield f"first-{step + 1}", first
    first.close()
    fields = [translate("Start", "Passphrase"), translate("Start", "Once more")]
    question = translate(
        "Start",
        "This machine has no keyring. Choose a passphrase that protects your notes, and remember "
        "it: you are asked for it each time the program starts, and nobody can find it again.",
    )
    passphrase = PassphraseDialog(kit, question, fields)
    passphrase.complain(translate("Start", "They do not match. Write them again."))
    passphrase.show()
    yield "passphrase", passphrase
    passphrase.close()
    locked = locked_message(kit, "org.freedesktop.Secret.Error.IsLocked")
    locked.show()
    yield "locked", locked
    locked.close()
    yield from _at_work(kit)


def _at_work(kit: Kit) -> Iterator[tuple[str, QWidget]]:
    around = QWidget()
    quitting = Quitting(kit, around)
    around.show()
    quitting.ask(IN_CALL)
    box = around.findChild(Question)
    if box is not None:
        yield "quit", box
        box.close()
    around.close()
    tray = Tray(FakeDesk(IN_CALL), kit, "Agent Desktop")
    tray._menu.ensurePolished()
    tray._menu.resize(tray._menu.sizeHint())
    yield "tray", tray._menu
    tray.put_away()
