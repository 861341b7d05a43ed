"""Log an enquiry that is no telephone call."""

from __future__ import annotations

from agent_desktop.desk.actions import DeskActions
from agent_desktop.domain.contact import Channel
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.shortcuts import Key
from agent_desktop.ui.translating import translate
from agent_desktop.ui.widgets.button import Button, Kind


class NewContactButton(Button):
    """Opens a note; how the enquiry came is chosen there."""

    def __init__(self, actions: DeskActions, kit: Kit) -> None:
        words = translate("LeftColumn", "Log an enquiry")
        super().__init__(kit, Kind.SECONDARY, words, "plus", keys=kit.keys.cap(Key.NEW_CONTACT))
        self.clicked.connect(lambda: actions.begin_contact(Channel.WALK_IN))
