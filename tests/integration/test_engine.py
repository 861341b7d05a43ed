"""The engine process, through its client: against another engine, the exchange, and raw SIP."""

from __future__ import annotations

import asyncio
import contextlib
import re
from collections.abc import AsyncGenerator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from agent_desktop.demo.servers.asterisk import AsteriskServer
from agent_desktop.demo.servers.asterisk_config import Account
from agent_desktop.demo.servers.certificate import make_certificate
from agent_desktop.demo.servers.ports import HOST, free_port
from agent_desktop.demo.servers.sound import Headset, VirtualSound
from agent_desktop.domain.call import CallState, EndCause
from agent_desktop.domain.municipality import Line
from agent_desktop.domain.routing import CallHeaders, Known, RoutingTable, called
from agent_desktop.domain.status import Fault, Health
from agent_desktop.phone import messages as m
from agent_desktop.phone.telephone import read_call
from tests.fixtures.ears import Ear, Voice
from tests.fixtures.raw_sip import RawPhone, SipMessage
from tests.fixtures.servers import NUMBERS
from tests.fixtures.telephone import (
    PATIENCE,
    SILENT,
    OpenTelephone,
    Telephone,
    agent,
    citizen,
    direct,
)
from tests.made import OSTEROY, number


async def pair(phone: OpenTelephone, **changes: Any) -> tuple[Telephone, Telephone, str, str]:
    """Two telephones in a call with each other: caller, called, and their calls' ids."""
    there, here = free_port(), free_port()
    called_one = await phone(direct(there, **changes))
    caller = await phone(direct(here, there, **changes))
    out = await caller.dial("101")
    ringing = await called_one.rings()
    called_one.send(m.Answer(ringing.id))
    await called_one.is_in(ringing.id, CallState.ACTIVE)
    await caller.is_in(out, CallState.ACTIVE)
    return caller, called_one, out, ringing.id


# --- two engines, no exchange --------------------------------------------------------------------


async def test_two_engines_call_each_other(phone: OpenTelephone) -> None:
    caller, callee, out, incoming = await pair(phone)
    assert (await caller.call_is(out, lambda c: c.codec)).codec == "opus/48000"
    caller.send(m.HangUp(out))
    ended = await callee.is_in(incoming, CallState.ENDED)
    assert ended.end_cause is EndCause.HUNG_UP
    assert ended.answered is not None
    assert ended.ended is not None
    assert (await caller.is_in(out, CallState.ENDED)).end_cause is EndCause.HUNG_UP


async def test_the_called_one_hangs_up(phone: OpenTelephone) -> None:
    caller, callee, out, incoming = await pair(phone)
    callee.send(m.HangUp(incoming))
    assert (await caller.is_in(out, CallState.ENDED)).end_cause is EndCause.HUNG_UP


async def test_a_caller_who_gives_up_is_no_missed_answer(phone: OpenTelephone) -> None:
    there = free_port()
    callee = await phone(direct(there))
    caller = await phone(direct(free_port(), there))
    out = await caller.dial("101")
    ringing = await callee.rings()
    caller.send(m.HangUp(out))
    ended = await callee.is_in(ringing.id, CallState.ENDED)
    assert ended.end_cause is EndCause.CALLER_GAVE_UP
    assert ended.answered is None


async def test_a_second_call_holds_the_first(phone: OpenTelephone) -> None:
    caller, callee, out, first = await pair(phone)
    second_caller = await phone(direct(free_port(), caller_port(callee)))
    await second_caller.dial("101")
    second = await callee.rings()
    callee.send(m.Answer(second.id))
    await callee.is_in(second.id, CallState.ACTIVE)
    await callee.is_in(first, CallState.HELD)
    callee.send(m.Resume(first))
    await callee.is_in(first, CallState.ACTIVE)
    await callee.is_in(second.id, CallState.HELD)
    assert caller.calls[out].state is CallState.ACTIVE


def caller_port(telephone: Telephone) -> int:
    """The port a telephone listens at."""
    return telephone.configuration.accounts[0].transport.port


