"""The queue in the left column."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.views import DeskView
from agent_desktop.domain.queue import Pressure
from agent_desktop.ui.announce import announce
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.queue_words import Line, chat_lines, in_order, queue_lines
from agent_desktop.ui.seen import Seen
from agent_desktop.ui.shell.queue_row import QueueRow
from agent_desktop.ui.team_words import last_known
from agent_desktop.ui.theme.tokens import Token
from agent_desktop.ui.widgets.boxes import Hairline, column, line
from agent_desktop.ui.widgets.clock_label import duration
from agent_desktop.ui.widgets.icon_label import IconLabel
from agent_desktop.ui.widgets.text import Role, Text, Tone, mark

_MOST = 9
_WORSE = (Pressure.CALM, Pressure.WARN, Pressure.ALARM)


class QueueBlock(QFrame):
    """The total and the longest wait; a row for each municipality and each citizen in chat. Rows
    change places only while neither the pointer nor the focus is here. Not there without a queue.
    """

    def __init__(self, actions: DeskActions, kit: Kit) -> None:
        super().__init__()
        self._actions = actions
        self._kit = kit
        self._seen = Seen()
        self._view: DeskView | None = None
        self._pressure = Pressure.CALM
        self._rows: dict[str, QueueRow] = {}
        self._order: list[str] = []
        self._warn = IconLabel(kit, "triangle-alert", 16, Token.WARN)
        self._total = Text(Role.DENSE_STRONG)
        self._longest = Text(Role.SMALL, Tone.TEXT2)
        self._more = Text(Role.SMALL, Tone.TEXT3)
        self.setAccessibleName(self.tr("Queue"))
        self._build()
        kit.clock.ticked.connect(self._turn)
        self.hide()

    def show_view(self, view: DeskView) -> None:
        """Show what has changed."""
        if not self._seen.is_news(view.queue, view.municipalities):
            return
        self._view = view
        self._show()
        self._announce(view)

    def rows(self) -> list[QueueRow]:
        """The rows as they stand, from the top."""
        return [self._rows[key] for key in self._order]

    def leaveEvent(self, event: object) -> None:
        """The pointer has gone: what waited for that may change places."""
        self._come_to_rest()

    def in_use(self) -> bool:
        """Whether the pointer or the focus is here."""
        focused = QApplication.focusWidget()
        return self.underMouse() or (focused is not None and self.isAncestorOf(focused))

    def _show(self) -> None:
        view = self._view
        if view is None:
            return
        state = view.queue.state
        chats = chat_lines(view)
        now = self._kit.clock.now()
        lines = {one.key: one for one in in_order((*queue_lines(view, now), *chats))}
        self.setVisible(state is not None or view.queue.expected or bool(chats))
        self._keep_rows(lines)
        stale_at = state.at if state is not None and view.queue.stale else None
        for key, one in lines.items():
            self._rows[key].show_line(one, stale_at is not None and one.chat is None)
            if stale_at is not None and one.since is not None and one.chat is None:
                self._rows[key].freeze_at(duration(stale_at - one.since))
        self._arrange([*lines])
        self._show_total(now)

    def _keep_rows(self, lines: dict[str, Line]) -> None:
        for key in [key for key in self._rows if key not in lines]:
            row = self._rows.pop(key)
            self._order.remove(key)
            self._box.removeWidget(row)
            row.hide()
            row.deleteLater()
        for key, one in lines.items():
            if key not in self._rows:
                row = self._rows[key] = QueueRow(self._kit, one)
                if one.chat is not None:
                    chat = one.chat.id
                    row.taken.connect(lambda chat=chat: self._actions.claim_citizen(chat))
                self._order.append(key)
                self._box.addWidget(row)

    def _arrange(self, wanted: list[str]) -> None:
        if wanted != self._order and not self.in_use():
            self._order = wanted
            for key in wanted:
                self._box.removeWidget(self._rows[key])
                self._box.addWidget(self._rows[key])
        for place, key in enumerate(self._order):
            self._rows[key].setVisible(place < _MOST)
        more = len(self._order) - _MOST
        self._more.setText(self.tr("and %n more", "", more) if more > 0 else "")
        self._more.setVisible(more > 0)

    def _show_total(self, now: datetime) -> None:
        view = self._view
        queue = view.queue if view is not None else None
        if queue is None or queue.state is None:
            self._warn.hide()
            self._total.setText("")
            self._longest.setText(self.tr("no figures yet"))
            self._longest.show()
            return
        pressed = queue.pressure is not Pressure.CALM and not queue.stale
        self._warn.setVisible(pressed)
        count = queue.state.count
        tone = Tone.WARN if pressed else Tone.TEXT
        self._total.show_tone(Tone.TEXT3 if queue.stale else tone if count else Tone.TEXT2)
        mark(self._total, "role", (Role.DENSE_STRONG if count else Role.DENSE).value)
        self._total.setText(self.tr("%n waiting", "", count) if count else self.tr("nobody waits"))
        since = queue.state.longest_since
        if queue.stale:
            self._longest.setText(last_known(queue.state.at))
        elif since is not None and count:
            longest = duration(max(now - since, timedelta()))
            self._longest.setText(self.tr("longest %1").replace("%1", longest))
        else:
            self._longest.setText("")
        self._longest.setVisible(bool(self._longest.text()))

    def _announce(self, view: DeskView) -> None:
        """Once for each limit that is passed."""
        before, self._pressure = self._pressure, view.queue.pressure
        if _WORSE.index(self._pressure) > _WORSE.index(before):
            announce(self, f"{self.accessibleName()}: {self._total.text()}, {self._longest.text()}")

    def _turn(self) -> None:
        if not self.isHidden():
            for row in self._rows.values():
                row.turn()
            self._show_total(self._kit.clock.now())
            self._come_to_rest()

    def _come_to_rest(self) -> None:
        view = self._view
        if view is None or self.in_use():
            return
        now = self._kit.clock.now()
        wanted = [one.key for one in in_order((*queue_lines(view, now), *chat_lines(view)))]
        if set(wanted) == set(self._order):
            self._arrange(wanted)

    def _build(self) -> None:
        outer = column(self)
        inner = column(margins=(16, 10, 16, 10), gap=0)
        head = line(gap=8)
        head.addWidget(Text(Role.STRONG, Tone.TEXT, self.tr("Queue")), 1)
        for widget in (self._warn, self._total, self._longest):
            head.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        inner.addLayout(head)
        inner.addSpacing(4)
        self._box = column()
        inner.addLayout(self._box)
        inner.addWidget(self._more)
        outer.addLayout(inner)
        outer.addWidget(Hairline())
