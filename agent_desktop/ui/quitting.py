"""Ending the program: at once, or after a word when something would be cut off or lost."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from agent_desktop.desk.call_views import Delivery
from agent_desktop.desk.views import DeskView
from agent_desktop.domain.call import CallState
from agent_desktop.domain.contact import Channel
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.unsent import has_unsent
from agent_desktop.ui.widgets.button import Button, Kind
from agent_desktop.ui.widgets.question import Question


class Quitting(QObject):
    """`agreed` when the program is to end. The question stands beside the window, which goes on
    meanwhile: a call can be answered under it.
    """

    agreed = Signal()

    def __init__(self, kit: Kit, window: QWidget) -> None:
        super().__init__(window)
        self._kit, self._window = kit, window
        self._box: Question | None = None

    def ask(self, view: DeskView) -> None:
        """End it, or say first what would happen."""
        warnings = self.warnings(view)
        if not warnings:
            self.agreed.emit()
            return
        if self._box is None:
            self._box = self._build()
        self._box.say(warnings)
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

    def _build(self) -> Question:
        leave = Button(self._kit, Kind.REJECT, self.tr("Quit"))
        stay = Button(self._kit, Kind.PRIMARY, self.tr("Keep working"))
        leave.clicked.connect(self.agreed)
        return Question(self._kit, self.tr("Quit the program"), (leave, stay), self._window)
