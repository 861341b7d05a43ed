"""Notes being written: on disk at every pause in typing, keyed by call, never crossing calls."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from agent_desktop.desk.call_views import Delivery, DraftView
from agent_desktop.desk.protocols import Records, Scheduler, Timer
from agent_desktop.desk.tasks import Tasks
from agent_desktop.domain.contact import Draft, Note
from agent_desktop.domain.failures import NotSaved
from agent_desktop.domain.ids import CallId
from agent_desktop.domain.sensitive import find_sensitive

PAUSE_SECONDS = 0.4
"""A pause in typing: so long without a key and the note goes to disk."""
RETRY_SECONDS = 2.0
"""How long after the disk refused a note it is tried again."""


class _Open(Struct):
    """A draft in the window, and how much of it is safe."""

    draft: Draft
    delivery: Delivery
    timer: Timer | None = None


class Notes:
    """Every open draft. `changed` is called after a note's safety changed."""

    def __init__(
        self,
        records: Records,
        scheduler: Scheduler,
        tasks: Tasks,
        now: Callable[[], datetime],
        changed: Callable[[], None],
        refused: Callable[[str], None],
    ) -> None:
        self._records = records
        self._scheduler = scheduler
        self._tasks = tasks
        self._now = now
        self._changed = changed
        self._refused = refused
        self._open: dict[CallId, _Open] = {}

    def __contains__(self, call: object) -> bool:
        return call in self._open

    def all_safe(self) -> bool:
        """Whether the disk has taken everything it was given."""
        return all(found.delivery is not Delivery.NOT_SAVED for found in self._open.values())

    def any_late(self) -> bool:
        """Whether a note waits to be finished that the time for wrap-up was too short for."""
        return any(found.draft.wrapped is not None for found in self._open.values())

    def draft(self, call: CallId) -> Draft | None:
        """The draft as it stands in the window, None when the call has none open."""
        found = self._open.get(call)
        return found.draft if found else None

    def open(self, draft: Draft, *, on_disk: bool) -> None:
        """Start with a draft; a new one goes to disk at once, so that the call itself is kept."""
        delivery = Delivery.ON_DISK if on_disk else Delivery.EMPTY
        self._open[draft.call] = _Open(draft, delivery)
        if not on_disk:
            self._save_soon(draft.call, 0.0)

    def write(self, call: CallId, **changes: Any) -> None:
        """Change a note's fields; nothing happens for a call without a note."""
        found = self._open.get(call)
        if found is None:
            return
        note: Note = replace(found.draft.note, **changes)
        if note != found.draft.note:
            self.update(call, note=note)

    def update(self, call: CallId, *, pause: float = PAUSE_SECONDS, **changes: Any) -> None:
        """Change the draft itself (times, municipality, note)."""
        found = self._open.get(call)
        if found is not None:
            found.draft = replace(found.draft, **changes)
            self._save_soon(call, pause)

    def close(self, call: CallId) -> None:
        """Stop keeping a draft: it is finished."""
        found = self._open.pop(call, None)
        if found is not None and found.timer is not None:
            found.timer.cancel()

    def view(self, call: CallId) -> DraftView | None:
        """What the note column shows."""
        found = self._open.get(call)
        if found is None:
            return None
        saved = found.draft.saved if found.delivery is Delivery.ON_DISK else None
        draft = found.draft
        return DraftView(
            call,
            draft.contact,
            draft.note,
            found.delivery,
            saved,
            draft.channel,
            find_sensitive(draft.note.text),
        )

    def mark_not_saved(self, call: CallId) -> None:
        """Show that a note is not safe."""
        found = self._open.get(call)
        if found is not None:
            found.delivery = Delivery.NOT_SAVED

    def save_all(self) -> None:
        """Put everything that waits for a pause on disk now."""
        for call, found in self._open.items():
            if found.timer is not None:
                self._save_now(call)

    def _save_soon(self, call: CallId, seconds: float) -> None:
        found = self._open[call]
        if found.timer is not None:
            found.timer.cancel()
        found.timer = self._scheduler.call_later(seconds, lambda: self._save_now(call))

    def _save_now(self, call: CallId) -> None:
        found = self._open.get(call)
        if found is None:
            return
        if found.timer is not None:
            found.timer.cancel()
            found.timer = None
        self._tasks.start(self._save(call), f"save note of call {call}")

    async def _save(self, call: CallId) -> None:
        found = self._open.get(call)
        if found is None:
            return
        writing = replace(found.draft, saved=self._now())
        try:
            await self._records.save_draft(writing)
        except NotSaved as error:
            found.delivery = Delivery.NOT_SAVED
            if found.timer is None and call in self._open:
                self._save_soon(call, RETRY_SECONDS)
            self._refused(str(error))
        else:
            found.draft = replace(found.draft, saved=writing.saved)
            found.delivery = Delivery.ON_DISK
        self._changed()
