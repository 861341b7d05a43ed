"""What can be done with a logged enquiry."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QWidget

from agent_desktop.ui.kit import Kit
from agent_desktop.ui.shortcuts import Key
from agent_desktop.ui.widgets.button import Button, Kind
from agent_desktop.ui.widgets.flow import Flow


class ContactButtons(QWidget):
    """Copy, follow up, correct, strike out. The last two only for whoever may."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.copy = Button(kit, Kind.SECONDARY, self.tr("Copy"), "copy")
        keys = kit.keys.cap(Key.FOLLOW_UP)
        self.follow_up = Button(kit, Kind.SECONDARY, self.tr("Follow up"), "clock", keys=keys)
        self.correct = Button(kit, Kind.SECONDARY, self.tr("Correct"), "notebook-pen")
        self.strike = Button(kit, Kind.SECONDARY, self.tr("Strike out"), "x")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        box = Flow(self, gap=8)
        for button in (self.copy, self.follow_up, self.correct, self.strike):
            box.addWidget(button)

    def show_state(self, may_correct: bool, void: bool) -> None:
        """Whether it may be corrected, and whether it is struck out."""
        why = self.tr("Only whoever logged it, or a lead, can change it")
        self.correct.enable(may_correct and not void, "" if may_correct else why)
        word = self.tr("Take back") if void else self.tr("Strike out")
        self.strike.rename(word, "rotate-ccw" if void else "x")
        self.strike.enable(may_correct, why)
