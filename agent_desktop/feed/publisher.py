"""Logged in on the homeserver, again after every loss. A loss is told once, the recovery once."""

from __future__ import annotations

import asyncio
import logging
import random

from agent_desktop.feed.delivery import Delivery
from agent_desktop.feed.homeserver import FeedApi
from agent_desktop.feed.requests import Requests
from agent_desktop.feed.secrets import SecretUnsafe
from agent_desktop.feed.telling import Telling
from agent_desktop.matrix.api import Homeserver, MatrixError, Unreachable
from agent_desktop.matrix.rooms import LIVE
from agent_desktop.matrix.session import KeptSecrets, log_in

_log = logging.getLogger(__name__)
_BACK_OFF = (0.5, 1.0, 2.0, 5.0, 10.0, 30.0)
_JITTER = 0.3
_LOGIN_AGAIN = 300.0
"""A wrong password is not tried so often that the account is locked."""


class Publisher:
    """Tells, delivers and listens as one account."""

    def __init__(
        self,
        server: Homeserver,
        user: str,
        secrets: KeptSecrets,
        telling: Telling,
        delivery: Delivery,
        requests: Requests,
    ) -> None:
        self._server = server
        self._user = user
        self._secrets = secrets
        self._telling = telling
        self._delivery = delivery
        self._requests = requests
        self._is_in: bool | None = None

    async def run(self) -> None:
        """Keep it up until cancelled."""
        failures = 0
        while True:
            wait = _BACK_OFF[min(failures, len(_BACK_OFF) - 1)]
            failures += 1
            try:
                async with FeedApi(self._server, self._user) as api:
                    await log_in(api, self._user, self._secrets)
                    failures = 0
                    await self._serve(api)
            except* (MatrixError, Unreachable, SecretUnsafe) as group:
                error = _first(group)
                is_refused = isinstance(error, MatrixError) and error.is_login
                if failures and (is_refused or isinstance(error, SecretUnsafe)):
                    wait = _LOGIN_AGAIN
                self._tell(is_in=False, why=_why(error))
            await asyncio.sleep(wait * random.uniform(1 - _JITTER, 1 + _JITTER))  # noqa: S311

    async def _serve(self, api: FeedApi) -> None:
        await api.room(LIVE)
        self._tell(is_in=True)
        async with asyncio.TaskGroup() as group:
            group.create_task(self._telling.run(api), name="telling")
            group.create_task(self._delivery.run(api), name="delivery")
            group.create_task(self._listen(api), name="requests")

    async def _listen(self, api: FeedApi) -> None:
        room, since = await api.room(LIVE), ""
        while True:
            since, events = await api.requests(room, since)
            for event in events:
                if await self._requests.take(event):
                    self._telling.changed()

    def _tell(self, *, is_in: bool, why: str = "") -> None:
        if is_in == self._is_in:
            return
        self._is_in = is_in
        if is_in:
            _log.info("the homeserver is reached")
        else:
            _log.warning("the homeserver is not reached: %s", why)


def _first(group: BaseExceptionGroup[BaseException]) -> BaseException:
    error: BaseException = group
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    return error


def _why(error: BaseException) -> str:
    return f"{error.status} {error.errcode}" if isinstance(error, MatrixError) else str(error)
