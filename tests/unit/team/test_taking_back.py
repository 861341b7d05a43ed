"""What is taken back is gone with all that hangs on it, and what is left says what it said."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest

from agent_desktop.domain.chat import CitizenChat, CitizenChatState
from agent_desktop.domain.ids import (
    CitizenChatId,
)
from agent_desktop.domain.moment import to_millis
from agent_desktop.store.database import Connection
from agent_desktop.team.chat_fold import redact_chat
from agent_desktop.team.citizens import CITIZEN_CHAT
from agent_desktop.team.relations import replacing
from agent_desktop.team.wire import LOST_CALL
from tests.fixtures.kept import (
    CITIZEN,
    LOG_ROOM,
    TEAM,
    Desk,
    a_citizen,
)
from tests.made import NOW, OSTEROY, RAGNHILD


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path / "desk.db")
    yield made
    made.store.close()


async def test_a_message_takes_its_edits_with_it(desk: Desk) -> None:
    event = desk.says(TEAM, {"msgtype": "m.text", "body": desk.text()}, sender="@jorunn:x")
    desk.says(TEAM, replacing(event, desk.text()), sender="@jorunn:x")

    def redact(connection: Connection) -> None:
        connection.execute("INSERT INTO redacted VALUES (?, ?)", (TEAM, event))
        redact_chat(connection, TEAM, event)

    desk.store.write_and_wait(redact)
    desk.says(TEAM, replacing(event, desk.text()), sender="@jorunn:x")
    assert desk.count("edit") == 0
    await desk.store.rewrite()
    await desk.store.checkpoint()
    assert desk.left() == set()


def shown(desk: Desk) -> tuple[str, bool]:
    (message,), _ = desk.chat.messages(TEAM, 5)
    return message.text, message.edited


async def test_without_its_edit_a_message_says_what_it_said(desk: Desk) -> None:
    event = desk.says(TEAM, {"msgtype": "m.text", "body": "ein"}, sender="@jorunn:x")
    first = desk.says(TEAM, replacing(event, "to"), sender="@jorunn:x")
    second = desk.says(TEAM, replacing(event, "tre"), sender="@jorunn:x")
    for edit, text in ((second, ("to", True)), (first, ("ein", False))):
        desk.store.write_and_wait(partial(redact_chat, room=TEAM, event=edit))
        assert shown(desk) == text
    desk.says(TEAM, replacing(event, "fire"), sender="@jorunn:x")
    assert shown(desk) == ("fire", True)


async def test_an_edit_that_is_read_first_holds_and_can_be_taken_back(desk: Desk) -> None:
    edit = desk.says(TEAM, replacing("$e2", "to"), sender="@jorunn:x")
    assert desk.says(TEAM, {"msgtype": "m.text", "body": "ein"}, sender="@jorunn:x") == "$e2"
    assert shown(desk) == ("to", True)
    desk.store.write_and_wait(lambda c: redact_chat(c, TEAM, edit))
    assert shown(desk) == ("ein", False)


async def test_what_was_said_of_a_call_waits_for_the_call(desk: Desk) -> None:
    """A new desk reads the newest first: who takes a call, then the call."""
    take = {"schema": 1, "call": "q1", "action": "take", "at": to_millis(NOW)}
    desk.says(LOG_ROOM, {"body": "tek", LOST_CALL: take})
    desk.store.write_and_wait(lambda c: c.execute("INSERT INTO gap VALUES (1, '!r', 't')"))
    await desk.clean(timedelta(hours=1))
    assert desk.count("lost_call") == 1
    desk.store.write_and_wait(lambda c: c.execute("DELETE FROM gap"))
    await desk.clean(timedelta(hours=2))
    assert desk.count("lost_call") == 0


async def test_a_citizen_who_is_handed_over_again_is_whose_who_takes_them_then(desk: Desk) -> None:
    a_citizen(desk, CITIZEN, OSTEROY.code)
    for action, sender in (("claim", "@jorunn:x"), ("close", "@jorunn:x")):
        wire = {"schema": 1, "action": action}
        desk.says(CITIZEN, {"body": action, CITIZEN_CHAT: wire}, sender=sender)
    assert not desk.citizens.mine_of(CITIZEN)
    a_citizen(desk, CITIZEN, OSTEROY.code)
    claim = {"body": "eg", CITIZEN_CHAT: {"schema": 1, "action": "claim"}}
    desk.says(CITIZEN, claim, sender=RAGNHILD)
    desk.now += timedelta(minutes=1)
    desk.says(CITIZEN, claim, sender="@jorunn:x")
    assert desk.citizens.mine_of(CITIZEN)
    (chat,) = desk.citizens.open()
    assert chat == CitizenChat(
        id=CitizenChatId("7f"),
        room=CITIZEN,
        municipality=OSTEROY.code,
        waiting_since=chat.waiting_since,
        state=CitizenChatState.CLAIMED,
        claimed_by=RAGNHILD,
        topic=chat.topic,
    )
