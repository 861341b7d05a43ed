"""A real MediaWiki on the loopback, with a database in one file."""

from __future__ import annotations

import asyncio
import os
import secrets
import string
import time
from pathlib import Path

import httpx

from agent_desktop.demo.servers.cache import Say, silent
from agent_desktop.demo.servers.mediawiki_editor import WikiEditor
from agent_desktop.demo.servers.mediawiki_install import MediaWikiInstall, install_mediawiki
from agent_desktop.demo.servers.ports import HOST, free_port
from agent_desktop.demo.servers.process import ServerError, ServerProcess
from agent_desktop.demo.servers.running import Running

_EDITOR = "Editor"
_EDITOR_BOT = "editing"
_READER_BOT = "reading"
_EDITOR_GRANTS = "basic,highvolume,editpage,createeditmovepage,delete,viewdeleted,mergehistory"
_WORKERS = "3"
_FAST = ("-dzend_extension=opcache", "-dopcache.jit=off")
_BOT_ALPHABET = string.digits + string.ascii_lowercase[:23]
_START_SECONDS = 30.0
_LOOK_AGAIN = 0.02
# A reader who asks right after an edit finds it in the recent changes, and nobody is throttled.
_SETTINGS = """
$wgForceDeferredUpdatesPreSend = true;
$wgNamespacesWithSubpages[NS_MAIN] = true;
$wgCacheDirectory = __DIR__ . '/cache';
$wgJobRunRate = 0;
$wgRateLimits = [];
$wgPasswordAttemptThrottle = [];
$wgMainCacheType = CACHE_NONE;
$wgGroupPermissions['*']['createaccount'] = false;
$wgGroupPermissions['*']['edit'] = false;
"""


class MediaWikiServer(Running):
    """Runs while its `async with` block does, with a new port and passwords for every object.

    Pages live in `work`, which the caller removes; a stop and start keeps them. Only who logs in
    may read, unless `public`. `settings` are more lines of its LocalSettings.php.
    """

    def __init__(
        self, work: Path, *, public: bool = False, settings: str = "", say: Say = silent
    ) -> None:
        self._work = work
        self._settings = _SETTINGS + _read_right(public=public) + settings
        self._say = say
        self._server: ServerProcess | None = None
        self._install: MediaWikiInstall | None = None
        self._port = free_port()
        self._editor_password = _bot_password()
        self.user = f"{_EDITOR}@{_READER_BOT}"
        self.password = _bot_password()

    @property
    def url(self) -> str:
        """Where its api.php lies."""
        return f"http://{HOST}:{self._port}"

    @property
    def pid(self) -> int | None:
        """The process id, or None when it is not running."""
        return self._server.pid if self._server and self._server.alive() else None

    async def start(self) -> None:
        """Install it if need be, start it on the same port as before; return when it answers."""
        if self.pid is not None:
            return
        self._install = install = await asyncio.to_thread(install_mediawiki, self._say)
        if not self._config.exists():
            await asyncio.to_thread(self._set_up, install)
        site = install.php(*_FAST, "-S", f"{HOST}:{self._port}", "-t", install.site)
        self._server = ServerProcess.start(
            site,
            log=self._work / "mediawiki.log",
            env={"MW_CONFIG_FILE": str(self._config), "PHP_CLI_SERVER_WORKERS": _WORKERS},
        )
        await self._answering(self._server)

    async def stop(self) -> None:
        """End it in good order."""
        if self._server:
            await self._server.stop()
            self._server = None

    async def kill(self) -> None:
        """Kill it in the middle of everything, for tests. `start` brings it back."""
        if self._server:
            await self._server.kill()
            self._server = None

    async def log_everybody_out(self) -> None:
        """End every session, as a wiki does when it is upgraded or its cache is lost."""
        if self._install is None:
            raise ServerError("MediaWiki has not been started.")
        env = {**os.environ, "MW_CONFIG_FILE": str(self._config)}
        query = "DELETE FROM objectcache"
        await asyncio.to_thread(self._install.maintain, "sql", "--query", query, env=env)

    def editor(self) -> WikiEditor:
        """Somebody who edits, moves and deletes pages. Use it in an `async with` block."""
        return WikiEditor(self.url, f"{_EDITOR}@{_EDITOR_BOT}", self._editor_password)

    @property
    def _config(self) -> Path:
        return self._work / "LocalSettings.php"

    def _set_up(self, install: MediaWikiInstall) -> None:
        """Make the wiki, its editor and the bot passwords."""
        self._work.mkdir(parents=True, exist_ok=True)
        self._work.chmod(0o700)
        secret = self._work / "password"
        secret.touch(mode=0o600)
        secret.write_text(secrets.token_urlsafe(18))
        fresh = self._work / "fresh"
        fresh.mkdir(exist_ok=True)
        install.maintain(
            "install",
            *("--dbtype", "sqlite", "--dbpath", self._work / "db", "--confpath", fresh),
            *("--server", self.url, "--scriptpath", "", "--lang", "nn"),
            *("--passfile", secret, "Kunnskapsbase", _EDITOR),
        )
        made = fresh / self._config.name
        with made.open("a") as settings:
            settings.write(self._settings)
        env = {**os.environ, "MW_CONFIG_FILE": str(made)}
        for bot, grants, password in (
            (_READER_BOT, "basic", self.password),
            (_EDITOR_BOT, _EDITOR_GRANTS, self._editor_password),
        ):
            names = ("--appid", bot, "--grants", grants, _EDITOR, password)
            install.maintain("createBotPassword", *names, env=env)
        made.rename(self._config)

    async def _answering(self, server: ServerProcess) -> None:
        until = time.monotonic() + _START_SECONDS
        async with httpx.AsyncClient(trust_env=False) as client:
            while time.monotonic() < until and server.alive():
                try:
                    await client.get(f"{self.url}/api.php?action=query&format=json")
                except httpx.TransportError:
                    await asyncio.sleep(_LOOK_AGAIN)
                else:
                    return
        await server.kill()
        raise ServerError(f"MediaWiki did not start. Its last words:\n{server.last_words()}")


def _bot_password() -> str:
    """As MediaWiki wants a bot's password to look: 32 of these characters."""
    return "".join(secrets.choice(_BOT_ALPHABET) for _ in range(32))


def _read_right(*, public: bool) -> str:
    return f"$wgGroupPermissions['*']['read'] = {'true' if public else 'false'};\n"
