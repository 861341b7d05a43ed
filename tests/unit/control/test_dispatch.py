"""What `ctl` asks of the telephone, on a real desk."""

from __future__ import annotations

import msgspec
import pytest

from agent_desktop.control import messages as m
from agent_desktop.control.calls import NoSuchCall, NotThere
from agent_desktop.control.dispatch import carry_out
from agent_desktop.domain.call import CallState, TransferState
from agent_desktop.domain.ids import CallId
from tests.made import call
from tests.unit.desk.conftest import Room, bare, room  # noqa: F401 - fixtures

ONE, TWO = CallId("c1"), CallId("c2")


@pytest.fixture
async def talking(room: Room) -> Room:  # noqa: F811
    """In a call."""
    room.telephone.rings(call())
    do(room, m.OnCall("answer"))
    return room


@pytest.fixture
async def consulting(talking: Room) -> Room:
    """A colleague has answered."""
    do(talking, m.Consult("102"))
    about = talking.call(ONE).consultation
    assert about is not None
    talking.telephone.is_answered(about)
    return talking


def do(on: Room, request: m.AnyRequest) -> None:
    """Over the wire and carried out."""
    carry_out(m.decode_request(m.encode(request)), on.desk)


async def test_a_transfer_goes_to_the_number(talking: Room) -> None:
    do(talking, m.Transfer("102"))
    assert talking.telephone.wanted == {ONE: "102"}


async def test_completing_what_a_consultation_began(consulting: Room) -> None:
    do(consulting, m.OnCall("complete"))
    assert consulting.call(ONE).transfer is TransferState.TRYING


async def test_taking_back(consulting: Room) -> None:
    do(consulting, m.OnCall("take-back"))
    assert [(c.call, c.state) for c in consulting.view.calls] == [(ONE, CallState.ACTIVE)]


async def test_a_conference_and_its_end(consulting: Room) -> None:
    do(consulting, m.OnCall("join"))
    assert consulting.call(ONE).joined
    do(consulting, m.OnCall("part"))
    assert not consulting.call(ONE).joined


async def test_a_conference_of_two_callers(talking: Room) -> None:
    talking.telephone.rings(call("c2"))
    do(talking, m.OnCall("answer", "c2"))
    do(talking, m.OnCall("join", "c1"))
    assert talking.call(TWO).joined


@pytest.mark.parametrize("action", ["park", "voicemail"])
async def test_nobody_leaves_unseen_while_a_colleague_is_asked(
    consulting: Room, action: str
) -> None:
    with pytest.raises(NoSuchCall):
        do(consulting, m.OnCall(action))  # type: ignore[arg-type]
    assert consulting.telephone.wanted == {}


async def test_voicemail_takes_the_ringing_one_first(talking: Room) -> None:
    talking.telephone.rings(call("c2"))
    do(talking, m.OnCall("voicemail"))
    do(talking, m.OnCall("voicemail"))
    assert talking.telephone.wanted == {TWO: "*98", ONE: "*98"}


async def test_listening_and_calling_again(room: Room) -> None:  # noqa: F811
    do(room, m.Listen())
    assert room.view.calls[0].service is not None
    do(room, m.Redial())
    assert len(room.view.calls) == 1


@pytest.mark.parametrize("action", ["complete", "take-back", "part", "park", "join"])
async def test_without_a_call_it_is_refused(room: Room, action: str) -> None:  # noqa: F811
    with pytest.raises(NoSuchCall):
        do(room, m.OnCall(action))  # type: ignore[arg-type]


@pytest.mark.parametrize("request_", [m.Transfer("Åse"), m.Consult("Åse"), m.Dial("Åse")])
async def test_what_is_no_number_is_refused(talking: Room, request_: m.AnyRequest) -> None:
    with pytest.raises(NotThere, match="no telephone number"):
        do(talking, request_)


@pytest.mark.parametrize("request_", [m.Listen(), m.OnCall("park"), m.OnCall("voicemail")])
async def test_what_the_exchange_has_not_is_refused(bare: Room, request_: m.AnyRequest) -> None:  # noqa: F811
    with pytest.raises(NotThere, match="the exchange has no"):
        do(bare, request_)


async def test_the_desk_with_all_of_it_can_be_sent(consulting: Room) -> None:
    assert b'"consults":"c1"' in msgspec.json.encode(consulting.view)
