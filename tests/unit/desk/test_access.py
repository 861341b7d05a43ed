"""Who opens a colleague's contact is written down, in the contact's room."""

from __future__ import annotations

from agent_desktop.domain.ids import ContactId
from agent_desktop.domain.retention import Retention
from agent_desktop.logbook.projection import Projection
from agent_desktop.matrix import outbox
from agent_desktop.matrix.rooms import log_room
from agent_desktop.matrix.shapes import Event, Json
from tests.fixtures.logbook import contact_message
from tests.made import OSTEROY, RAGNHILD, contact
from tests.unit.desk.conftest import Room

JORUNN = "@jorunn:kontaktsenter.example"
ACCESS = "no.kontaktsenter.access"


def written(room: Room) -> list[tuple[str, Json]]:
    """The access records on their way, each with its room."""
    letters = outbox.waiting(room.store.reader)
    return [(one.room, one.content[ACCESS]) for one in letters if ACCESS in one.content]


def come_in(room: Room, name: str, author: str) -> ContactId:
    """A contact from the room's timeline."""
    told = contact_message(contact(name, author=author), author)
    event = Event(f"${name}", "m.room.message", author, 1_778_668_920_000, told)
    projection = Projection(Retention(), room.clock.now)
    room.store.write_and_wait(lambda c: projection.fold(c, log_room(OSTEROY.code), event))
    return ContactId(name)


async def test_opening_a_colleagues_contact_is_written_down_once(room: Room) -> None:
    theirs = come_in(room, "k1", JORUNN)
    for _ in range(2):
        room.desk.open_contact(theirs)
        await room.settle()
    ((where, record),) = written(room)
    assert where == log_room(OSTEROY.code)
    assert record["author"] == RAGNHILD
    assert record["set"] == {"contact": "k1"}
    room.desk.open_contact(None)
    room.desk.open_contact(theirs)
    await room.settle()
    assert len(written(room)) == 2


async def test_opening_ones_own_contact_is_nobodys_business(room: Room) -> None:
    mine = come_in(room, "k2", RAGNHILD)
    room.desk.open_contact(mine)
    room.desk.open_contact(ContactId("no such contact"))
    await room.settle()
    assert written(room) == []
