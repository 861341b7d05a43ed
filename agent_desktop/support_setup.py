"""Builds what the desk needs for support from the settings, for the composition root."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from agent_desktop import __version__
from agent_desktop.desk.support_views import AccountFacts, LibraryFacts, SupportFacts
from agent_desktop.domain.language import Language
from agent_desktop.people.directory import Directory
from agent_desktop.resources import resource
from agent_desktop.settings.profile import Profile
from agent_desktop.settings.settings import Settings
from agent_desktop.store.database import Store, StoreError
from agent_desktop.support.report import FaultReports

_GUIDES = {
    Language.NYNORSK: "brukarrettleiing.md",
    Language.BOKMAL: "brukerveiledning.md",
    Language.ENGLISH: "user-guide.md",
}


def fault_reports(
    profile: Profile, settings: Settings, directory: Directory, store: Store
) -> FaultReports:
    """Reports of this profile, without the people this machine knows."""

    def known() -> Iterable[str]:
        return known_people(settings, directory, store)

    return FaultReports(__version__, settings, _logs(profile), known)


def support_facts(profile: Profile, settings: Settings) -> SupportFacts:
    """What the program is made of and works with. Reads the descriptions of all its libraries."""
    from agent_desktop.support.versions import libraries, versions  # noqa: PLC0415 - slow

    docs = (resource("docs"), resource("styles").parents[1] / "docs")
    found = ((lang, folder / name) for lang, name in _GUIDES.items() for folder in docs)
    guides = {language: file for language, file in found if file.exists()}
    return SupportFacts(
        versions=versions(__version__),
        libraries=tuple(LibraryFacts(one.name, one.version, one.licence) for one in libraries()),
        accounts=_accounts(settings),
        homeserver=settings.matrix.homeserver,
        user=settings.matrix.user,
        settings_file=profile.settings_file,
        logs=_logs(profile),
        guides=tuple(guides.items()),
        mail=settings.support.mail,
    )


def _logs(profile: Profile) -> tuple[Path, ...]:
    return profile.data / "desktop.log", profile.engine_socket.parent / "engine.log"


def known_people(settings: Settings, directory: Directory, store: Store) -> list[str]:
    """Everybody whose name or number this machine knows from settings, directory and rooms."""
    telephone, matrix = settings.telephone, settings.matrix
    known = [settings.agent.name, telephone.user, telephone.auth_user, telephone.forward_to]
    known += [
        Path.home().name,
        matrix.user,
        settings.queue.feed,
        settings.chat.bridge,
        *telephone.watched,
    ]
    known += [account.user for account in telephone.more]
    known += [user for group in settings.queue.group for user in group.users]
    for employee in directory.all():
        known += [employee.name, employee.user, *(n.digits for n in employee.numbers)]
    try:
        found = store.reader.execute("SELECT user, name FROM person").fetchall()
    except StoreError:
        found = []
    for row in found:
        known += [row["user"], row["name"]]
    return [one for one in known if one]


def _accounts(settings: Settings) -> tuple[AccountFacts, ...]:
    first = settings.telephone
    return tuple(
        AccountFacts(
            f"{account.user}@{account.host}",
            account.transport,
            account.encryption,
            account.register,
        )
        for account in (first, *first.more)
        if account.is_set_up
    )
