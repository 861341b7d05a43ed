"""The log as it is shown: rows, one contact closely, what is still to be done."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime, time, timedelta

from agent_desktop.desk.book_views import (
    ContactDetail,
    ContactField,
    Correction,
    FollowUpView,
    LogRow,
    WeekCount,
)
from agent_desktop.desk.centre import Centre
from agent_desktop.desk.protocols import FoundContact, LogRecords, PromiseList
from agent_desktop.domain.contact import Contact
from agent_desktop.domain.follow_up import FollowUp
from agent_desktop.domain.incident import Incident

_EXCERPT = 140
_WEEKS = 5
_FIELDS = {field.value.replace("-", "_"): field for field in ContactField}


class LogViews:
    """Puts records of the log into views."""

    def __init__(
        self,
        centre: Centre,
        records: LogRecords,
        promises: PromiseList,
        text: Callable[[Contact], str],
    ) -> None:
        """`text` puts a contact into words, to copy."""
        self._centre = centre
        self._records = records
        self._promises = promises
        self._text = text

    def rows(self, found: Iterable[FoundContact]) -> tuple[LogRow, ...]:
        """One line for each."""
        return tuple(self._row(one) for one in found)

    def detail(self, contact: Contact, incidents: Iterable[Incident]) -> ContactDetail:
        """One contact with what has happened to it."""
        note = contact.note
        return ContactDetail(
            contact=contact,
            municipality=self._centre.municipality(contact.municipality),
            author=self._records.name_of(contact.author),
            corrections=tuple(
                Correction(at, self._records.name_of(author), _fields(keys))
                for at, author, keys in self._records.corrections(contact.id)
            ),
            follow_ups=self.follow_ups(self._promises.of_contact(contact.id)),
            incident=next((i for i in incidents if i.id == note.incident), None),
            may_correct=self._records.may_correct(contact),
            text=self._text(contact),
        )

    def to_do(self) -> tuple[FollowUpView, ...]:
        """What is still to be done, mine first."""
        views = self.follow_ups(self._promises.open())
        return tuple(sorted(views, key=lambda view: not view.mine))

    def follow_ups(self, found: Iterable[FollowUp]) -> tuple[FollowUpView, ...]:
        """Each with what it is about."""
        return tuple(self._follow_up(one) for one in found)

    def weeks(self, today: date) -> tuple[WeekCount, ...]:
        """The last weeks' enquiries, the latest first."""
        latest = today - timedelta(days=today.weekday())
        mondays = [latest - timedelta(weeks=back) for back in range(_WEEKS)]
        counts = self._records.employees_by_week([_noon(monday) for monday in mondays])
        return tuple(
            WeekCount(monday, all_of_them, employees)
            for monday, (all_of_them, employees) in zip(mondays, counts, strict=True)
        )

    def _row(self, found: FoundContact) -> LogRow:
        contact = found.contact
        note = contact.note
        return LogRow(
            contact=contact.id,
            municipality=self._centre.municipality(contact.municipality),
            channel=contact.channel,
            direction=contact.direction,
            number=shown_number(contact),
            caller_kind=note.caller_kind,
            started=contact.started,
            topic=self._centre.topic(note.topic),
            outcome=note.outcome,
            author=found.author,
            excerpt=" ".join(note.text[: 2 * _EXCERPT].split())[:_EXCERPT],
            to_do=found.to_do,
            shared=found.shared,
            void=contact.void and not contact.taken_care_of,
            taken_care_of=contact.taken_care_of,
        )

    def _follow_up(self, follow_up: FollowUp) -> FollowUpView:
        contact = self._records.contact(follow_up.contact)
        return FollowUpView(
            follow_up=follow_up,
            municipality=self._centre.municipality(follow_up.municipality),
            number=str(contact.party_number or "") if contact else "",
            owner=self._records.name_of(follow_up.owner),
            mine=follow_up.owner == self._centre.me.author,
        )


def shown_number(contact: Contact) -> str:
    """The number as far as it is kept: whole, or its last digits behind dots, or empty."""
    if contact.party_number is not None:
        return str(contact.party_number)
    return f"••• {contact.number_end}" if contact.number_end else ""


def _fields(keys: Iterable[str]) -> tuple[ContactField, ...]:
    """The fields in the order of the record, each once."""
    known = {_FIELDS.get(key, ContactField.OTHER) for key in keys}
    return tuple(field for field in ContactField if field in known)


def _noon(day: date) -> datetime:
    """A moment of that day in every time zone of ours."""
    return datetime.combine(day, time(12)).astimezone()
