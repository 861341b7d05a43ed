"""Thousands of calls at the real exchange, with everything done to them at any moment.

RANDOM_CALLS says how many (60 in the ordinary run), RANDOM_SEED where to begin: a run that fails
prints its seed.
"""

from __future__ import annotations

import asyncio
import os
import random
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, ClassVar

import pytest
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule, run_state_machine_as_test

from agent_desktop.demo.servers.asterisk import AsteriskServer
from agent_desktop.domain.call import CallState
from agent_desktop.domain.ids import new_id
from agent_desktop.phone import messages as m
from tests.fixtures.exchange import until_bridged
from tests.fixtures.servers import NUMBERS
from tests.fixtures.telephone import Telephone, agent

SETTLE_SECONDS = 100 if "RANDOM_CALLS" in os.environ else 0
"""Before memory is looked at in a long run: pjsip's timers take 32 s after a call, and the engine
gives memory back once a minute."""
CALLS = int(os.environ.get("RANDOM_CALLS", "60"))
FIRST_SEED = int(os.environ.get("RANDOM_SEED", str(random.randrange(1 << 30))))
STEPS = 40
MORE_FILES = 2
MOST_AT_ONCE = 3
DESK, COLLEAGUE, CALLERS = "101", "102", ("103", "104")
ENDED = CallState.ENDED


@dataclass
class Pair:
    """A caller's end of a call and the desk's. `may_end`: somebody was told to end it."""

    caller: Telephone
    theirs: str
    ours: str
    may_end: bool = False
    is_over: bool = False


@dataclass
class World:
    """The exchange and its telephones, the same for every example."""

    exchange: AsteriskServer
    desk: Telephone
    colleague: Telephone
    callers: dict[str, Telephone]
    loop: asyncio.AbstractEventLoop
    calls: int = 0
    outcomes: dict[str, int] = field(default_factory=dict)

    def do(self, work: Any) -> Any:
        """Run this, and nothing else, until it is done."""
        return self.loop.run_until_complete(asyncio.wait_for(work, 60 + SETTLE_SECONDS))

    @property
    def engines(self) -> list[Telephone]:
        return [self.desk, self.colleague, *self.callers.values()]

    async def settle(self) -> None:
        """Every engine has done what it was sent."""
        await asyncio.gather(*(engine.round_trip() for engine in self.engines))


