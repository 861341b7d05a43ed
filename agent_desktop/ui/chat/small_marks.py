"""Small things beside messages: a person's letters, and a reaction."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from agent_desktop.domain.chat import Reaction
from agent_desktop.ui.chat.chat_words import initials, reaction_icon, reaction_word
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.theme.tokens import Token
from agent_desktop.ui.widgets.boxes import empty_layout
from agent_desktop.ui.widgets.flow import Flow
from agent_desktop.ui.widgets.text import one_line, plain_tip

_SIDE = 28


class Initials(QWidget):
    """Two letters in a small square. The name stands beside them, so they are silent."""

    def __init__(self, kit: Kit, name: str) -> None:
        super().__init__()
        self._kit = kit
        self._letters = initials(name)
        side = kit.theme.px(_SIDE)
        self.setFixedSize(side, side)

    def show_name(self, name: str) -> None:
        """The letters of another name."""
        self._letters = initials(name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Letters, ground and edge."""
        theme = self._kit.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour(Token.LINE), 1))
        painter.setBrush(theme.colour(Token.SUNKEN))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        font = theme.font()
        font.setPixelSize(theme.px(12))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(theme.colour(Token.TEXT2))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._letters)


class ReactionChip(QPushButton):
    """A reaction and how many gave it; pressed when I am among them. Who they are is in the
    tooltip, and in the name.
    """

    def __init__(self, kit: Kit, reaction: Reaction) -> None:
        super().__init__()
        self._kit = kit
        self.reaction = reaction
        self.setProperty("chip", "reaction")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_reaction(reaction)

    def show_reaction(self, reaction: Reaction) -> None:
        """Show it as it is now."""
        self.reaction = reaction
        icon, word = reaction_icon(reaction.key), reaction_word(reaction.key)
        count = len(reaction.names)
        self.setText(str(count) if icon else f"{word} {count}")
        self.setChecked(reaction.mine)
        names = ", ".join(one_line(name) for name in reaction.names)
        self.setAccessibleName(f"{word}: {names}")
        self.setToolTip(plain_tip(f"{word}: {names}"))
        if icon:
            token = Token.TEXT2
            if reaction.mine:
                high = self._kit.theme.high_contrast
                token = Token.ON_ACCENT if high else Token.ACCENT_TEXT
            self.setIcon(self._kit.theme.pixmap(icon, 14, token))
            side = self._kit.theme.px(14)
            self.setIconSize(QSize(side, side))

    def nextCheckState(self) -> None:
        """It is pressed once the reaction is there, not before."""


class ReactionChips(QWidget):
    """A message's reactions. `wanted` tells the one that was pressed."""

    wanted = Signal(str)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._box = Flow(self, gap=6)
        self.chips: list[ReactionChip] = []
        self.hide()

    def show_reactions(self, reactions: Sequence[Reaction]) -> None:
        """Show these; one that is there already is changed where it stands."""
        if [chip.reaction.key for chip in self.chips] != [one.key for one in reactions]:
            empty_layout(self._box)
            self.chips = [self._chip(reaction) for reaction in reactions]
        for chip, reaction in zip(self.chips, reactions, strict=True):
            chip.show_reaction(reaction)
        self.setVisible(bool(reactions))

    def _chip(self, reaction: Reaction) -> ReactionChip:
        chip = ReactionChip(self._kit, reaction)
        chip.clicked.connect(lambda: self.wanted.emit(reaction.key))
        self._box.addWidget(chip)
        return chip
