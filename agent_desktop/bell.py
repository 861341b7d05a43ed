"""What of the desk is heard: calls that ring, and a queue that needs more people."""

from __future__ import annotations

from typing import Protocol

from agent_desktop.desk.views import DeskView
from agent_desktop.domain.call import CallState
from agent_desktop.domain.queue import Pressure
from agent_desktop.domain.sound import SoundPreferences
from agent_desktop.domain.status import AgentStatus
from agent_desktop.ringing.places import Tone, tone_for

_STEPS = (Pressure.CALM, Pressure.WARN, Pressure.ALARM)


class Rings(Protocol):
    """What makes the sound."""

    def choose(self, preferences: SoundPreferences) -> None: ...
    def ring(self, tone: Tone) -> None: ...
    def stop(self) -> None: ...


class Bell:
    """Rings while a call does, softly while the agent talks; once when the queue passes a limit, by
    choice, and never in a call or off duty.
    """

    def __init__(self, ringer: Rings) -> None:
        self._ringer = ringer
        self._rang = False
        self._pressure = Pressure.CALM

    def follow(self, view: DeskView) -> None:
        """Make heard what is new in a view."""
        self._ringer.choose(view.preferences)
        talking = any(call.state is not CallState.ENDED for call in view.calls)
        tone = tone_for(ringing=bool(view.ringing), talking=talking)
        rises = _STEPS.index(view.queue.pressure) > _STEPS.index(self._pressure)
        self._pressure = view.queue.pressure
        if tone is not None:
            self._rang = True
            self._ringer.ring(tone)
        elif self._rang:
            self._rang = False
            self._ringer.stop()
        if rises and tone is None and not talking and _is_wanted(view):
            self._ringer.stop()
            self._ringer.ring(Tone.ALERT)


def _is_wanted(view: DeskView) -> bool:
    return view.queue.alert_sound and view.status is not AgentStatus.OFF_DUTY
