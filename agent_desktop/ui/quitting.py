"""Ending the program: at once, or after a word when something would be cut off or lost."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from agent_desktop.desk.views import Delivery, DeskView
from agent_desktop.domain.call import CallState
from agent_desktop.domain.contact import Channel
from agent_desktop.ui.unsent import has_unsent


class Quitting(QObject):
    """`agreed` when the program is to end. The question stands beside the window, which goes on
    meanwhile: a call can be answered under it.
    """

    agreed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._box: QMessageBox | None = None

    def ask(self, view: DeskView) -> None:
        """End it, or say first what would happen."""
        warnings = self.warnings(view)
        if not warnings:
            self.agreed.emit()
            return
        if self._box is None:
            self._box = self._build()
        self._box.setText("\n\n".join(warnings))
        self._box.open()

    def warnings(self, view: DeskView) -> list[str]:
        """What would be cut off or lost, a sentence each."""
        found = []
        live = (c.state is not CallState.ENDED and c.channel is Channel.PHONE for c in view.calls)
        if any(live):
            found.append(
                self.tr(
                    "You are in a call. It goes on without the window, and you can't hang up or "
                    "write before you start the program again."
                )
            )
        if view.ringing:
            found.append(self.tr("It is ringing. The caller is passed on to others."))
        if view.draft is not None and view.draft.delivery is Delivery.NOT_SAVED:
            found.append(self.tr("The note is not saved: the disk refuses it."))
        if has_unsent(self._window):
            found.append(self.tr("Something you have written is not sent, and would be lost."))
        return found

    def _build(self) -> QMessageBox:
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Quit the program"))
        leave = box.addButton(self.tr("Quit"), QMessageBox.ButtonRole.DestructiveRole)
        stay = box.addButton(self.tr("Go on working"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        leave.clicked.connect(self.agreed)
        return box
