"""MediaWiki and PHP from Debian's packages, run in place with the C library they were built for."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct

from agent_desktop.demo.servers.cache import Say, cached
from agent_desktop.demo.servers.debian import newest_archive, unpack
from agent_desktop.demo.servers.process import ServerError

# MediaWiki depends on a web server and its parts; PHP's own is enough for one machine.
_PARTS = (
    "libargon2-",
    "libbsd0",
    "libc6",
    "libcrypt1",
    "libedit2",
    "libffi8",
    "libgcc-s1",
    "libicu",
    "libmd0",
    "libonig5",
    "libpcre2-8-",
    "libsodium",
    "libssl3",
    "libstdc++6",
    "libtinfo6",
    "libxml2",
    "libzstd1",
    "mediawiki-classes",
    "php8",
    "zlib1g",
)
_DATABASE_PARTS = ("libsqlite3-0", "php8")
_EXTENSIONS = (
    "ctype",
    "dom",
    "fileinfo",
    "iconv",
    "intl",
    "mbstring",
    "pdo",
    "pdo_sqlite",
    "phar",
    "posix",
    "simplexml",
    "sqlite3",
    "tokenizer",
    "xml",
    "xmlreader",
    "xmlwriter",
)


class MediaWikiInstall(Struct, frozen=True):
    """An unpacked MediaWiki with its PHP."""

    root: Path

    @property
    def site(self) -> Path:
        """The folder to serve."""
        return self.root / "usr/share/mediawiki"

    def php(self, *arguments: str | Path) -> list[str | Path]:
        """How to run PHP: through the loader it was built for, without the system's php.ini."""
        libraries = self._find("usr/lib/*-linux-gnu")
        loader = self._find("usr/lib/*-linux-gnu/ld-linux-*.so.*")
        program = self._find("usr/bin/php[0-9]*")
        extensions = self._find("usr/lib/php/20*")
        return [
            *(loader, "--library-path", libraries, program, "-n"),
            *("-d", f"extension_dir={extensions}"),
            *(f"-dextension={name}" for name in _EXTENSIONS),
            *arguments,
        ]

    def _find(self, pattern: str) -> Path:
        found = next(self.root.glob(pattern), None)
        if found is None:
            raise ServerError(f"MediaWiki's packages hold no {pattern}.")
        return found

    def maintain(
        self, script: str, *arguments: str | Path, env: Mapping[str, str] | None = None
    ) -> None:
        """Run one of MediaWiki's maintenance scripts. ServerError when it fails."""
        argv = self.php(self.site / "maintenance" / f"{script}.php", *arguments)
        done = subprocess.run(argv, env=env, capture_output=True, text=True, check=False)
        if done.returncode:
            raise ServerError(
                f"MediaWiki's {script} failed:\n{(done.stderr or done.stdout)[-2000:]}"
            )


def install_mediawiki(say: Say) -> MediaWikiInstall:
    """The cached MediaWiki; the first time it is fetched, with a line of progress per step.

    ServerError when the archive can't be reached or lacks a part.
    """
    archive = newest_archive()
    recipe = "\n".join([archive.suite, *_PARTS, *_DATABASE_PARTS])

    def fetch(folder: Path) -> None:
        say("Fetching MediaWiki, once (about 80 MB)")
        unpack(archive, "mediawiki", _PARTS, folder, say)
        unpack(archive, "php-sqlite3", _DATABASE_PARTS, folder, say)
        if _complaint(MediaWikiInstall(folder)):
            say("Its libraries have new names: fetching all that it depends on")
            unpack(archive, "mediawiki", ("",), folder, say)
        if complaint := _complaint(MediaWikiInstall(folder)):
            raise ServerError(f"PHP does not run: {complaint}")

    return MediaWikiInstall(cached("mediawiki", recipe, fetch))


def _complaint(install: MediaWikiInstall) -> str:
    """What PHP says when a library or an extension is missing; empty when all is there."""
    argv = install.php("-d", "display_errors=stderr", "-v")
    done = subprocess.run(argv, capture_output=True, text=True, check=False)
    return done.stderr.strip()
