"""The page of help: every key there is."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.views import DeskView
from agent_desktop.ui.help_page.key_card import KeyCard
from agent_desktop.ui.key_words import key_groups
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.widgets.boxes import Ground, Tall, column, on_ground, scrolling
from agent_desktop.ui.widgets.find_field import FindField
from agent_desktop.ui.widgets.flow import Flow
from agent_desktop.ui.widgets.text import Role, Text, Tone

_CARD_WIDTH = 400


class HelpPage(QWidget):
    """The keys as they are bound now, in cards; the field finds among them."""

    def __init__(self, _actions: DeskActions, kit: Kit) -> None:
        super().__init__()
        on_ground(self, Ground.CANVAS)
        self.field = FindField(kit, self.tr("Find a key or what it does"))
        self.field.wanted.connect(self._find)
        self._nothing = Text(Role.DENSE, Tone.TEXT2, self.tr("No key does that.")).wrapped()
        self._nothing.hide()
        groups = key_groups(kit.keys)
        self.cards = [KeyCard(kit, title, lines) for title, lines in groups]
        inner = on_ground(Tall(), Ground.CANVAS)
        box = column(inner, (24, 16, 24, 24), 16)
        box.addWidget(Text(Role.TITLE, text=self.tr("Help and keys")))
        says = self.tr("Every key can be changed under Settings, Keys.")
        box.addWidget(Text(Role.DENSE, Tone.TEXT2, says).wrapped())
        box.addWidget(self.field)
        box.addWidget(self._nothing)
        flow = Flow(gap=16)
        for card in self.cards:
            card.setFixedWidth(kit.theme.px(_CARD_WIDTH))
            flow.addWidget(card)
        box.addLayout(flow)
        box.addStretch(1)
        column(self).addWidget(scrolling(inner))

    def show_view(self, view: DeskView) -> None:
        """Nothing of the desk is shown here."""

    def search(self) -> None:
        """Put the cursor in the field."""
        self.field.setFocus()
        self.field.selectAll()

    def _find(self, words: str) -> None:
        found = [card.search(words) for card in self.cards]
        self._nothing.setVisible(not any(found))
