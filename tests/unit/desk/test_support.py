"""Faults at the desk: since when, and what IT is told."""

from __future__ import annotations

import zipfile
from pathlib import Path

from agent_desktop.desk.notices import NoticeKind
from agent_desktop.domain.status import Fault, Health, Service, ServiceState
from tests.unit.desk.conftest import Room

OK = ServiceState(Service.CHAT, Health.OK)
DOWN = ServiceState(Service.CHAT, Health.DOWN, Fault.UNREACHABLE, "no route")


def test_when_a_service_was_last_in_order(room: Room) -> None:
    room.desk.take_service(DOWN)
    assert room.desk.view.support.good_until(Service.CHAT) is None
    room.desk.take_service(OK)
    room.clock.turn(60)
    room.desk.take_service(DOWN)
    lost = room.clock.now()
    assert room.desk.view.support.good_until(Service.CHAT) == lost
    room.clock.turn(60)
    room.desk.take_service(ServiceState(Service.CHAT, Health.STARTING))
    assert room.desk.view.support.good_until(Service.CHAT) == lost
    room.desk.take_service(OK)
    assert room.desk.view.support.good_until(Service.CHAT) is None


async def test_a_report_is_read_and_saved(room: Room, tmp_path: Path) -> None:
    room.desk.take_service(DOWN)
    room.desk.make_report()
    await room.settle()
    text = room.desk.view.support.report
    assert text is not None
    assert "chat: down · unreachable · no route" in text
    path = tmp_path / "report.zip"
    room.desk.save_report(path, "Det vart stilt.", "what is left")
    await room.settle()
    assert room.desk.view.support.saved == path
    with zipfile.ZipFile(path) as archive:
        (name,) = archive.namelist()
        assert archive.read(name).decode() == "Det vart stilt.\n\nwhat is left"
    room.desk.drop_report()
    assert room.desk.view.support.report is room.desk.view.support.saved is None


async def test_a_report_that_can_not_be_saved_is_told_of(room: Room, tmp_path: Path) -> None:
    room.desk.save_report(tmp_path / "nowhere" / "report.zip", "", "text")
    await room.settle()
    assert NoticeKind.FILE_REFUSED in {n.kind for n in room.desk.view.notices}
    assert room.desk.view.support.saved is None


async def test_the_telephone_is_told_of_before_chat(room: Room) -> None:
    for service in (Service.CHAT, Service.TELEPHONE, Service.ENGINE):
        room.desk.take_service(ServiceState(service, Health.DOWN))
    assert [state.service for state in room.view.services] == [
        *(Service.ENGINE, Service.TELEPHONE, Service.CHAT)
    ]
