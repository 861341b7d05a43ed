"""What a clicked link may do, and what it may not."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from agent_desktop.desk.notices import NoticeKind
from agent_desktop.domain.status import Health, Service, ServiceState
from agent_desktop.link_opening import LinkOpening
from tests.made import call
from tests.unit.desk.conftest import Room, room  # noqa: F401 - fixtures

ENTRY = Path(__file__).parents[2] / "packaging" / "linux" / "agent-desktop.desktop"


class Front:
    """What the window was told."""

    def __init__(
        self,
        room: Room,  # noqa: F811
        *,
        may_dial: bool = False,
        health: Health = Health.OK,
    ) -> None:
        self.shown = 0
        room.desk.take_service(ServiceState(Service.TELEPHONE, health))
        self.filled: list[str] = []
        self.opening = LinkOpening(room.desk, self._show, self.filled.append, may_dial=may_dial)

    def _show(self) -> None:
        self.shown += 1


async def test_it_fills_in_and_calls_nobody(room: Room) -> None:  # noqa: F811
    front = Front(room)
    assert front.opening.open("tel:+4756193000")
    assert (front.shown, front.filled) == (1, ["56 19 30 00"])
    assert room.view.calls == ()


async def test_a_link_that_cannot_be_read_is_told(room: Room) -> None:  # noqa: F811
    front = Front(room)
    assert not front.opening.open("javascript:alert(1)")
    assert (front.shown, front.filled) == (1, [])
    assert room.told == {NoticeKind.BAD_LINK}
    assert front.opening.open("tel:56193000")
    assert room.told == set()


async def test_an_extension_is_told(room: Room) -> None:  # noqa: F811
    front = Front(room, may_dial=True)
    assert front.opening.open("tel:56193000;ext=12")
    assert [(n.kind, n.detail) for n in room.view.notices] == [(NoticeKind.LINK_EXTENSION, "12")]
    assert front.filled == ["56 19 30 00"]
    front.opening.open("tel:56193000")
    assert room.told == set()


async def test_where_it_may_it_dials(room: Room) -> None:  # noqa: F811
    front = Front(room, may_dial=True)
    assert front.opening.open("tel:+47 56 19 30 00")
    assert front.filled == []
    assert room.view.calls[0].caller.number == "56 19 30 00"


@pytest.mark.parametrize("link", ["tel:112", "tel:82012345", "tel:+46812345678", "sip:101@x"])
async def test_even_then_it_never_dials_what_is_not_ordinary(room: Room, link: str) -> None:  # noqa: F811
    front = Front(room, may_dial=True)
    assert front.opening.open(link)
    assert len(front.filled) == 1
    assert room.view.calls == ()


async def test_even_then_it_interrupts_nobody(room: Room) -> None:  # noqa: F811
    front = Front(room, may_dial=True)
    room.telephone.rings(call())
    front.opening.open("tel:56193000")
    room.desk.answer(room.view.ringing[0].call)
    front.opening.open("tel:56193000")
    assert len(front.filled) == 2
    room.desk.hang_up(room.view.calls[0].call)
    front.opening.open("tel:56193000")
    assert len(front.filled) == 2


@pytest.mark.parametrize("health", [Health.STARTING, Health.DOWN])
async def test_a_telephone_that_is_not_ready_dials_nothing(room: Room, health: Health) -> None:  # noqa: F811
    front = Front(room, may_dial=True, health=health)
    front.opening.open("tel:56193000")
    assert front.filled == ["56 19 30 00"]
    assert room.view.calls == ()


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="not installed")
def test_the_menu_entry_is_valid() -> None:
    done = subprocess.run(
        ["desktop-file-validate", str(ENTRY)], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, "")
    assert "x-scheme-handler/callto;" in ENTRY.read_text()
