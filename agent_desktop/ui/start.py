"""What is said before there is a window: the passphrase, and why the store stays closed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit

from agent_desktop.ui.announce import announce
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.translating import translate
from agent_desktop.ui.widgets.boxes import Ground, column, line, on_ground
from agent_desktop.ui.widgets.button import Button, Kind
from agent_desktop.ui.widgets.question import Question, fit_height
from agent_desktop.ui.widgets.text import Role, Text, Tone

_WIDTH = 440


def ask_passphrase(kit: Kit, was_wrong: bool) -> str | None:
    """Ask for the passphrase the store was made with, never an empty one; None when the agent gives
    up. There may be a keyring now.
    """
    question = translate(
        "Start",
        "Your notes on this machine are protected by a passphrase. Write it here. "
        "You are asked for it each time the program starts.",
    )
    dialog = PassphraseDialog(kit, question, [translate("Start", "Passphrase")])
    if was_wrong:
        wrong = translate(
            "Start", "That passphrase does not open the notes on this machine. Try again."
        )
        dialog.complain(wrong)
    return dialog.ask()


def choose_passphrase(kit: Kit) -> str | None:
    """Have a passphrase chosen for a new store: written twice alike, never empty. None when the
    agent gives up.
    """
    question = translate(
        "Start",
        "This machine has no keyring. Choose a passphrase that protects your notes, and remember "
        "it: you are asked for it each time the program starts, and nobody can find it again.",
    )
    fields = [translate("Start", "Passphrase"), translate("Start", "Once more")]
    return PassphraseDialog(kit, question, fields).ask()


class PassphraseDialog(QDialog):
    """One field, or several that must be alike. It stays until something usable is written or the
    agent gives up, and says in words what is wrong.
    """

    def __init__(self, kit: Kit, question: str, fields: Sequence[str]) -> None:
        super().__init__()
        self._kit = kit
        on_ground(self, Ground.SURFACE)
        self.setWindowTitle(translate("Start", "Open the notes"))
        self._fields = [_field(name) for name in fields]
        self._complaint = Text(Role.BODY, Tone.DANGER).wrapped()
        self._complaint.hide()
        box = column(self, (20, 16, 20, 16), 12)
        box.addWidget(Text(Role.BODY, Tone.TEXT, question).wrapped())
        for name, field in zip(fields, self._fields, strict=True):
            part = column(gap=5)
            part.addWidget(Text(Role.SMALL_STRONG, Tone.TEXT2, name))
            part.addWidget(field)
            box.addLayout(part)
        box.addWidget(self._complaint)
        box.addLayout(self._buttons())
        self._fit()

    def ask(self) -> str | None:
        """Show it, and wait for the answer; None when the agent gives up."""
        accepted = self.exec() == QDialog.DialogCode.Accepted
        return self._fields[0].text() if accepted else None

    def complain(self, text: str) -> None:
        """Say what is wrong, and let it be written afresh."""
        self._complaint.setText(text)
        self._complaint.show()
        for field in self._fields:
            field.clear()
        self._fields[0].setFocus()
        self._fit()
        announce(self, text)

    def accept(self) -> None:
        """Close only with something usable."""
        written = [field.text() for field in self._fields]
        if not written[0].strip():
            self.complain(translate("Start", "Write a passphrase first."))
        elif len(set(written)) > 1:
            self.complain(translate("Start", "They do not match. Write them again."))
        else:
            super().accept()

    def _buttons(self) -> QHBoxLayout:
        cancel = Button(self._kit, Kind.SECONDARY, translate("Start", "Cancel"))
        cancel.clicked.connect(self.reject)
        go_on = Button(self._kit, Kind.PRIMARY, translate("Start", "Open"))
        go_on.setDefault(True)
        go_on.clicked.connect(self.accept)
        row = line()
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(go_on)
        return row

    def _fit(self) -> None:
        fit_height(self, self._kit.theme.px(_WIDTH))


def locked_message(kit: Kit, detail: str) -> Question:
    """That the program can't start because the notes can't be opened."""
    title = translate("Start", "The notes can't be opened")
    says = translate(
        "Start",
        "The notes on this machine can't be opened. Nothing in them is changed. "
        "Unlock the keyring and start again, or call IT with the text below.",
    )
    box = Question(kit, title, [Button(kit, Kind.PRIMARY, translate("Start", "Close"))])
    box.say([says], quietly=detail)
    return box


def tell_locked(kit: Kit, detail: str) -> None:
    """Say so, and wait until it is read."""
    locked_message(kit, detail).exec()


def _field(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setAccessibleName(name)
    field.setEchoMode(QLineEdit.EchoMode.Password)
    return field
