"""The feed's secrets: passwords in files only it may read, the Matrix session in its state."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from agent_desktop.matrix.session import PASSWORD

_CREDENTIALS = "CREDENTIALS_DIRECTORY"


class SecretUnsafe(Exception):  # noqa: N818 - a state the administrator hears about
    """A secret can't be read, or others could read it too. The text says what to do."""


def secret_path(name: str, folder: Path) -> Path:
    """Where a named secret lies: among systemd's credentials when there is one of that name, else
    beside the configuration.
    """
    given = os.environ.get(_CREDENTIALS, "")
    credential = Path(given) / name
    return credential if given and credential.is_file() else folder / name


def read_secret(path: Path) -> str:
    """The first line of a file. Raises SecretUnsafe, also when others may read it.

    systemd gives credentials to the service through an access list, which shows as a group that
    may read; they are its own, whatever the mode says.
    """
    try:
        mode = stat.S_IMODE(path.stat().st_mode)
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "is not UTF-8 text"
        raise SecretUnsafe(f"{path}: {reason}") from None
    is_credential = str(path).startswith(os.environ.get(_CREDENTIALS) or "\0")
    if mode & (0o007 if is_credential else 0o077):
        raise SecretUnsafe(f"{path}: others may read it; chmod 600 {path}")
    if not lines or not lines[0]:
        raise SecretUnsafe(f"{path}: is empty")
    return lines[0]


class FileSecrets:
    """What a Matrix login needs, in the shape the login knows."""

    def __init__(self, password_file: Path, session_file: Path) -> None:
        self._password_file = password_file
        self._session_file = session_file

    def get(self, name: str) -> str | None:
        """A secret; None when it is not there. Raises SecretUnsafe for the password."""
        if name == PASSWORD:
            return read_secret(self._password_file)
        try:
            return self._session_file.read_text(encoding="utf-8")
        except FileNotFoundError:
            return None

    def put(self, name: str, secret: str) -> None:
        """Keep the session: on the disk, whole or not at all, when this returns."""
        new = self._session_file.with_suffix(".new")
        handle = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(secret)
            file.flush()
            os.fsync(file.fileno())
        new.replace(self._session_file)