async def test_hold_and_answer_do_not_wait_for_what_is_under_way(phone: OpenTelephone) -> None:
    caller, callee, out, first = await pair(phone)
    for _ in range(10):
        again = await caller.dial("101")  # holds its first call while the other end answers
        second = await callee.call_that(
            lambda c: c.state is CallState.RINGING and callee.calls[c.id].state is c.state
        )
        callee.send(m.Answer(second.id), m.Resume(first), m.Hold(first), m.Resume(second.id))
        await callee.is_in(second.id, CallState.ACTIVE)
        await callee.is_in(first, CallState.HELD)
        await caller.is_in(again, CallState.ACTIVE)
        callee.send(m.HangUp(second.id))
        await caller.is_in(again, CallState.ENDED)
    assert not [e for e in callee.events if isinstance(e, m.CommandFailed)]
    await caller.is_in(out, CallState.HELD)


async def test_mute_is_told_and_survives_hold(phone: OpenTelephone) -> None:
    caller, _, out, _ = await pair(phone)
    caller.send(m.Mute(out, True), m.Hold(out))
    held = await caller.is_in(out, CallState.HELD)
    assert held.muted
    caller.send(m.Resume(out))
    assert (await caller.is_in(out, CallState.ACTIVE)).muted
    caller.send(m.Mute(out, False))
    assert not (await caller.call_is(out, lambda c: not c.muted)).muted


async def test_commands_for_a_call_that_is_gone_do_nothing(phone: OpenTelephone) -> None:
    telephone = await phone(direct(free_port()))
    for command in (m.Answer, m.Reject, m.HangUp, m.Hold, m.Resume):
        telephone.send(command("nobody"))
    telephone.send(m.Mute("nobody", True), m.SendDigits("nobody", "1"))
    await telephone.round_trip()
    assert telephone.calls == {}
    assert not [e for e in telephone.events if isinstance(e, m.CommandFailed)]


async def test_what_can_not_be_dialled_is_told(phone: OpenTelephone) -> None:
    telephone = await phone(direct(free_port()))
    call = await telephone.dial("   ")
    failed = await telephone.until(m.CommandFailed)
    assert (failed.command, failed.call) == ("Dial", call)


async def test_without_an_account_nothing_can_be_dialled(phone: OpenTelephone) -> None:
    telephone = await phone(None)
    assert telephone.last(m.Registration).health is Health.OFF
    await telephone.dial("600")
    assert (await telephone.until(m.CommandFailed)).detail == "no account"


async def test_a_port_that_is_taken_is_told_and_told_again_at_the_next_attach(
    phone: OpenTelephone,
) -> None:
    port = free_port()
    await phone(direct(port, transport=m.Transport("tcp", bind=HOST, port=port)))
    second = await phone(direct(port, transport=m.Transport("tcp", bind=HOST, port=port)))
    assert second.last(m.Registration).health is Health.DOWN
    attached = second.next(m.Attached)
    second.send(m.Attach(m.PROTOCOL))
    assert (await asyncio.wait_for(attached, PATIENCE)).registrations[0].health is Health.DOWN


async def test_sdes_encrypts_both_ends(phone: OpenTelephone) -> None:
    caller, callee, out, incoming = await pair(phone, encryption="required")
    assert (await caller.call_is(out, lambda c: c.encrypted)).encrypted
    assert (await callee.call_is(incoming, lambda c: c.encrypted)).encrypted


async def test_without_sdes_the_call_is_not_called_encrypted(phone: OpenTelephone) -> None:
    caller, _, out, _ = await pair(phone, encryption="off")
    assert not (await caller.call_is(out, lambda c: c.codec)).encrypted


# --- the exchange --------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["udp", "tcp", "tls"])
async def test_it_registers(phone: OpenTelephone, asterisk: AsteriskServer, kind: str) -> None:
    telephone = await phone(agent(asterisk, "102", kind))
    assert await telephone.registered() == m.Registration(Health.OK, account="102")
    contacts = await asterisk.cli("pjsip show contacts")
    assert "102/sip:102@" in contacts


