"""Sharing on a real Synapse: records reach their rooms once, and what others write comes in."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote

import pytest
import pytest_asyncio
from msgspec.structs import replace

from agent_desktop.control import messages as c
from agent_desktop.demo.servers.keyring import PrivateKeyring
from agent_desktop.demo.servers.ports import HOST, free_port
from agent_desktop.demo.servers.synapse import SynapseServer
from agent_desktop.domain.call import CallState
from agent_desktop.domain.ids import ContactId, QuestionId, new_id
from agent_desktop.domain.question import Question, QuestionState
from agent_desktop.domain.status import Fault, Health
from agent_desktop.logbook.wire import CONTACT, INCIDENT
from agent_desktop.matrix.rooms import INCIDENTS, log_room, unit_room
from agent_desktop.matrix.session import PASSWORD
from agent_desktop.matrix.shapes import Json
from tests.fixtures.logbook import contact_message, incident_message
from tests.fixtures.program import DIRECT, Program
from tests.fixtures.telephone import Telephone, direct
from tests.fixtures.town import Desk, Kept, Town, events, settle
from tests.made import BUILDING, OSTEROY, contact, incident

PLAN = OSTEROY.units[0].code


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def centre(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Town]:
    """One homeserver for this file; a test that takes it down brings it back."""
    async with SynapseServer(tmp_path_factory.mktemp("homeserver")) as server:
        yield await settle(server)


OpenDesk = Callable[..., Desk]


@pytest.fixture
async def open_desk(tmp_path: Path, centre: Town) -> AsyncIterator[OpenDesk]:
    """Opens desks of Ragnhild's, or of somebody else's; all are closed after the test."""
    opened: list[Desk] = []

    def make(user: str = "ragnhild", **changes: str) -> Desk:
        secrets = Kept({PASSWORD: changes.pop("password", centre.passwords[user])})
        url = changes.pop("url", centre.server.url)
        who = centre.server.user_id(user)
        opened.append(Desk(tmp_path, who, url, secrets, name=f"{len(opened)}.db"))
        return opened[-1]

    yield make
    for desk in opened:
        await desk.close()


async def in_room(centre: Town, contact_id: str) -> list[Json]:
    """The messages in Osterøy's log that hold a contact."""
    async with await centre.log_in("jorunn") as reader:
        room = await reader.join(centre.alias(log_room(OSTEROY.code)))
        return [
            event.content
            for event in await events(reader, room)
            if event.content.get(CONTACT, {}).get("id") == contact_id
        ]


# --- login -------------------------------------------------------------------------------------


async def test_the_device_is_the_same_at_every_login(centre: Town, tmp_path: Path) -> None:
    secrets = Kept({PASSWORD: centre.passwords["ragnhild"]})
    user = centre.server.user_id("ragnhild")
    sessions = []
    for _ in range(2):
        desk = Desk(tmp_path, user, centre.server.url, secrets)
        await desk.until_health(Health.OK)
        await desk.close()
        sessions.append(secrets.pop("matrix-session"))
        # A token that is no good any more, as after a password change.
        secrets["matrix-session"] = sessions[-1].replace('"token":"', '"token":"no')
    devices = {part for text in sessions for part in text.split(",") if "device" in part}
    assert len(devices) == 1
    assert sessions[0] != sessions[1]


async def test_a_wrong_password(open_desk: OpenDesk) -> None:
    desk = open_desk(password="wrong")
    assert (await desk.until_health(Health.DOWN)).fault is Fault.WRONG_PASSWORD


async def test_a_server_that_is_no_homeserver(open_desk: OpenDesk) -> None:
    answer = b"HTTP/1.1 200 OK\r\nContent-Length: 15\r\n\r\n<html>hei</html"

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(answer)
        writer.close()
        await writer.wait_closed()

    port = free_port()
    async with await asyncio.start_server(serve, HOST, port):
        desk = open_desk(url=f"http://{HOST}:{port}")
        assert (await desk.until_health(Health.DOWN)).fault is Fault.OTHER
        await desk.sharing.close()


async def test_nobody_answers(open_desk: OpenDesk) -> None:
    desk = open_desk(url=f"http://{HOST}:{free_port()}")
    assert (await desk.until_health(Health.DOWN)).fault is Fault.UNREACHABLE


