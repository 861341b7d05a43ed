"""My place in the queue, the board, lost calls and help, as the desk shows them."""

from __future__ import annotations

import msgspec
import pytest

from agent_desktop.desk.notices import NoticeKind
from agent_desktop.desk.team_protocols import QueueRules
from agent_desktop.domain.call import EndCause
from agent_desktop.domain.ids import CallId, QueueCallId
from agent_desktop.domain.moment import to_millis
from agent_desktop.domain.queue import (
    MemberState,
    PauseReason,
    Pressure,
    QueueAction,
    QueueOutcome,
)
from agent_desktop.domain.status import AgentStatus
from agent_desktop.domain.team import HelpAnswer, MayCall, Presence, Source
from agent_desktop.matrix.rooms import DUTY_TEAM, log_room
from agent_desktop.team.wire import (
    LOST_CALL,
    QUEUE_CALL,
    REINFORCEMENT,
    REQUEST,
    SCHEMA,
    STATUS,
    WireHelp,
    WireLostCall,
    WireQueueCall,
    WireWaiting,
)
from tests.fixtures.team import FEED, JORUNN, LIV
from tests.made import OSTEROY, RAGNHILD, call
from tests.unit.desk.conftest import Room

ONE = CallId("c1")

BY_FEED = QueueRules(expected=True, by_feed=True, extension="101")
FREE, PAUSED = MemberState.FREE, MemberState.PAUSED


@pytest.fixture
async def queued(room: Room) -> Room:
    """A desk whose queue is told, and changed, by the feed; the agent is in it."""
    made = room.again(rules=BY_FEED)
    made.team.queue((RAGNHILD, FREE, None))
    return made


def requests(room: Room) -> list[tuple[str, str | None]]:
    return [(r["action"], r.get("reason")) for r in room.team.said.of(REQUEST)]


# --- my status ---------------------------------------------------------------------------------


async def test_what_the_exchange_says_at_the_start_is_so(queued: Room) -> None:
    assert queued.view.status is AgentStatus.FREE
    assert queued.view.place.source is Source.EXCHANGE
    other = queued.again(rules=BY_FEED)
    other.team.queue()
    assert other.view.status is AgentStatus.OFF_DUTY
    assert not other.telephone.accepting
    assert NoticeKind.STATUS_CHANGED not in other.told


async def test_a_pause_is_asked_for_and_then_confirmed(queued: Room) -> None:
    queued.desk.set_status(AgentStatus.PAUSE, PauseReason.LUNCH)
    assert requests(queued) == [("pause", "lunch")]
    assert queued.view.place.asking
    assert queued.view.place.source is Source.DESK
    queued.team.queue((RAGNHILD, PAUSED, PauseReason.LUNCH))
    assert not queued.view.place.asking
    assert queued.view.place.source is Source.EXCHANGE
    assert queued.view.place.reason is PauseReason.LUNCH


async def test_what_is_not_confirmed_is_told(queued: Room) -> None:
    queued.desk.set_status(AgentStatus.PAUSE, PauseReason.MEETING)
    queued.clock.turn(6)
    assert NoticeKind.STATUS_REFUSED in queued.told
    queued.team.queue((RAGNHILD, FREE, None))
    assert queued.view.status is AgentStatus.PAUSE, "who wants no calls gets none"
    assert not queued.telephone.accepting
    assert queued.view.place.source is Source.DESK
    queued.clock.turn(16)
    queued.team.queue((RAGNHILD, FREE, None))
    assert requests(queued) == [("pause", "meeting")] * 2
    queued.team.queue((RAGNHILD, PAUSED, PauseReason.MEETING))
    assert queued.view.place.source is Source.EXCHANGE


async def test_whoever_could_not_get_in_is_not_free(queued: Room) -> None:
    queued.team.queue()
    queued.desk.set_status(AgentStatus.FREE)
    queued.clock.turn(6)
    queued.team.queue()
    assert queued.view.status is AgentStatus.OFF_DUTY


async def test_news_from_before_i_asked_says_nothing(queued: Room) -> None:
    queued.clock.turn(3)
    queued.desk.set_status(AgentStatus.PAUSE, PauseReason.LUNCH)
    queued.clock.turn(6)
    queued.clock.turn(2)
    assert queued.view.status is AgentStatus.PAUSE
    assert not queued.telephone.accepting


