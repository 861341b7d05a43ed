"""The page while a call is up."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.views import DeskView
from agent_desktop.ui.call_page.chat_beside import ChatBeside
from agent_desktop.ui.call_page.municipality_panel import MunicipalityPanel
from agent_desktop.ui.call_page.note_column import NoteColumn
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.layout_step import LayoutStep
from agent_desktop.ui.widgets.boxes import Stripe, column, line
from agent_desktop.ui.widgets.parts import Part, Parts
from agent_desktop.ui.widgets.tags import accent_code
from agent_desktop.ui.widgets.text import mark

_SHARE = 0.27
_NARROWEST, _WIDEST, _PANEL = 384, 640, 352
_TIGHT = 360


class CallPage(QWidget):
    """Note and panel under a stripe in the colour; one of them in a narrow window, and in the
    widest one the conversation about the call beside them.
    """

    def __init__(self, actions: DeskActions, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit = kit
        self._own_width = False
        self._stripe = Stripe(4)
        self.note = NoteColumn(actions, kit)
        self.panel = MunicipalityPanel(actions, kit, suggests=True)
        parts = (Part(self.tr("Note"), self.note), Part(self.tr("Municipality"), self.panel))
        self.parts = Parts(
            self,
            kit,
            self.tr("What to show"),
            parts,
            beside_from=LayoutStep.TIGHT,
            tabs_from=LayoutStep.TABS,
        )
        self.chat = ChatBeside(kit)
        self._splitter = self.parts.splitter
        self._splitter.setStretchFactor(1, 1)
        self.parts.dragged.connect(self._keep_width)
        box = column(self)
        box.addWidget(self._stripe)
        beside = line(gap=0)
        beside.addWidget(self.parts, 1)
        beside.addWidget(self.chat)
        box.addLayout(beside, 1)

    def show_view(self, view: DeskView) -> None:
        """Show what has changed."""
        municipality = view.panel.municipality if view.panel else None
        mark(self._stripe, "accent", accent_code(municipality))
        self.note.show_view(view)
        self.panel.show_view(view)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the note its share of the window, unless the agent has dragged the border."""
        super().resizeEvent(event)
        if not self._own_width:
            px = self._kit.theme.px
            share = round(self.window().width() * _SHARE)
            tight = self._kit.theme.steps.now is LayoutStep.TIGHT
            narrowest = px(_TIGHT if tight else _NARROWEST)
            wide = min(max(share, narrowest), px(_WIDEST))
            wide = min(max(wide, self.note.roomy_width()), self.width() - px(_PANEL))
            chat = 0 if self.chat.isHidden() else self.chat.width()
            self._splitter.setSizes([wide, self.width() - wide - chat])

    def _keep_width(self) -> None:
        self._own_width = True
