"""What is still to be done about contacts, shared so that anybody can do it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from msgspec.structs import replace

from agent_desktop.domain.follow_up import FollowUp, FollowUpKind
from agent_desktop.domain.ids import ContactId, FollowUpId, MunicipalityCode
from agent_desktop.domain.moment import from_millis, to_millis
from agent_desktop.logbook import rows
from agent_desktop.logbook.recording import Recorder
from agent_desktop.logbook.wire import RecordKind, WireFollowUp, fields_of
from agent_desktop.matrix.rooms import log_room
from agent_desktop.store.database import Row

Readable = Callable[[FollowUp], str]
_MOST = 500


class FollowUps:
    """What was promised, by whomever. Writes are safe on disk when awaited and raise NotSaved."""

    def __init__(self, recorder: Recorder, readable: Readable) -> None:
        self._recorder = recorder
        self._store = recorder.store
        self._readable = readable

    async def plan(self, follow_up: FollowUp) -> None:
        """Something is to be done."""
        await self._recorder.make(
            RecordKind.FOLLOW_UP,
            follow_up.id,
            log_room(follow_up.municipality),
            fields_of(_sent(follow_up)),
            self._readable(follow_up),
        )

    async def finish(self, follow_up: FollowUp, done: datetime | None, by: str) -> None:
        """It is done; or, with `done` None, it is not after all."""
        await self._recorder.change(
            RecordKind.FOLLOW_UP,
            follow_up.id,
            {"done": rows.millis(done), "done_by": by if done else None},
            self._readable(replace(follow_up, done=done)),
        )

    def open(self) -> list[FollowUp]:
        """What is still to be done, the most urgent first."""
        found = self._store.reader.execute(
            "SELECT * FROM follow_up WHERE done IS NULL ORDER BY due, id LIMIT ?", (_MOST,)
        )
        return [_read(row) for row in found]

    def of_contact(self, contact: ContactId) -> list[FollowUp]:
        """Everything that was planned about a contact, done or not, the oldest first."""
        found = self._store.reader.execute(
            "SELECT * FROM follow_up WHERE contact = ? ORDER BY created, id", (contact,)
        )
        return [_read(row) for row in found]

    def get(self, follow_up: FollowUpId) -> FollowUp | None:
        """One of them."""
        row = self._store.reader.execute(
            "SELECT * FROM follow_up WHERE id = ?", (follow_up,)
        ).fetchone()
        return _read(row) if row else None


def _sent(follow_up: FollowUp) -> WireFollowUp:
    return WireFollowUp(
        contact=follow_up.contact,
        municipality=follow_up.municipality,
        kind=follow_up.kind,
        text=follow_up.text,
        owner=follow_up.owner,
        due=to_millis(follow_up.due),
        created=to_millis(follow_up.created),
        done=rows.millis(follow_up.done),
        done_by=follow_up.done_by,
    )


def _read(row: Row) -> FollowUp:
    return FollowUp(
        id=FollowUpId(row["id"]),
        contact=ContactId(row["contact"]),
        municipality=MunicipalityCode(row["municipality"]) if row["municipality"] else None,
        kind=FollowUpKind(row["kind"]),
        text=row["text"],
        owner=row["owner"],
        due=from_millis(row["due"]),
        author=row["author"],
        created=from_millis(row["created"]),
        done=rows.moment(row["done"]),
        done_by=row["done_by"],
    )
