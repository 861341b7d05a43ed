"""Opening a profile: with the keyring, or with a passphrase where there is none."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import keyring
import keyring.backend
import keyring.backends.fail
import pytest

from agent_desktop.settings.profile import Profile, profile_in
from agent_desktop.unlock import Locked, unlock


class MemoryKeyring(keyring.backend.KeyringBackend):
    """A keyring that keeps secrets as long as the test."""

    priority = 5  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    """An empty profile."""
    return profile_in(tmp_path)


@pytest.fixture
def ring() -> Iterator[MemoryKeyring]:
    """A keyring that works."""
    before = keyring.get_keyring()
    made = MemoryKeyring()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


@pytest.fixture
def no_keyring() -> Iterator[None]:
    """A machine without a keyring."""
    before = keyring.get_keyring()
    keyring.set_keyring(keyring.backends.fail.Keyring())
    yield
    keyring.set_keyring(before)


def never(_was_wrong: bool = False) -> str | None:
    raise AssertionError("asked for a passphrase")


def test_with_a_keyring_nobody_is_asked(profile: Profile, ring: MemoryKeyring) -> None:
    for _ in range(2):
        unlock(profile, never, never).store.close()
    assert len(ring.kept) == 1


def test_a_lost_key_is_told_and_the_store_is_left_alone(
    profile: Profile, ring: MemoryKeyring
) -> None:
    unlock(profile, never, never).store.close()
    before = profile.database.read_bytes()
    ring.kept.clear()
    with pytest.raises(Locked):
        unlock(profile, never, never)
    assert profile.database.read_bytes() == before
    assert ring.kept == {}


@pytest.mark.usefixtures("no_keyring")
def test_without_a_keyring_a_passphrase_opens_it_and_is_never_written(profile: Profile) -> None:
    first = unlock(profile, never, lambda: "lang og god frase")
    first.secrets.put("telephone-password", "svært hemmeleg")
    first.store.close()
    asked = iter(["feil frase", "lang og god frase"])
    told: list[bool] = []

    def ask(was_wrong: bool) -> str | None:
        told.append(was_wrong)
        return next(asked)

    again = unlock(profile, ask, never)
    assert told == [False, True]
    assert again.secrets.get("telephone-password") == "svært hemmeleg"
    again.store.close()
    for path in profile.data.iterdir():
        assert b"hemmeleg" not in path.read_bytes()
        assert b"frase" not in path.read_bytes()


@pytest.mark.usefixtures("no_keyring")
def test_giving_up_leaves_it_closed(profile: Profile) -> None:
    with pytest.raises(Locked):
        unlock(profile, never, lambda: None)


@pytest.mark.usefixtures("no_keyring")
def test_giving_up_at_the_first_start_leaves_nothing_that_stands_in_the_way(
    profile: Profile,
) -> None:
    with pytest.raises(Locked):
        unlock(profile, never, lambda: None)
    unlock(profile, never, lambda: "lang og god frase").store.close()
