"""The engine's sound devices: opened at ringing, the null device with a reason when they can't be.

Everything here runs on the SIP thread.
"""

from __future__ import annotations

import logging
import os
import re
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pjsua2 as pj

from agent_desktop.domain.status import Fault, Health
from agent_desktop.phone import messages as m

_log = logging.getLogger(__name__)
_ALIAS = "AgentDesktop"
_ALSA_CONFIG = "ALSA_CONFIG_PATH"
_SAFE = re.compile(r"[^A-Za-z0-9_.\-]")


def quiet_alsa(folder: Path) -> None:
    """Point ALSA at a file of our own. Must run before the first sound device is looked at.

    The stock configuration opens every plugin it knows and prints about each that fails.
    On a machine without PulseAudio or PipeWire the system's own configuration is left alone.
    """
    if sys.platform == "linux" and _sound_server() and _ALSA_CONFIG not in os.environ:
        path = folder / "alsa.conf"
        _write_alsa_config(path, m.SoundChoice())
        os.environ[_ALSA_CONFIG] = str(path)


class SoundPath:
    """The two devices of the call. `told` gets the state whenever it changes."""

    def __init__(self, manager: pj.AudDevManager, told: Callable[[m.Sound], None]) -> None:
        self._manager = manager
        self._told = told
        self._choice = m.SoundChoice()
        self._open = self._is_null = False
        self.state = m.Sound(Health.STARTING)

    def choose(self, choice: m.SoundChoice) -> None:
        """Use these devices from the next call on. Says at once if they are missing."""
        if self._open and choice == self._choice:
            return
        self._choice = choice
        self._open = False
        self._write_alias()
        self._tell(self._missing() or m.Sound(Health.OK))

    def open(self, *, look_again: bool = False) -> None:
        """Have the devices running, or the null device and a reason. Takes 15 to 55 ms when cold.

        The null device keeps the call up (and silent) on a machine where no sound works. With
        `look_again` devices that were missing are looked for once more.
        """
        if self._open and not (look_again and self._is_null and not self._choice.null):
            return
        state = self._missing() or self._try_devices()
        if state.health is not Health.OK and not self._is_null:
            self._manager.setNullDev()
        self._is_null = state.health is not Health.OK
        self._open = True
        self._tell(state)

    def close(self) -> None:
        """Let the microphone go. Safe to call twice. Takes up to 10 ms."""
        if self._open:
            self._manager.setNoDev()
            self._open = self._is_null = False

    def _try_devices(self) -> m.Sound:
        try:
            self._manager.refreshDevs()
            speaker, microphone = self._indices()
            self._manager.setNoDev()
            self._manager.setPlaybackDev(speaker)
            self._manager.setCaptureDev(microphone)
            self._manager.setSndDevMode(0)
        except pj.Error as error:
            return m.Sound(Health.DEGRADED, Fault.NO_DEVICE, str(error.reason))
        return m.Sound(Health.OK)

    def _indices(self) -> tuple[int, int]:
        if not _uses_alias():
            return pj.PJMEDIA_AUD_DEFAULT_PLAYBACK_DEV, pj.PJMEDIA_AUD_DEFAULT_CAPTURE_DEV
        index = self._manager.lookupDev("ALSA", _ALIAS)
        return index, index

    def _missing(self) -> m.Sound | None:
        """The reason why the chosen devices can't be used, None when they can.

        PipeWire would open another device without a word when the chosen one is gone, and a
        citizen must never be heard through a microphone nobody chose: so it is looked for first.
        """
        if self._choice.null:
            return m.Sound(Health.DEGRADED, Fault.NO_DEVICE, "null device chosen")
        if not _uses_alias():
            is_there = _has_card() or _sound_server()
            return None if is_there else m.Sound(Health.DEGRADED, Fault.NO_DEVICE)
        missing = [
            name
            for name, there in (
                (self._choice.speaker, _names("sink", self._choice.server)),
                (self._choice.microphone, _names("source", self._choice.server)),
            )
            if there is None or not there or (name and name not in there)
        ]
        if not missing:
            return None
        names = ", ".join(name for name in missing if name)
        return m.Sound(Health.DEGRADED, Fault.DEVICE_MISSING if names else Fault.NO_DEVICE, names)

    def _write_alias(self) -> None:
        if _uses_alias():
            _write_alsa_config(Path(os.environ[_ALSA_CONFIG]), self._choice)

    def _tell(self, state: m.Sound) -> None:
        if state != self.state:
            self.state = state
            self._told(state)


def _uses_alias() -> bool:
    path = os.environ.get(_ALSA_CONFIG, "")
    return bool(path) and Path(path).name == "alsa.conf"


def _sound_server() -> bool:
    return _names("sink", "") is not None


def _names(kind: str, server: str) -> set[str] | None:
    """Names of the sinks or sources; None when no sound server answers."""
    import pulsectl  # noqa: PLC0415 - Linux only

    try:
        with pulsectl.Pulse("agent-desktop-look", server=server or None) as pulse:
            return {d.name for d in (pulse.sink_list() if kind == "sink" else pulse.source_list())}
    except pulsectl.PulseError as error:
        _log.info("no sound server: %s", error)
        return None


def _has_card() -> bool:
    """Whether the kernel has a sound card. Elsewhere than on Linux it is not asked."""
    if sys.platform != "linux":
        return True
    try:
        return bool(Path("/proc/asound/pcm").read_text().strip())
    except OSError:
        return False


def _write_alsa_config(path: Path, choice: m.SoundChoice) -> None:
    """Write ALSA's file so that ALSA sees it: it looks at the whole seconds of the file's age only,
    and a choice made in the second of the one before would be passed over for the old device."""
    before = int(path.stat().st_mtime) if path.exists() else 0
    path.write_text(_alsa_config(choice))
    changed = max(int(time.time()), before + 1)
    os.utime(path, (changed, changed))


def _alsa_config(choice: m.SoundChoice) -> str:
    """One alias with the right device for each direction (ALSA plugin `asym`)."""

    def end(direction: str, device: str) -> str:
        server = f' server "{choice.server}"' if choice.server else ""
        named = f' device "{_SAFE.sub("", device)}"' if device else ""
        return f"  {direction}.pcm {{ type pulse{server}{named} }}"

    return "\n".join(
        (
            f"pcm.{_ALIAS} {{",
            "  type asym",
            end("playback", choice.speaker),
            end("capture", choice.microphone),
            f'  hint {{ show on description "{_ALIAS}" }}',
            "}",
            "",
        )
    )
