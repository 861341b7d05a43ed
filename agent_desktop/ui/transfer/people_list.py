"""Colleagues and case handlers to choose from."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from agent_desktop.desk.call_views import PersonView
from agent_desktop.domain.line import LineState
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.marks import LINE_MARK
from agent_desktop.ui.theme.tokens import Token
from agent_desktop.ui.widgets.row_delegate import Index, RowDelegate
from agent_desktop.ui.widgets.row_list import ITEM, RowList
from agent_desktop.ui.widgets.status_mark import draw_mark
from agent_desktop.ui.words import line_word

_HEIGHT = 46
_LEFT = 10
_MARK = 12
MOST_SHOWN = 4


def person_words(person: PersonView) -> str:
    """A person on one line, for a screen reader."""
    employer = person.employer.name if person.employer else ""
    parts = (person.name, person.unit, employer, str(person.number), line_word(person.line))
    return ", ".join(part for part in parts if part)


class PersonDelegate(RowDelegate):
    """Name and number; below them unit, employer and whether the line is in use."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, _HEIGHT)

    def paint_row(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Two lines."""
        person: PersonView = index.data(ITEM)
        px, inner = self._kit.theme.px, rect.adjusted(_LEFT, 0, -_LEFT, 0)
        top = QRect(inner.left(), rect.top() + px(5), inner.width(), px(18))
        rest = self.paint_at_right(painter, top, str(person.number), self.font(13), Token.TEXT)
        self.paint_text(painter, rest, person.name, self.font(13, bold=True), Token.TEXT)
        below = QRect(inner.left(), rect.top() + px(24), inner.width(), px(17))
        rest = self._paint_lamp(painter, below, person.line)
        employer = person.employer.name if person.employer else ""
        second = " · ".join(part for part in (employer, person.unit) if part)
        self.paint_text(painter, rest, second, self.font(12), Token.TEXT2)

    def _paint_lamp(self, painter: QPainter, room: QRect, line: LineState) -> QRect:
        """The word, and before it the shape; the room that is left."""
        if line not in LINE_MARK:
            return room
        shape, token = LINE_MARK[line]
        word, font = line_word(line), self.font(12)
        rest = self.paint_at_right(painter, room, word, font, Token.TEXT2)
        side = self._kit.theme.px(_MARK)
        left = room.right() - QFontMetrics(font).horizontalAdvance(word) - side - 5
        box = QRectF(left, room.center().y() - side / 2 + 1, side, side)
        draw_mark(painter, box, shape, self._kit.theme.colour(token))
        return rest.adjusted(0, 0, -side - 5, 0)


class PeopleList(RowList[PersonView]):
    """Who was found. The focus stays in the field: Up and Down there choose here."""

    def __init__(self, kit: Kit) -> None:
        delegate = PersonDelegate(kit)
        super().__init__("", delegate, person_words)
        self.setAccessibleName(self.tr("People found"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._tall = delegate

    def show_people(self, people: tuple[PersonView, ...]) -> None:
        """Show these; no more than a few at a time are seen, the others scroll."""
        self.show_items(people, lambda one, other: one.number == other.number)
        self.setVisible(bool(people))
        self.setFixedHeight(min(len(people), MOST_SHOWN) * self._tall.height() + 4)

    def step(self, by: int) -> None:
        """Choose the row so many below."""
        rows = len(self.rows.items)
        if rows:
            self.choose(min(max(self.currentIndex().row() + by, 0), rows - 1))
            self.scrollTo(self.currentIndex())
