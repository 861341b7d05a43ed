"""The messages of a conversation, the newest at the bottom."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from agent_desktop.desk.actions import DeskActions
from agent_desktop.domain.chat import ChatRoom, Sending
from agent_desktop.domain.ids import MessageId
from agent_desktop.ui.chat.action_bar import ActionBar
from agent_desktop.ui.chat.chat_question import SettledStrip
from agent_desktop.ui.chat.chat_words import day_words
from agent_desktop.ui.chat.day_line import DayLine
from agent_desktop.ui.chat.entries import Day, Entry, News, Said, Settled
from agent_desktop.ui.chat.message_acts import MessageActs
from agent_desktop.ui.chat.message_row import MessageRow
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.widgets.boxes import Tall, UpAndDown, column, line
from agent_desktop.ui.widgets.text import Elided, Role, Tone

_FIRST, _MORE = 14, 24
_NEAR_TOP, _NEAR_END = 160, 24


class Timeline(UpAndDown):
    """Only the newest are made when a conversation is opened; older ones as one scrolls up to
    them. Whoever reads further up stays there when something comes: `below` tells how many have
    come meanwhile. `older` asks for more than there are here.
    """

    older = Signal()
    below = Signal(int)

    def __init__(self, actions: DeskActions, kit: Kit, acts: MessageActs) -> None:
        self._inner = Tall()
        super().__init__(self._inner)
        self._actions, self._kit, self._acts = actions, kit, acts
        self._room: ChatRoom | None = None
        self._entries: Sequence[Entry] = ()
        self._made: dict[str, tuple[Entry, QWidget]] = {}
        self._oldest = ""
        self._at_end, self._missed = True, 0
        self._held: tuple[QWidget, int] | None = None
        self._newest: MessageId | None = None
        self._current: MessageRow | None = None
        self._asked = -1
        self._box = column(self._inner, (0, 8, 0, 8), 2)
        self._box.addStretch(1)
        self._read = Elided(Role.DENSE, Tone.TEXT3)
        below = line(margins=(48, 0, 12, 0))
        below.addWidget(self._read, 1)
        self._box.addLayout(below)
        self.bar = ActionBar(kit, acts, self._inner)
        self._inner.installEventFilter(self)
        self.setAccessibleName(self.tr("Messages"))
        bar = self.verticalScrollBar()
        bar.setSingleStep(kit.theme.px(30))
        bar.rangeChanged.connect(self._hold)
        bar.valueChanged.connect(self._scrolled)
        kit.theme.changed.connect(self._dress)

    @property
    def rows(self) -> list[MessageRow]:
        """The messages that are made, the oldest first."""
        widgets = [self._made[e.key][1] for e in self._entries if e.key in self._made]
        return [widget for widget in widgets if isinstance(widget, MessageRow)]

    def begin(self, room: ChatRoom | None) -> None:
        """Turn to another conversation."""
        self._room = room
        for _, widget in self._made.values():
            self._drop(widget)
        self._made, self._entries, self._oldest, self._held = {}, (), "", None
        self._at_end, self._missed, self._newest, self._asked = True, 0, None, -1
        self._current = None
        self.bar.leave()
        self._read.setText("")
        self.below.emit(0)

    def show_entries(self, entries: Sequence[Entry], read_by: str) -> None:
        """Show these; what is made already is changed where it has changed."""
        self._count_missed(entries)
        self._rename_sent(entries)
        first = not self._entries
        had_news = "news" in self._made
        self._entries = entries
        keys = [entry.key for entry in entries]
        start = keys.index(self._oldest) if self._oldest in keys else max(len(keys) - _FIRST, 0)
        if "news" in keys and (first or not had_news):
            start = min(start, max(keys.index("news") - 3, 0))
        self._make_from(start)
        self._read.setText(read_by)
        self._fill()
        if "news" in keys and not had_news and self._at_end:
            self._go_to_news()

    def go_to_end(self) -> None:
        """To the newest."""
        self._at_end = True
        self._hold()

    def go_to(self, message: MessageId) -> bool:
        """To a message, if it is here; whether it is."""
        keys = [entry.key for entry in self._entries]
        wanted = f"said {message}"
        if wanted not in keys:
            return False
        if wanted not in self._made:
            self._make_from(max(keys.index(wanted) - 2, 0))
        row = self._made[wanted][1]
        self._settle()
        self._at_end = False
        self.verticalScrollBar().setValue(max(row.y() - self.viewport().height() // 3, 0))
        row.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def rove(self, row: MessageRow) -> None:
        """One message at a time is on the way of Tab: where the keyboard was last."""
        self._let_tab(row)
        self.bar.show_at(row)

    def hover(self, row: MessageRow) -> None:
        """The buttons come to the message under the pointer."""
        self.bar.show_at(row)

    def step(self, row: MessageRow, by: int) -> None:
        """To the next message, or the one before; above the first, older ones are made."""
        rows = self.rows
        place = rows.index(row) + by
        if place < 0:
            self._show_more()
            rows = self.rows
            place = rows.index(row) + by
        if 0 <= place < len(rows):
            rows[place].setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(rows[place], 0, 16)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There may be room for more."""
        super().resizeEvent(event)
        self._fill()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The buttons go when the pointer does."""
        if watched is self._inner and event.type() is QEvent.Type.Leave:
            self.bar.leave()
        return super().eventFilter(watched, event)

    def _make_from(self, start: int) -> None:
        """Make what is missing from this entry on, and let go of what is no longer there."""
        self._remember()
        wanted = self._entries[start:]
        keys = {entry.key for entry in wanted}
        for key in [key for key in self._made if key not in keys]:
            self._drop(self._made.pop(key)[1])
        for place, entry in enumerate(wanted, start=1):
            widget = self._shown(entry)
            item = self._box.itemAt(place)
            if item is None or item.widget() is not widget:
                self._box.insertWidget(place, widget)
                widget.show()
        self._oldest = wanted[0].key if wanted else ""
        rows = self.rows
        if rows and (self._current is None or self._current not in rows):
            self._let_tab(rows[-1])
        self._settle()

    def _fill(self) -> None:
        """Make more while there is room."""
        keys = [entry.key for entry in self._entries]
        start = keys.index(self._oldest) if self._oldest in keys else 0
        while start > 0 and self.isVisible() and not self.verticalScrollBar().maximum():
            start = max(start - _FIRST, 0)
            self._make_from(start)

    def _shown(self, entry: Entry) -> QWidget:
        made = self._made.get(entry.key)
        if made is not None and (made[0] == entry or isinstance(entry, Said)):
            if isinstance(entry, Said) and isinstance(made[1], MessageRow):
                made[1].show_said(entry)
            self._made[entry.key] = (entry, made[1])
            return made[1]
        if made is not None:
            self._drop(made[1])
        widget = self._make(entry)
        self._made[entry.key] = (entry, widget)
        return widget

    def _make(self, entry: Entry) -> QWidget:
        match entry:
            case Day(day):
                return DayLine(day_words(day, self._kit.clock.now(), self._kit.language))
            case News():
                return DayLine(self.tr("New"), is_news=True)
            case Settled(question):
                return SettledStrip(self._actions, self._kit, question)
            case Said():
                of = self._room.municipality if self._room is not None else None
                row = MessageRow(self._actions, self._kit, self._acts, self, of)
                row.show_said(entry)
                return row

    def _drop(self, widget: QWidget) -> None:
        if widget is self._current:
            self._current = None
        self._box.removeWidget(widget)
        widget.hide()
        widget.deleteLater()

    def _rename_sent(self, entries: Sequence[Entry]) -> None:
        """One that was waiting is sent and has its lasting identity: it stays the same line."""
        new = [e for e in entries if isinstance(e, Said) and e.key not in self._made]
        keys = {entry.key for entry in entries}
        for key, (entry, widget) in list(self._made.items()):
            if key in keys or not isinstance(entry, Said):
                continue
            was = entry.message
            same = (n for n in new if n.message.mine and n.message.text == was.text)
            now = next(same, None) if was.sending is Sending.WAITING else None
            if now is not None:
                new.remove(now)
                del self._made[key]
                self._made[now.key] = (entry, widget)
                self._oldest = now.key if self._oldest == key else self._oldest

    def _count_missed(self, entries: Sequence[Entry]) -> None:
        said = [entry.message for entry in entries if isinstance(entry, Said)]
        ids = [message.id for message in said]
        if self._newest in ids and not self._at_end:
            came = said[ids.index(self._newest) + 1 :]
            self._missed += sum(not message.mine for message in came)
            if any(message.mine for message in came):
                self._at_end = True
            self.below.emit(self._missed)
        self._newest = ids[-1] if ids else None

    def _go_to_news(self) -> None:
        """The first of what is new near the top, where there is more than fits."""
        row = self._made["news"][1]
        value = max(row.y() - self._kit.theme.px(60), 0)
        if value < self.verticalScrollBar().maximum():
            self._at_end = False
            self.verticalScrollBar().setValue(value)

    def _show_more(self) -> None:
        """Make older ones, or ask for them."""
        keys = [entry.key for entry in self._entries]
        start = keys.index(self._oldest) if self._oldest in keys else 0
        if start > 0:
            self._at_end = False
            self._make_from(max(start - _MORE, 0))
        elif self._asked != len(keys):
            self._asked = len(keys)
            self.older.emit()

    def _scrolled(self, value: int) -> None:
        bar = self.verticalScrollBar()
        self._at_end = value >= bar.maximum() - _NEAR_END
        if self._at_end and self._missed:
            self._missed = 0
            self.below.emit(0)
        self._remember()
        if value < _NEAR_TOP and bar.maximum() > 0 and not self._at_end:
            self._show_more()

    def _remember(self) -> None:
        """What stands at the top now, and how far above the edge it begins."""
        value = self.verticalScrollBar().value()
        for _, widget in self._made.values():
            if widget.y() <= value < widget.y() + widget.height():
                self._held = (widget, widget.y() - value)
                return

    def _hold(self) -> None:
        """Something has another height: what one reads stays where it is."""
        bar = self.verticalScrollBar()
        if self._at_end:
            bar.setValue(bar.maximum())
        elif self._held is not None and self._held[0] in [w for _, w in self._made.values()]:
            widget, above = self._held
            bar.setValue(widget.y() - above)

    def _settle(self) -> None:
        """Lay out at once, so that nothing is seen in the wrong place."""
        self._box.activate()
        QApplication.sendEvent(self, QEvent(QEvent.Type.LayoutRequest))
        self._hold()

    def _let_tab(self, row: MessageRow) -> None:
        if self._current is not None and self._current is not row:
            self._current.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._current = row
        row.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _dress(self) -> None:
        for row in self.rows:
            row.show_again()
