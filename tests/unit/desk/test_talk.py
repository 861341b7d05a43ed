"""Conversations, questions and citizens, as the desk shows them."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from agent_desktop.desk.notices import NoticeKind
from agent_desktop.desk.team_protocols import QueueRules
from agent_desktop.domain.chat import LONGEST_MESSAGE, CitizenChatState, RoomKind, Sending
from agent_desktop.domain.contact import Channel
from agent_desktop.domain.ids import CallId, MessageId, RoomName
from agent_desktop.domain.question import QuestionState
from agent_desktop.matrix.rooms import DUTY_TEAM, unit_room
from agent_desktop.matrix.shapes import REACTION
from agent_desktop.team.citizens import CITIZEN_CHAT
from agent_desktop.team.questions import QUESTION
from agent_desktop.team.relations import answering, reacting
from tests.fixtures.team import BRIDGE, JORUNN, LIV
from tests.made import OSTEROY, RAGNHILD, call
from tests.unit.desk.conftest import Room

ONE = CallId("c1")
TEAM = RoomName(DUTY_TEAM)
PLAN = OSTEROY.units[0].code
UNIT = unit_room(OSTEROY.code, PLAN)


def text(body: str) -> dict[str, object]:
    return {"msgtype": "m.text", "body": body}


async def asked(room: Room) -> str:
    """A question from a call that has reached its room; its event."""
    room.telephone.rings(call())
    room.desk.answer(ONE)
    room.desk.ask(ONE, PLAN, "Dispensasjon?", False)
    await room.settle()
    question = room.view.questions[0]
    content = {
        "schema": 1,
        "id": question.id,
        "contact": question.contact,
        "municipality": OSTEROY.code,
        "unit": PLAN,
        "text": question.text,
        "asked": 1,
    }
    return room.team.says(RAGNHILD, UNIT, {**text("Dispensasjon?"), QUESTION: content})


# --- conversations -----------------------------------------------------------------------------


async def test_what_is_unread_is_counted_and_read_when_it_is_looked_at(room: Room) -> None:
    room.team.says(JORUNN, DUTY_TEAM, text("Eg tek Aurland"))
    room.clock.turn(1)
    last = room.team.says(JORUNN, DUTY_TEAM, text("og Gulen"))
    assert room.view.chat.unread == 2
    room.desk.open_room(TEAM)
    assert room.view.chat.unread == 2, "nobody is looking"
    room.desk.look_at_chat(True)
    await room.settle()
    assert room.view.chat.unread == 0
    assert room.team.said.read == [(DUTY_TEAM, last)]


async def test_what_i_write_is_there_at_once(room: Room) -> None:
    room.team.says(JORUNN, DUTY_TEAM, text("Hei"))
    room.desk.open_room(TEAM)
    room.desk.write_message(TEAM, "  Hei sjølv  ")
    await room.settle()
    last = room.view.chat.messages[-1]
    assert (last.text, last.mine, last.sending) == ("Hei sjølv", True, Sending.WAITING)


@pytest.mark.parametrize("written", ["", "   \n", "x" * (LONGEST_MESSAGE + 1)])
async def test_nothing_and_too_much_are_not_said(room: Room, written: str) -> None:
    room.desk.write_message(TEAM, written)
    await room.settle()
    assert room.view.chat.rooms == ()
    assert (NoticeKind.MESSAGE_TOO_LONG in room.told) == (len(written) > LONGEST_MESSAGE)


async def test_a_conversation_with_somebody_new_is_opened(room: Room) -> None:
    room.desk.open_person(LIV)
    shown = room.view.chat.room(room.view.chat.open)
    assert shown is not None
    assert (shown.kind, shown.name) == (RoomKind.PERSON, f"dm:{LIV}")
    room.desk.open_person(RAGNHILD)
    assert room.view.chat.open == f"dm:{LIV}", "nobody talks with oneself"


async def test_a_unit_is_called_by_its_name(room: Room) -> None:
    room.team.says(JORUNN, UNIT, text("Hei"))
    shown = room.view.chat.rooms[0]
    assert (shown.kind, shown.title, shown.municipality) == (
        RoomKind.UNIT,
        "Plan og byggesak",
        OSTEROY.code,
    )


async def test_a_log_is_no_conversation(room: Room) -> None:
    room.team.says(JORUNN, f"log-{OSTEROY.code}", text("Hei"))
    assert room.view.chat.rooms == ()


async def test_where_the_news_begins_is_marked(room: Room) -> None:
    first = room.team.says(JORUNN, DUTY_TEAM, text("Gamalt"))
    room.desk.open_room(TEAM)
    room.desk.look_at_chat(True)
    await room.settle()
    room.desk.open_room(None)
    room.clock.turn(1)
    room.team.says(JORUNN, DUTY_TEAM, text("Nytt"))
    room.desk.open_room(TEAM)
    assert room.view.chat.first_unread == first


async def test_older_messages_come_when_asked_for(room: Room) -> None:
    for number in range(60):
        room.clock.turn(1)
        room.team.says(JORUNN, DUTY_TEAM, text(f"Nr. {number}"))
    room.desk.open_room(TEAM)
    assert (len(room.view.chat.messages), room.view.chat.more) == (50, True)
    room.desk.older_messages()
    assert (len(room.view.chat.messages), room.view.chat.more) == (60, False)


async def test_messages_are_found_by_the_beginnings_of_words(room: Room) -> None:
    room.team.says(JORUNN, DUTY_TEAM, text("Straumbrot i Aurland"))
    room.team.says(LIV, UNIT, text("Gebyr"))
    room.desk.search_messages('straum "aur')
    assert [f.message.text for f in room.view.chat.found] == ["Straumbrot i Aurland"]
    room.desk.search_messages("")
    assert room.view.chat.found == ()


async def test_who_types_is_shown(room: Room) -> None:
    room.team.says(JORUNN, DUTY_TEAM, text("Hei"))
    room.desk.open_room(TEAM)
    room.desk.take_typing(DUTY_TEAM, (JORUNN, RAGNHILD))
    assert room.view.chat.typing == (JORUNN,)
    room.desk.take_typing(UNIT, (LIV,))
    assert room.view.chat.typing == (JORUNN,)
    room.desk.type_in(TEAM, True)
    assert room.team.said.typing == [(DUTY_TEAM, True)]


async def test_a_file_goes_and_comes(room: Room, tmp_path: Path) -> None:
    (tmp_path / "kart.txt").write_text("Hamre")
    room.desk.send_file(TEAM, tmp_path / "kart.txt")
    await room.settle()
    assert room.view.chat.rooms[0].last_text == "kart.txt"
    message = room.team.says(
        JORUNN,
        DUTY_TEAM,
        {"msgtype": "m.file", "body": "k.txt", "url": "mxc://kontaktsenter.example/0"},
    )
    room.desk.save_file(MessageId(message), tmp_path / "ny.txt")
    await room.settle()
    assert (tmp_path / "ny.txt").read_text() == "Hamre"
    assert NoticeKind.FILE_SAVED in room.told
    room.desk.send_file(TEAM, tmp_path / "finst ikkje")
    await room.settle()
    assert NoticeKind.FILE_REFUSED in room.told
    assert room.view.chat.busy == ()


async def test_a_colleague_is_rung_about_the_call_that_is_up(room: Room) -> None:
    room.desk.ring_person(LIV)
    assert NoticeKind.NO_NUMBER in room.told
    known = replace(room.desk._staff.all()[1], user=LIV)
    room.desk._people_now = type(room.desk._people_now)([known], {}, RAGNHILD, "Ragnhild")
    room.telephone.rings(call())
    room.desk.answer(ONE)
    room.desk.ring_person(LIV)
    assert room.call(ONE).consultation is not None


# --- questions ---------------------------------------------------------------------------------


async def test_the_first_who_says_so_has_taken_a_question(room: Room) -> None:
    event = await asked(room)
    room.clock.turn(1)
    room.team.says(LIV, UNIT, reacting(event, "✋"), REACTION)
    room.clock.turn(1)
    room.team.says(JORUNN, UNIT, {**text("Eg tek denne!"), **answering(event)})
    question = room.view.questions[0]
    assert (question.state, question.taken_by, question.answers) == (QuestionState.TAKEN, LIV, ())
    room.team.says(JORUNN, UNIT, {**text("Ja, søk."), **answering(event)})
    assert room.view.questions[0].state is QuestionState.ANSWERED


async def test_who_asked_takes_nothing_by_reacting(room: Room) -> None:
    event = await asked(room)
    room.team.says(RAGNHILD, UNIT, reacting(event, "👍"), REACTION)
    assert room.view.questions[0].state is QuestionState.OPEN


async def test_a_question_is_closed_and_opened_again(room: Room) -> None:
    event = await asked(room)
    question = room.view.questions[0].id
    room.desk.close_question(question)
    await room.settle()
    assert room.view.questions[0].state is QuestionState.CLOSED
    room.team.says(RAGNHILD, UNIT, reacting(event, "✅"), REACTION)
    room.desk.close_question(question)
    await room.settle()
    assert room.view.questions[0].state is QuestionState.OPEN


async def test_nobody_makes_a_question_theirs_by_sending_it_again(room: Room) -> None:
    event = await asked(room)
    question = room.view.questions[0]
    content = {
        "schema": 1,
        "id": question.id,
        "contact": "x",
        "municipality": OSTEROY.code,
        "unit": PLAN,
        "text": "Anna",
        "asked": 1,
    }
    room.team.says(JORUNN, UNIT, {**text("Lure"), QUESTION: content})
    assert (room.view.questions[0].message, room.view.questions[0].author) == (event, RAGNHILD)


async def test_one_is_reminded_and_may_ask_the_deputy(room: Room) -> None:
    made = room.again(rules=QueueRules(remind_minutes=1))
    await asked(made)
    assert made.view.chat.reminders == ()
    for _ in range(13):
        made.clock.turn(5)
    assert made.view.chat.reminders == (made.view.questions[0].id,)
    made.desk.remind_question(made.view.questions[0].id, made.clock.now() + timedelta(minutes=5))
    await made.settle()
    made.clock.turn(5)
    assert made.view.chat.reminders == ()
    made.desk.ask_deputy(made.view.questions[0].id)
    await made.settle()
    assert len(made.view.open_questions) == 1, "this unit has no deputy"


async def test_a_case_handler_wants_to_be_rung(room: Room) -> None:
    event = await asked(room)
    room.team.says(LIV, UNIT, {**text("Ring meg no"), **answering(event)})
    assert room.view.questions[0].ring_me == LIV
    assert NoticeKind.RING_ME in room.told
    room.desk.dismiss(NoticeKind.RING_ME)
    room.desk.reload()
    assert NoticeKind.RING_ME not in room.told


# --- citizens ----------------------------------------------------------------------------------


def hands_over(room: Room, sender: str = BRIDGE) -> None:
    wire = {"schema": 1, "action": "hand-over", "municipality": OSTEROY.code, "topic": "Bos"}
    room.team.says(sender, "citizen-k", {**text("Bos"), CITIZEN_CHAT: wire})


async def test_a_citizen_waits_is_taken_and_has_a_note(room: Room) -> None:
    hands_over(room)
    waiting = room.view.queue.chats[0]
    assert (waiting.state, waiting.topic) == (CitizenChatState.WAITING, "Bos")
    assert room.view.chat.rooms == ()
    room.desk.claim_citizen(waiting.id)
    await room.settle()
    room.clock.turn(1)
    claim = {**text("x"), CITIZEN_CHAT: {"schema": 1, "action": "claim"}}
    room.team.says(RAGNHILD, "citizen-k", claim)
    assert room.view.draft is not None
    assert room.view.draft.channel is Channel.CHAT
    assert room.view.calls[0].municipality == OSTEROY
    assert room.view.chat.open == "citizen-k"
    room.clock.turn(1)
    close = {**text("x"), CITIZEN_CHAT: {"schema": 1, "action": "close"}}
    room.team.says(RAGNHILD, "citizen-k", close)
    assert room.view.queue.chats == ()
    assert room.view.draft is not None, "the note stays to be finished"


async def test_finishing_the_note_ends_the_conversation_and_opens_no_other(room: Room) -> None:
    hands_over(room)
    room.clock.turn(1)
    claim = {**text("x"), CITIZEN_CHAT: {"schema": 1, "action": "claim"}}
    room.team.says(RAGNHILD, "citizen-k", claim)
    call_id = room.view.calls[0].call
    room.desk.finish(call_id)
    await room.settle()
    room.desk.reload()
    assert room.view.draft is None
    said = room.store.reader.execute("SELECT content FROM outbox WHERE room = 'citizen-k'")
    assert ['"close"' in row["content"] for row in said] == [True]


async def test_a_citizen_a_colleague_took_is_theirs(room: Room) -> None:
    hands_over(room)
    room.desk.claim_citizen(room.view.queue.chats[0].id)
    await room.settle()
    room.clock.turn(1)
    claim = {**text("x"), CITIZEN_CHAT: {"schema": 1, "action": "claim"}}
    room.team.says(JORUNN, "citizen-k", claim)
    room.clock.turn(1)
    room.team.says(RAGNHILD, "citizen-k", claim)
    assert room.view.queue.chats[0].claimed_by == JORUNN
    assert NoticeKind.CHAT_TAKEN in room.told
    assert room.view.draft is None
    assert room.view.chat.rooms == ()


async def test_nobody_but_the_bridge_hands_a_citizen_over(room: Room) -> None:
    hands_over(room, JORUNN)
    assert room.view.queue.chats == ()
