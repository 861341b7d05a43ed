"""What the sections of the settings are called, known before any of them is made."""

from __future__ import annotations

from enum import IntEnum

from msgspec import Struct

from agent_desktop.ui.translating import translate


class Place(IntEnum):
    """Where a section stands in their list."""

    SOUND = 0
    TELEPHONE = 1
    KEYS = 2
    NOTICES = 3
    LOOK = 4
    PRIVACY = 5
    CONNECTIONS = 6
    ABOUT = 7


class SectionName(Struct, frozen=True):
    """A section's title and icon; `also` are other words it is looked for with."""

    title: str
    icon: str
    also: str = ""


def section_names() -> tuple[SectionName, ...]:
    """In the order of their places."""
    return (
        SectionName(
            translate("SoundSection", "Sound and headset"),
            "headphones",
            translate("SectionNames", "microphone loudspeaker volume ring tone"),
        ),
        SectionName(translate("SettingsPage", "Telephone and lines"), "phone"),
        SectionName(
            translate("KeysSection", "Keys"),
            "keyboard",
            translate("SectionNames", "keyboard shortcuts"),
        ),
        SectionName(
            translate("NoticesSection", "Notices"),
            "bell",
            translate("SectionNames", "notifications messages"),
        ),
        SectionName(
            translate("LookSection", "Look and language"),
            "palette",
            translate("SectionNames", "theme colours dark text size"),
        ),
        SectionName(translate("SettingsPage", "Privacy"), "shield"),
        SectionName(
            translate("ConnectionsSection", "Connections"),
            "cable",
            translate("SectionNames", "exchange account network status"),
        ),
        SectionName(
            translate("AboutSection", "About the program"),
            "info",
            translate("SectionNames", "version licence"),
        ),
    )
