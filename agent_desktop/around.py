"""What is around the window: the bell, headsets, keys that work everywhere, links and `ctl`.

The window does not wait for any of it: this is read when that has been painted.
"""

from __future__ import annotations

import asyncio

from PySide6.QtGui import QGuiApplication

from agent_desktop.begun import Start
from agent_desktop.bell import Bell
from agent_desktop.control.server import ControlServer
from agent_desktop.desk.views import DeskView
from agent_desktop.desk.workday import Workday
from agent_desktop.domain.ids import CallId
from agent_desktop.ipc.local_socket import Listener
from agent_desktop.link_opening import LinkOpening
from agent_desktop.outside import OutsideHeadset, headset_bus
from agent_desktop.resources import resource
from agent_desktop.ringing.ringer import Ringer
from agent_desktop.settings.profile import Profile
from agent_desktop.settings.settings import Settings
from agent_desktop.ui.front import Front
from agent_desktop.ui.preferences import Preferences
from agent_desktop.watchdog import Watchdog
from agent_desktop.wishes import Wishes


class Around:
    """Follows the desk, on its loop, and has the window follow it: a call that rings is seen, then
    heard, then the rest of the window is painted. Make it, `listen`, `start` and `close` it.
    """

    def __init__(
        self,
        profile: Profile,
        settings: Settings,
        preferences: Preferences,
        workday: Workday,
        front: Front,
    ) -> None:
        self._front = front
        self._ringer = Ringer(resource)
        self._bell = Bell(self._ringer)
        self._wishes = Wishes(profile, settings, preferences, workday)
        self._headset = OutsideHeadset(workday, headset_bus(settings.headset))
        self._links = LinkOpening(
            workday, front.show_page, front.fill_number, may_dial=settings.links.dial
        )
        self._workday = workday
        self._control: ControlServer | None = None
        self._watchdog = Watchdog(asyncio.get_running_loop().call_soon_threadsafe)
        workday.subscribe(self._follow)
        self._follow(workday.view)

    async def listen(self, listener: Listener, done: asyncio.Event) -> None:
        """Answer `ctl`, which sets `done` when it is to end the program."""
        front = self._front
        control = ControlServer(
            listener, self._workday, front.show_page, self._links.open, done.set
        )
        front.painted.connect(lambda call, moment: control.note_painted(CallId(call), moment))
        self._control = control
        await control.start()

    def start(self, start: Start) -> None:
        """Take keys and headsets, open what the program was asked to, and watch the loop."""
        self._wishes.start(QGuiApplication.platformName())
        self._headset.start()
        if start.page:
            self._front.show_page(start.page)
        if start.link:
            self._links.open(start.link)
        self._watchdog.start()

    async def close(self) -> None:
        """Give everything back."""
        self._watchdog.stop()
        self._ringer.close()
        self._wishes.close()
        self._headset.close()
        if self._control is not None:
            await self._control.close()

    def _follow(self, view: DeskView) -> None:
        self._front.show_ringing(view)
        self._bell.follow(view)
        self._headset.follow(view)
        self._front.show_view(view)
