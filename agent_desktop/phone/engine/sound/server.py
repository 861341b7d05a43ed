"""Watches the sound server: PulseAudio, or PipeWire in its place.

One daemon thread of its own. It makes no pjsua2 call and holds no pjsua2 object; what it knows is
one frozen value that the SIP thread looks at when it likes. A server that hangs holds up this
thread only.
"""

from __future__ import annotations

import contextlib
import logging
import os
import threading
from collections.abc import Iterable
from typing import Any, ClassVar

import pulsectl
from pulsectl import _pulsectl as libpulse

from agent_desktop.phone import messages as m
from agent_desktop.phone.engine.sound.choosing import Present

_log = logging.getLogger(__name__)
_RETRY_SECONDS, _SLOWER, _LONGEST_PAUSE_SECONDS = 0.25, 1.05, 2.0
"""A server that has just gone is soon back; one that is not there may never come."""
_LISTEN_SECONDS = 30.0
_EVENTS = ("sink", "source", "server", "sink_input", "source_output")
_NO_DEVICE = "auto_null"
"""PulseAudio's stand-in when it has no sink at all."""


class SoundServer:
    """The server at an address, from now until `stop`, whether it is there or not."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._first = threading.Event()
        self._ended = threading.Event()
        self._present: Present | None = None
        self._epoch = 0
        self._allowed: tuple[str, str] = ("", "")
        self._pulse: _Pulse | None = None
        self._thread = threading.Thread(target=self._watch, name="sound server", daemon=True)
        self._thread.start()

    @property
    def present(self) -> Present | None:
        """What there is now; None without a server."""
        return self._present

    def wait(self, seconds: float) -> None:
        """Return when it is known whether there is a server, or after so long."""
        self._first.wait(seconds)

    def allow(self, speaker: str, microphone: str) -> None:
        """Let no stream of ours stay at any other device. Empty allows every one.

        The server moves streams of a device that goes to another one, without a word.
        """
        self._allowed = (speaker, microphone)

    def stop(self) -> None:
        """Stop watching. The thread ends by itself."""
        self._ended.set()
        if self._pulse is not None:
            with contextlib.suppress(Exception):
                self._pulse.event_listen_stop()

    def _watch(self) -> None:
        is_first, pause = True, _RETRY_SECONDS
        while not self._ended.is_set():
            try:
                with _Pulse("agent-desktop-watch", self._address or None, connect=False) as pulse:
                    pulse.connect(autospawn=is_first)
                    self._listen(pulse)
            except (pulsectl.PulseError, pulsectl.PulseDisconnected) as error:
                if is_first or self._present is not None:
                    _log.info("no sound server: %s", error)
            self._pulse = None
            is_first = False
            pause = _RETRY_SECONDS if self._present is not None else pause * _SLOWER
            self._tell(None)
            self._ended.wait(min(pause, _LONGEST_PAUSE_SECONDS))

    def _listen(self, pulse: _Pulse) -> None:
        """Keep `present` right until the connection ends. Raises PulseDisconnected then."""
        self._epoch += 1
        pulse.event_mask_set(*_EVENTS)
        pulse.event_callback_set(pulse.note)
        self._pulse = pulse
        while not self._ended.is_set():
            pulse.is_changed = False
            self._keep_to_allowed(pulse)
            self._tell(_look(pulse, self._epoch))
            while not pulse.is_changed and not self._ended.is_set():
                pulse.event_listen(_LISTEN_SECONDS)

    def _keep_to_allowed(self, pulse: _Pulse) -> None:
        """Deal with streams of this process that the server has put somewhere else.

        A microphone that nobody chose is cut off here and now. The SIP thread opens anew.
        """
        allowed = self._allowed
        speaker, microphone = allowed
        heard = _astray(pulse.source_output_list(), pulse.source_list(), microphone)
        if heard and allowed is self._allowed:
            for stream in heard:
                pulse.cut_off(stream)
        played = _astray(pulse.sink_input_list(), pulse.sink_list(), speaker)
        if (heard or played) and allowed is self._allowed:
            self._epoch += 1

    def _tell(self, present: Present | None) -> None:
        if present != self._present or present is None:
            self._present = present
        self._first.set()


class _Pulse(pulsectl.Pulse):  # type: ignore[misc]
    """pulsectl's client and the one thing it leaves out: ending a stream."""

    _kill: ClassVar[Any] = pulsectl.Pulse._pulse_method_call(libpulse.pa.context_kill_source_output)
    is_changed = False

    def note(self, _event: object) -> None:
        """Something has changed; let `event_listen` return."""
        self.is_changed = True
        raise pulsectl.PulseLoopStop

    def cut_off(self, stream: int) -> None:
        """End a recording stream, if it is still there."""
        with contextlib.suppress(pulsectl.PulseOperationFailed):
            self._kill(stream)


def _look(pulse: _Pulse, epoch: int) -> Present:
    server = pulse.server_info()
    return Present(
        speakers=_devices(s for s in pulse.sink_list() if s.name != _NO_DEVICE),
        microphones=_devices(s for s in pulse.source_list() if not _is_monitor(s)),
        default_speaker=server.default_sink_name or "",
        default_microphone=server.default_source_name or "",
        epoch=epoch,
    )


def _is_monitor(source: Any) -> bool:
    return bool(source.monitor_of_sink_name)


def _devices(found: Iterable[Any]) -> tuple[m.Device, ...]:
    return tuple(m.Device(device.name, device.description or device.name) for device in found)


def _astray(streams: Iterable[Any], devices: Iterable[Any], allowed: str) -> list[int]:
    """Indices of this process's streams that are at another device than the allowed one.

    A stream that is at none yet is not meant. Empty allows any.
    """
    wrong = {device.index for device in devices if device.name != allowed}
    return [
        stream.index
        for stream in streams
        if allowed
        and stream.proplist.get("application.process.id") == str(os.getpid())
        and (stream.source if hasattr(stream, "source") else stream.sink) in wrong
    ]
