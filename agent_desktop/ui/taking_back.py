"""What Ctrl+Z does: takes back what was just done, or leads to where an enquiry is corrected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from agent_desktop.desk.views import DeskView
from agent_desktop.domain.ids import ContactId
from agent_desktop.ui.announce import announce
from agent_desktop.ui.shell.rail import Page

if TYPE_CHECKING:
    from agent_desktop.ui.main_window import MainWindow


class TakingBack(QObject):
    """Knows the enquiry that was saved last, and says that it is kept to who can't see it go."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._open: ContactId | None = None
        self._gone: ContactId | None = None
        self._saved: ContactId | None = None

    def show_view(self, view: DeskView) -> None:
        """An enquiry whose note is gone from the desk may have been saved: then it is among the
        latest in this view, or in the next, when they have been read.
        """
        before, self._open = self._open, view.draft.contact if view.draft else None
        if before != self._open:
            self._gone = before
        if self._gone in {row.contact for row in view.recent if not row.unfinished}:
            self._saved, self._gone = self._gone, None
            announce(self._window, self.tr("The enquiry is saved"))

    def undo(self) -> None:
        """An enquiry that is saved is on its way to the others: that is said, with the way to
        correct it.
        """
        toast = self._window.toast
        if toast.undo():
            return
        if self._saved is None:
            toast.tell(self.tr("There is nothing to take back now."))
            return
        words = self.tr("The enquiry is saved. It can be corrected in the log.")
        toast.offer(words, self._correct, self.tr("Correct"))

    def _correct(self) -> None:
        if self._saved is not None:
            self._window.go_to_page(Page.LOG)
            self._window.desk.open_contact(self._saved)
            self._window.log_page.detail.begin_correction()
