"""Which devices are used: the first of those wanted that is there. No pjsua2, no sound server."""

from __future__ import annotations

from msgspec import Struct

from agent_desktop.domain.status import Fault, Health
from agent_desktop.phone import messages as m


class Present(Struct, frozen=True):
    """What the sound server has at one moment. Monitors of speakers are no microphones."""

    speakers: tuple[m.Device, ...] = ()
    microphones: tuple[m.Device, ...] = ()
    default_speaker: str = ""
    default_microphone: str = ""
    epoch: int = 0
    """Grows whenever streams that were open are no longer to be relied on."""


NOTHING = Present()


class Pick(Struct, frozen=True):
    """The devices to use, by id. None is nothing: silence, and never another device instead."""

    speaker: str | None
    microphone: str | None
    state: m.Sound
    """What the desktop is told when they could be opened."""


def pick_devices(choice: m.SoundChoice, present: Present) -> Pick:
    """The best that is there of what was chosen.

    The speaker carries the clock: without one the microphone isn't opened either.
    """
    if choice.null:
        told = m.Sound(Health.DEGRADED, Fault.NO_DEVICE, "null device chosen")
        return Pick(None, None, told)
    speaker = _first(choice.speakers, present.speakers, present.default_speaker)
    microphone = _first(choice.microphones, present.microphones, present.default_microphone)
    used = m.Sound(
        Health.OK,
        speaker=(speaker or "") if choice.speakers else "",
        microphone=(microphone or "") if choice.microphones and speaker else "",
    )
    if speaker is not None and microphone is not None:
        return Pick(speaker, microphone, used)
    return Pick(
        speaker, microphone if speaker else None, _lacking(choice, used, speaker, microphone)
    )


def _lacking(
    choice: m.SoundChoice, used: m.Sound, speaker: str | None, microphone: str | None
) -> m.Sound:
    names = [
        name
        for found, wanted in ((speaker, choice.speakers), (microphone, choice.microphones))
        if found is None
        for name in wanted
    ]
    fault = Fault.DEVICE_MISSING if names else Fault.NO_DEVICE
    return m.Sound(Health.DEGRADED, fault, ", ".join(names), used.speaker, used.microphone)


def _first(wanted: tuple[str, ...], there: tuple[m.Device, ...], default: str) -> str | None:
    ids = {device.id for device in there}
    return next((name for name in wanted or (default,) if name in ids), None)
