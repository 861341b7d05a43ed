"""The checks. Each answers with findings in English source text; the report translates them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from msgspec import Struct

from agent_desktop.centre_setup import load_centre, sound_choice
from agent_desktop.config_words import describe
from agent_desktop.doctor.team_checks import contradictions, live_problem, roster_problems
from agent_desktop.domain.ids import new_id
from agent_desktop.domain.status import Fault, Health
from agent_desktop.engine_setup import engine_configuration
from agent_desktop.knowledge.source import SourceUnavailable
from agent_desktop.knowledge.sources.markdown_folder import MarkdownFolder
from agent_desktop.matrix.api import Homeserver, MatrixApi, MatrixError, Unreachable
from agent_desktop.matrix.session import PASSWORD, NoPassword, log_in
from agent_desktop.phone import messages as m
from agent_desktop.phone.client import EngineClient, EngineState
from agent_desktop.preferences_setup import load_preferences
from agent_desktop.settings.profile import Profile
from agent_desktop.settings.settings import Settings, beside, load_settings
from agent_desktop.store.secrets import TELEPHONE_PASSWORD, NoKeyring, Secrets
from agent_desktop.ui.knowledge_words import describe_problem

_REGISTER_SECONDS = 12.0


class Check(StrEnum):
    """What is looked at."""

    CONFIGURATION = "configuration"
    KEYRING = "keyring"
    KNOWLEDGE = "knowledge"
    SOUND = "sound"
    TELEPHONE = "telephone"
    CHAT = "chat"


class Finding(Struct, frozen=True):
    """One result. `fault` None is all well; OFF is not configured."""

    check: Check
    health: Health
    fault: Fault | None = None
    detail: str = ""


async def examine(profile: Profile, engine_socket: Path) -> AsyncIterator[Finding]:
    """Everything, one finding after the other, each as soon as it is known.

    The telephone is tried with an engine of its own, so that a running desktop isn't disturbed.
    """
    settings, problems = load_settings(profile)
    _, _, more = load_centre(profile, settings)
    more += load_preferences(profile, settings)[1]
    more += roster_problems(profile, settings, datetime.now().astimezone().date())
    for problem in (*problems, *more):
        yield Finding(Check.CONFIGURATION, Health.DOWN, Fault.NOT_READABLE, describe(problem))
    contrary = tuple(contradictions(settings))
    for words in contrary:
        yield Finding(Check.CONFIGURATION, Health.DEGRADED, Fault.OTHER, words)
    if not (problems or more or contrary):
        yield Finding(Check.CONFIGURATION, Health.OK)
    secrets = Secrets(profile.keyring_service)
    passwords = _passwords(secrets)
    if passwords is None:
        yield Finding(Check.KEYRING, Health.DOWN, Fault.UNREACHABLE)
    else:
        yield Finding(Check.KEYRING, Health.OK)
    for finding in _knowledge(profile, settings):
        yield finding
    password = (passwords or {}).get(TELEPHONE_PASSWORD, "")
    sound = sound_choice(settings)
    for finding in await _telephone(settings, password, engine_socket, sound):
        yield finding
    yield await _chat(settings, secrets, known=passwords is not None)


def _passwords(secrets: Secrets) -> dict[str, str] | None:
    try:
        return {name: secrets.get(name) or "" for name in (TELEPHONE_PASSWORD, PASSWORD)}
    except NoKeyring:
        return None


def _knowledge(profile: Profile, settings: Settings) -> list[Finding]:
    folder = settings.knowledge.folder
    if not folder:
        return [Finding(Check.KNOWLEDGE, Health.OFF)]
    try:
        changes = MarkdownFolder(beside(profile, folder)).changes("")
    except SourceUnavailable as error:
        return [Finding(Check.KNOWLEDGE, Health.DOWN, Fault.NOT_READABLE, str(error))]
    if changes is None:
        return []
    bad = [
        Finding(Check.KNOWLEDGE, Health.DEGRADED, Fault.NOT_READABLE, describe_problem(problem))
        for problem in changes.problems
    ]
    return bad or [Finding(Check.KNOWLEDGE, Health.OK, detail=str(len(changes.articles)))]


async def try_account(settings: Settings, password: str, socket: Path) -> Finding:
    """Register once, with an engine of its own that leaves all devices alone."""
    sound = m.SoundChoice(null=True)
    return (await _telephone(settings, password, socket, sound))[-1]


async def try_chat(settings: Settings, password: str) -> Finding:
    """Log in once, as a device of its own, and out again."""

    async def look(api: MatrixApi) -> str:
        await api.login(settings.matrix.user, password, new_id())
        await api.log_out()
        return ""

    try:
        async with asyncio.timeout(_REGISTER_SECONDS):
            return await _ask_chat(settings, look)
    except TimeoutError:
        return Finding(Check.CHAT, Health.DOWN, Fault.UNREACHABLE)


async def _telephone(
    settings: Settings, password: str, socket: Path, sound: m.SoundChoice
) -> list[Finding]:
    """Start an engine, look at the devices, register once, and take it down again."""
    seen: asyncio.Queue[m.AnyEvent | EngineState] = asyncio.Queue()
    client = EngineClient(socket, seen.put_nowait)
    client.configure(engine_configuration(settings, {TELEPHONE_PASSWORD: password}.get, sound))
    client.run()
    registers = settings.telephone.is_set_up
    found = {} if registers else {Check.TELEPHONE: Finding(Check.TELEPHONE, Health.OFF)}
    try:
        async with asyncio.timeout(_REGISTER_SECONDS):
            await _listen(seen, found, registers=registers)
    except TimeoutError:
        silent = Finding(Check.TELEPHONE, Health.DOWN, Fault.UNREACHABLE)
        found.setdefault(Check.TELEPHONE, silent)
    finally:
        await client.close(quit_engine=True)
    return [found[check] for check in (Check.SOUND, Check.TELEPHONE) if check in found]


async def _listen(
    seen: asyncio.Queue[m.AnyEvent | EngineState],
    found: dict[Check, Finding],
    *,
    registers: bool,
) -> None:
    """Note what the engine says of sound and telephone, until both are known."""
    while not {Check.SOUND, Check.TELEPHONE} <= found.keys():
        match await seen.get():
            case m.Sound(health, fault, detail) if health is not Health.STARTING:
                found[Check.SOUND] = Finding(Check.SOUND, health, fault, detail)
            case m.Registration(health, fault, detail) if registers and health in _SETTLED:
                found[Check.TELEPHONE] = Finding(Check.TELEPHONE, health, fault, detail)
            case EngineState(Health.DOWN, fault, detail):
                found[Check.TELEPHONE] = Finding(Check.TELEPHONE, Health.DOWN, fault, detail)
                return


_SETTLED = {Health.OK, Health.DEGRADED, Health.DOWN}


async def _chat(settings: Settings, secrets: Secrets, *, known: bool) -> Finding:
    if not settings.matrix.homeserver:
        return Finding(Check.CHAT, Health.OFF)

    async def look(api: MatrixApi) -> str:
        if not known:
            return ""
        await log_in(api, settings.matrix.user, secrets)
        return await live_problem(api, settings)

    return await _ask_chat(settings, look)


async def _ask_chat(settings: Settings, look: Callable[[MatrixApi], Awaitable[str]]) -> Finding:
    """Whether the homeserver answers and `look` finds no fault, which it returns or raises."""
    matrix = settings.matrix
    try:
        async with MatrixApi(Homeserver(matrix.homeserver, matrix.ca_file)) as api:
            await api.versions()
            wrong = await look(api)
    except Unreachable as error:
        return Finding(Check.CHAT, Health.DOWN, error.fault, str(error))
    except (NoPassword, MatrixError) as error:
        return Finding(Check.CHAT, Health.DOWN, _login_fault(error), str(error))
    if wrong:
        return Finding(Check.CHAT, Health.DEGRADED, Fault.OTHER, wrong)
    return Finding(Check.CHAT, Health.OK)


def _login_fault(error: NoPassword | MatrixError) -> Fault:
    if isinstance(error, NoPassword):
        return Fault.NO_PASSWORD
    return Fault.WRONG_PASSWORD if error.is_login else Fault.REFUSED