async def test_the_exchange_may_change_its_word_twice(queued: Room) -> None:
    queued.team.queue((RAGNHILD, PAUSED, PauseReason.LUNCH))
    queued.clock.turn(1)
    queued.team.queue((RAGNHILD, FREE, None))
    queued.clock.turn(1)
    queued.team.queue()
    assert queued.view.status is AgentStatus.OFF_DUTY
    queued.clock.turn(1)
    queued.team.queue((RAGNHILD, PAUSED, PauseReason.MISSED))
    assert queued.view.status is AgentStatus.PAUSE


async def test_the_feeds_refusal_is_told_with_its_words(queued: Room) -> None:
    queued.desk.set_status(AgentStatus.OFF_DUTY)
    request = queued.team.said.of(REQUEST)[-1]["id"]
    queued.desk.take_request("another", "no-member")
    assert NoticeKind.STATUS_REFUSED not in queued.told
    queued.desk.take_request(request, "no-member")
    notice = next(n for n in queued.view.notices if n.kind is NoticeKind.STATUS_REFUSED)
    assert notice.detail == "no-member"


async def test_the_exchange_may_pause_me_and_says_why(queued: Room) -> None:
    queued.team.queue((RAGNHILD, PAUSED, PauseReason.MISSED))
    assert queued.view.status is AgentStatus.PAUSE
    assert queued.view.place.reason is PauseReason.MISSED
    assert NoticeKind.PAUSED_MISSED in queued.told
    assert not queued.telephone.accepting


async def test_a_ring_that_is_not_taken_pauses_and_is_announced(queued: Room) -> None:
    queued.telephone.rings(call())
    queued.clock.turn(15)
    queued.telephone.ends(ONE, EndCause.CALLER_GAVE_UP)
    assert queued.view.status is AgentStatus.PAUSE
    assert NoticeKind.PAUSED_MISSED in queued.told
    assert requests(queued)[-1] == ("pause", "missed")


async def test_a_caller_who_gives_up_at_once_costs_the_agent_nothing(queued: Room) -> None:
    queued.telephone.rings(call())
    queued.clock.turn(3)
    queued.telephone.ends(ONE, EndCause.CALLER_GAVE_UP)
    assert queued.view.status is AgentStatus.FREE


async def test_wrap_up_pauses_the_queue_and_ends_it(queued: Room) -> None:
    queued.telephone.rings(call())
    queued.desk.answer(ONE)
    queued.desk.hang_up(ONE)
    assert requests(queued) == [("pause", "wrap-up")]
    queued.team.queue((RAGNHILD, PAUSED, PauseReason.WRAP_UP))
    assert queued.view.status is AgentStatus.WRAP_UP
    assert NoticeKind.STATUS_CHANGED not in queued.told
    queued.desk.finish(ONE)
    await queued.settle()
    assert requests(queued)[-1] == ("resume", None)


async def test_a_pause_for_wrap_up_that_stays_is_ended_again(queued: Room) -> None:
    queued.team.queue((RAGNHILD, PAUSED, PauseReason.WRAP_UP))
    assert queued.view.status is AgentStatus.FREE
    assert requests(queued) == []
    queued.clock.turn(6)
    queued.team.queue((RAGNHILD, PAUSED, PauseReason.WRAP_UP))
    assert requests(queued) == [("resume", None)]


async def test_codes_are_dialled_where_the_feed_does_nothing(room: Room) -> None:
    codes = QueueRules(pause_codes={PauseReason.LUNCH: "*471"}, resume_code="*48")
    desk = room.again(rules=codes)
    desk.desk.set_status(AgentStatus.PAUSE, PauseReason.LUNCH)
    desk.desk.set_status(AgentStatus.FREE)
    desk.desk.set_status(AgentStatus.OFF_DUTY)
    assert desk.telephone.codes == ["*471", "*48", "*52"]


async def test_colleagues_hear_what_i_do(queued: Room) -> None:
    queued.telephone.rings(call())
    queued.desk.answer(ONE)
    told = queued.team.said.of(STATUS)[-1]
    assert (told["presence"], told["municipality"]) == ("in-call", OSTEROY.code)


async def test_a_desk_without_a_queue_says_that_it_is_there(room: Room) -> None:
    before = len(room.team.said.of(STATUS))
    for _ in range(6):
        room.clock.turn(5)
    assert len(room.team.said.of(STATUS)) == before + 1


