"""A call comes in: which municipality, who calls, what to say, what is going on there.

Local data only, a few look-ups in memory and one in an index: it must be done in a blink.
"""

from __future__ import annotations

from msgspec import Struct

from agent_desktop.desk.call_views import (
    CallerSort,
    CallerView,
    CallView,
    ExchangeService,
    Features,
    RingCardView,
)
from agent_desktop.desk.centre import Centre
from agent_desktop.desk.protocols import Records, Staff
from agent_desktop.domain.call import Call, Direction
from agent_desktop.domain.ids import CallId, MunicipalityCode
from agent_desktop.domain.incident import Incident
from agent_desktop.domain.municipality import Municipality
from agent_desktop.domain.numbers import NumberKind, PhoneNumber
from agent_desktop.domain.routing import Known, called


class CallFacts(Struct, frozen=True):
    """What is known of a call from its first sign of life on; looked up once."""

    municipality: Municipality | None
    line: str
    caller: CallerView
    service: ExchangeService | None = None


class IncomingCalls:
    """Finds out what a call is about before anyone has said a word."""

    def __init__(
        self,
        centre: Centre,
        staff: Staff,
        records: Records,
        features: Features,
        *,
        remember: bool = True,
    ) -> None:
        """`remember` false: what a number asked about before is not looked up."""
        self._remember = remember
        self._centre = centre
        self._staff = staff
        self._records = records
        self._services = {
            features.voicemail: ExchangeService.VOICEMAIL,
            features.echo: ExchangeService.ECHO,
        }

    def facts(self, call: Call) -> CallFacts:
        """Municipality, line and caller. Never raises: what can't be found is unknown."""
        if call.direction is Direction.OUTGOING:
            number = call.party.number
            service = self._services.get(number.dialable) if number else None
            return CallFacts(None, "", self.caller(number, None, withheld=False), service)
        found = called(call.headers, self._centre.routing)
        code = found.municipality.code if isinstance(found, Known) else None
        caller = self.caller(call.party.number, code, withheld=call.party.withheld)
        if isinstance(found, Known):
            return CallFacts(found.municipality, found.line.label, caller)
        return CallFacts(None, str(found.dialled or ""), caller)

    def caller(
        self, number: PhoneNumber | None, municipality: MunicipalityCode | None, *, withheld: bool
    ) -> CallerView:
        """Who has this number: an employee, someone who called this municipality before, or
        unknown.

        Exact matches only; a name from the network is not knowledge and is not used.
        """
        found = self.named(number, withheld=withheld)
        if number is None or found.sort is not CallerSort.UNKNOWN:
            return found
        last = self._records.last_from(number, municipality) if self._remember else None
        if last is None:
            return found
        return CallerView(
            CallerSort.KNOWN,
            found.number,
            last_contact=last.started,
            last_topic=self._centre.topic(last.note.topic),
        )

    def named(self, number: PhoneNumber | None, *, withheld: bool) -> CallerView:
        """An employee by name, or without one when only the internal number tells; else the number
        alone. Reads no records.
        """
        if withheld:
            return CallerView(CallerSort.WITHHELD, "")
        employee = self._staff.employee(number) if number else None
        if number is None or employee is None:
            internal = number is not None and number.kind is NumberKind.SHORT
            sort = CallerSort.EMPLOYEE if internal else CallerSort.UNKNOWN
            return CallerView(sort, str(number or ""))
        return CallerView(
            CallerSort.EMPLOYEE,
            str(number),
            name=employee.name,
            unit=employee.unit,
            employer=employee.municipality,
        )

    def ring_card(
        self, call: Call, facts: CallFacts, incidents: tuple[Incident, ...]
    ) -> RingCardView:
        """What the ring card shows."""
        return RingCardView(
            call=call.id,
            municipality=facts.municipality,
            line=facts.line,
            caller=facts.caller,
            greeting=self._centre.greeting(facts.municipality),
            started=call.started,
            incidents=concerning(incidents, facts.municipality),
            queued=call.queued,
        )


def call_view(call: Call, facts: CallFacts, consultation: CallId | None) -> CallView:
    """What the call card shows."""
    return CallView(
        call=call.id,
        municipality=facts.municipality,
        caller=facts.caller,
        direction=call.direction,
        state=call.state,
        started=call.started,
        answered=call.answered,
        ended=call.ended,
        muted=call.muted,
        encrypted=call.encrypted,
        codec=call.codec,
        end_cause=call.end_cause,
        transfer=call.transfer,
        consultation=consultation,
        consults=call.consults,
        joined=call.joined,
        quality=call.quality,
        service=facts.service,
        queued=call.queued,
    )


def concerning(
    incidents: tuple[Incident, ...], municipality: Municipality | None
) -> tuple[Incident, ...]:
    """The incidents a caller to this municipality should hear of."""
    code: MunicipalityCode | None = municipality.code if municipality else None
    return tuple(i for i in incidents if code is not None and i.concerns(code))
