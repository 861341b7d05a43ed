"""What the sections of the settings are called, known before any of them is made."""

from __future__ import annotations

from msgspec import Struct

from agent_desktop.ui.translating import translate


class SectionName(Struct, frozen=True):
    """A section's title and icon; `also` are other words it is looked for with."""

    title: str
    icon: str
    also: str = ""


def section_names() -> tuple[SectionName, ...]:
    """In the order they stand in."""
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
