"""The team: how fast a change of status is on all desks, what a desk with 5,000 colleagues costs,
and how much one homeserver carries.

BENCH_LIGHT ("50,200") says how many desks listen: light clients in one process, each with a sync of
its own and the program's filter. BENCH_STATUSES (40) changes are told, evenly spread.
"""

from __future__ import annotations

import asyncio
import os
import resource
import tempfile
import time
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from agent_desktop.demo.colleagues import log_in
from agent_desktop.demo.servers.certificate import make_certificate
from agent_desktop.demo.servers.ports import HOST
from agent_desktop.demo.servers.synapse import SynapseServer
from agent_desktop.desk.colleagues import Colleagues, Known
from agent_desktop.domain.employee import Employee
from agent_desktop.domain.ids import MunicipalityCode, new_id
from agent_desktop.domain.line import LineState
from agent_desktop.domain.moment import to_millis
from agent_desktop.domain.numbers import NumberKind, PhoneNumber
from agent_desktop.domain.queue import Member, MemberState, QueueState
from agent_desktop.domain.team import DeskStatus, Presence
from agent_desktop.matrix.api import MatrixApi
from agent_desktop.matrix.rooms import LIVE, alias
from agent_desktop.people.roster import ShiftRoster
from agent_desktop.team.wire import SCHEMA, STATUS
from tests.bench.report import Report, Target, at_most, summary

_LIGHT = tuple(map(int, os.environ.get("BENCH_LIGHT", "50,200").split(",")))
_STATUSES = int(os.environ.get("BENCH_STATUSES", "40"))
_PEOPLE, _ON_DUTY, _ROUNDS = 5_000, 12, 200
_EVERY_SECONDS = 1.0
_SYNC_MS = 30_000

Figures = dict[str, dict[str, dict[str, float]]]


async def run() -> Report:
    """Run it; about five minutes."""
    figures: Figures = {"one Synapse, SQLite": {}, "two Synapses": {}, "a desk": {}}
    targets: list[Target] = []
    figures["a desk"] |= board()
    targets.append(
        at_most("board of 5,000 made anew, p95", 16, figures["a desk"]["board_ms"]["p95"], "ms")
    )
    for many in _LIGHT:
        with tempfile.TemporaryDirectory() as folder:
            async with SynapseServer(Path(folder) / "server") as server:
                found = await _spread(server, many)
        figures["one Synapse, SQLite"] |= found
        slow = found[f"status_on_{many}_desks_ms"]["p95"]
        targets.append(at_most(f"status on all {many} desks, p95", 1000, slow, "ms"))
    with tempfile.TemporaryDirectory() as folder:
        figures["two Synapses"] |= await _federated(Path(folder))
    notes = [
        f"{_STATUSES} changes of status, one every {_EVERY_SECONDS:g} s; listeners in one process",
        "the listeners' own processor time is part of what is measured: they share the machine",
    ]
    return Report(figures, targets, notes)


@dataclass
class Listener:
    """A light client: what it heard, and when."""

    api: MatrixApi
    room: str
    since: str = ""
    heard: dict[int, float] = field(default_factory=dict)

    async def listen(self) -> None:
        """Sync as the program does, until cancelled."""
        while True:
            sync = await self.api.sync(self.since, _SYNC_MS)
            now = time.perf_counter()
            self.since = sync.next_batch
            joined = sync.rooms.join.get(self.room)
            for event in joined.timeline.events if joined else ():
                if event.type == STATUS:
                    self.heard.setdefault(event.content["at"], now)


async def _spread(server: SynapseServer, many: int) -> dict[str, dict[str, float]]:
    """Changes told by one, heard by all."""
    boss = await server.add_user("drift", "Drift", admin=True)
    async with AsyncExitStack() as stack:
        drift = await stack.enter_async_context(
            await log_in(server.url, server.user_id("drift"), boss)
        )
        users = [f"agent{n}" for n in range(many)]
        passwords = [await server.add_user(user, user) for user in users]
        room = await _live_room(drift, [server.user_id(user) for user in users])
        listeners = []
        for user, password in zip(users, passwords, strict=True):
            api = await log_in(server.url, server.user_id(user), password)
            stack.push_async_callback(api.close)
            await api.join(room)
            listeners.append(Listener(api, room))
        return await _tell_and_hear(listeners, server, f"status_on_{many}_desks_ms")


async def _live_room(drift: MatrixApi, users: list[str]) -> str:
    body = {"room_alias_name": LIVE, "preset": "private_chat", "invite": users}
    return await drift.create_room({**body, "power_level_content_override": {"events_default": 0}})


