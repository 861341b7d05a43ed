"""The desktop process: Qt, one event loop, one window, one ring card."""

from __future__ import annotations

import asyncio
import gc
import logging
import logging.handlers
import signal
import sys
from functools import partial
from subprocess import Popen

import qasync
from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from agent_desktop.app import Application
from agent_desktop.bell import Bell
from agent_desktop.control.server import ControlServer
from agent_desktop.desk.views import DeskView
from agent_desktop.domain.failures import NotSaved
from agent_desktop.domain.ids import CallId
from agent_desktop.ipc.local_socket import Listener
from agent_desktop.link_opening import LinkOpening
from agent_desktop.memory import collect_memory
from agent_desktop.outside import OutsideHeadset, headset_bus
from agent_desktop.preferences_setup import load_preferences
from agent_desktop.resources import resource
from agent_desktop.ringing.ringer import Ringer
from agent_desktop.settings.first import is_first_start
from agent_desktop.settings.profile import Profile
from agent_desktop.settings.settings import Settings, load_settings
from agent_desktop.settings.toml_file import ConfigProblem
from agent_desktop.starting import Begun, Start
from agent_desktop.ui.clock import Clock
from agent_desktop.ui.front import Front
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.language import install_translations
from agent_desktop.ui.layout_memory import LayoutMemory
from agent_desktop.ui.preferences import Preferences
from agent_desktop.ui.start import ask_passphrase, choose_passphrase, tell_locked
from agent_desktop.ui.theme.theme import Theme
from agent_desktop.unlock import Locked, Unlocked, unlock
from agent_desktop.watchdog import Watchdog
from agent_desktop.wishes import Wishes

_LOG_BYTES = 1 << 20
_AHEAD_MS = 2000
"""The telephone is ready first, then the pages nobody looks at yet."""
_LOG_FILES = 5


def main(start: Start, begun: Begun) -> int:
    """Run the desktop. Returns the exit code."""
    profile, listener = begun.profile, begun.listener
    _log_to_file(profile)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Agent Desktop")
    app.setDesktopFileName("agent-desktop")
    app.setWindowIcon(QIcon(str(resource("agent-desktop.svg"))))
    app.setQuitOnLastWindowClosed(False)
    settings, problems = load_settings(profile)
    preferences, bad_keys = load_preferences(profile, settings)
    wanted = preferences.now
    install_translations(app, wanted.language)
    theme = Theme(app, wanted.theme, wanted.text_scale)
    kit = Kit(theme, Clock(running=False), wanted.language, preferences=preferences)
    try:
        ask, choose = partial(ask_passphrase, kit), partial(choose_passphrase, kit)
        unlocked = unlock(profile, ask, choose)
    except (Locked, NotSaved) as error:
        listener.close()
        begun.end_engine()
        tell_locked(kit, str(error))
        return 1
    if is_first_start(profile, settings):
        from agent_desktop.introduce import introduce  # noqa: PLC0415 - once in its life

        is_new = introduce(profile, settings, unlocked.secrets, kit)
        settings, problems = load_settings(profile)
        start = replace(start, page="sound" if is_new else "")
    with qasync.QEventLoop(app) as loop:
        parts = (profile, settings, problems + bad_keys, unlocked, begun.engine)
        desktop = _Desktop(parts, theme, preferences)
        loop.run_until_complete(desktop.run(listener, start))
    return 0


class _Desktop:
    """The running program."""

    def __init__(
        self,
        parts: tuple[Profile, Settings, tuple[ConfigProblem, ...], Unlocked, Popen[bytes] | None],
        theme: Theme,
        preferences: Preferences,
    ) -> None:
        """`parts` are what an Application is made of."""
        self._parts = parts
        self._theme = theme
        self._preferences = preferences
        self._settings = parts[1]
        self._done = asyncio.Event()

    async def run(self, listener: Listener, start: Start) -> None:
        """Show the window, serve until the program is to end, then take everything down."""
        application = Application(*self._parts)
        workday = application.workday
        layout = LayoutMemory(self._parts[0].layout_file)
        front = Front(workday, self._theme, Clock(), self._preferences, layout)
        links = LinkOpening(
            workday, front.show_page, front.fill_number, may_dial=self._settings.links.dial
        )
        control = ControlServer(listener, workday, front.show_page, links.open, self._done.set)

        ringer = Ringer(resource)
        bell = Bell(ringer)
        wishes = Wishes(self._parts[0], self._settings, self._preferences, workday)
        headset = OutsideHeadset(workday, headset_bus(self._settings.headset))

        def show(view: DeskView) -> None:
            front.show_ringing(view)
            bell.follow(view)
            headset.follow(view)
            front.show_view(view)

        front.painted.connect(lambda call, moment: control.note_painted(CallId(call), moment))
        front.quit_agreed.connect(self._done.set, Qt.ConnectionType.QueuedConnection)
        workday.subscribe(show)
        show(workday.view)
        painted = asyncio.Event()
        front.show(hidden=start.hidden, then=painted.set)
        await painted.wait()
        front.prepare()
        QTimer.singleShot(_AHEAD_MS, front, front.make_ahead)
        _on_end_of_session(self._done)
        await control.start()
        await application.start()
        front.prepare_page()
        wishes.start(QGuiApplication.platformName())
        headset.start()
        if start.page:
            front.show_page(start.page)
        if start.link:
            links.open(start.link)
        _spare_the_collector()
        watchdog = Watchdog(asyncio.get_running_loop().call_soon_threadsafe)
        watchdog.start()
        try:
            await self._done.wait()
        finally:
            watchdog.stop()
            front.put_away()
            ringer.close()
            wishes.close()
            headset.close()
            await control.close()
            await application.close()


def _spare_the_collector() -> None:
    """Widgets and articles live as long as the program: going through them at a collection costs
    tens of milliseconds, and a ring would wait for it."""
    collect_memory()
    gc.freeze()


def _on_end_of_session(done: asyncio.Event) -> None:
    """The session manager's request to end is not discussed."""
    app = QGuiApplication.instance()
    if isinstance(app, QGuiApplication):
        app.commitDataRequest.connect(lambda _manager: done.set())
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
