"""Where the note is written."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.call_views import DraftView
from agent_desktop.domain.ids import CallId

LOWEST = 120


class NoteEditor(QPlainTextEdit):
    """The note of one call at a time, keyed by its id.

    A new view never overwrites what is being typed nor moves the cursor. Every change goes out at
    once under the id it was typed under.
    """

    def __init__(self, actions: DeskActions) -> None:
        super().__init__()
        self._actions = actions
        self._call: CallId | None = None
        self._seen = ""
        self.setAccessibleName(self.tr("Note"))
        self.setPlaceholderText(self.tr("What is it about?"))
        self.setTabChangesFocus(True)
        self.setMinimumHeight(LOWEST)
        self.setEnabled(False)
        self.textChanged.connect(self._pass_on)

    def show_draft(self, draft: DraftView | None) -> None:
        """Show the note of the draft's call.

        What is typed here is the desk's text at once, so a view of the same call can only differ
        when somebody else wrote the note (`ctl`); only then is the text replaced.
        """
        call = draft.call if draft else None
        text = draft.note.text if draft else ""
        if call == self._call and text == self._seen:
            return
        self._seen = text
        self._call = None
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.document().clearUndoRedoStacks()
        self.setEnabled(draft is not None)
        self._call = call

    def sizeHint(self) -> QSize:
        """As little as will do; the column gives it what is left."""
        return QSize(super().sizeHint().width(), LOWEST)

    def select_part(self, start: int, end: int) -> None:
        """Select what stands between two places of the text, and go there."""
        text = self.toPlainText()
        cursor = self.textCursor()
        cursor.setPosition(_place(text, start))
        cursor.setPosition(_place(text, end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _pass_on(self) -> None:
        if self._call is not None:
            self._seen = self.toPlainText()
            self._actions.write_note(self._call, self._seen)


def _place(text: str, characters: int) -> int:
    """A place as Qt counts: a character outside of the basic plane is two."""
    return len(text[:characters].encode("utf-16-le")) // 2
