"""Keys while another program has the focus: from the settings to the desk."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.pressing import press
from agent_desktop.desk.views import NoticeKind
from agent_desktop.domain.command import Command
from agent_desktop.hotkeys.chord import PAUSE, PLAY, STOP, Chord, read_chord
from agent_desktop.settings.settings import KeySettings

if TYPE_CHECKING:
    from agent_desktop.hotkeys.x11 import XHotkeys

_log = logging.getLogger(__name__)
WatchNative = Callable[[Callable[[int], None]], Callable[[], None]]
_MEDIA = {PLAY: Command.HOOK, PAUSE: Command.HOOK, STOP: Command.HANG_UP}


def wanted_chords(settings: KeySettings) -> tuple[dict[Chord, Command], tuple[str, ...]]:
    """What every key asks for, and what was written that is no key we can use."""
    if not settings.everywhere:
        return {}, ()
    written = {
        Command.ANSWER: settings.answer,
        Command.HANG_UP: settings.hang_up,
        Command.MUTE: settings.mute,
        Command.HOLD: settings.hold,
    }
    chords: dict[Chord, Command] = {}
    unusable = []
    for command, text in written.items():
        chord = read_chord(text)
        if chord is not None and chord not in chords:
            chords[chord] = command
        elif text:
            unusable.append(text)
    return chords | (_MEDIA if settings.media else {}), tuple(unusable)


class OutsideKeys:
    """Keys for the whole screen, on the desktop's loop. What can't be had is told once; nothing
    else depends on it."""

    def __init__(self, desk: DeskActions, settings: KeySettings, watch_native: WatchNative) -> None:
        """`watch_native` tells a function the numbers of Windows' hotkeys until it is stopped."""
        self._desk = desk
        self._watch_native = watch_native
        self._chords, self._unusable = wanted_chords(settings)
        self._give_back: Callable[[], None] = _nothing

    def start(self, platform: str) -> None:
        """Take the keys; `platform` is Qt's name of the window system."""
        if self._unusable:
            self._desk.tell(NoticeKind.KEYS_UNUSABLE, ", ".join(self._unusable))
        if not self._chords:
            return
        if platform == "xcb":
            self._start_x11()
        elif platform == "windows":
            self._start_windows()
        else:
            _log.info("no keys outside the window on %s", platform)

    def close(self) -> None:
        """Give them back."""
        self._give_back()
        self._give_back = _nothing

    def _start_x11(self) -> None:
        from agent_desktop.hotkeys.x11 import NoHotkeysError, XHotkeys  # noqa: PLC0415

        try:
            hotkeys = XHotkeys(self._chords)
        except NoHotkeysError as error:
            _log.warning("no keys outside the window: %s", error)
            return
        loop, number = asyncio.get_running_loop(), hotkeys.fileno()

        def give_back() -> None:
            loop.remove_reader(number)
            hotkeys.close()

        self._give_back = give_back
        loop.add_reader(number, self._take, hotkeys)
        self._take(hotkeys)
        self._tell_taken(hotkeys.taken)

    def _start_windows(self) -> None:
        """Written, not run."""
        from agent_desktop.hotkeys.windows import WindowsHotkeys  # noqa: PLC0415

        hotkeys = WindowsHotkeys(self._chords)

        def pressed(number: int) -> None:
            command = hotkeys.command(number)
            if command is not None:
                press(command, self._desk)

        stop = self._watch_native(pressed)

        def give_back() -> None:
            stop()
            hotkeys.close()

        self._give_back = give_back
        self._tell_taken(hotkeys.taken)

    def _take(self, hotkeys: XHotkeys) -> None:
        from agent_desktop.hotkeys.x11 import NoHotkeysError  # noqa: PLC0415

        try:
            commands = hotkeys.take()
        except NoHotkeysError as error:
            _log.warning("the keys outside the window are gone: %s", error)
            self.close()
            return
        for command in commands:
            press(command, self._desk)

    def _tell_taken(self, taken: tuple[Chord, ...]) -> None:
        if taken:
            self._desk.tell(NoticeKind.KEYS_TAKEN, ", ".join(map(str, taken)))


def _nothing() -> None:
    return
