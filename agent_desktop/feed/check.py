"""`queue-feed --check`: what is there and what is missing, one line each. Nothing is changed."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

from msgspec import Struct

from agent_desktop.domain.ids import MunicipalityCode
from agent_desktop.feed.ami.connection import AmiAccount, AmiConnection, AmiLost, AmiRefused
from agent_desktop.feed.config import FeedConfig
from agent_desktop.feed.homeserver import FeedApi
from agent_desktop.feed.log_fold import DDI
from agent_desktop.feed.queue_log import LogLine, parse_line
from agent_desktop.feed.secrets import FileSecrets, SecretUnsafe, read_secret, secret_path
from agent_desktop.feed.service import state_folder
from agent_desktop.matrix.api import Homeserver, MatrixError, Unreachable
from agent_desktop.matrix.rooms import LIVE, log_room
from agent_desktop.matrix.session import NoPassword, log_in
from agent_desktop.team.wire import QUEUE

_END_OF_LOG = 1 << 18
_NOBODY = "None/queue-feed-check"
_DENIED = "permission denied"
_MESSAGE = "m.room.message"


class Finding(Struct, frozen=True):
    """One thing that was looked at."""

    what: str
    is_wrong: bool = False


async def examine(config: FeedConfig) -> AsyncIterator[Finding]:
    """Look at files, exchange and homeserver. Never raises for what it finds."""
    count = len(config.municipalities.codes)
    yield Finding(f"configuration: {count} municipalities, {len(config.members)} members")
    yield _state(state_folder(config))
    for finding in _queue_log(config):
        yield finding
    async for finding in _exchange(config):
        yield finding
    async for finding in _homeserver(config):
        yield finding


def _state(folder: Path) -> Finding:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        return Finding(f"state folder {folder}: {error.strerror}", is_wrong=True)
    is_good = os.access(folder, os.W_OK | os.X_OK)
    return Finding(f"state folder {folder}" + ("" if is_good else " can't be written"), not is_good)


def _queue_log(config: FeedConfig) -> Iterator[Finding]:
    path = config.exchange.queue_log
    if not path:
        yield Finding(
            "no queue-log: calls that come and go while the feed is away count only in all"
        )
        return
    try:
        with Path(path).open("rb") as file:
            file.seek(max(Path(path).stat().st_size - _END_OF_LOG, 0))
            lines = [parse_line(line) for line in file.read().splitlines()]
    except OSError as error:
        yield Finding(f"{path}: {error.strerror}", is_wrong=True)
        return
    yield Finding(f"{path} can be read")
    yield from _dialplan([line for line in lines if line and line.queue == config.exchange.queue])


def _dialplan(lines: list[LogLine]) -> Iterator[Finding]:
    """Whether the dialplan writes the number dialled, as far as the last calls show."""
    entered = {line.uniqueid for line in lines if line.event == "ENTERQUEUE"}
    told = {line.uniqueid: line for line in lines if line.event == DDI}
    if not entered:
        yield Finding("no call in queue_log yet: whether the dialplan writes the DDI is not known")
    elif not entered & told.keys():
        yield Finding("the dialplan writes no DDI into queue_log", is_wrong=True)
    elif not any(line.text(1) for line in told.values()):
        yield Finding("the DDI lines lack CALLERID(pres): no caller's number is told")
    else:
        yield Finding("the dialplan writes the DDI into queue_log")


async def _exchange(config: FeedConfig) -> AsyncIterator[Finding]:
    settings = config.exchange
    try:
        secret = read_secret(secret_path(settings.secret_file, config.folder))
        account = AmiAccount(settings.host, settings.port, settings.user, secret)
        async with AmiConnection(account, lambda _: None) as connection:
            yield Finding(f"exchange: logged in as {settings.user}")
            yield await _queue(connection, settings.queue)
            yield await _rights(connection, settings.queue, control=settings.control)
    except (SecretUnsafe, AmiLost, AmiRefused) as error:
        yield Finding(f"exchange {settings.host}:{settings.port}: {error}", is_wrong=True)


async def _queue(connection: AmiConnection, queue: str) -> Finding:
    items = await connection.ask_list("QueueStatus", ("Queue", queue))
    is_there = any(item.event == "QueueParams" for item in items)
    members = sum(1 for item in items if item.event == "QueueMember")
    what = f"queue {queue}: {members} members" if is_there else f"there is no queue {queue}"
    return Finding(what, not is_there)


async def _rights(connection: AmiConnection, queue: str, *, control: bool) -> Finding:
    """Whether it may act, by taking nobody out of the queue."""
    try:
        await connection.ask("QueueRemove", ("Queue", queue), ("Interface", _NOBODY))
        may = True
    except AmiRefused as error:
        may = _DENIED not in str(error).lower()
    if control and not may:
        return Finding("control = true, but the manager account lacks write = agent", is_wrong=True)
    if may and not control:
        return Finding(
            "control = false, and yet the manager account has write = agent: take it away"
        )
    return Finding("the manager account may act on the queue" if may else "it may only read")


async def _homeserver(config: FeedConfig) -> AsyncIterator[Finding]:
    settings = config.matrix
    password = secret_path(settings.password_file, config.folder)
    secrets = FileSecrets(password, state_folder(config) / "session.json")
    try:
        read_secret(password)
        async with FeedApi(Homeserver(settings.homeserver, settings.ca_file), settings.user) as api:
            await log_in(api, settings.user, secrets)
            yield Finding(f"homeserver: logged in as {settings.user}")
            yield await _room(api, LIVE, QUEUE)
            codes: tuple[MunicipalityCode | None, ...] = (None, *config.municipalities.codes)
            for code in codes:
                yield await _room(api, log_room(code), _MESSAGE)
    except (SecretUnsafe, MatrixError, Unreachable, NoPassword) as error:
        yield Finding(f"homeserver {settings.homeserver}: {error}", is_wrong=True)


async def _room(api: FeedApi, local: str, kind: str) -> Finding:
    try:
        room = await api.room(local)
        may = await api.may_send(room, kind)
    except MatrixError as error:
        return Finding(f"room {local}: {error}", is_wrong=True)
    return Finding(f"room {local}" + ("" if may else f": may not send {kind}"), not may)
