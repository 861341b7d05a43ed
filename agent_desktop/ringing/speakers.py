"""Loudspeakers through miniaudio: which there are, and a loop of sound on one of them.

miniaudio plays from a thread of its own per device, through PulseAudio (or PipeWire in its place),
or WASAPI on Windows. A stream never moves to another device; a server that dies ends it quietly.
"""

from __future__ import annotations

import array
import contextlib
import sys
import wave
from collections.abc import Generator
from functools import lru_cache
from pathlib import Path
from typing import Any

import miniaudio

_RATE = 22_050
_BYTES = 2
_BUFFER_MS = 80
"""So long the window may be busy without a gap in the ring."""


class NoSpeakerError(Exception):
    """A device could not be opened."""


def present() -> dict[str, Any]:
    """Every loudspeaker: its stable id, and what miniaudio opens it by. About 5 ms."""
    try:
        found = miniaudio.Devices(_backends()).get_playbacks()
    except miniaudio.MiniaudioError:
        return {}
    return {_stable_id(bytes(miniaudio.ffi.buffer(device["id"]))): device["id"] for device in found}


@lru_cache(maxsize=8)
def load(path: Path, loudness: float) -> bytes:
    """A WAV file (mono, 22.05 kHz, 16 bit) at a loudness of 0.0 to 1.0. Kept: it takes 10 ms."""
    with wave.open(str(path), "rb") as file:
        samples = array.array("h", file.readframes(file.getnframes()))
    return array.array("h", (int(sample * loudness) for sample in samples)).tobytes()


class Speaker:
    """One device that plays until it is closed."""

    def __init__(self, device: Any, sound: bytes, *, again: bool) -> None:
        """Begin to play; `again` and again or once. None is the default device.

        Raises NoSpeakerError.
        """
        try:
            self._device = miniaudio.PlaybackDevice(
                nchannels=1,
                sample_rate=_RATE,
                buffersize_msec=_BUFFER_MS,
                device_id=device,
                backends=_backends(),
                app_name="Agent Desktop",
            )
            self._device.start(_feed(sound, again))
        except miniaudio.MiniaudioError as error:
            raise NoSpeakerError(str(error)) from error

    def close(self) -> None:
        """Be silent at once. Takes a few milliseconds."""
        self._device.close()
        # miniaudio's Python leaves the connection to the server open.
        miniaudio.lib.ma_context_uninit(self._device._context)


def _feed(sound: bytes, again: bool) -> Generator[bytes, int, None]:
    """A started generator of as much sound as is asked for."""
    feed = _sounds(sound, again)
    next(feed)
    return feed


def _sounds(sound: bytes, again: bool) -> Generator[bytes, int, None]:
    at = 0
    frames = yield b""
    while True:
        wanted = frames * _BYTES
        part = sound[at : at + wanted]
        at += len(part)
        while again and sound and len(part) < wanted:
            rest = sound[: wanted - len(part)]
            part, at = part + rest, len(rest)
        frames = yield part.ljust(wanted, b"\0")


def _backends() -> list[Any]:
    if sys.platform == "linux":
        return [miniaudio.Backend.PULSEAUDIO, miniaudio.Backend.ALSA]
    return []


def _stable_id(raw: bytes) -> str:
    """PulseAudio's name of a sink; on Windows the endpoint's id, in UTF-16."""
    if sys.platform == "win32":
        with contextlib.suppress(UnicodeDecodeError):
            return raw.decode("utf-16-le").split("\0", 1)[0]
    return raw.split(b"\0", 1)[0].decode(errors="replace")
