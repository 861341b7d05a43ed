"""The preferences of a profile, for the composition root."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace

from agent_desktop.settings.choices import KeptChoices
from agent_desktop.settings.facts import facts
from agent_desktop.settings.profile import Profile
from agent_desktop.settings.settings import Settings
from agent_desktop.settings.toml_file import ConfigProblem
from agent_desktop.settings.window import decided_keys, window_preferences
from agent_desktop.ui.preferences import Preferences
from agent_desktop.ui.shortcuts import Key, refusal, same_keys

_ACTIONS = {key.name.lower(): key for key in Key}


def load_preferences(
    profile: Profile, settings: Settings
) -> tuple[Preferences, tuple[ConfigProblem, ...]]:
    """How the window is to be, and what is wrong with the keys a file asks for. A key that can't be
    used is left as it usually is.
    """
    choices = KeptChoices(profile.choices_file)
    decided = decided_keys(profile)
    chosen = choices.load_window()
    now, locked = window_preferences(settings, chosen, decided)
    wrong = unusable_keys(now.keys)
    keys = {action: bound for action, bound in now.keys.items() if action not in wrong}
    file = profile.settings_file
    if "keys" in locked:
        file = profile.policy_file
    elif chosen.keys is not None:
        file = profile.choices_file
    found = (ConfigProblem(file.name, 0, f"window.keys.{a}", w) for a, w in wrong.items())
    preferences = Preferences(
        replace(now, keys=keys), locked, choices.keep_window, facts(settings, decided)
    )
    return preferences, tuple(found)


def unusable_keys(keys: Mapping[str, str]) -> dict[str, str]:
    """What is wrong with which: no such action, pressed while writing, or two with one key."""
    wrong = {action: "unknown key" for action in keys if action not in _ACTIONS}
    bound = {a: keys.get(a, key.value) for a, key in _ACTIONS.items()}
    taken: dict[str, str] = {}
    for action in sorted(bound, key=lambda action: action in keys):
        chord = bound[action]
        if not chord:
            continue
        if action in keys and (why := refusal(chord, _ACTIONS[action])) is not None:
            wrong[action] = f"'{chord}' can not be used: {why}"
        elif action in keys and same_keys(chord) in taken:
            wrong[action] = f"'{chord}' is taken by {taken[same_keys(chord)]}"
        else:
            taken[same_keys(chord)] = action
    return wrong
