"""The calls there have been, newest first."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen

from agent_desktop.desk.call_views import CallerSort, PastCallView
from agent_desktop.domain.call import Direction, EndCause
from agent_desktop.domain.ids import CallId
from agent_desktop.ui.caller_words import caller_words
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.language import time_or_day
from agent_desktop.ui.theme.tokens import Token
from agent_desktop.ui.translating import translate
from agent_desktop.ui.widgets.clock_label import duration
from agent_desktop.ui.widgets.row_delegate import Index, RowDelegate
from agent_desktop.ui.widgets.row_list import ITEM, RowList
from agent_desktop.ui.widgets.tags import mono_pixmap
from agent_desktop.ui.words import past_call_words

_HEIGHT = 50
_LEFT, _GAP = 16, 12
_BUTTON_HEIGHT = 28
_PADDING = 10
_TIME_ROOM = 84
_RADIUS = 6


def call_icon(call: PastCallView) -> str:
    """What sort of call it was, as a shape."""
    if call.missed:
        return "phone-missed"
    return "phone-outgoing" if call.direction is Direction.OUTGOING else "phone-incoming"


def who_words(call: PastCallView, kit: Kit) -> str:
    """Whose call it was."""
    words = caller_words(call.caller, kit)
    number = call.caller.number if call.caller.sort is CallerSort.EMPLOYEE else ""
    return " · ".join(part for part in (words.main, number) if part)


def went_words(call: PastCallView, kit: Kit) -> str:
    """How it went, and how long it lasted."""
    if call.answered is None:
        waited = translate("History", "rang %1").replace("%1", duration(call.ended - call.started))
        how = past_call_words(call.end_cause, call.direction)
        return " · ".join(part for part in (how, waited, _taken_up_words(call, kit)) if part)
    spoke = translate("History", "Talked %1").replace("%1", duration(call.ended - call.answered))
    handed = call.end_cause in {EndCause.TRANSFERRED, EndCause.LOST}
    how = past_call_words(call.end_cause, call.direction).lower() if handed else ""
    return " · ".join(part for part in (spoke, how) if part)


class HistoryDelegate(RowDelegate):
    """Sort of call, municipality, who and how it went, when; and a button that calls back."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, _HEIGHT)
        self.fresh: frozenset[CallId] = frozenset()
        """Missed calls that are shown for the first time."""

    def paint_row(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """One call."""
        call: PastCallView = index.data(ITEM)
        theme, px = self._kit.theme, self._kit.theme.px
        token = Token.DANGER if call.is_open else Token.TEXT2
        left = rect.left() + px(_LEFT)
        icon = theme.pixmap(call_icon(call), 16, token)
        painter.drawPixmap(left, rect.center().y() - px(8), icon)
        left += px(16) + px(_GAP)
        if call.municipality is not None:
            mono = mono_pixmap(self._kit, call.municipality)
            painter.drawPixmap(left, rect.center().y() - px(10), mono)
        left += px(28) + px(_GAP)
        right = self.button_rect(rect).left() - px(_GAP)
        when = QRect(right - px(_TIME_ROOM), rect.top(), px(_TIME_ROOM), rect.height())
        now = self._kit.clock.now()
        moment = time_or_day(self._kit.language, call.started, now)
        self.paint_at_right(painter, when, moment, self.font(12), Token.TEXT3)
        words = QRect(left, rect.top(), when.left() - left - px(_GAP), rect.height())
        self._paint_words(painter, words, call)
        if call.number is not None:
            self._paint_button(painter, self.button_rect(rect))

    def button_rect(self, rect: QRect) -> QRect:
        """Where a row's button is."""
        px = self._kit.theme.px
        wide = QFontMetrics(self.font(13)).horizontalAdvance(_ring_word())
        wide += px(16) + 6 + 2 * px(_PADDING) + px(4)  # a word painted is a little wider
        high = px(_BUTTON_HEIGHT)
        return QRect(rect.right() - px(_LEFT) - wide, rect.center().y() - high // 2, wide, high)

    def _paint_words(self, painter: QPainter, room: QRect, call: PastCallView) -> None:
        px = self._kit.theme.px
        top = QRect(room.left(), room.top() + px(6), room.width(), px(19))
        who, font = who_words(call, self._kit), self.font(13, bold=True)
        self.paint_text(painter, top, who, font, Token.TEXT)
        if call.call in self.fresh:
            used = min(QFontMetrics(font).horizontalAdvance(who) + 8, top.width() - px(30))
            new = top.adjusted(used, 0, 0, 0)
            self.paint_text(painter, new, _new_word(), self.font(12, bold=True), Token.ACCENT_TEXT)
        below = QRect(room.left(), room.top() + px(26), room.width(), px(17))
        ink = Token.DANGER if call.is_open else Token.TEXT2
        self.paint_text(painter, below, went_words(call, self._kit), self.font(12), ink)

    def _paint_button(self, painter: QPainter, box: QRect) -> None:
        theme, px = self._kit.theme, self._kit.theme.px
        painter.setPen(QPen(theme.colour(Token.LINE_STRONG), 1))
        painter.setBrush(theme.colour(Token.SURFACE))
        painter.drawRoundedRect(box.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        icon = theme.pixmap("phone", 16, Token.TEXT)
        painter.drawPixmap(box.left() + px(_PADDING), box.center().y() - px(8) + 1, icon)
        words = box.adjusted(px(_PADDING) + px(16) + 6, 0, -px(_PADDING), 0)
        self.paint_text(painter, words, _ring_word(), self.font(13), Token.TEXT)


class HistoryList(RowList[PastCallView]):
    """`wanted` tells the number to call: one click on a row's button, or Enter on the row."""

    wanted = Signal(str)

    def __init__(self, kit: Kit) -> None:
        delegate = HistoryDelegate(kit)
        super().__init__("", delegate, self._spoken)
        self._kit = kit
        self._look = delegate
        self.setAccessibleName(self.tr("Calls"))
        self.setAccessibleDescription(self.tr("Enter calls the chosen one"))

    def show_calls(self, calls: tuple[PastCallView, ...], fresh: frozenset[CallId]) -> None:
        """Show these; those in `fresh` are marked as new."""
        self._look.fresh = fresh
        self.show_items(calls, lambda one, other: one.call == other.call)
        self.setMaximumHeight(max(len(calls), 1) * self._look.height())
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter calls the chosen one."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._call_back(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the button calls; anywhere else it chooses the row."""
        super().mouseReleaseEvent(event)
        place: QPoint = event.position().toPoint()
        index = self.indexAt(place)
        on_button = self._look.button_rect(self.visualRect(index)).contains(place)
        if index.isValid() and on_button and event.button() is Qt.MouseButton.LeftButton:
            self._call_back(index)

    def _call_back(self, index: QModelIndex) -> None:
        call = self.rows.items[index.row()] if index.isValid() else None
        if call is not None and call.number is not None:
            self.wanted.emit(call.number.digits)

    def _spoken(self, call: PastCallView) -> str:
        when = time_or_day(self._kit.language, call.started, self._kit.clock.now())
        place = call.municipality.name if call.municipality else ""
        parts = (who_words(call, self._kit), place, went_words(call, self._kit), when)
        return ", ".join(part for part in parts if part)


def _taken_up_words(call: PastCallView, kit: Kit) -> str:
    """What was done about a missed call, and when."""
    later = call.taken_up
    if later is None:
        return ""
    if later.direction is Direction.INCOMING:
        words = translate("History", "answered when they rang again, %1")
    elif later.reached:
        words = translate("History", "called back %1")
    else:
        words = translate("History", "called back %1, not reached")
    return words.replace("%1", time_or_day(kit.language, later.started, kit.clock.now()))


def _ring_word() -> str:
    return translate("History", "Ring")


def _new_word() -> str:
    return translate("History", "New")
