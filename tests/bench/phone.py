"""What a call costs the processor, and what the program weighs, beside baresip and linphonec.

Everybody answers in turn what the same telephone calls, with the same sound server.
"""

from __future__ import annotations

import asyncio
import os
import tempfile
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

from agent_desktop.demo.servers.keyring import PrivateKeyring
from agent_desktop.demo.servers.ports import free_port
from agent_desktop.demo.servers.screen import VirtualScreen
from agent_desktop.demo.servers.sound import Headset, VirtualSound
from agent_desktop.domain.call import CallState
from agent_desktop.phone import messages as m
from tests.bench import peers
from tests.bench.report import Report, Target, at_most
from tests.fixtures.program import DIRECT, Program
from tests.fixtures.talk import choice
from tests.fixtures.telephone import Telephone, direct

_SECONDS = float(os.environ.get("BENCH_SECONDS", "15"))
_CODECS = ("PCMA", "G722", "opus")
_OURS, _WITH_AEC = "agent-desktop", "agent-desktop, echo canceller"
_SETTLE_SECONDS = 3.0

Figures = dict[str, dict[str, float]]


async def run() -> Report:
    """Run it; about six minutes."""
    contenders: dict[str, Figures] = {}
    notes = [f"processor time over {_SECONDS:g} s, in per cent of one core"]
    with tempfile.TemporaryDirectory(prefix="phone-") as folder:
        work = Path(folder)
        async with VirtualSound(work / "sound") as sound:
            headset = await sound.add_headset("bench")
            await sound.set_default(headset)
            contenders[_OURS] = await _program(work, sound, headset)
            for name, has_aec in ((_OURS, False), (_WITH_AEC, True)):
                calls = await _our_calls(work / name, sound, headset, has_aec=has_aec)
                contenders.setdefault(name, {}).update(calls)
            for name in peers.available():
                contenders[name] = await _peer(name, work, sound, notes)
    missing = {"baresip", "linphonec"} - set(contenders)
    notes += [f"{name} is not installed" for name in sorted(missing)]
    return Report(contenders, _targets(contenders), notes)


async def _program(work: Path, sound: VirtualSound, headset: Headset) -> Figures:
    """The whole program at rest: desktop and engine."""
    settings = DIRECT.replace(
        "none = true", f'speaker = "{headset.speaker}"\nmicrophone = "{headset.microphone}"'
    )
    async with (
        VirtualScreen(work / "screen") as screen,
        PrivateKeyring(work / "keyring") as keyring,
    ):
        env = {**screen.env(), **keyring.env(), **sound.env()}
        program = Program(work / "desk", env)
        program.settings = settings.format(host="127.0.0.1", port=program.sip_port)
        async with program:
            engine = program.engine_pid()
            assert engine is not None
            await asyncio.sleep(_SETTLE_SECONDS)
            both = await _cpu_percent(program.pid, engine)
            weights = {"desktop": _pss_mb(program.pid), "engine": _pss_mb(engine)}
            return {
                "idle_cpu_percent": {"desktop": both[0], "engine": both[1], "all": sum(both)},
                "pss_mb": {**weights, "all": sum(weights.values())},
            }


async def _our_calls(
    folder: Path, sound: VirtualSound, headset: Headset, *, has_aec: bool
) -> Figures:
    """Our engine in a call with each codec."""
    port = free_port()
    devices = choice(headset)
    wanted = m.SoundChoice(devices.speakers, devices.microphones, echo_cancel=has_aec)
    figures: dict[str, float] = {}
    async with (
        Telephone(folder / "ours", direct(port), wanted, env=sound.env(), auto_answer=0.0) as ours,
        Telephone(folder / "caller", direct(free_port(), port)) as caller,
    ):
        for codec in _CODECS:
            async with _call(caller, codec):
                (figures[codec],) = await _cpu_percent(ours.pid)
    return {"call_cpu_percent": figures}


async def _peer(name: str, work: Path, sound: VirtualSound, notes: list[str]) -> Figures:
    """Another softphone at rest, and in a call with each codec it has."""
    async with AsyncExitStack() as stack:
        peer = peers.start(name, work / name, sound.env(), answers=True)
        stack.push_async_callback(peer.stop)
        await peers.settle()
        caller = await stack.enter_async_context(
            Telephone(work / f"calls-{name}", direct(free_port(), peer.port))
        )
        (idle,) = await _cpu_percent(peer.pid)
        figures: dict[str, float] = {}
        for codec in _CODECS:
            try:
                async with _call(caller, codec):
                    (figures[codec],) = await _cpu_percent(peer.pid)
            except TimeoutError:
                notes.append(f"{name} takes no call with {codec}")
        weight = _pss_mb(peer.pid)
    return {
        "idle_cpu_percent": {"all": idle},
        "pss_mb": {"all": weight},
        "call_cpu_percent": figures,
    }


@asynccontextmanager
async def _call(caller: Telephone, codec: str) -> AsyncIterator[None]:
    """A call with this codec, up for a moment already."""
    caller.configure(codecs=(codec,))
    out = await caller.dial(peers.USER)
    await caller.is_in(out, CallState.ACTIVE)
    await asyncio.sleep(_SETTLE_SECONDS)
    yield
    caller.send(m.HangUp(out))
    await caller.is_in(out, CallState.ENDED)


async def _cpu_percent(*pids: int) -> list[float]:
    """How busy these processes are, each in per cent of a core, over the bench's time."""
    before = [_cpu_seconds(pid) for pid in pids]
    await asyncio.sleep(_SECONDS)
    used = (_cpu_seconds(pid) - start for pid, start in zip(pids, before, strict=True))
    return [round(100 * seconds / _SECONDS, 2) for seconds in used]


def _cpu_seconds(pid: int) -> float:
    """Processor time of all threads that live, from the scheduler: finer than clock ticks."""
    tasks = Path(f"/proc/{pid}/task").iterdir()
    return sum(int((task / "schedstat").read_text().split()[0]) for task in tasks) / 1e9


def _pss_mb(pid: int) -> float:
    rollup = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    kilobytes = next(int(line.split()[1]) for line in rollup if line.startswith("Pss:"))
    return round(kilobytes / 1024, 1)


def _targets(contenders: dict[str, Figures]) -> list[Target]:
    ours, with_aec = contenders[_OURS], contenders[_WITH_AEC]
    targets = [
        at_most("a G.722 call", 3, ours["call_cpu_percent"]["G722"], "% of a core"),
        at_most("with the echo canceller", 12, with_aec["call_cpu_percent"]["G722"], "% of a core"),
        at_most("at rest, both processes", 0.5, ours["idle_cpu_percent"]["all"], "% of a core"),
        at_most("both processes", 110, ours["pss_mb"]["all"], "MB PSS"),
    ]
    for name in ("baresip", "linphonec"):
        theirs = contenders.get(name, {}).get("call_cpu_percent", {}).get("PCMA")
        if theirs:
            ratio = ours["call_cpu_percent"]["PCMA"] / theirs
            targets.append(at_most(f"a PCMA call, times {name}'s", 2, ratio, "ratio"))
    return targets
