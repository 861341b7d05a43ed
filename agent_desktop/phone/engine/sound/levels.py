"""How loud it is, ten times a second while somebody looks. SIP thread only."""

from __future__ import annotations

from collections.abc import Callable

import pjsua2 as pj

from agent_desktop.phone import messages as m

_SECONDS = 0.095
_LOUDEST = 49
"""pjsua2 gives a hundred times the µ-law code (0 to 127) by 255. Half as loud is 6 less."""


class LevelMeter:
    """Reads the levels at the devices' end of the conference bridge.

    pjsua2 names them from the bridge's side: what the microphone says is "tx".
    """

    def __init__(self, manager: pj.AudDevManager, told: Callable[[m.Levels], None]) -> None:
        self._manager = manager
        self._told = told
        self._due: float | None = None
        self._lets_hear = False

    @property
    def is_on(self) -> bool:
        """Whether levels are being told."""
        return self._due is not None

    def turn(self, *, on: bool, now: float) -> None:
        """Begin or end. The microphone has a level only while somebody listens: here the speaker
        does, at no volume."""
        if on == self.is_on:
            return
        self._due = now if on else None
        self._lets_hear = False
        if on:
            self._join(0.0)
        else:
            self._part()

    def let_hear(self, on: bool) -> None:
        """While levels are told, let the microphone be heard in the speaker, or no longer."""
        if self.is_on and on is not self._lets_hear:
            self._lets_hear = on
            self._part()
            self._join(1.0 if on else 0.0)

    def poll(self, now: float) -> None:
        """Tell the levels when they are due."""
        if self._due is None or now < self._due:
            return
        self._due = now + _SECONDS
        microphone, speaker = self._ends()
        self._told(m.Levels(_share(microphone.getTxLevel()), _share(speaker.getRxLevel())))

    def _join(self, level: float) -> None:
        microphone, speaker = self._ends()
        how = pj.AudioMediaTransmitParam()
        how.level = level
        microphone.startTransmit2(speaker, how)

    def _part(self) -> None:
        microphone, speaker = self._ends()
        microphone.stopTransmit(speaker)

    def _ends(self) -> tuple[pj.AudioMedia, pj.AudioMedia]:
        return self._manager.getCaptureDevMedia(), self._manager.getPlaybackDevMedia()


def _share(level: int) -> float:
    return min(1.0, round(level / _LOUDEST, 2))
