"""Nothing that was said to be saved is lost or doubled, whatever is killed, cut off or full.

LOG_KILLS and SERVER_KILLS say how often the desk's process and the homeserver are killed.
"""

from __future__ import annotations

import asyncio
import os
import random
import signal
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import pytest_asyncio

from agent_desktop.demo.servers.ports import HOST, free_port
from agent_desktop.demo.servers.synapse import SynapseServer
from agent_desktop.domain.ids import new_id
from agent_desktop.domain.status import Health
from agent_desktop.logbook.export import export
from agent_desktop.logbook.wire import CONTACT
from agent_desktop.matrix.rooms import log_room
from agent_desktop.store.database import Connection, StoreFull
from tests.fixtures.cable import Cable
from tests.fixtures.log_worker import KeptInFile
from tests.fixtures.town import Desk, Kept, Town, events, settle
from tests.made import GULEN, OSTEROY, contact

KILLS = int(os.environ.get("LOG_KILLS", "12"))
SERVER_KILLS = int(os.environ.get("SERVER_KILLS", "2"))
CHANCE = random.Random(os.environ.get("LOG_SEED", "1"))
LONGEST_LIFE = 1.2
PATIENCE = 900
"""Seconds in which all must be delivered: a homeserver takes some twenty a second."""


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def centre(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Town]:
    """One homeserver for this file; a test that takes it down brings it back."""
    async with SynapseServer(tmp_path_factory.mktemp("homeserver")) as server:
        yield await settle(server)


@dataclass
class Promised:
    """What the worker said was safe."""

    saved: list[str] = field(default_factory=list)
    corrected: dict[str, str] = field(default_factory=dict)
    drafts: dict[str, str] = field(default_factory=dict)

    def take(self, line: str) -> None:
        what, *rest = line.split(" ", 2)
        if what == "saved":
            self.saved.append(rest[0])
        elif what == "corrected":
            self.corrected[rest[0]] = rest[1]
        elif what == "draft":
            self.drafts[rest[0]] = rest[1]


class Worker:
    """The process that writes, and everything it ever promised."""

    def __init__(self, folder: Path, centre: Town, url: str) -> None:
        self.folder = folder
        self.centre = centre
        self.promised = Promised()
        self._url = url
        self._process: asyncio.subprocess.Process | None = None
        self._reading: asyncio.Task[None] | None = None
        self._ready = asyncio.Event()

    async def start(self) -> None:
        """Start it; return when it has begun to write."""
        self._ready.clear()
        self._process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "tests.fixtures.log_worker", str(self.folder)),
            *(self.centre.server.user_id("ragnhild"), self._url),
            *(self.centre.passwords["ragnhild"], str(CHANCE.random())),
            stdout=asyncio.subprocess.PIPE,
        )
        self._reading = asyncio.create_task(self._read())
        await asyncio.wait_for(self._ready.wait(), 30)

    async def kill(self) -> None:
        """Kill it; everything it said before is known when this returns."""
        assert self._process is not None
        assert self._reading is not None
        self._process.send_signal(signal.SIGKILL)
        await self._process.wait()
        await self._reading

    async def _read(self) -> None:
        assert self._process is not None
        assert self._process.stdout is not None
        async for line in self._process.stdout:
            text = line.decode()
            if not text.endswith("\n"):
                return
            if text == "ready\n":
                self._ready.set()
            self.promised.take(text.rstrip("\n"))

    async def settle(self) -> Desk:
        """A desk on what it left, when everything is delivered and read back."""
        user = self.centre.server.user_id("ragnhild")
        secrets = KeptInFile(self.folder / "secrets.json", self.centre.passwords["ragnhild"])
        desk = Desk(self.folder, user, self._url, secrets)
        await desk.until_health(Health.OK)
        await desk.until(lambda: not waiting(desk.store.reader), PATIENCE)
        return desk


def waiting(connection: Connection) -> int:
    """What is not in its room, or not known to be, or still to be fetched."""
    (count,) = connection.execute(
        "SELECT (SELECT count(*) FROM outbox) + (SELECT count(*) FROM change WHERE event IS NULL)"
        " + (SELECT count(*) FROM gap)"
    ).fetchone()
    return int(count)


async def in_rooms(centre: Town) -> list[str]:
    """The ids of all changes of contacts in the rooms, as another member reads them."""
    found: list[str] = []
    async with await centre.log_in("jorunn") as reader:
        for municipality in (OSTEROY, GULEN):
            room = await reader.join(centre.alias(log_room(municipality.code)))
            for event in await events(reader, room):
                if CONTACT in event.content:
                    found.append(event.content[CONTACT]["change"])
    return found


