"""The settings of a first start: what only the person can say, written as a settings.toml."""

from __future__ import annotations

import tomli_w

from agent_desktop.domain.failures import NotSaved
from agent_desktop.domain.introduction import Asked, Introduction
from agent_desktop.settings.profile import Profile
from agent_desktop.settings.settings import Settings


def is_first_start(profile: Profile, settings: Settings) -> bool:
    """Whether nobody has said yet who sits here."""
    known = settings.telephone.user and settings.telephone.host
    return not profile.settings_file.exists() and not known


def what_to_ask(settings: Settings, decided: frozenset[str]) -> Asked:
    """What nobody has said yet; `decided` are the keys of the machine's policy."""
    return Asked(
        exchange=not settings.telephone.host,
        homeserver=not settings.matrix.homeserver,
        language="language" not in decided,
    )


def write_first_settings(profile: Profile, said: Introduction) -> None:
    """Write settings.toml, whole or not at all, without any password. Raises NotSaved."""
    tables = {
        "agent": {"name": said.name},
        "telephone": {"host": said.exchange, "user": said.extension},
        "matrix": {"homeserver": said.homeserver, "user": said.chat_user},
    }
    filled = {name: {k: v for k, v in table.items() if v} for name, table in tables.items()}
    text = tomli_w.dumps(
        {"language": said.language.value, **{n: t for n, t in filled.items() if t}}
    )
    file = profile.settings_file
    fresh = file.with_suffix(".new")
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        fresh.write_text(text, encoding="utf-8")
        fresh.replace(file)
    except OSError as error:
        raise NotSaved(error.strerror or str(error)) from error