class Calls(RuleBasedStateMachine):
    """What agents, colleagues and callers do, in any order, some of it at the same time."""

    world: ClassVar[World]

    def __init__(self) -> None:
        super().__init__()
        self.pairs: list[Pair] = []

    def alive(self, *states: CallState) -> list[Pair]:
        desk = self.world.desk.calls
        return [p for p in self.pairs if not p.is_over and desk[p.ours].state in states]

    @rule(caller=st.sampled_from(CALLERS))
    def dial(self, caller: str) -> None:
        if len([p for p in self.pairs if not p.is_over]) == MOST_AT_ONCE:
            return
        self.world.do(self._dial(self.world.callers[caller], caller))

    async def _dial(self, caller: Telephone, number: str) -> None:
        known = {p.ours for p in self.pairs}
        theirs = await caller.dial(DESK)
        self.world.calls += 1
        ringing = await self.world.desk.call_that(
            lambda c: (
                c.remote_number == number
                and c.id not in known
                and self.world.desk.calls[c.id].state is CallState.RINGING
            )
        )
        self.pairs.append(Pair(caller, theirs, ringing.id))

    @rule(which=st.integers(0, 9), what=st.sampled_from(["answer", "reject", "cancel", "race"]))
    def at_ringing(self, which: int, what: str) -> None:
        pair = self._pick(which, CallState.RINGING)
        if pair is None:
            return
        desk, ours, theirs = self.world.desk, pair.ours, pair.theirs
        pair.may_end = what != "answer"
        if what in {"answer", "race"}:
            desk.send(m.Answer(ours))
        if what == "answer":
            self.world.do(desk.is_in(ours, CallState.ACTIVE))
            self.world.do(pair.caller.is_in(theirs, CallState.ACTIVE))
        if what == "reject":
            desk.send(m.Reject(ours))
        if what in {"cancel", "race"}:
            pair.caller.send(m.HangUp(theirs))
        self._check(what)

    @rule(
        which=st.integers(0, 9),
        whats=st.lists(
            st.sampled_from(["hold", "resume", "mute", "digits", "their hold", "their resume"]),
            min_size=1,
            max_size=4,
        ),
    )
    def in_a_call(self, which: int, whats: list[str]) -> None:
        pair = self._pick(which, CallState.ACTIVE, CallState.HELD)
        if pair is None:
            return
        ours: dict[str, m.AnyCommand] = {
            "hold": m.Hold(pair.ours),
            "resume": m.Resume(pair.ours),
            "mute": m.Mute(pair.ours, muted=which % 2 == 0),
            "digits": m.SendDigits(pair.ours, "12#"),
        }
        theirs: dict[str, m.AnyCommand] = {
            "their hold": m.Hold(pair.theirs),
            "their resume": m.Resume(pair.theirs),
        }
        for what in whats:
            if what in ours:
                self.world.desk.send(ours[what])
            else:
                pair.caller.send(theirs[what])
        self._check("in a call")

    @rule(which=st.integers(0, 9), who=st.sampled_from(["agent", "caller", "both"]))
    def hang_up(self, which: int, who: str) -> None:
        pair = self._pick(which, CallState.ACTIVE, CallState.HELD)
        if pair is None:
            return
        pair.may_end = True
        if who in {"agent", "both"}:
            self.world.desk.send(m.HangUp(pair.ours))
        if who in {"caller", "both"}:
            pair.caller.send(m.HangUp(pair.theirs))
        self._check(f"{who} hangs up")

    @rule(which=st.integers(0, 9), how=st.sampled_from(["unseen", "asked", "taken back", "nobody"]))
    def hand_over(self, which: int, how: str) -> None:
        pair = self._pick(which, CallState.ACTIVE, CallState.HELD)
        if pair is None:
            return
        self.world.do(self._hand_over(pair, how))
        self._check(f"handed over, {how}")

    async def _hand_over(self, pair: Pair, how: str) -> None:
        desk, colleague = self.world.desk, self.world.colleague
        await self._until_bridged()
        if how == "nobody":
            desk.send(m.Transfer(pair.ours, "999"))
            await desk.call_is(pair.ours, lambda c: c.transfer or c.state is ENDED)
            return
        question = new_id()
        if how == "unseen":
            pair.may_end = True
            desk.send(m.Transfer(pair.ours, COLLEAGUE))
        else:
            desk.send(m.Consult(pair.ours, question, COLLEAGUE))
        taken = await colleague.rings()
        colleague.send(m.Answer(taken.id))
        await colleague.is_in(taken.id, CallState.ACTIVE)
        if how == "asked":
            pair.may_end = True
            await desk.is_in(question, CallState.ACTIVE)
            await self._until_bridged()
            desk.send(m.CompleteTransfer(question))
            await desk.is_in(question, ENDED)
        if how == "taken back":
            desk.send(m.HangUp(question), m.Resume(pair.ours))
            await colleague.is_in(taken.id, ENDED)
            await desk.is_in(question, ENDED)
            return
        await desk.is_in(pair.ours, ENDED)
        assert pair.caller.calls[pair.theirs].state is not ENDED, "the caller was cut off"
        colleague.send(m.HangUp(taken.id))
        await colleague.is_in(taken.id, ENDED)
        pair.caller.send(m.HangUp(pair.theirs))

    async def _until_bridged(self) -> None:
        """The exchange has both ends of everything that the desk has answered or been answered."""
        up = {CallState.ACTIVE, CallState.HELD}
        calls = sum(call.state in up for call in self.world.desk.calls.values())
        await until_bridged(self.world.exchange, DESK, calls)

    def teardown(self) -> None:
        for pair in self.pairs:
            pair.may_end = True
            pair.caller.send(m.HangUp(pair.theirs))
        self._check("cleared")
        self.world.do(self._nothing_left())

    async def _nothing_left(self) -> None:
        for engine in self.world.engines:
            told = engine.next(m.Attached)
            engine.send(m.Attach(m.PROTOCOL))
            assert not (await told).calls, "a call is left in an engine"

    def _pick(self, which: int, *states: CallState) -> Pair | None:
        """One of the calls in these states. What hypothesis draws never hangs on what is there."""
        found = self.alive(*states)
        return found[which % len(found)] if found else None

    def _check(self, what: str) -> None:
        """Who ended is over at both ends; who was not told to end goes on."""
        self.world.outcomes[what] = self.world.outcomes.get(what, 0) + 1
        self.world.do(self.world.settle())
        for pair in self.pairs:
            if not pair.is_over:
                self.world.do(self._agree(pair))

    async def _agree(self, pair: Pair) -> None:
        desk = self.world.desk
        ended = [
            desk.calls[pair.ours].state is ENDED,
            pair.caller.calls[pair.theirs].state is ENDED,
        ]
        if not pair.may_end:
            assert not any(ended), f"nobody hung up: {desk.calls[pair.ours].end_cause}"
        else:
            try:
                await desk.is_in(pair.ours, ENDED)
                await pair.caller.is_in(pair.theirs, ENDED)
            except TimeoutError:
                both = desk.calls[pair.ours], pair.caller.calls[pair.theirs]
                failed = [e for e in desk.events[-20:] if isinstance(e, m.CommandFailed)]
                raise AssertionError(f"still up: {both}, {failed}") from None
            pair.is_over = True


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """An exchange and four telephones on a loop of their own."""
    folder = tmp_path_factory.mktemp("random")
    loop = asyncio.new_event_loop()
    exchange = AsteriskServer(folder / "asterisk", numbers=NUMBERS, members=())
    loop.run_until_complete(exchange.start())
    telephones = {
        user: Telephone(folder / user, agent(exchange, user))
        for user in (DESK, COLLEAGUE, *CALLERS)
    }
    for telephone in telephones.values():
        loop.run_until_complete(telephone.open())
        loop.run_until_complete(telephone.registered())
    yield World(
        exchange,
        telephones[DESK],
        telephones[COLLEAGUE],
        {user: telephones[user] for user in CALLERS},
        loop,
    )
    for telephone in telephones.values():
        loop.run_until_complete(telephone.close())
    loop.run_until_complete(exchange.stop())
    loop.close()