async def check(worker: Worker, desk: Desk) -> None:
    """Every promise is kept: in the room and here, once."""
    promised, log = worker.promised, desk.logbook
    changes = await in_rooms(worker.centre)
    assert len(changes) == len(set(changes))
    assert set(promised.saved) <= set(changes)
    here = [row["id"] for row in desk.store.reader.execute("SELECT id FROM contact")]
    assert len(here) == len(set(here))
    assert set(promised.saved) <= set(here)
    assert desk.store.reader.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    texts = {row["id"]: row["text"] for row in desk.store.reader.execute("SELECT * FROM contact")}
    told = {row["fields"] for row in desk.store.reader.execute("SELECT fields FROM change")}
    for one, text in promised.corrected.items():
        assert any(text in fields for fields in told), one
        assert texts[one].startswith("retta-")
    finished = {row["call"] for row in desk.store.reader.execute("SELECT call FROM contact")}
    drafts = {draft.call: draft.note.text for draft in log.drafts()}
    for call, text in promised.drafts.items():
        assert call in finished or drafts.get(call, "").startswith(text)  # type: ignore[call-overload]


async def same_elsewhere(centre: Town, desk: Desk, tmp_path: Path) -> None:
    """A new desk that reads it all from the rooms exports the same."""
    user = centre.server.user_id("jorunn")
    secrets = Kept({"matrix-password": centre.passwords["jorunn"]})
    fresh = Desk(tmp_path, user, centre.server.url, secrets, name="fresh.db")
    try:
        await fresh.until_health(Health.OK)
        await fresh.until(lambda: not waiting(fresh.store.reader), PATIENCE)
        for code in (OSTEROY.code, GULEN.code):
            folders = [tmp_path / f"{name}-{code}" for name in ("one", "other")]
            for store, folder in zip((desk.store, fresh.store), folders, strict=True):
                export(store.reader, code, folder)
            one, other = (
                {path.name: path.read_bytes() for path in folder.iterdir()} for folder in folders
            )
            assert one == other
    finally:
        await fresh.close()


async def test_a_desk_killed_at_any_moment_loses_and_doubles_nothing(
    tmp_path: Path, centre: Town
) -> None:
    worker = Worker(tmp_path, centre, centre.server.url)
    for _ in range(KILLS):
        await worker.start()
        await asyncio.sleep(CHANCE.uniform(0, LONGEST_LIFE))
        await worker.kill()
    desk = await worker.settle()
    try:
        await check(worker, desk)
        await same_elsewhere(centre, desk, tmp_path)
    finally:
        await desk.close()


async def test_a_homeserver_killed_again_and_again(tmp_path: Path, centre: Town) -> None:
    worker = Worker(tmp_path, centre, centre.server.url)
    await worker.start()
    for _ in range(SERVER_KILLS):
        await asyncio.sleep(CHANCE.uniform(0.2, 2))
        await centre.server.kill()
        await asyncio.sleep(CHANCE.uniform(0, 0.5))
        await centre.server.start()
    await worker.kill()
    desk = await worker.settle()
    try:
        await check(worker, desk)
    finally:
        await desk.close()


async def test_a_network_that_is_cut_and_comes_back(tmp_path: Path, centre: Town) -> None:
    async with Cable(centre.server.port) as cable:
        worker = Worker(tmp_path, centre, f"http://{HOST}:{cable.port}")
        await worker.start()
        for how in ("cut", "silent", "cut"):
            await asyncio.sleep(0.7)
            await cable.fail(how)
            await asyncio.sleep(0.7)
            cable.mend()
        await worker.kill()
        desk = await worker.settle()
        try:
            await check(worker, desk)
        finally:
            await desk.close()


async def test_a_full_disk_refuses_whole_records_and_takes_them_later(
    tmp_path: Path, centre: Town
) -> None:
    user = centre.server.user_id("sigrid")
    secrets = Kept({"matrix-password": centre.passwords["sigrid"]})
    desk = Desk(tmp_path, user, f"http://{HOST}:{free_port()}", secrets)
    (pages,) = desk.store.reader.execute("PRAGMA page_count").fetchone()
    desk.store.limit_size(pages + 4)
    kept, refused = [], []
    for _ in range(30):
        one = contact(new_id(), "x" * 900)
        try:
            await desk.logbook.finish(one)
        except StoreFull:
            refused.append(one)
        else:
            kept.append(one)
    assert kept
    assert refused
    assert not any(desk.has(one.id) for one in refused)
    desk.store.limit_size(1_000_000)
    for one in refused:
        await desk.logbook.finish(one)
    await desk.close()
    again = Desk(tmp_path, user, centre.server.url, secrets)
    try:
        await again.until(lambda: all(again.sent(one.id) for one in (*kept, *refused)), 60)
    finally:
        await again.close()
    found = await in_rooms(centre)
    assert all(found.count(one.id) == 1 for one in (*kept, *refused))
