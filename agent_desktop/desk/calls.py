"""Every call on the desk: ringing, up, or over and waiting for its note to be finished."""

from __future__ import annotations

from collections.abc import Container
from datetime import datetime

from msgspec.structs import replace

from agent_desktop.desk.call_views import CallerSort, CallerView, CallView, RingCardView
from agent_desktop.desk.incoming import CallFacts, IncomingCalls, call_view
from agent_desktop.domain.call import Call, CallState, Direction, Party
from agent_desktop.domain.contact import CallerKind, Channel, Draft, Note
from agent_desktop.domain.ids import CallId
from agent_desktop.domain.incident import Incident
from agent_desktop.domain.municipality import Municipality
from agent_desktop.domain.numbers import PhoneNumber
from agent_desktop.domain.routing import CallHeaders
from agent_desktop.domain.status import AgentStatus

_IN_CALL = {CallState.ACTIVE, CallState.HELD, CallState.DIALLING}


class OpenCalls:
    """Calls by id, each with its facts, in the order in which they came."""

    def __init__(self, incoming: IncomingCalls) -> None:
        self._incoming = incoming
        self._calls: dict[CallId, Call] = {}
        self._facts: dict[CallId, CallFacts] = {}

    def get(self, call: CallId) -> Call | None:
        """A call as last told."""
        return self._calls.get(call)

    def ids(self) -> frozenset[CallId]:
        """Every call on the desk."""
        return frozenset(self._calls)

    def put(self, call: Call) -> None:
        """Take a call's new state; its facts are found once, when it is new."""
        self._calls[call.id] = call
        if call.id not in self._facts:
            self._facts[call.id] = self._incoming.facts(call)

    def drop(self, call: CallId) -> None:
        """The call is off the desk."""
        self._calls.pop(call, None)
        self._facts.pop(call, None)

    def facts(self, call: CallId) -> CallFacts:
        """Municipality, line and caller of a call on the desk."""
        return self._facts[call]

    def named(self, number: PhoneNumber | None, withheld: bool) -> CallerView:
        """Whose number it is, without what they called about before."""
        return self._incoming.named(number, withheld=withheld)

    def first_note(self, call: CallId) -> Note:
        """The note a call begins with: an employee is an employee without being ticked."""
        is_employee = self._facts[call].caller.sort is CallerSort.EMPLOYEE
        return Note(caller_kind=CallerKind.EMPLOYEE if is_employee else CallerKind.CITIZEN)

    def give_municipality(self, call: CallId, municipality: Municipality) -> bool:
        """Let a call that belongs to no municipality belong to this one; False if it has one."""
        facts = self._facts.get(call)
        if facts is None or facts.municipality is not None:
            return False
        self._facts[call] = replace(facts, municipality=municipality)
        return True

    def from_draft(self, draft: Draft) -> Call:
        """The call a draft on disk tells of, now over."""
        return Call(
            id=draft.call,
            direction=draft.direction,
            state=CallState.ENDED,
            party=Party(
                draft.party_number,
                withheld=draft.party_number is None and draft.channel is Channel.PHONE,
            ),
            headers=CallHeaders(linked=draft.linked),
            started=draft.started,
            answered=draft.answered,
            ended=draft.ended or draft.saved,
        )

    def by_hand(self, call_id: CallId, now: datetime) -> Call:
        """What stands for a call where there was none: an enquiry entered by hand."""
        call = Call(
            id=call_id,
            direction=Direction.INCOMING,
            state=CallState.ENDED,
            party=Party(None),
            headers=CallHeaders(),
            started=now,
            ended=now,
        )
        self.put(call)
        return call

    def is_aside(self, call: CallId) -> bool:
        """Whether it is about another call, or to the exchange itself: no note, no history."""
        found, facts = self._calls.get(call), self._facts.get(call)
        return (found is not None and found.consults is not None) or (
            facts is not None and facts.service is not None
        )

    def living(self) -> list[Call]:
        """Calls that are not over."""
        return [call for call in self._calls.values() if call.state is not CallState.ENDED]

    def next_with(self, notes: Container[CallId]) -> CallId | None:
        """The call whose note should be shown when none is chosen: one that is up, else the last
        that waits to be finished."""
        candidates = [call for call in self._calls.values() if call.id in notes]
        candidates.sort(key=lambda call: call.state in _IN_CALL)
        return candidates[-1].id if candidates else None

    def status(self, *, wrapping_up: bool) -> AgentStatus | None:
        """What the calls make of my status; None when they don't."""
        states = {call.state for call in self._calls.values()}
        if states & _IN_CALL:
            return AgentStatus.IN_CALL
        if CallState.RINGING in states:
            return AgentStatus.RINGING
        return AgentStatus.WRAP_UP if wrapping_up else None

    def ring_cards(self, incidents: tuple[Incident, ...]) -> tuple[RingCardView, ...]:
        """The ringing calls, the one that has rung longest first."""
        return tuple(
            self._incoming.ring_card(call, self._facts[call.id], incidents)
            for call in self._calls.values()
            if call.state is CallState.RINGING
        )

    def views(self) -> tuple[CallView, ...]:
        """The other calls, in the order in which they came; of wrap-up and channel they know
        nothing.
        """
        about = {
            call.consults: call.id
            for call in self._calls.values()
            if call.consults is not None and call.state is not CallState.ENDED
        }
        return tuple(
            call_view(call, self._facts[call.id], about.get(call.id))
            for call in self._calls.values()
            if call.state is not CallState.RINGING
        )
