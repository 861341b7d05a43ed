"""The devices of pjsua2: both, the speaker alone, the null device, or none. SIP thread only."""

from __future__ import annotations

import pjsua2 as pj

from agent_desktop.phone import messages as m
from agent_desktop.phone.engine.sound.alsa import ALIAS

_BOTH = 0
_SPEAKER_ONLY = 1
_DEFAULT_MICROPHONE = -1
_DEFAULT_SPEAKER = -2
"""PJMEDIA_AUD_DEFAULT_CAPTURE_DEV and …_PLAYBACK_DEV, which the Python binding leaves out."""
_TAIL_MS = 200


class SoundDevices:
    """What the conference bridge is joined to. Connections of calls outlive every change."""

    def __init__(self, manager: pj.AudDevManager) -> None:
        self._manager = manager

    def open(self, *, alias: bool, microphone: bool) -> None:
        """Open ALSA's alias, or the system's default. Raises pj.Error when that fails.

        Takes 15 to 55 ms. What pjmedia knows of the alias dates from its last look: when that was
        before the sound server was there it is no device at all, so it looks again and tries again.
        """
        try:
            self._open(alias, microphone)
        except pj.Error:
            self._manager.refreshDevs()
            self._open(alias, microphone)

    def open_null(self) -> None:
        """A clock without sound: calls stay up."""
        self._manager.setNullDev()

    def close(self) -> None:
        """Let everything go. Takes up to 10 ms."""
        self._manager.setNoDev()

    def adjust(self, choice: m.SoundChoice) -> None:
        """Gains and voice processing, at once, also in a call.

        Noise suppression and gain control are parts of WebRTC's echo canceller (AEC3), which
        therefore runs with any of the three. pjsua2 names levels from the bridge's side: what comes
        out of a port is "tx".
        """
        self._manager.getCaptureDevMedia().adjustTxLevel(choice.microphone_gain)
        self._manager.getPlaybackDevMedia().adjustRxLevel(choice.speaker_gain)
        flags = _echo_flags(choice)
        self._manager.setEcOptions(_TAIL_MS if flags else 0, flags)

    def _open(self, alias: bool, microphone: bool) -> None:
        """Both setters and then the mode: one setter alone can leave everything closed while later
        calls report success."""
        speaker, capture = _DEFAULT_SPEAKER, _DEFAULT_MICROPHONE
        if alias:
            speaker = capture = self._manager.lookupDev("ALSA", ALIAS)
        self._manager.setPlaybackDev(speaker)
        self._manager.setCaptureDev(capture)
        self._manager.setSndDevMode(_BOTH if microphone else _SPEAKER_ONLY)


def _echo_flags(choice: m.SoundChoice) -> int:
    flags = 0
    if choice.noise_suppression:
        flags |= pj.PJMEDIA_ECHO_USE_NOISE_SUPPRESSOR
    if choice.gain_control:
        flags |= pj.PJMEDIA_ECHO_USE_GAIN_CONTROLLER
    if choice.echo_cancel or flags:
        flags |= pj.PJMEDIA_ECHO_WEBRTC_AEC3
    return flags
