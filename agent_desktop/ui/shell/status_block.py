"""My status, and the menu to change it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QMenu, QWidget

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.views import DeskView
from agent_desktop.domain.queue import CHOSEN_REASONS, PauseReason
from agent_desktop.domain.status import AgentStatus
from agent_desktop.ui.announce import announce
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.language import clock_time
from agent_desktop.ui.seen import Seen
from agent_desktop.ui.shell.place_words import (
    certainty_words,
    coming_words,
    doubt_words,
    is_rest_chosen,
    shift_words,
    standing_mark,
    standing_word,
)
from agent_desktop.ui.shortcuts import Key
from agent_desktop.ui.team_words import reason_word
from agent_desktop.ui.widgets.boxes import column, line
from agent_desktop.ui.widgets.button import Button, Kind, Size
from agent_desktop.ui.widgets.status_mark import StatusMark
from agent_desktop.ui.widgets.text import BETWEEN, Elided, Role, Text, Tone, plain_tip
from agent_desktop.ui.words import status_word

_LEFT, _RIGHT, _GAP = 16, 12, 8


class StatusBlock(QFrame):
    """Mark, word and since when, below it why; then my shift, or who I am, and what is not certain
    about it. Since when stands below too where there is no room: a time is never cut. What was
    chosen during a call stands there until it is so, with a way back. The menu sets what an agent
    sets herself.
    """

    def __init__(self, actions: DeskActions, kit: Kit) -> None:
        super().__init__()
        self._actions = actions
        self._kit = kit
        self._seen = Seen()
        self._reason = PauseReason.OTHER_WORK
        self._said = ""
        self._mark = StatusMark(kit, 14)
        self._word = Text(Role.HEADING)
        self._since = Elided(Role.SMALL, Tone.TEXT2)
        self._why = ""
        self._below = Elided(Role.SMALL, Tone.TEXT2)
        self._coming = self._build_coming()
        self._shift = Elided(Role.SMALL, Tone.TEXT2)
        self._doubt = Elided(Role.SMALL, Tone.TEXT3)
        self._button = Button(kit, Kind.ICON, self.tr("Change my status"), "chevron-down")
        toggle = self.tr("Pause or free: %1").replace("%1", kit.keys.cap(Key.PAUSE))
        self._button.setToolTip(plain_tip(f"{self._button.accessibleName()} · {toggle}"))
        self._button.clicked.connect(self.open_menu)
        self._menu = self._build_menu()
        box = column(self, (_LEFT, 10, _RIGHT, 10))
        first = line(gap=_GAP)
        first.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        first.addWidget(self._word, 0, Qt.AlignmentFlag.AlignVCenter)
        first.addWidget(self._since, 1, Qt.AlignmentFlag.AlignVCenter)
        first.addWidget(self._button)
        box.addLayout(first)
        box.addWidget(self._below)
        box.addWidget(self._coming)
        box.addWidget(self._shift)
        box.addWidget(self._doubt)

    def show_view(self, view: DeskView) -> None:
        """Show my status."""
        standing = (view.status, view.status_since, view.chosen, view.cut_off, view.place)
        if not self._seen.is_news(*standing, view.agent_name, view.queue):
            return
        self._mark.show_mark(*standing_mark(view))
        self._word.setText(standing_word(view))
        since = self._since_words(view)
        reason = view.place.reason if view.status is AgentStatus.PAUSE else None
        self._since.setText(since)
        self._why = reason_word(reason) if reason is not None else ""
        self._fit()
        self._show_coming(view)
        self._show_place(view)
        tip = plain_tip(certainty_words(view.place))
        for widget in (self._mark, self._word):
            widget.setToolTip(tip)
        self._say(view, since)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The width is another."""
        super().resizeEvent(event)
        self._fit()

    def open_menu(self) -> None:
        """Open the menu under its button."""
        self._menu.popup(self._button.mapToGlobal(self._button.rect().bottomLeft()))

    def turn_pause(self) -> None:
        """From a pause, or off duty, to free; else a pause, for the reason chosen last. In a call
        that is what comes after it.
        """
        if is_rest_chosen(self._actions.view):
            self._actions.set_status(AgentStatus.FREE)
        else:
            self._pause(self._reason)

    def _build_coming(self) -> QWidget:
        around, words = QWidget(), self.tr("Be free instead")
        self._comes = Text(Role.SMALL, Tone.TEXT).wrapped()
        self._free = Button(self._kit, Kind.ICON, words, "x", size=Size.SMALL)
        toggle = self._kit.keys.cap(Key.PAUSE)
        self._free.setToolTip(plain_tip(f"{words} · {toggle}" if toggle else words))
        self._free.clicked.connect(lambda: self._actions.set_status(AgentStatus.FREE))
        row = line(around, gap=_GAP)
        row.addWidget(self._comes, 1)
        row.addWidget(self._free)
        return around

    def _show_coming(self, view: DeskView) -> None:
        words, had_focus = coming_words(view), self._free.hasFocus()
        self._comes.setText(words)
        self._coming.setVisible(bool(words))
        self._free.setVisible(view.status is not AgentStatus.WRAP_UP)
        if had_focus and not self._free.isVisible():
            self._button.setFocus()

    def _show_place(self, view: DeskView) -> None:
        """While the exchange is being asked, that stands in the place of the shift: no jumping."""
        doubt = doubt_words(view)
        self._shift.setText(shift_words(view.place, self._kit) or view.agent_name)
        self._doubt.setText(doubt)
        self._doubt.setVisible(bool(doubt))
        self._shift.setVisible(not view.place.asking)

    def _since_words(self, view: DeskView) -> str:
        if view.cut_off:
            return self.tr("chosen: %1").replace("%1", status_word(view.status))
        return self.tr("since %1").replace("%1", clock_time(view.status_since))

    def _fit(self) -> None:
        parts = (self._word, self._since, self._button)
        wide = self._mark.width() + sum(_GAP + part.sizeHint().width() for part in parts)
        beside = wide <= self.width() - _LEFT - _RIGHT
        self._since.setVisible(beside)
        since = "" if beside else self._since.whole()
        below = BETWEEN.join(part for part in (since, self._why) if part)
        self._below.setText(below)
        self._below.setVisible(bool(below))

    def _say(self, view: DeskView, since: str) -> None:
        coming = coming_words(view)
        parts = (standing_word(view), since, self._why, coming, doubt_words(view))
        said = ", ".join(part for part in parts if part)
        if said != self._said:
            self._said = said
            announce(self, said)
        self.setAccessibleName(said)

    def _pause(self, reason: PauseReason) -> None:
        self._reason = reason
        self._actions.set_status(AgentStatus.PAUSE, reason)

    def _build_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("Change my status"))
        self._add(menu, AgentStatus.FREE)
        pause = menu.addMenu(status_word(AgentStatus.PAUSE))
        for reason in CHOSEN_REASONS:
            action = pause.addAction(reason_word(reason))
            action.triggered.connect(partial(self._choose_pause, reason))
        self._add(menu, AgentStatus.OFF_DUTY)
        return menu

    def _add(self, menu: QMenu, status: AgentStatus) -> QAction:
        action = menu.addAction(status_word(status))
        action.triggered.connect(lambda _=False: self._actions.set_status(status))
        return action

    def _choose_pause(self, reason: PauseReason, _checked: bool = False) -> None:
        self._pause(reason)
