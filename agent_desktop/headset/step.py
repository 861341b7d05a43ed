"""Keeps a headset and the calls in step, both ways. Pure: reports and the time come from outside.

A switch that changes is a press only when nothing explains it. A headset answers a lamp by moving
its switch (an acknowledgement), and takes a press back that came to nothing: neither must answer or
end a call.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from agent_desktop.domain.command import Command
from agent_desktop.headset.controls import Button, Controls, Lamp, Manner

_ACKNOWLEDGES_WITHIN = 1.5
"""Seconds after a lamp has changed in which the switch that follows it may move by itself."""
_LAMP_OF = {Button.HOOK: Lamp.OFF_HOOK, Button.MUTE: Lamp.MUTE}


class CallsNow(Struct, frozen=True):
    """How the calls stand, as far as a headset is concerned."""

    ringing: bool = False
    talking: bool = False
    """A call is up or being dialled, and not on hold."""
    held: bool = False
    muted: bool = False
    """The call that is talked in."""


class Outcome(Struct, frozen=True):
    """What a report from the headset comes to: commands for the desk, reports for the headset."""

    commands: tuple[Command, ...] = ()
    reports: tuple[bytes, ...] = ()


class Step:
    """One headset's share of the calls. Times are seconds of a clock that never goes back."""

    def __init__(self, controls: Controls) -> None:
        self._controls = controls
        self._calls = CallsNow()
        self._lit: frozenset[Lamp] = frozenset()
        self._changed: dict[Lamp, float] = {}
        self._is_on: dict[Button, bool] = {}
        self._strayed: set[Button] = set()
        """Switches that a press has moved away from their lamps."""

    def begin(self, calls: CallsNow, now: float) -> tuple[bytes, ...]:
        """The reports that bring a headset just plugged in up to date."""
        self._calls = calls
        self._light(_lamps(calls), now)
        return self._controls.write(self._lit)

    def follow(self, calls: CallsNow, now: float) -> tuple[bytes, ...]:
        """The reports that tell the headset how the calls stand now; none when nothing is new."""
        if calls == self._calls:
            return ()
        self._calls = calls
        is_new = self._light(_lamps(calls), now)
        return self._controls.write(self._lit) if is_new or self._strayed else ()

    def end(self) -> tuple[bytes, ...]:
        """The reports that leave the headset at rest."""
        return self._controls.write(())

    def take(self, report: bytes, now: float) -> Outcome:
        """What an input report asks for. Never raises."""
        before, values = dict(self._is_on), self._controls.read(report)
        self._is_on.update(values)
        moved = {button for button, on in values.items() if on != before.get(button, False)}
        pressed = [b for b, on in values.items() if self._is_press(b, on, moved, now)]
        commands = tuple(command for button in pressed for command in self._mean(button))
        unmeant = bool(self._strayed & set(pressed)) and not commands
        return Outcome(commands, self._controls.write(self._lit) if unmeant else ())

    def _light(self, lit: frozenset[Lamp], now: float) -> bool:
        """Take the lamps over; whether any has changed."""
        changed = lit ^ self._lit
        self._lit = lit
        self._changed.update(dict.fromkeys(changed, now))
        self._strayed -= {button for button, lamp in _LAMP_OF.items() if lamp in changed}
        return bool(changed)

    def _is_press(self, button: Button, on: bool, moved: set[Button], now: float) -> bool:
        match self._controls.manner(button):
            case Manner.PULSE:  # one that is still on while another button moves is an old one
                return on and (button in moved or not moved)
            case Manner.SWITCH if button in _LAMP_OF:
                return button in moved and self._is_switched(button, on, now)
            case _:
                return on and button in moved

    def _is_switched(self, button: Button, on: bool, now: float) -> bool:
        """Whether a switch that has moved was moved by hand, and for a new reason."""
        lamp = _LAMP_OF[button]
        if on != (lamp in self._lit):
            self._strayed.add(button)
            return True
        if button in self._strayed:
            self._strayed.discard(button)
            return False
        return now - self._changed.get(lamp, float("-inf")) > _ACKNOWLEDGES_WITHIN

    def _mean(self, button: Button) -> Iterator[Command]:
        """What a press asks for as the calls stand; redial asks for nothing: it is pressed too
        easily to call somebody."""
        calls = self._calls
        is_up = calls.talking or calls.held
        if button is Button.HOOK and (calls.ringing or is_up):
            yield Command.HOOK
        elif button is Button.MUTE and calls.talking:
            yield Command.MUTE
        elif button is Button.FLASH and is_up:
            yield Command.HOLD
        elif button is Button.PROGRAMMABLE and calls.ringing:
            yield Command.REJECT


def _lamps(calls: CallsNow) -> frozenset[Lamp]:
    lit = {
        Lamp.RING: calls.ringing,
        Lamp.OFF_HOOK: calls.talking or calls.held,
        Lamp.HOLD: calls.held,
        Lamp.MUTE: calls.muted,
    }
    return frozenset(lamp for lamp, on in lit.items() if on)
