"""Keys while another program has the focus, and a headset's buttons: from there to the desk."""

from __future__ import annotations

import asyncio
import logging
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.notices import NoticeKind
from agent_desktop.desk.pressing import held_call, press, talking_call
from agent_desktop.desk.views import DeskView
from agent_desktop.domain.chord import PAUSE, PLAY, STOP, Chord, read_chord
from agent_desktop.domain.command import Command
from agent_desktop.headset.headsets import Headsets
from agent_desktop.headset.hidraw import HidrawBus
from agent_desktop.headset.port import Bus
from agent_desktop.headset.step import CallsNow
from agent_desktop.settings.settings import HeadsetSettings, KeySettings

if TYPE_CHECKING:
    from agent_desktop.hotkeys.x11 import XHotkeys

_log = logging.getLogger(__name__)
WatchNative = Callable[[Callable[[int], None]], Callable[[], None]]
_MEDIA = {PLAY: Command.HOOK, PAUSE: Command.HOOK, STOP: Command.HANG_UP}


def wanted_chords(settings: KeySettings) -> dict[Chord, Command]:
    """What every key asks for; what is no key we can use asks for nothing."""
    if not settings.everywhere:
        return {}
    written = {
        Command.ANSWER: settings.answer,
        Command.HANG_UP: settings.hang_up,
        Command.MUTE: settings.mute,
        Command.HOLD: settings.hold,
    }
    chords: dict[Chord, Command] = {}
    for command, text in written.items():
        chord = read_chord(text)
        if chord is not None and chord not in chords:
            chords[chord] = command
    return chords | (_MEDIA if settings.media else {})


class OutsideKeys:
    """Keys for the whole screen, on the desktop's loop. What can't be had is told once; nothing
    else depends on it."""

    def __init__(self, desk: DeskActions, settings: KeySettings, watch_native: WatchNative) -> None:
        """`watch_native` tells a function the numbers of Windows' hotkeys until it is stopped."""
        self._desk = desk
        self._watch_native = watch_native
        self._chords = wanted_chords(settings)
        self._give_back: Callable[[], None] = _nothing
        self.working: dict[str, str] = {}
        """The keys that could be had, as they are written, by command."""

    def start(self, platform: str) -> None:
        """Take the keys; `platform` is Qt's name of the window system."""
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
        self.working.clear()

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
        self._tell_taken(hotkeys.taken)
        self._take(hotkeys)

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
        self.working.update({self._chords[c]: str(c) for c in self._chords if c not in taken})
        if taken:
            self._desk.tell(NoticeKind.KEYS_TAKEN, ", ".join(map(str, taken)))


class OutsideHeadset:
    """The buttons and lamps of every headset, on the desktop's loop. `bus` None: switched off."""

    def __init__(self, desk: DeskActions, bus: Bus | None) -> None:
        self._desk = desk
        self._headsets = (
            Headsets(bus, self._press, self._tell_refused, self._forget_refused) if bus else None
        )

    def start(self) -> None:
        """Begin to look for headsets."""
        if self._headsets is not None:
            self._headsets.start()

    def follow(self, view: DeskView) -> None:
        """Light the lamps as the calls stand."""
        if self._headsets is not None:
            self._headsets.follow(calls_now(view))

    def close(self) -> None:
        """Leave the headsets at rest. Waits two seconds at most."""
        if self._headsets is not None:
            self._headsets.close()

    def _press(self, command: Command) -> None:
        press(command, self._desk)

    def _tell_refused(self, name: str) -> None:
        self._desk.tell(NoticeKind.HEADSET_REFUSED, name)

    def _forget_refused(self) -> None:
        self._desk.dismiss(NoticeKind.HEADSET_REFUSED)


def calls_now(view: DeskView) -> CallsNow:
    """How the calls stand for a headset."""
    talking = talking_call(view)
    return CallsNow(
        ringing=bool(view.ringing),
        talking=talking is not None,
        held=held_call(view) is not None,
        muted=talking is not None and talking.muted,
    )


def headset_bus(settings: HeadsetSettings) -> Bus | None:
    """Where this system's headsets are plugged in; None when their buttons are switched off."""
    if not settings.buttons:
        return None
    if sys.platform == "win32":
        from agent_desktop.headset.hidapi_bus import HidApiBus  # noqa: PLC0415

        return HidApiBus()
    return HidrawBus()


def _nothing() -> None:
    return
