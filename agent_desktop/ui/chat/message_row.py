"""One message in a conversation."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QEnterEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from agent_desktop.desk.actions import DeskActions
from agent_desktop.domain.chat import ChatMessage, Sending
from agent_desktop.domain.ids import MunicipalityCode
from agent_desktop.ui.chat.chat_question import ChatQuestion
from agent_desktop.ui.chat.chat_words import excerpt, first_name
from agent_desktop.ui.chat.entries import Said
from agent_desktop.ui.chat.file_line import FileLine
from agent_desktop.ui.chat.message_acts import MessageActs
from agent_desktop.ui.chat.message_text import MessageText
from agent_desktop.ui.chat.small_marks import Initials, ReactionChips
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.language import clock_time
from agent_desktop.ui.theme.tokens import Token
from agent_desktop.ui.widgets.boxes import column, line
from agent_desktop.ui.widgets.text import Elided, Role, Text, Tone

_INDENT = 24
_INTO = {Qt.Key.Key_Right, Qt.Key.Key_Left}


class Place(Protocol):
    """Where messages stand one below the other."""

    def rove(self, row: MessageRow) -> None:
        """The keyboard has come to this one."""
        ...

    def hover(self, row: MessageRow) -> None:
        """The pointer has come to this one."""
        ...

    def step(self, row: MessageRow, by: int) -> None:
        """Go to the message so many below."""
        ...


class MessageRow(QWidget):
    """Letters, name and time over what was said. It takes the focus: then the arrow keys go from
    message to message, right into the text, and a key does each thing that can be done.
    """

    def __init__(
        self,
        actions: DeskActions,
        kit: Kit,
        acts: MessageActs,
        place: Place,
        of: MunicipalityCode | None,
    ) -> None:
        super().__init__()
        self._actions, self._kit = actions, kit
        self._acts, self._place, self._of = acts, place, of
        self.said: Said | None = None
        self.text = MessageText(kit)
        self._tile = Initials(kit, "")
        self._name = Elided(Role.STRONG, Tone.TEXT)
        self._when = Text(Role.SMALL, Tone.TEXT3)
        self._chips: ReactionChips | None = None
        self._extra: list[QWidget] = []
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._box = line(self, (12, 4, 12, 4), 8)
        self._box.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignTop)
        self._words = column(gap=2)
        head = line(gap=8)
        head.addWidget(self._name)
        head.addWidget(self._when)
        head.addStretch(1)
        self._words.addLayout(head)
        self._words.addWidget(self.text)
        self._box.addLayout(self._words, 1)

    @property
    def message(self) -> ChatMessage:
        """The message as it is now."""
        assert self.said is not None  # noqa: S101 - shown before it is used
        return self.said.message

    def show_said(self, said: Said) -> None:
        """Show what has changed of it."""
        if said == self.said:
            return
        before, self.said = self.said, said
        message = said.message
        self._show_head(message)
        words = message.text
        ink = Token.TEXT
        if message.withdrawn:
            words, ink = self.tr("Taken back"), Token.TEXT3
        elif message.notice:
            ink = Token.TEXT2
        is_card = message.question is not None and not message.withdrawn
        self.text.setVisible(not is_card and message.file is None)
        self.text.say(words, ink)
        if before is None or _frame(before) != _frame(said):
            self._show_extra(said)
        self._show_reactions(message)
        self._tile.setVisible(not is_card)
        self._name.setVisible(not is_card)
        self._when.setVisible(not is_card)
        left = _INDENT if said.indented and not is_card else 0
        self._box.setContentsMargins(12 + self._kit.theme.px(left), 4, 12, 4)
        marks = self._when.text()
        self.setAccessibleName(f"{self._name.whole()}, {marks}: {words}")

    def show_again(self) -> None:
        """The look has changed."""
        said, self.said = self.said, None
        if said is not None:
            self.show_said(said)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard is here."""
        super().focusInEvent(event)
        self._place.rove(self)

    def enterEvent(self, event: QEnterEvent) -> None:
        """The pointer is here."""
        super().enterEvent(event)
        self._place.hover(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """From message to message, into the text, or something that can be done with it."""
        key = event.key()
        if key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self._place.step(self, 1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Escape and self.text.hasFocus():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        elif key in _INTO and self.hasFocus() and not self.text.isHidden():
            self.text.begin_selecting()
        elif key == Qt.Key.Key_Menu or not self._acts.press(event, self.message):
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Everything that can be done with it."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        at = self.mapToGlobal(self.text.geometry().topLeft()) if by_key else event.globalPos()
        self._acts.menu(self, self.message).popup(at)

    def _show_head(self, message: ChatMessage) -> None:
        self._name.setText(self.tr("You") if message.mine else message.name)
        self._tile.show_name(message.name)
        marks = [clock_time(message.at)]
        if message.edited and not message.withdrawn:
            marks.append(self.tr("edited"))
        if message.shortened:
            marks.append(self.tr("shortened"))
        if message.sending is Sending.WAITING:
            marks.append(self.tr("waiting to be sent"))
        self._when.setText(" · ".join(marks))

    def _show_extra(self, said: Said) -> None:
        """What stands above and below the text of some messages."""
        for widget in self._extra:
            self._words.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._extra = []
        message = said.message
        points = said.answers or said.begins
        if points is not None and not message.withdrawn:
            self._put(1, self._quote(points, is_thread=said.answers is None))
        if message.question is not None and not message.withdrawn:
            of = said.question.municipality if said.question is not None else self._of
            card = ChatQuestion(self._actions, self._kit, message, said.question, of)
            self._put(self._words.count(), card)
        elif message.file is not None:
            file = FileLine(self._kit, message.file)
            file.wanted.connect(lambda path: self._actions.save_file(self.message.id, path))
            self._put(self._words.count(), file)
        if message.sending is Sending.REFUSED:
            words = self.tr("Not sent: the server refused it. Copy the text and try once more.")
            self._put(self._words.count(), Text(Role.SMALL, Tone.DANGER, words).wrapped())

    def _put(self, place: int, widget: QWidget) -> None:
        self._words.insertWidget(place, widget)
        self._extra.append(widget)

    def _quote(self, message: ChatMessage, *, is_thread: bool) -> QWidget:
        words = self.tr("In the thread “%1”") if is_thread else self.tr("Reply to %2: “%1”")
        shown = words.replace("%2", first_name(message.name))
        return Elided(Role.SMALL, Tone.TEXT2, shown.replace("%1", excerpt(message)))

    def _show_reactions(self, message: ChatMessage) -> None:
        """Chips that are there already are changed where they stand."""
        if self._chips is None:
            if not message.reactions:
                return
            self._chips = ReactionChips(self._kit)
            self._chips.wanted.connect(lambda key: self._acts.react(self.message, key))
        if self._words.indexOf(self._chips) != self._words.count() - 1:
            self._words.addWidget(self._chips)
        self._chips.show_reactions(message.reactions)


def _frame(said: Said) -> tuple[object, ...]:
    """What decides what stands around the text."""
    message = said.message
    pointed = said.answers or said.begins
    return (
        pointed,
        said.question,
        message.question,
        message.file,
        message.withdrawn,
        message.sending is Sending.REFUSED,
        message.text if message.question is not None else "",
    )