# --- the board ---------------------------------------------------------------------------------


def person(room: Room, user: str) -> Presence:
    view = room.view.team
    everybody = (*view.on_duty, *view.can_come, *view.others)
    return next(p.presence for p in everybody if p.user == user)


async def test_old_news_is_never_free(room: Room) -> None:
    room.team.says(JORUNN, DUTY_TEAM, {"msgtype": "m.text", "body": "Hei"})
    room.store.write_and_wait(
        lambda c: c.execute("INSERT INTO person VALUES (?, 'Jorunn')", (JORUNN,))
    )
    room.desk.reload()
    room.team.status(JORUNN, Presence.FREE)
    assert person(room, JORUNN) is Presence.FREE
    for _ in range(7):
        room.clock.turn(5)
    assert person(room, JORUNN) is Presence.UNKNOWN
    room.team.status(JORUNN, Presence.OFF_DUTY)
    for _ in range(20):
        room.clock.turn(5)
    assert person(room, JORUNN) is Presence.OFF_DUTY


async def test_only_the_feed_speaks_for_the_queue(queued: Room) -> None:
    queued.team.queue((RAGNHILD, PAUSED, PauseReason.LUNCH), sender=JORUNN)
    assert queued.view.status is AgentStatus.FREE


async def test_a_queue_that_is_not_heard_of_is_stale(queued: Room) -> None:
    assert not queued.view.queue.stale
    queued.clock.turn(5)
    queued.clock.turn(6)
    queued.clock.turn(5)
    assert queued.view.queue.stale
    assert queued.view.queue.pressure is Pressure.CALM
    queued.team.queue((RAGNHILD, FREE, None), reached=False)
    assert queued.view.queue.stale


async def test_too_many_waiting_lets_anybody_call_for_help(queued: Room) -> None:
    assert not queued.view.team.may_call_help
    queued.team.queue((RAGNHILD, FREE, None), waiting=(WireWaiting(4, OSTEROY.code),))
    assert queued.view.queue.pressure is Pressure.WARN
    assert queued.view.team.may_call_help


async def test_everybody_is_found_by_name_unit_and_number(room: Room) -> None:
    assert [p.name for p in room.desk.find_colleagues("bo plan")] == ["Åse Bø"]
    assert [p.name for p in room.desk.find_colleagues("102")] == ["Åse Bø"]
    assert room.desk.find_colleagues("finst ikkje") == ()


# --- lost calls --------------------------------------------------------------------------------


def loses(room: Room, number: str = "+4790000214", sender: str = FEED) -> QueueCallId:
    now = to_millis(room.clock.now())
    wire = WireQueueCall(
        SCHEMA, f"q{now}", "k", QueueOutcome.ABANDONED, now - 60_000, now, OSTEROY.code, number
    )
    content = {"msgtype": "m.notice", "body": "", QUEUE_CALL: msgspec.to_builtins(wire)}
    room.team.says(sender, log_room(OSTEROY.code), content)
    return QueueCallId(wire.id)


async def test_a_lost_call_is_taken_by_one(room: Room) -> None:
    lost = loses(room)
    content = {"body": "", LOST_CALL: msgspec.to_builtins(WireLostCall(SCHEMA, lost, "take", 1))}
    room.team.says(JORUNN, log_room(OSTEROY.code), content)
    room.desk.take_lost(lost)
    await room.settle()
    assert room.view.queue.lost[0].lost.taken_by == JORUNN
    assert not room.view.queue.lost[0].mine


async def test_who_was_slower_is_told_who_has_it(room: Room) -> None:
    lost = loses(room)
    room.desk.take_lost(lost)
    await room.settle()
    assert room.view.queue.lost[0].mine
    content = {"body": "", LOST_CALL: msgspec.to_builtins(WireLostCall(SCHEMA, lost, "take", 1))}
    room.team.says(JORUNN, log_room(OSTEROY.code), content)
    notice = next(n for n in room.view.notices if n.kind is NoticeKind.LOST_CALL_TAKEN)
    assert notice.detail == JORUNN
    assert not room.view.queue.lost[0].mine


async def test_a_lost_call_is_called_and_is_done_when_answered(room: Room) -> None:
    lost = loses(room)
    room.desk.call_lost(lost)
    await room.settle()
    assert room.view.queue.lost[0].mine
    dialled = room.view.calls[0].call
    room.telephone.is_answered(dialled)
    room.desk.hang_up(dialled)
    await room.settle()
    assert room.view.queue.lost[0].lost.done is not None


