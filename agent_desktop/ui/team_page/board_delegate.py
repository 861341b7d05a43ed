"""How a line of the board is painted."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from agent_desktop.domain.ids import MunicipalityCode
from agent_desktop.domain.line import LineState
from agent_desktop.domain.municipality import Municipality
from agent_desktop.domain.team import Colleague, Presence
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.marks import LINE_MARK, PRESENCE_MARK
from agent_desktop.ui.team_page.board_items import Heading
from agent_desktop.ui.team_words import name_words, since_words, state_word
from agent_desktop.ui.theme.tokens import Token
from agent_desktop.ui.widgets.row_delegate import Index, RowDelegate
from agent_desktop.ui.widgets.row_list import ITEM
from agent_desktop.ui.widgets.status_mark import draw_mark
from agent_desktop.ui.widgets.tags import mono_pixmap
from agent_desktop.ui.widgets.text import one_line
from agent_desktop.ui.words import line_word

_HEIGHT, _HEADING = 44, 28
_LEFT, _GAP, _MARK, _MONO, _ICON = 12, 10, 12, 28, 16
_STATE = 112
"""Room for what one does; names begin and end at the same places in every row."""
BUTTON = 28
_QUIET = {Presence.UNKNOWN, Presence.ABSENT, Presence.OFF_DUTY}
TELLING = {LineState.BUSY, LineState.RINGING}


def tells_more(colleague: Colleague) -> bool:
    """Whether the lamp of the telephone tells what the status does not."""
    idle = colleague.presence in _QUIET | {Presence.PAUSE}
    return idle and colleague.line in TELLING


def where_words(colleague: Colleague, towns: dict[MunicipalityCode, Municipality]) -> str:
    """Employer and skills, or the unit."""
    town = towns.get(colleague.employer) if colleague.employer is not None else None
    skills = ", ".join(colleague.skills) or colleague.unit
    parts = (town.name if town else "", one_line(skills))
    return " · ".join(part for part in parts if part)


class BoardDelegate(RowDelegate):
    """Mark, name over employer and skills; what one does over since when; for whom the call is."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, _HEIGHT)
        self.towns: dict[MunicipalityCode, Municipality] = {}
        self.headings: frozenset[int] = frozenset()
        """The rows that are headings."""
        self._measure()
        kit.theme.changed.connect(self._measure)

    def heading_height(self) -> int:
        """The height of a heading."""
        return self._kit.theme.px(_HEADING)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Headings are lower. Asked for every row, so the model is not."""
        return self._sizes[index.row() not in self.headings]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A heading, or a colleague on the common ground."""
        item, rect = index.data(ITEM), option.rect
        if isinstance(item, Heading):
            self._paint_heading(painter, rect, item)
            return
        super().paint(painter, option, index)
        state: QStyle.StateFlag = option.state
        wanted = QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected
        if state & wanted and not item.is_me:
            self._paint_buttons(painter, rect, item)

    def paint_row(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """One colleague."""
        shown: Colleague = index.data(ITEM)
        px = self._kit.theme.px
        side = px(_MARK)
        left = rect.left() + px(_LEFT)
        shape, token = PRESENCE_MARK[shown.presence]
        box = QRectF(left, rect.center().y() - side / 2 + 1, side, side)
        draw_mark(painter, box, shape, self._kit.theme.colour(token))
        left += side + px(_GAP)
        state = self._state_left(rect)
        wide = self.button_rects(rect)[0].left() - px(4) - left
        ink = Token.TEXT2 if shown.presence is Presence.UNKNOWN else Token.TEXT
        top, below = rect.top() + px(4), rect.top() + px(23)
        self._line(painter, QRect(left, top, wide, px(18)), name_words(shown), 13, ink, bold=True)
        where = where_words(shown, self.towns)
        self._line(painter, QRect(left, below, wide, px(17)), where, 12, Token.TEXT2)
        room = self._mono_left(rect) - px(6) - state
        self._line(painter, QRect(state, top, room, px(18)), state_word(shown), 13, ink)
        since = since_words(shown, self._kit)
        self._line(painter, QRect(state, below, room, px(17)), since, 12, Token.TEXT2)
        self._paint_call(painter, rect, shown)

    def button_rects(self, rect: QRect) -> tuple[QRect, QRect]:
        """Where the buttons for chat and telephone are."""
        side = self._kit.theme.px(BUTTON)
        left = self._state_left(rect) - self._kit.theme.px(10) - 2 * side
        top = rect.center().y() - side // 2
        return QRect(left, top, side, side), QRect(left + side, top, side, side)

    def can(self, colleague: Colleague) -> tuple[bool, bool]:
        """Whether one can be written to, and rung."""
        return bool(colleague.user), bool(colleague.extension or colleague.user)

    def lamp_words(self, colleague: Colleague) -> str:
        """What the lamp of the telephone tells, when it tells more."""
        if not tells_more(colleague):
            return ""
        return self.tr("telephone: %1").replace("%1", line_word(colleague.line))

    def _paint_call(self, painter: QPainter, rect: QRect, shown: Colleague) -> None:
        """The letters of the municipality whose call is up, or the lamp."""
        px = self._kit.theme.px
        left = self._mono_left(rect)
        town = self.towns.get(shown.municipality) if shown.municipality is not None else None
        if town is not None:
            painter.drawPixmap(left, rect.center().y() - px(10), mono_pixmap(self._kit, town))
        elif tells_more(shown):
            shape, token = LINE_MARK[shown.line]
            side = px(_MARK)
            box = QRectF(left + px(8), rect.center().y() - side / 2 + 1, side, side)
            draw_mark(painter, box, shape, self._kit.theme.colour(token))

    def _paint_buttons(self, painter: QPainter, rect: QRect, shown: Colleague) -> None:
        px = self._kit.theme.px
        icons = ("message-square", "phone")
        for box, icon, can in zip(self.button_rects(rect), icons, self.can(shown), strict=True):
            if can:
                inset = (px(BUTTON) - px(_ICON)) // 2
                pixmap = self._kit.theme.pixmap(icon, _ICON, Token.ACCENT_TEXT)
                painter.drawPixmap(box.left() + inset, box.top() + inset, pixmap)

    def _paint_heading(self, painter: QPainter, rect: QRect, heading: Heading) -> None:
        theme, px = self._kit.theme, self._kit.theme.px
        painter.save()
        painter.fillRect(rect, theme.colour(Token.SUNKEN))
        self.paint_line(painter, rect)
        room = rect.adjusted(px(_LEFT), 0, -px(_LEFT), 0)
        font = self.font(12, bold=True)
        room = self.paint_at_right(painter, room, str(heading.count), font, Token.TEXT2)
        self.paint_text(painter, room, heading.words, font, Token.TEXT2)
        painter.restore()

    def _line(
        self,
        painter: QPainter,
        room: QRect,
        text: str,
        size: int,
        ink: Token,
        bold: bool = False,
    ) -> None:
        self.paint_text(painter, room, text, self.font(size, bold=bold), ink)

    def _mono_left(self, rect: QRect) -> int:
        px = self._kit.theme.px
        return rect.right() + 1 - px(_LEFT) - px(_MONO)

    def _state_left(self, rect: QRect) -> int:
        return self._mono_left(rect) - self._kit.theme.px(_STATE)

    def _measure(self) -> None:
        self._sizes = (QSize(100, self.heading_height()), QSize(100, self.height()))
