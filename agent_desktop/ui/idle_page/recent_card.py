"""My latest calls."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.book_views import RecentView
from agent_desktop.domain.contact import Channel
from agent_desktop.ui.contact_words import channel_word, contact_icon
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.language import time_or_day
from agent_desktop.ui.widgets.button import Button, Kind, Size
from agent_desktop.ui.widgets.cards import Row, Rows, TitledCard, quiet_line
from agent_desktop.ui.widgets.icon_label import IconLabel
from agent_desktop.ui.widgets.tags import Mono, Tag, Tint
from agent_desktop.ui.widgets.text import Role, Text, Tone
from agent_desktop.ui.words import outcome_word


class RecentCard(TitledCard):
    """A row for each call; one that is not logged has a tag and a button to finish it. The others
    are in the log, where a button leads.
    """

    def __init__(self, actions: DeskActions, kit: Kit) -> None:
        self.all = Button(kit, Kind.QUIET, self.tr("All in the log"), size=Size.SMALL)
        super().__init__(self.tr("My latest calls"), self.all)
        self._actions = actions
        self._kit = kit
        self._rows = Rows()
        self.fill(self._rows)

    def show_calls(self, calls: tuple[RecentView, ...]) -> None:
        """Show these, newest first."""
        self.all.setVisible(bool(calls))
        if calls:
            self._rows.show_each([(call, self._when(call)) for call in calls], self._row)
        else:
            none = self.tr("No calls yet today. They come here when they are over.")
            self._rows.show_rows([quiet_line(none)])

    def _when(self, call: RecentView) -> str:
        return time_or_day(self._kit.language, call.started, self._kit.clock.now())

    def _row(self, shown: tuple[RecentView, str]) -> Row:
        call, when = shown
        icon = IconLabel(self._kit, contact_icon(call.channel, call.direction), 16)
        trailing: list[QWidget] = []
        if call.unfinished:
            trailing += [Tag(self.tr("Not logged"), Tint.WARN), self._finish_button(call)]
        trailing.append(Text(Role.SMALL, Tone.TEXT3, when))
        return Row([icon, Mono(call.municipality)], self._whose(call), self._about(call), trailing)

    def _whose(self, call: RecentView) -> str:
        if call.channel is not Channel.PHONE:
            return call.number or channel_word(call.channel)
        return call.number or self.tr("Withheld number")

    def _about(self, call: RecentView) -> str:
        topic = call.topic.name(self._kit.language) if call.topic else ""
        outcome = outcome_word(call.outcome) if call.outcome else ""
        return " · ".join(part for part in (topic, outcome.lower() if topic else outcome) if part)

    def _finish_button(self, call: RecentView) -> Button:
        button = Button(self._kit, Kind.SECONDARY, self.tr("Finish"), size=Size.SMALL)
        whose = self._whose(call)
        button.setAccessibleName(self.tr("Finish the note of %1").replace("%1", whose))
        button.clicked.connect(lambda: self._actions.reopen(call.contact))
        return button
