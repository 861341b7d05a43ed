"""Calls with baresip at the other end, both ways."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent_desktop.demo.servers.ports import HOST, free_port
from agent_desktop.domain.call import CallState, EndCause
from agent_desktop.phone import messages as m
from tests.fixtures.baresip import Baresip, needs_baresip
from tests.fixtures.telephone import OpenTelephone, Telephone, direct

pytestmark = needs_baresip


async def call_them(
    phone: OpenTelephone, other: Baresip, **changes: object
) -> tuple[Telephone, str]:
    """We call baresip, which answers."""
    desk = await phone(direct(free_port(), other.port, **changes))
    out = await desk.dial("baresip")
    await other.until("CALL_INCOMING")
    other.do("accept")
    await desk.is_in(out, CallState.ACTIVE)
    await other.until("CALL_ESTABLISHED")
    return desk, out


async def test_we_call_and_hang_up(phone: OpenTelephone, tmp_path: Path) -> None:
    async with Baresip(tmp_path / "baresip") as other:
        desk, out = await call_them(phone, other)
        assert (await desk.call_is(out, lambda c: c.codec)).codec == "opus/48000"
        desk.send(m.HangUp(out))
        await other.until("CALL_CLOSED")


async def test_they_call_and_hang_up(phone: OpenTelephone, tmp_path: Path) -> None:
    port = free_port()
    desk = await phone(direct(port))
    async with Baresip(tmp_path / "baresip") as other:
        other.do("dial", f"sip:101@{HOST}:{port}")
        ringing = await desk.rings()
        assert ringing.remote_number == "baresip"
        desk.send(m.Answer(ringing.id))
        await other.until("CALL_ESTABLISHED")
        other.do("hangup")
        ended = await desk.is_in(ringing.id, CallState.ENDED)
        assert ended.end_cause is EndCause.HUNG_UP


async def test_they_give_up(phone: OpenTelephone, tmp_path: Path) -> None:
    port = free_port()
    desk = await phone(direct(port))
    async with Baresip(tmp_path / "baresip") as other:
        other.do("dial", f"sip:101@{HOST}:{port}")
        ringing = await desk.rings()
        other.do("hangup")
        ended = await desk.is_in(ringing.id, CallState.ENDED)
        assert ended.end_cause is EndCause.CALLER_GAVE_UP


async def test_hold_both_ways(phone: OpenTelephone, tmp_path: Path) -> None:
    async with Baresip(tmp_path / "baresip") as other:
        desk, out = await call_them(phone, other)
        for ours, theirs, state in (
            (m.Hold(out), "hold", CallState.HELD),
            (m.Resume(out), "resume", CallState.ACTIVE),
        ):
            offered = len(other.events)
            desk.send(ours)
            await other.until("CALL_REMOTE_SDP", since=offered)
            await desk.is_in(out, state)
            other.do(theirs)
            await desk.round_trip()
        assert desk.calls[out].state is CallState.ACTIVE


@pytest.mark.parametrize("digits", ["rfc4733", "info"])
async def test_digits(phone: OpenTelephone, tmp_path: Path, digits: str) -> None:
    async with Baresip(tmp_path / "baresip") as other:
        desk, out = await call_them(phone, other, digits=digits)
        desk.send(m.SendDigits(out, "5"))
        heard = await other.until("CALL_DTMF_START")
        assert heard["param"] == "5"


async def test_encrypted(phone: OpenTelephone, tmp_path: Path) -> None:
    async with Baresip(tmp_path / "baresip", ";mediaenc=srtp-mand") as other:
        desk, out = await call_them(phone, other, encryption="required")
        assert (await desk.call_is(out, lambda c: c.codec)).encrypted


@pytest.mark.parametrize("codec", ["opus", "G722", "PCMA", "PCMU"])
async def test_every_codec_is_measured(phone: OpenTelephone, tmp_path: Path, codec: str) -> None:
    async with Baresip(tmp_path / "baresip") as other:
        desk = await phone(direct(free_port(), other.port))
        desk.configure(codecs=(codec,))
        out = await desk.dial("baresip")
        await other.until("CALL_INCOMING")
        other.do("accept")
        # A machine that stood still for a moment has given it a weakness, for that moment.
        up = await desk.call_is(out, lambda c: c.quality and c.quality.weakness() is None)
        assert up.codec.partition("/")[0].lower() == codec.lower()