async def test_it_unregisters_when_it_ends(phone: OpenTelephone, asterisk: AsteriskServer) -> None:
    telephone = await phone(agent(asterisk, "103", expires=600))
    await telephone.registered()
    assert "103/sip:" in await asterisk.cli("pjsip show contacts")
    await telephone.client.close(quit_engine=True)
    async with asyncio.timeout(PATIENCE):
        # It can only be asked.
        while "103/sip:" in await asterisk.cli("pjsip show contacts"):  # noqa: ASYNC110
            await asyncio.sleep(0.1)


@pytest.mark.parametrize("kind", ["udp", "tls"])
async def test_a_wrong_password(phone: OpenTelephone, asterisk: AsteriskServer, kind: str) -> None:
    telephone = await phone(agent(asterisk, "102", kind, password="wrong"))
    registration = telephone.last(m.Registration)
    assert (registration.health, registration.fault) == (Health.DOWN, Fault.WRONG_PASSWORD)


@pytest.mark.parametrize("kind", ["tcp", "tls"])
async def test_an_exchange_that_is_not_there(
    phone: OpenTelephone, asterisk: AsteriskServer, kind: str
) -> None:
    telephone = await phone(agent(asterisk, "102", kind, port=free_port()))
    registration = telephone.last(m.Registration)
    assert (registration.health, registration.fault) == (Health.DOWN, Fault.UNREACHABLE)


async def test_a_host_that_does_not_exist(phone: OpenTelephone, asterisk: AsteriskServer) -> None:
    telephone = await phone(agent(asterisk, "102", host="sentral.invalid"))
    registration = telephone.last(m.Registration)
    assert (registration.health, registration.fault) == (Health.DOWN, Fault.UNREACHABLE)


async def test_a_certificate_from_somebody_else(
    phone: OpenTelephone, asterisk: AsteriskServer, tmp_path: Path
) -> None:
    other = make_certificate(tmp_path / "other", HOST).authority
    transport = m.Transport("tls", str(other), bind=HOST)
    telephone = await phone(agent(asterisk, "102", "tls", transport=transport))
    registration = telephone.last(m.Registration)
    assert (registration.health, registration.fault) == (Health.DOWN, Fault.CERTIFICATE_ISSUER)


async def test_a_certificate_for_another_host(
    phone: OpenTelephone, asterisk: AsteriskServer
) -> None:
    telephone = await phone(agent(asterisk, "102", "tls", host="localhost"))
    registration = telephone.last(m.Registration)
    assert (registration.health, registration.fault) == (Health.DOWN, Fault.CERTIFICATE_NAME)


async def queue_call(
    phone: OpenTelephone, asterisk: AsteriskServer, dialled: str, **changes: Any
) -> tuple[Telephone, Telephone, str, m.WireCall]:
    """A citizen calls a number and agent 101 rings: citizen, agent, the citizen's call, ours."""
    at_desk = await phone(agent(asterisk))
    await at_desk.registered()
    outside = await phone(citizen(asterisk, **changes))
    out = await outside.dial(dialled)
    return outside, at_desk, out, await at_desk.rings()


@pytest.mark.parametrize(("dialled", "label"), NUMBERS)
async def test_the_queue_tells_which_municipality_was_called(
    phone: OpenTelephone, asterisk: AsteriskServer, dialled: str, label: str
) -> None:
    table = RoutingTable(
        replace(OSTEROY, name=name, lines=(Line(number(digits), name),)) for digits, name in NUMBERS
    )
    _, at_desk, _, ringing = await queue_call(phone, asterisk, dialled)
    assert ringing.ddi == dialled
    assert any(dialled in value for value in ringing.diversion)
    assert any(dialled in value for value in ringing.history_info)
    call = read_call(ringing)
    assert call.party.number == number("90000214")
    for headers in (
        CallHeaders(ddi=ringing.ddi),
        CallHeaders(diversion=ringing.diversion),
        CallHeaders(history_info=ringing.history_info),
        call.headers,
    ):
        found = called(headers, table)
        assert isinstance(found, Known)
        assert found.municipality.name == label
    at_desk.send(m.Reject(ringing.id))
    await at_desk.is_in(ringing.id, CallState.ENDED)


