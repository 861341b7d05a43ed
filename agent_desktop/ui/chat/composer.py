"""Where one writes."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from agent_desktop.desk.actions import DeskActions
from agent_desktop.domain.chat import LARGEST_FILE, LONGEST_MESSAGE, ChatMessage
from agent_desktop.domain.ids import RoomName
from agent_desktop.ui.chat.draft import Draft, Mode
from agent_desktop.ui.chat.file_chips import FileChips
from agent_desktop.ui.chat.mode_strip import ModeStrip
from agent_desktop.ui.chat.typing_signal import TypingSignal
from agent_desktop.ui.chat.write_field import WriteField
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.widgets.boxes import column, line
from agent_desktop.ui.widgets.button import Button, Kind, Size
from agent_desktop.ui.widgets.text import Role, Text, Tone, one_line


class Composer(QWidget):
    """The field, a button for files and the one that sends; above them what the message is about,
    the files that go with it, and what is wrong. What is half-written is kept for each
    conversation. `edit_last` wants my last message back.
    """

    edit_last = Signal()

    def __init__(self, actions: DeskActions, kit: Kit) -> None:
        super().__init__()
        self._actions = actions
        self._room: RoomName | None = None
        self._drafts: dict[RoomName, Draft] = {}
        self._typing = TypingSignal(actions)
        self._turning = False
        self.strip = ModeStrip(kit)
        self.strip.closed.connect(self._let_go)
        self.strip.agreed.connect(self._withdraw)
        self.chips = FileChips(kit)
        self.chips.dropped.connect(self._drop_file)
        self.field = WriteField(kit)
        self.field.sent.connect(self.send)
        self.field.let_go.connect(self._let_go)
        self.field.went_up.connect(self.edit_last)
        self.field.given.connect(self.add_files)
        self.field.textChanged.connect(self._changed)
        self.attach = Button(kit, Kind.ICON, self.tr("Attach a file"), "paperclip", size=Size.LARGE)
        self.attach.clicked.connect(self._choose_files)
        self.button = Button(kit, Kind.PRIMARY, self.tr("Send"), "send", size=Size.WIDE)
        self.button.clicked.connect(self.send)
        self._wrong = Text(Role.DENSE, Tone.WARN).wrapped()
        self._wrong.hide()
        box = column(self, (12, 10, 12, 12), 6)
        for above in (self.strip, self.chips, self._wrong):
            box.addWidget(above)
        row = line(gap=8)
        row.addWidget(self.field, 1)
        for button in (self.attach, self.button):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        box.addLayout(row)

    @property
    def draft(self) -> Draft:
        """What is half-written in the open conversation."""
        if self._room is None:
            return Draft()
        return self._drafts.setdefault(self._room, Draft())

    def turn_to(self, room: RoomName | None, name: str) -> None:
        """Turn to another conversation; what was written in it before comes back."""
        if room != self._room:
            self._typing.stop()
            self._room = room
            self._show_draft()
        prompt = self.tr("Write to %1").replace("%1", name)
        self.field.show_prompt(prompt)

    def begin(self, mode: Mode, message: ChatMessage) -> None:
        """Write about a message."""
        draft = self.draft
        draft.let_go()
        if mode is Mode.EDIT:
            draft.before, draft.text = draft.text, message.text
        draft.mode, draft.about = mode, message
        self._show_draft()
        wanted = self.strip.take_back if mode is Mode.WITHDRAW else self.field
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def add_files(self, files: Iterable[Path]) -> None:
        """Files that go with the next message; too large ones don't."""
        draft, refused = self.draft, []
        for file in files:
            if _size(file) > LARGEST_FILE:
                refused.append(one_line(file.name))
            elif file not in draft.files:
                draft.files.append(file)
        self.chips.show_files(draft.files)
        self._check()
        if refused:
            words = self.tr("%1 is too large. Files of up to 20 MB can be sent.")
            self._say_wrong(words.replace("%1", ", ".join(refused)))

    def send(self) -> None:
        """Send what is written, and the files."""
        draft, room = self.draft, self._room
        if room is None or draft.is_empty() or len(draft.text) > LONGEST_MESSAGE:
            return
        if draft.mode is Mode.WITHDRAW:
            return
        files, text = list(draft.files), draft.text
        if draft.mode is Mode.EDIT and draft.about is not None:
            if text.strip() and text != draft.about.text:
                self._actions.edit_message(draft.about.id, text)
            files = []
        elif text.strip():
            self._write(room, draft)
        for file in files:
            self._actions.send_file(room, file)
        self._drafts[room] = Draft(draft.before if draft.mode is Mode.EDIT else "")
        self._typing.stop()
        self._show_draft()

    def is_written_in(self) -> bool:
        """Whether the keyboard is in the field."""
        return self.field.hasFocus()

    def holds_unsent(self) -> bool:
        """Whether something is half-written in any conversation."""
        return any(not draft.is_empty() for draft in self._drafts.values())

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody is writing any more."""
        super().hideEvent(event)
        self._typing.stop()

    def _write(self, room: RoomName, draft: Draft) -> None:
        about = draft.about
        if about is None:
            self._actions.write_message(room, draft.text)
        elif draft.mode is Mode.THREAD:
            self._actions.write_message(room, draft.text, thread=about.thread or about.id)
        else:
            self._actions.write_message(room, draft.text, answers_to=about.id)

    def _withdraw(self) -> None:
        about = self.draft.about
        if about is not None:
            self._actions.withdraw_message(about.id)
        self._let_go()

    def _let_go(self) -> None:
        self.draft.let_go()
        self._show_draft()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop_file(self, file: Path) -> None:
        draft = self.draft
        draft.files = [one for one in draft.files if one != file]
        self.chips.show_files(draft.files)
        self._check()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_files(self) -> None:
        chosen, _ = QFileDialog.getOpenFileNames(self, self.tr("Attach a file"))
        self.add_files(Path(path) for path in chosen)

    def _show_draft(self) -> None:
        draft = self.draft
        self._turning = True
        if self.field.toPlainText() != draft.text:
            self.field.setPlainText(draft.text)
            self.field.moveCursor(self.field.textCursor().MoveOperation.End)
        self._turning = False
        self.strip.show_draft(draft)
        self.chips.show_files(draft.files)
        self._check()

    def _changed(self) -> None:
        if self._turning or self._room is None:
            return
        draft = self.draft
        draft.text = self.field.toPlainText()
        if draft.text.strip():
            self._typing.typed(self._room)
        else:
            self._typing.stop()
        self._check()

    def _check(self) -> None:
        draft = self.draft
        long = len(draft.text) > LONGEST_MESSAGE
        self.button.setEnabled(
            not draft.is_empty() and not long and draft.mode is not Mode.WITHDRAW
        )
        if not long:
            self._say_wrong("")
            return
        words = self.tr("%1 characters too many. A message holds %2.")
        over = QLocale().toString(len(draft.text) - LONGEST_MESSAGE)
        most = QLocale().toString(LONGEST_MESSAGE)
        self._say_wrong(words.replace("%1", over).replace("%2", most))

    def _say_wrong(self, words: str) -> None:
        self._wrong.setText(words)
        self._wrong.setVisible(bool(words))


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0
