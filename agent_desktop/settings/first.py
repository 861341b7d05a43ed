"""The settings of a first start: what only the person can say, written as a settings.toml."""

from __future__ import annotations

from pathlib import Path

import tomli_w
from msgspec import Struct
from msgspec.structs import asdict, replace

from agent_desktop.domain.failures import NotSaved
from agent_desktop.domain.introduction import Asked, Introduction, whole_of
from agent_desktop.settings.profile import Profile
from agent_desktop.settings.settings import Settings
from agent_desktop.settings.toml_file import ConfigProblem, TomlFile


class Begun(Struct, frozen=True):
    """A first start that was put off."""

    said: Introduction
    """Without the passwords."""
    settings: str
    """The settings.toml that was written of it: once somebody has changed that, it stands."""


def is_first_start(profile: Profile, settings: Settings) -> bool:
    """Whether nobody has said yet who sits here, or not all of it."""
    file = profile.settings_file
    if not file.exists():
        return not (settings.telephone.user and settings.telephone.host)
    begun = _load(profile)
    return begun is not None and begun.settings == file.read_text(encoding="utf-8")


def told_at_start(
    profile: Profile, problems: tuple[ConfigProblem, ...]
) -> tuple[ConfigProblem, ...]:
    """The problems but that there is no settings.toml: whoever put the first start off knows."""
    if profile.settings_file.exists():
        return problems
    return tuple(p for p in problems if p.file != str(profile.settings_file))


def what_was_said(profile: Profile) -> Introduction | None:
    """What was said at a first start that was put off, without the passwords."""
    begun = _load(profile)
    return begun.said if begun else None


def what_to_ask(
    settings: Settings, decided: frozenset[str], begun: Introduction | None = None
) -> Asked:
    """What nobody has said yet; `decided` are the keys of the machine's policy. What the person
    has begun to say themselves is asked again.
    """
    return Asked(
        exchange=not settings.telephone.host or bool(begun and begun.exchange),
        homeserver=not settings.matrix.homeserver or bool(begun and begun.homeserver),
        language="language" not in decided,
    )


def write_first_settings(profile: Profile, said: Introduction) -> None:
    """Write settings.toml, whole or not at all, without any password. Raises NotSaved."""
    _write(profile.settings_file, _settings_text(said))
    profile.begun_file.unlink(missing_ok=True)


def put_off(profile: Profile, said: Introduction, asked: Asked) -> None:
    """Use what is whole of it, and keep all of it but passwords for the next start. Raises
    NotSaved.
    """
    text = _settings_text(whole_of(said, asked))
    begun = Begun(replace(said, telephone_password="", chat_password=""), text)
    kept = {"said": asdict(begun.said) | {"language": said.language.value}, "settings": text}
    _write(profile.begun_file, tomli_w.dumps(kept))
    _write(profile.settings_file, text)


def _load(profile: Profile) -> Begun | None:
    """Nothing when there is none, or it can't be read: then it is asked anew or not at all."""
    try:
        return TomlFile(profile.begun_file).convert(Begun)
    except ConfigProblem:
        return None


def _settings_text(said: Introduction) -> str:
    tables = {
        "agent": {"name": said.name},
        "telephone": {"host": said.exchange, "user": said.extension},
        "matrix": {"homeserver": said.homeserver, "user": said.chat_user},
    }
    filled = {name: {k: v for k, v in table.items() if v} for name, table in tables.items()}
    return tomli_w.dumps(
        {"language": said.language.value, **{n: t for n, t in filled.items() if t}}
    )


def _write(file: Path, text: str) -> None:
    fresh = file.with_suffix(".new")
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        fresh.write_text(text, encoding="utf-8")
        fresh.replace(file)
    except OSError as error:
        raise NotSaved(error.strerror or str(error)) from error