async def test_a_withheld_number_stays_withheld(
    phone: OpenTelephone, asterisk: AsteriskServer
) -> None:
    _, _, _, ringing = await queue_call(phone, asterisk, NUMBERS[0][0], withhold=True)
    assert ringing.withheld
    assert ringing.remote_number == ringing.remote_name == ""
    assert ringing.ddi == NUMBERS[0][0]


async def test_answer_hold_resume_and_the_caller_hangs_up(
    phone: OpenTelephone, asterisk: AsteriskServer, tmp_path: Path
) -> None:
    await asterisk.capture(tmp_path / "sip.pcap")
    outside, at_desk, out, ringing = await queue_call(phone, asterisk, NUMBERS[1][0])
    at_desk.send(m.Answer(ringing.id))
    await at_desk.is_in(ringing.id, CallState.ACTIVE)
    await outside.is_in(out, CallState.ACTIVE)
    at_desk.send(m.Hold(ringing.id))
    await at_desk.is_in(ringing.id, CallState.HELD)
    at_desk.send(m.Resume(ringing.id))
    await at_desk.is_in(ringing.id, CallState.ACTIVE)
    await at_desk.round_trip()
    outside.send(m.HangUp(out))
    assert (await at_desk.is_in(ringing.id, CallState.ENDED)).end_cause is EndCause.HUNG_UP
    await asterisk.end_capture()
    wire = (tmp_path / "sip.pcap").read_bytes()
    assert b"a=sendonly" in wire
    assert not [e for e in at_desk.events if isinstance(e, m.CommandFailed)]


async def test_the_agent_hangs_up(phone: OpenTelephone, asterisk: AsteriskServer) -> None:
    outside, at_desk, out, ringing = await queue_call(phone, asterisk, NUMBERS[1][0])
    at_desk.send(m.Answer(ringing.id))
    await at_desk.is_in(ringing.id, CallState.ACTIVE)
    at_desk.send(m.HangUp(ringing.id))
    assert (await outside.is_in(out, CallState.ENDED)).end_cause is EndCause.HUNG_UP


async def test_a_reject_is_busy_to_the_exchange(
    phone: OpenTelephone, asterisk: AsteriskServer
) -> None:
    at_desk = await phone(agent(asterisk, "102"))
    colleague = await phone(agent(asterisk, "103"))
    await asyncio.gather(at_desk.registered(), colleague.registered())
    out = await colleague.dial("102")
    ringing = await at_desk.rings()
    at_desk.send(m.Reject(ringing.id))
    assert (await at_desk.is_in(ringing.id, CallState.ENDED)).end_cause is EndCause.REJECTED
    assert (await colleague.is_in(out, CallState.ENDED)).end_cause is EndCause.BUSY


async def test_a_number_nobody_has(phone: OpenTelephone, asterisk: AsteriskServer) -> None:
    at_desk = await phone(agent(asterisk, "102"))
    await at_desk.registered()
    out = await at_desk.dial("199")
    assert (await at_desk.is_in(out, CallState.ENDED)).end_cause in {
        EndCause.NOT_FOUND,
        EndCause.NO_ANSWER,
        EndCause.FAILED,
    }


async def test_digits_reach_the_exchange(
    phone: OpenTelephone, asterisk: AsteriskServer, tmp_path: Path
) -> None:
    log = tmp_path / "dtmf.log"
    await asterisk.cli(f"logger add channel {log} dtmf")
    at_desk = await phone(agent(asterisk, "102"))
    await at_desk.registered()
    out = await at_desk.dial("600")
    await at_desk.call_is(out, lambda c: c.state is CallState.ACTIVE and c.codec)
    at_desk.send(m.SendDigits(out, "5#"))
    got = ""
    async with asyncio.timeout(PATIENCE), contextlib.aclosing(lines_of(log)) as lines:
        async for line in lines:
            begun = re.search(r"DTMF begin (?:passthrough|emulation of) '(.)'", line)
            got += begun[1] if begun else ""
            if len(got) == 2:
                break
    assert got == "5#"
    await asterisk.cli(f"logger remove channel {log}")


