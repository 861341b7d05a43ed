"""What is heard at the real exchange after hold, transfer and in a conference: tones, both ways."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest

from agent_desktop.demo.servers.asterisk import AsteriskServer
from agent_desktop.demo.servers.sound import Headset, VirtualSound
from agent_desktop.domain.call import CallState
from agent_desktop.domain.ids import new_id
from agent_desktop.phone import messages as m
from tests.fixtures.ears import Ear, Voice
from tests.fixtures.talk import choice
from tests.fixtures.telephone import OpenTelephone, Telephone, agent, citizen

pytestmark = pytest.mark.sound
HERTZ = {"citizen": 800.0, "desk": 1000.0, "colleague": 1200.0}
"""No note of the tune on hold is within 100 Hz of them."""


@dataclass
class Party:
    """Somebody with a telephone and a headset."""

    telephone: Telephone
    voice: Voice
    ear: Ear


@pytest.fixture
async def parties(
    sound: VirtualSound, phone: OpenTelephone, asterisk: AsteriskServer, tmp_path: Path
) -> AsyncIterator[dict[str, Party]]:
    """A citizen, the agent at the desk and a colleague, each saying a tone of their own."""
    accounts = {
        "citizen": citizen(asterisk),
        "desk": agent(asterisk, "101"),
        "colleague": agent(asterisk, "102"),
    }
    plugged: list[Headset] = []
    async with AsyncExitStack() as stack:
        found = {}
        for name, account in accounts.items():
            headset = await sound.add_headset(name)
            plugged.append(headset)
            telephone = await phone(account, sound=choice(headset), env=sound.env())
            if account.register:
                await telephone.registered()
            voice = Voice(sound, tmp_path, HERTZ[name], headset.voice)
            found[name] = Party(
                telephone,
                await stack.enter_async_context(voice),
                await stack.enter_async_context(Ear(sound, headset.ear)),
            )
        yield found
    for headset in plugged:
        await sound.remove_headset(headset)


async def talk(parties: dict[str, Party]) -> str:
    """The citizen has called and been answered; the desk's call."""
    desk = parties["desk"].telephone
    await parties["citizen"].telephone.dial("57000101")
    ringing = await desk.rings()
    desk.send(m.Answer(ringing.id))
    await desk.is_in(ringing.id, CallState.ACTIVE)
    await hear_each_other(parties, "citizen", "desk")
    return ringing.id


async def hear_each_other(parties: dict[str, Party], one: str, other: str) -> None:
    await parties[one].ear.hears(HERTZ[other])
    await parties[other].ear.hears(HERTZ[one])


async def ask_colleague(parties: dict[str, Party], call: str) -> str:
    """The desk asks the colleague, and they hear each other while the citizen waits."""
    desk, colleague = parties["desk"].telephone, parties["colleague"].telephone
    question = new_id()
    desk.send(m.Consult(call, question, "102"))
    asked = await colleague.rings()
    colleague.send(m.Answer(asked.id))
    await hear_each_other(parties, "desk", "colleague")
    await parties["citizen"].ear.misses(HERTZ["desk"], 0.3)
    return question


async def test_after_hold(parties: dict[str, Party]) -> None:
    call = await talk(parties)
    desk = parties["desk"].telephone
    desk.send(m.Hold(call))
    await parties["citizen"].ear.misses(HERTZ["desk"], 0.3)
    await parties["desk"].ear.misses(HERTZ["citizen"], 0.3)
    desk.send(m.Resume(call))
    await hear_each_other(parties, "citizen", "desk")


async def test_after_a_transfer_unseen(parties: dict[str, Party]) -> None:
    call = await talk(parties)
    colleague = parties["colleague"].telephone
    parties["desk"].telephone.send(m.Transfer(call, "102"))
    taken = await colleague.rings()
    colleague.send(m.Answer(taken.id))
    await hear_each_other(parties, "citizen", "colleague")
    await parties["desk"].ear.misses(HERTZ["citizen"], 0.3)


async def test_after_a_question_and_a_transfer(parties: dict[str, Party]) -> None:
    question = await ask_colleague(parties, await talk(parties))
    parties["desk"].telephone.send(m.CompleteTransfer(question))
    await hear_each_other(parties, "citizen", "colleague")
    await parties["citizen"].ear.misses(HERTZ["desk"], 0.3)


async def test_after_taking_back(parties: dict[str, Party]) -> None:
    call = await talk(parties)
    question = await ask_colleague(parties, call)
    parties["desk"].telephone.send(m.HangUp(question), m.Resume(call))
    await hear_each_other(parties, "citizen", "desk")


async def test_in_a_conference_two_tones_are_heard(parties: dict[str, Party]) -> None:
    call = await talk(parties)
    question = await ask_colleague(parties, call)
    desk = parties["desk"].telephone
    desk.send(m.Join(call, question))
    await desk.call_is(call, lambda c: c.joined and c.state is CallState.ACTIVE)
    desk.send(m.Mute(call, muted=True), m.Mute(question, muted=True))
    await hear_each_other(parties, "citizen", "colleague")
    desk.send(m.Part(call))
    await parties["colleague"].ear.misses(HERTZ["citizen"], 0.3)
    desk.send(m.Mute(call, muted=False))
    await hear_each_other(parties, "citizen", "desk")
