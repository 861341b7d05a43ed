"""INVITE until 180 at the wire and until the ring card is painted, beside other softphones.

All contenders ring in turn in one run, so that what the machine does meanwhile hits all alike.
"""

from __future__ import annotations

import asyncio
import os
import signal
import tempfile
from collections import defaultdict
from pathlib import Path

from agent_desktop.demo.servers.keyring import PrivateKeyring
from agent_desktop.demo.servers.screen import VirtualScreen
from agent_desktop.demo.servers.sound import VirtualSound
from tests.bench import peers
from tests.bench.caller import Ringing, WireCaller
from tests.bench.report import Report, Target, at_most, summary
from tests.fixtures.program import Program

_CALLS = int(os.environ.get("BENCH_CALLS", "150"))
_WARM_UP = 3
_BLOCKED_SECONDS = 0.3
_FREE_SECONDS = 0.02
OURS, BLOCKED = "agent-desktop", "agent-desktop, blocked"


async def run() -> Report:
    """Run it; about two minutes."""
    with tempfile.TemporaryDirectory(prefix="ring-") as folder:
        work = Path(folder)
        async with (
            VirtualScreen(work / "screen") as screen,
            PrivateKeyring(work / "keyring") as keyring,
            VirtualSound(work / "sound") as sound,
            Program(work / "desk", {**screen.env(), **keyring.env()}) as program,
        ):
            await sound.set_default(await sound.add_headset("bench"))
            others = [peers.start(name, work / name, sound.env()) for name in peers.available()]
            try:
                await peers.settle()
                return await _measure(program, others)
            finally:
                for peer in others:
                    await peer.stop()


async def _measure(program: Program, others: list[peers.Peer]) -> Report:
    caller = WireCaller()
    to_180: dict[str, list[float]] = defaultdict(list)
    painted: list[float] = []
    ports = {OURS: program.sip_port, **{peer.name: peer.port for peer in others}}
    for count in range(_CALLS + _WARM_UP):
        for name, port in ports.items():
            ringing = await asyncio.to_thread(caller.ring, peers.USER, port)
            if name == OURS:
                painted.append(await _painted_after(program, ringing))
            await asyncio.to_thread(caller.give_up, ringing, peers.USER, port)
            if name == OURS:
                await program.desk.until(lambda d: not d["view"]["ringing"])
            if count >= _WARM_UP:
                to_180[name].append(ringing.after_ms)
    to_180[BLOCKED] = await _while_blocked(program, caller)
    caller.close()
    contenders = {name: {"invite_to_180_ms": summary(v)} for name, v in to_180.items()}
    contenders[OURS]["invite_to_painted_ms"] = summary(painted[_WARM_UP:])
    return Report(contenders, _targets(contenders), _notes(others))


async def _painted_after(program: Program, ringing: Ringing) -> float:
    """Milliseconds from the INVITE until this call's card was on the screen."""
    desk = await program.desk.until(
        lambda d: d["view"]["ringing"] and d["view"]["ringing"][0]["call"] in d["painted"]
    )
    return (desk["painted"][desk["view"]["ringing"][0]["call"]] - ringing.sent) * 1000


async def _while_blocked(program: Program, caller: WireCaller) -> list[float]:
    """The same with the desktop stopped 0.3 s at a time: it neither reads nor paints then."""
    blocking = asyncio.create_task(_block(program.pid))
    values = []
    try:
        for _ in range(_CALLS):
            ringing = await asyncio.to_thread(caller.ring, peers.USER, program.sip_port)
            await asyncio.to_thread(caller.give_up, ringing, peers.USER, program.sip_port)
            values.append(ringing.after_ms)
    finally:
        blocking.cancel()
        await asyncio.gather(blocking, return_exceptions=True)
        os.kill(program.pid, signal.SIGCONT)
    return values


async def _block(pid: int) -> None:
    while True:
        os.kill(pid, signal.SIGSTOP)
        await asyncio.sleep(_BLOCKED_SECONDS)
        os.kill(pid, signal.SIGCONT)
        await asyncio.sleep(_FREE_SECONDS)


def _targets(contenders: dict[str, dict[str, dict[str, float]]]) -> list[Target]:
    ours, blocked = contenders[OURS], contenders[BLOCKED]
    targets = [
        at_most("INVITE→180 p99, desktop idle", 10, ours["invite_to_180_ms"]["p99"], "ms"),
        at_most("INVITE→180 p99, desktop blocked", 10, blocked["invite_to_180_ms"]["p99"], "ms"),
        at_most("INVITE→painted p99", 50, ours["invite_to_painted_ms"]["p99"], "ms"),
    ]
    if "baresip" in contenders:
        ratio = ours["invite_to_180_ms"]["p50"] / contenders["baresip"]["invite_to_180_ms"]["p50"]
        targets.append(at_most("INVITE→180 p50, times baresip's", 3.5, ratio, "ratio"))
    return targets


def _notes(others: list[peers.Peer]) -> list[str]:
    missing = {"baresip", "linphonec"} - {peer.name for peer in others}
    return [f"{name} is not installed" for name in sorted(missing)]
