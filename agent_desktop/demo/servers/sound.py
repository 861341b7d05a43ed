"""A sound server of our own, with headsets that exist only there."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from msgspec import Struct

from agent_desktop.demo.servers.process import ServerError, ServerProcess
from agent_desktop.demo.servers.ready import ReadySocket
from agent_desktop.demo.servers.running import Running

_RATE = "48000"


class Headset(Struct, frozen=True):
    """What a program sees (`speaker`, `microphone`) and the far side of it.

    Play into `voice` to be heard by the microphone; record `ear` to hear what the speaker plays.
    """

    name: str
    speaker: str
    microphone: str
    voice: str
    ear: str
    modules: tuple[str, ...]


class VirtualSound(Running):
    """A PulseAudio daemon while its `async with` block runs. Nobody else's sound server is touched.

    Its socket and state lie in `work`. Works for root too.
    """

    def __init__(self, work: Path) -> None:
        self._work = work
        self._runtime = work / "runtime"
        self._server: ServerProcess | None = None

    async def start(self) -> None:
        """Start the daemon, without any device."""
        for folder in (self._work, self._runtime):
            folder.mkdir(parents=True, exist_ok=True)
            folder.chmod(0o700)
        with ReadySocket() as ready:
            self._server = ServerProcess.start(
                self._command(),
                log=self._work / "pulseaudio.log",
                env={**self._private(), **ready.env()},
            )
            await ready.wait(self._server, "PulseAudio", 20)

    async def stop(self) -> None:
        """End the daemon."""
        if self._server:
            await self._server.stop()
            self._server = None

    async def kill(self) -> None:
        """Kill the daemon under its clients, for tests."""
        if self._server:
            await self._server.kill()
            self._server = None

    @contextmanager
    def frozen(self) -> Iterator[None]:
        """Let the daemon hang, for tests."""
        if self._server is None:
            raise ServerError("The sound server does not run.")
        os.kill(self._server.pid, signal.SIGSTOP)
        try:
            yield
        finally:
            os.kill(self._server.pid, signal.SIGCONT)

    def env(self) -> dict[str, str]:
        """What a program needs to hear and speak here and nowhere else."""
        return {**self.reach(), "XDG_RUNTIME_DIR": str(self._runtime)}

    def reach(self) -> dict[str, str]:
        """The part of it that leaves the program's own session alone."""
        return {
            "PULSE_SERVER": f"unix:{self._socket}",
            "PULSE_COOKIE": str(self._runtime / "cookie"),
            "PULSE_RUNTIME_PATH": str(self._runtime),
        }

    async def add_headset(self, name: str) -> Headset:
        """Plug a headset in. `name` is letters, digits and underscores."""
        speaker, voice, microphone = f"{name}_speaker", f"{name}_voice", f"{name}_microphone"
        modules = (
            await self._add_sink(speaker, name),
            await self._add_sink(voice, f"{name}_in"),
            await self._load(
                "module-remap-source",
                *(f"master={voice}.monitor", f"source_name={microphone}"),
                f"source_properties=device.description={name}",
            ),
        )
        return Headset(name, speaker, microphone, voice, f"{speaker}.monitor", modules)

    async def remove_headset(self, headset: Headset) -> None:
        """Pull the plug."""
        for module in reversed(headset.modules):
            await self.control("unload-module", module)

    async def set_default(self, headset: Headset) -> None:
        """Make it what programs use that don't choose."""
        await self.control("set-default-sink", headset.speaker)
        await self.control("set-default-source", headset.microphone)

    async def play(self, path: Path, device: str) -> None:
        """Play a WAV file into a sink, such as a headset's `voice`; return when it has ended."""
        await self._run("paplay", f"--device={device}", str(path))

    async def record(self, path: Path, device: str, seconds: float) -> None:
        """Write what a source hears, such as a headset's `ear`, to a mono 48 kHz WAV file."""
        recorder = ServerProcess.start(
            [
                *("parec", f"--device={device}", "--file-format=wav", "--channels=1"),
                *(f"--rate={_RATE}", "--format=s16le", "--latency-msec=20", str(path)),
            ],
            log=self._work / "parec.log",
            env=self.env(),
        )
        if await recorder.ended(seconds):
            raise ServerError(f"Nothing could be recorded:\n{recorder.last_words()}")
        await recorder.stop()

    async def control(self, *command: str) -> str:
        """The answer of pactl(1)."""
        return await self._run("pactl", *command)

    @property
    def _socket(self) -> Path:
        return self._runtime / "pulse.sock"

    def _private(self) -> dict[str, str]:
        places = ("HOME", "XDG_RUNTIME_DIR", "PULSE_RUNTIME_PATH", "PULSE_STATE_PATH")
        nobody = {"DBUS_SESSION_BUS_ADDRESS": "disabled:", "DISPLAY": "", "PULSE_SERVER": ""}
        return {**dict.fromkeys(places, str(self._runtime)), **nobody}

    def _command(self) -> list[str]:
        socket = f"module-native-protocol-unix socket={self._socket} auth-anonymous=1"
        return [
            *("pulseaudio", "-n", "--daemonize=no", "--use-pid-file=no", "--exit-idle-time=-1"),
            *("--disable-shm=yes", "--realtime=no", "--high-priority=no", "--log-level=error"),
            *("--load", socket, "--load", "module-always-sink"),
        ]

    async def _add_sink(self, sink: str, description: str) -> str:
        # Without rewinds it works in steps of 50 ms; with them a quiet one sleeps for two seconds.
        return await self._load(
            *("module-null-sink", "norewinds=1", "rate=48000", f"sink_name={sink}"),
            f"sink_properties=device.description={description}",
        )

    async def _load(self, *module: str) -> str:
        return (await self.control("load-module", *module)).strip()

    async def _run(self, *argv: str) -> str:
        done = await asyncio.to_thread(
            subprocess.run,
            argv,
            env={**os.environ, **self.env()},
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise ServerError(f"{' '.join(argv)}: {done.stderr.strip()}")
        return done.stdout
