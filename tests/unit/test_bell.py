"""Calls are heard, and the queue's limits once, by choice, when nobody talks."""

from __future__ import annotations

from dataclasses import dataclass, field

from msgspec.structs import replace

from agent_desktop.bell import Bell
from agent_desktop.desk.views import DeskView
from agent_desktop.domain.queue import Pressure
from agent_desktop.domain.sound import SoundPreferences
from agent_desktop.domain.status import AgentStatus
from agent_desktop.ringing.places import Tone
from tests.unit.ui.pictured_desk import IDLE, IN_CALL, RINGS

RINGING = replace(IDLE, ringing=RINGS["known"])


@dataclass
class Heard:
    """Remembers what was to be heard."""

    tones: list[Tone | None] = field(default_factory=list)

    def choose(self, preferences: SoundPreferences) -> None:
        pass

    def ring(self, tone: Tone) -> None:
        self.tones.append(tone)

    def stop(self) -> None:
        self.tones.append(None)


def pressed(view: DeskView, pressure: Pressure, *, sound: bool = True) -> DeskView:
    return replace(view, queue=replace(view.queue, pressure=pressure, alert_sound=sound))


def heard(*views: DeskView) -> list[Tone | None]:
    found = Heard()
    bell = Bell(found)
    for view in views:
        bell.follow(view)
    return found.tones


def test_a_call_rings_until_it_does_not() -> None:
    assert heard(IDLE, RINGING, RINGING, IDLE, IDLE) == [Tone.RING, Tone.RING, None]


def test_a_limit_is_heard_once_and_again_when_it_gets_worse() -> None:
    warn, alarm = pressed(IDLE, Pressure.WARN), pressed(IDLE, Pressure.ALARM)
    assert heard(IDLE, warn, warn, alarm, warn, IDLE) == [None, Tone.ALERT, None, Tone.ALERT]


def test_only_by_choice_and_on_duty() -> None:
    off = replace(pressed(IDLE, Pressure.WARN), status=AgentStatus.OFF_DUTY)
    assert heard(IDLE, pressed(IDLE, Pressure.WARN, sound=False), IDLE, off) == []


def test_nobody_in_a_call_hears_of_the_queue() -> None:
    assert heard(IN_CALL, pressed(IN_CALL, Pressure.ALARM)) == []
