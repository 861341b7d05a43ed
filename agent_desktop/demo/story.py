"""The story the headless demo plays: citizens call, get their answers, and are written down."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

from msgspec import Struct

from agent_desktop.control import messages as c
from agent_desktop.control.client import Desk
from agent_desktop.demo.capture import Ring, rings
from agent_desktop.demo.citizen import Caller
from agent_desktop.demo.colleagues import wait_for_contact
from agent_desktop.demo.grab import grab
from agent_desktop.demo.servers.cache import Say
from agent_desktop.demo.servers.tune import write_tone
from agent_desktop.demo.tone import is_heard
from agent_desktop.demo.town import AGENT, ASKED_UNIT, Town
from agent_desktop.domain.call import CallState
from agent_desktop.domain.contact import OnWeb, Outcome
from agent_desktop.domain.ids import MunicipalityCode
from agent_desktop.domain.incident import IncidentKind
from agent_desktop.matrix.rooms import alias, log_room

_AGENT_HERTZ, _CITIZEN_HERTZ = 620.0, 430.0
_TONE_SECONDS = 4.0
_LISTEN_SECONDS = 1.5
_SETTLE_SECONDS = 0.6
"""So long a tone plays before it is listened for: the sound path is warm then."""


class Scene(Struct, frozen=True):
    """One call of the story."""

    dialled: str
    caller: Caller
    search: str
    article: str
    note: str
    topic: str
    outcome: Outcome
    question: str = ""


STORY = (
    Scene(
        dialled="56000130",
        caller=Caller("90000377"),
        search="brunt vatn",
        article="vatn",
        note="Vatnet er borte i Tysse. Har fått vite om lekkasjen og når han er retta.",
        topic="water",
        outcome=Outcome.SOLVED,
    ),
    Scene(
        dialled="56000140",
        caller=Caller(""),
        search="parkering",
        article="parkeringskort",
        note="Vil søkje om parkeringskort. Skjema sendt i posten.",
        topic="other",
        outcome=Outcome.SOLVED,
    ),
    Scene(
        dialled="56000120",
        caller=Caller("90000417"),
        search="boss",
        article="renovasjon",
        note="Ville ha eit internt nummer. Vist til internkatalogen.",
        topic="own-employee",
        outcome=Outcome.REFERRED,
    ),
    Scene(
        dialled="56000110",
        caller=Caller("90000214"),
        search="barnehage",
        article="barnehage",
        note="Lurte på fristen for hovudopptaket.",
        topic="kindergarten",
        outcome=Outcome.SOLVED,
    ),
    Scene(
        dialled="56000111",
        caller=Caller("90000214"),
        search="gebyr garasje",
        article="gebyr-byggesak",
        note="Skal setje opp garasje på 48 m², 2 m frå grensa. Tomta ligg ved sjøen på Hamre.",
        topic="building",
        outcome=Outcome.ASKED,
        question="Garasje 48 m² på Hamre, 40 m frå sjøen. Må han ha dispensasjon?",
    ),
)


class Player:
    """Plays scenes in a town and writes down what was measured."""

    def __init__(self, town: Town, screen: dict[str, str], pictures: Path, say: Say) -> None:
        self._town = town
        self._screen = screen
        self._pictures = pictures
        self._say = say
        self._agent_tone = town.folder / "agent.wav"
        self._citizen_tone = town.folder / "citizen.wav"
        write_tone(self._agent_tone, hertz=_AGENT_HERTZ, seconds=_TONE_SECONDS)
        write_tone(self._citizen_tone, hertz=_CITIZEN_HERTZ, seconds=_TONE_SECONDS)

    async def play(self) -> dict[str, Any]:
        """Play the whole story; the report."""
        desk = self._town.desk
        await desk.until(lambda d: _is_ready(d["view"]), 60)
        capture = self._town.folder / "sip.pcap"
        await self._town.asterisk.capture(capture)
        calls = [await self._scene(scene) for scene in STORY]
        await self._town.asterisk.end_capture()
        painted = desk.desk["painted"]
        offered = rings(capture, AGENT)
        if len(offered) != len(calls):
            raise RuntimeError(f"{len(calls)} calls, but {len(offered)} INVITEs on the wire")
        report = [
            {**measured, **_times(ring, painted[call])}
            for (call, measured), ring in zip(calls, offered, strict=True)
        ]
        return {"calls": report, "chat": await self._incidents_and_chat()}

    async def _scene(self, scene: Scene) -> tuple[str, dict[str, Any]]:
        """Play one call: its id on the desk, and what was seen of it."""
        town, desk = self._town, self._town.desk
        citizen = await town.citizen.call(scene.dialled, scene.caller)
        ringing = await desk.until(lambda d: d["view"]["ringing"] and _first(d) in d["painted"])
        card = ringing["view"]["ringing"][0]
        name = card["municipality"]["name"] if card["municipality"] else ""
        self._say(f"{scene.dialled} rings: {name or 'unknown'}")
        await self._picture("ring-card", once=True)
        desk.ask(c.OnCall("answer"))
        await town.citizen.until(citizen, CallState.ACTIVE)
        await desk.until(lambda d: _states(d) == ["active"])
        to_agent, to_caller = await self._listen()
        contact = await self._work(scene)
        town.citizen.hang_up(citizen)
        await desk.until(lambda d: _states(d) == ["ended"])
        desk.ask(c.OnCall("finish"))
        await desk.until(lambda d: not d["view"]["calls"])
        code = MunicipalityCode(card["municipality"]["code"])
        room = alias(log_room(code), town.synapse.name)
        in_room = await wait_for_contact(town.archivist, room, contact)
        return card["call"], {
            "dialled": scene.dialled,
            "municipality": name,
            "audio_to_agent": to_agent,
            "audio_to_caller": to_caller,
            "note_id": contact,
            "note_in_room": in_room,
        }

    async def _work(self, scene: Scene) -> str:
        """Search, write, ask; the id of the contact."""
        desk = self._town.desk
        desk.ask(c.Search(scene.search))
        desk.ask(c.Open(scene.article))
        desk.ask(c.Note(scene.note, topic=scene.topic, outcome=scene.outcome, on_web=OnWeb.NO))
        saved = await desk.until(lambda d: d["view"]["draft"]["delivery"] == "on-disk")
        if scene.question:
            desk.ask(c.Ask(ASKED_UNIT, scene.question, share_number=True))
            await desk.until(lambda d: _answers(d["view"]["questions"]))
        await self._picture("call", once=not scene.question)
        contact: str = saved["view"]["draft"]["contact"]
        return contact

    async def _listen(self) -> tuple[bool, bool]:
        """Whether the citizen's tone reaches the agent's ear, and the agent's the citizen's."""
        sound = self._town.sound
        agent, citizen = self._town.agent_headset, self._town.citizen_headset
        agent_hears, citizen_hears = self._town.folder / "a.wav", self._town.folder / "c.wav"
        speaking = asyncio.gather(
            sound.play(self._agent_tone, agent.voice),
            sound.play(self._citizen_tone, citizen.voice),
        )
        await asyncio.sleep(_SETTLE_SECONDS)
        await asyncio.gather(
            sound.record(agent_hears, agent.ear, _LISTEN_SECONDS),
            sound.record(citizen_hears, citizen.ear, _LISTEN_SECONDS),
        )
        await speaking
        return is_heard(agent_hears, _CITIZEN_HERTZ), is_heard(citizen_hears, _AGENT_HERTZ)

    async def _incidents_and_chat(self) -> dict[str, Any]:
        desk = self._town.desk
        desk.ask(
            c.Incident(
                IncidentKind.POWER, "Straumbrot i Flåm", ("4641",), "Kraftlaget rettar feilen."
            )
        )
        await desk.until(lambda d: len(d["view"]["incidents"]) > 3)  # noqa: PLR2004
        for page, name in (("incidents", "incidents"), ("questions", "chat")):
            desk.ask(c.Show(page))  # type: ignore[arg-type]
            await self._picture(name)
        question = desk.desk["view"]["open_questions"][0]
        return {"asked": question["text"], "answer_shown": question["answers"][0]["text"]}

    async def _picture(self, name: str, *, once: bool = False) -> None:
        path = self._pictures / f"{name}.png"
        if not (once and path.exists()):
            await grab(path, self._screen)


def _is_ready(view: Desk) -> bool:
    up = {s["service"] for s in view["services"] if s["health"] == "ok"}
    return {"telephone", "chat", "sound", "knowledge"} <= up and bool(view["incidents"])


def _first(desk: Desk) -> str:
    call: str = desk["view"]["ringing"][0]["call"]
    return call


def _states(desk: Desk) -> list[str]:
    return [call["state"] for call in desk["view"]["calls"]]


def _answers(questions: list[Desk]) -> bool:
    return any(question["answers"] for question in questions)


def _times(ring: Ring, painted: float) -> dict[str, float | None]:
    after = ring.ringing_after
    return {
        "invite_to_180_ms": None if after is None else round(after * 1000, 2),
        "invite_to_card_ms": round((painted - ring.sent) * 1000, 2),
    }
