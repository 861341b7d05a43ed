"""Who hears whom: the calls, the headset, and each other in a conference."""

from __future__ import annotations

from collections.abc import Iterable

import pjsua2 as pj

from agent_desktop.domain.call import CallState
from agent_desktop.phone.engine.call import EngineCall

_TONE_RATE = 16000
_AUTO_ANSWER_TONE = ((660, 120), (880, 160))


class Bridge:
    """Joins calls with the headset as their state says. All methods on the SIP thread."""

    def __init__(self, manager: pj.AudDevManager) -> None:
        self._manager = manager
        self._tone: pj.ToneGenerator | None = None

    def connect(self, call: EngineCall, joined: Iterable[EngineCall]) -> pj.AudioMedia | None:
        """Let the agent and an active call hear each other, and it and those it is joined with.

        Nothing for a call on hold. The call's port, None while it has no sound yet.
        """
        found = call.audio()
        if found is None or call.wire.state is CallState.HELD:
            return None
        _, port = found
        port.startTransmit(self._manager.getPlaybackDevMedia())
        microphone = self._manager.getCaptureDevMedia()
        if call.wire.muted:
            microphone.stopTransmit(port)
        else:
            microphone.startTransmit(port)
        for other in joined:
            self._join(port, other)
        return port

    def part(self, call: EngineCall, joined: Iterable[EngineCall]) -> None:
        """Let nobody hear a call, and it hear nobody."""
        found = call.audio()
        if found is None:
            return
        _, port = found
        port.stopTransmit(self._manager.getPlaybackDevMedia())
        self._manager.getCaptureDevMedia().stopTransmit(port)
        for other in joined:
            theirs = other.audio()
            if theirs is not None:
                port.stopTransmit(theirs[1])
                theirs[1].stopTransmit(port)

    def announce_answer(self) -> None:
        """Play the tone that tells the agent of a call answered by itself."""
        if self._tone is None:
            self._tone = pj.ToneGenerator()
            self._tone.createToneGenerator(_TONE_RATE, 1)
        tones = pj.ToneDescVector()
        for frequency, length in _AUTO_ANSWER_TONE:
            tone = pj.ToneDesc()
            tone.freq1, tone.freq2, tone.on_msec, tone.off_msec = frequency, 0, length, 0
            tones.append(tone)
        self._tone.play(tones)
        self._tone.startTransmit(self._manager.getPlaybackDevMedia())

    def close(self) -> None:
        """Drop what pjsip would otherwise free too late."""
        self._tone = None

    def _join(self, port: pj.AudioMedia, other: EngineCall) -> None:
        theirs = other.audio()
        if theirs is not None and other.wire.state is CallState.ACTIVE:
            port.startTransmit(theirs[1])
            theirs[1].startTransmit(port)
