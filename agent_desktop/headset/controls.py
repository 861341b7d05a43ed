"""Which bits of a headset are its telephony buttons and lamps, and what they say.

HID Usage Tables 1.12: telephony page (0x0B), LED page (0x08), button page (0x09); kinds of controls
in section 3.4.1.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

from msgspec import Struct

from agent_desktop.headset.descriptor import Descriptor, Field, Usage, Way

_LED, _BUTTON, _TELEPHONY, _CONSUMER = 0x08, 0x09, 0x0B, 0x0C


class Button(Enum):
    """What can be pressed."""

    HOOK = Usage(_TELEPHONY, 0x20)
    MUTE = Usage(_TELEPHONY, 0x2F)
    FLASH = Usage(_TELEPHONY, 0x21)
    REDIAL = Usage(_TELEPHONY, 0x24)
    PROGRAMMABLE = Usage(_TELEPHONY, 0x07)


class Lamp(Enum):
    """What can be told to the headset; not all of it lights up."""

    MUTE = Usage(_LED, 0x09)
    OFF_HOOK = Usage(_LED, 0x17)
    RING = Usage(_LED, 0x18)
    HOLD = Usage(_LED, 0x20)


class Manner(Enum):
    """How a button speaks (section 3.4.1.2, on/off controls)."""

    PULSE = "pulse"
    """Relative: 1 is one press, 0 says nothing."""
    MOMENTARY = "momentary"
    """Absolute and back to rest by itself: going from 0 to 1 is one press."""
    SWITCH = "switch"
    """Absolute and staying: 1 is on, 0 is off. It follows the lamp that belongs to it."""


class Place(Struct, frozen=True):
    """Where a button's value stands in an input report."""

    button: Button
    manner: Manner
    field: Field
    index: int = 0
    """In an array: which value means this button."""

    def is_on(self, bits: int) -> bool:
        """Its value in a report's bits, the first one lowest."""
        value = bits >> self.field.at & ((1 << self.field.bits) - 1)
        if self.field.is_array:
            return value == self.index + self.field.lowest
        return bool(value)


class Controls(Struct, frozen=True):
    """The telephony buttons and lamps of a device."""

    buttons: tuple[Place, ...]
    lamps: dict[Lamp, Field]
    has_ids: bool
    lengths: dict[int, int]
    """Of every output report, in bytes without the id."""

    @property
    def are_useful(self) -> bool:
        """Whether there is anything a call could do with."""
        return any(place.button in {Button.HOOK, Button.MUTE} for place in self.buttons)

    @property
    def are_a_headset(self) -> bool:
        """Whether it is made for telephone calls; a camera's microphone may have a few of these."""
        return self.are_useful and not self.lamps.keys().isdisjoint({Lamp.OFF_HOOK, Lamp.RING})

    def read(self, report: bytes) -> dict[Button, bool]:
        """What an input report says of the buttons in it; nothing for one that is none of theirs.
        Never raises."""
        number, payload = (report[0], report[1:]) if self.has_ids and report else (0, report)
        bits = int.from_bytes(payload, "little")
        found: dict[Button, bool] = {}
        for place in self.buttons:
            last = place.field.at + place.field.bits
            if place.field.report == number and last <= len(payload) * 8:
                found[place.button] = found.get(place.button, False) or place.is_on(bits)
        return found

    def write(self, lit: Iterable[Lamp]) -> tuple[bytes, ...]:
        """The output reports that light these lamps and put the others out, each with its id (0
        when there are none), as hidraw and hidapi take them."""
        values = dict.fromkeys((field.report for field in self.lamps.values()), 0)
        for lamp in lit:
            if lamp in self.lamps:
                values[self.lamps[lamp].report] |= 1 << self.lamps[lamp].at
        return tuple(
            bytes([number]) + bits.to_bytes(self.lengths[number], "little")
            for number, bits in values.items()
        )

    def manner(self, button: Button) -> Manner | None:
        """How a button speaks; None when there is none."""
        return next((p.manner for p in self.buttons if p.button is button), None)


def find_controls(descriptor: Descriptor) -> Controls:
    """The telephony part of a device; other collections (media keys, the maker's own) are left."""
    fields = [f for f in descriptor.fields if f.application.page in {_TELEPHONY, _CONSUMER}]
    lamps: dict[Lamp, Field] = {}
    for field in fields:
        lamp = _LAMPS.get(field.usages[0])
        if field.way is Way.OUTPUT and field.bits and not field.is_array and lamp is not None:
            lamps.setdefault(lamp, field)
    places = [place for f in fields if f.way is Way.INPUT and f.bits for place in _places(f)]
    lengths = {
        number: -(-bits // 8)
        for (way, number), bits in descriptor.lengths.items()
        if way is Way.OUTPUT
    }
    return Controls(tuple(places), lamps, descriptor.has_ids, lengths)


def _places(field: Field) -> Iterable[Place]:
    for index, usage in enumerate(field.usages):
        button = _BUTTONS.get(usage)
        if usage.page == _BUTTON and field.application.page == _TELEPHONY:
            button = Button.PROGRAMMABLE
        if button is not None:
            yield Place(button, _manner(field), field, index)


def _manner(field: Field) -> Manner:
    if field.is_relative:
        return Manner.PULSE
    return Manner.MOMENTARY if field.has_rest or field.is_array else Manner.SWITCH


_BUTTONS = {button.value: button for button in Button}
_LAMPS = {lamp.value: lamp for lamp in Lamp}
