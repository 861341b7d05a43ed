"""Handing calls over at the real exchange: unseen, after a question, to voicemail, to parking."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable

import pytest
import pytest_asyncio

from agent_desktop.demo.servers.asterisk import AsteriskServer
from agent_desktop.domain.call import CallState, EndCause, TransferState
from agent_desktop.domain.ids import new_id
from agent_desktop.phone import messages as m
from tests.fixtures.exchange import until_bridged, until_recording
from tests.fixtures.servers import NUMBERS
from tests.fixtures.telephone import OpenTelephone, Telephone, agent, citizen


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def asterisk(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[AsteriskServer]:
    """An exchange where nobody has parked, paused or left anything before."""
    async with AsteriskServer(tmp_path_factory.mktemp("handover"), numbers=NUMBERS) as server:
        yield server


Scene = tuple[Telephone, str, Telephone, str]
"""The agent and their call, the citizen and theirs."""
Begin = Callable[..., Awaitable[Scene]]


@pytest.fixture
async def begin(phone: OpenTelephone, asterisk: AsteriskServer) -> Begin:
    """A citizen has called agent 101 through the queue, and they talk."""

    async def scene(**rules: object) -> Scene:
        desk = await phone(agent(asterisk, "101"), **rules)
        await desk.registered()
        caller = await phone(citizen(asterisk))
        out = await caller.dial("57000101")
        ringing = await desk.rings()
        desk.send(m.Answer(ringing.id))
        await desk.is_in(ringing.id, CallState.ACTIVE)
        await caller.is_in(out, CallState.ACTIVE)
        await until_bridged(asterisk, "101")
        return desk, ringing.id, caller, out

    return scene


async def colleague(phone: OpenTelephone, asterisk: AsteriskServer) -> Telephone:
    """Agent 102, registered."""
    telephone = await phone(agent(asterisk, "102"))
    await telephone.registered()
    return telephone


async def test_a_call_is_handed_over_unseen(
    begin: Begin, phone: OpenTelephone, asterisk: AsteriskServer
) -> None:
    other = await colleague(phone, asterisk)
    desk, call, caller, out = await begin()
    desk.send(m.Transfer(call, "102"))
    taken = await other.rings()
    assert taken.remote_number.endswith("90000214")
    assert taken.ddi == "57000101"
    other.send(m.Answer(taken.id))
    ended = await desk.is_in(call, CallState.ENDED)
    assert ended.end_cause is EndCause.TRANSFERRED
    await other.is_in(taken.id, CallState.ACTIVE)
    assert caller.calls[out].state is CallState.ACTIVE


async def test_a_number_that_does_not_exist_leaves_the_caller_with_the_agent(
    begin: Begin,
) -> None:
    desk, call, caller, out = await begin()
    desk.send(m.Transfer(call, "999"))
    await desk.call_that(lambda c: c.id == call and c.transfer is TransferState.FAILED)
    await desk.is_in(call, CallState.ACTIVE)
    assert caller.calls[out].state is CallState.ACTIVE


async def test_a_colleague_who_does_not_take_it_sends_it_back(
    begin: Begin, phone: OpenTelephone, asterisk: AsteriskServer
) -> None:
    other = await colleague(phone, asterisk)
    desk, call, caller, out = await begin()
    desk.send(m.Transfer(call, "102"))
    taken = await other.rings()
    other.send(m.Reject(taken.id))
    again = await desk.call_that(lambda c: c.id != call and c.state is CallState.RINGING)
    assert again.ddi == "57000101"
    desk.send(m.Answer(again.id))
    await desk.is_in(again.id, CallState.ACTIVE)
    assert caller.calls[out].state is CallState.ACTIVE


async def test_a_colleague_is_asked_first(
    begin: Begin, phone: OpenTelephone, asterisk: AsteriskServer
) -> None:
    other = await colleague(phone, asterisk)
    desk, call, caller, out = await begin()
    question = new_id()
    desk.send(m.Consult(call, question, "102"))
    asked = await other.rings()
    await desk.is_in(call, CallState.HELD)
    await desk.call_is(question, lambda c: c.consults == call)
    other.send(m.Answer(asked.id))
    await desk.is_in(question, CallState.ACTIVE)
    await until_bridged(asterisk, "101", calls=2)
    desk.send(m.CompleteTransfer(question))
    for ours in (call, question):
        ended = await desk.is_in(ours, CallState.ENDED)
        assert ended.end_cause is EndCause.TRANSFERRED
    await other.is_in(asked.id, CallState.ACTIVE)
    assert caller.calls[out].state is CallState.ACTIVE
    caller.send(m.HangUp(out))
    await other.is_in(asked.id, CallState.ENDED)


async def test_it_is_completed_while_the_colleague_still_rings(
    begin: Begin, phone: OpenTelephone, asterisk: AsteriskServer
) -> None:
    other = await colleague(phone, asterisk)
    desk, call, caller, out = await begin()
    question = new_id()
    desk.send(m.Consult(call, question, "102"))
    first = await other.rings()
    desk.send(m.CompleteTransfer(question))
    await other.is_in(first.id, CallState.ENDED)
    second = await other.call_that(lambda c: c.id != first.id and c.state is CallState.RINGING)
    other.send(m.Answer(second.id))
    assert (await desk.is_in(call, CallState.ENDED)).end_cause is EndCause.TRANSFERRED
    assert caller.calls[out].state is CallState.ACTIVE


async def test_a_colleague_who_is_busy_gives_the_caller_back(
    begin: Begin, phone: OpenTelephone, asterisk: AsteriskServer
) -> None:
    other = await colleague(phone, asterisk)
    other.rule(accepting=False)
    await other.round_trip()
    desk, call, _, _ = await begin()
    question = new_id()
    desk.send(m.Consult(call, question, "102"))
    assert (await desk.is_in(question, CallState.ENDED)).end_cause is EndCause.BUSY
    await desk.is_in(call, CallState.ACTIVE)


async def test_the_agent_takes_the_caller_back(
    begin: Begin, phone: OpenTelephone, asterisk: AsteriskServer
) -> None:
    other = await colleague(phone, asterisk)
    desk, call, caller, out = await begin()
    question = new_id()
    desk.send(m.Consult(call, question, "102"))
    asked = await other.rings()
    other.send(m.Answer(asked.id))
    await desk.is_in(question, CallState.ACTIVE)
    desk.send(m.HangUp(question), m.Resume(call))
    await other.is_in(asked.id, CallState.ENDED)
    await desk.is_in(call, CallState.ACTIVE)
    assert caller.calls[out].state is CallState.ACTIVE


async def test_a_conference_of_three(
    begin: Begin, phone: OpenTelephone, asterisk: AsteriskServer
) -> None:
    other = await colleague(phone, asterisk)
    desk, call, _, _ = await begin()
    question = new_id()
    desk.send(m.Consult(call, question, "102"))
    asked = await other.rings()
    other.send(m.Answer(asked.id))
    await desk.is_in(question, CallState.ACTIVE)
    desk.send(m.Join(call, question))
    for one in (call, question):
        await desk.call_is(one, lambda c: c.joined and c.state is CallState.ACTIVE)
    desk.send(m.Part(call))
    await desk.is_in(question, CallState.HELD)
    left = await desk.call_is(call, lambda c: not c.joined)
    assert left.state is CallState.ACTIVE


async def test_a_ringing_call_is_sent_on_to_voicemail(
    phone: OpenTelephone, asterisk: AsteriskServer
) -> None:
    desk = await phone(agent(asterisk, "103"))
    await desk.registered()
    other = await colleague(phone, asterisk)
    out = await other.dial("103")
    ringing = await desk.rings()
    desk.send(m.Deflect(ringing.id, "*98103"))
    assert (await desk.is_in(ringing.id, CallState.ENDED)).end_cause is EndCause.SENT_ON
    await other.is_in(out, CallState.ACTIVE)
    await until_recording(asterisk, "103")
    other.send(m.HangUp(out))
    waiting = await desk.until(m.MessagesWaiting, lambda w: w.new > 0, 15)
    assert waiting.account == "103"
    heard = await desk.dial("*97")
    await desk.is_in(heard, CallState.ACTIVE)


async def test_a_parked_call_is_taken_back(begin: Begin) -> None:
    desk, call, caller, out = await begin()
    desk.send(m.Transfer(call, "700"))
    assert (await desk.is_in(call, CallState.ENDED)).end_cause is EndCause.TRANSFERRED
    back = await desk.dial("701")
    await desk.is_in(back, CallState.ACTIVE)
    assert caller.calls[out].state is CallState.ACTIVE
    caller.send(m.HangUp(out))
    await desk.is_in(back, CallState.ENDED)
