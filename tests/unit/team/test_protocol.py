"""What desks tell each other is what the schemas say."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from agent_desktop.desk.centre import Centre, Me
from agent_desktop.desk.team_words import TeamWords
from agent_desktop.domain.chat import CitizenChat, CitizenChatState
from agent_desktop.domain.ids import CitizenChatId, QueueCallId, ReinforcementId, RoomName
from agent_desktop.domain.queue import (
    LostAction,
    LostCall,
    PauseReason,
    QueueAction,
    QueueCall,
    QueueOutcome,
)
from agent_desktop.domain.routing import RoutingTable
from agent_desktop.domain.team import HelpAnswer, Presence, Reinforcement
from agent_desktop.matrix import outbox
from agent_desktop.matrix.rooms import DUTY_TEAM, LIVE, log_room
from agent_desktop.matrix.shapes import Json
from agent_desktop.store.database import Store
from agent_desktop.team.citizens import Citizens
from agent_desktop.team.queue_calls import QueueCalls
from agent_desktop.team.reinforcement import Reinforcements
from agent_desktop.team.voice import RoomVoice
from tests.fixtures.team import JORUNN, Said
from tests.made import BUILDING, NOW, OSTEROY, RAGNHILD, number

SCHEMAS = Path(__file__).resolve().parents[3] / "docs" / "schemas"
PREFIX = "no.kontaktsenter."
HELP = Reinforcement(ReinforcementId("h"), RAGNHILD, NOW, "Straumbrot", (JORUNN,), NOW)
LOST = LostCall(
    QueueCall(
        QueueCallId("q"),
        "k",
        OSTEROY.code,
        QueueOutcome.ABANDONED,
        NOW,
        NOW + timedelta(minutes=1),
        number("90000214"),
    )
)
CHAT = CitizenChat(
    CitizenChatId("c"), RoomName("citizen-c"), OSTEROY.code, NOW, CitizenChatState.WAITING
)
WORDS = TeamWords(Centre(Me("Ragnhild", RAGNHILD), RoutingTable([OSTEROY]), (BUILDING,)))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store(tmp_path / "desk.db", b"k" * 32)
    yield made
    made.close()


def hold(name: str, value: Json) -> None:
    """Raise ValidationError unless it is as its schema says."""
    Draft202012Validator(json.loads((SCHEMAS / f"{name}.json").read_text())).validate(value)


async def test_messages_are_as_the_schemas_say(store: Store) -> None:
    lost = QueueCalls(store, RAGNHILD, WORDS.lost, lambda: None)
    for action in LostAction:
        await lost.say(LOST, action, NOW)
    helping = Reinforcements(store, RAGNHILD, WORDS.help, lambda: None)
    await helping.call(HELP)
    for answer in HelpAnswer:
        await helping.answer(HELP, answer, NOW)
    await helping.end(HELP, NOW)
    citizens = Citizens(store, RAGNHILD, WORDS.citizen, lambda: None, lambda: NOW)
    await citizens.claim(CHAT, NOW)
    await citizens.close(CHAT, NOW)
    rooms = {"lost_call": log_room(OSTEROY.code), "reinforcement": DUTY_TEAM}
    letters = outbox.waiting(store.reader)
    assert len(letters) == 10
    for letter in letters:
        assert letter.content["body"]
        ((key, value),) = [(k, v) for k, v in letter.content.items() if k.startswith(PREFIX)]
        name = key.removeprefix(PREFIX)
        hold(name, value)
        assert letter.room == rooms.get(name, CHAT.room)


def test_what_holds_now_is_as_the_schemas_say() -> None:
    said = Said()
    voice = RoomVoice(lambda: said, lambda: NOW)
    for presence in (Presence.FREE, Presence.PAUSE, Presence.WRAP_UP, Presence.OFF_DUTY):
        voice.tell_status(presence, NOW, PauseReason.LUNCH, OSTEROY.code)
    for action in QueueAction:
        voice.ask_queue(action, PauseReason.MISSED)
    voice.connected()
    assert len(said.events) == 9
    for room, kind, content in said.events:
        assert room == LIVE
        hold(kind.removeprefix(PREFIX), content)
