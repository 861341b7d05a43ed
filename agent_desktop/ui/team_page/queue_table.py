"""The queue now, and what came of today's calls."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from agent_desktop.desk.views import DeskView
from agent_desktop.domain.queue import Pressure, Today
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.queue_words import Line, queue_lines
from agent_desktop.ui.seen import Seen
from agent_desktop.ui.shortcuts import Key
from agent_desktop.ui.team_words import last_known, share_words
from agent_desktop.ui.theme.tokens import Token
from agent_desktop.ui.widgets.boxes import Hairline, column, line
from agent_desktop.ui.widgets.button import Button, Kind
from agent_desktop.ui.widgets.cards import Card, quiet_line
from agent_desktop.ui.widgets.clock_label import duration
from agent_desktop.ui.widgets.icon_label import IconLabel
from agent_desktop.ui.widgets.table import Table
from agent_desktop.ui.widgets.tags import Mono
from agent_desktop.ui.widgets.text import Elided, Role, Text, Tone, plain_tip

_ROW, _COLUMNS, _INSET = 33, 6, 12


class QueueTable(Card):
    """A line for each municipality and one for all; the button that calls for help."""

    help_wanted = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._seen = Seen()
        self._view: DeskView | None = None
        self._waits: list[tuple[Line, Text]] = []
        self._is_old = False
        words = self.tr("Call for help")
        self.call = Button(
            kit, Kind.SECONDARY, words, "megaphone", keys=kit.keys.cap(Key.CALL_HELP)
        )
        self.call.clicked.connect(self.help_wanted)
        self._age = Text(Role.SMALL, Tone.TEXT3)
        self._what = Text(Role.SMALL, Tone.TEXT3).wrapped()
        self._none = quiet_line(self.tr("Nothing has been heard of the queue yet."))
        self._figures = QWidget()
        self._table = Table(self._figures, _COLUMNS, _INSET)
        self._table.setHorizontalSpacing(10)
        self._table.setColumnStretch(0, 1)
        self._build()
        kit.clock.ticked.connect(self._turn)

    def show_view(self, view: DeskView) -> None:
        """Show what has changed."""
        self.call.enable(
            view.team.may_call_help,
            self.tr("Whoever leads can call for help, and everybody when many are waiting."),
        )
        if not self._seen.is_news(view.queue, view.municipalities):
            return
        self._view = view
        self.setVisible(view.queue.state is not None or view.queue.expected)
        self._is_old = not self.isVisible()
        if not self._is_old:
            self._fill(view)

    def showEvent(self, event: QShowEvent) -> None:
        """What has come meanwhile is filled in now that it is seen."""
        super().showEvent(event)
        if self._is_old and self._view is not None:
            self._is_old = False
            self._fill(self._view)

    def _fill(self, view: DeskView) -> None:
        self._table.clear()
        self._waits = []
        state = view.queue.state
        self._none.setVisible(state is None)
        self._what.setVisible(state is not None)
        self._figures.setVisible(state is not None)
        self._age.setText(last_known(state.at) if state and view.queue.stale else "")
        if state is None:
            return
        lines = queue_lines(view, self._kit.clock.now())
        self._add_head()
        for one in lines:
            self._add_line(one, view.queue.stale)
        if len(lines) > 1:
            self._add_total(lines, view.queue.stale)
        seconds = str(state.in_time_seconds)
        words = self.tr(
            "In time: answered within %1 s, of all that were answered or lost. "
            "Today: all that have called."
        )
        self._what.setText(words.replace("%1", seconds))

    def _add_head(self) -> None:
        heads = (
            self.tr("Municipality"),
            self.tr("Waiting"),
            self.tr("Longest"),
            self.tr("Today"),
            self.tr("Lost"),
            self.tr("In time"),
        )
        for place, words in enumerate(heads):
            head = Text(Role.SMALL_STRONG, Tone.TEXT2, words)
            head.setMinimumHeight(self._kit.theme.px(28))
            if place:
                self._table.put(head, place)
            else:
                self._table.put_name(head)

    def _add_line(self, one: Line, stale: bool) -> None:
        self._table.begin_row()
        pressed = one.pressure is not Pressure.CALM and not stale
        tone = Tone.TEXT3 if stale else Tone.WARN if pressed else Tone.TEXT
        role = Role.DENSE_STRONG if pressed else Role.DENSE
        self._table.put_name(self._named(one))
        self._table.put(self._counted(one.count, role, tone, pressed), 1)
        wait = Text(role, tone, self._wait_words(one))
        self._table.put(wait, 2)
        if one.since is not None and one.count and not stale:
            self._waits.append((one, wait))
        self._add_today(one.today, Role.DENSE, Tone.TEXT3 if stale else Tone.TEXT)

    def _add_total(self, lines: Sequence[Line], stale: bool) -> None:
        self._table.begin_row()
        days = [one.today for one in lines if one.today is not None]
        total = Today(
            None,
            sum(d.offered for d in days),
            sum(d.answered for d in days),
            sum(d.lost for d in days),
            sum(d.in_time for d in days),
        )
        tone, role = Tone.TEXT3 if stale else Tone.TEXT, Role.DENSE_STRONG
        name = Text(role, Tone.TEXT, self.tr("All"))
        name.setMinimumHeight(self._kit.theme.px(_ROW))
        self._table.put_name(name)
        count = sum(one.count for one in lines)
        self._table.put(self._counted(count, role, tone, pressed=False), 1)
        since = [one for one in lines if one.since is not None and one.count]
        if since:
            longest = Text(role, tone, self._wait_words(since[0]))
            self._table.put(longest, 2)
            if not stale:
                self._waits.append((since[0], longest))
        else:
            self._table.put(Text(role, tone, "–"), 2)
        self._add_today(total, role, tone)

    def _add_today(self, today: Today | None, role: Role, tone: Tone) -> None:
        day = today or Today(None)
        over = day.answered + day.lost
        cells = (str(day.offered), str(day.lost), share_words(day.in_time, over))
        for place, words in enumerate(cells, start=3):
            cell = Text(role, tone, words)
            self._table.put(cell, place)
        tip = self.tr("%1 of %2 in time").replace("%1", str(day.in_time))
        cell.setToolTip(plain_tip(tip.replace("%2", str(over))))

    def _named(self, one: Line) -> QWidget:
        around = QWidget()
        around.setMinimumHeight(self._kit.theme.px(_ROW))
        box = line(around, gap=8)
        box.addWidget(Mono(one.municipality))
        box.addWidget(Elided(Role.DENSE, Tone.TEXT, one.name), 1)
        return around

    def _counted(self, count: int, role: Role, tone: Tone, pressed: bool) -> QWidget:
        around = QWidget()
        box = line(around, gap=4)
        if pressed:
            box.addWidget(IconLabel(self._kit, "triangle-alert", 14, Token.WARN))
        box.addWidget(Text(role, tone, str(count)))
        return around

    def _wait_words(self, one: Line) -> str:
        if one.since is None or not one.count:
            return "–"
        view = self._view
        state = view.queue.state if view is not None else None
        stale = view is not None and view.queue.stale
        now = state.at if stale and state is not None else self._kit.clock.now()
        return duration(now - one.since)

    def _turn(self) -> None:
        if self.isVisible():
            for one, label in self._waits:
                label.setText(self._wait_words(one))

    def _build(self) -> None:
        self.setAccessibleName(self.tr("The queue now"))
        box = column(self, (1, 1, 1, 1))
        head = line(margins=(12, 5, 11, 5))
        head.addWidget(Text(Role.STRONG, Tone.TEXT, self.tr("The queue now")))
        head.addWidget(self._age)
        head.addStretch(1)
        head.addWidget(self.call)
        box.addLayout(head)
        box.addWidget(Hairline())
        box.addWidget(self._figures)
        below = column(margins=(12, 2, 12, 8))
        below.addWidget(self._what)
        box.addWidget(self._none)
        box.addLayout(below)
