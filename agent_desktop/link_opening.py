"""What a clicked link does: fills the number in, and no more unless the settings say so."""

from __future__ import annotations

from collections.abc import Callable

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.notices import NoticeKind
from agent_desktop.domain.call import CallState
from agent_desktop.domain.links import read_link
from agent_desktop.domain.status import Health, Service

_READY = {Health.OK, Health.OFF}
"""OFF is a line that needs no registration."""


class LinkOpening:
    """Opens links on the desktop's loop. `show` brings the window to the front, `fill` puts a
    number into the field where one dials.

    With `may_dial` an ordinary number (`DialLink.is_ordinary`) is dialled at once, unless there is
    a call (a web page interrupts nobody) or the telephone isn't ready.
    """

    def __init__(
        self,
        actions: DeskActions,
        show: Callable[[], None],
        fill: Callable[[str], None],
        *,
        may_dial: bool,
    ) -> None:
        self._actions = actions
        self._show = show
        self._fill = fill
        self._may_dial = may_dial

    def open(self, text: str) -> bool:
        """Do what a link asks for, within bounds; False and a notice when it can't be read."""
        self._show()
        link = read_link(text)
        if link is None:
            self._actions.tell(NoticeKind.BAD_LINK, text)
            return False
        for kind in (NoticeKind.BAD_LINK, NoticeKind.BAD_NUMBER, NoticeKind.LINK_EXTENSION):
            self._actions.dismiss(kind)
        if link.extension:
            self._actions.tell(NoticeKind.LINK_EXTENSION, link.extension)
        if self._may_dial and link.is_ordinary and self._is_idle():
            self._actions.dial(link.number.dialable)
        else:
            self._fill(str(link.number))
        return True

    def _is_idle(self) -> bool:
        """Whether the telephone works and is not in use."""
        view = self._actions.view
        telephone = view.service(Service.TELEPHONE)
        if telephone is None or telephone.health not in _READY:
            return False
        return not view.ringing and all(c.state is CallState.ENDED for c in view.calls)
