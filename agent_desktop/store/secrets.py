"""Secrets in the operating system's keyring. Nothing secret is ever written anywhere else.

Without a keyring the caller asks the agent at each start; the answer lives in memory only.
"""

from __future__ import annotations

import hashlib
import logging
import secrets
import sys

if sys.platform != "darwin":
    # It looks for Apple's libraries with the compiler and the linker, for a tenth of a second.
    sys.modules.setdefault("keyring.backends.macOS.api", None)  # type: ignore[arg-type]

import keyring
import keyring.errors

_log = logging.getLogger(__name__)
TELEPHONE_PASSWORD = "telephone-password"  # noqa: S105 - the name it has in the keyring
_DATABASE_KEY = "database-key"
_KEY_BYTES = 32
_ITERATIONS = 600_000
"""PBKDF2-HMAC-SHA256, as OWASP's password storage guidance asks for."""


class NoKeyring(Exception):  # noqa: N818 - a state, not a fault of ours
    """There is no keyring that keeps secrets encrypted, or it is locked."""


class Secrets:
    """One profile's secrets. Blocking: a locked keyring may ask the person first."""

    def __init__(self, service: str) -> None:
        self._service = service

    def get(self, name: str) -> str | None:
        """A secret, None when it was never stored. Raises NoKeyring."""
        try:
            return keyring.get_password(self._service, name)
        except keyring.errors.KeyringError as error:
            raise NoKeyring(str(error)) from error

    def put(self, name: str, secret: str) -> None:
        """Store a secret. Raises NoKeyring when it could not be kept safe."""
        self._require_safe()
        try:
            keyring.set_password(self._service, name, secret)
        except keyring.errors.KeyringError as error:
            raise NoKeyring(str(error)) from error

    def database_key(self, *, create: bool) -> bytes | None:
        """The store's key; made and kept at the first start. None when absent and not `create`."""
        kept = self.get(_DATABASE_KEY)
        if kept is not None:
            return bytes.fromhex(kept)
        if not create:
            return None
        key = secrets.token_bytes(_KEY_BYTES)
        self.put(_DATABASE_KEY, key.hex())
        return key

    def _require_safe(self) -> None:
        """Refuse back ends that keep plain text or nothing (priority 1 and below)."""
        backend = keyring.get_keyring()
        if backend.priority < 1:
            raise NoKeyring(f"no safe keyring: {backend.name}")


def key_from_passphrase(passphrase: str, salt: bytes) -> bytes:
    """The store's key where there is no keyring: derived each start, never kept."""
    return hashlib.pbkdf2_hmac("sha256", passphrase.encode(), salt, _ITERATIONS)
