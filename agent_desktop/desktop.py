"""The desktop process: Qt, one event loop, one window, one ring card."""

from __future__ import annotations

import asyncio
import gc
import logging
import logging.handlers
import signal
import sys
from functools import partial

import qasync
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from agent_desktop.app import Application
from agent_desktop.bell import Bell
from agent_desktop.control.client import Control, NotRunning, Refused
from agent_desktop.control.messages import Link, Show
from agent_desktop.control.server import ControlServer
from agent_desktop.desk.views import DeskView
from agent_desktop.domain.failures import NotSaved
from agent_desktop.domain.ids import CallId
from agent_desktop.ipc.local_socket import AlreadyListening, Listener, listen
from agent_desktop.link_opening import LinkOpening
from agent_desktop.memory import collect_memory
from agent_desktop.outside import OutsideHeadset, OutsideKeys, headset_bus
from agent_desktop.resources import resource
from agent_desktop.ringing.ringer import Ringer
from agent_desktop.settings.profile import Profile
from agent_desktop.settings.settings import Settings, load_settings
from agent_desktop.settings.toml_file import ConfigProblem
from agent_desktop.ui.clock import Clock
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.language import install_translations
from agent_desktop.ui.main_window import MainWindow
from agent_desktop.ui.native_messages import watch_hotkeys
from agent_desktop.ui.ring_card.card import RingCard
from agent_desktop.ui.start import ask_passphrase, choose_passphrase, tell_locked
from agent_desktop.ui.theme.theme import Theme
from agent_desktop.unlock import Locked, Unlocked, unlock

_LOG_BYTES = 1 << 20
_LOG_FILES = 5


def main(profile: Profile, link: str = "") -> int:
    """Run the desktop of a profile, and open a link in it when one is given; a second desktop only
    brings the first to the front."""
    try:
        listener = listen(profile.control_socket)
    except AlreadyListening:
        return _ask_running(profile, Link(link) if link else Show())
    _log_to_file(profile)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Agent Desktop")
    app.setDesktopFileName("agent-desktop")
    app.setQuitOnLastWindowClosed(False)
    settings, problems = load_settings(profile)
    install_translations(app, settings.language)
    theme = Theme(app, settings.theme)
    kit = Kit(theme, Clock(), settings.language)
    try:
        unlocked = unlock(profile, ask_passphrase, choose_passphrase)
    except (Locked, NotSaved) as error:
        listener.close()
        tell_locked(str(error))
        return 1
    with qasync.QEventLoop(app) as loop:
        desktop = _Desktop(profile, settings, problems, unlocked, kit, link)
        loop.run_until_complete(desktop.run(listener))
    return 0


class _Desktop:
    """The running program."""

    def __init__(
        self,
        profile: Profile,
        settings: Settings,
        problems: tuple[ConfigProblem, ...],
        unlocked: Unlocked,
        kit: Kit,
        link: str,
    ) -> None:
        self._parts = (profile, settings, problems, unlocked)
        self._kit = kit
        self._link = link
        self._settings = settings
        self._done = asyncio.Event()

    async def run(self, listener: Listener) -> None:
        """Show the window, serve until it is closed, then take everything down."""
        application = Application(*self._parts)
        workday = application.workday
        card = RingCard(workday, self._kit)
        window = MainWindow(workday, self._kit)
        links = LinkOpening(
            workday,
            partial(window.show_page, ""),
            window.left.dial.fill,
            may_dial=self._settings.links.dial,
        )
        control = ControlServer(listener, workday, window.show_page, links.open, self._done.set)

        ringer = Ringer(resource)
        bell = Bell(ringer)
        keys = OutsideKeys(workday, self._settings.keys, watch_hotkeys)
        headset = OutsideHeadset(workday, headset_bus(self._settings.headset))

        def show(view: DeskView) -> None:
            card.show_calls(view.ringing)
            bell.follow(view)
            headset.follow(view)
            window.show_view(view)

        card.painted.connect(lambda call, moment: control.note_painted(CallId(call), moment))
        window.closed.connect(self._done.set, Qt.ConnectionType.QueuedConnection)
        workday.subscribe(show)
        show(workday.view)
        window.show()
        _on_end_of_session(self._done)
        await control.start()
        await application.start()
        keys.start(QGuiApplication.platformName())
        headset.start()
        if self._link:
            links.open(self._link)
        _spare_the_collector()
        try:
            await self._done.wait()
        finally:
            card.hide()
            ringer.close()
            keys.close()
            headset.close()
            await control.close()
            await application.close()


def _ask_running(profile: Profile, request: Show | Link) -> int:
    try:
        with Control(profile.control_socket) as control:
            control.ask(request)
    except (NotRunning, Refused):
        return 1
    return 0


def _spare_the_collector() -> None:
    """Widgets and articles live as long as the program: going through them at a collection costs
    tens of milliseconds, and a ring would wait for it."""
    collect_memory()
    gc.freeze()


def _on_end_of_session(done: asyncio.Event) -> None:
    """The session manager's request to end is the same as closing the window."""
    if sys.platform != "win32":
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, done.set)


def _log_to_file(profile: Profile) -> None:
    """What happened, for IT. Never a name, a number or a note."""
    profile.data.mkdir(mode=0o700, parents=True, exist_ok=True)
    handler = logging.handlers.RotatingFileHandler(
        profile.data / "desktop.log", maxBytes=_LOG_BYTES, backupCount=_LOG_FILES, encoding="utf-8"
    )
    logging.basicConfig(
        level=logging.INFO,
        handlers=[handler],
        format="%(asctime)s %(levelname)s %(name)s: %(message)s",
    )
    logging.getLogger("httpx").setLevel(logging.WARNING)