async def test_who_calls_again_and_is_answered_is_lost_no_more(room: Room) -> None:
    loses(room)
    room.telephone.rings(call())
    room.desk.answer(ONE)
    room.desk.hang_up(ONE)
    await room.settle()
    assert room.view.queue.lost[0].lost.done is not None


async def test_a_claim_in_another_log_is_none(room: Room) -> None:
    lost = loses(room)
    content = {"body": "", LOST_CALL: msgspec.to_builtins(WireLostCall(SCHEMA, lost, "take", 1))}
    room.team.says(JORUNN, log_room(None), content)
    assert room.view.queue.lost[0].taken_by == ""


async def test_nobody_but_the_feed_loses_calls(room: Room) -> None:
    loses(room, sender=JORUNN)
    assert room.view.queue.lost == ()


# --- help --------------------------------------------------------------------------------------


def calls_for_help(room: Room, author: str = LIV, *asked: str) -> None:
    wire = WireHelp(SCHEMA, "h1", "call", 1, reason="Straumbrot", asked=asked or (RAGNHILD,))
    content = {"msgtype": "m.text", "body": "", REINFORCEMENT: msgspec.to_builtins(wire)}
    room.team.says(author, DUTY_TEAM, content)


async def test_help_brings_me_in_and_lets_me_go(queued: Room) -> None:
    queued.desk.set_status(AgentStatus.OFF_DUTY)
    queued.team.queue()
    calls_for_help(queued)
    called = queued.view.team.help[0]
    assert called.asks_me
    queued.desk.answer_help(called.call.id, accept=True)
    await queued.settle()
    assert queued.view.status is AgentStatus.FREE
    assert requests(queued)[-1] == (QueueAction.JOIN, None)
    assert queued.view.team.help[0].i_am_in
    end = {"body": "", REINFORCEMENT: msgspec.to_builtins(WireHelp(SCHEMA, "h1", "end", 2))}
    queued.team.says(JORUNN, DUTY_TEAM, end)
    assert queued.view.status is AgentStatus.FREE, "only who called, or a lead, ends it"
    queued.team.says(LIV, DUTY_TEAM, end)
    assert queued.view.status is AgentStatus.OFF_DUTY


async def test_who_may_call_me_in_is_my_choice(queued: Room) -> None:
    queued.desk.choose_may_call(MayCall.LEADS)
    calls_for_help(queued)
    assert not queued.view.team.help[0].asks_me
    queued.store.write_and_wait(
        lambda c: c.execute("INSERT INTO lead VALUES (?, ?)", (DUTY_TEAM, LIV))
    )
    queued.desk.reload()
    assert queued.view.team.help[0].asks_me


async def test_i_say_no(queued: Room) -> None:
    calls_for_help(queued)
    queued.desk.answer_help(queued.view.team.help[0].call.id, accept=False)
    await queued.settle()
    helper = queued.view.team.help[0].helpers[0]
    assert helper.answer is HelpAnswer.DECLINED
    assert not queued.view.team.help[0].asks_me


async def test_i_call_for_help_and_end_it(queued: Room) -> None:
    queued.team.queue((RAGNHILD, FREE, None), waiting=(WireWaiting(9, OSTEROY.code),))
    queued.desk.call_for_help([LIV, LIV, RAGNHILD], " Straumbrot ")
    await queued.settle()
    called = queued.view.team.help[0]
    assert (called.call.asked, called.call.reason, called.mine) == ((LIV,), "Straumbrot", True)
    queued.clock.turn(1)
    queued.desk.end_help(called.call.id)
    await queued.settle()
    assert queued.view.team.help == ()


# --- the loop ----------------------------------------------------------------------------------


async def test_news_waits_for_no_table(queued: Room) -> None:
    queued.desk.take_news()
    asked: list[str] = []
    queued.store.reader.set_trace_callback(asked.append)
    queued.team.queue((RAGNHILD, PAUSED, PauseReason.LUNCH))
    queued.team.status(LIV, Presence.FREE)
    assert asked == []


async def test_what_the_tables_say_is_shown_at_once(queued: Room) -> None:
    shown: list[object] = []
    queued.desk.subscribe(shown.append)
    queued.desk.reload()
    assert len(shown) == 1