async def test_a_loss_and_a_return_are_told_once(open_desk: OpenDesk, centre: Town) -> None:
    desk = open_desk()
    await desk.until_health(Health.OK)
    await centre.server.kill()
    assert (await desk.until_health(Health.DOWN)).fault is Fault.UNREACHABLE
    kept = contact(new_id())
    await desk.logbook.finish(kept)
    await centre.server.start()
    await desk.until_health(Health.OK)
    await desk.until(lambda: desk.sent(kept.id))
    assert [state.health for state in desk.states] == [Health.OK, Health.DOWN, Health.OK]


# --- delivery ----------------------------------------------------------------------------------


async def test_a_contact_reaches_the_municipalitys_room(open_desk: OpenDesk, centre: Town) -> None:
    desk = open_desk()
    kept = contact(new_id())
    await desk.logbook.finish(kept)
    await desk.until(lambda: desk.sent(kept.id))
    (content,) = await in_room(centre, kept.id)
    assert content["msgtype"] == "m.text"
    for word in ("Osterøy", "Byggesak", "900 00 214", "Skal byggje garasje."):
        assert word in content["body"]
    assert content[CONTACT]["author"] == centre.server.user_id("ragnhild")
    assert content[CONTACT]["set"]["municipality"] == "4630"
    assert content[CONTACT]["set"]["text"] == "Skal byggje garasje."


async def test_the_same_transaction_is_one_event(centre: Town) -> None:
    kept = contact(new_id())
    message = contact_message(kept, centre.server.user_id("ragnhild"))
    async with await centre.log_in("ragnhild") as api:
        room = await api.join(centre.alias(log_room(OSTEROY.code)))
        first = await api.send(room, kept.id, message)
        assert await api.send(room, kept.id, message) == first
        await centre.server.kill()
        await centre.server.start()
        assert await api.send(room, kept.id, message) == first
    assert len(await in_room(centre, kept.id)) == 1


async def test_a_homeserver_killed_in_the_middle_gets_everything_once(
    open_desk: OpenDesk, centre: Town
) -> None:
    desk = open_desk()
    await desk.until_health(Health.OK)
    kept = [contact(new_id()) for _ in range(30)]
    for one in kept:
        await desk.logbook.finish(one)
    await desk.until(lambda: desk.sent(kept[2].id))
    await centre.server.kill()
    assert not desk.sent(kept[-1].id)
    await centre.server.start()
    await desk.until(lambda: all(desk.sent(one.id) for one in kept), 40)
    async with await centre.log_in("jorunn") as reader:
        room = await reader.join(centre.alias(log_room(OSTEROY.code)))
        found = [event.content.get(CONTACT, {}).get("id") for event in await events(reader, room)]
    assert [found.count(one.id) for one in kept] == [1] * len(kept)
    assert desk.store.reader.execute("SELECT count(*) FROM outbox").fetchone()[0] == 0


async def test_a_room_that_is_missing_stops_nothing(open_desk: OpenDesk) -> None:
    desk = open_desk()
    lost = contact(new_id(), municipality="9999")
    kept = contact(new_id())
    await desk.logbook.finish(lost)
    await desk.logbook.finish(kept)
    await desk.until(lambda: desk.sent(kept.id))
    row = desk.store.reader.execute("SELECT refused FROM outbox WHERE id = ?", (lost.id,))
    assert "M_NOT_FOUND" in row.fetchone()["refused"]
    assert desk.states[-1].health is Health.OK


async def test_a_busy_homeserver_is_given_its_time(tmp_path: Path) -> None:
    async with SynapseServer(tmp_path / "server", generous=False) as server:
        strict = await settle(server)
        secrets = Kept({PASSWORD: strict.passwords["ragnhild"]})
        desk = Desk(tmp_path, server.user_id("ragnhild"), server.url, secrets)
        try:
            kept = [
                contact(new_id()) for _ in range(11)
            ]  # ten at once, joins counted, then one in five s
            for one in kept:
                await desk.logbook.finish(one)
            await desk.until(lambda: all(desk.sent(one.id) for one in kept), 90)
            assert [state.health for state in desk.states] == [Health.OK]
        finally:
            await desk.close()


