"""How the window is to be: what the settings say, what was chosen, what the policy decides."""

from __future__ import annotations

from typing import Any

import msgspec

from agent_desktop.domain.window import Everywhere, WindowPreferences
from agent_desktop.settings.choices import WindowChoices
from agent_desktop.settings.profile import Profile
from agent_desktop.settings.settings import KeySettings, Settings
from agent_desktop.settings.toml_file import ConfigProblem, TomlFile

_KEYS = {
    "language": "language",
    "theme": "theme",
    "text_scale": "window.text-scale",
    "to_tray": "window.to-tray",
    "at_login": "window.at-login",
    "keys": "window.keys",
}
"""Where each preference stands in settings.toml."""


def decided_keys(profile: Profile) -> frozenset[str]:
    """The keys the machine's policy has a word on, as `key` or `table.key`; nobody else chooses
    them.
    """
    try:
        data = TomlFile(profile.policy_file).data
    except ConfigProblem:
        return frozenset()
    found: set[str] = set()
    for name, value in data.items():
        inner = value if isinstance(value, dict) else {}
        found |= {f"{name}.{key}" for key in inner} or {name}
    return frozenset(found)


def everywhere_keys(settings: Settings, preferences: WindowPreferences) -> KeySettings:
    """The keys outside the window, as they are wanted now."""
    names = {key.value: key.name.lower() for key in Everywhere}
    chosen = {names[key]: keys for key, keys in preferences.everywhere.items() if key in names}
    return msgspec.structs.replace(settings.keys, **chosen)


def window_preferences(
    settings: Settings, chosen: WindowChoices, decided: frozenset[str]
) -> tuple[WindowPreferences, frozenset[str]]:
    """How the window is to be, and the fields the policy decides, in which no choice counts."""
    window = settings.window
    said: dict[str, Any] = {
        "language": settings.language,
        "theme": settings.theme,
        "text_scale": window.text_scale,
        "to_tray": window.to_tray,
        "at_login": window.at_login,
        "keys": window.keys,
        "everywhere": {key.value: getattr(settings.keys, key.name.lower()) for key in Everywhere},
    }
    locked = {name for name, key in _KEYS.items() if key in decided}
    if any(f"keys.{key}" in decided for key in ("everywhere", *Everywhere)):
        locked.add("everywhere")
    for name, value in msgspec.structs.asdict(chosen).items():
        if value is not None and name not in locked:
            said[name] = value
    return WindowPreferences(**said), frozenset(locked)
