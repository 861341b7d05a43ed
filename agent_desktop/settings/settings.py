"""The settings of a profile: `settings.toml`. Passwords are in the keyring, never here."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, TypeVar

import msgspec

from agent_desktop.domain.language import Language
from agent_desktop.settings.profile import Profile
from agent_desktop.settings.toml_file import ConfigProblem, TomlFile

T = TypeVar("T", bound="Shape")


class Shape(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename="kebab"):
    """A table of a configuration file: unknown keys are errors, names have hyphens."""


class AgentSettings(Shape, frozen=True):
    """Who sits here."""

    name: str = ""


class TelephoneSettings(Shape, frozen=True):
    """The SIP account. An empty host means that there is no telephone."""

    host: str = ""
    user: str = ""
    auth_user: str = ""
    port: int = 0
    transport: Literal["udp", "tcp", "tls"] = "tls"
    ca_file: str = ""
    bind: str = ""
    local_port: int = 0
    expires: int = 120
    encryption: Literal["off", "optional", "required"] = "optional"
    register: bool = True
    """False: no registrar, calls come straight to this machine (a direct trunk)."""


class SoundSettings(Shape, frozen=True):
    """The headset. Empty names are the system's defaults; `none` true asks for no device."""

    speaker: str = ""
    microphone: str = ""
    none: bool = False


class MatrixSettings(Shape, frozen=True):
    """The homeserver. Empty means that nothing is shared; the log stays local."""

    homeserver: str = ""
    user: str = ""
    ca_file: str = ""


class KnowledgeSettings(Shape, frozen=True):
    """Where the articles are."""

    folder: str = ""


class FileSettings(Shape, frozen=True):
    """Files of the centre; relative names are looked up beside settings.toml."""

    municipalities: str = "municipalities.toml"
    topics: str = ""
    """Empty: the topics that come with the program."""
    employees: str = ""


class Settings(Shape, frozen=True):
    """Everything in settings.toml; every table may be left out."""

    language: Language = Language.NYNORSK
    theme: Literal["system", "light", "dark", "contrast"] = "system"
    agent: AgentSettings = AgentSettings()
    telephone: TelephoneSettings = TelephoneSettings()
    sound: SoundSettings = SoundSettings()
    matrix: MatrixSettings = MatrixSettings()
    knowledge: KnowledgeSettings = KnowledgeSettings()
    files: FileSettings = FileSettings()


def load_settings(profile: Profile) -> tuple[Settings, tuple[ConfigProblem, ...]]:
    """The settings, and what is wrong with them. What can't be used has its default."""
    try:
        file = TomlFile(profile.settings_file)
    except ConfigProblem as problem:
        return Settings(), (problem,)
    try:
        return file.convert(Settings), ()
    except ConfigProblem:
        return _table_by_table(file)


def beside(profile: Profile, name: str) -> Path:
    """A file named in the settings, relative to where they stand."""
    return profile.config / name


def _table_by_table(file: TomlFile) -> tuple[Settings, tuple[ConfigProblem, ...]]:
    """As much as can be used: one bad value takes neither its table nor the others with it."""
    settings, problems = _key_by_key(file, Settings())
    return settings, tuple(problems)


def _key_by_key(file: TomlFile, shape: T, *below: str) -> tuple[T, list[ConfigProblem]]:
    """The table at `below`, each key that can't be used left at its default and named."""
    fields = {field.encode_name: field for field in msgspec.structs.fields(shape)}
    usable: dict[str, object] = {}
    problems: list[ConfigProblem] = []
    for key in file.keys(*below):
        if key not in fields:
            problems.append(file.problem((*below, key), "unknown key"))
            continue
        field = fields[key]
        try:
            usable[field.name] = file.convert(field.type, *below, key)
        except ConfigProblem as problem:
            if isinstance(field.default, Shape) and file.keys(*below, key):
                usable[field.name], inner = _key_by_key(file, field.default, *below, key)
                problems += inner
            else:
                problems.append(problem)
    return msgspec.structs.replace(shape, **usable), problems