WITH_MATRIX = DIRECT + '[matrix]\nhomeserver = "{url}"\nuser = "{user}"\n'


async def test_a_program_killed_between_disk_and_delivery_delivers_once(
    tmp_path: Path, centre: Town, keyring_session: PrivateKeyring
) -> None:
    port = free_port()
    user = centre.server.user_id("ragnhild")
    text = WITH_MATRIX.format(host=HOST, port=port, url=centre.server.url, user=user)
    program = Program(tmp_path / "desk", keyring_session.env(), text)
    program.set_password("matrix", centre.passwords["ragnhild"])
    account = direct(free_port(), port)
    async with program, Telephone(tmp_path / "caller", account) as caller:
        await centre.server.kill()
        call = await caller.dial("101")
        await program.desk.until(lambda d: d["view"]["ringing"])
        program.desk.ask(c.OnCall("answer"))
        await caller.is_in(call, CallState.ACTIVE)
        await program.desk.until(lambda d: d["view"]["draft"])
        program.desk.ask(c.Municipality("4630"))
        program.desk.ask(c.Note("Skal byggje garasje."))
        program.desk.ask(c.OnCall("hangup"))
        desk = await program.desk.until(lambda d: d["view"]["calls"][0]["state"] == "ended")
        kept = desk["view"]["draft"]["contact"]
        program.desk.ask(c.OnCall("finish"))
        await program.desk.until(lambda d: not d["view"]["calls"])
        await program.kill()
        await centre.server.start()
        await program.start()
        await program.desk.until(
            lambda d: [r["delivery"] for r in d["view"]["recent"]] == ["sent"], 40
        )
    assert len(await in_room(centre, kept)) == 1


# --- what others write -------------------------------------------------------------------------


async def test_a_colleagues_contact_and_incident_come_in(open_desk: OpenDesk, centre: Town) -> None:
    mine, theirs = open_desk("ragnhild"), open_desk("jorunn")
    kept, told = contact(new_id(), author="@jorunn"), incident(new_id())
    await theirs.logbook.finish(kept)
    await theirs.incidents.report(told)
    await mine.until(lambda: mine.has(kept.id))
    await mine.until(lambda: mine.incident(told.id))
    over = replace(told, resolved=datetime(2026, 5, 13, 12, tzinfo=UTC))
    await theirs.incidents.change(told, over)
    await mine.until(lambda: mine.incident(told.id).resolved)
    found = mine.incident(told.id)
    assert found == replace(over, author="Jorunn Hjellvik")


async def test_what_is_redacted_goes_from_every_desk(open_desk: OpenDesk, centre: Town) -> None:
    mine, theirs = open_desk("ragnhild"), open_desk("jorunn")
    kept = contact(new_id())
    await mine.logbook.finish(kept)
    await theirs.until(lambda: theirs.has(kept.id))
    async with await centre.log_in("ragnhild") as api:
        room = await api.join(centre.alias(log_room(OSTEROY.code)))
        (event,) = [
            e.event_id
            for e in await events(api, room)
            if e.content.get(CONTACT, {}).get("id") == kept.id
        ]
        path = f"/_matrix/client/v3/rooms/{quote(room)}/redact/{quote(event)}/{new_id()}"
        await api._ask("PUT", path, dict, body={"reason": "feil kommune"})
    for desk in (mine, theirs):
        await desk.until(lambda d=desk: not d.has(kept.id))  # type: ignore[misc]


async def test_what_was_written_while_away_comes_in_whole(
    open_desk: OpenDesk, centre: Town, tmp_path: Path
) -> None:
    secrets = Kept({PASSWORD: centre.passwords["ragnhild"]})
    user = centre.server.user_id("ragnhild")
    before = Desk(tmp_path, user, centre.server.url, secrets, name="away.db")
    await before.until_health(Health.OK)
    await before.close()
    jorunn = centre.server.user_id("jorunn")
    missed = [contact(new_id(), text=f"Nr. {n}") for n in range(250)]
    async with await centre.log_in("jorunn") as colleague:
        room = await colleague.join(centre.alias(log_room(OSTEROY.code)))
        for one in missed:
            await colleague.send(room, one.id, contact_message(one, jorunn))
        told = incident(new_id())
        incidents = await colleague.join(centre.alias(INCIDENTS))
        await colleague.send(incidents, told.id, incident_message(told, jorunn))
    after = Desk(tmp_path, user, centre.server.url, secrets, name="away.db")
    try:
        await after.until(lambda: all(after.has(one.id) for one in missed))
        await after.until(lambda: after.incident(told.id))
    finally:
        await after.close()


