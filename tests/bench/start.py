"""From exec to a painted window and to a registered telephone, beside other programs.

Everybody starts in turn, in the same profile as before (warm), on one virtual screen with a window
manager, one sound server and one Asterisk.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from agent_desktop.demo.servers.asterisk import AsteriskServer
from agent_desktop.demo.servers.keyring import PrivateKeyring
from agent_desktop.demo.servers.process import ServerProcess
from agent_desktop.demo.servers.screen import VirtualScreen
from agent_desktop.demo.servers.sound import VirtualSound
from tests.bench.first_sight import FirstSight
from tests.bench.memory import family, pss_mb
from tests.bench.registrations import MANAGER, Registrations
from tests.bench.report import Target, at_most, summary
from tests.fixtures.program import Program
from tests.fixtures.servers import NUMBERS

_STARTS = int(os.environ.get("BENCH_STARTS", "9"))
_SETTLE_SECONDS = 3.0
OURS, GUI, CONSOLE, BROWSER = "agent-desktop", "linphone", "linphonec", "chromium --app"
_SETTINGS = """\
[agent]
name = "Ragnhild Tveiten"
[telephone]
host = "{host}"
port = {port}
user = "101"
transport = "udp"
bind = "{host}"
[knowledge]
folder = "knowledge"
[files]
employees = "employees.csv"
"""
_LINPHONE = """\
[sip]
sip_port=-1
sip_tcp_port=-1
sip_tls_port=-1
use_ipv6=0
default_proxy=0
[proxy_0]
reg_proxy=<sip:{host}:{port};transport=udp>
reg_identity=sip:{user}@{host}
reg_expires=600
reg_sendregister=1
[auth_info_0]
username={user}
passwd={password}
realm=asterisk
[app]
auto_start=0
[ui]
check_for_update_enabled=0
"""
_AS_INSTALLED = {"PYTHONDONTWRITEBYTECODE": ""}
"""What is installed has its bytecode beside it; a checkout gets it at the first start, which is not
counted."""
_PAGE = "data:text/html,<title>Empty</title><h1>" + "Softphone " * 200 + "</h1>"

Figures = dict[str, dict[str, dict[str, float]]]


@dataclass(frozen=True)
class Contender:
    """A program that is started again and again."""

    name: str
    argv: tuple[str | Path, ...]
    env: Mapping[str, str]
    log: Path
    account: str = ""
    """Which the exchange sees registered; empty: none."""
    has_window: bool = True


async def measure(folder: Path) -> Figures:
    """About four minutes."""
    painted: dict[str, list[float]] = defaultdict(list)
    mapped: dict[str, list[float]] = defaultdict(list)
    registered: dict[str, list[float]] = defaultdict(list)
    weight: dict[str, list[float]] = defaultdict(list)
    async with _world(folder) as (screen, contenders, registrations):
        for count in range(_STARTS + 1):
            for one in contenders:
                found = await _start(one, screen, registrations)
                if count:  # the first is not warm
                    for series, value in zip(
                        (mapped, painted, registered, weight), found, strict=True
                    ):
                        if value is not None:
                            series[one.name].append(value)
    names = {one.name: one for one in contenders}
    figures: Figures = {name: {} for name in names}
    for kind, series in (
        ("exec_to_mapped_ms", mapped),
        ("exec_to_painted_ms", painted),
        ("exec_to_registered_ms", registered),
        ("pss_mb", weight),
    ):
        for name, values in series.items():
            figures[name][kind] = summary(values)
    return figures


def targets(figures: Figures) -> list[Target]:
    """Ours in themselves, and beside the others in the same run."""
    ours = figures[OURS]
    found = [
        at_most("start: exec to painted window, p50", 700, ours["exec_to_painted_ms"]["p50"], "ms"),
        at_most("start: exec to registered, p50", 1500, ours["exec_to_registered_ms"]["p50"], "ms"),
    ]
    for kind, words in (("painted", "painted window"), ("registered", "registered")):
        for name in (GUI, CONSOLE, BROWSER):
            theirs = figures.get(name, {}).get(f"exec_to_{kind}_ms")
            if theirs:
                ratio = ours[f"exec_to_{kind}_ms"]["p50"] / theirs["p50"]
                found.append(at_most(f"start: exec to {words}, times {name}'s", 1, ratio, "ratio"))
    return found


def notes(figures: Figures) -> list[str]:
    """What the figures are of."""
    missing = [name for name in (GUI, CONSOLE, BROWSER) if name not in figures]
    return [
        "start: warm, from before fork and exec. Mapped: the window manager lists the window. "
        "Painted: eight rows of its pixels on the screen have eight colours; looked at every 4 ms "
        "by a thread that takes processor time from all alike. Registered: the exchange says so "
        "on its manager interface. Memory: PSS of all the program's processes, "
        f"{_SETTLE_SECONDS:g} s after the last of these",
        *(f"{name} is not installed" for name in missing),
    ]


@asynccontextmanager
async def _world(
    folder: Path,
) -> AsyncIterator[tuple[str, list[Contender], Registrations]]:
    async with AsyncExitStack() as stack:
        screen = await stack.enter_async_context(VirtualScreen(folder / "screen"))
        keyring = await stack.enter_async_context(PrivateKeyring(folder / "keyring"))
        sound = await stack.enter_async_context(VirtualSound(folder / "sound"))
        await sound.set_default(await sound.add_headset("bench"))
        server = await stack.enter_async_context(
            AsteriskServer(folder / "asterisk", numbers=NUMBERS, more=MANAGER)
        )
        registrations = await stack.enter_async_context(Registrations(server))
        env = {**screen.env(), **keyring.env(), **sound.env()}
        ours = await _ours(folder / "desk", env, server)
        others = _others(folder, env, server)
        yield screen.env()["DISPLAY"], [ours, *others], registrations


async def _ours(folder: Path, env: Mapping[str, str], server: AsteriskServer) -> Contender:
    """The program with a profile that has been in use."""
    program = Program(folder, env, _SETTINGS.format(host=server.host, port=server.sip_port))
    program.set_password("telephone", server.accounts["101"].password)
    async with program:
        await asyncio.sleep(_SETTLE_SECONDS)
    argv = (sys.executable, "-m", "agent_desktop", "--profile", folder)
    return Contender(OURS, argv, {**env, **_AS_INSTALLED}, folder / "bench.log", "101")


def _others(folder: Path, env: Mapping[str, str], server: AsteriskServer) -> list[Contender]:
    found = []
    for name, account, words in (
        (GUI, "102", ()),
        (CONSOLE, "103", ("-c", folder / CONSOLE / "linphonerc")),
    ):
        if shutil.which(name):
            home = folder / name
            for place in (home, home / ".config/linphone", home / ".local/share/linphone"):
                place.mkdir(parents=True, exist_ok=True)
                (place / "linphonerc").write_text(
                    _LINPHONE.format(
                        host=server.host,
                        port=server.sip_port,
                        user=account,
                        password=server.accounts[account].password,
                    )
                )
            own = {**env, "HOME": str(home)}
            has_window = name == GUI
            argv = (name, *words)
            found.append(Contender(name, argv, own, home / "log", account, has_window))
    if shutil.which("chromium"):
        home = folder / "chromium"
        home.mkdir()
        argv = (
            *("chromium", f"--app={_PAGE}", "--no-sandbox", f"--user-data-dir={home}"),
            *("--no-first-run", "--disable-background-networking"),
        )
        found.append(Contender(BROWSER, argv, {**env, "HOME": str(home)}, home / "log"))
    return found


async def _start(
    one: Contender, screen: str, registrations: Registrations
) -> tuple[float | None, float | None, float | None, float | None]:
    """Milliseconds to mapped, to painted and to registered, and what it weighs then."""
    registrations.forget()
    with FirstSight(screen) as sight:
        begun = time.perf_counter()
        process = ServerProcess.start(one.argv, log=one.log, env=one.env, stdin=subprocess.PIPE)
        try:
            at_registered = None
            if one.account:
                at_registered = await registrations.registered(one.account)
            if one.has_window:
                await asyncio.to_thread(sight.wait, 20)
            await asyncio.sleep(_SETTLE_SECONDS)
            weight = sum(pss_mb(pid) for pid in family(process.pid))
        finally:
            await process.stop()
    after = [
        (moment - begun) * 1000 if moment else None
        for moment in (sight.mapped, sight.painted, at_registered)
    ]
    return after[0], after[1], after[2], round(weight, 1)
