"""Two desks and a case handler with another client talk through a real homeserver."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import pytest_asyncio

from agent_desktop.demo.servers.synapse import SynapseServer
from agent_desktop.domain.chat import ChatMessage, Sending
from agent_desktop.domain.ids import ReinforcementId, RoomName, new_id
from agent_desktop.domain.question import Question, QuestionState
from agent_desktop.domain.queue import PauseReason
from agent_desktop.domain.team import HelpAnswer, Presence, Reinforcement
from agent_desktop.matrix.rooms import DUTY_TEAM, LIVE, unit_room
from agent_desktop.matrix.shapes import REACTION
from agent_desktop.team.relations import reacting
from tests.fixtures.chatting import Talker, asked, people, utc_now
from tests.fixtures.town import Town, settle
from tests.made import OSTEROY

TEAM = RoomName(DUTY_TEAM)


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def town(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Town]:
    async with SynapseServer(tmp_path_factory.mktemp("synapse")) as server:
        yield await settle(server)


@pytest.fixture
async def desks(town: Town, tmp_path: Path) -> AsyncIterator[tuple[Talker, Talker]]:
    async with people(town, tmp_path, "ragnhild", "jorunn") as (ragnhild, jorunn):
        yield ragnhild, jorunn


def texts(desk: Talker, room: RoomName) -> list[str]:
    return [m.text for m in desk.chat.messages(room, 50)[0]]


def last(desk: Talker, room: RoomName) -> ChatMessage:
    return desk.chat.messages(room, 50)[0][-1]


async def test_what_is_said_is_there_at_once_and_arrives_once(
    desks: tuple[Talker, Talker],
) -> None:
    ragnhild, jorunn = desks
    words = f"Eg tek Aurland {new_id()}"
    await ragnhild.chat.write(TEAM, words, datetime.now(UTC))
    assert last(ragnhild, TEAM).sending is Sending.WAITING
    await jorunn.until(lambda: words in texts(jorunn, TEAM))
    await ragnhild.until(lambda: last(ragnhild, TEAM).sending is Sending.SENT)
    assert texts(ragnhild, TEAM).count(words) == 1
    assert last(jorunn, TEAM).name == "Ragnhild Tveiten"


async def test_it_is_said_otherwise_reacted_to_and_taken_back(
    desks: tuple[Talker, Talker],
) -> None:
    ragnhild, jorunn = desks
    words = f"Kl. 12 {new_id()}"
    await ragnhild.chat.write(TEAM, words, datetime.now(UTC))
    await ragnhild.until(lambda: last(ragnhild, TEAM).sending is Sending.SENT)
    message = last(ragnhild, TEAM).id
    await jorunn.until(lambda: last(jorunn, TEAM).id == message)
    await jorunn.chat.edit(message, "Ikkje mi melding")
    await jorunn.chat.react(message, "👍")
    assert last(jorunn, TEAM).reactions[0].mine
    await ragnhild.chat.edit(message, f"Kl. 13 {words}")
    await jorunn.until(lambda: last(jorunn, TEAM).edited)
    assert last(jorunn, TEAM).text == f"Kl. 13 {words}"
    await ragnhild.until(lambda: last(ragnhild, TEAM).reactions)
    assert last(ragnhild, TEAM).reactions[0].names == ("Jorunn Hjellvik",)
    await jorunn.until(jorunn.delivered)
    await jorunn.chat.react(message, "👍")
    await ragnhild.until(lambda: not last(ragnhild, TEAM).reactions)
    await ragnhild.chat.withdraw(message)
    await jorunn.until(lambda: last(jorunn, TEAM).withdrawn)
    assert last(jorunn, TEAM).text == ""


async def test_a_conversation_with_a_person_begins_by_itself(
    desks: tuple[Talker, Talker],
) -> None:
    ragnhild, jorunn = desks
    there, back = RoomName(f"dm:{jorunn.user}"), RoomName(f"dm:{ragnhild.user}")
    await ragnhild.chat.write(there, "Kan du ta over kl. 12?", datetime.now(UTC))
    await jorunn.until(lambda: texts(jorunn, back))
    await jorunn.chat.write(back, "Ja.", datetime.now(UTC))
    await ragnhild.until(lambda: texts(ragnhild, there) == ["Kan du ta over kl. 12?", "Ja."])
    assert [(name, unread) for name, _, unread in ragnhild.chat.rooms() if name == there] == [
        (there, 1)
    ]


async def test_a_third_person_makes_it_no_room_of_two(
    town: Town, desks: tuple[Talker, Talker]
) -> None:
    ragnhild, _ = desks
    async with await town.log_in("drift") as drift, await town.log_in("sigrid") as sigrid:
        room = await drift.create_room({"is_direct": True, "invite": [ragnhild.user]})
        name = RoomName(f"dm:{drift.user}")
        await ragnhild.until(lambda: ragnhild.sharing._rooms.get(name) == room)
        await drift.invite(room, sigrid.user)
        await ragnhild.until(lambda: name not in ragnhild.sharing._rooms)
        await ragnhild.chat.write(name, "Berre til deg", datetime.now(UTC))
        await ragnhild.until(lambda: ragnhild.sharing._rooms.get(name, room) != room)


async def test_what_is_read_is_read_for_all(desks: tuple[Talker, Talker]) -> None:
    ragnhild, jorunn = desks
    words = f"Les dette {new_id()}"
    await ragnhild.chat.write(TEAM, words, datetime.now(UTC))
    await jorunn.until(lambda: words in texts(jorunn, TEAM))
    seen = last(jorunn, TEAM)
    assert next(unread for name, _, unread in jorunn.chat.rooms() if name == TEAM) > 0
    await jorunn.chat.read(TEAM, seen)
    jorunn.sharing.say_read(TEAM, seen.id)
    assert next(unread for name, _, unread in jorunn.chat.rooms() if name == TEAM) == 0
    await ragnhild.until(lambda: ragnhild.chat.read_by(TEAM, seen.at) == ["Jorunn Hjellvik"])


async def test_somebody_types(desks: tuple[Talker, Talker]) -> None:
    ragnhild, jorunn = desks
    jorunn.sharing.say_typing(TEAM, True)
    await ragnhild.until(lambda: ragnhild.typing.get(TEAM) == (jorunn.user,))
    jorunn.sharing.say_typing(TEAM, False)
    await ragnhild.until(lambda: ragnhild.typing.get(TEAM) == ())


async def test_a_file_is_carried(desks: tuple[Talker, Talker], tmp_path: Path) -> None:
    ragnhild, jorunn = desks
    (tmp_path / "kart.txt").write_text("Hamre")
    file = await ragnhild.files.send(tmp_path / "kart.txt")
    await ragnhild.chat.share(TEAM, file, datetime.now(UTC))
    await jorunn.until(lambda: texts(jorunn, TEAM)[-1:] == ["kart.txt"])
    shared = last(jorunn, TEAM).file
    assert shared is not None
    assert (shared.name, shared.size) == ("kart.txt", 5)
    await jorunn.files.fetch(shared, tmp_path / "there.txt")
    assert (tmp_path / "there.txt").read_text() == "Hamre"


async def test_help_is_called_and_answered(desks: tuple[Talker, Talker]) -> None:
    ragnhild, jorunn = desks
    called = Reinforcement(
        ReinforcementId(new_id()), ragnhild.user, utc_now(), "Straumbrot", (jorunn.user,)
    )
    await ragnhild.help.call(called)
    await jorunn.until(lambda: jorunn.help.open(utc_now()))
    found = jorunn.help.open(utc_now())[0]
    assert (found.reason, found.author) == ("Straumbrot", ragnhild.user)
    await jorunn.help.answer(found, HelpAnswer.ACCEPTED, utc_now())
    await ragnhild.until(lambda: jorunn.user in ragnhild.help.open(utc_now())[0].answers)
    await ragnhild.help.end(called, utc_now())
    await jorunn.until(lambda: not jorunn.help.open(utc_now()))


async def test_what_a_colleague_does_is_heard(desks: tuple[Talker, Talker]) -> None:
    ragnhild, jorunn = desks
    jorunn.voice.tell_status(Presence.PAUSE, utc_now(), PauseReason.LUNCH, None)
    await ragnhild.until(lambda: jorunn.user in ragnhild.news.statuses)
    heard = ragnhild.news.statuses[jorunn.user]
    assert (heard.presence, heard.reason) == (Presence.PAUSE, PauseReason.LUNCH)
    kept = ragnhild.store.reader.execute("SELECT count(*) FROM message WHERE room = ?", (LIVE,))
    assert kept.fetchone()[0] == 0


async def test_a_case_handler_with_any_client_takes_and_answers(
    town: Town, desks: tuple[Talker, Talker]
) -> None:
    """Plain HTTP: read the text, react, reply. Two claim at once: the first one has it."""
    ragnhild, _ = desks
    question = asked(ragnhild.user)
    await ragnhild.questions.ask(question)
    room_name = unit_room(OSTEROY.code, question.unit)

    def now() -> Question:
        return next(q for q in ragnhild.questions.since(question.asked) if q.id == question.id)

    async with await town.log_in("sigrid") as sigrid, await town.log_in("jorunn") as jorunn:
        room = await sigrid.join(town.alias(room_name))
        await ragnhild.until(lambda: now().message is not None)
        message = now().message
        assert message is not None
        page = await sigrid.messages(room, "")
        body = next(e.content["body"] for e in page.chunk if e.event_id == message)
        assert "Garasje" in body
        assert "900 00 214" in body
        await sigrid.send_event(room, REACTION, new_id(), reacting(message, "✋"))
        await jorunn.send_event(
            await jorunn.join(town.alias(room_name)), REACTION, new_id(), reacting(message, "👍")
        )
        await ragnhild.until(lambda: now().state is QuestionState.TAKEN)
        assert now().taken_by == "Sigrid Mjelde"
        await town.server.kill()
        await town.server.start()
        reply = {
            "msgtype": "m.text",
            "body": "Ja, søk dispensasjon.",
            "m.relates_to": {"m.in_reply_to": {"event_id": message}},
        }
        await sigrid.send(room, new_id(), reply)
        await ragnhild.until(lambda: now().state is QuestionState.ANSWERED, 60)
        assert [(a.author, a.text) for a in now().answers] == [
            ("Sigrid Mjelde", "Ja, søk dispensasjon.")
        ]
    await ragnhild.questions.close(now(), closed=True)
    assert now().state is QuestionState.CLOSED
    await ragnhild.until(ragnhild.delivered, 60)
    await ragnhild.questions.close(now(), closed=False)
    assert now().state is QuestionState.ANSWERED