async def test_a_question_is_answered_by_a_reply(open_desk: OpenDesk, centre: Town) -> None:
    desk = open_desk()
    question = Question(
        id=QuestionId(new_id()),
        contact=ContactId(new_id()),
        municipality=OSTEROY.code,
        unit=PLAN,
        text="Må han ha dispensasjon?",
        topic=BUILDING.code,
        call_back="90000214",
        asked=datetime.now(UTC),
        state=QuestionState.UNSENT,
    )
    await desk.questions.ask(question)

    def mine() -> Question:
        return next(
            q
            for q in desk.questions.since(question.asked.replace(microsecond=0))
            if q.id == question.id
        )

    await desk.until(lambda: mine().state is QuestionState.OPEN)
    async with await centre.log_in("sigrid") as handler:
        room = await handler.join(centre.alias(unit_room(OSTEROY.code, PLAN)))
        asked = (await events(handler, room))[-1]
        assert "Må han ha dispensasjon?" in asked.content["body"]
        for text, relation in REPLIES:
            content = {"msgtype": "m.text", "body": text, "m.relates_to": relation(asked.event_id)}
            await handler.send(room, new_id(), content)
    await desk.until(lambda: len(mine().answers) == len(REPLIES))
    assert [a.text for a in mine().answers] == ["Ja, det må han.", "Og nabovarsel."]
    assert {a.author for a in mine().answers} == {"Sigrid Mjelde"}
    assert mine().state is QuestionState.ANSWERED


REPLIES: tuple[tuple[str, Callable[[str], Json]], ...] = (
    (
        "> <@ragnhild> Må han ha dispensasjon?\n\nJa, det må han.",
        lambda event: {"m.in_reply_to": {"event_id": event}},
    ),
    (
        "Og nabovarsel.",
        lambda event: {
            "rel_type": "m.thread",
            "event_id": event,
            "is_falling_back": True,
            "m.in_reply_to": {"event_id": event},
        },
    ),
)
"""A plain reply with a quotation, as older clients write it, and one in a thread."""


async def test_what_nobody_can_read_is_left_alone(open_desk: OpenDesk, centre: Town) -> None:
    desk = open_desk()
    await desk.until_health(Health.OK)
    kept = contact(new_id())
    jorunn = centre.server.user_id("jorunn")
    good = contact_message(kept, jorunn)
    sent, set_ = good[CONTACT], good[CONTACT]["set"]
    told = incident_message(incident(new_id()), jorunn)[INCIDENT]
    async with await centre.log_in("jorunn") as colleague:
        room = await colleague.join(centre.alias(log_room(OSTEROY.code)))
        rubbish: Json
        for rubbish in (
            {CONTACT: {"id": 7}},
            {CONTACT: "contact"},
            {CONTACT: {**sent, "id": new_id(), "set": {**set_, "started": 10**15}}},
            {CONTACT: {**sent, "id": new_id(), "at": -1}},
            {CONTACT: {**sent, "id": new_id(), "set": {**set_, "municipality": ["4630"]}}},
            {CONTACT: {**sent, "id": new_id(), "set": {**set_, "municipality": "4635"}}},
            {CONTACT: {**sent, "id": new_id(), "author": centre.server.user_id("sigrid")}},
            {INCIDENT: {**told, "at": 2**53 - 1}},
            {"m.relates_to": {"m.in_reply_to": "x"}},
            {"m.relates_to": []},
        ):
            await colleague.send(room, new_id(), {"msgtype": "m.text", "body": "x", **rubbish})
        await colleague.send(room, kept.id, good)
    await desk.until(lambda: desk.has(kept.id))
    assert [state.health for state in desk.states] == [Health.OK]
