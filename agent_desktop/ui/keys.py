"""The keyboard of the window. Nothing here is reachable unless the program has the focus."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from agent_desktop.domain.call import CallState
from agent_desktop.domain.contact import Channel
from agent_desktop.ui.shell.rail import Page
from agent_desktop.ui.shortcuts import (
    CALL_KEYS,
    LARGER_TOO,
    OUTCOME_KEYS,
    OUTCOME_MODIFIER,
    TOPIC_KEYS,
    TOPIC_MODIFIER,
    Key,
)

if TYPE_CHECKING:
    from agent_desktop.ui.main_window import MainWindow


class Keys:
    """Binds every key to what it does. Acts on the view shown at the moment of the key."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._bindings = window.kit.keys
        self.actions: dict[Key, Callable[[], None]] = {}
        """What each key does."""
        self._bind_calls()
        self._bind_places()
        for index in range(TOPIC_KEYS):
            self._take(f"{TOPIC_MODIFIER}+{index + 1}", partial(self._choose_topic, index))
        for index in range(OUTCOME_KEYS):
            self._take(f"{OUTCOME_MODIFIER}+{index + 1}", partial(self._choose_outcome, index))

    def _bind(self, key: Key, act: Callable[[], None]) -> None:
        self.actions[key] = act
        bound = self._bindings.of(key)
        self._take(bound, act)
        if "Return" in bound:
            self._take(bound.replace("Return", "Enter"), act)

    def _take(self, keys: str, act: Callable[[], None]) -> None:
        if not keys:
            return
        shortcut = QShortcut(QKeySequence(keys), self._window)
        shortcut.setContext(Qt.ShortcutContext.ApplicationShortcut)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(act)

    def _bind_calls(self) -> None:
        self._bind(Key.ANSWER, lambda: self._answer(0))
        self._bind(Key.ANSWER_NEXT, lambda: self._answer(1))
        self._bind(Key.REJECT, self._reject)
        self._bind(Key.HANG_UP, self._hang_up)
        self._bind(Key.SWITCH, self._window.left.calls.switch)
        self._bind(Key.TO_VOICEMAIL, self._send_to_voicemail)
        self._bind(Key.REDIAL, self._window.desk.redial)
        for key in CALL_KEYS:
            self._bind(key, partial(self._window.left.calls.press, key))

    def _bind_places(self) -> None:
        window = self._window
        self._bind(Key.NOTE, window.go_to_note)
        self._bind(Key.SEARCH, window.go_to_search)
        self._bind(Key.ARTICLE, window.go_to_article)
        self._bind(Key.FIND, window.find_in_article)
        self._bind(Key.BACK, window.desk.go_back)
        for key, by in ((Key.LARGER, 1), (Key.SMALLER, -1), (Key.USUAL_SIZE, 0)):
            self._bind(key, partial(window.resize_article, by))
        self._take(LARGER_TOO, partial(window.resize_article, 1))
        self._bind(Key.DIAL, window.left.dial.open_field)
        self._bind(Key.ASK, window.ask)
        self._bind(Key.NEW_INCIDENT, window.report_incident)
        self._bind(Key.CONCERNS, self._next_concern)
        self._bind(Key.FOLLOW_UP, window.follow_up)
        self._bind(Key.TOPIC, window.find_topic)
        self._bind(Key.NEW_CONTACT, lambda: window.desk.begin_contact(Channel.WALK_IN))
        self._bind(Key.PAUSE, window.left.status.turn_pause)
        self._bind(Key.CALL_HELP, window.call_help)
        self._bind(Key.COME, partial(window.messages.help.answer, True))
        self._bind(Key.STAY_AWAY, partial(window.messages.help.answer, False))
        self._bind(Key.SAVE, window.finish)
        self._bind(Key.UNDO, window.taking_back.undo)
        self._bind(Key.PALETTE, window.open_commands)
        self._bind(Key.QUIT, window.quit_wanted.emit)
        self._bind(Key.HELP, partial(window.go_to_page, Page.HELP))

    def _answer(self, place: int) -> None:
        ringing = self._window.view.ringing
        if place < len(ringing):
            self._window.desk.answer(ringing[place].call)

    def _reject(self) -> None:
        ringing = self._window.view.ringing
        if ringing:
            self._window.desk.reject(ringing[0].call)

    def _hang_up(self) -> None:
        """The active call, or the one about it; when that is over, the one that is being talked in
        or dialled.
        """
        consultation = self._window.left.calls.consultation
        if consultation is not None:
            consultation.hang_up()
            return
        view = self._window.view
        live = [
            c for c in view.calls if c.state is not CallState.ENDED and c.channel is Channel.PHONE
        ]
        live.sort(key=lambda c: (c.call != view.active, c.state is CallState.HELD))
        if live:
            self._window.desk.hang_up(live[0].call)

    def _send_to_voicemail(self) -> None:
        ringing = self._window.view.ringing
        features = self._window.view.features
        if ringing and (features.mailbox or features.voicemail):
            self._window.desk.send_to_voicemail(ringing[0].call)

    def _next_concern(self) -> None:
        if self._window.view.draft is not None:
            self._window.call_page.panel.going_on.next_concern()

    def _choose_topic(self, index: int) -> None:
        if self._window.view.draft is not None:
            self._window.call_page.note.topics.choose_at(index)

    def _choose_outcome(self, index: int) -> None:
        if self._window.view.draft is not None:
            self._window.call_page.note.outcomes.choose_at(index)
