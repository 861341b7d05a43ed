"""The page of help: every key there is."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.views import DeskView
from agent_desktop.ui.help_page.key_card import KeyCard
from agent_desktop.ui.key_words import key_groups
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.widgets.boxes import (
    WIDEST,
    Ground,
    Tall,
    column,
    line,
    on_ground,
    scrolling,
    take_out,
)
from agent_desktop.ui.widgets.find_field import FindField
from agent_desktop.ui.widgets.text import Role, Text, Tone

_CARD_WIDTH, _GAP, _AIR, _MOST_COLUMNS = 360, 16, 24, 3


class HelpPage(QWidget):
    """The keys as they are bound now, in cards; the field finds among them."""

    def __init__(self, _actions: DeskActions, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        on_ground(self, Ground.CANVAS)
        self.field = FindField(kit, self.tr("Find a key or what it does"))
        self.field.wanted.connect(self._find)
        self._nothing = Text(Role.DENSE, Tone.TEXT2, self.tr("No key does that.")).wrapped()
        self._nothing.hide()
        groups = key_groups(kit.keys)
        self.cards = [KeyCard(kit, title, lines) for title, lines in groups]
        inner = on_ground(Tall(), Ground.CANVAS)
        inner.setMaximumWidth(kit.theme.px(WIDEST))
        box = column(inner, (_AIR, 16, _AIR, _AIR), 16)
        box.addWidget(Text(Role.TITLE, text=self.tr("Help and keys")))
        says = self.tr("Every key can be changed under Settings, Keys.")
        box.addWidget(Text(Role.DENSE, Tone.TEXT2, says).wrapped())
        box.addWidget(self.field)
        box.addWidget(self._nothing)
        self._across = across = line(gap=_GAP)
        self._columns = [column(gap=_GAP) for _ in range(_MOST_COLUMNS)]
        for one in self._columns:
            across.addLayout(one)
        box.addLayout(across)
        box.addStretch(1)
        column(self).addWidget(scrolling(inner))
        self._used = 0
        self._spread(1)

    def show_view(self, view: DeskView) -> None:
        """Nothing of the desk is shown here."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many columns as there is room for."""
        super().resizeEvent(event)
        px = self._kit.theme.px
        room = min(self.width(), px(WIDEST)) - 2 * _AIR + _GAP
        self._spread(min(max(room // (px(_CARD_WIDTH) + _GAP), 1), _MOST_COLUMNS))

    def _spread(self, columns: int) -> None:
        """Each card in the column that is shortest so far, so that no holes stand between them."""
        if columns == self._used:
            return
        self._used = columns
        for place, one in enumerate(self._columns):
            take_out(one)
            self._across.setStretch(place, int(place < columns))
        lengths = [0] * columns
        for card in self.cards:
            shortest = lengths.index(min(lengths))
            lengths[shortest] += card.length
            self._columns[shortest].addWidget(card)
        for one in self._columns[:columns]:
            one.addStretch(1)

    def search(self) -> None:
        """Put the cursor in the field."""
        self.field.setFocus()
        self.field.selectAll()

    def _find(self, words: str) -> None:
        found = [card.search(words) for card in self.cards]
        self._nothing.setVisible(not any(found))
