"""Opens a profile's store: with the keyring's key, or with a passphrase where there is none."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from pathlib import Path

from msgspec import Struct

from agent_desktop.matrix.session import KeptSecrets
from agent_desktop.settings.profile import Profile
from agent_desktop.store.database import Store, WrongKey
from agent_desktop.store.repair import Opened, open_store
from agent_desktop.store.secrets import NoKeyring, Secrets, key_from_passphrase
from agent_desktop.store.vault import StoreVault

_SALT_BYTES = 16

AskPassphrase = Callable[[bool], str | None]
"""Asks for the passphrase; told whether the one before was wrong. None gives up."""
ChoosePassphrase = Callable[[], str | None]
"""Lets the agent choose a passphrase, the first time. None gives up."""


class Unlocked(Struct, frozen=True):
    """An open store and where its profile keeps passwords."""

    store: Store
    secrets: KeptSecrets
    set_aside: str = ""
    """The name under which a damaged store was set aside; this one is new."""


class Locked(Exception):  # noqa: N818 - a state the agent hears about
    """The store stays closed: the agent gave up, or the keyring's key is not the store's."""


def unlock(profile: Profile, ask: AskPassphrase, choose: ChoosePassphrase) -> Unlocked:
    """Open the store, made at the first start. Raises Locked, StoreFull or StoreError.

    A store that was made with a passphrase is opened with one, also when a keyring has come; one
    whose key the keyring has lost is never overwritten.
    """
    if not _salt_file(profile).exists():
        keyring = Secrets(profile.keyring_service)
        try:
            key = keyring.database_key(create=not profile.database.exists())
        except NoKeyring:
            pass
        else:
            opened = _with_key(profile, key)
            return Unlocked(opened.store, keyring, opened.set_aside)
    return _with_passphrase(profile, ask, choose)


def _with_key(profile: Profile, key: bytes | None) -> Opened:
    if key is None:
        raise Locked(f"the keyring has no key for {profile.database}")
    try:
        return open_store(profile.database, key)
    except WrongKey as error:
        raise Locked(f"the keyring's key does not open {profile.database}") from error


def _with_passphrase(profile: Profile, ask: AskPassphrase, choose: ChoosePassphrase) -> Unlocked:
    if not profile.database.exists():
        return _opened(profile, choose())
    if not _salt_file(profile).exists():
        raise Locked("the keyring that holds the store's key is not there")
    was_wrong = False
    while True:
        try:
            return _opened(profile, ask(was_wrong))
        except WrongKey:
            was_wrong = True


def _opened(profile: Profile, passphrase: str | None) -> Unlocked:
    """Raises Locked without a passphrase, WrongKey with a wrong one."""
    if not passphrase:
        raise Locked("no passphrase")
    salt = _salt(_salt_file(profile))
    opened = open_store(profile.database, key_from_passphrase(passphrase, salt))
    return Unlocked(opened.store, StoreVault(opened.store), opened.set_aside)


def _salt_file(profile: Profile) -> Path:
    return profile.database.with_suffix(".salt")


def _salt(path: Path) -> bytes:
    """The salt of this store, made once. It is no secret."""
    if not path.exists():
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        fresh = path.with_suffix(".new")
        fresh.write_bytes(secrets.token_bytes(_SALT_BYTES))
        fresh.replace(path)
    return path.read_bytes()
