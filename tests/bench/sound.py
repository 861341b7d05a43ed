"""From mouth to ear, beside baresip, and how long a pulled headset is missed.

Two telephones of a kind call each other over the loopback; bursts go into one's microphone and are
looked for in the other's speaker, so every figure has both telephones in it.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

from agent_desktop.demo.servers.ports import free_port
from agent_desktop.demo.servers.process import ServerProcess
from agent_desktop.demo.servers.sound import Headset, VirtualSound
from tests.bench import bursts
from tests.bench.report import Report, Target, at_most, summary
from tests.fixtures.ears import Ear, Voice
from tests.fixtures.talk import TO_AGENT, choice, talk

_BURSTS = int(os.environ.get("BENCH_BURSTS", "40"))
_PULLS = int(os.environ.get("BENCH_PULLS", "8"))
_LIMIT_MS = 80
_GAP_LIMIT_MS = 200
_CODECS = ("opus", "G722", "PCMA")
_BARESIP = """\
poll_method epoll
sip_listen 127.0.0.1:{port}
module_path {modules}
module g711.so
module alsa.so
module_app account.so
module_app menu.so
audio_player alsa,{alias}
audio_source alsa,{alias}
audio_alert alsa,{alias}
audio_buffer 20-160
"""
_ALSA = """\
pcm.{alias} {{ type asym
  playback.pcm {{ type pulse device "{speaker}" }}
  capture.pcm {{ type pulse device "{microphone}" }}
}}
"""

Figures = dict[str, dict[str, float]]


async def run() -> Report:
    """Run it; about three minutes."""
    with tempfile.TemporaryDirectory(prefix="sound-") as folder:
        work = Path(folder)
        async with VirtualSound(work / "server") as sound:
            near, far = await sound.add_headset("near"), await sound.add_headset("far")
            contenders = {}
            for codec in _CODECS:
                here = work / codec
                async with talk(
                    here,
                    (choice(near), sound.env()),
                    (choice(far), sound.env()),
                    codecs=(codec,),
                ):
                    contenders[f"agent-desktop, {codec}"] = await _both_ways(sound, here, near, far)
            if shutil.which("baresip"):
                async with _baresips(sound, work / "baresip", near, far):
                    contenders["baresip, PCMU"] = await _both_ways(
                        sound, work / "baresip", near, far
                    )
            gaps = await _gaps(sound, work / "gaps", far)
        contenders["agent-desktop"] = {"headset_pulled_gap_ms": summary(gaps)}
    return Report(contenders, _targets(contenders), _notes(contenders))


async def _both_ways(sound: VirtualSound, work: Path, near: Headset, far: Headset) -> Figures:
    """Mouth to ear, there and back. How many of the bursts were found is their count."""
    file = work / "bursts.wav"
    seconds = bursts.write_bursts(file, _BURSTS, seed=7)
    there = await bursts.delays(sound, file, seconds, near.voice, far.ear)
    back = await bursts.delays(sound, file, seconds, far.voice, near.ear)
    return {"mouth_to_ear_ms": summary(there), "ear_to_mouth_ms": summary(back)}


async def _gaps(sound: VirtualSound, work: Path, far: Headset) -> list[float]:
    """Milliseconds from pulling the headset until the citizen is heard in the second one."""
    second = await sound.add_headset("second")
    gaps = []
    for count in range(_PULLS):
        best = await sound.add_headset("best")
        env = sound.env()
        async with (
            talk(work / str(count), (choice(best, second), env), (choice(far), env)),
            Voice(sound, work, TO_AGENT, far.voice),
            Ear(sound, best.ear) as first,
        ):
            await first.hears(TO_AGENT)
            async with Ear(sound, second.ear) as ear:
                await ear.misses(TO_AGENT, 0.2)
                pulled = time.monotonic()
                hearing = asyncio.create_task(ear.hears(TO_AGENT))
                await sound.remove_headset(best)
                gaps.append(1000 * (await hearing - pulled))
    return gaps


@asynccontextmanager
async def _baresips(
    sound: VirtualSound, work: Path, near: Headset, far: Headset
) -> AsyncIterator[None]:
    """Two baresips in a call with each other."""
    ports = {"near": free_port(), "far": free_port()}
    async with AsyncExitStack() as stack:
        for name, headset, dial in (
            ("far", far, ""),
            ("near", near, f"/dial sip:bench@127.0.0.1:{ports['far']}"),
        ):
            process = _baresip(sound, work / name, headset, ports[name], dial)
            stack.push_async_callback(process.stop)
            await asyncio.sleep(3)  # it does not say when it is ready
        yield


def _baresip(
    sound: VirtualSound, work: Path, headset: Headset, port: int, dial: str
) -> ServerProcess:
    work.mkdir(parents=True)
    modules = next(Path("/usr/lib").rglob("baresip/modules/account.so")).parent
    alsa = work / "alsa.conf"
    alsa.write_text(
        _ALSA.format(alias="Bench", speaker=headset.speaker, microphone=headset.microphone)
    )
    (work / "config").write_text(_BARESIP.format(port=port, modules=modules, alias="Bench"))
    (work / "accounts").write_text(
        "<sip:bench@127.0.0.1>;regint=0;catchall=yes;answermode=auto;audio_codecs=pcmu\n"
    )
    (work / "contacts").write_text("")
    return ServerProcess.start(
        ["baresip", "-f", work, *(("-e", dial) if dial else ())],
        log=work / "log",
        env={**sound.env(), "ALSA_CONFIG_PATH": str(alsa)},
        stdin=subprocess.PIPE,
    )


def _targets(contenders: dict[str, Figures]) -> list[Target]:
    targets = [
        at_most(f"{way.replace('_', ' ')} p95, {name}", _LIMIT_MS, figures[way]["p95"], "ms")
        for name, figures in contenders.items()
        if name.startswith("agent-desktop,")
        for way in ("mouth_to_ear_ms", "ear_to_mouth_ms")
    ]
    gap = contenders["agent-desktop"]["headset_pulled_gap_ms"]["p95"]
    return [*targets, at_most("headset pulled, gap p95", _GAP_LIMIT_MS, gap, "ms")]


def _notes(contenders: dict[str, Figures]) -> list[str]:
    notes = [f"{_BURSTS} bursts each way; two telephones of a kind over the loopback"]
    if not any(name.startswith("baresip") for name in contenders):
        notes.append("baresip is not installed")
    return notes
