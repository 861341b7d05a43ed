"""Asterisk from Debian's packages, run in place with the C library it was built for."""

from __future__ import annotations

import re
import subprocess
from importlib import resources
from pathlib import Path

from msgspec import Struct

from agent_desktop.demo.servers.cache import Say, cached
from agent_desktop.demo.servers.debian import newest_archive, unpack
from agent_desktop.demo.servers.process import ServerError

TEMPLATES = resources.files("agent_desktop.demo.servers") / "asterisk_conf"

# What the modules in asterisk_conf/modules.conf link to. The rest of the hundred packages that
# Debian's Asterisk depends on serves modules we do not load.
_LIBRARIES = (
    "asterisk-modules",
    "libbsd0",
    "libc6",
    "libcap2",
    "libcrypt1",
    "libedit2",
    "libgcc-s1",
    "libjansson4",
    "libmd0",
    "libnspr4",
    "libnss3",
    "libopus0",
    "libsqlite3-0",
    "libsrtp2-",
    "libssl",
    "libstdc++6",
    "libsystemd0",
    "libtinfo6",
    "liburiparser1",
    "libuuid1",
    "libxml2",
    "libxslt1",
    "libzstd1",
    "zlib1g",
)


_LOADED = re.compile(r"^load = (\S+)", re.MULTILINE)


class AsteriskInstall(Struct, frozen=True):
    """An unpacked Asterisk."""

    root: Path

    @property
    def libraries(self) -> Path:
        """The folder with its shared libraries."""
        return next(self.root.glob("usr/lib/*-linux-gnu"))

    @property
    def modules(self) -> Path:
        """The folder with its modules."""
        return self.libraries / "asterisk" / "modules"

    @property
    def data(self) -> Path:
        """Its documentation and sounds."""
        return self.root / "usr/share/asterisk"

    @property
    def program(self) -> Path:
        """The binary; run it with `command`."""
        return self.root / "usr/sbin/asterisk"

    @property
    def loader(self) -> list[str | Path]:
        """The C library's loader, set to look for libraries here only."""
        found = next(self.libraries.glob("ld-linux-*.so.*"))
        return [found, "--library-path", self.libraries]

    def command(self, config: Path) -> list[str | Path]:
        """How to run it with this asterisk.conf: through the loader it was built for."""
        return [*self.loader, self.program, "-C", config]


def install_asterisk(say: Say) -> AsteriskInstall:
    """The cached Asterisk; the first time it is fetched, with a line of progress per step.

    ServerError when the archive can't be reached or lacks a part.
    """
    archive = newest_archive()
    recipe = "\n".join([archive.suite, *_LIBRARIES])

    def fetch(folder: Path) -> None:
        say("Fetching Asterisk, once (about 45 MB)")
        unpack(archive, "asterisk", _LIBRARIES, folder, say)
        if _missing_libraries(AsteriskInstall(folder)):
            say("Its libraries have new names: fetching all that it depends on")
            unpack(archive, "asterisk", ("",), folder, say)
        if missing := _missing_libraries(AsteriskInstall(folder)):
            raise ServerError(f"Asterisk lacks libraries: {missing}")

    return AsteriskInstall(cached("asterisk", recipe, fetch))


def _missing_libraries(install: AsteriskInstall) -> str:
    """What the loader does not find for the program and our modules; empty when all is there."""
    modules = (TEMPLATES / "modules.conf").read_text("utf-8")
    files = [install.program, *(install.modules / name for name in _LOADED.findall(modules))]
    complaints = [_complaint(install, file) for file in files if file.exists()]
    return "\n".join(filter(None, complaints))


def _complaint(install: AsteriskInstall, file: Path) -> str:
    argv = [*install.loader, "--list", file]
    done = subprocess.run(argv, capture_output=True, text=True, check=False)
    return done.stderr.strip() if done.returncode else ""
