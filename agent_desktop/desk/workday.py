"""The agent's day: what every action makes of the desk."""

from __future__ import annotations

import asyncio
from typing import Any

from agent_desktop.desk.notices import NoticeKind
from agent_desktop.desk.records import finished
from agent_desktop.desk.support import Support
from agent_desktop.domain.call import CallState
from agent_desktop.domain.contact import LONGEST_NOTE, CallerKind, OnWeb, Outcome
from agent_desktop.domain.failures import NotSaved
from agent_desktop.domain.ids import CallId, ContactId, TopicCode, UnitCode


class Workday(Support):
    """The live desk with everything an agent can do at it: fulfils DeskActions."""

    def write_note(self, call: CallId, text: str) -> None:
        """Take the note's text; on disk at the next pause in typing.

        A text longer than LONGEST_NOTE is not taken: the note stays as it was, and it is told.
        """
        if len(text) > LONGEST_NOTE:
            self.tell(NoticeKind.NOTE_TOO_LONG, str(LONGEST_NOTE))
            return
        self._board.withdraw(NoticeKind.NOTE_TOO_LONG)
        self._notes.write(call, text=text)
        self._suggest_for(call, text)

    def choose_caller_kind(self, call: CallId, kind: CallerKind) -> None:
        """Who asked."""
        self._choose(call, caller_kind=kind)

    def choose_topic(self, call: CallId, topic: TopicCode | None) -> None:
        """What it was about; an unknown code is no topic."""
        known = self._centre.topic(topic)
        self._choose(call, topic=known.code if known else None)

    def choose_outcome(self, call: CallId, outcome: Outcome | None) -> None:
        """What came of it. What was solved here came as far up the ladder as the article says."""
        level = self._panel().ladder_step if outcome is Outcome.SOLVED else None
        draft = self._notes.draft(call)
        if level is not None and draft is not None and draft.note.level is None:
            self._choose(call, outcome=outcome, level=level)
        else:
            self._choose(call, outcome=outcome)

    def choose_on_web(self, call: CallId, on_web: OnWeb | None) -> None:
        """Was it on the web."""
        self._choose(call, on_web=on_web)

    def extend_wrap_up(self, call: CallId) -> None:
        """Once more the time for wrap-up."""
        self._wrap_up.extend(call)
        self._publish()

    def finish(self, call: CallId) -> None:
        """Save the contact and be free; a citizen's conversation is over then. A call that is still
        up keeps its note open.
        """
        found = self._calls.get(call)
        if found is not None and found.state is CallState.ENDED and call in self._notes:
            self.close_citizen(call)
            self._tasks.start(self._finish(call), f"finish call {call}")

    def reopen(self, contact: ContactId) -> None:
        """Show the note of an unfinished contact again."""
        draft = next((d for d in self._records.drafts() if d.contact == contact), None)
        if draft is not None and draft.call not in self._notes:
            self._restore(self._calls.from_draft(draft), draft)
            self.reload()

    def ask(self, call: CallId, unit: UnitCode, text: str, share_number: bool) -> None:
        """Ask the case handlers of a unit of the call's municipality."""
        draft = self._notes.draft(call)
        municipality = self._centre.municipality(draft.municipality) if draft else None
        units = {known.code for known in municipality.units} if municipality else set()
        if draft is not None and draft.municipality is not None and unit in units and text.strip():
            self._keep(
                self._escalation.ask(
                    draft, draft.municipality, unit, text.strip(), share_number=share_number
                )
            )

    def dismiss(self, notice: NoticeKind) -> None:
        """Take a notice away."""
        self._board.withdraw(notice)
        self._publish()

    async def _finish(self, call: CallId) -> None:
        draft = self._notes.draft(call)
        if draft is None:
            return
        try:
            await self._records.finish(finished(draft, self._centre.me.author, self._now()))
        except NotSaved as error:
            self._notes.mark_not_saved(call)
            self._disk_refused(str(error))
            return
        self._forget_last_call()
        self._notes.close(call)
        if not self._notes.any_late():
            self._board.withdraw(NoticeKind.WRAP_UP_OVER)
        self._end_wrap_up(call)
        self._calls.drop(call)
        self._panels.close(call)
        self._publish()
        await asyncio.sleep(0)  # the page turns before the tables are read
        self.reload()

    def _choose(self, call: CallId, **changes: Any) -> None:
        self._notes.write(call, **changes)
        self._publish()
