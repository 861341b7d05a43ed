"""Asterisk from Debian's packages, run in place with the C library it was built for."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from agent_desktop.demo.servers.cache import Say, cached
from agent_desktop.demo.servers.debian import newest_archive, unpack
from agent_desktop.demo.servers.process import ServerError

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


@dataclass(frozen=True, slots=True)
class AsteriskInstall:
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

    def command(self, config: Path) -> list[str | Path]:
        """How to run it with this asterisk.conf: through the loader it was built for."""
        loader = next(self.libraries.glob("ld-linux-*.so.*"))
        binary = self.root / "usr/sbin/asterisk"
        return [loader, "--library-path", self.libraries, binary, "-C", config]


def install_asterisk(say: Say) -> AsteriskInstall:
    """The cached Asterisk; the first time it is fetched, with a line of progress per step.

    ServerError when the archive can't be reached or lacks a part.
    """
    archive = newest_archive()
    recipe = "\n".join([archive.suite, *_LIBRARIES])

    def fetch(folder: Path) -> None:
        say("Fetching Asterisk, once (about 45 MB)")
        unpack(archive, "asterisk", _LIBRARIES, folder, say)
        if not (folder / "usr/sbin/asterisk").exists():
            raise ServerError("The asterisk package holds no program.")

    return AsteriskInstall(cached("asterisk", recipe, fetch))
