"""The board: everybody we know, with what is known of them now.

The queue's word counts most, for it is confirmed; then what their own program says; then the lamp
of their telephone. What is older than half a minute is unknown, and never free.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from agent_desktop.desk.place import FRESH
from agent_desktop.desk.team_protocols import Roster
from agent_desktop.desk.team_views import TeamView
from agent_desktop.domain.employee import Employee
from agent_desktop.domain.line import LineState
from agent_desktop.domain.numbers import NumberKind
from agent_desktop.domain.plain import plain_line
from agent_desktop.domain.queue import Member, MemberState, PauseReason, QueueState
from agent_desktop.domain.team import Colleague, DeskStatus, Presence, Source

_STATES = {
    MemberState.FREE: Presence.FREE,
    MemberState.RINGING: Presence.RINGING,
    MemberState.IN_CALL: Presence.IN_CALL,
    MemberState.PAUSED: Presence.PAUSE,
    MemberState.UNAVAILABLE: Presence.UNKNOWN,
}
_AT_WORK = {
    Presence.FREE,
    Presence.RINGING,
    Presence.IN_CALL,
    Presence.WRAP_UP,
    Presence.PAUSE,
}
_LINES = {LineState.BUSY: Presence.IN_CALL, LineState.RINGING: Presence.RINGING}
_LONGEST_NAME = 80
_WORD = re.compile(r"\w+")


class Known(Struct, frozen=True):
    """What is known now, by extension and by user."""

    queue: QueueState | None
    statuses: Mapping[str, DeskStatus]
    lines: Mapping[str, LineState]
    roster: Roster


class Colleagues:
    """Everybody, built once; of each change only those it is about are made anew."""

    def __init__(
        self, staff: Iterable[Employee], employers: Mapping[str, str], me: str, my_name: str
    ) -> None:
        """`employers` are the municipalities' names by code, for the search."""
        self._me = me
        people = [_colleague(employee, me) for employee in staff]
        if not any(person.is_me for person in people):
            people.append(Colleague(me, my_name, user=me, is_me=True))
        self._people = {person.key: person for person in sorted(people, key=_by_name)}
        self._by_user = {p.user: p.key for p in people if p.user}
        self._by_extension = {p.extension: p.key for p in people if p.extension}
        self._employers = employers
        self._texts: dict[str, str] = {}
        self._now: dict[str, Colleague] = {}
        self._others: tuple[frozenset[str], tuple[Colleague, ...]] = (frozenset(), ())

    def learn(self, names: Mapping[str, str]) -> None:
        """Names of those who use the rooms; one the directory does not have is added. Who goes by
        somebody else's name is told apart by the user id.
        """
        new = [u for u in names if u not in self._by_user]
        if not new:
            return
        taken = {p.name.casefold() for p in self._people.values()}
        for user in new:
            name = plain_line(names[user], _LONGEST_NAME) or user
            whole = f"{name} ({user})" if name.casefold() in taken else name
            taken.add(name.casefold())
            self._people[user] = Colleague(user, whole, user=user)
            self._by_user[user] = user
        self._people = {p.key: p for p in sorted(self._people.values(), key=_by_name)}
        self._others = (frozenset(), ())

    def name_of(self, user: str) -> str:
        """What somebody is called; the user id when nobody knows."""
        key = self._by_user.get(user)
        return self._people[key].name if key is not None else user

    def of(self, user: str) -> Colleague | None:
        """Somebody as they are now."""
        key = self._by_user.get(user)
        return (self._now.get(key) or self._people[key]) if key is not None else None

    def group(self, known: Known, now: datetime) -> TeamView:
        """The board's three groups, each by name."""
        self._now = self._at_present(known, now)
        on_duty = [p for p in self._now.values() if p.presence in _AT_WORK or p.on_duty_until]
        at_work = {p.key for p in on_duty}
        can_come = [
            p
            for p in self._now.values()
            if p.key not in at_work and p.user and p.source is Source.DESK
        ]
        shown = frozenset(at_work | {p.key for p in can_come})
        rest = frozenset(self._now) - shown
        key = shown | {f"!{k}" for k in rest}
        if rest or self._others[0] != key:
            others = tuple(self._now.get(k) or p for k, p in self._people.items() if k not in shown)
            self._others = (key, others)
        return TeamView(
            on_duty=tuple(sorted(on_duty, key=_by_name)),
            can_come=tuple(sorted(can_come, key=_by_name)),
            others=self._others[1],
            updated=known.queue.at if known.queue else None,
        )

    def find(self, words: str) -> tuple[Colleague, ...]:
        """Everybody who has every word as the beginning of one of theirs."""
        wanted = _folded(words)
        found = (p for k, p in self._people.items() if all(w in self._text(p) for w in wanted))
        return tuple(self._now.get(p.key) or p for p in found)

    def _text(self, person: Colleague) -> str:
        text = self._texts.get(person.key)
        if text is None:
            employer = self._employers.get(person.employer or "", "")
            parts = (person.name, person.unit, *person.skills, employer, person.extension)
            text = self._texts[person.key] = "".join(_folded(" ".join(parts)))
        return text

    def _at_present(self, known: Known, now: datetime) -> dict[str, Colleague]:
        """Those of whom anything is known, with it."""
        present: dict[str, Colleague] = {}
        for extension, line in known.lines.items():
            key = self._by_extension.get(extension)
            if key is not None:
                present[key] = _with_line(self._people[key], line)
        for user, status in known.statuses.items():
            key = self._by_user.get(user)
            if key is not None:
                present[key] = _with_status(present.get(key, self._people[key]), status, now)
        for member in known.queue.members if known.queue else ():
            key = self._by_user.get(member.user) or self._by_extension.get(member.extension)
            if key is not None and known.queue is not None:
                person = present.get(key, self._people[key])
                present[key] = _with_member(person, member, known.queue, now)
        for shift in known.roster.now(now):
            key = self._by_user.get(shift.user)
            if key is not None:
                person = present.get(key, self._people[key])
                present[key] = replace(person, on_duty_until=shift.ends)
        return {key: self._with_next(person, known, now) for key, person in present.items()}

    def _with_next(self, person: Colleague, known: Known, now: datetime) -> Colleague:
        following = known.roster.next(person.user, now) if person.user else None
        person = replace(person, next_duty=following.begins if following else None)
        before = self._now.get(person.key)
        return before if before == person else person


