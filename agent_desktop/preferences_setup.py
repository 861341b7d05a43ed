"""The preferences of a profile, for the composition root."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from contextlib import suppress
from pathlib import Path

from msgspec.structs import replace

from agent_desktop.domain.chord import chord_refusal, read_chord
from agent_desktop.domain.window import Everywhere
from agent_desktop.settings.choices import KeptChoices
from agent_desktop.settings.facts import facts
from agent_desktop.settings.profile import Profile
from agent_desktop.settings.settings import KeySettings, Settings
from agent_desktop.settings.toml_file import ConfigProblem, TomlFile
from agent_desktop.settings.window import decided_keys, window_preferences
from agent_desktop.ui.key_words import fixed_keys
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
    found = [_problem(file, ("window", "keys", action), what) for action, what in wrong.items()]
    unusable = unusable_everywhere(now.everywhere) if settings.keys.everywhere else {}
    for name, what in unusable.items():
        file = profile.settings_file
        if f"keys.{name}" in decided:
            file = profile.policy_file
        elif "everywhere" not in locked and chosen.everywhere is not None:
            file = profile.choices_file
        found.append(_problem(file, ("keys", name), what))
    everywhere = _usual_where(now.everywhere, unusable)
    preferences = Preferences(
        replace(now, keys=keys, everywhere=everywhere),
        locked,
        choices.keep_window,
        facts(settings, decided),
    )
    return preferences, tuple(found)


def unusable_keys(keys: Mapping[str, str]) -> dict[str, str]:
    """What is wrong with which: no such action, pressed while writing, one that is fixed, or two
    with one key.
    """
    wrong = {action: "unknown key" for action in keys if action not in _ACTIONS}
    bound = {a: keys.get(a, key.value) for a, key in _ACTIONS.items()}
    taken = {same_keys(chord): does for chord, does in fixed_keys()}
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


def unusable_everywhere(keys: Mapping[str, str]) -> dict[str, str]:
    """The same of the keys that hold while another program is in front."""
    wrong: dict[str, str] = {}
    taken: dict[str, str] = {}
    for name, written in keys.items():
        why, chord = chord_refusal(written), str(read_chord(written))
        if written and why is not None:
            wrong[name] = f"'{written}' can not be used: {why}"
        elif written and chord in taken:
            wrong[name] = f"'{written}' is taken by {taken[chord]}"
        elif written:
            taken[chord] = name
    return wrong


def _usual_where(keys: Mapping[str, str], unusable: Collection[str]) -> dict[str, str]:
    """The usual keys in the place of those that can't be used; none where another has it."""
    usual = {key.value: getattr(KeySettings(), key.name.lower()) for key in Everywhere}
    given = {name: written for name, written in keys.items() if name not in unusable}
    taken = {str(read_chord(written)) for written in given.values()}
    return {name: given.get(name, "" if usual[name] in taken else usual[name]) for name in keys}


def _problem(file: Path, key: tuple[str, ...], what: str) -> ConfigProblem:
    """At its line, where the file has lines."""
    if file.suffix == ".toml":
        with suppress(ConfigProblem):
            return TomlFile(file).problem(key, what)
    return ConfigProblem(file.name, 0, ".".join(key), what)
