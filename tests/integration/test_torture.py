"""Every torture message of RFC 4475 while a call is up: the engine lives, and so does the call."""

from __future__ import annotations

import asyncio
import re
import socket
import zlib
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

import pytest

from agent_desktop.demo.servers.asterisk_config import Account
from agent_desktop.demo.servers.ports import HOST, free_port
from agent_desktop.domain.call import CallState
from agent_desktop.phone import messages as m
from tests.fixtures.raw_sip import RawPhone, SipMessage
from tests.fixtures.telephone import OpenTelephone, direct
from tests.fixtures.torture import TortureMessage, torture_messages

Adapt = Callable[[bytes, int, str], bytes]
Send = Callable[[int, Adapt, bytes], AbstractContextManager[None]]
MESSAGES = torture_messages()
BROKEN_LENGTHS = {"dblreq", "clerr", "ncl", "mcl01", "inv2543"}
_LENGTH = re.compile(rb"^(?:Content-Length|l) *: *(\S+)", re.MULTILINE | re.IGNORECASE)
_REQUEST = re.compile(rb"\A(\S+ +)<?sips?:[^>\r\n]*?>?( +SIP/\d)")
_VIA = re.compile(rb"^(via|v) *:[^,\r\n]*(?:\r\n[ \t][^,\r\n]*)*", re.MULTILINE | re.IGNORECASE)


def as_it_is(message: bytes, _port: int, _answers: str) -> bytes:
    """Addressed and answered as in the RFC."""
    return message


def to_the_account(message: bytes, port: int, answers: str) -> bytes:
    """Addressed to the telephone's account, and answered to who sends it."""
    aimed = _REQUEST.sub(rb"\g<1>sip:101@%s:%d\g<2>" % (HOST.encode(), port), message)
    branch = b"z9hG4bK%08x" % zlib.crc32(message)
    return _VIA.sub(rb"\g<1>: SIP/2.0/%s;branch=%s" % (answers.encode(), branch), aimed, count=1)


@contextmanager
def over_udp(port: int, adapt: Adapt, message: bytes) -> Iterator[None]:
    """One datagram from the exchange's address."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender:
        sender.bind((HOST, 0))
        here = "UDP {}:{}".format(*sender.getsockname())
        sender.sendto(adapt(message, port, here), (HOST, port))
        yield


@contextmanager
def over_tcp(port: int, adapt: Adapt, message: bytes) -> Iterator[None]:
    """A connection of its own."""
    with socket.create_connection((HOST, port)) as sender:
        here = "TCP {}:{}".format(*sender.getsockname())
        sender.sendall(adapt(message, port, here))
        yield


def test_they_are_all_here() -> None:
    assert len(MESSAGES) == 49
    assert len({message.name for message in MESSAGES}) == 49


@pytest.mark.parametrize("message", MESSAGES, ids=lambda message: message.name)
def test_each_is_as_long_as_it_says(message: TortureMessage) -> None:
    """No octet was lost in writing it down; some lie about it, which is their point."""
    length = _LENGTH.search(message.octets)
    body = message.octets.partition(b"\r\n\r\n")[2]
    is_right = length is not None and length[1] == b"%d" % len(body)
    assert is_right != (message.name in BROKEN_LENGTHS)


@pytest.mark.parametrize("adapt", [as_it_is, to_the_account])
@pytest.mark.parametrize("send", [over_udp, over_tcp])
async def test_a_call_outlives_every_message(
    phone: OpenTelephone, send: Send, adapt: Adapt
) -> None:
    udp, tcp = free_port(), free_port()
    stream = direct(udp, id="stream", transport=m.Transport("tcp", bind=HOST, port=tcp))
    desk = await phone(direct(udp), also=(stream,))
    caller = await phone(direct(free_port(), udp))
    out = await caller.dial("101")
    ringing = await desk.rings()
    desk.send(m.Answer(ringing.id))
    await caller.is_in(out, CallState.ACTIVE)
    await desk.is_in(ringing.id, CallState.ACTIVE)
    pid = desk.pid
    with RawPhone(HOST, udp, Account("90000214", "")) as raw:
        for message in MESSAGES:
            with send(tcp if send is over_tcp else udp, adapt, message.octets):
                assert (await asyncio.to_thread(ask, raw)).status == 200, message.name
            await desk.round_trip()
            assert desk.pid == pid, message.name
            assert desk.calls[ringing.id].state is CallState.ACTIVE, message.name
            assert caller.calls[out].state is CallState.ACTIVE, message.name
    valid = [call for call in desk.calls.values() if call.state is CallState.RINGING]
    assert len(valid) >= 3, "none of them arrived"


def ask(raw: RawPhone) -> SipMessage:
    """Whether it is there, behind what was sent before."""
    return raw.request("OPTIONS", f"sip:101@{HOST}", sender="<sip:1@x>", to=f"<sip:101@{HOST}>")