async def lines_of(path: Path) -> AsyncGenerator[str, None]:
    """The lines of a file that grows."""
    tail = await asyncio.create_subprocess_exec(
        *("tail", "-n", "+1", "-F", str(path)),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    assert tail.stdout is not None
    try:
        while line := await tail.stdout.readline():
            yield line.decode(errors="replace")
    finally:
        tail.kill()
        await tail.wait()


async def test_what_is_no_digit_is_told(phone: OpenTelephone, asterisk: AsteriskServer) -> None:
    at_desk = await phone(agent(asterisk, "102"))
    await at_desk.registered()
    out = await at_desk.dial("600")
    await at_desk.call_is(out, lambda c: c.state is CallState.ACTIVE and c.codec)
    at_desk.send(m.SendDigits(out, "æ"))
    assert (await at_desk.until(m.CommandFailed)).command == "SendDigits"
    assert at_desk.calls[out].state is CallState.ACTIVE


async def test_the_exchange_is_told_that_we_are_not_free(
    phone: OpenTelephone, asterisk: AsteriskServer
) -> None:
    at_desk = await phone(agent(asterisk, "102"), accepting=False)
    colleague = await phone(agent(asterisk, "103"))
    await asyncio.gather(at_desk.registered(), colleague.registered())
    refused = await colleague.dial("102")
    assert (await colleague.is_in(refused, CallState.ENDED)).end_cause is EndCause.BUSY
    assert at_desk.calls == {}
    at_desk.rule(accepting=True)
    await at_desk.round_trip()
    await colleague.dial("102")
    assert (await at_desk.rings()).state is CallState.RINGING


async def test_sdes_with_the_exchange(phone: OpenTelephone, asterisk: AsteriskServer) -> None:
    at_desk = await phone(agent(asterisk, "102", "tls", encryption="required"))
    await at_desk.registered()
    out = await at_desk.dial("600")
    call = await at_desk.call_is(out, lambda c: c.state is CallState.ACTIVE and c.codec)
    assert call.encrypted


# --- raw SIP -------------------------------------------------------------------------------------

CITIZEN = "<sip:90000214@net.example>"
DIRTY_NAMES = {
    "html": f'"<b onclick=x>Ola</b> & <script>" {CITIZEN}',
    "10 kB": f'"{"Å" * 5000}" {CITIZEN}',
    "escaped line break": f'"Ola%0d%0aX-DDI: 57000101\\r\\n" {CITIZEN}',
    "folded": f'"Ola"\r\n {CITIZEN}',
    "turned around": f'"Ola \u202e4120009" {CITIZEN}',
    "cut within a letter": f'"{"x" * 199}Å" {CITIZEN}',
}


@pytest.mark.parametrize("sender", DIRTY_NAMES.values(), ids=DIRTY_NAMES)
async def test_a_dirty_name_is_shown_clean(phone: OpenTelephone, sender: str) -> None:
    port = free_port()
    telephone = await phone(direct(port))
    with RawPhone(HOST, port, Account("90000214", "")) as raw:
        answer = await asyncio.to_thread(raw.invite, "101", sender=sender)
        assert answer.status == 180
    ringing = await telephone.call_that(lambda c: c.remote_number == "90000214")
    assert ringing.remote_name
    assert ringing.remote_name.isprintable()
    assert len(ringing.remote_name) <= 200
    assert ringing.ddi == ""


BROKEN_NAMES = {
    "line break in quotes": f'"Ola\r\nX-DDI: 57000101" {CITIZEN}',
    "escaped with a backslash": f'"Ola\\\r\\\nX-DDI: 57000101" {CITIZEN}',
    "folded in quotes": f'"Ola\r\n X-DDI: 57000101" {CITIZEN}',
    "control characters": f'"Ola\x07\x1b[31m\x00" {CITIZEN}',
    "no closing quote": f'"Ola {CITIZEN}',
    "100 kB": f'"{"x" * 50_000}" {CITIZEN}',
}


@pytest.mark.parametrize("sender", BROKEN_NAMES.values(), ids=BROKEN_NAMES)
async def test_what_is_no_sip_does_no_harm(phone: OpenTelephone, sender: str) -> None:
    port = free_port()
    telephone = await phone(direct(port))
    with RawPhone(HOST, port, Account("90000214", "")) as raw:
        raw.shout("101", sender=sender)
        with RawPhone(HOST, port, Account("90000417", "")) as next_one:
            answer = await asyncio.to_thread(
                next_one.invite, "101", sender="<sip:90000417@net.example>"
            )
            assert answer.status == 180
    await telephone.call_that(lambda c: c.remote_number == "90000417")
    for call in telephone.calls.values():
        assert call.remote_name.isprintable()


@pytest.mark.parametrize("headers", ["X-DDI: 57000101\r\n", f"X-DDI: {'5' * 10_000}\r\n"])
async def test_long_and_short_headers(phone: OpenTelephone, headers: str) -> None:
    port = free_port()
    telephone = await phone(direct(port))
    with RawPhone(HOST, port, Account("90000214", "")) as raw:
        answer = await asyncio.to_thread(raw.invite, "101", sender=CITIZEN, headers=headers)
        assert answer.status == 180
        ringing = await telephone.call_that(lambda c: c.remote_number == "90000214")
        assert ringing.ddi == headers[7:-2][:2048]


async def test_a_crowd_nobody_answers_keeps_no_caller_out(phone: OpenTelephone) -> None:
    port = free_port()
    telephone = await phone(direct(port))
    with ExitStack() as stack:
        raws = [
            stack.enter_context(RawPhone(HOST, port, Account(f"900{n:05d}", "")))
            for n in range(101)
        ]
        answers = [await asyncio.to_thread(ring, raw, n) for n, raw in enumerate(raws)]
        assert [a.status for a in answers] == [180] * 101
        last = await telephone.call_that(lambda c: c.remote_number == "90000100")
        async with asyncio.timeout(PATIENCE):
            while sum(c.state is CallState.RINGING for c in telephone.calls.values()) > 16:
                await telephone.round_trip()
        assert sum(c.state is CallState.RINGING for c in telephone.calls.values()) == 16
        assert (await asyncio.to_thread(final_answer, raws[0])).status == 480
        telephone.send(m.Reject(last.id))
        assert (await asyncio.to_thread(final_answer, raws[100])).status == 486
        assert (await asyncio.to_thread(ring, raws[31], 31)).status == 180


def ring(raw: RawPhone, n: int) -> SipMessage:
    return raw.invite("101", sender=f"<sip:900{n:05d}@net.example>")


def final_answer(raw: RawPhone) -> SipMessage:
    """The next final answer."""
    while (message := raw.receive()).status < 200:
        pass
    return message


SAVP = (
    "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\n"
    "m=audio 9 RTP/SAVP 8\r\na=rtpmap:8 PCMA/8000\r\n"
    "a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:WVNfX19zZW1jdGwgKCkgewkyMjA7fQp9CnVubGVz\r\n"
)


@pytest.mark.parametrize(
    ("encryption", "offer", "status"),
    [("off", SAVP, 488), ("required", "", 488), ("optional", SAVP, 180)],
)
async def test_encryption_that_does_not_fit_is_refused(
    phone: OpenTelephone, encryption: str, offer: str, status: int
) -> None:
    port = free_port()
    telephone = await phone(direct(port, encryption=encryption))
    with RawPhone(HOST, port, Account("90000214", ""), offer=offer) as raw:
        answer = await asyncio.to_thread(ring, raw, 1)
        assert answer.status == status
    await telephone.round_trip()


# --- sound ---------------------------------------------------------------------------------------


async def test_a_chosen_headset_that_is_missing(
    phone: OpenTelephone, asterisk: AsteriskServer, sound: VirtualSound, headset: Headset
) -> None:
    choice = m.SoundChoice(("Gone",), (headset.microphone,))
    at_desk = await phone(agent(asterisk, "102"), sound=choice, env=sound.env())
    assert await at_desk.until(m.Sound) == m.Sound(Health.DEGRADED, Fault.DEVICE_MISSING, "Gone")
    await at_desk.registered()
    out = await at_desk.dial("600")
    await at_desk.call_is(out, lambda c: c.state is CallState.ACTIVE and c.codec)
    assert at_desk.last(m.Sound).fault is Fault.DEVICE_MISSING


async def test_no_sound_at_all(phone: OpenTelephone, asterisk: AsteriskServer) -> None:
    at_desk = await phone(agent(asterisk, "102"), sound=m.SoundChoice())
    assert (await at_desk.until(m.Sound)).fault is Fault.NO_DEVICE
    await at_desk.registered()
    out = await at_desk.dial("600")
    await at_desk.call_is(out, lambda c: c.state is CallState.ACTIVE and c.codec)
    sound = at_desk.last(m.Sound)
    assert (sound.health, sound.fault) == (Health.DEGRADED, Fault.NO_DEVICE)


async def test_the_null_device_is_said_to_be_one(phone: OpenTelephone) -> None:
    at_desk = await phone(direct(free_port()), sound=SILENT)
    assert (await at_desk.until(m.Sound)).fault is Fault.NO_DEVICE


TO_CITIZEN, TO_AGENT = 800.0, 1000.0
"""No note of the tune on hold is within 100 Hz of them."""


async def test_both_hear_each_other_and_mute_is_silence(
    phone: OpenTelephone, asterisk: AsteriskServer, sound: VirtualSound, tmp_path: Path
) -> None:
    ours, theirs = await sound.add_headset("ours"), await sound.add_headset("theirs")
    at_desk = await phone(agent(asterisk), sound=choice(ours), env=sound.env())
    outside = await phone(citizen(asterisk), sound=choice(theirs), env=sound.env())
    await at_desk.registered()
    out = await outside.dial(NUMBERS[0][0])
    ringing = await at_desk.rings()
    at_desk.send(m.Answer(ringing.id))
    await at_desk.call_is(ringing.id, lambda c: c.state is CallState.ACTIVE and c.codec)
    await outside.is_in(out, CallState.ACTIVE)
    async with (
        Voice(sound, tmp_path, TO_AGENT, theirs.voice),
        Voice(sound, tmp_path, TO_CITIZEN, ours.voice),
        Ear(sound, ours.ear) as at_ours,
        Ear(sound, theirs.ear) as at_theirs,
    ):
        await at_ours.hears(TO_AGENT)
        await at_theirs.hears(TO_CITIZEN)
        at_desk.send(m.Mute(ringing.id, True))
        await at_desk.call_is(ringing.id, lambda c: c.muted)
        await at_theirs.misses(TO_CITIZEN, 0.5)
        assert await at_theirs.heard_ms(TO_CITIZEN, 2.0) == 0
        at_desk.send(m.Hold(ringing.id))
        await at_desk.is_in(ringing.id, CallState.HELD)
        at_desk.send(m.Mute(ringing.id, False))
        await at_desk.call_is(ringing.id, lambda c: not c.muted)
        assert await at_theirs.heard_ms(TO_CITIZEN, 2.0) == 0
        at_desk.send(m.Resume(ringing.id))
        await at_desk.is_in(ringing.id, CallState.ACTIVE)
        await at_theirs.hears(TO_CITIZEN)
    for used in (ours, theirs):
        await sound.remove_headset(used)


def choice(headset: Headset) -> m.SoundChoice:
    return m.SoundChoice((headset.speaker,), (headset.microphone,))
