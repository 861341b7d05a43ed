"""What the agent does with the log: find, read, correct, promise."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from agent_desktop.desk.book_views import CatchingUp, Colleague
from agent_desktop.desk.happenings import Happenings
from agent_desktop.desk.log_views import LogViews
from agent_desktop.desk.protocols import FoundContact
from agent_desktop.domain.contact import LADDER, Channel, Contact, Note
from agent_desktop.domain.follow_up import FollowUp, FollowUpKind
from agent_desktop.domain.ids import CallId, ContactId, FollowUpId, MunicipalityCode, new_id
from agent_desktop.domain.log_filter import LogFilter

_PAGE = 50
_LONGEST_PROMISE = 1_000


class Book(Happenings):
    """The live desk with everything an agent can do in the log."""

    _asked = 0
    """Which search is the latest: answers to former ones are not shown."""
    _found: tuple[FoundContact, ...] = ()

    def begin_contact(self, channel: Channel) -> None:
        """Open a note for an enquiry that is no call."""
        if channel is not Channel.PHONE:
            call = self._calls.by_hand(CallId(new_id()), self._now())
            self._open_note(call, channel)
            self._publish()

    def choose_level(self, call: CallId, level: int | None) -> None:
        """How far up the service ladder it came."""
        if level is None or level in LADDER:
            self._notes.write(call, level=level)
            self._publish()

    def choose_channel(self, call: CallId, channel: Channel) -> None:
        """The way an enquiry came that is no call."""
        draft = self._notes.draft(call)
        if draft is not None and Channel.PHONE not in {draft.channel, channel}:
            self._notes.update(call, channel=channel)
            self._publish()

    def find_contacts(self, wanted: LogFilter) -> None:
        """Show the newest that fit."""
        shown = len(self._found) if wanted == self.view.log.wanted else 0
        self._publish(log=replace(self.view.log, wanted=wanted, found=None))
        self._asked += 1
        self._tasks.start(self._find(wanted, max(shown, _PAGE), self._asked), "find contacts")

    def more_contacts(self) -> None:
        """Show older ones too."""
        if self.view.log.more and self._found:
            self._publish(log=replace(self.view.log, more=False))
            self._tasks.start(self._find_more(self._asked), "find more contacts")

    def open_contact(self, contact: ContactId | None) -> None:
        """Show one closely; a colleague's is logged as opened."""
        found = self._records.contact(contact) if contact is not None else None
        was = self.view.log.detail
        self._show_contact(found)
        is_news = found is not None and (was is None or was.contact.id != found.id)
        if found is not None and is_news and found.author not in {"", self._centre.me.author}:
            self._keep(self._records.note_opened(found), self._publish)

    def correct_contact(self, contact: ContactId, note: Note) -> None:
        """This is how it should be."""
        found = self._records.contact(contact)
        if found is not None and self._records.may_correct(found):
            self._keep(self._records.correct(contact, note, void=found.void), self.reload_log)

    def strike_contact(self, contact: ContactId) -> None:
        """It was logged by mistake; or, if it was struck, it was not."""
        found = self._records.contact(contact)
        if found is not None and self._records.may_correct(found):
            self._keep(
                self._records.correct(contact, found.note, void=not found.void), self.reload_log
            )

    def plan_follow_up(
        self, contact: ContactId, kind: FollowUpKind, text: str, owner: str, due: datetime
    ) -> None:
        """Something is to be done about a contact, finished or not."""
        known, municipality = self._municipality_of(contact)
        if not known:
            return
        promise = FollowUp(
            id=FollowUpId(new_id()),
            contact=contact,
            municipality=municipality,
            kind=kind,
            text=text.strip()[:_LONGEST_PROMISE],
            owner=owner,
            due=due,
            author=self._centre.me.author,
            created=self._now(),
        )
        self._keep(self._promises.plan(promise), self.reload_log)

    def finish_follow_up(self, follow_up: FollowUpId) -> None:
        """It is done; or, if it was, it is not."""
        found = self._promises.get(follow_up)
        if found is not None:
            done = self._now() if found.done is None else None
            me = self._centre.me.author
            self._keep(self._promises.finish(found, done, me), self.reload_log)

    def take_fetched(self, events: int | None) -> None:
        """So much of what was written before has been fetched; None: all of it."""
        self._publish(catching_up=None if events is None else CatchingUp(events))

    def _read_tables(self) -> None:
        """What is to be done and the open contact too."""
        super()._read_tables()
        detail = self.view.log.detail
        weeks = self._log_views.weeks(self._today())
        self._publish(
            follow_ups=self._log_views.to_do(),
            colleagues=tuple(Colleague(user, name) for user, name in self._people()),
            log=replace(self.view.log, weeks=weeks),
        )
        if detail is not None:
            self._show_contact(self._records.contact(detail.contact.id))

    def reload_log(self) -> None:
        """Read everything again, the shown rows too."""
        self.reload()
        if self._asked:
            self.find_contacts(self.view.log.wanted)

    @property
    def _log_views(self) -> LogViews:
        return LogViews(self._centre, self._records, self._promises, self._contact_text)

    def _people(self) -> list[tuple[str, str]]:
        """Me first, then everybody who has written in a room, by name."""
        me = self._centre.me
        others = self._records.people()
        return [(me.author, me.name), *(p for p in others.items() if p[0] != me.author)]

    def _show_contact(self, contact: Contact | None) -> None:
        detail = self._log_views.detail(contact, self.view.incidents) if contact else None
        self._publish(log=replace(self.view.log, detail=detail))

    def _municipality_of(self, contact: ContactId) -> tuple[bool, MunicipalityCode | None]:
        """Whether a contact is known, finished or not, and where it belongs."""
        found = self._records.contact(contact)
        if found is not None:
            return True, found.municipality
        drafts = (self._notes.draft(call.call) for call in self.view.calls)
        open_ones = [d for d in drafts if d is not None and d.contact == contact]
        return bool(open_ones), open_ones[0].municipality if open_ones else None

    async def _find(self, wanted: LogFilter, shown: int, asked: int) -> None:
        """The newest that fit, as many as were shown."""
        found = list(await self._log_search.page(wanted))
        while found and len(found) < shown and len(found) % _PAGE == 0:
            older = await self._log_search.page(wanted, found[-1].place)
            if not older:
                break
            found += older
        if asked != self._asked:
            return
        self._show_found(tuple(found), len(found) > 0 and len(found) % _PAGE == 0)
        counted = await self._log_search.count(wanted)
        if asked == self._asked:
            self._publish(log=replace(self.view.log, found=counted))

    async def _find_more(self, asked: int) -> None:
        older = await self._log_search.page(self.view.log.wanted, self._found[-1].place)
        if asked == self._asked:
            self._show_found((*self._found, *older), len(older) == _PAGE)

    def _show_found(self, found: tuple[FoundContact, ...], more: bool) -> None:
        self._found = found
        self._publish(log=replace(self.view.log, rows=self._log_views.rows(found), more=more))
