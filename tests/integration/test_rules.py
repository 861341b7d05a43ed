"""How calls are taken: who may ring, the second call, calls answered by themselves."""

from __future__ import annotations

import asyncio

import pytest

from agent_desktop.demo.servers.asterisk_config import Account
from agent_desktop.demo.servers.ports import HOST, free_port
from agent_desktop.domain.call import CallState, Direction, TransferState
from agent_desktop.phone import messages as m
from tests.fixtures.raw_sip import RawPhone, SipMessage
from tests.fixtures.telephone import OpenTelephone, Telephone, direct

ELSEWHERE = "127.0.0.2"


async def rung(raw: RawPhone, number: str = "101") -> SipMessage:
    """The first answer to a call."""
    return await asyncio.to_thread(raw.invite, number, sender="<sip:90000214@sentral.example>")


async def in_a_call(phone: OpenTelephone, **rules: object) -> tuple[Telephone, Telephone, int]:
    """A telephone that is talking, who it talks with, and its port."""
    port = free_port()
    desk = await phone(direct(port), **rules)
    caller = await phone(direct(free_port(), port))
    await caller.dial("101")
    first = await desk.rings()
    desk.send(m.Answer(first.id))
    await desk.is_in(first.id, CallState.ACTIVE)
    return desk, caller, port


async def test_only_the_exchange_may_ring(phone: OpenTelephone) -> None:
    port = free_port()
    transport = m.Transport(bind="0.0.0.0", port=port)
    desk = await phone(direct(port, transport=transport))
    with RawPhone(ELSEWHERE, port, Account("90000214", "")) as stranger:
        assert (await rung(stranger)).status == 403
        assert not desk.calls
    with RawPhone(HOST, port, Account("90000214", "")) as exchange:
        assert (await rung(exchange)).status == 180


async def test_an_address_that_is_trusted_may_ring(phone: OpenTelephone) -> None:
    port = free_port()
    transport = m.Transport(bind="0.0.0.0", port=port)
    await phone(direct(port, transport=transport, trusted=(ELSEWHERE,)))
    with RawPhone(ELSEWHERE, port, Account("90000214", "")) as stranger:
        assert (await rung(stranger)).status == 180


async def test_a_flood_of_strangers_keeps_no_caller_out(phone: OpenTelephone) -> None:
    port = free_port()
    transport = m.Transport(bind="0.0.0.0", port=port)
    await phone(direct(port, transport=transport))
    with RawPhone(ELSEWHERE, port, Account("90000214", "")) as stranger:
        answers = [await rung(stranger) for _ in range(100)]
        assert {a.status for a in answers} == {403}
        with RawPhone(HOST, port, Account("90000215", "")) as exchange:
            assert (await rung(exchange)).status == 180


@pytest.mark.parametrize(
    ("rules", "status"),
    [
        ({}, 180),
        ({"second_call": m.SecondCall.BUSY}, 486),
        ({"second_call": m.SecondCall.FORWARD, "forward_to": "56000102"}, 302),
        ({"second_call": m.SecondCall.FORWARD}, 180),
        ({"accepting": False}, 486),
    ],
)
async def test_the_second_call(phone: OpenTelephone, rules: dict[str, object], status: int) -> None:
    desk, _, port = await in_a_call(phone)
    desk.rule(**rules)
    await desk.round_trip()
    with RawPhone(HOST, port, Account("90000215", "")) as second:
        answer = await rung(second)
    assert answer.status == status
    if status == 302:
        assert "sip:56000102@" in answer.header("Contact")


async def test_a_call_is_answered_by_itself(phone: OpenTelephone) -> None:
    port = free_port()
    desk = await phone(direct(port), auto_answer=0.3)
    caller = await phone(direct(free_port(), port))
    out = await caller.dial("101")
    await caller.is_in(out, CallState.ACTIVE)
    (call,) = desk.calls
    await desk.is_in(call, CallState.ACTIVE)


async def test_no_second_call_is_answered_by_itself(phone: OpenTelephone) -> None:
    desk, _, port = await in_a_call(phone)
    desk.rule(auto_answer=0.0)
    caller = await phone(direct(free_port(), port))
    await caller.dial("101")
    second = await desk.rings()
    await desk.round_trip()
    assert desk.calls[second.id].state is CallState.RINGING


async def test_nobody_makes_it_call_somewhere(phone: OpenTelephone) -> None:
    desk, caller, _ = await in_a_call(phone)
    (out,) = caller.calls
    caller.send(m.Transfer(out, "101"))
    await caller.call_is(out, lambda c: c.transfer is TransferState.FAILED)
    await desk.round_trip()
    assert [call.direction for call in desk.calls.values()] == [Direction.INCOMING]
