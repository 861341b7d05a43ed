"""The first start: the person is asked, and what was said is kept where it belongs."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Callable, Coroutine
from pathlib import Path

from msgspec.structs import replace

from agent_desktop.doctor.checks import Finding, try_account, try_chat
from agent_desktop.domain.failures import NotSaved
from agent_desktop.domain.introduction import Asked, Introduction
from agent_desktop.domain.status import Health
from agent_desktop.engine_setup import password_name
from agent_desktop.matrix.session import PASSWORD as MATRIX_PASSWORD
from agent_desktop.matrix.session import KeptSecrets
from agent_desktop.settings.first import (
    put_off,
    what_to_ask,
    what_was_said,
    write_first_settings,
)
from agent_desktop.settings.profile import Profile
from agent_desktop.settings.settings import Settings
from agent_desktop.settings.window import decided_keys
from agent_desktop.store.database import StoreError
from agent_desktop.store.secrets import NoKeyring
from agent_desktop.ui.first_run import FirstRun, Then
from agent_desktop.ui.kit import Kit


async def introduce(profile: Profile, settings: Settings, secrets: KeptSecrets, kit: Kit) -> bool:
    """Ask who sits here. True when all is said; later is later: the next start asks again."""
    begun = what_was_said(profile)
    asked = what_to_ask(settings, decided_keys(profile), begun)
    reception = Receiving(profile, settings, secrets, kit, asked)
    if begun is not None:
        begun = _with_passwords(begun, secrets)
    dialog = FirstRun(kit, asked, reception, begun)
    done: asyncio.Future[int] = asyncio.get_running_loop().create_future()
    dialog.finished.connect(done.set_result)
    dialog.open()
    try:
        return bool(await done)
    finally:
        await reception.close()
        dialog.deleteLater()


class Receiving:
    """Keeps what was said in the settings and the keyring, and tries the accounts."""

    def __init__(
        self, profile: Profile, settings: Settings, secrets: KeptSecrets, kit: Kit, asked: Asked
    ) -> None:
        self._profile, self._settings, self._asked = profile, settings, asked
        self._secrets, self._kit = secrets, kit
        self._trial: asyncio.Task[None] | None = None

    def keep(self, said: Introduction) -> str:
        """All of it."""
        return self._keep(said, lambda: write_first_settings(self._profile, said))

    def put_off(self, said: Introduction) -> str:
        """What there is; nothing is written when nothing was said."""
        if said.is_blank:
            return ""
        return self._keep(said, lambda: put_off(self._profile, said, self._asked))

    def try_telephone(self, said: Introduction, then: Then) -> None:
        """With an engine of its own."""
        self._try(self._telephone(said), then)

    def try_chat(self, said: Introduction, then: Then) -> None:
        """With a login of its own."""
        self._try(self._chat(said), then)

    async def close(self) -> None:
        """Nobody waits for the trial any more."""
        if self._trial is not None:
            self._trial.cancel()
            await asyncio.gather(self._trial, return_exceptions=True)

    def _try(self, trial: Coroutine[None, None, Finding], then: Then) -> None:
        async def tell() -> None:
            finding = await trial
            then(finding.fault if finding.health is Health.DOWN else None)

        self._trial = asyncio.get_running_loop().create_task(tell(), name="trial of an account")

    async def _telephone(self, said: Introduction) -> Finding:
        telephone = self._settings.telephone
        host = said.exchange or telephone.host
        telephone = replace(telephone, host=host, user=said.extension, more=())
        settings = replace(self._settings, telephone=telephone)
        with tempfile.TemporaryDirectory(prefix="agent-trial-") as folder:
            socket = Path(folder) / "engine.sock"
            return await try_account(settings, said.telephone_password, socket)

    async def _chat(self, said: Introduction) -> Finding:
        matrix = self._settings.matrix
        homeserver = said.homeserver or matrix.homeserver
        matrix = replace(matrix, homeserver=homeserver, user=said.chat_user)
        return await try_chat(replace(self._settings, matrix=matrix), said.chat_password)

    def _keep(self, said: Introduction, write: Callable[[], None]) -> str:
        """Passwords first: a settings file tells that there is nothing more to ask."""
        try:
            for name, secret in (
                (password_name(), said.telephone_password),
                (MATRIX_PASSWORD, said.chat_password),
            ):
                if secret:
                    self._secrets.put(name, secret)
            write()
        except (NotSaved, NoKeyring, StoreError) as error:
            return str(error)
        self._kit.preferences.choose(language=said.language)
        return ""


def _with_passwords(said: Introduction, secrets: KeptSecrets) -> Introduction:
    try:
        return replace(
            said,
            telephone_password=secrets.get(password_name()) or "",
            chat_password=secrets.get(MATRIX_PASSWORD) or "",
        )
    except (NoKeyring, StoreError):
        return said
