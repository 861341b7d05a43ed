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
from agent_desktop.begun import Begun, Start
from agent_desktop.domain.failures import NotSaved
from agent_desktop.ipc.local_socket import Listener
from agent_desktop.memory import collect_memory
from agent_desktop.preferences_setup import load_preferences
from agent_desktop.resources import resource
from agent_desktop.settings.first import is_first_start, told_at_start
from agent_desktop.settings.profile import Profile
from agent_desktop.settings.settings import Settings, load_settings
from agent_desktop.settings.toml_file import ConfigProblem
from agent_desktop.ui.clock import Clock
from agent_desktop.ui.front import Front
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.language import install_translations
from agent_desktop.ui.layout_memory import LayoutMemory
from agent_desktop.ui.preferences import Preferences
from agent_desktop.ui.start import ask_passphrase, choose_passphrase, tell_locked
from agent_desktop.ui.theme.text_scale import worn_scale
from agent_desktop.ui.theme.theme import Theme
from agent_desktop.unlock import Locked, Unlocked, unlock

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
    theme = Theme(app, wanted.theme, worn_scale(wanted.text_scale))
    kit = Kit(theme, Clock(running=False), wanted.language, preferences=preferences)
    try:
        ask, choose = partial(ask_passphrase, kit), partial(choose_passphrase, kit)
        unlocked = unlock(profile, ask, choose)
    except (Locked, NotSaved) as error:
        listener.close()
        begun.end_engine()
        tell_locked(kit, str(error))
        return 1
    with qasync.QEventLoop(app) as loop:
        if is_first_start(profile, settings):
            from agent_desktop.introduce import introduce  # noqa: PLC0415 - once in its life

            asked = introduce(profile, settings, unlocked.secrets, kit)
            is_new = loop.run_until_complete(asked)
            settings, problems = load_settings(profile)
            start = replace(start, page="sound" if is_new else "")
        problems = told_at_start(profile, problems) + bad_keys
        parts = (profile, settings, problems, unlocked, begun.engine)
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
        self._done = asyncio.Event()

    async def run(self, listener: Listener, start: Start) -> None:
        """Show the window, serve until the program is to end, then take everything down."""
        application = Application(*self._parts)
        workday = application.workday
        layout = LayoutMemory(self._parts[0].layout_file)
        front = Front(workday, self._theme, Clock(), self._preferences, layout)
        front.quit_agreed.connect(self._done.set, Qt.ConnectionType.QueuedConnection)
        painted = asyncio.Event()
        front.show(hidden=start.hidden, then=painted.set)
        await painted.wait()
        await application.start()
        from agent_desktop.around import Around  # noqa: PLC0415 - nobody has waited for it

        around = Around(*self._parts[:2], self._preferences, workday, front)
        front.prepare()
        QTimer.singleShot(_AHEAD_MS, front, front.make_ahead)
        _on_end_of_session(self._done)
        await around.listen(listener, self._done)
        front.prepare_page()
        _spare_the_collector()
        around.start(start)
        try:
            await self._done.wait()
        finally:
            front.put_away()
            await around.close()
            await application.close()


def _spare_the_collector() -> None:
    """Widgets and articles live as long as the program: going through them at a collection costs
    tens of milliseconds, and a ring would wait for it."""
    gc.enable()
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
