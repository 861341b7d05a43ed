"""An exchange that takes a REGISTER over a connection and never answers it."""

from __future__ import annotations

import asyncio

from agent_desktop.domain.status import Health
from agent_desktop.phone import messages as m
from tests.fixtures.raw_sip import SipMessage
from tests.fixtures.telephone import OpenTelephone

HOST = "127.0.0.1"
_KEPT = ("Via", "From", "To", "Call-ID", "CSeq", "Contact")


async def test_a_swallowed_registration_is_asked_again_before_its_timer(
    phone: OpenTelephone,
) -> None:
    asked: list[str] = []
    connections: list[asyncio.StreamWriter] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connections.append(writer)
        while text := (await _message(reader)):
            request = SipMessage(text)
            if request.method != "REGISTER":
                continue
            asked.append(request.header("Call-ID"))
            if len(asked) > 1:
                kept = "".join(f"{name}: {request.header(name)}\r\n" for name in _KEPT)
                more = "Expires: 300\r\nContent-Length: 0\r\n\r\n"
                writer.write(f"SIP/2.0 200 OK\r\n{kept}{more}".encode())

    async with await asyncio.start_server(serve, HOST, 0) as server:
        port = server.sockets[0].getsockname()[1]
        transport = m.Transport("tcp", bind=HOST)
        account = m.Account("101", "101", HOST, port, transport=transport)
        desk = await phone(account)
        down = desk.last(m.Registration)
        assert down.health is Health.DOWN
        await desk.until(m.Registration, lambda told: told.health is Health.OK, 15)
        assert len(set(asked)) == 2
        for writer in connections:
            writer.close()
            await writer.wait_closed()


async def _message(reader: asyncio.StreamReader) -> str:
    """The next message without a body; empty when the other end has closed."""
    try:
        return (await reader.readuntil(b"\r\n\r\n")).decode()
    except (asyncio.IncompleteReadError, ConnectionError):
        return ""
