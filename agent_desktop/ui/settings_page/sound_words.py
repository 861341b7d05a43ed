"""Sentences about sound devices."""

from __future__ import annotations

from collections.abc import Sequence

from agent_desktop.domain.sound import SoundDevice, SoundPreferences, SoundState
from agent_desktop.ui.translating import QT_TRANSLATE_NOOP, translate
from agent_desktop.ui.widgets.choices import Choice

_TONES = {
    "soft": QT_TRANSLATE_NOOP("Sound", "Soft"),
    "clear": QT_TRANSLATE_NOOP("Sound", "Clear"),
    "low": QT_TRANSLATE_NOOP("Sound", "Low"),
}


def tone_choices() -> list[Choice]:
    """The ring tones there are."""
    return [Choice(tone, translate("Sound", word)) for tone, word in _TONES.items()]


def in_use_sentence(sound: SoundState) -> str:
    """Which devices are in use."""
    if not sound.speakers and not sound.microphones:
        return translate("Sound", "No headset is connected. Plug one in; it is found by itself.")
    text = translate("Sound", "In use now: you hear through %1 and speak into %2.")
    hear = _name(sound.speakers, sound.speaker)
    return text.replace("%1", hear).replace("%2", _name(sound.microphones, sound.microphone))


def missing_sentence(sound: SoundState, wanted: SoundPreferences) -> str:
    """That the first choice is not there, and what is done instead; nothing when it is."""
    parts = []
    if _is_away(wanted.speakers, sound.speakers):
        parts.append(
            translate("Sound", "Your first choice of loudspeaker is not connected. Plug it in.")
        )
    if _is_away(wanted.microphones, sound.microphones):
        parts.append(
            translate("Sound", "Your first choice of microphone is not connected. Plug it in.")
        )
    if parts:
        parts.append(translate("Sound", "Until then the next one on the list is used."))
    return " ".join(parts)


def _is_away(wanted: Sequence[str], there: Sequence[SoundDevice]) -> bool:
    return bool(wanted) and wanted[0] not in {device.id for device in there}


def _name(devices: Sequence[SoundDevice], used: str) -> str:
    found = next((device.name for device in devices if device.id == used), "")
    return found or translate("Sound", "what the system has chosen")