def _with_line(person: Colleague, line: LineState) -> Colleague:
    presence = _LINES.get(line, Presence.UNKNOWN)
    source = Source.LINE if presence is not Presence.UNKNOWN else Source.NOBODY
    return replace(person, line=line, presence=presence, source=source)


def _with_status(person: Colleague, status: DeskStatus, now: datetime) -> Colleague:
    """What their program says: whoever says they are off duty stays so; all else grows old."""
    fresh = status.presence is Presence.OFF_DUTY or now - status.at <= FRESH
    return replace(
        person,
        presence=status.presence if fresh else Presence.UNKNOWN,
        reason=status.reason if fresh else None,
        since=status.since if fresh else None,
        seen=status.at,
        source=Source.DESK,
        municipality=status.municipality if fresh else None,
    )


def _with_member(person: Colleague, member: Member, queue: QueueState, now: datetime) -> Colleague:
    """What the queue says; of wrap-up, only their own program knows more."""
    if now - queue.at > FRESH or not queue.exchange_is_reached:
        return replace(
            person,
            presence=Presence.UNKNOWN,
            since=None,
            reason=None,
            municipality=None,
            seen=queue.at,
        )
    presence = _STATES[member.state]
    reason = member.reason
    since = member.since
    wraps = person.presence is Presence.WRAP_UP and member.state is MemberState.FREE
    if wraps or (presence is Presence.PAUSE and reason is PauseReason.WRAP_UP):
        presence, reason = Presence.WRAP_UP, None
        since = person.since or since
    municipality = member.municipality
    if presence is Presence.IN_CALL and municipality is None:
        municipality = person.municipality
    return replace(
        person,
        presence=presence,
        reason=reason,
        since=since,
        seen=queue.at,
        source=Source.EXCHANGE,
        municipality=municipality if presence in {Presence.IN_CALL, Presence.RINGING} else None,
        extension=person.extension or member.extension,
    )


def _colleague(employee: Employee, me: str) -> Colleague:
    internal = (n for n in employee.numbers if n.kind is not NumberKind.E164)
    extension = next((n.digits for n in internal), "")
    key = employee.user or (str(employee.numbers[0]) if employee.numbers else employee.name)
    return Colleague(
        key=key,
        name=employee.name,
        user=employee.user,
        unit=employee.unit,
        employer=employee.municipality,
        skills=employee.skills,
        extension=extension,
        is_me=bool(employee.user) and employee.user == me,
    )


def _by_name(person: Colleague) -> tuple[str, str]:
    return person.name.casefold(), person.key


def _folded(text: str) -> list[str]:
    """Words in small letters without marks, each with a space before it."""
    plain = text.casefold().replace("ø", "o").replace("æ", "ae")
    if not plain.isascii():
        parts = unicodedata.normalize("NFKD", plain)
        plain = "".join(c for c in parts if not unicodedata.combining(c))
    words = _WORD.findall(plain)
    return [f" {word}" for word in words]
