"""The page of colleagues."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.views import DeskView
from agent_desktop.ui.chat.chat_column import ChatColumn
from agent_desktop.ui.focus_order import reveal
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.team_page.board import Board
from agent_desktop.ui.team_page.freshness_line import FreshnessLine
from agent_desktop.ui.team_page.help_card import HelpCards
from agent_desktop.ui.team_page.help_form import HelpForm
from agent_desktop.ui.team_page.lost_card import LostCard
from agent_desktop.ui.team_page.queue_table import QueueTable
from agent_desktop.ui.widgets.aside import HeadWithAside
from agent_desktop.ui.widgets.boxes import (
    WIDEST,
    Ground,
    Tall,
    column,
    keep_within,
    on_ground,
    scrolling,
)
from agent_desktop.ui.widgets.choices import Choice, Segments
from agent_desktop.ui.widgets.flow import Flow
from agent_desktop.ui.widgets.parts import Part, Parts, turn_to
from agent_desktop.ui.widgets.text import Role, Text

_LEFT, _NARROWEST, _LOWEST_BOARD = 432, 400, 240
_MOST_LOST = 8


class TeamPage(QWidget):
    """Help that is called, the queue, lost calls and the board; beside them the conversations. My
    questions are a view of their own.
    """

    def __init__(self, actions: DeskActions, kit: Kit, questions: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        on_ground(self, Ground.CANVAS)
        self._actions = actions
        self._kit = kit
        self._questions = questions
        self._freshness = FreshnessLine(kit)
        self.help = HelpCards(actions, kit)
        self.queue = QueueTable(kit)
        self.queue.help_wanted.connect(self.call_help)
        self.form = HelpForm(actions, kit)
        self.form.closed.connect(self._close_form)
        self.lost = LostCard(actions, kit, _MOST_LOST, folded=True)
        self.board = Board(actions, kit)
        self.chat = ChatColumn(actions, kit)
        self._build()

    def show_view(self, view: DeskView) -> None:
        """Show what has changed."""
        self._freshness.show_view(view)
        self.help.show_view(view)
        self.queue.show_view(view)
        self.form.show_view(view)
        self.lost.show_view(view)
        self.board.show_view(view)
        self.chat.show_view(view)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Chat gets no wider than can be read."""
        super().resizeEvent(event)
        keep_within(self._box, self, self._kit.theme.px(WIDEST))

    def show_questions(self) -> None:
        """Show my questions."""
        self._choose(1)

    def show_board(self) -> None:
        """Show the board and what stands beside it."""
        self._choose(0)

    def show_chat(self) -> None:
        """Show the conversations."""
        self.show_board()
        turn_to(self.chat)

    def search(self) -> None:
        """Go to the field of the board."""
        self.show_board()
        turn_to(self.board)
        self.board.search()

    def call_help(self) -> None:
        """Open the form that calls for help, in the board's place, for one who may."""
        if self._actions.view.team.may_call_help:
            self.show_board()
            turn_to(self.form)
            self.board.hide()
            self.form.begin()
            reveal(self.form, self.form.reason)

    def send_form(self) -> bool:
        """Send the message that is being written, or call for help if that form is open; whether
        there was anything to send."""
        if self.chat.send_form():
            return True
        if not self.form.isVisible():
            return False
        self.form.send()
        return True

    def _close_form(self) -> None:
        self.board.show()
        self.queue.call.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, view: object) -> None:
        self._views.show_choice(view)
        self._stack.setCurrentIndex(int(view == 1))

    def _build(self) -> None:
        choices = (Choice(0, self.tr("Colleagues")), Choice(1, self.tr("My questions")))
        self._views = Segments(self.tr("What to show"), choices)
        self._views.chosen.connect(self._choose)
        first = Flow(gap=16)
        first.addWidget(Text(Role.TITLE, text=self.tr("Colleagues and chat")))
        first.addWidget(self._views)
        inner, right = on_ground(Tall(), Ground.CANVAS), QWidget()
        self._scroll = scrolling(inner)
        self._stack = QStackedWidget(self)
        parts = (Part(self.tr("Board"), self._scroll), Part(self.tr("Chat"), right))
        self.parts = Parts(self._stack, self._kit, self.tr("Board or chat"), parts, quiet=True)
        px = self._kit.theme.px
        self.parts.splitter.setSizes([px(_LEFT) + 24, px(_LEFT)])
        self.parts.splitter.setStretchFactor(1, 1)
        self._fill_left(inner)
        self._chat_box = column(right)
        self._chat_box.addWidget(self.chat)
        self._stack.addWidget(self.parts)
        self._stack.addWidget(self._questions)
        self._box = box = column(self, (0, 12, 0, 0), 12)
        box.addWidget(HeadWithAside(self._kit, first, self._freshness, (16, 0, 16, 0)))
        box.addWidget(self._stack, 1)
        self._views.show_choice(0)
        self._kit.theme.steps.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        """Beside the chat the board has a width of its own, and the gap to it."""
        self._chat_box.setContentsMargins(0 if self.parts.beside else 16, 0, 16, 16)
        self._scroll.setMinimumWidth(self._kit.theme.px(_NARROWEST) if self.parts.beside else 0)

    def _fill_left(self, inner: QWidget) -> None:
        box = column(inner, (16, 0, 8, 16), 12)
        for widget in (self.help, self.queue, self.form, self.lost):
            box.addWidget(widget)
        self.board.setMinimumHeight(self._kit.theme.px(_LOWEST_BOARD))
        box.addWidget(self.board, 1000)
        box.addStretch(1)
