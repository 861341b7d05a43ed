"""The folders of one profile. A profile is one agent on one machine."""

from __future__ import annotations

import hashlib
import warnings
from pathlib import Path

import platformdirs
from msgspec import Struct

_APP = "agent-desktop"
_SOCKET_PATH_BYTES = 100
"""A Unix socket's path may have 107 bytes on Linux and 103 on macOS."""
_SOCKET_NAME_BYTES = 16


class Profile(Struct, frozen=True):
    """Folders for configuration, data and sockets."""

    config: Path
    data: Path
    runtime: Path

    @property
    def settings_file(self) -> Path:
        """The settings a person or a package wrote."""
        return self.config / "settings.toml"

    @property
    def begun_file(self) -> Path:
        """What was said at a first start that was put off."""
        return self.config / "begun.toml"

    @property
    def policy_file(self) -> Path:
        """What the administrator of the machine has decided for everybody on it."""
        return platformdirs.site_config_path(_APP, appauthor=False) / "policy.toml"

    @property
    def database(self) -> Path:
        """The encrypted local store."""
        return self.data / "desk.db"

    @property
    def choices_file(self) -> Path:
        """What the person has chosen in the window."""
        return self.data / "choices.json"

    @property
    def layout_file(self) -> Path:
        """Where the window and its borders were left."""
        return self.data / "layout.ini"

    @property
    def engine_socket(self) -> Path:
        """Where the engine listens."""
        return self.runtime / "engine.sock"

    @property
    def control_socket(self) -> Path:
        """Where the desktop listens for `ctl`, and what makes it the only one."""
        return self.runtime / "control.sock"

    @property
    def keyring_service(self) -> str:
        """The name this profile's secrets have in the keyring."""
        return f"{_APP}:{_digest(self.data)}"


def default_profile() -> Profile:
    """The profile of the person logged in, in the system's usual places."""
    dirs = platformdirs.PlatformDirs(_APP, appauthor=False)
    return Profile(dirs.user_config_path, dirs.user_data_path, _runtime(dirs.user_data_path))


def profile_in(folder: Path) -> Profile:
    """A profile below one folder; its sockets too, unless their path would be too long."""
    folder = folder.resolve()
    run = folder / "run"
    fits = len(bytes(run)) + _SOCKET_NAME_BYTES <= _SOCKET_PATH_BYTES
    return Profile(folder, folder / "data", run if fits else _runtime(folder / "data"))


def _runtime(data: Path) -> Path:
    """A short folder for sockets."""
    with warnings.catch_warnings(action="ignore"):  # it says where it goes without a session
        base = Path(platformdirs.user_runtime_dir(_APP, appauthor=False))
    return base / _digest(data)


def _digest(path: Path) -> str:
    return hashlib.sha256(str(path).encode()).hexdigest()[:12]