async def _tell_and_hear(
    listeners: list[Listener], server: SynapseServer, name: str
) -> dict[str, dict[str, float]]:
    for one in listeners:
        one.since = (await one.api.sync("", 0)).next_batch
    tasks = [asyncio.create_task(one.listen()) for one in listeners]
    assert server.pid is not None
    before, mine = cpu_seconds(server.pid), time.process_time()
    began = time.perf_counter()
    told: dict[int, float] = {}
    for number in range(_STATUSES):
        at = to_millis(datetime.now(UTC)) + number
        told[at] = time.perf_counter()
        content = {"schema": SCHEMA, "presence": "free", "since": at, "at": at}
        teller = listeners[number % len(listeners)]
        await teller.api.send_event(teller.room, STATUS, new_id(), content)
        await asyncio.sleep(max(0.0, told[at] + _EVERY_SECONDS - time.perf_counter()))
    async with asyncio.timeout(60):
        while any(len(one.heard) < _STATUSES for one in listeners):  # noqa: ASYNC110
            await asyncio.sleep(0.05)
    spent = time.perf_counter() - began
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    delays = [(one.heard[at] - told[at]) * 1000 for one in listeners for at in told]
    cpu = cpu_seconds(server.pid) - before
    return {
        name: summary(delays),
        f"homeserver_{len(listeners)}": {
            "cpu_share": round(cpu / spent, 3),
            "cpu_ms_a_change": round(cpu / _STATUSES * 1000, 1),
            "rss_mb": resident_mb(server.pid),
            "listeners_cpu_share": round((time.process_time() - mine) / spent, 3),
        },
    }


def cpu_seconds(pid: int) -> float:
    """The processor time a process has had."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def resident_mb(pid: int) -> float:
    """The memory a process holds."""
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return round(pages * os.sysconf("SC_PAGE_SIZE") / 1e6, 1)


async def _federated(folder: Path) -> dict[str, dict[str, float]]:
    """A change told on one homeserver, heard by ten desks on another."""
    certificate = make_certificate(folder / "keys", HOST)
    async with AsyncExitStack() as stack:
        here = await stack.enter_async_context(SynapseServer(folder / "a", federates=certificate))
        there = await stack.enter_async_context(SynapseServer(folder / "b", federates=certificate))
        boss = await here.add_user("drift", "Drift", admin=True)
        drift = await stack.enter_async_context(await log_in(here.url, here.user_id("drift"), boss))
        users = [f"agent{n}" for n in range(10)]
        passwords = [await there.add_user(user, user) for user in users]
        room = await _live_room(drift, [there.user_id(user) for user in users])
        listeners = []
        for user, password in zip(users, passwords, strict=True):
            api = await log_in(there.url, there.user_id(user), password)
            stack.push_async_callback(api.close)
            await api.join(alias(LIVE, here.name))
            listeners.append(Listener(api, room))
        found = await _tell_and_hear([Listener(drift, room), *listeners], here, "status_across_ms")
        return {"status_across_ms": found["status_across_ms"]}


def board() -> dict[str, dict[str, float]]:
    """The board of 5,000 with twelve on duty, made anew at each word of the queue."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    staff = [employee(number) for number in range(_PEOPLE)]
    people = Colleagues(staff, {"4630": "Osterøy"}, staff[0].user, "Eg")
    taken, found = [], []
    lines = {str(1000 + n): LineState.IDLE for n in range(200)}
    for round_number in range(_ROUNDS):
        now = datetime.now(UTC)
        queue = QueueState(
            "k", now, members=tuple(_member(n, round_number) for n in range(_ON_DUTY))
        )
        statuses = {
            staff[n].user: DeskStatus(staff[n].user, Presence.OFF_DUTY, now, now)
            for n in range(200)
        }
        begun = time.perf_counter()
        people.group(Known(queue, statuses, lines, ShiftRoster(())), now)
        taken.append((time.perf_counter() - begun) * 1000)
        begun = time.perf_counter()
        people.find("namn4 bygg")
        found.append((time.perf_counter() - begun) * 1000)
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    return {
        "board_ms": summary(taken),
        "find_ms": summary(found),
        "memory": {"mb": round(grown, 1)},
    }


def employee(number: int) -> Employee:
    """One of many."""
    user = f"@n{number}:kontaktsenter.example"
    extension = PhoneNumber(str(1000 + number), NumberKind.SHORT)
    code = MunicipalityCode("4630")
    return Employee(f"Namn{number} Etternamn", "Byggesak", code, (extension,), user, ("skule",))


def _member(number: int, turn: int) -> Member:
    states = (MemberState.FREE, MemberState.IN_CALL, MemberState.RINGING, MemberState.PAUSED)
    user = f"@n{number}:kontaktsenter.example"
    state = states[(number + turn) % len(states)]
    return Member(str(1000 + number), user, state, datetime.now(UTC))
