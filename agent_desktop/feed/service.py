"""The feed put together: the exchange on one side, the ledger between, Matrix on the other."""

from __future__ import annotations

import asyncio
import logging
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

from agent_desktop.feed.ami.connection import AmiAccount
from agent_desktop.feed.ami.protocol import AmiMessage
from agent_desktop.feed.config import FeedConfig
from agent_desktop.feed.delivery import Delivery
from agent_desktop.feed.exchange import Exchange, QueueList
from agent_desktop.feed.ledger import Ledger
from agent_desktop.feed.live import LiveQueue
from agent_desktop.feed.notify import ALIVE, READY, STOPPING, tell_systemd, watchdog_seconds
from agent_desktop.feed.privacy import NumberRule
from agent_desktop.feed.publisher import Publisher
from agent_desktop.feed.requests import Requests
from agent_desktop.feed.secrets import FileSecrets, read_secret, secret_path
from agent_desktop.feed.snapshot import Snapshots
from agent_desktop.feed.sources import Sources
from agent_desktop.feed.telling import Telling
from agent_desktop.matrix.api import Homeserver
from agent_desktop.team.wire import WireQueue

_log = logging.getLogger(__name__)
_TICK_SECONDS = 1.0
_TIDY_EVERY = timedelta(hours=1)


def state_folder(config: FeedConfig) -> Path:
    """Where the feed remembers: as configured, else where systemd says, else beside the file."""
    if config.state.folder:
        return config.folder / config.state.folder
    given = os.environ.get("STATE_DIRECTORY", "").partition(":")[0]
    return Path(given) if given else config.folder / "queue-feed-state"


class QueueFeed:
    """One queue, one exchange, one homeserver. Everything runs on one loop."""

    def __init__(self, config: FeedConfig) -> None:
        """Raises SecretUnsafe, sqlite3.Error, OSError or LedgerNewer."""
        exchange, centre = config.exchange, config.centre
        state = state_folder(config)
        secret = read_secret(secret_path(exchange.secret_file, config.folder))
        self._people = config.people
        self._live = LiveQueue(exchange.queue)
        self._ledger = Ledger(
            state / "ledger.db",
            exchange.queue,
            config.municipalities,
            NumberRule(centre.numbers),
            centre.in_time_seconds,
        )
        self._sources = Sources(self._ledger, exchange.queue, self._people, exchange.queue_log)
        self._snapshots = Snapshots(
            exchange.queue, self._live, self._ledger, self._people, centre.in_time_seconds
        )
        self._exchange = Exchange(
            AmiAccount(exchange.host, exchange.port, exchange.user, secret),
            exchange.queue,
            heard=self._heard,
            listed=self._listed,
            turned=self._changed,
        )
        self._telling = Telling(self._snapshot)
        self._delivery = Delivery(self._ledger, config.municipalities, _now)
        requests = Requests(
            *(self._exchange, self._live, self._ledger, self._people, _now),
            control=exchange.control,
        )
        password = secret_path(config.matrix.password_file, config.folder)
        self._publisher = Publisher(
            Homeserver(config.matrix.homeserver, config.matrix.ca_file),
            config.matrix.user,
            FileSecrets(password, state / "session.json"),
            *(self._telling, self._delivery, requests),
        )

    async def run(self, stop: asyncio.Event) -> None:
        """Feed until `stop` is set; what is not delivered then is delivered at the next start."""
        tasks = [
            asyncio.create_task(self._exchange.run(), name="exchange"),
            asyncio.create_task(self._publisher.run(), name="publisher"),
            asyncio.create_task(self._tick(), name="tick"),
        ]
        waiting = asyncio.create_task(stop.wait(), name="stop")
        tell_systemd(READY)
        try:
            done, _ = await asyncio.wait({*tasks, waiting}, return_when=asyncio.FIRST_COMPLETED)
            for task in done - {waiting}:
                task.result()
        finally:
            tell_systemd(STOPPING)
            for task in (*tasks, waiting):
                task.cancel()
            await asyncio.gather(*tasks, waiting, return_exceptions=True)
            self._ledger.close()

    def _heard(self, event: AmiMessage) -> None:
        now = _now()
        self._people.learn(event.get("MemberName"), event.get("Interface"))
        is_changed = self._live.take(event, now)
        if self._sources.heard(event, now):
            self._delivery.posted()
            is_changed = True
        if is_changed:
            self._changed()

    def _listed(self, found: QueueList) -> None:
        now = _now()
        for item in found.items:
            self._people.learn(item.get("Name"), item.get("Location"))
        self._sources.listed(found, now)
        if self._live.replace(found.items, now):
            self._changed()

    def _snapshot(self) -> WireQueue:
        """The queue now. The ledger first reads what the exchange wrote of it."""
        self._catch_up()
        return self._snapshots.make(_now(), exchange_is_reached=self._exchange.is_reached)

    def _catch_up(self) -> bool:
        is_new = self._sources.catch_up(_now())
        if is_new:
            self._delivery.posted()
        return is_new

    def _changed(self) -> None:
        self._telling.changed()

    async def _tick(self) -> None:
        """Once a second: what no event told, what is to be erased, and that we are alive."""
        watchdog = watchdog_seconds() is not None
        tidied = datetime.min.replace(tzinfo=UTC)
        while True:
            now = _now()
            if self._catch_up():
                self._changed()
            if now - tidied > _TIDY_EVERY:
                self._ledger.tidy(now)
                tidied = now
            if watchdog:
                tell_systemd(ALIVE)
            await asyncio.sleep(_TICK_SECONDS)


def _now() -> datetime:
    return datetime.now(UTC)
