"""What is said before there is a window: the passphrase, and why the store stays closed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QInputDialog, QLineEdit, QMessageBox


def ask_passphrase(was_wrong: bool) -> str | None:
    """Ask for the passphrase that opens the store; None when the agent gives up."""
    question = QCoreApplication.translate(
        "Start",
        "This machine has no keyring. Choose or write the passphrase that protects your notes. "
        "You are asked for it each time the program starts.",
    )
    wrong = QCoreApplication.translate(
        "Start", "That passphrase does not open the notes on this machine. Try again."
    )
    dialog = QInputDialog()
    dialog.setWindowTitle(QCoreApplication.translate("Start", "Open the notes"))
    dialog.setLabelText(f"{wrong}\n\n{question}" if was_wrong else question)
    dialog.setTextEchoMode(QLineEdit.EchoMode.Password)
    accepted = dialog.exec() == QInputDialog.DialogCode.Accepted
    return dialog.textValue() if accepted and dialog.textValue() else None


def tell_locked(detail: str) -> None:
    """Say that the program can't start because the notes can't be opened."""
    box = QMessageBox()
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(QCoreApplication.translate("Start", "The notes can't be opened"))
    box.setText(
        QCoreApplication.translate(
            "Start",
            "The notes on this machine can't be opened. Nothing in them is changed. "
            "Log in to the keyring and start again, or call IT with the text below.",
        )
    )
    box.setInformativeText(detail)
    box.exec()
