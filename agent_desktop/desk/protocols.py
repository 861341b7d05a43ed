"""What the desk needs from the other rooms. `app` hands over whatever fulfils it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from agent_desktop.domain.article import Article, SearchHit
from agent_desktop.domain.contact import Contact, Draft
from agent_desktop.domain.employee import Employee
from agent_desktop.domain.ids import ArticleId, CallId, MunicipalityCode
from agent_desktop.domain.incident import Incident
from agent_desktop.domain.numbers import PhoneNumber
from agent_desktop.domain.question import Question


class Telephone(Protocol):
    """The telephone. Commands return at once; what came of them arrives as changed calls."""

    def answer(self, call: CallId) -> None: ...
    def reject(self, call: CallId) -> None: ...
    def hang_up(self, call: CallId) -> None: ...
    def hold(self, call: CallId) -> None: ...
    def resume(self, call: CallId) -> None: ...
    def mute(self, call: CallId, muted: bool) -> None: ...
    def send_digits(self, call: CallId, digits: str) -> None: ...
    def dial(self, call: CallId, number: PhoneNumber) -> None: ...
    def accept_calls(self, accepting: bool) -> None: ...


class Records(Protocol):
    """Drafts and contacts. Writes are safe on disk when awaited and raise NotSaved."""

    async def save_draft(self, draft: Draft) -> None: ...
    async def finish(self, contact: Contact) -> None: ...
    def drafts(self) -> list[Draft]: ...
    def recent(self, since: datetime, author: str, limit: int) -> list[tuple[Contact, bool]]: ...
    def last_from(self, number: PhoneNumber) -> Contact | None: ...


class IncidentList(Protocol):
    """The shared incidents. `report` raises NotSaved."""

    async def report(self, incident: Incident, message_id: str) -> None: ...
    def all(self) -> list[Incident]: ...


class QuestionBox(Protocol):
    """Questions to case handlers. `ask` raises NotSaved."""

    async def ask(self, question: Question) -> None: ...
    def since(self, moment: datetime) -> list[Question]: ...


class KnowledgeBase(Protocol):
    """Articles. Everything is local and takes a few milliseconds at most."""

    def article(self, article: ArticleId) -> Article | None: ...
    def start_page(self, municipality: MunicipalityCode | None) -> Article | None: ...
    def search(
        self, query: str, municipality: MunicipalityCode | None
    ) -> tuple[SearchHit, ...]: ...


class Staff(Protocol):
    """Who has which number."""

    def employee(self, number: PhoneNumber) -> Employee | None: ...


class Timer(Protocol):
    """A running timer."""

    def cancel(self) -> None: ...


class Scheduler(Protocol):
    """Time, passed in so that tests can turn it. An asyncio loop is one."""

    def call_later(self, delay: float, callback: Callable[[], None]) -> Timer: ...
