"""What only a real exchange can show: restarts, lamps, feature codes, queue, transport and keys."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from agent_desktop.demo.servers.asterisk import AsteriskServer
from agent_desktop.domain.call import CallState, EndCause
from agent_desktop.domain.line import LineState
from agent_desktop.domain.status import Fault, Health
from agent_desktop.phone import messages as m
from tests.fixtures.servers import NUMBERS
from tests.fixtures.telephone import PATIENCE, OpenTelephone, agent, citizen

HOST = "127.0.0.1"


@pytest.fixture
async def own(tmp_path: Path) -> AsyncIterator[AsteriskServer]:
    """An exchange of the test's own, to be killed."""
    async with AsteriskServer(tmp_path / "asterisk", numbers=NUMBERS) as server:
        yield server


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def older(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[AsteriskServer]:
    """An exchange that speaks TLS 1.2 only."""
    work = tmp_path_factory.mktemp("older")
    async with AsteriskServer(work, numbers=NUMBERS, tls_method="tlsv1_2") as server:
        yield server


async def forget_everybody(exchange: AsteriskServer) -> None:
    """The exchange starts again and knows no telephone any more."""
    await exchange.kill()
    (exchange.work / "lib" / "astdb.sqlite3").unlink()
    await exchange.start()


async def knows(exchange: AsteriskServer, user: str) -> None:
    """Return as soon as a telephone is registered there."""
    # It can only be asked.
    while f"{user}/sip:" not in await exchange.cli("pjsip show contacts"):  # noqa: ASYNC110
        await asyncio.sleep(0.2)


@pytest.mark.parametrize("kind", ["udp", "tcp", "tls"])
async def test_a_lost_registration_is_noticed(
    phone: OpenTelephone, own: AsteriskServer, kind: str
) -> None:
    desk = await phone(agent(own, "101", kind, expires=300))
    await desk.registered()
    await forget_everybody(own)
    await asyncio.wait_for(knows(own, "101"), 60)


async def test_an_exchange_that_dies_is_told_of_and_comes_back(
    phone: OpenTelephone, own: AsteriskServer
) -> None:
    desk = await phone(agent(own, "101", expires=300))
    await desk.registered()
    lost = desk.next(m.Registration)
    await own.kill()
    down = await asyncio.wait_for(lost, 60)
    assert (down.health, down.fault) == (Health.DOWN, Fault.UNREACHABLE)
    back = desk.next(m.Registration, lambda told: told.health is Health.OK)
    await own.start()
    await asyncio.wait_for(back, 60)


async def test_a_call_that_rang_at_a_killed_exchange_does_not_ring_for_ever(
    phone: OpenTelephone, own: AsteriskServer
) -> None:
    desk = await phone(agent(own, "101", "tcp"))
    await desk.registered()
    caller = await phone(citizen(own))
    await caller.dial("57000101")
    ringing = await desk.rings()
    await own.kill()
    await own.start()
    ended = await desk.call_is(ringing.id, lambda c: c.state is CallState.ENDED, 60)
    assert ended.answered is None


async def test_a_call_whose_other_end_has_vanished_ends(
    phone: OpenTelephone, own: AsteriskServer
) -> None:
    desk = await phone(agent(own, "101"))
    await desk.registered()
    caller = await phone(citizen(own))
    await caller.dial("57000101")
    ringing = await desk.rings()
    desk.send(m.Answer(ringing.id))
    await desk.is_in(ringing.id, CallState.ACTIVE)
    await own.kill()
    ended = await desk.call_is(ringing.id, lambda c: c.state is CallState.ENDED, 120)
    assert ended.end_cause is EndCause.LOST
    assert desk.pid


async def test_colleagues_lines(phone: OpenTelephone, asterisk: AsteriskServer) -> None:
    desk = await phone(agent(asterisk, "101"), watched=("103",))
    await desk.registered()
    other = await phone(agent(asterisk, "103"))
    await other.registered()
    await desk.until(m.LineChanged, lambda line: line == m.LineChanged("103", LineState.IDLE))
    caller = await phone(agent(asterisk, "102"))
    await caller.registered()
    await caller.dial("103")
    call = await other.rings()
    other.send(m.Answer(call.id))
    await desk.until(m.LineChanged, lambda line: line.state is LineState.BUSY)
    idle = desk.next(m.LineChanged, lambda line: line.state is LineState.IDLE)
    other.send(m.HangUp(call.id))
    await asyncio.wait_for(idle, PATIENCE)


async def test_the_queue_is_left_and_joined_by_feature_codes(
    phone: OpenTelephone, asterisk: AsteriskServer
) -> None:
    desk = await phone(agent(asterisk, "104"))
    await desk.registered()
    desk.send(m.UseFeature("*45"))
    assert (await desk.until(m.FeatureUsed)).done
    assert "PJSIP/104" in await asterisk.cli("queue show kontaktsenter")
    left = desk.next(m.FeatureUsed)
    desk.send(m.UseFeature("*46"))
    assert (await asyncio.wait_for(left, PATIENCE)).done
    assert "PJSIP/104" not in await asterisk.cli("queue show kontaktsenter")
    refused = desk.next(m.FeatureUsed)
    desk.send(m.UseFeature("*99"))
    assert not (await asyncio.wait_for(refused, PATIENCE)).done
    assert not [e for e in desk.events if isinstance(e, m.CallChanged)]


@pytest.mark.parametrize("codec", ["opus", "G722", "PCMA", "PCMU"])
async def test_every_codec(phone: OpenTelephone, asterisk: AsteriskServer, codec: str) -> None:
    desk = await phone(agent(asterisk, "102"))
    desk.configure(codecs=(codec,))
    await desk.registered()
    out = await desk.dial("600")
    up = await desk.call_is(out, lambda c: c.codec)
    assert up.codec.partition("/")[0].lower() == codec.lower()


async def test_srtp_over_tls_1_2_and_1_3(
    phone: OpenTelephone, asterisk: AsteriskServer, older: AsteriskServer
) -> None:
    for exchange in (asterisk, older):
        desk = await phone(agent(exchange, "102", "tls", encryption="required"))
        await desk.registered()
        out = await desk.dial("600")
        assert (await desk.call_is(out, lambda c: c.codec)).encrypted


async def test_ignored_certificates_are_told(
    phone: OpenTelephone, asterisk: AsteriskServer
) -> None:
    transport = m.Transport("tls", verify=False, bind=HOST)
    desk = await phone(agent(asterisk, "102", "tls", transport=transport))
    state = await desk.until(m.Registration, lambda r: r.health is not Health.STARTING)
    assert (state.health, state.fault) == (Health.DEGRADED, Fault.CERTIFICATE_IGNORED)


async def test_two_accounts_each_with_its_own_calls(
    phone: OpenTelephone, asterisk: AsteriskServer
) -> None:
    desk = await phone(agent(asterisk, "103"), also=(agent(asterisk, "104"),))
    for user in ("103", "104"):
        await desk.until(
            m.Registration, lambda r, u=user: r == m.Registration(Health.OK, account=u)
        )
    caller = await phone(agent(asterisk, "102"))
    await caller.registered()
    for user in ("103", "104"):
        out = await caller.dial(user)
        ringing = await desk.rings()
        assert ringing.account == user
        caller.send(m.HangUp(out))
        await desk.is_in(ringing.id, CallState.ENDED)


async def test_quality_is_measured(phone: OpenTelephone, asterisk: AsteriskServer) -> None:
    desk = await phone(agent(asterisk, "102"))
    await desk.registered()
    out = await desk.dial("601")
    # A machine that stood still for a moment has given it a weakness, for that moment.
    await desk.call_is(out, lambda c: c.quality and c.quality.weakness() is None)
    desk.send(m.HangUp(out))
    ended = await desk.is_in(out, CallState.ENDED)
    assert ended.quality is not None
    assert ended.quality.loss_percent == 0
