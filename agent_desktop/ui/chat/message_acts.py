"""What can be done with a message: by its buttons, its menu, or a key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from agent_desktop.desk.actions import DeskActions
from agent_desktop.domain.chat import ChatMessage, Sending
from agent_desktop.ui.chat.chat_words import REACTIONS, reaction_word, same_reaction


class MessageActs(QObject):
    """The signals tell what goes on in the field below: a reply, a reply in the thread, another
    wording, or the question whether to take it back.
    """

    answered = Signal(object)
    threaded = Signal(object)
    edited = Signal(object)
    withdrawn = Signal(object)

    def __init__(self, actions: DeskActions) -> None:
        super().__init__()
        self._actions = actions

    @staticmethod
    def can_answer(message: ChatMessage) -> bool:
        """Whether it is there for the others too, and not taken back."""
        return message.sending is Sending.SENT and not message.withdrawn

    def can_change(self, message: ChatMessage) -> bool:
        """Whether it can be taken back."""
        return message.mine and self.can_answer(message)

    def can_edit(self, message: ChatMessage) -> bool:
        """Whether it can be worded otherwise: questions and files can't."""
        is_text = message.file is None and message.question is None
        return self.can_change(message) and is_text and not message.shortened

    def react(self, message: ChatMessage, key: str) -> None:
        """Put a reaction on it, or take mine away."""
        if self.can_answer(message):
            same = (r.key for r in message.reactions if same_reaction(r.key, key))
            self._actions.react(message.id, next(same, key))

    def copy(self, message: ChatMessage) -> None:
        """The text, or the file's name."""
        text = message.file.name if message.file is not None else message.text
        QGuiApplication.clipboard().setText(text)

    def press(self, event: QKeyEvent, message: ChatMessage) -> bool:
        """Do what a key is for; whether it is for anything."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy(message)
            return True
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        place = event.key() - Qt.Key.Key_1
        if 0 <= place < len(REACTIONS):
            self.react(message, REACTIONS[place])
            return True
        for key, can, act in self._by_key(message):
            if event.key() == key and can:
                act.emit(message)
                return True
        return False

    def menu(self, parent: QWidget, message: ChatMessage) -> QMenu:
        """Everything that can be done with it."""
        menu = QMenu(parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.can_answer(message):
            self._add(menu, self.tr("Reply"), "R", lambda: self.answered.emit(message))
            self._add(menu, self.tr("Reply in thread"), "T", lambda: self.threaded.emit(message))
            reactions = menu.addMenu(self.tr("React"))
            for place, key in enumerate(REACTIONS, start=1):
                self._add_reaction(reactions, key, str(place), message)
            menu.addSeparator()
        if self.can_edit(message):
            self._add(menu, self.tr("Edit"), "E", lambda: self.edited.emit(message))
        if self.can_change(message):
            self._add(menu, self.tr("Take back"), "Del", lambda: self.withdrawn.emit(message))
        if not message.withdrawn:
            self._add(menu, self.tr("Copy"), "Ctrl+C", lambda: self.copy(message))
        return menu

    def _by_key(self, message: ChatMessage) -> tuple[tuple[Qt.Key, bool, SignalInstance], ...]:
        can = self.can_answer(message)
        return (
            (Qt.Key.Key_R, can, self.answered),
            (Qt.Key.Key_T, can, self.threaded),
            (Qt.Key.Key_E, self.can_edit(message), self.edited),
            (Qt.Key.Key_Delete, self.can_change(message), self.withdrawn),
        )

    def _add(self, menu: QMenu, words: str, key: str, act: Callable[[], None]) -> None:
        """The key stands at the right; it works on the message, not in the menu."""
        menu.addAction(f"{words}\t{key}").triggered.connect(lambda _=False: act())

    def _add_reaction(self, menu: QMenu, key: str, number: str, message: ChatMessage) -> None:
        mine = any(
            reaction.mine and same_reaction(reaction.key, key) for reaction in message.reactions
        )
        action = menu.addAction(f"{reaction_word(key)}\t{number}")
        action.setCheckable(True)
        action.setChecked(mine)
        action.triggered.connect(lambda _=False: self.react(message, key))
