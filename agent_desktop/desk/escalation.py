"""Asking a case handler from a call."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from msgspec.structs import replace

from agent_desktop.desk.protocols import QuestionBox
from agent_desktop.domain.contact import Draft
from agent_desktop.domain.ids import ContactId, MunicipalityCode, QuestionId, UnitCode, new_id
from agent_desktop.domain.question import Question, QuestionState


class Escalation:
    """Questions from calls; the answers come back to the contact they were asked from."""

    def __init__(
        self,
        questions: QuestionBox,
        now: Callable[[], datetime],
        remind_after: timedelta | None = None,
    ) -> None:
        """`remind_after`: so long without an answer, and whoever asked is reminded; None: never."""
        self._questions = questions
        self._now = now
        self._remind_after = remind_after

    async def close(self, question: Question, closed: bool) -> None:
        """Say that it is settled, or that it is not. Raises NotSaved."""
        await self._questions.close(question, closed)

    async def remind(self, question: QuestionId, when: datetime | None) -> None:
        """Remember when to ask again. Raises NotSaved."""
        await self._questions.remind(question, when)

    async def forward(self, question: Question, unit: UnitCode) -> None:
        """Ask another unit the same; the first one's question stays. Raises NotSaved."""
        again = replace(
            question,
            id=QuestionId(new_id()),
            unit=unit,
            asked=self._now(),
            state=QuestionState.UNSENT,
            answers=(),
            taken_by="",
            taken=None,
            closed=None,
            ring_me="",
            message=None,
            remind=self._reminder(),
        )
        await self._questions.ask(again)

    def _reminder(self) -> datetime | None:
        return self._now() + self._remind_after if self._remind_after is not None else None

    def since(self, moment: datetime) -> tuple[Question, ...]:
        """My questions asked after a moment, newest first."""
        return tuple(self._questions.since(moment))

    async def ask(
        self,
        draft: Draft,
        municipality: MunicipalityCode,
        unit: UnitCode,
        text: str,
        *,
        share_number: bool,
    ) -> None:
        """Ask with the call's context. The citizen's number goes along only when ticked.

        Raises NotSaved, with nothing asked.
        """
        number = draft.party_number if share_number else None
        await self._questions.ask(
            Question(
                id=QuestionId(new_id()),
                contact=draft.contact,
                municipality=municipality,
                unit=unit,
                text=text,
                topic=draft.note.topic,
                call_back=str(number or ""),
                asked=self._now(),
                state=QuestionState.UNSENT,
                remind=self._reminder(),
            )
        )

    async def ask_owner(
        self, draft: Draft | None, municipality: MunicipalityCode, unit: UnitCode, text: str
    ) -> None:
        """Ask a unit to confirm an article, from the call if there is one. Raises NotSaved."""
        contact = draft.contact if draft is not None else ContactId("")
        await self._questions.ask(
            Question(
                id=QuestionId(new_id()),
                contact=contact,
                municipality=municipality,
                unit=unit,
                text=text,
                topic=None,
                call_back="",
                asked=self._now(),
                state=QuestionState.UNSENT,
            )
        )
