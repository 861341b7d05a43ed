"""Fetch packages of the machine's own Debian archive and unpack them into a folder.

apt does the work, with a configuration of its own: the system's sources, lists and packages stay
as they are, no root is needed, and every file is checked against the archive's signature.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from msgspec import Struct

from agent_desktop.demo.servers.cache import Say, scratch
from agent_desktop.demo.servers.process import ServerError

_KEYRINGS = Path("/usr/share/keyrings")
_TOOLS = ("apt-get", "dpkg", "dpkg-deb", "setpriv")


class Archive(Struct, frozen=True):
    """Where packages come from and who signs them."""

    mirror: str
    suite: str
    components: str
    keyring: Path

    def source_line(self) -> str:
        """The line of sources.list(5)."""
        return f"deb [signed-by={self.keyring}] {self.mirror} {self.suite} {self.components}\n"


def newest_archive() -> Archive:
    """The archive this machine already uses: unstable on Debian, its own release on Ubuntu.

    ServerError when the system is neither, or when its archive's keys are missing.
    """
    missing = [tool for tool in _TOOLS if shutil.which(tool) is None]
    if missing:
        raise ServerError(f"This needs Debian or Ubuntu; not found: {', '.join(missing)}.")
    system = platform.freedesktop_os_release()
    if system["ID"] == "ubuntu":
        keyring = _KEYRINGS / "ubuntu-archive-keyring.gpg"
        found = Archive(_mirror(), system["VERSION_CODENAME"], "main universe", keyring)
    else:
        found = Archive(_mirror(), "sid", "main", _KEYRINGS / "debian-archive-keyring.gpg")
    if not found.keyring.exists():
        raise ServerError(f"The archive's keys are missing: {found.keyring}.")
    return found


def _mirror() -> str:
    asked = ["apt-get", "indextargets", "--format", "$(REPO_URI)", "Created-By: Packages"]
    listed = _run(asked, {}).split()
    plain = [uri for uri in listed if "security" not in uri and _is_distribution(uri)]
    if not plain:
        raise ServerError("apt has no package index yet. Run: sudo apt-get update")
    return plain[0]


def _is_distribution(uri: str) -> bool:
    return uri.rstrip("/").rsplit("/", 1)[-1] in {"debian", "ubuntu", "ubuntu-ports"}


def unpack(archive: Archive, package: str, libraries: Sequence[str], into: Path, say: Say) -> None:
    """Put `package`, and those it depends on whose name starts with one of `libraries`, in `into`.

    Names of library packages change with their ABI; their beginnings seldom do. ("",) takes all.
    """
    with scratch(into) as folder:
        env = _private_apt(archive, folder)
        say(f"Reading the package index of {archive.suite} from {archive.mirror}")
        _run(["apt-get", "update", "-qq"], env)
        names = _wanted(package, libraries, env)
        say(f"Downloading {len(names)} packages")
        debs = folder / "debs"
        debs.mkdir()
        _run(["apt-get", "download", "-qq", *names], env, cwd=debs)
        say("Unpacking")
        for deb in sorted(debs.glob("*.deb")):
            _run(["dpkg-deb", "--extract", str(deb), str(into)], env)


def _wanted(package: str, libraries: Sequence[str], env: Mapping[str, str]) -> list[str]:
    plan = _run(["apt-get", "install", "--simulate", package], env)
    installed = [line.split()[1] for line in plan.splitlines() if line.startswith("Inst ")]
    return [name for name in installed if name == package or name.startswith(tuple(libraries))]


def _private_apt(archive: Archive, folder: Path) -> dict[str, str]:
    for name in ("lists/partial", "cache/archives/partial", "state"):
        (folder / name).mkdir(parents=True)
    (folder / "status").touch()
    (folder / "sources.list").write_text(archive.source_line())
    (folder / "apt.conf").write_text(
        f'Dir::State "{folder}/state";\n'
        f'Dir::State::lists "{folder}/lists";\n'
        f'Dir::State::status "{folder}/status";\n'
        f'Dir::Cache "{folder}/cache";\n'
        f'Dir::Etc::sourcelist "{folder}/sources.list";\n'
        'Dir::Etc::sourceparts "/dev/null";\n'
        'Dir::Etc::preferencesparts "/dev/null";\n'
        'APT::Install-Recommends "false";\n'
        'APT::Sandbox::User "root";\n'  # _apt may not look into a user's cache
        'Acquire::Languages "none";\n'
        'Acquire::Retries "3";\n'
    )
    return {"APT_CONFIG": str(folder / "apt.conf"), "LC_ALL": "C.UTF-8"}


def _run(argv: Sequence[str], env: Mapping[str, str], cwd: Path | None = None) -> str:
    done = subprocess.run(
        argv, cwd=cwd, env={**os.environ, **env}, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise ServerError(f"{' '.join(argv[:3])} failed:\n{done.stderr.strip()[-2000:]}")
    return done.stdout
