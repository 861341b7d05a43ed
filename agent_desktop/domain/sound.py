"""Sound devices and how a person wants them used."""

from __future__ import annotations

from msgspec import Struct


class SoundDevice(Struct, frozen=True):
    """A device: the id the sound server keeps for it, and what people call it."""

    id: str
    name: str


class SoundState(Struct, frozen=True):
    """The devices there are, and those in use (empty: the system's default, or none)."""

    speakers: tuple[SoundDevice, ...] = ()
    microphones: tuple[SoundDevice, ...] = ()
    speaker: str = ""
    microphone: str = ""


class SoundPreferences(Struct, frozen=True):
    """What a person has chosen. Device ids are in order of preference; volumes are factors."""

    speakers: tuple[str, ...] = ()
    microphones: tuple[str, ...] = ()
    ringers: tuple[str, ...] = ()
    ring_on_headset: bool = True
    ring_tone: str = "soft"
    ring_volume: float = 0.7
    waiting_tone: bool = True
    microphone_gain: float = 1.0
    speaker_gain: float = 1.0
    echo_cancel: bool = False
    noise_suppression: bool = False
    gain_control: bool = False


class Levels(Struct, frozen=True):
    """How loud it is, 0.0 to 1.0."""

    microphone: float
    speaker: float