async def usage_at_rest(pid: int) -> tuple[int, int, float]:
    """The usage when what the last calls needed is over."""
    await asyncio.sleep(SETTLE_SECONDS)
    return usage(pid)


async def until_no_more(pid: int, before: tuple[int, int, float]) -> tuple[int, int, float]:
    """The usage as soon as threads and files are no more than before, else after a while: pjsip
    has a call's files for as long as it may have to say something again."""
    after = await usage_at_rest(pid)
    with suppress(TimeoutError):
        async with asyncio.timeout(50):
            while after[0] > before[0] or after[1] > before[1] + MORE_FILES:
                await asyncio.sleep(0.5)
                after = usage(pid)
    return after


def say(text: str) -> None:
    """For whoever reads the run's output."""
    sys.stderr.write(f"{text}\n")


def usage(pid: int) -> tuple[int, int, float]:
    """Threads, open files and megabytes (PSS) of a process."""
    process = Path(f"/proc/{pid}")
    rollup = (process / "smaps_rollup").read_text().splitlines()
    pss = next(int(line.split()[1]) for line in rollup if line.startswith("Pss:"))
    return (
        len(list((process / "task").iterdir())),
        len(list((process / "fd").iterdir())),
        pss / 1024,
    )


def test_random_calls(world: World) -> None:
    Calls.world = world
    start = FIRST_SEED
    before: tuple[int, int, float] | None = None
    warm = min(500, CALLS // 3)
    while world.calls < CALLS:
        say(f"RANDOM_SEED={start} after {world.calls} calls")
        run = settings(
            max_examples=4,
            stateful_step_count=STEPS,
            database=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        run_state_machine_as_test(seed(start)(Calls), settings=run)
        start += 1
        if before is None and world.calls >= warm:
            before = world.do(usage_at_rest(world.desk.pid))
    assert before is not None
    after = world.do(until_no_more(world.desk.pid, before))
    say(f"{world.calls} calls, {world.outcomes}")
    say(f"threads, files, MB: {before} then {after}")
    assert after[0] <= before[0]
    assert after[1] <= before[1] + MORE_FILES
    if SETTLE_SECONDS:
        assert after[2] <= before[2] * 1.05
