"""How a row of the list of incidents is painted."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from agent_desktop.domain.ids import MunicipalityCode
from agent_desktop.domain.incident import Incident, Standing
from agent_desktop.domain.municipality import Municipality
from agent_desktop.ui.incident_words import incident_facts, preparedness_word
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.marks import INCIDENT_ICON
from agent_desktop.ui.theme.tokens import Token
from agent_desktop.ui.widgets.row_delegate import Index, RowDelegate
from agent_desktop.ui.widgets.row_list import ITEM
from agent_desktop.ui.widgets.tags import mono_pixmap

_HEIGHT, _LINE, _HEADING = 60, 18, 28
_LEFT, _GAP = 16, 12
_ICON = 18
_MOST_MONOS = 3


class Heading(Struct, frozen=True):
    """A line between the groups, with how many follow."""

    words: str
    count: int


class IncidentDelegate(RowDelegate):
    """Kind, title and facts; at the right the municipalities and how many have called. Preparedness
    has a line of its own: beside the times it would be cut.
    """

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, _HEIGHT)
        self.towns: dict[MunicipalityCode, Municipality] = {}

    def calls_words(self, incident: Incident) -> str:
        """How many have asked about it; nothing at none."""
        return self.tr("%n call(s)", "", incident.calls) if incident.calls else ""

    def height_of(self, item: Heading | Incident) -> int:
        """Headings are lower, and preparedness is a line higher."""
        px = self._kit.theme.px
        if isinstance(item, Heading):
            return px(_HEADING)
        return self.height() + (px(_LINE) if item.preparedness else 0)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the item is."""
        return QSize(100, self.height_of(index.data(ITEM)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A heading, or an incident on the common ground."""
        item = index.data(ITEM)
        if isinstance(item, Heading):
            rect: QRect = option.rect
            self._paint_heading(painter, rect, item)
        else:
            super().paint(painter, option, index)

    def paint_row(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """One incident."""
        incident: Incident = index.data(ITEM)
        theme, px = self._kit.theme, self._kit.theme.px
        left = rect.left() + px(_LEFT)
        over = incident.standing(self._kit.clock.now()) is Standing.OVER
        token = Token.TEXT3 if over else Token.WARN
        icon = theme.pixmap(INCIDENT_ICON[incident.kind], _ICON, token)
        painter.drawPixmap(left, rect.center().y() - px(_ICON) // 2, icon)
        left += px(_ICON) + px(_GAP)
        top = QRect(left, rect.top() + px(11), rect.right() - px(_LEFT) - left, px(19))
        below = QRect(left, rect.top() + px(31), top.width(), px(_LINE))
        if incident.preparedness:
            last, ink = below.translated(0, px(_LINE)), Token.TEXT3 if over else Token.WARN
            self.paint_text(painter, last, preparedness_word(), self.font(12, bold=True), ink)
        top = self._paint_monos(painter, top, incident)
        self.paint_text(painter, top, incident.title, self.font(13, bold=True), Token.TEXT)
        calls = self.calls_words(incident)
        below = self.paint_at_right(painter, below, calls, self.font(12), Token.TEXT2)
        facts = incident_facts(incident, self._kit)
        self.paint_text(painter, below, facts, self.font(12), Token.TEXT2)

    def _paint_monos(self, painter: QPainter, room: QRect, incident: Incident) -> QRect:
        """The letters of the first few, and how many more; the room that is left."""
        px = self._kit.theme.px
        towns = [self.towns[code] for code in incident.municipalities if code in self.towns]
        more = len(towns) - _MOST_MONOS
        if more > 0:
            room = self.paint_at_right(painter, room, f"+{more}", self.font(12), Token.TEXT2)
        right = room.right() + 1
        for town in reversed(towns[:_MOST_MONOS]):
            right -= px(28)
            painter.drawPixmap(right, room.top(), mono_pixmap(self._kit, town))
            right -= px(4)
        return room.adjusted(0, 0, right - room.right() - px(6), 0)

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
